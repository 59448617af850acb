"""What is in the index of some records."""

import zlib
from datetime import date

from plansite.search.part import Part, make_part
from plansite.search.record import Record
from plansite.search.words import Pairs

EVENT = Record(
    address="/tin-bai/2025/hop-giao-ban/",
    title="Đối thoại <đầu năm>",
    kind="event",
    day=date(2025, 3, 5),
    body="<p>Họp   ở xã.</p><h2 id='a'>Đào tạo</h2><ul><li>Một <b>c</b>ửa</li></ul><p>A &amp; B"
    '<sup id="fnref:1"><a href="#fn:1">1</a></sup></p>',
    filters={"nam": ["2025"], "chu-de": ["the-che", "tai-chinh-cong"]},
    names=("hop giao ban",),
)
PAGE = Record("/gioi-thieu/", "Giới thiệu", "page", None, "<p>Đối thoại, đào tạo, xã.</p>")
OTHERS = [Record(f"/x-{at}/", "X", "page", None, "<p>Xã.</p>") for at in range(40)]


def part_of(*records: Record) -> Part:
    return make_part(records, Pairs())


def shown(text: bytes) -> list[str]:
    return zlib.decompress(text).decode().split("\n")


def coded(part: Part, word: str) -> list[int]:
    return list(part.words[word][1])


def test_a_part_is_the_same_after_it_was_kept() -> None:
    part = part_of(EVENT, PAGE, *OTHERS)
    assert Part.from_bytes(part.to_bytes()) == part


def test_what_is_shown_is_the_text_without_markup_and_numbers_of_notes() -> None:
    (text,) = part_of(EVENT).texts
    assert shown(text) == [
        *("event", "2025-03-05", "vi", EVENT.address, EVENT.title),
        "Họp ở xã. Đào tạo Một cửa A & B",
    ]


def test_old_names_are_searched_and_no_part_of_the_text() -> None:
    part = part_of(EVENT)
    assert "giao" in part.words
    assert "giao" not in shown(part.texts[0])[-1]


def test_a_word_has_those_that_hold_it_and_those_that_are_about_it() -> None:
    part = part_of(*OTHERS[:30], EVENT, PAGE)
    # Two hold it: the one in its first paragraph and brief title, the other in a text of its own.
    assert coded(part, "thoại") == [2, 30, 31, 2, 30, 31, 1, 30, 1, 30]
    assert coded(part, "tạo") == [2, 30, 31, 2, 30, 31, 0]
    assert coded(part, "b") == [1, 30, 0]
    assert part.words["thoại"][0] == 2


def test_many_that_hold_a_word_are_bits_and_how_often_they_do_is_left_out() -> None:
    part = part_of(*OTHERS[:30], EVENT, PAGE)
    assert coded(part, "xã") == [32, 255, 255, 255, 255, 0]


def test_the_values_of_filters_are_words_that_nobody_types() -> None:
    part = part_of(EVENT, PAGE)
    assert {word for word in part.words if word.startswith("=")} == {
        *("=nam=2025", "=chu-de=the-che", "=chu-de=tai-chinh-cong", "=loai=event", "=loai=page"),
    }


def test_pairs_lie_in_the_order_of_their_numbers_and_tell_their_record() -> None:
    part = part_of(PAGE, EVENT)
    assert sum(part.slots) == len(part.pairs)
    (number,) = Pairs().of(["đào", "tạo"])
    start = sum(part.slots[: number >> 24])
    found = part.pairs[start : start + part.slots[number >> 24]]
    # The second record is one further on.
    assert [each & 255 for each in found if each >> 8 == number & 0xFFFFFF] == [0, 1]
