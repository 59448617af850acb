"""The site by keyboard alone: what Tab reaches, in which order, and whether it can be seen."""

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Served

pytestmark = pytest.mark.xdist_group("keyboard")

# A link inside is ringed as a whole, so its first box says where it is.
FOCUSED = """
() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const style = getComputedStyle(at);
  const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
  const ringed = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const seen = box.width > 1 && box.height > 1 && box.top >= 0 && box.top < innerHeight;
  return {
    name: at.outerHTML.slice(0, 120),
    id: at.id,
    text: (at.innerText || at.getAttribute("aria-label") || at.name || "").trim(),
    part: at.closest("header.masthead, .skip-link, main, footer")?.tagName ?? "BODY",
    visible: ringed && seen && at.checkVisibility({ visibilityProperty: true }),
    place: [...document.querySelectorAll("*")].indexOf(at),
  };
}
"""


def walk(page: "Page", limit: int = 400) -> list[dict[str, Any]]:
    """Press Tab until focus leaves the page; return what was focused, one by one."""
    steps: list[dict[str, Any]] = []
    for _ in range(limit):
        page.keyboard.press("Tab")
        step = page.evaluate(FOCUSED)
        if step is None or (steps and step["place"] == steps[0]["place"]):
            return steps
        steps.append(step)
    message = f"the keyboard does not get out of {page.url}"
    raise AssertionError(message)


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(
    "address",
    ["/", "/tien-do/", "/tin-bai/", "/tim-kiem/", "/ke-hoach/2025/nv1/", "/bao-cao/2025/q3/"],
)
def test_every_step_of_the_keyboard_is_seen_and_in_order(
    page: "Page", example: "Served", address: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(example.url + address)
    steps = walk(page)
    assert [step["name"] for step in steps if not step["visible"]] == []
    assert all(one["place"] < other["place"] for one, other in pairwise(steps))
    links = page.locator("a[href]:visible").count()
    assert len([step for step in steps if step["name"].startswith("<a ")]) >= links - 1


def test_the_skip_link_comes_first_and_leads_to_the_content(
    page: "Page", example: "Served"
) -> None:
    page.goto(f"{example.url}/tien-do/")
    page.keyboard.press("Tab")
    first = page.locator(":focus")
    assert first.get_attribute("href") == "#_noi-dung"
    assert first.inner_text() == "Đến thẳng nội dung"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.locator("main :focus").count() == 1


def test_the_menu_leads_on_by_keyboard(page: "Page", example: "Served") -> None:
    page.goto(f"{example.url}/")
    page.locator(".menu a", has_text="Tiến độ").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/tien-do/")


def test_the_search_of_every_header_works_by_keyboard(page: "Page", example: "Served") -> None:
    page.goto(f"{example.url}/van-ban/")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.locator("input[name=q]:focus").count():
            break
    page.keyboard.type("thủ tục")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tim-kiem/?q=*")
    page.wait_for_selector(".search__results[aria-busy=false] > li")
    page.locator(".search__results a").first.focus()
    assert page.evaluate(FOCUSED)["visible"]
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/tim-kiem/" not in url)


def test_the_arrows_choose_a_status_on_the_timeline(page: "Page", example: "Served") -> None:
    page.goto(f"{example.url}/tien-do/")
    rows = page.locator(".timeline__row:visible")
    every = rows.count()
    page.locator(".filter input").first.focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate(FOCUSED)["visible"]
    assert 0 < rows.count() < every
