"""What the sites say to machines is well formed, complete, and true of the pages."""

import json
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from tests.support.built import BuiltSite

pytestmark = pytest.mark.xdist_group("sites")

DATA = Path(__file__).resolve().parents[1] / "data"
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
IMAGE = "{http://www.google.com/schemas/sitemap-image/1.1}"
HOST = "https://so-mau.example"

# What schema.org's definitions and Google's documentation ask of each kind of node.
REQUIRED = {
    "GovernmentOrganization": {"name"},
    "WebSite": {"name", "url", "potentialAction"},
    "NewsArticle": {"headline", "datePublished", "dateModified", "publisher", "image", "url"},
    "Event": {"name", "startDate", "eventStatus", "location", "url"},
    "Dataset": {"name", "description", "creator", "license", "distribution", "url"},
    "DataDownload": {"contentUrl", "encodingFormat"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
    "Place": {"name", "address"},
    "Organization": {"name"},
    "CreativeWork": {"name"},
    "SearchAction": {"target", "query-input"},
    "EntryPoint": {"urlTemplate"},
}


def nodes(site: BuiltSite, address: str) -> list[dict[str, Any]]:
    """Return the nodes of a page's JSON-LD."""
    scripts = site.page(address).css("script[type='application/ld+json']")
    assert len(scripts) <= 1
    if not scripts:
        return []
    data = json.loads(str(scripts[0].text()))
    assert data["@context"] == "https://schema.org"
    found: list[dict[str, Any]] = data["@graph"]
    return found


def only(site: BuiltSite, address: str, kind: str) -> dict[str, Any]:
    """Return the one node of a kind on a page."""
    (found,) = (node for node in nodes(site, address) if node["@type"] == kind)
    return found


def inside(node: object) -> list[dict[str, Any]]:
    """Return a node and all nodes in it that say what they are."""
    if isinstance(node, list):
        return [found for part in node for found in inside(part)]
    if not isinstance(node, dict):
        return []
    own = [node] if "@type" in node else []
    return own + [found for part in node.values() for found in inside(part)]


def addresses_of(site: BuiltSite) -> list[str]:
    """Return the addresses of all pages."""
    return [f"/{name.removesuffix('index.html')}" for name in site.pages]


def test_atom_is_valid_by_the_grammar_of_its_rfc(any_site: BuiltSite) -> None:
    grammar = etree.RelaxNG(etree.parse(DATA / "atom.rng"))
    feed = etree.fromstring(any_site.files["tin-bai/atom.xml"])
    assert grammar.validate(feed), grammar.error_log
    # What the RFC says beside its grammar (4.1.1, 4.1.2, 4.2.7.2).
    assert feed.find(f"{ATOM}author") is not None
    assert len(feed.findall(f"{ATOM}link[@rel='self']")) == 1
    for entry in feed.iter(f"{ATOM}entry"):
        assert entry.find(f"{ATOM}content") is not None
        assert entry.findtext(f"{ATOM}content", "").strip()
        assert entry.find(f"{ATOM}link[@rel='alternate']") is not None
        moments = [entry.findtext(f"{ATOM}{name}", "") for name in ("published", "updated")]
        assert all(datetime.fromisoformat(moment).tzinfo for moment in moments)
        assert moments == sorted(moments)


def test_feeds_say_which_entry_is_in_another_language(example_site: BuiltSite) -> None:
    feed = etree.fromstring(example_site.files["tin-bai/atom.xml"])
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    entries = feed.iter(f"{ATOM}entry")
    marked = {entry.findtext(f"{ATOM}title"): entry.get(lang) for entry in entries}
    items = json.loads(example_site.text("/tin-bai/feed.json"))["items"]
    other = {item["title"]: item["language"] for item in items if item["language"] != "vi"}
    assert other
    assert {title: found for title, found in marked.items() if found} == other


@pytest.mark.parametrize("without", ["id", "title", "updated"])
def test_the_grammar_of_atom_notices_what_is_missing(example_site: BuiltSite, without: str) -> None:
    grammar = etree.RelaxNG(etree.parse(DATA / "atom.rng"))
    feed = etree.fromstring(example_site.files["tin-bai/atom.xml"])
    found = feed.find(f"{ATOM}entry/{ATOM}{without}")
    assert found is not None
    found.getparent().remove(found)
    assert not grammar.validate(feed)


def test_rss_has_what_its_specification_requires(any_site: BuiltSite) -> None:
    feed = etree.fromstring(any_site.files["tin-bai/rss.xml"])
    assert feed.get("version") == "2.0"
    (channel,) = feed
    assert channel.tag == "channel"
    for name in ("title", "link", "description"):
        assert channel.findtext(name), name
    assert list(channel.iter("item"))
    for item in channel.iter("item"):
        assert item.findtext("title")
        assert urlsplit(str(item.findtext("link"))).scheme in ("http", "https")
        assert item.find("guid").get("isPermaLink") == "false"
        assert parsedate_to_datetime(str(item.findtext("pubDate"))).tzinfo


def test_json_feed_has_what_its_version_requires(any_site: BuiltSite) -> None:
    feed = json.loads(any_site.text("/tin-bai/feed.json"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    assert feed["feed_url"].endswith("/tin-bai/feed.json")
    for item in feed["items"]:
        assert isinstance(item["id"], str)
        assert item["content_html"] or item["content_text"]
        for key in ("date_published", "date_modified"):
            assert datetime.fromisoformat(item[key]).tzinfo


def test_the_sitemap_names_the_pictures_of_items(example_site: BuiltSite) -> None:
    tree = etree.fromstring(example_site.files["sitemap.xml"])
    found = {
        url.findtext(f"{SITEMAP}loc").removeprefix(HOST): [
            loc.text for loc in url.iter(f"{IMAGE}loc")
        ]
        for url in tree
    }
    checked = 0
    for address, pictures in found.items():
        shown = {
            HOST + str(image.attributes["src"])
            for image in example_site.page(address).css("article figure img[src]")
        }
        for picture in pictures:
            assert picture in shown
            assert picture.removeprefix(HOST).lstrip("/") in example_site.files
            checked += 1
    assert checked > 0


def test_every_page_but_the_first_says_where_it_stands(example_site: BuiltSite) -> None:
    for address in addresses_of(example_site):
        page = example_site.page(address)
        crumbs = [node for node in nodes(example_site, address) if "itemListElement" in node]
        links = page.css("nav.breadcrumbs a, nav.breadcrumbs [aria-current=page]")
        if page.css_first("meta[name=robots][content~=noindex]") or not links:
            assert crumbs == []
            continue
        (trail,) = crumbs
        names = [part["name"] for part in trail["itemListElement"]]
        assert names == [" ".join(str(link.text()).split()) for link in links], address
        assert trail["itemListElement"][-1]["item"] == HOST + address


def test_every_node_has_what_its_kind_requires(example_site: BuiltSite) -> None:
    seen = set()
    for address in addresses_of(example_site):
        for node in inside(nodes(example_site, address)):
            seen.add(node["@type"])
            missing = REQUIRED[node["@type"]] - node.keys()
            if node["@type"] == "Event" and "location" in missing:
                # An event without a place is one whose place the site does not know.
                missing -= {"location"}
            assert not missing, f"{address}: {node['@type']} lacks {missing}"
            assert all(value not in ("", None, []) for value in node.values()), address
    assert seen == set(REQUIRED)


def test_every_address_of_a_node_is_whole_and_leads_somewhere(example_site: BuiltSite) -> None:
    for address in addresses_of(example_site):
        for node in inside(nodes(example_site, address)):
            for key in ("url", "item", "image", "contentUrl", "mainEntityOfPage"):
                if key in node:
                    assert node[key].startswith(f"{HOST}/"), f"{address}: {key}"
                    name = node[key].removeprefix(f"{HOST}/")
                    name += "index.html" if name.endswith("/") or not name else ""
                    assert name in example_site.files, f"{address}: {node[key]}"


def test_items_are_what_they_are(example_site: BuiltSite) -> None:
    articles = json.loads(example_site.text("/du-lieu/articles.json"))["articles"]
    for article in articles:
        kind = "Event" if article["kind"] == "event" else "NewsArticle"
        node = only(example_site, article["url"], kind)
        assert node["name" if kind == "Event" else "headline"] == article["title"]
        if kind == "NewsArticle":
            assert node["datePublished"] == article["date"]


def test_the_front_page_tells_of_the_agency_and_its_search(example_site: BuiltSite) -> None:
    agency = only(example_site, "/", "GovernmentOrganization")
    assert agency["parentOrganization"]["name"] == "UBND tỉnh Ví Dụ"
    action = only(example_site, "/", "WebSite")["potentialAction"]
    template = action["target"]["urlTemplate"]
    assert template == f"{HOST}/tim-kiem/?q={{search_term_string}}"
    form = example_site.page("/").css_first("header form[role=search], form[action='/tim-kiem/']")
    if form is not None:
        assert form.css_first("input[name=q]") is not None


def test_the_data_page_tells_of_its_files(example_site: BuiltSite) -> None:
    data = only(example_site, "/du-lieu/", "Dataset")
    assert 50 <= len(data["description"]) <= 5000
    files = {part["contentUrl"].removeprefix(HOST) for part in data["distribution"]}
    assert {"/du-lieu/plan.json", "/du-lieu/progress.csv", "/du-lieu/articles.json"} <= files
    assert files <= example_site.links("/du-lieu/")


def test_without_a_public_address_nothing_is_said_to_machines(root_site: BuiltSite) -> None:
    assert not any(nodes(root_site, address) for address in addresses_of(root_site))
    assert "Sitemap:" not in root_site.text("/robots.txt")
    assert ".well-known/security.txt" not in root_site.files


def test_robots_are_shown_the_sitemap(example_site: BuiltSite) -> None:
    lines = example_site.text("/robots.txt").splitlines()
    assert f"Sitemap: {HOST}/sitemap.xml" in lines
    assert "Disallow: /" not in lines


def test_each_page_names_itself_by_one_address(example_site: BuiltSite) -> None:
    for address in addresses_of(example_site):
        page = example_site.page(address)
        links = [str(link.attributes["href"]) for link in page.css("link[rel=canonical]")]
        indexed = page.css_first("meta[name=robots][content~=noindex]") is None
        assert links == ([HOST + address] if indexed else []), address


def test_open_graph_agrees_with_the_page(example_site: BuiltSite) -> None:
    for address in addresses_of(example_site):
        page = LexborHTMLParser(example_site.text(address))
        if page.css_first("meta[http-equiv=refresh]"):
            continue
        said = {
            str(meta.attributes["property"]): str(meta.attributes["content"])
            for meta in page.css("meta[property]")
        }
        title = page.css_first("title")
        assert title is not None
        assert str(title.text()).startswith(said["og:title"])
        assert said["og:type"] in ("website", "article")
        assert said.get("og:locale", "vi_VN") == "vi_VN"
        assert urlsplit(said["og:image"]).netloc == "so-mau.example"
        assert ("article:published_time" in said) == (said["og:type"] == "article")
