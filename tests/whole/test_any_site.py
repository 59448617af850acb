"""What holds for every page of every site."""

import json
import re
from collections import Counter

import pytest
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from tests.support import html_validity
from tests.support.built import BuiltSite

pytestmark = pytest.mark.xdist_group("sites")

CODE = re.compile(r"[\d.,%\s]+|(?=.*\d)[A-ZĐ\d./-]+")
DAY = re.compile(r"\d\d/\d\d/\d{4}")
ENGLISH = re.compile(
    r"\b(January|February|March|April|June|July|August|September|October|November|December|"
    r"Next|Previous|Read more|Search|Home|Undefined|None)\b"
)


def test_every_page_is_valid_html(any_site: BuiltSite) -> None:
    assert html_validity.validate(any_site.folder) == []


def test_every_page_has_one_h1_a_title_a_language_and_landmarks(any_site: BuiltSite) -> None:
    for name in any_site.pages:
        page = LexborHTMLParser(any_site.files[name])
        assert page.root is not None
        counts = Counter(node.tag for node in page.css("h1, main, title"))
        assert counts == {"h1": 1, "main": 1, "title": 1}, name
        assert page.root.attributes["lang"], name
        if page.css_first("meta[http-equiv=refresh]") is None:
            assert page.css_first("header nav"), name
            assert page.css_first("footer"), name


def test_every_table_has_a_caption_and_headers(any_site: BuiltSite) -> None:
    seen = 0
    for name in any_site.pages:
        for table in any_site.page(f"/{name.removesuffix('index.html')}").css("table"):
            caption = table.css_first("caption")
            assert caption is not None, name
            assert caption.text().strip(), name
            assert table.css_first("th") is not None, name
            seen += 1
    assert seen > 5


def test_headings_do_not_jump(any_site: BuiltSite) -> None:
    for name in any_site.pages:
        level = 0
        for node in LexborHTMLParser(any_site.files[name]).css("h1, h2, h3, h4, h5, h6"):
            found = int(str(node.tag)[1])
            assert found <= level + 1, f"{name}: {node.text()}"
            level = found


def test_no_link_is_a_number_or_a_code_alone(any_site: BuiltSite) -> None:
    """But the numbers of a list's pages; and what an editor wrote."""
    found = [
        (name, text)
        for name in any_site.pages
        for link in LexborHTMLParser(any_site.files[name]).css("main a:not(.prose a, .pages a)")
        if CODE.fullmatch(text := link.text().strip()) and not DAY.fullmatch(text)
    ]
    assert found == []


def test_no_page_but_the_search_runs_a_script(any_site: BuiltSite) -> None:
    for name in any_site.pages:
        page = LexborHTMLParser(any_site.files[name])
        scripts = page.css("script:not([type='application/ld+json'])")
        assert len(scripts) == (name == "tim-kiem/index.html"), name
        for node in page.css("*"):
            assert not any(key.startswith("on") for key in node.attributes), name


def test_no_page_carries_a_style_of_its_own(any_site: BuiltSite) -> None:
    for name in any_site.pages:
        page = LexborHTMLParser(any_site.files[name])
        assert not page.css("[style], style"), name


def test_pages_speak_vietnamese(any_site: BuiltSite) -> None:
    for name in any_site.pages:
        page = LexborHTMLParser(any_site.files[name])
        for node in page.css("[lang=en]"):
            node.decompose()
        assert page.body is not None
        found = ENGLISH.search(page.body.text(separator=" "))
        assert found is None, f"{name}: {found}"


def test_no_two_pages_have_one_title(any_site: BuiltSite) -> None:
    titles = Counter(
        str(node.text())
        for name in any_site.pages
        if (page := LexborHTMLParser(any_site.files[name]))
        and not page.css_first("meta[http-equiv=refresh]")
        and (node := page.css_first("title"))
    )
    assert [title for title, count in titles.items() if count > 1] == []


def test_the_manifest_lists_every_file(any_site: BuiltSite) -> None:
    listed = set(json.loads(any_site.text("/manifest.json"))["files"])
    assert listed == set(any_site.files) - {"manifest.json"}


def test_feeds_agree_and_their_ids_hold_no_date_and_no_host(any_site: BuiltSite) -> None:
    atom = etree.fromstring(any_site.files["tin-bai/atom.xml"])
    rss = etree.fromstring(any_site.files["tin-bai/rss.xml"])
    feed = json.loads(any_site.text("/tin-bai/feed.json"))
    ids = [item["id"] for item in feed["items"]]
    space = "{http://www.w3.org/2005/Atom}"
    assert [entry.findtext(f"{space}id") for entry in atom.iter(f"{space}entry")] == ids
    assert [item.findtext("guid") for item in rss.iter("item")] == ids
    assert len(set(ids)) == len(ids) > 0
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", found) for found in ids)


def test_the_sitemap_lists_pages_with_the_dates_of_their_content(any_site: BuiltSite) -> None:
    tree = etree.fromstring(any_site.files["sitemap.xml"])
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    found = {url.findtext(f"{space}loc"): url.findtext(f"{space}lastmod") for url in tree}
    articles = json.loads(any_site.text("/du-lieu/articles.json"))["articles"]
    for article in articles:
        dates = {day for loc, day in found.items() if str(loc).endswith(article["url"])}
        assert len(dates) == 1
        assert str(dates.pop()) >= article["date"][:10]
    assert not any("404" in str(loc) for loc in found)


def test_bodies_are_markup_and_not_their_source(any_site: BuiltSite) -> None:
    for name in any_site.pages:
        page = LexborHTMLParser(any_site.files[name])
        assert page.body is not None
        assert not re.search(r"</?(p|a|h2|li|strong)\b", page.body.text()), name
