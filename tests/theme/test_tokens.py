"""Colours: text is AAA on both grounds, drawings are 3:1, and the comments say the truth."""

import re
from pathlib import Path

import pytest

THEME = Path(__file__).parents[2] / "theme"
TOKENS = THEME / "static/css/tokens/tokens.css"
TEXT = ("ink", "soft", "son", "link", "visited", "good", "warn")
DRAWN = ("edge", "met")
GROUNDS = ("paper", "wash")
WRITTEN = re.compile(r"--([\w-]+): (#[0-9a-f]{6});(?: /\*[^*]*?([\d.]+)(?: on [\w]+)?, ([\d.]+))?")


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, "relative luminance")."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.2, "contrast ratio")."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def scheme(name: str) -> list[tuple[str, str, str, str]]:
    """Return name, colour and the two ratios written beside it, of one colour scheme."""
    light, dark = TOKENS.read_text(encoding="utf-8").split("@media (prefers-color-scheme: dark)")
    found = WRITTEN.findall(light if name == "light" else dark)
    assert found
    return found


SCHEMES = pytest.mark.parametrize("name", ["light", "dark"])


@SCHEMES
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_has_enhanced_contrast_on_both_grounds(name: str, ground: str) -> None:
    colours = {token: colour for token, colour, _, _ in scheme(name)}
    assert {token for token in TEXT if contrast(colours[token], colours[ground]) < 7} == set()


@SCHEMES
@pytest.mark.parametrize("ground", GROUNDS)
def test_drawings_have_the_contrast_of_drawings(name: str, ground: str) -> None:
    colours = {token: colour for token, colour, _, _ in scheme(name)}
    assert {token for token in DRAWN if contrast(colours[token], colours[ground]) < 3} == set()


@SCHEMES
def test_words_on_lacquer_red_have_enhanced_contrast(name: str) -> None:
    colours = {token: colour for token, colour, _, _ in scheme(name)}
    assert contrast(colours["on-son"], colours["son"]) >= 7


@SCHEMES
def test_the_contrast_written_beside_a_colour_is_its_contrast(name: str) -> None:
    colours = {token: colour for token, colour, _, _ in scheme(name)}
    for token, colour, on_paper, on_wash in scheme(name):
        if token in (*TEXT, *DRAWN):
            computed = [f"{contrast(colour, colours[ground]):.1f}" for ground in GROUNDS]
            assert [on_paper, on_wash] == computed, token


@SCHEMES
def test_browsers_are_told_the_colour_of_the_paper(name: str) -> None:
    head = (THEME / "templates/partials/head.html").read_text(encoding="utf-8")
    named = re.findall(
        r'name="theme-color" content="(.*?)" media="\(prefers-color-scheme: (\w+)\)"', head
    )
    colours = {token: colour for token, colour, _, _ in scheme(name)}
    assert [colour for colour, of in named if of == name] == [colours["paper"]]
