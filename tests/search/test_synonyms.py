"""What a word of a query is exchanged for."""

import unicodedata

import pytest

from plansite.search.synonyms import synonyms_of
from plansite.vi.synonyms import SYNONYMS


def exchanges(*own: tuple[str, ...]) -> dict[str, list[str]]:
    return synonyms_of(own)


@pytest.mark.parametrize("group", SYNONYMS, ids=lambda group: group[0])
def test_each_word_of_the_field_stands_for_the_others_of_its_group(group: tuple[str, ...]) -> None:
    words = [word.lower() for word in group]
    found = exchanges()
    for word in words:
        assert found[word] == [other for other in words if other != word]


def test_who_types_no_marks_is_understood() -> None:
    found = exchanges()
    assert found["truc tuyen"] == found["trực tuyến"] == ["online", "qua mạng"]
    assert found["cds"] == found["cđs"] == ["chuyển đổi số"]


def test_a_site_adds_groups_and_words() -> None:
    found = exchanges(("sổ đỏ", "sổ hồng"), ("Trên mạng", "ONLINE"))
    assert found["sổ đỏ"] == ["sổ hồng"]
    assert found["trên mạng"] == ["trực tuyến", "online", "qua mạng"]
    assert "trên mạng" in found["qua mạng"]


def test_groups_that_a_third_one_joins_are_one() -> None:
    assert exchanges(("a", "b"), ("c", "d"), ("b", "c"))["d"] == ["a", "b", "c"]


def test_words_are_as_the_search_page_has_them() -> None:
    found = exchanges((unicodedata.normalize("NFD", "Hộ-khẩu"), " sổ  “hộ”, khẩu ", "…"))
    assert found["hộ khẩu"] == ["sổ hộ khẩu"]
    assert "" not in found


def test_longer_phrases_are_looked_for_first() -> None:
    keys = list(exchanges())
    assert keys == sorted(keys, key=lambda key: (-len(key), key))
    assert keys.index("căn cước công dân") < keys.index("căn cước")
