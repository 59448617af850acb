"""A site with the main plan, another in force beside it and a closed year, built once."""

import json
from pathlib import Path

import pytest
from icalendar import Calendar
from lxml import etree

from tests.support.built import BuiltSite, SharedSites, build_site
from tests.support.site_builder import SiteBuilder
from tests.support.sites import SETTINGS

pytestmark = pytest.mark.xdist_group("several plans")

AS_OF = "2018-06-01"
ATOM = "{http://www.w3.org/2005/Atom}"
BESIDE = (
    ("schema: 1", "schema: 1\nid: cds-2018"),
    ("03/KH-SM", "04/KH-SM"),
    ("Thông tin, tuyên truyền năm 2018", "Chuyển đổi số"),
    ("end: 2018-12-31", "end: 2020-12-31"),
)


@pytest.fixture(scope="module")
def site(shared_sites: SharedSites) -> BuiltSite:
    return shared_sites.once("several-plans", _build)


def _build(folder: Path) -> None:
    site = SiteBuilder(folder / "site").write("pelicanconf.py", SETTINGS)
    site.plan(*BESIDE, path="content/plans/cds-2018.yaml")
    closed = ("start: 2018-01-01, end: 2018-12-31", "start: 2017-01-01, end: 2017-12-31")
    site.plan(closed, (", start: 2018-03-01, due: 2018-09-30", ""), path="content/plans/2017.yaml")
    site.article("tasks: [NV1, cds-2018/NV1]", path="content/articles/2018/chung.md")
    site.article(
        "tasks: [NV1]\ntopics: [the-che]", path="content/articles/2018/rieng.md", body="Việc riêng."
    )
    code, said = build_site(site.root, folder / "output", AS_OF)
    assert code == 0, said


def test_the_front_page_lists_the_others_in_force_beside_the_main_plan(site: BuiltSite) -> None:
    others = site.page("/").css_first("section[aria-labelledby=_ke-hoach-khac]")
    assert others is not None
    assert [link.attributes["href"] for link in others.css("a")] == ["/ke-hoach/cds-2018/"]
    assert site.page("/").css_first("#_ke-hoach a").attributes["href"] == "/ke-hoach/2018/"
    # Told there with their titles, so not once more among the plans of other years.
    listed = site.page("/").css("section[aria-labelledby=_cac-nam] a")
    assert [link.attributes["href"] for link in listed] == ["/ke-hoach/2018/", "/ke-hoach/2017/"]


def test_what_proves_several_promises_lists_them(site: BuiltSite) -> None:
    box = site.page("/tin-bai/2018/chung/").css_first(".proves")
    assert box is not None
    assert box.text().count("Minh chứng cho:") == 1
    assert len(box.css("li")) == 2
    alone = site.page("/tin-bai/2018/rieng/").css_first(".proves")
    assert alone is not None
    assert alone.css("li") == []


def test_the_list_parts_what_is_in_force_from_what_is_over(site: BuiltSite) -> None:
    parts = {
        section.css_first("h2").text(): [a.attributes["href"] for a in section.css("a")]
        for section in site.page("/ke-hoach/").css("main section")
    }
    assert parts == {
        "Đang thực hiện": ["/ke-hoach/2018/", "/ke-hoach/cds-2018/"],
        "Đã kết thúc": ["/ke-hoach/2017/"],
    }


def test_each_plan_has_its_own_page_tasks_reports_and_data(site: BuiltSite) -> None:
    for name in (
        *("ke-hoach/cds-2018/index.html", "ke-hoach/cds-2018/nv1/index.html"),
        *("bao-cao/cds-2018/q1/index.html", "bao-cao/cds-2018/q1/bao-cao-cds-2018-q1.docx"),
        *("du-lieu/cds-2018/plan.json", "du-lieu/cds-2018/progress.csv"),
    ):
        assert name in site.files, name
    trail = site.page("/ke-hoach/cds-2018/nv1/").css(".breadcrumbs a")
    assert [(link.text(), link.attributes["href"]) for link in trail][1:] == [
        ("Kế hoạch", "/ke-hoach/"),
        ("Kế hoạch 04/KH-SM", "/ke-hoach/cds-2018/"),
    ]


def test_no_page_calls_the_id_of_a_plan_a_year(site: BuiltSite) -> None:
    assert [page for page in site.pages if b"m cds-2018" in site.files[page]] == []


