"""The house rules of templates and words (docs/theme.md)."""

import gzip
import re
from pathlib import Path

import pytest

from plansite.publication.assets import load_assets
from plansite.publication.strings import load_strings

ROOT = Path(__file__).parents[2]
THEME = ROOT / "theme"
TEMPLATES = sorted(THEME.rglob("*.html"))
LARGEST_TEMPLATE = 3 * 1024
LARGEST_SHEET = 10 * 1024
"""Issue "The public site", Budgets: compressed."""

EACH = pytest.mark.parametrize(
    "path", TEMPLATES, ids=lambda path: path.relative_to(THEME).with_suffix("").as_posix()
)
KEY = re.compile(r"""\bt\(\s*f?["']([a-z_.]+)["'.{]""")
CODE = re.compile(r"\{#.*?#\}|\{[{%](.*?)[%}]\}", re.S)
ADDRESS = re.compile(r"""(?:href|absolute)\(\s*["']|["'](?:/[^"'\s]+|[^"'\s:]+/)["']""")
"""What is linked to as a literal, and what begins or ends with a slash and is more than that."""


def address_literals(template: str) -> list[str]:
    """Return what in a template's code looks like an address of the site."""
    return [found for code in CODE.findall(template) for found in ADDRESS.findall(code)]


@EACH
def test_a_template_is_small(path: Path) -> None:
    assert path.stat().st_size <= LARGEST_TEMPLATE


@EACH
def test_a_template_says_what_it_is_for(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("{# ")


@EACH
def test_a_template_holds_no_words_of_its_own(path: Path) -> None:
    code = re.sub(r"\{#.*?#\}", "", path.read_text(encoding="utf-8"), flags=re.S)
    assert code.isascii()


@EACH
def test_a_template_holds_no_inline_style_or_handler(path: Path) -> None:
    assert not re.search(r"\s(style|on\w+)=", path.read_text(encoding="utf-8"))


@EACH
def test_an_address_of_this_site_goes_through_a_function(path: Path) -> None:
    assert not re.search(r'(href|src)="/', path.read_text(encoding="utf-8"))


@EACH
def test_an_address_of_this_site_is_asked_of_the_register(path: Path) -> None:
    assert address_literals(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "code",
    [
        "{{ href('/') }}",
        '{{ absolute("/404.html") }}',
        "{% if place != '/tim-kiem/' %}",
        "{{ href(plan.address ~ 'lich-su/') }}",
        "{{ x('/a' ~\n'/b/') }}",
    ],
)
def test_an_address_that_a_template_writes_itself_is_seen(code: str) -> None:
    assert address_literals(code)


@pytest.mark.parametrize(
    "code",
    [
        "{# '/tien-do/' #}",
        "{{ href(addresses.HOME) }}",
        "{% include 'partials/head.html' %}",
        "{{ asset('css/site.css') }}",
        "{% if link.startswith('/') %}",
        '<a type="text/calendar">',
    ],
)
def test_what_is_no_address_may_stand_in_a_template(code: str) -> None:
    assert address_literals(code) == []


@EACH
def test_ids_of_the_theme_cannot_be_those_of_a_heading(path: Path) -> None:
    assert not re.search(r'\bid="[a-z]', path.read_text(encoding="utf-8"))


@EACH
def test_every_string_that_a_template_names_is_there(path: Path) -> None:
    strings = load_strings(THEME)
    sections = {key.rpartition(".")[0] + "." for key in strings}
    for key in KEY.findall(path.read_text(encoding="utf-8")):
        assert key in strings or key in sections


def test_the_style_sheet_keeps_to_its_budget() -> None:
    assets = load_assets(THEME)
    sheet = assets.files[assets.address("css/site.css")]
    assert len(gzip.compress(sheet, 9)) <= LARGEST_SHEET


def test_the_style_sheet_needs_no_importance_and_no_other_host() -> None:
    assets = load_assets(THEME)
    sheet = assets.files[assets.address("css/site.css")].decode()
    assert "!important" not in sheet
    assert "@import" not in sheet
    assert "http" not in sheet.replace('href^="http"', "")
