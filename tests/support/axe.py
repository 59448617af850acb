"""axe-core on a page in a browser: light and dark, on a telephone and on a desk."""

from collections.abc import Iterator
from importlib.resources import files
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from playwright.sync_api import Page

    Scheme = Literal["light", "dark"]

COMBINATIONS: tuple[tuple[int, "Scheme"], ...] = (
    (1280, "light"),
    (1280, "dark"),
    (360, "light"),
    (360, "dark"),
)

_AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
# A page has a dozen colours, and axe reads each of them thousands of times over: a third of its
# time. What a text means is kept.
_QUICKLY = """
() => {
  const color = axe.commons.color.Color.prototype;
  const read = color.parseString;
  const known = new Map();
  color.parseString = function (text) {
    const { r, g, b, alpha } = known.get(text) ?? read.call(this, text);
    known.set(text, { r, g, b, alpha });
    return Object.assign(this, { r, g, b, alpha });
  };
}
"""
_OPTIONS = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    # axe leaves this one out unless it is asked for.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
_RUN = """
async (options) => {
  const { violations } = await axe.run(document, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`));
}
"""


_IS_THERE = "() => typeof window.axe?.run === 'function'"


def faults(page: "Page") -> Iterator[str]:
    """Look at a loaded page in every combination; give what axe finds, and where."""
    if not page.evaluate(_IS_THERE):
        page.evaluate(f"{_AXE};0")
        page.evaluate(_QUICKLY)
    for width, scheme in COMBINATIONS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        for fault in page.evaluate(_RUN, _OPTIONS):
            yield f"{width} px, {scheme}: {fault}"
