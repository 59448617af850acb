"""What people type, and what they are to find (issue "The public site", the twelve queries)."""

import re
import unicodedata

import pytest

from plansite.model.text import without_marks
from tests.support.searching import SearchPage

pytestmark = pytest.mark.xdist_group("search")


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
        ("5/KH-SM", "05/kh-sm"),
        ("số 5/kh", "05/kh-sm"),
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


def test_the_number_of_a_document_gives_the_document_and_the_plan(asked_root: SearchPage) -> None:
    found = asked_root.submit("03/KH-SKHCN")
    assert found.links[0] == "/van-ban/#vb-03-kh-skhcn"
    assert "/ke-hoach/2018/" in found.links[:3]


@pytest.mark.parametrize(
    "query",
    [
        "số 3768/QĐ-UBND",
        "Quyết định số 3768/QĐ-UBND",
        "quyet dinh so 3768/qd-ubnd",
        "Số: 3768/QĐ-UBND",
        "số 3768 QĐ-UBND",
        "3768 QĐ-UBND",
        '"số 3768/QĐ-UBND"',
    ],
)
def test_a_document_is_found_as_it_is_cited(asked_root: SearchPage, query: str) -> None:
    found = asked_root.submit(query)
    assert found.links[0] == "/van-ban/#vb-3768-qd-ubnd"
    assert found.status.endswith(f"cho: {query}")


def test_a_quoted_citation_finds_who_cites_and_what_is_cited(asked: SearchPage) -> None:
    found = asked.submit('"Nghị quyết số 76/NQ-CP"')
    assert found.links[0] == "/van-ban/#vb-76-nq-cp"
    assert "/ke-hoach/2025/" in found.links
    assert asked.submit("Nghị quyết số 76/NQ-CP").links[0] == "/van-ban/#vb-76-nq-cp"


def test_a_phrase_is_found_where_another_word_differs_in_marks_only(asked: SearchPage) -> None:
    """The plan's text holds "số" and also "Sở"."""
    assert asked.submit('"nghị quyết số"').links == ["/ke-hoach/2025/"]


@pytest.mark.parametrize("query", ["Bà Rịa-Vũng Tàu", "Bà Rịa–Vũng Tàu", "ba ria,vung tau"])
def test_a_province_is_found_with_a_hyphen_and_no_spaces(
    asked_root: SearchPage, query: str
) -> None:
    assert asked_root.submit(query).results.count() == 5


@pytest.mark.parametrize(
    ("query", "apart"),
    [
        ("công chức,viên chức", "công chức viên chức"),
        ("một-cửa", "một cửa"),
        ('"một-cửa"', '"một cửa"'),
        ("một cửa;liên thông", "một cửa liên thông"),
        ("NQ-CP", "nq cp"),
        ("05 /KH-SM", "05 kh sm"),
    ],
)
def test_joined_words_find_what_they_find_apart(asked: SearchPage, query: str, apart: str) -> None:
    links = asked.submit(apart).links
    assert links
    assert asked.submit(query).links == links
    assert asked.status.endswith(f"cho: {query}")
    assert asked.page.locator(".search__advice").inner_text() == ""


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("đào tạo", ["co-dau", "xa-nhau", "khong-dau", "khac-dau"]),
        # Who types no marks may mean any.
        ("dao tao", ["khong-dau", "co-dau"]),
    ],
)
def test_exact_marks_come_first_and_then_what_stands_together(
    asked_small: SearchPage, query: str, names: list[str]
) -> None:
    expected = [f"/cchc/tin-bai/2018/{name}/" for name in names]
    found = asked_small.submit(query)
    assert found.results.count() == 4
    assert found.links[: len(names)] == expected


def test_a_phrase_in_quotes_leaves_out_words_apart(asked_small: SearchPage) -> None:
    found = asked_small.submit('"đào tạo"')
    assert sorted(found.links) == ["/cchc/tin-bai/2018/co-dau/", "/cchc/tin-bai/2018/khong-dau/"]


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("thủ tụk", "thủ tục"),
        ("hội nghj", "hội nghị"),
        ("kế hoạch tập huấnn thủ tục", "kế hoạch tập huấn thủ tục"),
        ("thur tucj", "thủ tục"),
        ("ddaof taoj", "đào tạo"),
        ("tập huấn qwerty", "tập huấn"),
        ("thủ tụk-hành chính", "thủ tục hành chính"),
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


@pytest.mark.parametrize("query", ["03/KH-SKHCN", "số 99/KH-SM", "zzzz", "---"])
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


ONLINE_FORM = "/tin-bai/2025/nop-ho-so-truc-tuyen-nam-buoc/"


@pytest.mark.parametrize(("query", "place"), [("nop ho so qua mang", 1), ("nộp hồ sơ qua mạng", 2)])
def test_an_article_is_found_by_its_old_address(asked: SearchPage, query: str, place: int) -> None:
    assert ONLINE_FORM in asked.submit(query).links[:place]


def test_the_words_of_an_old_address_are_found_and_not_shown(asked_small: SearchPage) -> None:
    found = asked_small.submit("giấy tờ tùy thân")
    assert found.links == ["/cchc/tin-bai/2018/mang-do/"]
    assert "giay" not in found.texts[0].lower()
    assert found.marks == [[]]


