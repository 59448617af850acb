"""The progress page in a browser without JavaScript: filter, links, narrow screens, paper."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.support.built import BuiltSite

pytestmark = pytest.mark.xdist_group("progress page")

HOST = "https://so-mau.example"
ROWS = ".timeline__row:visible"


@pytest.fixture
def page(browser: Browser, example_site: BuiltSite) -> Iterator[Page]:
    """A page of a browser that runs no scripts and gets the site's files from its folder.

    Its reader wants no motion: a click waits until the page it led down has come to rest.
    """
    context = browser.new_context(java_script_enabled=False, reduced_motion="reduce")

    def answer(route: Route) -> None:
        path = urlsplit(route.request.url).path.lstrip("/")
        route.fulfill(
            path=Path(example_site.folder, path, "index.html" if path[-1:] in "/" else "")
        )

    context.route("**/*", answer)
    yield context.new_page()
    context.close()


def test_the_timeline_shows_the_tasks_of_the_chosen_status(page: Page) -> None:
    page.goto(f"{HOST}/tien-do/")
    rows = page.locator(".timeline__row")
    expected = Counter(rows.nth(n).get_attribute("data-status") for n in range(rows.count()))
    assert page.locator(ROWS).count() == rows.count()
    assert len(expected) == 11
    for status, count in expected.items():
        page.check(f'.filter [value="{status}"]')
        assert page.locator(ROWS).count() == count
        assert page.locator(f'{ROWS}[data-status="{status}"]').count() == count
    page.check('.filter [value=""]')
    assert page.locator(ROWS).count() == rows.count()


def test_links_lead_to_every_other_way_of_looking(page: Page) -> None:
    page.goto(f"{HOST}/tien-do/")
    links = page.locator("nav.choices a")
    assert links.count() == 5
    for n in range(links.count()):
        links.nth(n).click()
        heading = page.locator(":target")
        assert heading.inner_text() == links.nth(n).inner_text()


def test_a_status_of_the_overview_leads_to_its_tasks(page: Page) -> None:
    page.goto(f"{HOST}/tien-do/")
    page.click(".counts a:has(.status--ended-short)")
    assert "NV7" in page.locator(":target").inner_text()


def test_the_statuses_of_the_overview_take_its_whole_width(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{HOST}/tien-do/")
    box, counts = (page.locator(part).bounding_box() for part in (".overview", ".counts"))
    assert box
    assert counts
    assert counts["width"] > box["width"] * 0.8
    tops = page.locator(".counts__item").evaluate_all(
        "items => items.map((item) => item.getBoundingClientRect().top)"
    )
    assert len(set(tops)) < len(tops) / 2


def test_a_unit_has_its_figures_at_an_address_of_its_own(page: Page) -> None:
    page.goto(f"{HOST}/tien-do/#don-vi-vp")
    row = page.locator(":target")
    assert row.locator("th").inner_text() == "Văn phòng Sở"
    assert "3 trong 5" in row.inner_text()
    assert "83,3%" in row.inner_text()


@pytest.mark.parametrize("address", ["/tien-do/", "/ke-hoach/2025/nv1/", "/bao-cao/2025/q3/"])
def test_nothing_runs_over_the_edge_of_a_narrow_screen(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{HOST}{address}")
    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_what_only_a_screen_can_use_is_not_printed(page: Page) -> None:
    page.goto(f"{HOST}/tien-do/")
    page.emulate_media(media="print")
    for part in (".filter", "nav.choices", ".menu", ".find"):
        assert page.locator(part).first.is_hidden()
    assert page.locator(".print-origin").is_visible()
    assert page.locator(ROWS).count() == 18
