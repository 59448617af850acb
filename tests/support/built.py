"""Built sites: the root site and the example, each built once in a test run."""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from plansite.console import Console
from plansite.file_lock import held
from plansite.pipeline import Options, build

ROOT = Path(__file__).resolve().parents[2]
ROOT_DATE = "2026-11-24"
"""A day after the root site's last article."""
EXAMPLE = ROOT / "examples" / "so-mau"
EXAMPLE_DATE = "2025-10-15"
"""A day in the middle of the example's year, when tasks of every kind of status are there."""


@dataclass(frozen=True)
class BuiltSite:
    """A built site's folder, with what tests ask of it."""

    folder: Path

    def text(self, address: str) -> str:
        """Return the source of the page or file at an address."""
        name = address.lstrip("/")
        path = self.folder / (f"{name}index.html" if address.endswith("/") else name)
        return path.read_text(encoding="utf-8")

    def page(self, address: str) -> LexborHTMLParser:
        """Return the parsed page at an address."""
        return LexborHTMLParser(self.text(address))

    def words(self, address: str) -> str:
        """Return what a page says, white space made one."""
        body = self.page(address).body
        return " ".join(body.text(separator=" ").split()) if body else ""

    def links(self, address: str, within: str = "main") -> set[str]:
        """Return where the links of a part of a page lead."""
        nodes = self.page(address).css(f"{within} a[href]")
        return {str(node.attributes["href"]) for node in nodes}

    @cached_property
    def files(self) -> dict[str, bytes]:
        """Every file by its path."""
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file()
        }

    @property
    def pages(self) -> list[str]:
        """The paths of all pages."""
        return [name for name in self.files if name.endswith(".html")]


def differing(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    """Return the paths of files that only one of two sites has, or that are not the same in both.

    Asserted empty in the place of ``one == other``, whose failure would spell out whole sites.
    """
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def build_site(
    site: Path, output: Path, as_of: str | None = None, *, preview: bool = False
) -> tuple[int, str]:
    """Build a site; return the exit code and what was said."""
    out = io.StringIO()
    day = date.fromisoformat(as_of) if as_of else None
    code = build(Options(site, output, day, preview=preview), Console(out, out))
    return code, out.getvalue()


def built(site: Path, output: Path, as_of: str | None = None) -> BuiltSite:
    """Build a site that has to build; return it."""
    code, said = build_site(site, output, as_of)
    assert code == 0, said
    return BuiltSite(output)


@dataclass(frozen=True)
class SharedSites:
    """The sites that several tests only look at, built once for all processes of a test run.

    Attributes:
        folder: the run's; nothing outlives it, so that what is looked at is never an old build.
    """

    folder: Path

    def built(self, site: Path, as_of: str) -> BuiltSite:
        """Return a site that has to build."""
        name = f"{site.name}-{as_of}"
        return self.once(name, lambda folder: built(site, folder / "output", as_of))

    def once(self, name: str, make: Callable[[Path], object]) -> BuiltSite:
        """Return the site in ``output`` of a folder of that name; the first who asks makes it."""
        folder = self.folder / name
        with held(self.folder / f"{name}.lock", lambda: None):
            if not (folder / "output").exists():
                folder.mkdir(exist_ok=True)
                make(folder)
        return BuiltSite(folder / "output")
