"""How much a visitor of the example site is sent: a budget for each kind of page, in gzip 6."""

import gzip
import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.support.built import BuiltSite

pytestmark = pytest.mark.xdist_group("sites")

KB = 1024
PAGE_WITH_CSS_AND_FONTS = 60 * KB
CSS = 10 * KB
ARTICLE = 12 * KB
OWN_SCRIPT = 5.5 * KB
"""The search page with the engine of its search."""
SUGGESTIONS = 1.5 * KB
"""What it loads when nothing was found."""
READY = (".woff2", ".avif", ".webp", ".jpg", ".png")
"""Files that are compressed in themselves and are sent as they are."""


def sent(site: "BuiltSite", name: str) -> int:
    """Return how many bytes of a file go over the line."""
    data = site.files[name]
    return len(data) if name.endswith(READY) else len(gzip.compress(data, 6, mtime=0))


def named(site: "BuiltSite", suffix: str) -> list[str]:
    """Return the theme's files of a kind."""
    found = [name for name in site.files if name.startswith("theme/") and name.endswith(suffix)]
    assert found
    return found


def articles(site: "BuiltSite") -> list[str]:
    """Return the paths of all articles."""
    found = [name for name in site.pages if re.fullmatch(r"tin-bai/\d{4}/[^/]+/index.html", name)]
    assert len(found) > 50
    return found


def test_the_style_sheet_is_small(example_site: "BuiltSite") -> None:
    (css,) = named(example_site, ".css")
    assert sent(example_site, css) <= CSS


def test_an_article_with_its_style_and_fonts_is_small(example_site: "BuiltSite") -> None:
    shared = [*named(example_site, ".css"), *named(example_site, ".woff2")]
    common = sum(sent(example_site, name) for name in shared)
    sizes = {name: common + sent(example_site, name) for name in articles(example_site)}
    assert {name: size for name, size in sizes.items() if size > PAGE_WITH_CSS_AND_FONTS} == {}


def test_the_text_of_every_article_is_small(example_site: "BuiltSite") -> None:
    sizes = {name: sent(example_site, name) for name in articles(example_site)}
    assert {name: size for name, size in sizes.items() if size > ARTICLE} == {}


def test_only_the_search_has_a_script_and_it_is_small(example_site: "BuiltSite") -> None:
    scripted = {
        name: script
        for name in example_site.pages
        for script in re.findall(r'<script[^>]*\bsrc="/([^"]+)"', example_site.files[name].decode())
    }
    assert list(scripted) == ["tim-kiem/index.html"]
    for name in named(example_site, ".js"):
        assert sent(example_site, name) <= (SUGGESTIONS if "/nearest." in name else OWN_SCRIPT)


def test_a_page_is_drawn_after_two_requests(example_site: "BuiltSite") -> None:
    for name in example_site.pages:
        text = example_site.files[name].decode()
        if 'http-equiv="refresh"' in text:
            continue
        head = text.partition("</head>")[0]
        assert len(re.findall(r'<link[^>]*\brel="stylesheet"', head)) == 1, name
        scripts = re.findall(r"<script\b[^>]*\bsrc=[^>]*>", head)
        assert all("module" in tag or "defer" in tag for tag in scripts), name
    (css,) = named(example_site, ".css")
    style = example_site.files[css].decode()
    faces = re.findall(r"@font-face\s*{[^}]*url\([^}]*}", style)
    assert faces
    assert all(re.search(r"font-display:\s*swap", face) for face in faces)
    assert "@import" not in style
