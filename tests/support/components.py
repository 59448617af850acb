"""The theme's components as their examples show them.

``python -m tests.support.components`` draws each example anew into docs/components/. A picture
carries a mark of what it was drawn from, so that a test without a browser sees whether it is
current.
"""

import hashlib
import io
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import yaml
from jinja2 import Environment, FileSystemLoader
from PIL import ExifTags, Image, ImageChops

from plansite.driver.context import label
from plansite.driver.filters import filters_of
from plansite.jinja import ENVIRONMENT
from plansite.model import addresses
from plansite.model.dates import Moment
from plansite.progress.model import Status
from plansite.progress.reasons import target_text, window_name
from plansite.publication.assets import load_assets
from plansite.publication.strings import load_strings, translator
from tests.support.browser import launch
from tests.support.searching import serve

ROOT = Path(__file__).resolve().parents[2]
THEME = ROOT / "theme"
FOLDERS = sorted(folder for folder in (THEME / "components").iterdir() if folder.is_dir())
PICTURES = ROOT / "docs" / "components"
WIDTH, MARGIN, COLOURS = 800, 16, 64

PAGE = """\
<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>{title}</title>
<link rel="stylesheet" href="{sheet}">
</head>
<body>
<main class="wrap main">
{body}
</main>
</body>
</html>
"""


@dataclass(frozen=True)
class Example:
    """One example of a component: what it shows, how a template calls it, and with which data."""

    component: str
    name: str
    shows: str
    template: str
    data: dict[str, Any]

    @property
    def picture(self) -> Path:
        """Where it is drawn."""
        return PICTURES / f"{self.component}-{self.name}.webp"

    def html(self) -> str:
        """Return what the real templates make of it.

        Raises:
            jinja2.UndefinedError: if the data lacks what the component asks for.
        """
        data = {name: _thing(value) for name, value in self.data.items()}
        return environment().from_string(self.template).render(data)

    def mark(self) -> str:
        """Return what tells one state of the component from another.

        Its HTML, its styles, and the tokens and faces that all components share.
        """
        styles = THEME / "components" / self.component / f"{self.component}.css"
        parts = (self.html().encode(), styles.read_bytes(), *shared_styles())
        return hashlib.sha256(b"\0".join(parts)).hexdigest()


@cache
def shared_styles() -> tuple[bytes, ...]:
    """Return the files that give every component its colours, sizes and faces."""
    static = THEME / "static"
    files = [*(static / "css" / "tokens").iterdir(), static / "css" / "base" / "fonts.css"]
    return tuple(
        path.read_bytes() for path in sorted([*files, *(static / "fonts").glob("*.woff2")])
    )


def examples() -> Iterator[Example]:
    """Yield the examples of all components."""
    for folder in FOLDERS:
        listed = yaml.safe_load((folder / "example.yaml").read_text(encoding="utf-8"))
        yield from (Example(folder.name, **example) for example in listed)


@cache
def environment() -> Environment:
    """Return the environment of the theme's templates, as far as components may know it.

    They know no page, no site and no plan but what they are given.
    """
    made = Environment(  # noqa: S701  # the setting turns autoescape on
        loader=FileSystemLoader([THEME / "templates", THEME]), **ENVIRONMENT
    )
    made.filters.update(filters_of())
    made.globals.update(
        addresses=addresses,
        href=lambda address: address,
        label=label,
        t=translator(load_strings(THEME)),
        target_text=target_text,
        window_name=window_name,
    )
    return made


def write_pages(folder: Path) -> None:
    """Write a page for each example, and the theme's files, into a folder."""
    assets = load_assets(THEME)
    for address, data in assets.files.items():
        path = folder / address.lstrip("/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    sheet = assets.address("css/site.css")
    for example in examples():
        page = PAGE.format(title=example.shows, sheet=sheet, body=example.html())
        path = folder / example.picture.with_suffix(".html").name
        path.write_text(page, encoding="utf-8")


def draw() -> None:
    """Draw every example anew; pictures of examples that are no more are taken away."""
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*.webp"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder, launch() as browser:
        write_pages(Path(folder))
        page = browser.new_page(viewport={"width": WIDTH, "height": 600})
        with serve(Path(folder)) as url:
            for example in examples():
                page.goto(f"{url}/{example.picture.with_suffix('.html').name}")
                # What waits for a script is drawn as the script leaves it.
                page.evaluate("for (const e of document.querySelectorAll('[hidden]')) e.hidden = 0")
                drawn = Image.open(io.BytesIO(page.screenshot(full_page=True))).convert("RGB")
                said = Image.Exif()
                said[ExifTags.Base.ImageDescription] = example.mark()
                small = _trimmed(drawn).quantize(COLOURS, dither=Image.Dither.NONE)
                small.save(example.picture, lossless=True, quality=100, method=6, exif=said)


def drawn_from(picture: Path) -> str | None:
    """Return the mark that a picture carries of what it was drawn from."""
    with Image.open(picture) as drawn:
        mark: str | None = drawn.getexif().get(ExifTags.Base.ImageDescription)
    return mark


def _trimmed(drawn: Image.Image) -> Image.Image:
    """Return a picture without the empty paper above and below."""
    paper = Image.new("RGB", drawn.size, drawn.getpixel((0, 0)))
    _, top, _, bottom = ImageChops.difference(drawn, paper).getbbox() or (0, 0, 0, drawn.height)
    return drawn.crop((0, max(top - MARGIN, 0), drawn.width, min(bottom + MARGIN, drawn.height)))


def _thing(value: Any) -> Any:
    """Return data as the engine's views hold it: with attributes, moments and statuses."""
    if isinstance(value, dict):
        of_status = {"status": Status(value["status"])} if "status" in value else {}
        things = {name: _thing(inner) for name, inner in value.items()}
        return SimpleNamespace(**{**things, **of_status})
    if isinstance(value, list):
        return [_thing(inner) for inner in value]
    if isinstance(value, datetime):  # before date, which it is too
        return Moment(value.date(), value.time())
    return value


if __name__ == "__main__":
    draw()