@pytest.mark.parametrize(
    ("plan", "expected"), [("2018", {"chung", "rieng"}), ("cds-2018", {"chung"}), ("2017", set())]
)
def test_an_article_counts_for_the_tasks_it_names_in_each_plan(
    site: BuiltSite, plan: str, expected: set[str]
) -> None:
    data = json.loads(site.files[f"du-lieu/{plan}/plan.json"])
    urls = {each["url"] for task in data["tasks"] for each in task["evidence"]}
    assert urls == {f"/tin-bai/2018/{slug}/" for slug in expected}


def test_a_form_of_another_plan_is_no_form_of_the_main_plan(site: BuiltSite) -> None:
    for form, task in (("ht1", "2018/nv1"), ("cds-2018-ht1", "cds-2018/nv1")):
        links = site.links(f"/hinh-thuc/{form}/", "#_nhiem-vu ~ ul")
        expected = {f"/ke-hoach/{task}/"} | ({"/ke-hoach/2017/nv1/"} if form == "ht1" else set())
        assert links == expected
        assert f"/hinh-thuc/{form}/" in site.links("/tin-bai/2018/chung/", "aside")
        assert f"/hinh-thuc/{form}/" in site.links(f"/ke-hoach/{task}/")


def test_the_forms_of_all_plans_are_found_each_under_its_plan(site: BuiltSite) -> None:
    parts = {
        section.css_first("h2").text(): [a.attributes["href"] for a in section.css("h3 a")]
        for section in site.page("/hinh-thuc/").css("main section")
    }
    # What the closed year has too stands under the plan in force.
    assert list(parts) == ["Kế hoạch năm 2018", "Kế hoạch 04/KH-SM"]
    assert parts["Kế hoạch 04/KH-SM"] == ["/hinh-thuc/cds-2018-ht1/"]


def test_where_no_other_plan_has_any_no_plan_is_named(site: BuiltSite) -> None:
    assert site.page("/chu-de/").css("main h2 a")
    assert not site.page("/chu-de/").css("main section")


def test_what_has_neither_task_nor_item_is_in_no_list_and_keeps_its_page(site: BuiltSite) -> None:
    lists = ("/chu-de/", "/tin-bai/", "/tim-kiem/")
    assert [{link for link in site.links(at) if "/chu-de/" in link} for at in lists] == [
        {"/chu-de/the-che/"}
    ] * 3
    assert "Cải cách thể chế 1 bài" in site.words("/chu-de/")
    assert "Chưa có bài nào." in site.words("/chu-de/to-chuc-bo-may/")
    assert "/su-kien/" in site.links("/", "header")
    assert [head.text() for head in site.page("/su-kien/").css("main h1, main h2")] == ["Sự kiện"]


def test_the_search_offers_no_value_that_nothing_has(site: BuiltSite) -> None:
    offered = {
        str(select.attributes["name"]): [
            option.attributes["value"] for option in select.css("option")
        ][1:]
        for select in site.page("/tim-kiem/").css("select")
    }
    assert offered["chu-de"] == ["the-che"]
    assert offered["loai"] == ["article", "plan", "task"]


def test_articles_json_tells_the_plan_of_each_task(site: BuiltSite) -> None:
    articles = json.loads(site.files["du-lieu/articles.json"])["articles"]
    assert {article["url"]: article["tasks"] for article in articles} == {
        "/tin-bai/2018/chung/": ["NV1", "cds-2018/NV1"],
        "/tin-bai/2018/rieng/": ["NV1"],
    }


def test_an_article_leads_to_the_tasks_of_both_plans(site: BuiltSite) -> None:
    links = site.links("/tin-bai/2018/chung/", ".proves")
    assert {"/ke-hoach/2018/nv1/", "/ke-hoach/cds-2018/nv1/"} <= links


def test_each_plan_in_force_has_feeds_of_its_proof_alone(site: BuiltSite) -> None:
    entries = {}
    for plan in ("2018", "cds-2018"):
        feed = etree.fromstring(site.files[f"ke-hoach/{plan}/atom.xml"])
        links = feed.findall(f"{ATOM}entry/{ATOM}link")
        entries[plan] = {link.get("href").rpartition("/tin-bai")[2] for link in links}
        assert f"/ke-hoach/{plan}/atom.xml" in site.links(f"/ke-hoach/{plan}/")
    assert entries == {"2018": {"/2018/chung/", "/2018/rieng/"}, "cds-2018": {"/2018/chung/"}}
    assert json.loads(site.files["ke-hoach/cds-2018/feed.json"])["home_page_url"].endswith(
        "/ke-hoach/cds-2018/"
    )
    assert "ke-hoach/2017/atom.xml" not in site.files


