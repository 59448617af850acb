"""Two days, or two times of one, that were written as one value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plansite.model.dates import parse_date
from plansite.model.written_spans import written_span


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("05/3/2018 - 06/3/2018", "2018-03-05 2018-03-06"),
        ("05-06/3/2018", "2018-03-05 2018-03-06"),
        ("ngày 05 và 06/3/2018", "2018-03-05 2018-03-06"),
        ("05/3 - 06/3/2018", "2018-03-05 2018-03-06"),
        ("28/12 - 02/01/2018", "2017-12-28 2018-01-02"),
        ("3 đến 5 tháng 3 năm 2018", "2018-03-03 2018-03-05"),
        ("từ 05/3/2018 đến hết ngày 06/3/2018", "2018-03-05 2018-03-06"),
        ("2018-03-05/2018-03-06", "2018-03-05 2018-03-06"),
        ("31/02/2018 - 5/3/2018", "None 2018-03-05"),
        ("08h00 - 11h30 05/03/2018", "2018-03-05T08:00 2018-03-05T11:30"),
        ("05/3/2018 8h-11h", "2018-03-05T08:00 2018-03-05T11:00"),
        ("8h 05/3/2018 - 17h 06/3/2018", "2018-03-05T08:00 2018-03-06T17:00"),
    ],
)
def test_both_ends_are_read(text: str, bounds: str) -> None:
    found = written_span(text)
    assert found is not None
    assert bounds == " ".join(f"{day.iso}T{clock}".rstrip("T") for day, clock in found)


@pytest.mark.parametrize(
    "text",
    [
        "05-03-2018",
        "05 - 03 - 2018",
        "2018-03-05",
        "8h00, ngày 05/3/2018",
        "14h30 - 05/03/2018",
        "thứ Hai, 05/3/2018",
        "06/3/2018 - 05/3/2018",
        "05, 06, 07/3/2018",
        "cuối năm",
    ],
)
def test_one_day_is_no_span(text: str) -> None:
    assert written_span(text) is None


@given(st.text() | st.from_regex(r"[0-9]{1,4}[/ .-][0-9/. -]{1,9}[/.-][0-9]{1,4}", fullmatch=True))
def test_any_text_is_read(text: str) -> None:
    for day, _ in written_span(text) or ():
        assert day.iso is None or parse_date(day.iso)
