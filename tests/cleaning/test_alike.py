"""A letter that only looks Vietnamese is put right, and no other tongue is touched."""

import pytest

from plansite.cleaning.alike import look_alikes, with_right_letters
from plansite.cleaning.lines import numbered
from plansite.cleaning.texts import cleaned_letters
from tests.support.legacy import good_texts

TURNED = {
    "eth for đ at the beginning": (
        "Ðại học, ðã ði, ÐẢNG ỦY, ÐỒNG",
        "Đại học, đã đi, ĐẢNG ỦY, ĐỒNG",
    ),
    "a number of a document": ("Số 12/QÐ-UBND, 03/NQ-HÐND.", "Số 12/QĐ-UBND, 03/NQ-HĐND."),
    "a number of a law": ("30/2020/NÐ-CP", "30/2020/NĐ-CP"),
    "what is short for something": ("QÐ của HÐND, SÐT, BCÐ", "QĐ của HĐND, SĐT, BCĐ"),
    "a word behind a year": ("Kỳ 2018-Ðại hội, 3/Ðội", "Kỳ 2018-Đại hội, 3/Đội"),
    "a sum, and a point of a law": ("5.000ð; điểm ð khoản 2", "5.000đ; điểm đ khoản 2"),
    "the letter of Africa": ("Ɖại hội", "Đại hội"),
    "a vowel of Cyrillic": ("cải cáсh hành сhính, trа\u0301i", "cải cách hành chính, trái"),
    "a consonant of Cyrillic in capitals": ("UВND, 03/KН-SKHCN", "UBND, 03/KH-SKHCN"),
    "a vowel of Greek": ("hοa mai", "hoa mai"),
    "beside other tongues": ("Ðại sứ Sigurður", "Đại sứ Sigurður"),
}


@pytest.mark.parametrize(("typed", "meant"), TURNED.values(), ids=TURNED)
def test_a_letter_that_looks_vietnamese_becomes_so(typed: str, meant: str) -> None:
    assert with_right_letters(typed) == meant
    assert with_right_letters(meant) == meant
    assert cleaned_letters(numbered(typed)).text == meant


LEFT = (
    "Sigurður Guðmundsson frá Norðurlandi: það er gott, ég veit að maður, NORÐUR, Seyðisfjörður",
    "Москва, со мной на острове; СССР, ООН, Рост, хор",
    "Αθήνα, ο καιρός, Ν. Κορέα",
    "âm /ð/ trong tiếng Anh, [ð], µm, ΔT",
    "[tệp](../../media/Ðại-học.pdf) https://vi.example/Ðại `Ðại`",
    "{file: 2018/Ðại học.pdf, title: A}",
)


@pytest.mark.parametrize("text", LEFT)
def test_other_tongues_names_of_files_and_code_stay(text: str) -> None:
    assert list(look_alikes(text)) == []


def test_good_texts_have_none() -> None:
    assert [text for text in good_texts() if list(look_alikes(text))] == []
