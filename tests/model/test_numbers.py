"""Document numbers: those that are, those that can be mended, those that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plansite.model.numbers import number_suggestion, parse_number


@pytest.mark.parametrize(
    "text",
    [
        "03/KH-SKHCN",
        "3768/QĐ-UBND",
        "104/2016/QH13",
        "30c/NQ-CP",
        "42/2022/NĐ-CP",
        "57-NQ/TW",
        "581/BNV-CCHC",
        "12/KH-BCĐ389",
        "1299/QĐ-TTg",
        "07/TTr-SKHCN",
        "05-CTr/TU",
        "12/2014/TTLT-BNV-BTC",
        "15/HD-VP&ĐP",
        "01/2014/TT-VPCP",
    ],
)
def test_sound_numbers(text: str) -> None:
    number = parse_number(text)
    assert str(number) == text
    assert not number.was_mended


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("03 /KH-SKHCN", "03/KH-SKHCN"),
        ("Số: 03/KH - SKHCN", "03/KH-SKHCN"),
        ("03/KH–SKHCN", "03/KH-SKHCN"),
    ],
)
def test_stray_signs_are_taken_out(written: str, text: str) -> None:
    number = parse_number(written)
    assert number.text == text
    assert number.was_mended


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("03/kh-skhcn", "03/KH-SKHCN"),
        ("3768_qđ-ubnd", "3768/QĐ-UBND"),
        ("03\\KH-SKHCN", "03/KH-SKHCN"),
        ("03/KH_SKHCN", "03/KH-SKHCN"),
        ("1299/qđ-ttg", "1299/QĐ-TTg"),
        ("KH-SKHCN", None),
        ("03", None),
        ("", None),
    ],
)
def test_others_are_refused_with_a_suggestion(text: str, suggestion: str | None) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_number(text)
    assert number_suggestion(text) == suggestion


@given(st.text(alphabet="0123456789abcđKHQĐ/-_ .\\"))
def test_a_suggestion_is_sound(text: str) -> None:
    found = number_suggestion(text)
    assert found is None or parse_number(found).text == found
