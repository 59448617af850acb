"""The windows of a target, of which those of other years are folded where there are many."""

from datetime import date
from types import SimpleNamespace

import pytest
from selectolax.lexbor import LexborHTMLParser

from plansite.model.vocabulary import Per
from tests.support.components import environment

TEMPLATE = """
{% from "components/windows/windows.html" import windows %}{{ windows(progress, target, true) }}
"""


def drawn(years: int, as_of: date) -> LexborHTMLParser:
    days = [date(2021 + at // 12, at % 12 + 1, 1) for at in range(12 * years)]
    windows = [
        SimpleNamespace(
            id=f"{day:%Y-%m}",
            start=day,
            calendar=day,
            per=Per.MONTH,
            expected=1,
            delivered=0,
            met=day.month == 1,
            ended=day < as_of,
            evidence=[],
        )
        for day in days
    ]
    progress = SimpleNamespace(windows=windows, as_of=as_of)
    target = SimpleNamespace(words="1 tin mỗi tháng")
    return LexborHTMLParser(
        environment().from_string(TEMPLATE).render(progress=progress, target=target)
    )


def test_two_years_of_months_stand_together() -> None:
    page = drawn(2, date(2021, 6, 30))
    assert page.css("details") == []
    assert len(page.css("li")) == 24


@pytest.mark.parametrize(
    ("as_of", "is_open", "ahead"), [("2023-06-30", 2023, 2), ("2019-01-01", 2021, 5)]
)
def test_of_many_windows_the_year_in_force_is_open(as_of: str, is_open: int, ahead: int) -> None:
    page = drawn(5, date.fromisoformat(as_of))
    folds = page.css("details")
    lines = [str(fold.css_first("summary").text()) for fold in folds]
    opened = [
        line[:8] for line, fold in zip(lines, folds, strict=True) if "open" in fold.attributes
    ]
    assert opened == [f"Năm {is_open}"]
    assert [line.endswith("chưa đến kỳ") for line in lines] == [at < ahead for at in range(5)]
    assert "1/12 kỳ đã đủ" in lines[-1] or ahead == 5
    assert len(page.css("li")) == 60
