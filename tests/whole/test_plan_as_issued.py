"""The plan's page shows the document as it was issued: its skeleton, its tables, its units."""

import json
from pathlib import Path

import pytest

from tests.support.built import BuiltSite, SharedSites, built
from tests.support.sites import write_small_site

PLAN = """\
schema: 1
document:
  type: KH
  place: Nơi ban hành
  issuer: {name: Cơ quan}
  title: Việc phải làm
  promulgated_by: {type: QĐ, number: 12/QĐ-UBND, issued: 2018-01-18, issuer: UBND tỉnh}
  recipients: [Các phòng]
  signer: {authority: [TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH], title: PHÓ CHỦ TỊCH, name: Nguyễn Văn A}
period: {start: 2018-01-01, end: 2018-12-31}
sections:
  - {title: Đích đến, show: goals}
  - number: I
    title: Nhiệm vụ
    body: Lời mở đầu.
    show: duties
    tasks: [NV1]
    sections:
      - {number: "1", title: Nhóm một, as: table, tasks: [NV2, NV3]}
      - {number: "2", title: Nhóm hai, as: table, tasks: [NV4]}
  - {number: II, title: Phần khác, as: table, tasks: [NV5, NV6]}
goals: [{id: MD1, text: Tới nơi.}]
units:
  - {id: vp, name: Văn phòng, duties: [Tổng hợp., Báo cáo.], from: 2018-02-01}
  - {id: pc, name: Pháp chế, until: 2018-06-30, duties: [Thẩm định.]}
tasks:
  - {id: NV1, title: Việc một, short: Một, from_section: I, lead: vp, when: thường xuyên,
     target: {quantity: 2, unit: tin bài, per: month}, budget: {amount: 5000000, source: tỉnh}}
  - id: NV2
    title: Việc hai
    from_section: I
    lead: [vp, pc]
    partners: [pc, {name: "các sở, ban, ngành"}]
    product: Quyết định
    due: 2018-06-30
    extra: {Kinh phí: 5 triệu}
  - {id: NV3, title: Việc ba, from_section: I, extra: {Ghi chú: Có điều kiện}}
  - {id: NV4, title: Việc bốn, from_section: I, start: 2018-03-01}
  - id: NV5
    title: Việc năm
    from_section: I
    product: 04 tờ gấp
    target: {quantity: 4, unit: tờ gấp}
  - id: NV6
    title: Việc sáu
    from_section: I
    target: {indicator: Hồ sơ số, value: 90, unit: "%"}
    budget: {amount: 2000000}
amendments:
  - {on: 2018-06-01, changes: [{task: NV2, due: 2018-09-30}]}
"""
ADDRESS = "/ke-hoach/2018/"


@pytest.fixture
def site(shared_sites: SharedSites) -> BuiltSite:
    def make(folder: Path) -> None:
        small = write_small_site(folder / "site")
        (small / "plan.yaml").write_text(PLAN, encoding="utf-8")
        built(small, folder / "output", "2018-07-01")

    return shared_sites.once("as-issued", make)


def rows(site: BuiltSite) -> list[list[list[str]]]:
    """Return what the cells of each line of each table say."""
    return [
        [[" ".join(cell.text().split()) for cell in row.css("th, td")] for row in table.css("tr")]
        for table in site.page(ADDRESS).css("table.annex")
    ]


def test_a_section_shows_text_list_tasks_and_sections_in_this_order(site: BuiltSite) -> None:
    words = site.words(ADDRESS)
    places = [words.index(part) for part in ("Lời mở đầu.", "Tổng hợp.", "Việc một", "Nhóm một")]
    assert places == sorted(places)


def test_a_table_has_the_columns_of_an_annex_and_those_of_the_agency(site: BuiltSite) -> None:
    first, second, *_ = rows(site)
    heads = ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời gian"]
    assert first[0] == second[0] == [*heads, "Kinh phí", "Ghi chú"]
    who = ["Văn phòng; Pháp chế", "Pháp chế; các sở, ban, ngành"]
    assert first[1][2:] == [*who, "Quyết định", "đến ngày 30/06/2018", "5 triệu", ""]
    assert first[2][2:] == ["", "", "", "", "", "Có điều kiện"]
    assert [row[0] for row in (*first[1:], *second[1:])] == ["1", "2", "3"]
    assert second[1][5] == "từ ngày 01/03/2018"


