"""JSON-LD of a small site: safe in a page, true, and silent where it has nothing to say."""

import json
from pathlib import Path
from typing import Any

from tests.support.built import BuiltSite, build_site
from tests.support.sites import write_small_site

HEAD = "---\ntitle: {title}\ndate: 2018-03-05\nsummary: Tóm tắt.\n{more}---\n\nNội dung.\n"

SETTINGS = 'SITEURL = "{url}"\nSEARCH_INDEX = False\n'


def _built(
    folder: Path, *, url: str = "https://a.example", **articles: tuple[str, str]
) -> BuiltSite:
    site = write_small_site(folder / "site")
    file = site / "pelicanconf.py"
    text = file.read_text(encoding="utf-8") + SETTINGS.format(url=url)
    file.write_text(text, encoding="utf-8")
    for name, (title, more) in articles.items():
        path = site / f"content/articles/2018/{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(HEAD.format(title=title, more=more), encoding="utf-8")
    code, said = build_site(site, site / "output", "2018-06-30")
    assert code == 0, said
    return BuiltSite(site / "output")


def _node(site: BuiltSite, address: str, kind: str) -> dict[str, Any]:
    script = site.page(address).css_first("script[type='application/ld+json']")
    assert script is not None
    graph = json.loads(str(script.text()))["@graph"]
    found: dict[str, Any] = next(node for node in graph if node["@type"] == kind)
    return found


def test_a_title_cannot_end_the_element(tmp_path: Path) -> None:
    title = 'Bài </script><script>alert("1")</script> & <!-- hết'
    site = _built(tmp_path, bai=(json.dumps(title), ""))
    text = site.text("/tin-bai/2018/bai/")
    assert "<script>" not in text
    assert text.count("</script>") == 1
    assert _node(site, "/tin-bai/2018/bai/", "NewsArticle")["headline"] == title


def test_an_event_says_what_is_known_and_no_more(tmp_path: Path) -> None:
    known = (
        "kind: event\nevent: {start: 2018-03-05T08:00, place: Hội trường, organiser: Văn phòng}\n"
    )
    site = _built(
        tmp_path,
        biet=("Hội nghị", known),
        khong=("Họp", "kind: event\nevent: {start: 2018-03-05}\n"),
    )
    event = _node(site, "/tin-bai/2018/biet/", "Event")
    assert event["startDate"] == "2018-03-05T08:00:00+07:00"
    assert event["location"]["name"] == "Hội trường"
    assert event["organizer"] == {"@type": "Organization", "name": "Văn phòng"}
    bare = _node(site, "/tin-bai/2018/khong/", "Event")
    assert bare["startDate"] == "2018-03-05"
    assert not {"location", "organizer", "endDate"} & bare.keys()


def test_a_republished_text_names_where_it_comes_from(tmp_path: Path) -> None:
    origin = "source: {name: Báo Ví Dụ, url: 'https://bao.example/1'}\nauthor: Phòng Một cửa\n"
    node = _node(_built(tmp_path, bai=("Bài", origin)), "/tin-bai/2018/bai/", "NewsArticle")
    assert node["isBasedOn"] == "https://bao.example/1"
    assert node["sourceOrganization"]["name"] == "Báo Ví Dụ"
    assert node["creditText"] == "Phòng Một cửa"
    assert "author" not in node


def test_addresses_are_those_of_the_public_site_below_its_path(tmp_path: Path) -> None:
    site = _built(tmp_path, url="https://a.example/kho", bai=("Bài", ""))
    node = _node(site, "/tin-bai/2018/bai/", "NewsArticle")
    assert node["url"] == "https://a.example/kho/tin-bai/2018/bai/"
    template = _node(site, "/", "WebSite")["potentialAction"]["target"]["urlTemplate"]
    assert template.startswith("https://a.example/kho/tim-kiem/?q=")


def test_a_page_for_missing_addresses_says_nothing(tmp_path: Path) -> None:
    assert "ld+json" not in _built(tmp_path).text("/404.html")