def test_words_of_a_synonym_are_not_marked_one_by_one(asked_small: SearchPage) -> None:
    """Found by "so" and "hong", it also holds "so" and "do", which mean nothing apart."""
    marks = dict(zip(asked_small.submit("so hong").links, asked_small.marks, strict=True))
    assert marks["/cchc/tin-bai/2018/mang-do/"] == ["sổ", "hồng"]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        # What holds the word comes first, then what means the same, then its syllables apart.
        ("sổ đỏ", ["so-do", "so-hong", "mang-do"]),
        ("so hong", ["so-hong", "so-do", "mang-do"]),
        ("qua mạng", ["so-do", "so-hong", "mang-do"]),
        ("online", ["so-do", "so-hong"]),
        ("ONLINE sổ đỏ", ["so-do", "so-hong"]),
        # Before what has "giấy qua mạng" together.
        ("giấy,trực tuyến", ["so-hong", "so-do"]),
        ('"sổ hồng"', ["so-hong"]),
    ],
)
def test_what_means_the_same_is_found(
    asked_small: SearchPage, query: str, names: list[str]
) -> None:
    found = asked_small.submit(query)
    links = [f"/cchc/tin-bai/2018/{name}/" for name in names]
    assert (found.links if query != "online" else sorted(found.links)) == links
    assert found.status.endswith(f"cho: {query}")


@pytest.mark.parametrize(
    ("query", "names"),
    [
        # Whole words, though others begin so ("đóng", "hồng").
        ("so do", ["so-do", "so-hong", "mang-do"]),
        # A word that is none yet, and one that is and finds nothing with the other.
        ("đào tạ", ["co-dau", "xa-nhau", "khong-dau", "khac-dau"]),
        ("tang di", ["so-ba-khong"]),
    ],
)
def test_a_word_is_the_beginning_of_others_where_it_finds_nothing(
    on_small: SearchPage, query: str, names: list[str]
) -> None:
    links = on_small.search(query).links
    assert sorted(links) == sorted(f"/cchc/tin-bai/2018/{name}/" for name in names)


def test_what_means_the_same_is_put_in_the_order_of_time(on_example: SearchPage) -> None:
    relevant = on_example.search("online").status
    found = on_example.search("online", xep="moi")
    assert found.status == relevant
    assert len(found.days) > 5
    assert found.days == sorted(found.days, reverse=True)


@pytest.mark.parametrize("query", ["3/QĐ-UBND", "03/QĐ-UBND", "số 03/QĐ-UBND"])
def test_a_number_is_found_with_and_without_its_zero(asked_small: SearchPage, query: str) -> None:
    first = "so-ba-khong" if "0" in query else "so-ba"
    found = asked_small.submit(query)
    assert found.links[0] == f"/cchc/tin-bai/2018/{first}/"
    assert len(found.links) == 2
    assert [{*marks} for marks in found.marks] == [{m} for m in MARKS[first]]


MARKS = {
    "so-ba": ("3/QĐ-UBND", "03/QĐ-UBND"),
    "so-ba-khong": ("03/QĐ-UBND", "3/QĐ-UBND"),
}


def folded(text: str) -> list[str]:
    """Return the words of a text in small letters without marks."""
    return re.findall(r"[^\W_]+", without_marks(text).lower())


@pytest.mark.parametrize(
    ("query", "also"),
    [
        ("thu tuc", ""),
        ("thủ tục", ""),
        ("cai cach hanh chinh", "cchc"),
        ("đào tạo", ""),
        ("hội thi 2025", ""),
        ("tập hu", ""),
        ("cua", ""),
        ("nop ho so qua mang", "truc tuyen"),
        ("05/kh", ""),
        ("5/KH-SM", "05"),
        ("Nghị quyết số 76/NQ-CP", ""),
        ("online", "qua mang truc tuyen"),
        ('"một cửa"', ""),
    ],
)
def test_only_whole_words_that_match_are_marked(asked: SearchPage, query: str, also: str) -> None:
    found = asked.submit(query)
    allowed = {*folded(query), *folded(also)}
    for text, marks in zip(found.texts, found.marks, strict=True):
        for mark in marks:
            assert {*folded(mark)} <= allowed
            assert re.search(rf"(?<!\w){re.escape(mark)}(?!\w)", text), mark
    assert any(found.marks)


def test_a_phrase_that_stands_there_is_marked_and_its_words_elsewhere_are_not(
    asked_small: SearchPage,
) -> None:
    marks = dict(zip(asked_small.submit("đào tạo").links, asked_small.marks, strict=True))
    assert marks["/cchc/tin-bai/2018/co-dau/"] == ["đào", "tạo"]
    # Nowhere together: as typed, and not with other marks.
    assert set(marks["/cchc/tin-bai/2018/xa-nhau/"]) == {"đào", "Tạo", "tạo"}
    assert set(marks["/cchc/tin-bai/2018/khac-dau/"]) == {"Dạo", "dạo", "tao"}


def test_both_words_of_a_meaning_are_marked_where_both_stand(asked: SearchPage) -> None:
    found = asked.submit("online")
    assert found.links[0].endswith("/one-stop-desk-opening-hours/")
    assert found.marks[0] == ["online"]
    assert {"trực", "tuyến"} <= {mark.lower() for marks in found.marks for mark in marks}


def test_punctuation_stays_outside_a_mark_and_inside_a_number(asked_small: SearchPage) -> None:
    assert "ngày 05/03/2018." in asked_small.submit("05/03/2018").texts[0]
    assert asked_small.marks == [["05/03/2018"]]
    assert asked_small.submit("718").marks in ([], [[]])
    assert asked_small.submit("2,718 điểm").marks == [["2,718", "điểm"]]
