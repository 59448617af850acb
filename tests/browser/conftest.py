"""Both sites, built once for a test run and served under the policy that hosts are given."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from plansite.model import addresses
from tests.support.built import EXAMPLE, EXAMPLE_DATE, ROOT, ROOT_DATE, BuiltSite, SharedSites
from tests.support.published import published
from tests.support.searching import URL, serve

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


KINDS = (
    *addresses.PAGES.values(),
    *("/ke-hoach/2025/", "/ke-hoach/2025/nv1/", "/ke-hoach/2025/lich-su/", "/tin-bai/2025/"),
    *("/tin-bai/2025/rut-ngan-thoi-gian/", "/hinh-thuc/ht1/", "/chu-de/thu-tuc-hanh-chinh/"),
    *("/bao-cao/2025/q3/", "/tro-nang/", addresses.NOT_FOUND),
)
"""A page of every kind of the example."""

_HAS_SCRIPT = "() => document.querySelector('script[src]') !== null"


@dataclass(frozen=True)
class Served:
    """A built site and where it is served."""

    name: str
    site: BuiltSite
    url: str

    @property
    def addresses(self) -> list[str]:
        """The addresses of all pages that are not left at once for another."""
        return [
            f"/{name.removesuffix('index.html')}"
            for name in self.site.pages
            if b'http-equiv="refresh"' not in self.site.files[name]
        ]

    def show(self, page: "Page", address: str) -> None:
        """Put a page in the place of another of the site, which takes half of what loading takes.

        It looks as it does when it is loaded: see test_axe.py. What a script has a part in, before
        or after, is loaded; and what follows on no page of the site.
        """
        scripted = self.site.page(address).css_first("script[src]") is not None
        if scripted or not page.url.startswith(self.url) or page.evaluate(_HAS_SCRIPT):
            page.goto(self.url + address)
        else:
            page.set_content(self.site.text(address))


@pytest.fixture(scope="session")
def root(shared_sites: SharedSites) -> Iterator[Served]:
    """The root site."""
    site = shared_sites.built(ROOT, ROOT_DATE)
    with serve(site.folder) as url:
        yield Served("root", site, url)


@pytest.fixture(scope="session")
def example(shared_sites: SharedSites) -> Iterator[Served]:
    """The example site in the middle of its year."""
    site = shared_sites.once(
        "seen-example",
        lambda folder: published(EXAMPLE, folder, URL, EXAMPLE_DATE, COMPRESS=False),
    )
    with serve(site.folder) as url:
        yield Served("so-mau", site, url)


@pytest.fixture(scope="session")
def tab(browser: "Browser") -> Iterator["Page"]:
    """The one page of a visitor's browser: a new one costs more than what most tests do in it.

    Its reader wants no motion, so that what is focused is in sight at once.
    """
    with browser.new_context(reduced_motion="reduce") as context:
        context.set_default_timeout(10_000)
        yield context.new_page()
        assert context.storage_state() == {"cookies": [], "origins": []}


@pytest.fixture
def page(tab: "Page") -> "Page":
    """An empty page of the size of a desk. The sites keep nothing in it, so tests may share it."""
    tab.goto("about:blank")
    tab.set_viewport_size({"width": 1280, "height": 900})
    tab.emulate_media(color_scheme="light", forced_colors="none", reduced_motion="reduce")
    return tab
