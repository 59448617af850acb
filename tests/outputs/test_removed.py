"""What was taken down is answered at its address, and is in no list."""

from pathlib import Path

import pytest

from tests.support.attachments import sound
from tests.support.built import BuiltSite, build_site, built
from tests.support.sites import write_small_site

ARTICLE = "---\ntitle: Bài {0}\ndate: {1}\nsummary: Tóm tắt.\n{2}---\n\n## Chữ\n\nChữ.\n"
REMOVED = """\
- {address: /tin-bai/2018/nhap/, on: 2018-05-01, reason: Bài “nháp” & hết., see: /media/thay.pdf}
- {address: /cu/a.html, on: 2018-06-30, reason: Một, see: /tin-bai/2018/mot/#chu}
- {address: /cu/b, on: 2018-05-01, reason: Hai, see: "https://vi-du.example/x"}
- {address: /cu/c/, on: 2018-07-01, reason: Chưa tới ngày}
- {address: /cu/d.pdf, on: 2018-05-01, reason: Tệp đã gỡ}
- {address: /cu/e/, on: 2018-05-01, reason: Dẫn tới bài sau, see: /tin-bai/2018/sau/}
- {address: /cu/f/, on: 2018-05-01, reason: Dẫn tới nhiệm vụ, see: /ke-hoach/2018/nv1/}
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_small_site(tmp_path_factory.mktemp("removed"))
    articles = folder / "content" / "articles" / "2018"
    articles.mkdir(parents=True)
    (folder / "content" / "media").mkdir()
    (folder / "content" / "media" / "thay.pdf").write_bytes(sound(".pdf"))
    for name, day, more in (
        ("mot", "2018-03-05", ""),
        ("nhap", "2018-03-05", "status: draft\n"),
        ("sau", "2018-09-01", ""),
    ):
        (articles / f"{name}.md").write_text(ARTICLE.format(name, day, more), encoding="utf-8")
    (folder / "content" / "removed.yaml").write_text(REMOVED, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def public(site: Path) -> BuiltSite:
    text = (site / "pelicanconf.py").read_text(encoding="utf-8")
    text = text.replace("http://localhost:8000", "https://vi-du.example/kho")
    (site / "pelicanconf.py").write_text(text, encoding="utf-8")
    return built(site, site / "output", "2018-06-30")


def test_a_page_says_what_was_there_when_it_went_and_where_to_look(public: BuiltSite) -> None:
    page = public.page("/tin-bai/2018/nhap/")
    assert "Bài “nháp” & hết. Gỡ ngày 01/05/2018 ." in public.words("/tin-bai/2018/nhap/")
    assert page.css_first("meta[name=robots]").attributes["content"] == "noindex"
    assert public.links("/tin-bai/2018/nhap/") == {"/kho/media/thay.pdf"}
    assert "media/thay.pdf" in public.files


def test_a_reader_is_sent_on_by_the_name_of_what_is_there(public: BuiltSite) -> None:
    for address, link, name in (
        ("/cu/a.html", "/kho/tin-bai/2018/mot/#chu", "Bài mot"),
        ("/cu/b/", "https://vi-du.example/x", "https://vi-du.example/x"),
        ("/cu/f/", "/kho/ke-hoach/2018/nv1/", "Việc một"),
    ):
        (found,) = public.page(address).css("main a[href]")
        assert (found.attributes["href"], found.text()) == (link, name)


def test_nobody_is_sent_to_what_is_not_public_yet(public: BuiltSite) -> None:
    assert public.links("/cu/e/") == set()


def test_no_page_comes_before_its_day_or_stands_for_a_file(public: BuiltSite) -> None:
    written = {name for name in public.files if name.startswith("cu/")}
    assert written == {"cu/a.html", "cu/b/index.html", "cu/e/index.html", "cu/f/index.html"}


def test_nothing_else_of_the_site_knows_of_it(public: BuiltSite) -> None:
    telling = {
        name
        for name, data in public.files.items()
        if b"2018/nhap" in data or "hết.".encode() in data
    }
    assert telling == {"tin-bai/2018/nhap/index.html", "manifest.json"}


def test_a_preview_shows_the_draft_that_is_left(site: Path, public: BuiltSite) -> None:
    code, said = build_site(site, site / "xem-truoc", "2018-06-30", preview=True)
    assert code == 0, said
    preview = BuiltSite(site / "xem-truoc")
    assert "Bài nhap" in preview.words("/tin-bai/2018/nhap/")
    assert "cu/e/index.html" in preview.files
