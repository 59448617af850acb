"""What a telephone shows first, on both sites and through their years: the answer, not the way."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.built import EXAMPLE, ROOT, SharedSites
from tests.support.searching import serve

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.xdist_group("so-mau dates")  # whose builds they are

SCREEN = {"width": 360, "height": 740}
DAYS = {
    EXAMPLE: ("2025-01-15", "2025-06-30", "2025-10-15", "2026-01-31"),
    ROOT: ("2018-03-05", "2018-06-30", "2018-12-31", "2026-11-24"),
}
PLANS = {EXAMPLE: "/ke-hoach/2025/", ROOT: "/ke-hoach/2018/"}
PROGRESS = "/tien-do/"
DOCUMENTS = "/van-ban/"
SITES = [pytest.param(site, day, id=f"{site.name}-{day}") for site in DAYS for day in DAYS[site]]

LOOK = """
() => {
  const shown = (all) => [...document.querySelectorAll(all)].filter((at) => at.checkVisibility());
  const top = (one) => document.querySelector(one)?.getBoundingClientRect().top ?? null;
  const banners = document.querySelector(".banners")?.getBoundingClientRect().height ?? 0;
  return {
    height: document.documentElement.scrollHeight - banners,
    links: shown("a[href]").length,
    masthead: document.querySelector(".masthead").getBoundingClientRect().height,
    answer: top(".answer") - banners,
    codes: shown("a, li, td, th, dd, dt, p, summary, h2, h3")
      .map((at) => at.innerText.trim())
      .filter((text) => /^[A-ZĐ]{1,4}[0-9]+[a-zđ]?$/.test(text)),
  };
}
"""
WIDTH = "() => document.documentElement.scrollWidth"
LARGER = """
([size, face]) => {
  const style = document.documentElement.style;
  style.fontSize = size;
  for (const kind of face ? ["document", "text", "heading"] : []) {
    style.setProperty(`--face-${kind}`, face);
  }
}
"""
LETTERS = [("130%", ""), ("200%", '"DejaVu Serif"')]


@dataclass(frozen=True)
class Seen:
    """What a page looks like, and how wide it is by the letters that it is read in."""

    look: dict[str, Any]
    widths: dict[tuple[str, str], int]


def see(page: "Page", url: str) -> Seen:
    page.goto(url)
    look = page.evaluate(LOOK)
    widths = {}
    for size, face in LETTERS:
        page.evaluate(LARGER, [size, face])
        widths[size, face] = page.evaluate(WIDTH)
    return Seen(look, widths)


@pytest.fixture(scope="module")
def telephone(browser: "Browser") -> "Page":
    with browser.new_context(viewport=SCREEN) as context:
        yield context.new_page()


@pytest.mark.parametrize(("folder", "day"), SITES)
def test_the_answer_stands_on_the_first_screen(
    telephone: "Page", shared_sites: SharedSites, folder: Any, day: str
) -> None:
    site = shared_sites.built(folder, day)
    plan = PLANS[folder]
    task = f"{plan}nv1/" if f"{plan[1:]}nv1/index.html" in site.files else plan
    with serve(site.folder) as url:
        seen = {at: see(telephone, f"{url}{at}") for at in ("/", PROGRESS, plan, task, DOCUMENTS)}
    assert max(found.look["masthead"] for found in seen.values()) <= 120
    assert {at: found.look["codes"] for at, found in seen.items()} == {at: [] for at in seen}
    assert seen["/"].look["answer"] <= 300
    assert seen[PROGRESS].look["answer"] <= 300
    assert seen[PROGRESS].look["height"] <= 6 * SCREEN["height"]
    assert seen[PROGRESS].look["links"] <= 60
    wide = {
        (at, letters): width
        for at, found in seen.items()
        for letters, width in found.widths.items()
        if width > SCREEN["width"]
    }
    assert wide == {}
