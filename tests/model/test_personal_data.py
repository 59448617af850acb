"""What is a person's, by its form and the words around it, and what only looks like it."""

import pytest

from plansite.model.personal_data import DataKind, marks_of, personal_data
from plansite.reading.site import read_site
from tests.support.built import EXAMPLE, ROOT

CARD, PHONE, MAIL = DataKind.CARD, DataKind.PHONE, DataKind.MAIL
FOUND = {
    "079123456789": (CARD, "079123456789"),
    "079 123 456 789": (CARD, "079123456789"),
    "079.123.456.789": (CARD, "079123456789"),
    "số CCCD 0791 2345 6789.": (CARD, "079123456789"),
    "mã định danh: 079085001234": (CARD, "079085001234"),
    "Mã số 079085001234 của ông A": (CARD, "079085001234"),
    "CMND số 273123456": (CARD, "273123456"),
    "Chứng minh nhân dân: 273 123 456": (CARD, "273123456"),
    "| Họ tên | Số CMND |\n|---|---|\n| Ông A | 273123456 |": (CARD, "273123456"),
    "0912345678": (PHONE, "0912345678"),
    "0912 345 678": (PHONE, "0912345678"),
    "0912.34.56.78": (PHONE, "0912345678"),
    "0912\u00a0345\u2011678": (PHONE, "0912345678"),
    "ĐT:0912345678": (PHONE, "0912345678"),
    "(0254) 3852 123": (PHONE, "02543852123"),
    "0254.3.852.123": (PHONE, "02543852123"),
    "024-38251234": (PHONE, "02438251234"),
    "CCCD077123456789": (CARD, "077123456789"),
    "số CMND273123456": (CARD, "273123456"),
    "SĐT0912345678": (PHONE, "0912345678"),
    "Điện thoại 84912345678": (PHONE, "0912345678"),
    "09 0123 4567": (PHONE, "0901234567"),
    "ĐT: ０９１２３４５６７８": (PHONE, "0912345678"),
    "+84 912 345 678": (PHONE, "0912345678"),
    "(+84) 254 3852 123": (PHONE, "02543852123"),
    "+84 (0)912 345 678": (PHONE, "0912345678"),
    "0084912345678": (PHONE, "0912345678"),
    "01234567890": (PHONE, "01234567890"),
    "0643.852.123": (PHONE, "0643852123"),
    "ĐT: 04 3825 1234": (PHONE, "0438251234"),
    "https://zalo.me/0912345678": (PHONE, "0912345678"),
    "[gọi](tel:0912345678)": (PHONE, "0912345678"),
    "ten.ho@gmail.com": (MAIL, "ten.ho@gmail.com"),
    "X@YAHOO.com.vn.": (MAIL, "x@yahoo.com.vn"),
}
NOTHING = (
    "03/KH-SKHCN, 3768/QĐ-UBND ngày 29/12/2017",
    "05/03/2018, 05-03-2018 14 giờ, 05.03.2018 08.30",
    "01/01/2018 - 31/12/2018; 7:00 – 11:30, 13:30 – 17:00",
    "250.000.000 đồng, 1.250.000.000.000 đồng, 250 000 000 đồng, 123456789012 đồng",
    "Cấp CCCD cho 123.456.789 lượt, hết 250 000 000 đồng, 345678901 đồng",
    "doi:10.1234/0912345678, https://doi.org/10.1000/0912345678",
    "ISBN 978-604-0-12345-6, ISBN 0-306-40615-2, ISBN: 0306406152",
    "mã số thuế 0301234567, MST: 0301234567-001, 0301234567-001, 0601234567",
    "hồ sơ 000.00.19.H48-250101-0001, mã vạch 8934567890123",
    "số tài khoản: 079123456789, tài khoản 0912345678901",
    "1900 1234, 1022, 1800 588 888",
    "https://bao.example/tin-079123456789.html, ../../media/2018/0912345678.jpg",
    "từ 01 02 03 04 05 06 07 08 09; 2018 2019 2020 2021; 20180305143000",
    "0.123456789012, 0,912345678, 98,5%",
    "Phí cấp căn cước nộp vào tài khoản số 351101055473, tài khoản 051101055473",
    "căn cước; số biên lai 123456789; căn cước; kinh phí 123456789",
    "Căn cước: các năm 2021 2022 2023; 0901 0902 0903 0904",
    "0912345678 đồng; Tờ bản đồ số 0912345678; mã 84912345678",
    "273123456",
    "van-thu@so-mau.example, gmail.com",
)


@pytest.mark.parametrize("text", FOUND)
def test_it_is_found_in_whatever_form(text: str) -> None:
    assert [(found.kind, found.mark) for found in personal_data(text)] == [FOUND[text]]
    (found,) = personal_data(text)
    assert text[found.at :].startswith(found.text)


@pytest.mark.parametrize("text", NOTHING)
def test_other_numbers_are_let_pass(text: str) -> None:
    assert list(personal_data(text)) == []


@pytest.mark.parametrize("written", ["+84 912 345 678", "+84-912-345-678", "0084 912 345 678"])
def test_a_telephone_below_a_card_stays_a_telephone(written: str) -> None:
    found = personal_data(f"Số CCCD: 079085001234\n{written}")
    assert [(each.kind, each.mark) for each in found] == [
        (CARD, "079085001234"),
        (PHONE, "0912345678"),
    ]


def test_each_of_several_is_found() -> None:
    text = "0912345678/0987654321, 024 3825 1234 - 0254 3852 123\n\na@gmail.com,b@hotmail.com"
    assert len(list(personal_data(text))) == 6


def test_no_text_of_the_repository_is_taken_for_a_person() -> None:
    texts = [(ROOT / "docs/bien-tap.md").read_text(encoding="utf-8")]
    for folder in (ROOT, EXAMPLE):
        texts += [path.read_text(encoding="utf-8") for path in folder.glob("*.yaml")]
        texts += [f"{entry.title}\n\n{entry.body}" for entry in read_site(folder).site.entries]
    example = {"0912345678"}  # what the guide itself names
    assert {found.mark for text in texts for found in personal_data(text)} <= example


def test_one_mark_stands_for_all_forms() -> None:
    assert marks_of(["(0254) 3852 123 hoặc +84 912 345 678"]) > {"02543852123", "0912345678"}
    assert "a@gmail.com" in marks_of([" A@Gmail.com "])
