"""Where a written link leads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plansite.model.links import Link, LinkKind, read_link

HOLDER = "content/articles/2018/bai.md"


@pytest.mark.parametrize(
    ("written", "link"),
    [
        ("khac.md", Link(LinkKind.ENTRY, "content/articles/2018/khac.md")),
        ("khac.md#moc", Link(LinkKind.ENTRY, "content/articles/2018/khac.md", "moc")),
        ("../../pages/lien-he.md", Link(LinkKind.ENTRY, "content/pages/lien-he.md")),
        ("{filename}/pages/lien-he.md", Link(LinkKind.ENTRY, "content/pages/lien-he.md")),
        ("{filename}khac.md", Link(LinkKind.ENTRY, "content/articles/2018/khac.md")),
        ("|filename|/pages/a.md", Link(LinkKind.ENTRY, "content/pages/a.md")),
        ("{static}/media/a.pdf", Link(LinkKind.MEDIA, "a.pdf")),
        ("../../media/2018/a%20b.pdf", Link(LinkKind.MEDIA, "2018/a b.pdf")),
        ("..\\..\\media\\a.pdf", Link(LinkKind.MEDIA, "a.pdf")),
        ("/tin-bai/?x=1#moc", Link(LinkKind.ADDRESS, "/tin-bai/", "moc", "x=1")),
        (
            "khac.md?x=1&y=2#moc",
            Link(LinkKind.ENTRY, "content/articles/2018/khac.md", "moc", "x=1&y=2"),
        ),
        ("../../media/a.pdf?b#page=2", Link(LinkKind.MEDIA, "a.pdf", "page=2", "b")),
        ("#m%E1%BB%91c", Link(LinkKind.ANCHOR, "", "mốc")),
        ("https://example.vn/a", Link(LinkKind.EXTERNAL, "https://example.vn/a")),
        ("//example.vn/a", Link(LinkKind.EXTERNAL, "//example.vn/a")),
        ("http://localhost:8000/lien-he/?x#y", Link(LinkKind.PREVIEW, "/lien-he/?x#y")),
        ("HTTP://127.0.0.1:8001", Link(LinkKind.PREVIEW, "/")),
        ("localhost:8000/a/", Link(LinkKind.PREVIEW, "/a/")),
        ("//localhost?x", Link(LinkKind.PREVIEW, "/?x")),
        ("http://[::1]:8000/a/", Link(LinkKind.PREVIEW, "/a/")),
        (
            "http://localhost.example/a/",
            Link(LinkKind.EXTERNAL, "http://localhost.example/a/"),
        ),
        ("mailto:a@example.vn", Link(LinkKind.CONTACT, "mailto:a@example.vn")),
        ("tel:+84", Link(LinkKind.CONTACT, "tel:+84")),
        ("../../../../etc/passwd", Link(LinkKind.UNKNOWN, "../../../../etc/passwd")),
        ("khac", Link(LinkKind.UNKNOWN, "khac")),
    ],
)
def test_links(written: str, link: Link) -> None:
    assert read_link(written, HOLDER) == link


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("../../media/2018/a.pdf", "2018/a.pdf"),
        ("{static}/media/2018/a.pdf", "2018/a.pdf"),
        ("/media/2018/a.pdf", "2018/a.pdf"),
        ("/media/", None),
        ("/tin-bai/", None),
        ("khac.md", None),
        ("https://example.vn/media/a.pdf", None),
    ],
)
def test_a_media_file_is_one_however_a_link_leads_to_it(written: str, path: str | None) -> None:
    assert read_link(written, HOLDER).media == path


@pytest.mark.parametrize("plan", ["plan.yaml", "content/plans/2018.yaml"])
def test_a_plan_may_move_without_breaking_its_links(plan: str) -> None:
    link = Link(LinkKind.ENTRY, "content/pages/lien-he.md")
    assert read_link("content/pages/lien-he.md", plan) == link


@pytest.mark.parametrize(
    "written",
    [
        "javascript:x",
        "JAVASCRIPT:x",
        " javascript:x",
        "java\nscript:x",
        "java\tscript:x",
        "\x01javascript:x",
        "java\u200bscript:x",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
    ],
)
def test_what_a_browser_would_run_is_forbidden(written: str) -> None:
    assert read_link(written, HOLDER).kind is LinkKind.FORBIDDEN


@given(st.text())
def test_any_text_is_some_link(text: str) -> None:
    assert isinstance(read_link(text, HOLDER), Link)


@given(st.text(alphabet="ab./\\{}|#%2E", max_size=30))
def test_no_link_to_a_file_leaves_the_content(text: str) -> None:
    link = read_link(text, HOLDER)
    if link.kind is LinkKind.ENTRY:
        assert link.target.startswith("content/")
    if link.kind in (LinkKind.ENTRY, LinkKind.MEDIA):
        assert ".." not in link.target.split("/")


OWN = ("https://so-mau.example", "http://dev.example:8080/cchc")


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://so-mau.example", "/"),
        ("https://so-mau.example?x=1", "/"),
        ("http://so-mau.example/a/", "/a/"),
        ("//so-mau.example/a/", "/a/"),
        ("https://SO-MAU.example:443/a/#b", "/a/"),
        ("https://so-mau.example./a/", "/a/"),
        ("http://dev.example:8080/cchc/a/", "/a/"),
    ],
)
def test_the_sites_own_address_may_be_written_as_browsers_let_it(
    written: str, address: str
) -> None:
    link = read_link(written, HOLDER, OWN)
    assert (link.kind, link.target) == (LinkKind.ADDRESS, address)


@pytest.mark.parametrize(
    "written",
    [
        *(
            "https://so-mau.example.vn/a",
            "https://so-mau.example:8000/a",
            "https://a@so-mau.example",
        ),
        *("http://dev.example:8080/cchcx", "http://dev.example/cchc/", "https://so-mau/a"),
    ],
)
def test_what_is_another_site_is_left_alone(written: str) -> None:
    assert read_link(written, HOLDER, OWN) == Link(LinkKind.EXTERNAL, written)
