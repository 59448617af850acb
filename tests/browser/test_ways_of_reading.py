"""Pages without JavaScript, zoomed, in forced colours, without motion, and on paper."""

import re
import shutil
import subprocess
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from plansite.markdown.convert import Converter
from tests.browser.conftest import KINDS
from tests.support.searching import URL

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import Served

pytestmark = pytest.mark.xdist_group("ways of reading")

OVER_THE_EDGE = """
() => document.documentElement.scrollWidth - document.documentElement.clientWidth
""".strip()
WIDE_LETTERS = """
() => {
  const style = document.documentElement.style;
  style.setProperty("--face-document", '"DejaVu Serif", "Noto Serif"');
  style.setProperty("--face-text", '"DejaVu Sans", "Noto Sans"');
  style.setProperty("--face-heading", '"DejaVu Sans", "Noto Sans"');
}
""".strip()
OWN_LETTERS = "() => document.documentElement.removeAttribute('style')"
# The widths of the lines into which an element's words are broken.
LINES = """
(at) => {
  const range = document.createRange();
  range.selectNodeContents(at);
  return [...range.getClientRects()].map((line) => line.width);
}
"""
SEEN = """
() => [...document.querySelectorAll("main *, header *, footer *")]
  .filter((at) => at.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
  .length
"""
# One question for all of it: a locator brings a script of its own into every page.
WHOLE = """
() => {
  const seen = (all) => [...document.querySelectorAll(all)].map((at) => {
    const { width, height } = at.getBoundingClientRect();
    return at.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
  });
  const said = document.querySelector("main").innerText.length;
  return [seen("h1"), said, seen("[hidden]")];
}
"""
SAID = """
(leads) => {
  const said = (all) => [...document.querySelectorAll(all)].map((at) => at.innerText);
  const main = document.querySelector("main");
  return {
    day: said(".footer__note time").join(" "),
    titles: said("h1"),
    leads: [...main.querySelectorAll(leads)].map((at) => at.innerText),
  };
}
"""
# What stands before something else, and never last on a page.
LEADS = "h2, h3, caption:not(.visually-hidden), .report h2 + p:not(:last-child)"
# A mark or a bar that is shown and has no size.
VANISHED = """
() => [...document.querySelectorAll("main svg.status__mark, main .bar")]
  .filter((at) => at.checkVisibility() && at.getBoundingClientRect().width < 8)
  .map((at) => at.outerHTML)
"""


def test_there_is_a_page_of_every_kind(example: "Served") -> None:
    folders = {address.split("/")[1] for address in example.addresses}
    assert folders == {address.split("/")[1] for address in KINDS} | {"gioi-thieu", "lien-he"}


def test_without_javascript_every_page_is_whole(browser: "Browser", example: "Served") -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        for address in KINDS:
            page.goto(example.url + address)
            heads, said, hidden = page.evaluate(WHOLE)
            assert heads == [True], address
            assert said > 120 or address == "/404.html", address
            assert not any(hidden), address
        page.goto(f"{example.url}/tim-kiem/")
        # The lists by topic, year and plan stand in for the search.
        assert page.locator("main a[href^='/chu-de/']:visible").count() > 3
        page.click("main a[href='/tin-bai/2025/']")
        assert page.locator("main a[href^='/tin-bai/2025/']:visible").count() > 5


@dataclass
class Found:
    """What is wrong with pages, by what they were; and what they say on paper."""

    wide: dict[object, int] = field(default_factory=dict)
    wide_by_letters: dict[str, int] = field(default_factory=dict)
    hidden: dict[str, tuple[int, int]] = field(default_factory=dict)
    vanished: dict[str, list[str]] = field(default_factory=dict)
    paper: dict[str, "Paper"] = field(default_factory=dict)


@dataclass(frozen=True)
class Paper:
    """A page as it is printed, and the words on a screen that must be found on it."""

    pdf: bytes
    title: str
    day: str
    leads: tuple[str, ...]

    def pages(self, pdftotext: str, file: "Path") -> list[str]:
        """Return the words of each page without white space, written by way of a file."""
        file.write_bytes(self.pdf)
        said = subprocess.run([pdftotext, file, "-"], capture_output=True, check=True).stdout
        return ["".join(page.split()) for page in said.decode("utf-8").split("\f")]


@pytest.fixture(scope="module")
def found(browser: "Browser", example: "Served", root: "Served") -> Found:
    """Look at pages in every way of reading, each shown once; two dots of a screen a pixel."""
    found = Found()
    with browser.new_context(device_scale_factor=2) as context:
        page = context.new_page()
        for address in KINDS:
            page.set_viewport_size({"width": 1280, "height": 900})
            example.show(page, address)
            _look_at(page, address, found)
            _find_wide(page, example.url + address, found.wide)
        for address in root.addresses:
            root.show(page, address)
            _find_wide(page, root.url + address, found.wide)
    return found


def _look_at(page: "Page", address: str, found: Found) -> None:
    seen = page.evaluate(SEEN)
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    if (left := page.evaluate(SEEN)) != seen:
        found.hidden[address] = seen, left
    if vanished := page.evaluate(VANISHED):
        found.vanished[address] = vanished
    page.emulate_media(forced_colors="none", reduced_motion="no-preference")
    said = page.evaluate(SAID, LEADS)
    (title,) = said["titles"]
    pdf = page.pdf(prefer_css_page_size=True)
    found.paper[address] = Paper(pdf, title, said["day"], tuple(said["leads"]))
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    if over := page.evaluate(OVER_THE_EDGE):
        found.wide_by_letters[address] = over
    page.evaluate(OWN_LETTERS)


