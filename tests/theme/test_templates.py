"""The house rules of templates and words (docs/theme.md)."""

import gzip
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from plansite.progress import Group
from plansite.publication.assets import load_assets
from plansite.publication.strings import load_strings

ROOT = Path(__file__).parents[2]
THEME = ROOT / "theme"
LARGEST_TEMPLATE = 3 * 1024
LARGEST_SHEET = 10 * 1024
"""Issue "The public site", Budgets: compressed."""

TEXTS = {
    path.relative_to(THEME).as_posix(): path.read_text(encoding="utf-8")
    for path in sorted(THEME.rglob("*.html"))
}
KEY = re.compile(r"""\bt\(\s*f?["']([a-z_.]+)["'.{]""")
CODE = re.compile(r"\{#.*?#\}|\{[{%](.*?)[%}]\}", re.S)
ADDRESS = re.compile(r"""(?:href|absolute)\(\s*["']|["'](?:/[^"'\s]+|[^"'\s:]+/)["']""")
"""What is linked to as a literal, and what begins or ends with a slash and is more than that."""


def address_literals(template: str) -> list[str]:
    """Return what in a template's code looks like an address of the site."""
    return [found for code in CODE.findall(template) for found in ADDRESS.findall(code)]


def those(is_bad: Callable[[str], object]) -> list[str]:
    """Return the templates of whose text something is true. There are some that it could be."""
    assert len(TEXTS) > 50
    return [name for name, text in TEXTS.items() if is_bad(text)]


def found(pattern: str) -> Callable[[str], object]:
    return re.compile(pattern).search


def test_a_template_is_small() -> None:
    assert those(lambda text: len(text.encode()) > LARGEST_TEMPLATE) == []


def test_a_template_says_what_it_is_for() -> None:
    assert those(lambda text: not text.startswith("{# ")) == []


def test_a_template_holds_no_words_of_its_own() -> None:
    comment = re.compile(r"\{#.*?#\}", re.S)
    assert those(lambda text: not comment.sub("", text).isascii()) == []


def test_a_template_holds_no_inline_style_or_handler() -> None:
    assert those(found(r"\s(style|on\w+)=")) == []


def test_an_address_of_this_site_goes_through_a_function() -> None:
    assert those(found(r'(href|src)="/')) == []


def test_an_address_of_this_site_is_asked_of_the_register() -> None:
    assert those(address_literals) == []


def test_ids_of_the_theme_cannot_be_those_of_a_heading() -> None:
    assert those(found(r'\bid="[a-z]')) == []


def test_every_string_that_a_template_names_is_there() -> None:
    strings = load_strings(THEME)
    known = strings.keys() | {key.rpartition(".")[0] + "." for key in strings}
    assert those(lambda text: set(KEY.findall(text)) - known) == []


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


def test_the_timeline_can_show_the_tasks_of_each_group() -> None:
    sheet = (THEME / "components/timeline/timeline.css").read_text(encoding="utf-8")
    chosen = 'section:has([value="{0}"]:checked) .timeline__row:not([data-group="{0}"])'
    assert [group for group in Group if chosen.format(group) not in sheet] == []
