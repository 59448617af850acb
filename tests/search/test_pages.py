from datetime import date

from selectolax.lexbor import LexborHTMLParser

from plansite.search.pages import file_of, page_of, spell
from plansite.search.records import Record

EVENT = Record(
    address="/tin-bai/2025/hop-giao-ban/",
    title="Đối thoại <đầu năm>",
    kind="event",
    day=date(2025, 3, 5),
    body="<p>Đào tạo.</p>",
    filters={"nam": ["2025"], "chu-de": ["the-che", "tai-chinh-cong"]},
)


def test_d_with_a_stroke_is_written_as_d_and_a_mark() -> None:
    assert spell("Đào tạo, đi") == "D\u0335ào tạo, d\u0335i"


def test_the_file_name_holds_kind_day_language_and_address() -> None:
    assert file_of(EVENT) == "event~2025-03-05~vi~tin-bai~2025~hop-giao-ban.html"


def test_a_document_is_named_after_its_row() -> None:
    record = Record("/van-ban/#vb-05-kh-sm", "Kế hoạch 05/KH-SM", "document", None, "")
    assert file_of(record) == "document~0000-00-00~vi~van-ban~vb-05-kh-sm.html"


def test_a_page_has_its_title_text_filters_and_day() -> None:
    page = LexborHTMLParser(page_of(EVENT))
    filters = [
        (node.attributes["data-pagefind-filter"], node.attributes["content"])
        for node in page.css("[data-pagefind-filter]")
    ]
    assert filters == [
        ("loai[content]", "event"),
        ("nam[content]", "2025"),
        ("chu-de[content]", "the-che"),
        ("chu-de[content]", "tai-chinh-cong"),
    ]
    day = page.css_first("[data-pagefind-sort]")
    assert day is not None
    assert day.attributes["content"] == "2025-03-05"
    assert page.css_first("h1").text() == spell("Đối thoại <đầu năm>")
    assert page.css_first("p").text() == spell("Đào tạo.")


def test_old_names_are_searched_and_no_part_of_the_text() -> None:
    record = Record("/a/", "A", "page", None, "", names=("nop ho so", "ra quan"))
    page = LexborHTMLParser(page_of(record))
    (known,) = page.css("[data-pagefind-meta]")
    assert known.attributes["content"] == "nop ho so; ra quan"
    assert page.body is not None
    assert page.body.text().strip() == "A"
    assert "data-pagefind-meta" not in page_of(EVENT)


def test_a_title_is_no_markup() -> None:
    page = LexborHTMLParser(page_of(Record("/a/", "<script>", "page", None, "")))
    assert page.css("script") == []
