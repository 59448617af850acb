"""Real servers, with the configuration that the build writes, answer as the rules say."""

import gzip

import brotli
import pytest

from plansite.hosting.rules import CACHE, FOR_EVER, POLICY, Rules
from tests.support.built import BuiltSite
from tests.support.servers import Answer, Server

pytestmark = pytest.mark.xdist_group("servers")

PAGES = ("/", "/tien-do/", "/tim-kiem/", "/tin-bai/", "/ke-hoach/2025/nv1/")
FILES = {
    "/lich.ics": "text/calendar; charset=utf-8",
    "/sitemap.xml": "application/xml; charset=utf-8",
    "/robots.txt": "text/plain; charset=utf-8",
    "/.well-known/security.txt": "text/plain; charset=utf-8",
    "/manifest.json": "application/json",
    "/speculation-rules.json": "application/speculationrules+json",
    "/du-lieu/plan.json": "application/json",
    "/du-lieu/progress.csv": "text/csv; charset=utf-8",
    "/du-lieu/progress.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "/tin-bai/atom.xml": "application/atom+xml; charset=utf-8",
    "/tin-bai/rss.xml": "application/rss+xml; charset=utf-8",
    "/tin-bai/feed.json": "application/feed+json",
}
THEME = {".css": "text/css; charset=utf-8", ".woff2": "font/woff2"}


def _first(site: BuiltSite, folder: str, ending: str) -> str:
    names = (name for name in site.files if name.startswith(folder))
    return next(f"/{name}" for name in names if name.endswith(ending))


def _assert_by_the_rules(answer: Answer, rules: Rules, address: str) -> None:
    wanted = rules.headers(address)
    names = {*wanted, *rules.varying}
    sent = {name: answer.header(name) for name in names if answer.header(name) is not None}
    assert sent == wanted


@pytest.mark.parametrize("address", [*PAGES, *FILES])
def test_every_kind_of_answer_has_the_headers_of_the_rules(
    server: Server, rules: Rules, address: str
) -> None:
    answer = server.get(address)
    assert answer.status == 200
    _assert_by_the_rules(answer, rules, address)


@pytest.mark.parametrize("address", PAGES)
def test_pages_are_utf_8(server: Server, address: str) -> None:
    assert server.get(address).header("Content-Type") == "text/html; charset=utf-8"


@pytest.mark.parametrize(("address", "kind"), FILES.items())
def test_files_have_their_types(server: Server, address: str, kind: str) -> None:
    for accepted in ("identity", "gzip", "br"):
        sent = server.get(address, accept_encoding=accepted).header("Content-Type")
        assert str(sent).replace("UTF-8", "utf-8") == kind


@pytest.mark.parametrize("ending", THEME)
def test_the_theme_is_kept_for_ever(
    server: Server, site: BuiltSite, rules: Rules, ending: str
) -> None:
    address = _first(site, "theme/", ending)
    answer = server.get(address)
    assert answer.header("Content-Type") == THEME[ending]
    assert answer.header(CACHE) == FOR_EVER
    _assert_by_the_rules(answer, rules, address)


def test_media_may_be_shown_by_feed_readers(server: Server, site: BuiltSite, rules: Rules) -> None:
    address = _first(site, "media/", "")
    answer = server.get(address)
    _assert_by_the_rules(answer, rules, address)
    assert answer.header("Cross-Origin-Resource-Policy") == "cross-origin"


@pytest.mark.parametrize("address", ["/", "/tin-bai/", "/du-lieu/plan.json", "/tin-bai/atom.xml"])
@pytest.mark.parametrize("coding", ["gzip", "br"])
def test_compressed_copies_are_sent_to_whoever_takes_them(
    server: Server, site: BuiltSite, rules: Rules, address: str, coding: str
) -> None:
    name = address.lstrip("/") + ("index.html" if address.endswith("/") else "")
    plain = site.files[name]
    copy = site.files[f"{name}.{'br' if coding == 'br' else 'gz'}"]
    answer = server.get(address, accept_encoding=coding)
    assert answer.header("Content-Encoding") == coding
    assert answer.body == copy
    assert (brotli if coding == "br" else gzip).decompress(answer.body) == plain
    assert answer.header("Vary") == "Accept-Encoding"
    _assert_by_the_rules(answer, rules, address)
    simple = server.get(address, accept_encoding="identity")
    assert simple.header("Content-Encoding") is None
    assert simple.body == plain
    assert simple.header("Vary") == "Accept-Encoding"


def test_the_smaller_copy_is_sent_where_both_are_taken(server: Server) -> None:
    answer = server.get("/", accept_encoding="gzip, deflate, br, zstd")
    assert answer.header("Content-Encoding") == "br"


@pytest.mark.parametrize("accepted", ["br;q=0, gzip", "gzip, br; q=0.0", "gzip;q=0.5,br;q=0"])
def test_a_copy_that_is_refused_is_not_sent(server: Server, accepted: str) -> None:
    assert server.get("/", accept_encoding=accepted).header("Content-Encoding") == "gzip"


@pytest.mark.parametrize(
    "address", ["/khong-co/", "/theme/x.css", "/du-lieu/x.json", "/media/x.pdf"]
)
def test_a_missing_address_gets_the_sites_own_page(
    server: Server, site: BuiltSite, rules: Rules, address: str
) -> None:
    for accepted in ("identity", "gzip", "br"):
        answer = server.get(address, accept_encoding=accepted)
        assert answer.status == 404
        assert answer.header("Content-Type") == "text/html; charset=utf-8"
        assert answer.header(CACHE) == rules.common[CACHE]
        assert answer.header(POLICY) == rules.common[POLICY]
    assert server.get(address).body == site.files["404.html"]


@pytest.mark.parametrize("address", ["/theme/", "/theme/css/", "/media/", "/.well-known/"])
def test_no_folder_is_listed(server: Server, address: str) -> None:
    answer = server.get(address)
    assert answer.status in (403, 404)
    assert b"Index of" not in answer.body


@pytest.mark.parametrize("address", ["/.htaccess", "/_headers", "/.env", "/.git/config", "/.git/"])
def test_nothing_hidden_is_served(server: Server, site: BuiltSite, address: str) -> None:
    for accepted in ("identity", "gzip, br"):
        answer = server.get(address, accept_encoding=accepted)
        assert answer.status in (403, 404)
        assert b"secret" not in answer.body
        assert b"Rewrite" not in answer.body
        assert b"Content-Security-Policy:" not in answer.body


def test_a_folder_without_its_slash_leads_to_the_page(server: Server) -> None:
    answer = server.get("/tien-do")
    assert answer.status == 301
    assert str(answer.header("Location")).endswith("/tien-do/")


def test_what_has_not_changed_is_not_sent_again(server: Server) -> None:
    mark = server.get("/").header("ETag")
    assert mark
    again = server.get("/", if_none_match=mark)
    assert (again.status, again.body) == (304, b"")
