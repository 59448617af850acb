"""The labels of a timeline's axis stand so far apart that no two touch."""

import itertools
from datetime import date
from types import SimpleNamespace

import pytest

from tests.support.components import environment


def labels(first: str, months: int) -> dict[int, str]:
    template = (
        '{% from "components/timeline/axis.html" import axis_label %}'
        "{% for n in range(months) %}{{ axis_label(n, first, months) }};{% endfor %}"
    )
    names = {"first": date.fromisoformat(first), "months": months, "plan": SimpleNamespace()}
    found = environment().from_string(template).render(names).split(";")
    return {n: text.strip() for n, text in enumerate(found) if text.strip()}


@pytest.mark.parametrize(
    ("first", "months", "expected"),
    [
        ("2018-11-01", 3, {0: "11", 1: "12", 2: "1"}),
        ("2026-01-01", 24, {0: "2026", 12: "2027"}),
        ("2025-12-01", 61, {1: "2026", 13: "2027", 25: "2028", 37: "2029", 49: "2030"}),
        ("2025-05-01", 30, {0: "2025", 8: "2026", 20: "2027"}),
        ("2021-01-01", 240, {0: "2021", 24: "2023"}),
    ],
)
def test_years_are_thinned(first: str, months: int, expected: dict[int, str]) -> None:
    found = labels(first, months)
    assert dict(list(found.items())[: len(expected)]) == expected
    places = list(found)
    apart = min((b - a for a, b in itertools.pairwise(places)), default=months)
    assert apart >= months // 10


@pytest.mark.parametrize(
    ("first", "months", "first_label", "is_tight"),
    [
        ("2026-09-01", 52, {0: "2026"}, True),
        ("2025-12-01", 61, {1: "2026"}, True),
        ("2025-05-01", 30, {0: "2025"}, False),
        ("2026-01-01", 60, {0: "2026"}, False),
        ("2018-11-01", 3, {0: "11"}, False),
    ],
)
def test_the_axis_begins_with_the_first_year_that_has_room_on_a_wide_screen(
    first: str, months: int, first_label: dict[int, str], *, is_tight: bool
) -> None:
    assert dict(list(labels(first, months).items())[:1]) == first_label
    template = '{% from "components/timeline/axis.html" import axis %}{{ axis(first, months) }}'
    names = {"first": date.fromisoformat(first), "months": months}
    html = environment().from_string(template).render(names)
    assert ("axis__month--tight" in html) is is_tight