def test_a_table_keeps_the_words_that_were_issued_and_says_what_changed(site: BuiltSite) -> None:
    changed = rows(site)[0][1]
    assert changed[1].endswith("Sửa đổi từ ngày 01/06/2018")
    assert "30/09/2018" not in " ".join(changed)


def test_a_task_in_a_list_says_who_and_when(site: BuiltSite) -> None:
    assert (
        "Chủ trì: Văn phòng Chỉ tiêu: 2 tin bài mỗi tháng Thời gian: thường xuyên "
        "Kinh phí: 5.000.000 đồng (tỉnh)"
    ) in site.words(ADDRESS)


def test_a_table_says_how_much_where_no_other_column_does(site: BuiltSite) -> None:
    *_, third = rows(site)
    assert third[0][2:] == ["Sản phẩm", "Chỉ tiêu", "Kinh phí"]
    assert third[1][2:] == ["04 tờ gấp", "", ""]
    assert third[2][2:] == ["", "Hồ sơ số: từ 90% trở lên", "2.000.000 đồng"]


def test_a_unit_stands_with_its_duties_and_says_when_it_came_or_went(site: BuiltSite) -> None:
    words = site.words(ADDRESS)
    assert "Văn phòng (từ ngày 01/02/2018) Tổng hợp. Báo cáo." in words
    assert "Pháp chế (đến ngày 30/06/2018) Thẩm định." in words


def test_a_task_page_names_each_lead_and_words_for_partners(site: BuiltSite) -> None:
    words = site.words(f"{ADDRESS}nv2/")
    assert "Đơn vị chủ trì Văn phòng Pháp chế" in words
    assert "Đơn vị phối hợp Pháp chế các sở, ban, ngành" in words
    assert "thường xuyên" in site.words(f"{ADDRESS}nv1/")


def test_a_plan_without_number_and_day_says_neither_and_by_what_it_was_issued(
    site: BuiltSite,
) -> None:
    head = " ".join(site.page(ADDRESS).css(".document__head")[0].text().split())
    assert "Số:" not in head
    assert head.endswith(
        "Việc phải làm (Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 18 tháng 01 năm 2018 "
        "của UBND tỉnh)"
    )
    assert site.page(ADDRESS).css("title")[0].text().startswith("Kế hoạch năm 2018: Việc phải làm")


@pytest.mark.parametrize(
    "address", ["/", "/ke-hoach/", "/tien-do/", "/bao-cao/", "/bao-cao/2018/q1/", f"{ADDRESS}nv1/"]
)
def test_no_page_names_a_number_that_is_not_there(address: str, site: BuiltSite) -> None:
    words = site.words(address)
    assert "None" not in words
    assert "Kế hoạch năm 2018" in words


def test_data_say_that_there_is_no_number(site: BuiltSite) -> None:
    plan = json.loads(site.text("/du-lieu/plan.json"))["plan"]
    assert (plan["number"], plan["issued"]) == (None, None)
    assert "None" not in "".join(map(site.text, ("/du-lieu/progress.csv", "/lich.ics")))


def test_the_signature_stands_in_lines_of_its_own(site: BuiltSite) -> None:
    signer = site.page(ADDRESS).css(".signoff__signer span")
    lines = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn A"]
    assert [line.text() for line in signer] == lines


def test_the_foot_leads_to_no_page_below_which_there_is_nothing(site: BuiltSite) -> None:
    foot = site.links("/", ".footer")
    assert "/theo-doi/" in foot
    assert not {"/chu-de/", "/hinh-thuc/"} & foot


def test_a_short_title_stands_where_there_is_little_room(site: BuiltSite) -> None:
    assert site.page("/tien-do/").css(".timeline__task a")[0].text() == "Một"
    assert site.page(f"{ADDRESS}nv1/").css("h1")[0].text().endswith("Việc một")


def test_the_front_page_calls_the_goals_as_the_document_does(site: BuiltSite) -> None:
    assert "Đích đến Tới nơi." in site.words("/")
