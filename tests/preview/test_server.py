"""The preview over HTTP: pages with their panel and their script, files as they are."""

import os
import sys
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Thread

import pytest

from plansite.preview.held import Held
from plansite.preview.server import EVENTS, PANEL, PreviewServer
from tests.support.site_builder import SiteBuilder
from tests.support.sites import PLAN, write_small_site

GUIDE = "<h1>Các lỗi và cách sửa</h1>"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = write_small_site(tmp_path / "trang")
    SiteBuilder(root).article(path="content/articles/2018/nhap.md", title="Nháp", status="draft")
    return root


@pytest.fixture
def held(site: Path) -> Held:
    held = Held(site)
    held.save([])
    return held


@pytest.fixture
def server(held: Held) -> Iterator[PreviewServer]:
    index = {"tim-kiem/chi-muc/x.json": b"{}"}
    with PreviewServer(lambda: held.now, 0, held.root, lambda: GUIDE) as running:
        running.beside = index.get
        running.fault = held.note
        Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
        yield running
        running.shutdown()


def ask(server: PreviewServer, path: str, host: str = "localhost:1") -> HTTPResponse:
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    connection.request("GET", path, headers={"Host": host})
    return connection.getresponse()


def read(server: PreviewServer, path: str) -> str:
    with ask(server, path) as response:
        return response.read().decode("utf-8")


def test_a_page_listens_for_saves(server: PreviewServer) -> None:
    page = read(server, "/")
    assert EVENTS in page
    assert page.rstrip().endswith("</script></body>\n</html>")


def test_drafts_are_shown(server: PreviewServer) -> None:
    assert "Nháp" in read(server, "/tin-bai/2018/nhap/")


def test_a_page_knows_of_which_state_it_is(server: PreviewServer) -> None:
    server.version.next()
    assert f'data-state="{server.version.state}"' in read(server, "/")


def test_an_address_without_its_slash_leads_to_the_page(server: PreviewServer) -> None:
    with ask(server, "/tin-bai") as response:
        assert response.status == 301
        assert response.headers["Location"] == "/tin-bai/"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/du-lieu/plan.json", "application/json"),
        ("/lich.ics", "text/calendar; charset=utf-8"),
        ("/tin-bai/atom.xml", "application/atom+xml"),
        ("/_headers", "application/octet-stream"),
    ],
)
def test_what_is_no_page_is_sent_as_it_is(server: PreviewServer, path: str, kind: str) -> None:
    with ask(server, path) as response:
        data = response.read()
        assert response.headers["Content-Type"] == kind
        assert response.headers["Cache-Control"] == "no-store"
        assert int(response.headers["Content-Length"]) == len(data) > 0
        assert b"plansite-problems" not in data


def test_what_is_made_beside_the_site_is_sent_too(server: PreviewServer) -> None:
    with ask(server, "/tim-kiem/chi-muc/x.json") as response:
        assert (response.status, response.read()) == (200, b"{}")


@pytest.mark.parametrize(
    "path", ["/khong-co/", "/khong-co.json", "/../plan.yaml", "/content/articles/2018/nhap.md"]
)
def test_a_missing_address_gets_the_sites_own_404_page(server: PreviewServer, path: str) -> None:
    with ask(server, path) as response:
        assert response.status == 404
        assert "Không có trang này" in response.read().decode("utf-8")


def test_another_sites_name_reads_no_drafts(server: PreviewServer) -> None:
    for path in ("/", EVENTS, PANEL, "/du-lieu/plan.json", "/tin-bai/2018/nhap/"):
        with ask(server, path, host="xau.example:8000") as response:
            assert (response.status, response.read()) == (403, b"")


def test_a_save_reaches_an_open_page(server: PreviewServer) -> None:
    with ask(server, EVENTS) as events:
        first = events.readline()
        assert first == f"data: {server.version.state}\n".encode()
        assert events.readline() == b"\n"
        server.version.next(is_site=False)
        second = events.readline()
        assert second.split()[1] == first.split()[1]  # the same site, other problems
        assert second.split()[2] != first.split()[2]


def test_nothing_wrong_shows_no_panel(server: PreviewServer) -> None:
    assert "<section" not in read(server, PANEL)


