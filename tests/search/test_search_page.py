"""The search page as people use it: filters, order, keyboard, address, failure."""

import gzip
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.support.axe import faults
from tests.support.searching import SearchPage

pytestmark = pytest.mark.xdist_group("search")

SCRIPT = Path(__file__).resolve().parents[2] / "theme/static/js/search.js"
FAILED = "Chưa tìm được lúc này."
# What the browser counts as moved without being asked (Layout Instability).
SHIFTS = """
window.shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => entry.value)))
  .observe({ type: "layout-shift", buffered: true });
"""
PAINTED = "new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150)))"


def test_the_script_is_small() -> None:
    assert len(gzip.compress(SCRIPT.read_bytes(), 9)) <= 5_000


def test_a_filter_narrows_down_and_goes_into_the_address(on_example: SearchPage) -> None:
    everything = on_example.search("mot cua").status
    on_example.page.click(".search__filters summary")
    on_example.page.select_option("#_loai", "event")
    on_example.settle()
    assert on_example.status != everything
    assert all("Sự kiện" in text for text in on_example.texts)
    assert "loai=event" in on_example.page.url
    assert on_example.page.inner_text(".search__count") == "(1)"


@pytest.fixture(scope="module")
def unfiltered(tab: Page, example: str) -> str:
    """What is announced where no filter is set: the same for each of them."""
    return SearchPage(tab, example).search("sở").status


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("nam", "2024"),
        ("loai", "task"),
        ("chu_de", "thu-tuc-hanh-chinh"),
        ("hinh_thuc", "ht1"),
        ("nhiem_vu", "2025-nv1"),
    ],
)
def test_each_filter_finds_some_and_leaves_out_some(
    on_example: SearchPage, unfiltered: str, name: str, value: str
) -> None:
    some = on_example.search("sở", **{name: value})
    assert some.results.count() > 0
    assert some.status != unfiltered
    assert on_example.page.locator(f"#_{name.replace('_', '-')}").input_value() == value


def test_a_filter_that_is_not_offered_holds_in_an_address(on_example: SearchPage) -> None:
    offered = on_example.search("sở", nhiem_vu="2025-nv1").links
    on_example.page.route(
        "**/tim-kiem/?*",
        lambda route: route.fulfill(
            response=(answer := route.fetch()),
            body=answer.text().replace('<option value="2025-nv1">', '<option value="other">'),
        ),
    )
    assert on_example.search("sở", nhiem_vu="2025-nv1").links == offered
    assert on_example.page.input_value("#_nhiem-vu") == "2025-nv1"
    assert on_example.page.inner_text(".search__count") == "(1)"


def test_a_filter_alone_lists_all_of_it_newest_first(on_example: SearchPage) -> None:
    found = on_example.search("", nam="2024")
    assert found.status.endswith("theo bộ lọc.")
    assert found.days == sorted(found.days, reverse=True)


def test_what_is_found_stands_in_the_place_of_the_index(on_example: SearchPage) -> None:
    index = on_example.search("mot cua").page.locator(".search__index")
    assert index.is_hidden()
    assert on_example.page.locator(".search__more").is_visible()
    assert on_example.search("05/KH-SM").page.locator(".search__more").is_hidden()
    on_example.submit("")
    assert index.is_visible()


def test_nothing_moves_while_the_search_begins(new_page: Page, example: str) -> None:
    page, on_example = new_page, SearchPage(new_page, example)
    page.set_viewport_size({"width": 360, "height": 800})
    page.add_init_script(SHIFTS)
    held: list[Route] = []
    page.route("**/search*.js", lambda route: held.append(route))
    with page.expect_request("**/search*.js"):
        page.goto(f"{on_example.site}/tim-kiem/", wait_until="commit")
    page.evaluate(PAINTED)
    # The script comes when the page has been looked at for a while, as on a slow line.
    held[0].continue_()
    on_example.settle()
    page.evaluate(PAINTED)
    assert page.evaluate("shifts") == []


def test_newest_first(on_example: SearchPage) -> None:
    relevant = on_example.search("cai cach hanh chinh").days
    newest = on_example.search("cai cach hanh chinh", xep="moi").days
    assert newest == sorted(newest, reverse=True) != relevant


def test_a_search_can_be_shared_and_gone_back_to(on_example: SearchPage) -> None:
    first = on_example.search("một cửa").texts
    assert on_example.submit("thủ tục").texts != first
    shared = on_example.page.url
    on_example.page.go_back()
    on_example.settle()
    assert on_example.page.input_value("#_tu") == "một cửa"
    assert on_example.texts == first
    on_example.page.go_forward()
    assert on_example.settle().page.url == shared


