import json
import unicodedata

from plansite.search.records import Record
from plansite.search.vocabulary import vocabulary_of


def words(*texts: str) -> dict[str, int]:
    records = [Record(f"/{at}/", "", "page", None, text) for at, text in enumerate(texts)]
    found: dict[str, int] = json.loads(vocabulary_of(records))
    return found


def test_a_word_counts_once_for_each_thing_that_holds_it() -> None:
    assert words("<p>Thủ tục, thủ tục</p>", "<p>THỦ</p>") == {"thủ": 2, "tục": 1}


def test_markup_and_entities_are_no_words() -> None:
    assert words('<p class="lead">A &amp; bốn</p>') == {"bốn": 1}


def test_numbers_of_documents_are_kept_as_written() -> None:
    assert set(words("số 05/KH-SM và 104/2016/QH13, năm 2025")) >= {"05/KH-SM", "104/2016/QH13"}
    assert "2025" not in words("năm 2025")


def test_words_of_old_addresses_are_known() -> None:
    record = Record("/a/", "", "page", None, "", names=("nop ho so",))
    assert set(json.loads(vocabulary_of([record]))) == {"nop", "ho", "so"}


def test_the_order_is_fixed_and_words_are_composed() -> None:
    text = unicodedata.normalize("NFD", "đủ bảy áo")
    assert list(words(text)) == sorted(["đủ", "bảy", "áo"])