def test_no_two_entries_of_the_calendar_share_an_id(site: BuiltSite) -> None:
    events = Calendar.from_ical(site.files["lich.ics"]).walk("VEVENT")
    urls = [str(event["url"]) for event in events if "url" in event]
    assert len({str(event["uid"]) for event in events}) == len(events) > 1, urls


def test_the_calendar_says_of_which_of_several_plans_a_day_is(site: BuiltSite) -> None:
    events = Calendar.from_ical(site.files["lich.ics"]).walk("VEVENT")
    titles = [str(event["summary"]) for event in events if "Hạn" in event["summary"]]
    assert titles
    assert all("(kế hoạch " in title for title in titles), titles


def test_the_front_page_says_which_plans_are_over(site: BuiltSite) -> None:
    plans = site.page("/").css("section[aria-labelledby=_cac-nam] li")
    assert {" ".join(each.text().split()) for each in plans} == {
        "Kế hoạch năm 2018",
        "Kế hoạch năm 2017 đã kết thúc",
    }


def test_the_search_narrows_to_one_plan(site: BuiltSite) -> None:
    options = site.page("/tim-kiem/").css("select[name=ke-hoach] option")
    assert [(option.attributes["value"], option.text()) for option in options][1:] == [
        ("2018", "Kế hoạch năm 2018"),
        ("cds-2018", "Kế hoạch 04/KH-SM"),
        ("2017", "Kế hoạch năm 2017"),
    ]
    years = site.page("/tim-kiem/").css("select[name=nam] option")
    assert [option.attributes["value"] for option in years][1:] == ["2018", "2017"]


@pytest.fixture(scope="module")
def of_one_year(shared_sites: SharedSites) -> BuiltSite:
    """Two plans of one year, of which one is over, and one without a number that is not."""
    return shared_sites.once("plans-of-one-year", _build_of_one_year)


def _build_of_one_year(folder: Path) -> None:
    site = SiteBuilder(folder / "site").write("pelicanconf.py", SETTINGS)
    part = "  - {id: NV2a, title: Một phần, from_section: III, part_of: NV2, due: 2018-04-30}\n"
    parts = (", start: 2018-03-01, due: 2018-09-30}\n", f"}}\n{part}")
    site.plan(parts)
    over = ("end: 2018-12-31", "end: 2018-05-31"), (", due: 2018-09-30", "")
    site.plan(BESIDE[0], BESIDE[1], *over, path="content/plans/cds-2018.yaml")
    site.article("tasks: [NV1, NV2a]")
    code, said = build_site(site.root, folder / "output", AS_OF)
    assert code == 0, said


def test_two_plans_of_a_year_are_not_one_a_year(of_one_year: BuiltSite) -> None:
    words = of_one_year.words("/ke-hoach/")
    assert "Mỗi năm một kế hoạch" not in words
    assert "Đã kết thúc" in words


def test_the_span_of_a_task_with_parts_is_that_of_its_parts(of_one_year: BuiltSite) -> None:
    words = of_one_year.words("/ke-hoach/2018/nv2/")
    assert "01/01/2018 - 30/04/2018, theo các phần việc" in words
    assert "không nêu hạn riêng" not in words


def test_proof_of_one_day_has_no_span(of_one_year: BuiltSite) -> None:
    assert "1 minh chứng, ngày 05/03/2018." in of_one_year.words("/tien-do/")


def test_a_plan_without_a_number_is_called_by_its_title_beside_one_of_its_years(
    tmp_path: Path,
) -> None:
    site = SiteBuilder(tmp_path / "site").write("pelicanconf.py", SETTINGS)
    beside = (BESIDE[0], BESIDE[2], ("  number: 03/KH-SM\n", ""))
    site.plan(*beside, path="content/plans/cds-2018.yaml")
    code, said = build_site(site.root, tmp_path / "output", AS_OF)
    assert code == 0, said
    page = BuiltSite(tmp_path / "output").page("/")
    (link,) = page.css("section[aria-labelledby=_ke-hoach-khac] a")
    assert link.text() == "Kế hoạch “Chuyển đổi số”"


def test_the_page_on_following_names_the_feeds_of_each_plan(site: BuiltSite) -> None:
    words, links = site.words("/theo-doi/"), site.links("/theo-doi/")
    assert "Tin bài của kế hoạch 04/KH-SM" in words
    assert {"/ke-hoach/2018/rss.xml", "/ke-hoach/cds-2018/atom.xml"} <= links