def _find_wide(page: "Page", url: str, wide: dict[object, int]) -> None:
    ways = [(OWN_LETTERS, 640), (OWN_LETTERS, 320), (WIDE_LETTERS, 320), (WIDE_LETTERS, 360)]
    # To and fro: a page is first seen as wide as the one before it was left, for it is the change
    # of the width that takes long.
    if page.viewport_size == {"width": 360, "height": 700}:
        ways.reverse()
    for letters, width in ways:
        if page.viewport_size != {"width": width, "height": 700}:
            page.set_viewport_size({"width": width, "height": 700})
        if over := page.evaluate(f"() => {{ ({letters})(); return ({OVER_THE_EDGE})(); }}"):
            wide[url, width, letters is WIDE_LETTERS] = over


def test_nothing_scrolls_sideways(found: Found) -> None:
    """On the narrowest screen (WCAG 1.4.10), and at 200 % of 1280 px.

    And in the wide letters of telephones that have no Times: Noto Serif, DejaVu Serif.
    """
    assert found.wide == {}


def test_the_motto_of_a_document_breaks_between_words_into_lines_of_like_length(
    page: "Page", root: "Served"
) -> None:
    page.set_viewport_size({"width": 360, "height": 700})
    page.goto(f"{root.url}/ke-hoach/2018/")
    nation = page.locator(".letterhead__nation")
    page.evaluate(WIDE_LETTERS)
    lines = nation.evaluate(LINES)
    assert len(lines) == 2
    assert min(lines) > max(lines) * 0.7


def test_the_cells_of_a_table_stand_where_its_rule_says(page: "Page", example: "Served") -> None:
    page.goto(f"{example.url}/tin-bai/2025/rut-ngan-thoi-gian/")
    cells = Converter().convert("| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |").replace('"', "'")
    page.evaluate(f"document.querySelector('.prose').innerHTML = `{cells}`")
    sides = "at => at.map((cell) => getComputedStyle(cell).textAlign)"
    found = page.locator(".prose :is(th, td)").evaluate_all(sides)
    assert found == 2 * ["start", "center", "end"]


def test_larger_letters_alone_break_nothing(found: Found) -> None:
    assert found.wide_by_letters == {}


def test_forced_colours_and_less_motion_hide_nothing(found: Found) -> None:
    assert found.hidden == {}
    assert found.vanished == {}


def test_on_paper_a_page_says_what_it_is_where_it_stands_and_of_which_day(
    found: Found, tmp_path: "Path"
) -> None:
    pdftotext = shutil.which("pdftotext")
    file = tmp_path / "page.pdf"
    for address, paper in found.paper.items():
        assert paper.pdf.count(b"/Type /Page\n") > 0, address
        if pdftotext is None:
            continue
        file.write_bytes(paper.pdf)
        said = subprocess.run([pdftotext, file, "-"], capture_output=True, check=True).stdout
        text = " ".join(said.decode("utf-8").split())
        # pdftotext takes the hyphen at the end of a line for one that parts a word.
        squeezed = text.replace(" ", "").replace("-", "")
        assert re.sub(r"[\s-]", "", paper.title) in squeezed, address
        if address != "/404.html":
            assert f"{URL}{address}".replace("-", "") in squeezed, address
        # What it says on a screen: a report the last day of its window, a page of words none.
        assert (f"Số liệu tính đến ngày {paper.day}" in text) == bool(paper.day), address
    assert {paper.day for paper in found.paper.values()} == {"", "14/09/2025", "15/10/2025"}


def test_on_paper_nothing_that_leads_to_something_is_last_on_its_page(
    found: Found, tmp_path: "Path"
) -> None:
    pdftotext = shutil.which("pdftotext")
    if pdftotext is None:
        return
    last = [
        (address, lead)
        for address, paper in found.paper.items()
        for said in paper.pages(pdftotext, tmp_path / "page.pdf")
        for lead in paper.leads
        if lead.strip() and said.endswith("".join(lead.split()))
    ]
    assert last == []


def test_filters_of_news_are_folded_above_it_on_a_telephone_and_open_beside_it_on_a_desk(
    browser: "Browser", example: "Served"
) -> None:
    with browser.new_context(viewport={"width": 360, "height": 740}) as context:
        page = context.new_page()
        page.goto(f"{example.url}/tin-bai/")
        fold, first = page.locator(".filters"), page.locator(".items").first
        box, news = fold.bounding_box(), first.bounding_box()
        assert box is not None
        assert news is not None
        assert box["y"] + box["height"] < news["y"]
        assert box["height"] < 60
        topics = page.locator(".filters a[href^='/chu-de/']")
        assert not topics.first.is_visible()
        page.locator(".filters summary").click()
        assert topics.first.is_visible()
        page.set_viewport_size({"width": 1280, "height": 740})
        page.reload()
        assert topics.first.is_visible()
        assert not page.locator(".filters summary").is_visible()
        beside, news = fold.bounding_box(), first.bounding_box()
        assert beside is not None
        assert news is not None
        assert beside["x"] > news["x"] + news["width"]
        assert beside["y"] < news["y"]
