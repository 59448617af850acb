"""Vietnamese text: normal form, slugs, order."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plansite.model.text import is_slug, nfc, slugify, sort_key, without_marks


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


def test_the_order_of_the_alphabet() -> None:
    words = "da dạ đa đá e ê ma mà mả mã má mạ mă mâ o ô ơ u ư".split()  # noqa: SIM905
    assert sorted(set(words), key=sort_key) == words


@given(st.text())
def test_deprecated_marks_and_form_d_become_form_c(text: str) -> None:
    assert unicodedata.is_normalized("NFC", nfc(text))
    assert nfc("a\u0341") == "á"
    assert nfc("a\u0340") == "à"
