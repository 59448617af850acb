"""What a text holds is whole on a narrow screen and on paper."""

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Served

pytestmark = pytest.mark.xdist_group("ways of reading")

ARTICLE = "/tin-bai/2025/rut-ngan-thoi-gian/"
LINE = "một dòng mã rất dài không có chỗ ngắt, thêm nữa cho dài ra ngoài tờ giấy, và hết ở ĐÂY"
TEXT = f"""
<ol><li>1</li><li>2</li><li>3</li><li>4</li><li>5</li><li>6</li><li>7</li><li>8</li><li>9</li>
<li>Mười</li></ol>
<ol class="long" start="2018"><li>Năm 2018</li><li>Năm 2019</li></ol>
<ol><li>Một</li><li class="long" value="2031">Năm 2031</li></ol>
<pre><code>{LINE} {LINE}</code></pre>
<details><summary>Xem thêm</summary><p>Bên trong cũng in ra.</p></details>
<p><a class="bare" href="https://a.example/b">https://a.example/b</a></p>
<p><a href="https://a.example/c">Trang kia</a></p>
"""
PUT = "(html) => { document.querySelector('.prose').innerHTML = html }"
# Where the number of a list's item begins: in the item, or before it.
NUMBERS = """
() => [...document.querySelectorAll(".prose .long")]
  .map((at) => getComputedStyle(at).listStylePosition)
"""


def test_no_edge_cuts_a_long_number(page: "Page", example: "Served") -> None:
    page.goto(example.url + ARTICLE)
    page.evaluate(PUT, TEXT)
    assert page.evaluate(NUMBERS) == ["inside", "inside"]


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="the words of a PDF cannot be read")
def test_paper_gives_all_of_a_text(page: "Page", example: "Served", tmp_path: Path) -> None:
    page.goto(example.url + ARTICLE)
    page.evaluate(PUT, TEXT)
    page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    command = ("pdftotext", "-layout", tmp_path / "page.pdf", "-")
    printed = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    words = " ".join(printed.split())
    for said in (
        "10. Mười",
        "2018. Năm 2018",
        "2019. Năm 2019",
        "2031. Năm 2031",
        "Bên trong cũng in ra.",
    ):
        assert said in words
    assert words.count("ĐÂY") == 2
    assert words.count("https://a.example/b") == 1
    assert "Trang kia (https://a.example/c)" in words


LONG_WORD = "Mộtchữdài" * 5
"""Longer than a line of a telephone: an address, a hashtag, words whose blanks were lost."""
# Put in the place of all words but the site's own, the first that stick out are given.
LONGEST = """
(word) => {
  const main = document.querySelector("main");
  const words = ":is(h1, h2, h3, p, li, a, dd, blockquote):not(.stamp, .code, .codes *, table *)";
  for (const at of main.querySelectorAll(words))
    for (const node of at.childNodes)
      if (node.nodeType === Node.TEXT_NODE && node.data.trim()) { node.data = word; break; }
  for (const at of main.querySelectorAll("details")) at.open = true;
  const edge = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= edge) return [];
  return [...main.querySelectorAll("*")]
    .filter((at) => at.getBoundingClientRect().right > edge + 1)
    .slice(0, 3)
    .map((at) => `${at.tagName} ${at.className} in ${at.parentElement.className}`);
}
"""


@pytest.mark.parametrize("address", KINDS)
def test_no_word_is_too_long_for_a_telephone(tab: "Page", example: "Served", address: str) -> None:
    tab.set_viewport_size({"width": 360, "height": 700})
    example.show(tab, address)
    assert tab.evaluate(LONGEST, LONG_WORD) == []
