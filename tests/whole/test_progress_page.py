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


@pytest.fixture(scope="module")
def tab(browser: Browser, example_site: BuiltSite) -> Iterator[Page]:
    """A page of a browser that runs no scripts and gets the site's files from its folder.

    Its reader wants no motion: a click waits until the page it led down has come to rest.
    """
    with browser.new_context(java_script_enabled=False, reduced_motion="reduce") as context:

        def answer(route: Route) -> None:
            path = urlsplit(route.request.url).path.lstrip("/")
            route.fulfill(
                path=Path(example_site.folder, path, "index.html" if path[-1:] in "/" else "")
            )

        context.route("**/*", answer)
        yield context.new_page()


@pytest.fixture
def page(tab: Page) -> Page:
    """The page, as wide as a desk: a new one for each test would load every style sheet anew."""
    tab.set_viewport_size({"width": 1280, "height": 720})
    tab.emulate_media(media="screen")
    return tab


def test_the_timeline_shows_the_tasks_of_the_chosen_group(page: Page) -> None:
    page.goto(f"{HOST}/tien-do/")
    rows = page.locator(".timeline__row")
    expected = Counter(rows.evaluate_all("all => all.map((row) => row.dataset.group)"))
    assert page.locator(ROWS).count() == rows.count()
    assert len(expected) == 5
    for group, count in expected.items():
        page.check(f'.filter [value="{group}"]')
        assert page.locator(ROWS).count() == count
        assert page.locator(f'{ROWS}[data-group="{group}"]').count() == count
    page.check('.filter [value=""]')
    assert page.locator(ROWS).count() == rows.count()


def test_links_lead_to_every_other_way_of_looking(page: Page) -> None:
    page.goto(f"{HOST}/tien-do/")
    ways = page.locator("nav.choices a").all_inner_texts()
    assert ways == ["Đơn vị chủ trì", "Hình thức", "Mục đích", "Chủ đề"]
    for name in ways:
        page.click(f"nav.choices a:text-is('{name}')")
        assert page.locator("nav.choices [aria-current]").inner_text() == name
        assert name.lower() in page.locator("h1").inner_text().lower()


def test_a_count_leads_to_what_it_counts(page: Page) -> None:
    page.goto(f"{HOST}/tien-do/")
    page.click(".counts a:has(.status--late)")
    assert page.locator(":target").inner_text() == "Trễ hẹn (1)"
    assert page.locator("section:has(:target) .tasks__title").all_inner_texts() == [
        "Chuyên mục phát thanh “Một cửa, một lần”"
    ]


def test_each_task_stands_once_as_a_card(page: Page) -> None:
    page.goto(f"{HOST}/tien-do/")
    titles = page.locator(".tasks__title").all_inner_texts()
    assert len(titles) == len(set(titles)) == 18


def test_a_unit_has_its_tasks_and_what_is_next_at_an_address_of_its_own(page: Page) -> None:
    page.goto(f"{HOST}/tien-do/don-vi/#don-vi-tttt")
    unit = page.locator("section:has(:target)")
    assert unit.locator("h2").inner_text() == "Trung tâm Thông tin"
    told = unit.locator("h2 + p").inner_text()
    assert told == (
        "19 lời hẹn đến hạn: 16 đã giữ, 3 lỡ. Lời hẹn tiếp theo: Tập huấn kỹ năng chính quyền số, "
        "ngày 24/10/2025."
    )
    assert unit.locator(".tasks__item").count() == 6


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
