"""Pages without JavaScript, zoomed, in forced colours, without motion, and on paper."""

import re
import shutil
import subprocess
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
            assert page.locator("h1").is_visible(), address
            assert len(page.locator("main").inner_text()) > 120 or address == "/404.html", address
            assert page.locator("[hidden]:visible").count() == 0
        page.goto(f"{example.url}/tim-kiem/")
        # The index by topic and year stands in for the search; each shelf opens by itself.
        shelves = page.locator("main details > summary:visible")
        assert shelves.count() > 5
        shelves.last.click()
        assert page.locator("main a[href^='/tin-bai/']:visible").count() > 5


def test_nothing_scrolls_sideways(browser: "Browser", example: "Served", root: "Served") -> None:
    """On the narrowest screen (WCAG 1.4.10), and at 200 % of 1280 px; two dots a pixel on both.

    And in the wide letters of telephones that have no Times: Noto Serif, DejaVu Serif.
    """
    pages = [*(example.url + address for address in KINDS)]
    pages += [root.url + address for address in root.addresses]
    # To and fro: a page is first seen as wide as the one before it was left, for it is the change
    # of the width that takes long.
    ways = [(OWN_LETTERS, 640), (OWN_LETTERS, 320), (WIDE_LETTERS, 320), (WIDE_LETTERS, 360)]
    wide = {}
    with browser.new_context(device_scale_factor=2) as context:
        page = context.new_page()
        for url in pages:
            page.goto(url)
            for letters, width in ways:
                if page.viewport_size != {"width": width, "height": 700}:
                    page.set_viewport_size({"width": width, "height": 700})
                if over := page.evaluate(f"() => {{ ({letters})(); return ({OVER_THE_EDGE})(); }}"):
                    wide[url, width, letters is WIDE_LETTERS] = over
            ways.reverse()
    assert wide == {}


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


def test_larger_letters_alone_break_nothing(page: "Page", example: "Served") -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    wide = {}
    for address in KINDS:
        page.goto(example.url + address)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        if over := page.evaluate(OVER_THE_EDGE):
            wide[address] = over
    assert wide == {}


def test_forced_colours_and_less_motion_hide_nothing(page: "Page", example: "Served") -> None:
    for address in KINDS:
        page.emulate_media(forced_colors="none", reduced_motion="no-preference")
        page.goto(example.url + address)
        seen = page.evaluate(SEEN)
        page.emulate_media(forced_colors="active", reduced_motion="reduce")
        assert page.evaluate(SEEN) == seen, address
        assert page.evaluate(VANISHED) == [], address


def test_on_paper_a_page_says_what_it_is_where_it_stands_and_of_which_day(
    page: "Page", example: "Served", tmp_path: "Path"
) -> None:
    pdftotext = shutil.which("pdftotext")
    days = set()
    for address in KINDS:
        page.goto(example.url + address)
        title = page.locator("h1").inner_text()
        file = tmp_path / "page.pdf"
        page.pdf(path=file, prefer_css_page_size=True)
        assert file.read_bytes().count(b"/Type /Page\n") > 0, address
        if pdftotext is None:
            continue
        said = subprocess.run([pdftotext, file, "-"], capture_output=True, check=True).stdout
        text = " ".join(said.decode("utf-8").split())
        # pdftotext takes the hyphen at the end of a line for one that parts a word.
        squeezed = text.replace(" ", "").replace("-", "")
        assert re.sub(r"[\s-]", "", title) in squeezed, address
        if address != "/404.html":
            assert f"{URL}{address}".replace("-", "") in squeezed, address
        # What it says on a screen: a report the last day of its window, a page of words none.
        day = " ".join(page.locator(".footer__note time").all_inner_texts())
        assert (f"Số liệu tính đến ngày {day}" in text) == bool(day), address
        days.add(day)
    assert pdftotext is None or days == {"", "14/09/2025", "15/10/2025"}