def test_the_steps_through_a_filter_are_one_step_back(new_page: Page, example: str) -> None:
    on_example = SearchPage(new_page, example).search("mot cua")
    page = new_page
    page.click(".search__filters summary")

    def steps_to(field: str, count: int) -> int:
        page.focus(field)
        before = page.evaluate("history.length")
        for _ in range(count):
            page.keyboard.press("ArrowDown")
            on_example.settle()
        return int(page.evaluate("history.length")) - before

    assert steps_to("#_nam", 2) == 1
    assert steps_to("#_loai", 3) == 1
    year, kind = (page.input_value(field) for field in ("#_nam", "#_loai"))
    assert year
    assert kind
    page.go_back()
    on_example.settle()
    assert page.input_value("#_nam") == year
    assert page.input_value("#_loai") == ""
    page.go_back()
    on_example.settle()
    assert page.input_value("#_nam") == ""
    assert page.input_value("#_tu") == "mot cua"


def test_a_filter_after_another_query_keeps_the_way_back_to_that(on_example: SearchPage) -> None:
    page = on_example.search("mot cua").page
    page.click(".search__filters summary")
    page.select_option("#_loai", "event")
    on_example.settle()
    page.fill("#_tu", "thu tuc")
    page.select_option("#_loai", "task")
    on_example.settle()
    page.go_back()
    on_example.settle()
    assert page.input_value("#_tu") == "mot cua"
    assert page.input_value("#_loai") == "event"
    page.select_option("#_loai", "task")
    on_example.settle()
    page.go_back()
    on_example.settle()
    assert page.input_value("#_loai") == "event"


def test_more_results_are_announced_and_focus_goes_to_the_first_of_them(
    on_example: SearchPage,
) -> None:
    on_example.search("sở mẫu")
    assert on_example.results.count() == 10
    on_example.page.click(".search__more")
    on_example.page.wait_for_selector(".search__results > li:nth-child(20)")
    assert on_example.status.startswith("Đang hiện 20 trong")
    focused = on_example.page.evaluate("document.activeElement.getAttribute('href')")
    assert focused == on_example.links[10]
    assert len(set(on_example.links)) == 20


def test_the_whole_way_by_keyboard(page: Page, example: str) -> None:
    page.goto(f"{example}/")
    while page.evaluate("document.activeElement.id") != "_tim":
        page.keyboard.press("Tab")
    page.keyboard.type("mot cua")
    page.keyboard.press("Enter")
    found = SearchPage(page, example)
    page.wait_for_url("**/tim-kiem/?q=mot+cua")
    found.settle()
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('.search__results') !== null"):
            break
    first = found.links[0]
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{first}")


def test_filters_are_reached_and_set_by_keyboard(on_example: SearchPage) -> None:
    on_example.search("mot cua")
    page = on_example.page
    page.focus(".search__filters summary")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "_nam"
    page.keyboard.type("2024")
    on_example.settle()
    assert "nam=2024" in page.url


def test_without_scripts_the_page_leads_to_the_lists(browser: Browser, example: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{example}/tim-kiem/?q=mot+cua")
        assert page.locator(".search").is_hidden()
        assert "JavaScript" in page.locator("noscript").inner_text()
        for address in ("/tin-bai/2025/", "/tin-bai/2024/", "/chu-de/the-che/", "/ke-hoach/2025/"):
            assert page.locator(f".search__index a[href='{address}']").is_visible(), address
        page.click(".search__index a[href='/tin-bai/2025/']")
        assert page.locator("main a[href^='/tin-bai/2025/']").count() > 5


def test_a_site_below_a_path_finds_its_own_pages(on_small: SearchPage) -> None:
    found = on_small.search("12/QĐ-UBND")
    assert found.links == ["/cchc/tin-bai/2018/so-hieu/"]
    found.page.click(".search__results a")
    assert found.page.url == f"{on_small.site}/tin-bai/2018/so-hieu/"


def test_an_index_that_is_not_there_is_said(on_small: SearchPage) -> None:
    on_small.page.route("**/chi-muc/**", lambda route: route.fulfill(status=404))
    assert on_small.search("đào tạo").status.startswith(FAILED)


def test_an_index_that_never_answers_is_given_up(new_page: Page, small: str) -> None:
    def keep_waiting(_route: Route) -> None:
        """Answer nothing."""

    page, on_small = new_page, SearchPage(new_page, small)
    page.route("**/chi-muc/index.json", keep_waiting)
    page.clock.install()
    with page.expect_request("**/chi-muc/index.json"):
        page.goto(f"{on_small.site}/tim-kiem/?q=x")
    page.clock.fast_forward(11_000)
    assert on_small.settle().status.startswith(FAILED)


def test_axe_finds_nothing_among_results(on_example: SearchPage) -> None:
    page = on_example.search("mot cua", nam="2025").page
    assert list(faults(page)) == []
    page.set_viewport_size({"width": 360, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_printed_search_is_its_results(on_example: SearchPage) -> None:
    found = on_example.search("thủ tục")
    found.page.emulate_media(media="print")
    try:
        assert not found.page.is_visible(".search")
        assert found.results.first.is_visible()
        assert "thủ tục" in found.status
    finally:
        found.page.emulate_media(media="screen")
