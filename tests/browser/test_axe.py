"""axe on every page of both sites: light and dark, on a telephone and on a desk.

The pages are looked at in two halves, which two processes can do at once.
"""

from collections.abc import Iterator
from importlib.resources import files
from typing import TYPE_CHECKING, Literal

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

    from tests.browser.conftest import Served

    Scheme = Literal["light", "dark"]

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVERY_RULE = {
    "runOnly": {"type": "tag", "values": TAGS},
    # axe leaves this one out unless it is asked for.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
COMBINATIONS: tuple[tuple[int, "Scheme"], ...] = (
    (1280, "light"),
    (1280, "dark"),
    (360, "light"),
    (360, "dark"),
)
RUN = """
async (options) => {
  const { violations } = await axe.run(document, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`));
}
"""


def faults(page: "Page") -> Iterator[str]:
    """Look at a loaded page in every combination; give what axe finds, and where."""
    page.evaluate(f"{AXE};0")
    for width, scheme in COMBINATIONS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        for fault in page.evaluate(RUN, EVERY_RULE):
            yield f"{width} px, {scheme}: {fault}"


@pytest.mark.parametrize(
    "half",
    [
        pytest.param(0, marks=pytest.mark.xdist_group("axe")),
        pytest.param(1, marks=pytest.mark.xdist_group("browser")),
    ],
)
@pytest.mark.parametrize("site", ["root", "example"])
def test_axe_finds_nothing_on_any_page(
    request: pytest.FixtureRequest, context: "BrowserContext", site: str, half: int
) -> None:
    served: Served = request.getfixturevalue(site)
    page = context.new_page()
    found = []
    for address in served.addresses[half::2]:
        page.goto(served.url + address)
        found += [f"{served.name}{address}, {fault}" for fault in faults(page)]
    assert not found, "\n".join(found)


@pytest.mark.xdist_group("axe")
def test_axe_names_the_combination_the_rule_and_the_element(context: "BrowserContext") -> None:
    page = context.new_page()
    page.set_content(
        "<html lang=vi><title>T</title><style>p { color: #000; background: #fff }"
        "@media (prefers-color-scheme: dark) and (width < 400px) { p { color: #eee } }</style>"
        "<main><h1>T</h1><p>Chữ</p></main>"
    )
    found = list(faults(page))
    assert len(found) == 1
    assert found[0].startswith("360 px, dark: color-contrast: p: ")
