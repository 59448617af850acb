"""Pictures of the built sites: ``python -m tests.support.screenshots [--all FOLDER]``.

Without arguments it draws the pictures in docs/screenshots/ anew; with ``--all`` it draws every
kind of page at three widths, light, dark and on paper, to be looked at. Paper needs pdftoppm.
"""

import argparse
import io
import subprocess
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page

from plansite.model import addresses
from tests.support.browser import launch
from tests.support.built import EXAMPLE, EXAMPLE_DATE, ROOT, ROOT_DATE, built
from tests.support.searching import serve

FOLDER = ROOT / "docs" / "screenshots"
DAYS = {"root": (ROOT, ROOT_DATE), "so-mau": (EXAMPLE, EXAMPLE_DATE)}
WIDTHS = (360, 768, 1280)
PAPER = "paper"


@dataclass(frozen=True)
class Shot:
    """One picture: which page of which site, how wide, and in which colours or on paper."""

    site: str
    address: str
    width: int
    look: str = "light"

    @property
    def name(self) -> str:
        """Its file's name, such as ``so-mau-tien-do-360-dark.png``."""
        path, _, _ = self.address.partition("?")
        words = [self.site, *filter(None, path.split("/")), str(self.width), self.look]
        return "-".join(words if len(words) > 3 else [self.site, "home", *words[1:]]) + ".png"


KEPT = (
    Shot("so-mau", "/", 1280),
    Shot("so-mau", "/", 360),
    Shot("root", "/", 768),
    Shot("root", "/ke-hoach/2018/", 1280),
    Shot("so-mau", "/tien-do/", 1280),
    Shot("so-mau", "/tien-do/", 360, "dark"),
    Shot("so-mau", "/ke-hoach/2025/nv7/", 768),
    Shot("so-mau", "/tin-bai/2025/rut-ngan-thoi-gian/", 1280),
    Shot("so-mau", "/tin-bai/2025/rut-ngan-thoi-gian/", 360, "dark"),
    Shot("so-mau", "/tim-kiem/?q=thu+tuc", 768),
    Shot("so-mau", "/bao-cao/2025/q3/", 1280, PAPER),
    Shot("root", "/ke-hoach/2018/", 1280, PAPER),
)
TALLEST = 1600
"""Kept pictures show the upper part of a page: so many pixels at most."""

KINDS = {
    "root": ("/", "/ke-hoach/2018/", "/tien-do/", "/tin-bai/", "/du-lieu/", "/tro-nang/"),
    "so-mau": (
        *addresses.PAGES.values(),
        *("/ke-hoach/2025/", "/ke-hoach/2025/nv1/", "/ke-hoach/2025/nv7/", "/tin-bai/2025/"),
        *("/tin-bai/2025/rut-ngan-thoi-gian/", "/tin-bai/2025/thu-phieu-khao-sat/"),
        *("/hinh-thuc/ht1/", "/chu-de/thu-tuc-hanh-chinh/", "/bao-cao/2025/q3/"),
        *("/tim-kiem/?q=thu+tuc", addresses.NOT_FOUND),
    ),
}


def every_kind() -> list[Shot]:
    """Return every kind of page at every width in both colours, and once on paper."""
    pages = [(site, address) for site, kept in KINDS.items() for address in kept]
    return [
        *(Shot(*page, width, look) for page in pages for width in WIDTHS for look in _COLOURS),
        *(Shot(*page, 1280, PAPER) for page in pages),
    ]


_COLOURS = ("light", "dark")


def draw(shots: list[Shot], folder: Path, tallest: int | None = None) -> None:
    """Build the sites that the shots show, and write a PNG for each into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        browser = stack.enter_context(launch())
        work = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        hosts = {}
        for site in sorted({shot.site for shot in shots}):
            source, day = DAYS[site]
            output = built(source, work / site / "output", day).folder
            hosts[site] = stack.enter_context(serve(output))
        for shot in shots:
            picture = _take(browser, hosts[shot.site] + shot.address, shot, tallest)
            small = picture.convert("RGB").quantize(64, dither=Image.Dither.NONE)
            small.save(folder / shot.name, optimize=True)


def _take(browser: Browser, url: str, shot: Shot, tallest: int | None) -> Image.Image:
    scheme = "dark" if shot.look == "dark" else "light"
    size = {"width": shot.width, "height": 900}
    with browser.new_context(color_scheme=scheme, viewport=size) as context:
        page = context.new_page()
        page.goto(url, wait_until="networkidle")
        if shot.look == PAPER:
            return _paper(page)
        picture = Image.open(io.BytesIO(page.screenshot(full_page=True)))
    return picture.crop((0, 0, picture.width, min(picture.height, tallest or picture.height)))


def _paper(page: Page) -> Image.Image:
    """Return the first sheets of the printed page, side by side."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "page.pdf")
        page.pdf(path=file, prefer_css_page_size=True, print_background=False)
        subprocess.run(
            ["pdftoppm", "-r", "60", "-l", "4", "-png", file, file.stem], cwd=folder, check=True
        )
        sheets = [Image.open(sheet) for sheet in sorted(Path(folder).glob("*.png"))]
        for sheet in sheets:
            sheet.load()
    gap = 8
    whole = Image.new(
        "RGB",
        (sum(sheet.width + gap for sheet in sheets) - gap, max(sheet.height for sheet in sheets)),
        "#888888",
    )
    left = 0
    for sheet in sheets:
        whole.paste(sheet, (left, 0))
        left += sheet.width + gap
    return whole


def main() -> None:
    """Draw what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, metavar="FOLDER", help="every kind of page")
    wanted = parser.parse_args().all
    if wanted:
        draw(every_kind(), wanted)
    else:
        draw(list(KEPT), FOLDER, TALLEST)


if __name__ == "__main__":
    main()
