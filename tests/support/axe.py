"""axe-core on a page in a browser: light and dark, on a telephone and on a desk."""

from collections.abc import Iterator, Sequence
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

COMBINATIONS = ((1280, "light"), (1280, "dark"), (360, "light"), (360, "dark"))
"""Widths of a window in pixels, each with a colour scheme."""

_AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
# axe is compiled for old browsers: what is private to an object of it stands in WeakMaps, which is
# a third of its time. Here it stands in the object.
_UNCOMPILED = """
(() => {
  class Beside {
    constructor(entries) {
      this.key = Symbol();
      for (const entry of entries ?? []) this.fill(entry);
    }
    has(at) { return at != null && Object.hasOwn(at, this.key); }
    delete(at) { return this.has(at) && delete at[this.key]; }
  }
  class WeakMap extends Beside {
    fill([at, value]) { this.set(at, value); }
    get(at) { return at?.[this.key]; }
    set(at, value) { at[this.key] = value; return this; }
  }
  class WeakSet extends Beside {
    fill(at) { this.add(at); }
    add(at) { at[this.key] = true; return this; }
  }
  %s
})();0
"""
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
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_OPTIONS = {
    "runOnly": {"type": "tag", "values": _TAGS},
    # axe leaves this one out unless it is asked for.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
_COLOUR_RULES = """
(tags) => axe.getRules(tags).filter((rule) => rule.tags.includes("cat.color"))
    .map((rule) => rule.ruleId)
"""
_RUN = """
async (options) => {
  const { violations } = await axe.run(document, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`));
}
"""
# A property that is a colour, in the light too or it would be none, can stand for nothing else.
_DARK_IS_COLOURS = """
() => {
  const inDark = "prefers-color-scheme";
  const colours = ({ style }) => [...style].every((name) =>
    name.startsWith("--") && CSS.supports("color", style.getPropertyValue(name).trim()));
  const sound = (rule, within) => {
    const dark = within || Boolean(rule.media?.mediaText.includes(inDark));
    return (!dark || !rule.style || colours(rule))
      && [...rule.cssRules ?? []].every((inner) => sound(inner, dark));
  };
  return !document.querySelector(`[media*=${inDark}]:not(meta)`)
    && [...document.styleSheets].every((sheet) =>
      [...sheet.cssRules].every((rule) => sound(rule, false)));
}
"""
_IS_THERE = "() => typeof window.axe?.run === 'function'"


def faults(page: "Page", combinations: Sequence[tuple[int, str]] = COMBINATIONS) -> Iterator[str]:
    """Look at a loaded page in combinations of width and scheme; give what axe finds, and where.

    Where the dark changes nothing but colours, the rules about colours alone are asked there after
    the light at the same width: the others would see the same page again.
    """
    if not page.evaluate(_IS_THERE):
        page.evaluate(_UNCOMPILED % _AXE)
        page.evaluate(_QUICKLY)
    light = set()
    for width, scheme in combinations:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        options = _OPTIONS
        if scheme == "light":
            light.add(width)
        elif width in light and page.evaluate(_DARK_IS_COLOURS):
            rules = page.evaluate(_COLOUR_RULES, _TAGS)
            options = {**_OPTIONS, "runOnly": {"type": "rule", "values": rules}}
        yield from (f"{width} px, {scheme}: {fault}" for fault in page.evaluate(_RUN, options))
