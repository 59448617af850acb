"""Words as the index has them."""

import unicodedata

import pytest

from plansite.search.words import Pairs, fold, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Thủ tục, THỦ TỤC!", ["thủ", "tục", "thủ", "tục"]),
        ("một-cửa", ["một", "cửa"]),
        ("số 05/KH-SM", ["số", "05", "kh", "sm"]),
        ("tăng 98,5 % (2.718)", ["tăng", "98,5", "2.718"]),
        ("05/03/2018.", ["05", "03", "2018"]),
        (unicodedata.normalize("NFD", "Đào tạo"), ["đào", "tạo"]),
    ],
)
def test_words_are_runs_of_letters_and_whole_numbers(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("word", "folded"), [("đào", "dao"), ("thủ", "thu"), ("98,5", "985"), ("ubnd", "ubnd")]
)
def test_a_folded_word_has_no_marks(word: str, folded: str) -> None:
    assert fold(word) == folded


def test_the_number_of_a_pair_tells_words_then_marks() -> None:
    pairs = Pairs()
    (exact,), (other,), (turned,) = map(pairs.of, (["thủ", "tục"], ["thu", "túc"], ["tục", "thủ"]))
    assert exact != other
    assert exact >> 5 == other >> 5
    assert exact >> 5 != turned >> 5
    assert exact < 1 << 37


def test_a_row_of_words_has_each_pair_once() -> None:
    assert len(Pairs().of(["một", "hai", "một", "hai", "ba"])) == 3
    assert Pairs().of(["một"]) == Pairs().of([]) == set()
