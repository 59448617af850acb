"""What an article says and leads to is the same in a feed reader as on its page."""

import json

import pytest
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from tests.support.built import BuiltSite, build_site
from tests.support.sites import write_small_site

BODY = """\
## Mục

Chữ[^1], [mục](#muc), [bài khác](khac.md?x=1&y=a%20b#muc), [tin bài](/tin-bai/?trang=2),
[tệp](/manifest.json), [nơi khác](//la.example/x "=/y"), [thư](mailto:a@b.vn), `<a href="/x">`.

```
<a href="/tin-bai/" cite="#muc">
```

<blockquote cite="/tin-bai/">Lời</blockquote>

[^1]: Chú thích.
"""
PAGE = "/tin-bai/2018/bai/"
HOST = "https://a.example"


@pytest.fixture(scope="module", params=["", "/cchc"], ids=["at the root", "below a path"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    folder = write_small_site(tmp_path_factory.mktemp("feeds") / "site")
    settings = folder / "pelicanconf.py"
    more = f'SITEURL = "{HOST}{request.param}"\nSEARCH_INDEX = False\n'
    settings.write_text(settings.read_text(encoding="utf-8") + more, encoding="utf-8")
    for name, body in (("bai", BODY), ("khac", "## Mục\n\nChữ.")):
        path = folder / f"content/articles/2018/{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        head = f"---\ntitle: Bài {name}\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\n"
        path.write_text(head + body, encoding="utf-8")
    code, said = build_site(folder, folder / "output", "2018-06-30")
    assert code == 0, said
    return BuiltSite(folder / "output")


def contents(site: BuiltSite) -> list[str]:
    """What each feed that carries whole texts says of the article."""
    items = json.loads(site.text("/tin-bai/feed.json"))["items"]
    (found,) = (item["content_html"] for item in items if item["url"].endswith(PAGE))
    atom = etree.fromstring(site.files["tin-bai/atom.xml"])
    entries = atom.iter("{http://www.w3.org/2005/Atom}entry")
    texts = [entry.findtext("{*}content", "") for entry in entries]
    return [found, next(text for text in texts if "fnref" in text)]


def test_every_link_leads_to_where_it_does_on_the_page(site: BuiltSite) -> None:
    own = json.loads(site.text("/tin-bai/feed.json"))["home_page_url"].removesuffix("/tin-bai/")
    for html in contents(site):
        links = [node.attributes["href"] for node in LexborHTMLParser(html).css("a")]
        assert links == [
            f"{own}{PAGE}#fn:1",
            f"{own}{PAGE}#muc",
            f"{own}/tin-bai/2018/khac/?x=1&y=a%20b#muc",
            f"{own}/tin-bai/?trang=2",
            f"{own}/manifest.json",
            "https://la.example/x",
            "mailto:a@b.vn",
            f"{own}{PAGE}#fnref:1",
        ]
        assert f'cite="{own}/tin-bai/"' in html


def test_words_and_code_are_those_of_the_page(site: BuiltSite) -> None:
    page = site.page(PAGE)
    shown = page.body.text() if page.body else ""
    for html in contents(site):
        feed = LexborHTMLParser(html)
        assert feed.body is not None
        assert feed.body.text().strip() in shown
        assert [node.text() for node in feed.css("code")] == [
            '<a href="/x">',
            '<a href="/tin-bai/" cite="#muc">\n',
        ]
        assert 'title="=/y"' in html
