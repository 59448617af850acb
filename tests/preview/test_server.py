from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Thread

import pytest

from plansite.preview.server import EVENTS, PreviewServer


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PreviewServer]:
    output = tmp_path / "preview"
    (output / "tin-bai").mkdir(parents=True)
    (output / "index.html").write_text("<body><h1>Trang chủ</h1></body>", encoding="utf-8")
    (output / "tin-bai" / "index.html").write_text("<h1>Tin</h1>", encoding="utf-8")
    (output / "404.html").write_text("<body>Không tìm thấy</body>", encoding="utf-8")
    (output / "plan.json").write_text('{"tên": 1}', encoding="utf-8")
    (tmp_path / "secret.html").write_text("bí mật", encoding="utf-8")
    with PreviewServer(output, 0) as running:
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


def test_a_page_listens_for_rebuilds(server: PreviewServer) -> None:
    page = read(server, "/")
    assert page.startswith("<body><h1>Trang chủ</h1><script ")
    assert page.endswith("</body>")
    assert EVENTS in page


def test_a_page_knows_of_which_build_it_is(server: PreviewServer) -> None:
    server.version.next()
    assert f'data-version="{server.version.number}"' in read(server, "/")


def test_a_page_without_a_body_tag_listens_too(server: PreviewServer) -> None:
    assert EVENTS in read(server, "/tin-bai/")


def test_an_address_without_its_slash_leads_to_the_page(server: PreviewServer) -> None:
    with ask(server, "/tin-bai") as response:
        assert response.status == 301
        assert response.headers["Location"] == "/tin-bai/"


def test_what_is_no_page_is_sent_as_it_is(server: PreviewServer) -> None:
    with ask(server, "/plan.json") as response:
        assert response.read().decode("utf-8") == '{"tên": 1}'
        assert response.headers["Content-Type"] == "application/json; charset=utf-8"
        assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["/khong-co/", "/khong-co.json", "/../secret.html"])
def test_a_missing_address_gets_the_sites_own_404_page(server: PreviewServer, path: str) -> None:
    with ask(server, path) as response:
        assert response.status == 404
        assert "Không tìm thấy" in response.read().decode("utf-8")


def test_another_sites_name_reads_no_drafts(server: PreviewServer) -> None:
    for path in ("/", EVENTS, "/plan.json"):
        with ask(server, path, host="xau.example:8000") as response:
            assert response.status == 403


def test_a_rebuild_reaches_an_open_page(server: PreviewServer) -> None:
    with ask(server, EVENTS) as events:
        first = events.readline()
        assert first.startswith(b"data: ")
        assert events.readline() == b"\n"
        server.version.next()
        assert events.readline() not in (first, b"\n")


def test_the_folder_may_be_replaced_while_it_is_served(server: PreviewServer) -> None:
    old = server.folder.rename(server.folder.with_name("old"))
    assert "Chưa có bản xem trước" in read(server, "/")
    old.rename(server.folder)
    assert "Trang chủ" in read(server, "/")