def test_a_panel_stands_on_every_page_until_what_is_wrong_was_mended(
    server: PreviewServer, held: Held, site: Path
) -> None:
    draft = site / "content/articles/2018/nhap.md"
    whole = draft.read_text(encoding="utf-8")
    draft.write_text(whole.replace("title: Nháp", "titel: <b>Nháp</b>"), encoding="utf-8")
    held.save([draft])
    for path in ("/", "/tin-bai/2018/nhap/", "/khong-co/", PANEL):
        page = read(server, path)
        assert "1 lỗi phải sửa" in page
        assert "content/articles/2018/nhap.md, dòng 2" in page
        assert "<pre>titel: &lt;b&gt;Nháp&lt;/b&gt;</pre>" in page
        assert "có phải <code>title</code>?" in page
        assert 'href="/.plansite/loi/#khoa-la-khong-co-trong-mau"' in page
        assert "bản trước khi có lỗi" in page
    assert "Nháp" in read(server, "/tin-bai/2018/nhap/")  # as it was
    draft.write_text(whole.replace("title: Nháp", "title: Nháp hai"), encoding="utf-8")
    held.save([draft])
    assert "<section" not in read(server, PANEL)
    assert "Nháp hai" in read(server, "/tin-bai/2018/nhap/")


def test_a_warning_is_a_closed_badge(server: PreviewServer, held: Held, site: Path) -> None:
    SiteBuilder(site).article(path="content/articles/2018/xa.md", title="<i>Xa</i>")
    held.save([site / "content/articles/2018/xa.md"])
    assert [problem.is_error for problem in held.now.problems] == [False]
    page = read(server, "/")
    assert '<details class="warnings"><summary>1 cảnh báo</summary>' in page
    assert "tin-bai/2018/xa/" in read(server, "/tin-bai/")


def test_a_start_with_an_error_shows_it_and_no_older_site(site: Path) -> None:
    (site / "plan.yaml").write_text("schema: 1\n", encoding="utf-8")
    held = Held(site)
    held.save([])
    with PreviewServer(lambda: held.now, 0, site, lambda: GUIDE) as running:
        Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
        with ask(running, "/tin-bai/") as response:
            page = response.read().decode("utf-8")
        assert response.status == 503
        assert "Chưa có gì để xem trước" in page
        assert "plan.yaml, dòng 1" in page
        (site / "plan.yaml").write_text(PLAN, encoding="utf-8")
        held.save([site / "plan.yaml"])
        assert "Chưa có gì để xem trước" not in read(running, "/tin-bai/")
        running.shutdown()


def test_each_problem_is_explained(server: PreviewServer) -> None:
    assert read(server, "/.plansite/loi/") == GUIDE


def test_a_fault_of_a_template_is_told_where_the_page_would_be(
    server: PreviewServer, held: Held, site: Path, tmp_path: Path
) -> None:
    over = tmp_path / "de-len"
    over.mkdir()
    (over / "events.html").write_text("{{ khong_co }}", encoding="utf-8")
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(f"THEME_TEMPLATES_OVERRIDES = [{str(over)!r}]\n")
    held.save([site / "pelicanconf.py"])
    with ask(server, "/su-kien/") as response:
        page = response.read().decode("utf-8")
    assert response.status == 500
    assert "khong_co" in page
    assert "bản trước khi có lỗi" not in page
    assert "1 lỗi phải sửa" in read(server, "/")  # every page tells of it now
    (over / "events.html").write_text("lành", encoding="utf-8")
    held.save([over / "events.html"])
    assert "<section" not in read(server, PANEL)


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_the_panel_opens_nothing_but_plain_files_of_the_site(
    server: PreviewServer, held: Held, site: Path, tmp_path: Path
) -> None:
    draft, outside = site / "content/articles/2018/nhap.md", tmp_path / "ngoai.md"
    outside.write_text("bí mật", encoding="utf-8")
    draft.unlink()
    for put in (lambda: os.mkfifo(draft), lambda: draft.symlink_to(outside)):
        put()
        held.save([draft])
        assert "bí mật" not in read(server, PANEL)
        draft.unlink()


def test_lines_are_counted_as_editors_count_them(
    server: PreviewServer, held: Held, site: Path
) -> None:
    draft = site / "content/articles/2018/nhap.md"
    text = draft.read_text(encoding="utf-8")
    draft.write_text(f"{text}\nMột\u2028hai\x0cba.\n\n[x](khong-co.md)\n", encoding="utf-8")
    held.save([draft])
    held.check()
    assert "<pre>[x](khong-co.md)</pre>" in read(server, PANEL)


@pytest.mark.parametrize(("path", "status"), [("/%00", 404), ("http://[x/", 400)])
def test_what_is_no_address_has_an_answer(server: PreviewServer, path: str, status: int) -> None:
    with ask(server, path) as response:
        assert response.status == status


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8000", "127.0.0.1"])
def test_this_machine_is_known_by_its_names(server: PreviewServer, host: str) -> None:
    with ask(server, "/tin-bai?q=a", host=host) as response:
        assert (response.status, response.headers["Location"]) == (301, "/tin-bai/?q=a")
