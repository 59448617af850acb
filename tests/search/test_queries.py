"""What people type, and what they are to find (issue "The public site", the twelve queries)."""

import unicodedata

import pytest
from playwright.sync_api import Page

from tests.support.searching import SearchPage

pytestmark = pytest.mark.xdist_group("browser")


@pytest.mark.parametrize(
    ("query", "phrase"),
    [
        ("thu tuc", "thủ tục"),
        ("thủ tục", "thủ tục"),
        ("dao tao", "đào tạo"),
        ("đào tạo", "đào tạo"),
        ("cai cach hanh chinh", "cải cách hành chính"),
        ('"một cửa"', "một cửa"),
        ("“một cửa”", "một cửa"),
        ("DICH VU CONG", "dịch vụ công"),
        (unicodedata.normalize("NFD", "thủ tục"), "thủ tục"),
        (unicodedata.normalize("NFD", "đào tạo"), "đào tạo"),
        ("05/KH-SM", "05/kh-sm"),
        ("05/kh", "05/kh-sm"),
    ],
)
def test_the_first_result_holds_what_was_meant(asked: SearchPage, query: str, phrase: str) -> None:
    found = asked.submit(query)
    assert phrase in found.texts[0].lower()
    assert found.status.startswith("Tìm thấy")
    assert not any("\u0335" in text for text in found.texts)


@pytest.mark.parametrize("query", ["thu tuc", "thủ tục", '"một cửa"', "cai cach hanh chinh"])
def test_a_title_that_holds_it_comes_first(asked: SearchPage, query: str) -> None:
    marks = asked.submit(query).results.first.locator("a mark")
    assert marks.count() >= len(query.split())


def test_the_number_of_a_document_gives_the_document_and_the_plan(page: Page, root: str) -> None:
    found = SearchPage(page, root).search("03/KH-SKHCN")
    assert found.links[0] == "/van-ban/#vb-03-kh-skhcn"
    assert "/ke-hoach/2018/" in found.links[:3]


def test_exact_marks_come_before_folded_ones_and_apart_ones_last(on_small: SearchPage) -> None:
    names = ["co-dau", "khong-dau", "xa-nhau"]
    expected = [f"/cchc/tin-bai/2018/{name}/" for name in names]
    assert on_small.search("đào tạo").links == expected
    assert on_small.search("dao tao").links[0] == expected[1]


def test_a_phrase_in_quotes_leaves_out_words_apart(on_small: SearchPage) -> None:
    found = on_small.search('"đào tạo"')
    assert sorted(found.links) == ["/cchc/tin-bai/2018/co-dau/", "/cchc/tin-bai/2018/khong-dau/"]


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("thủ tụk", "thủ tục"),
        ("hội nghj", "hội nghị"),
        ("thur tucj", "thủ tục"),
        ("ddaof taoj", "đào tạo"),
        ("tập huấn qwerty", "tập huấn"),
        ('"cải cách cửa"', "cải cách cửa"),
    ],
)
def test_a_query_that_finds_nothing_is_given_one_that_does(
    asked: SearchPage, query: str, meant: str
) -> None:
    found = asked.submit(query)
    assert found.status == f"Không tìm thấy kết quả nào cho: {query}"
    link = found.page.locator(".search__advice a")
    assert link.inner_text() == meant
    link.click()
    assert found.settle().results.count() > 0
    assert found.page.input_value("#_tu") == meant


@pytest.mark.parametrize("query", ["03/KH-SKHCN", "zzzz"])
def test_what_nothing_is_near_to_gets_a_hint_and_the_index(asked: SearchPage, query: str) -> None:
    found = asked.submit(query)
    assert found.results.count() == 0
    assert "mục lục" in found.page.locator(".search__advice").inner_text()
    assert found.page.locator(".search__index").is_visible()


def test_an_empty_query_says_what_to_type(asked: SearchPage) -> None:
    found = asked.submit("  ")
    assert found.status.startswith("Hãy gõ từ cần tìm")
    assert found.results.count() == 0
    assert found.page.locator(".search__index").is_visible()


def test_a_script_in_the_query_is_text(asked: SearchPage) -> None:
    query = '<img src=x onerror="alert(1)"><script>alert(1)</script>'
    found = asked.submit(query)
    assert query in found.status
    assert found.page.locator("main script, main img").count() == 0
