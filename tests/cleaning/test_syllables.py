"""The grammar of Vietnamese syllables, beside the words of this repository."""

import re
import unicodedata

import pytest

from plansite.cleaning.syllables import is_like_syllable, is_syllable, syllables
from tests.support.legacy import good_texts

SPELT = """
gì giếng giết quốc quỳnh khuỷu ngoằn ngoèo huyền hòa hoà thủy thuỷ kỹ kĩ yên ý uỷ ủy ấy oan giữa của
mía cửa khuya boong nghiêng cường ngoài xoáy hươu nguyện thuở quở đắk quý
"""


@pytest.mark.parametrize("word", SPELT.split())
def test_syllables_in_both_habits_of_spelling(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize(
    ("word", "why"),
    [
        ("det", "a stop carries a sharp or a heavy tone"),
        ("cặng\u0300", "two tones"),
        ("nge", "ngh before e"),
        ("ngha", "ng before a"),
        ("cê", "k before ê"),
        ("baù", "the tone stands on a"),
        ("où", "no such rhyme"),
        ("zürich", "no such onset"),
        ("ẵ", "ă stands before a consonant"),
        ("", "nothing"),
    ],
)
def test_no_syllables(word: str, why: str) -> None:
    assert not is_syllable(word), why


def test_names_of_other_tongues_are_like_syllables() -> None:
    assert is_like_syllable("krông")
    assert is_like_syllable("plông")
    assert not is_like_syllable("café")
    assert not is_like_syllable("müller")


def test_every_vietnamese_word_with_marks_of_this_repository_is_a_syllable() -> None:
    words = {word for text in good_texts() for word in re.findall(r"[^\W\d_]+", text)}
    marked = {word.lower() for word in words if not word.isascii()}
    assert len(marked) > 500
    assert {word for word in marked if not is_syllable(word)} <= {"qđ", "nđ", "đ", "â", "ậ"}


def test_the_grammar_gives_each_syllable_once_or_by_two_onsets_in_form_c() -> None:
    found = syllables()
    assert len(found) > 15_000
    assert all(is_syllable(word) and unicodedata.is_normalized("NFC", word) for word in found)
