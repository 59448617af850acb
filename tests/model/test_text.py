"""Vietnamese text: normal form, slugs, order."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plansite.model.text import (
    Unseen,
    is_blank,
    is_slug,
    nfc,
    slugify,
    unseen_letters,
    without_leftovers,
    without_marks,
)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Nghị quyết 57-NQ/TW", "nghi-quyet-57-nq-tw"),
        ("57-NQ/TW", "57-nq-tw"),
        ("Đào tạo, bồi dưỡng", "dao-tao-boi-duong"),
        ("ĐƯỜNG phố — số 1", "duong-pho-so-1"),
        ("  --  ", ""),
        ("北京", ""),
    ],
)
def test_slugs(text: str, slug: str) -> None:
    assert slugify(text) == slug


@given(st.text())
def test_a_slug_is_a_slug_whatever_the_text(text: str) -> None:
    slug = slugify(text)
    assert slug == "" or is_slug(slug)
    assert slugify(slug) == slug


@given(st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyỳỷỹýỵễợẫ ĐỄỢ"))
def test_slugs_do_not_depend_on_the_normal_form(text: str) -> None:
    assert slugify(unicodedata.normalize("NFD", text)) == slugify(
        unicodedata.normalize("NFC", text)
    )


def test_d_with_stroke_loses_its_stroke() -> None:
    assert without_marks("Đường đi") == "Duong di"


@given(st.text())
def test_deprecated_marks_and_form_d_become_form_c(text: str) -> None:
    assert unicodedata.is_normalized("NFC", nfc(text))
    assert nfc("a\u0341") == "á"
    assert nfc("a\u0340") == "à"


@given(st.text(alphabet="aភ❤1 \u00ad\u200b\u200d\ufe0f\u202e") | st.text())
def test_what_is_left_behind_is_dropped_once_and_for_all(text: str) -> None:
    kept = without_leftovers(text)
    assert [kind for _, kind in unseen_letters(kept) if kind is Unseen.LEFTOVER] == []
    assert is_blank(kept) == is_blank(text)


@given(st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyỳỷỹýỵễợẫĐỄỢ 0123456789.,-–“”…\u00a0\n"))
def test_vietnamese_text_holds_no_letter_that_cannot_be_seen(text: str) -> None:
    assert list(unseen_letters(unicodedata.normalize("NFC", text))) == []


def test_each_unseen_letter_is_told_by_what_it_does() -> None:
    assert [kind for _, kind in unseen_letters("a\u202eb\u3164c\u200bd")] == [
        Unseen.TURNS,
        Unseen.HIDES,
        Unseen.LEFTOVER,
    ]


@pytest.mark.parametrize("text", ["", " \u00a0\u3000", "\u0301", "\u200b\u202e", "\u3164\u2800"])
def test_what_shows_nothing_is_blank(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["a", "\u200bễ", "…", "½", "\u0301x"])
def test_what_shows_something_is_not_blank(text: str) -> None:
    assert not is_blank(text)
