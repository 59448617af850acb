"""Whatever lies below ``/media/``, no server runs it and no browser runs it as a part of the site.

The check refuses such files; here they lie in the built site as if it had not.
"""

import gzip
import itertools
import mimetypes
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

from plansite.hosting.policy import MEDIA_POLICY
from plansite.hosting.rules import HANDLING, POLICY
from plansite.hosting.types import MEDIA_TYPES
from tests.support import servers
from tests.support.built import BuiltSite
from tests.support.hostile import FILES, FOLDER, PACKED, RAN
from tests.support.html_validity import in_ci
from tests.support.published import HOST
from tests.support.servers import Server
from tests.support.site_builder import SiteBuilder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

pytestmark = pytest.mark.xdist_group("servers")

SENT = {*MEDIA_TYPES.values(), "application/octet-stream"}
SHOWN = re.compile(r"\.[0-9a-f]{10}\.jpg$")
"""What is named as a picture of a page may be opened."""

SCRIPT = """
(url) => new Promise((done) => {
  const script = document.createElement("script");
  script.src = url;
  script.onload = () => done(document.title);
  script.onerror = () => done("refused");
  document.head.append(script);
})
"""
MODULE = "(url) => import(url).then(() => document.title, () => 'refused')"


@pytest.mark.parametrize("name", [*FILES, *(f"{name}.gz" for name in PACKED)])
def test_the_check_refuses_each(name: str, site: BuiltSite, tmp_path: "Path") -> None:
    data = (site.folder / "media" / FOLDER / name).read_bytes()
    written = SiteBuilder(tmp_path).write(f"content/media/{name}", data)
    problems = [problem for problem in written.problems() if problem.is_error]
    assert problems
    assert {problem.path for problem in problems} == {f"content/media/{name}"}


@pytest.mark.parametrize("way", ["/media/{}", "//media//{}", "/%6dedia/{}", "/x/../media/./{}"])
def test_each_is_sent_as_it_lies_to_be_kept(server: Server, site: BuiltSite, way: str) -> None:
    for name, accepted in itertools.product(FILES, ("identity", "gzip, br")):
        answer = server.get(way.format(f"{FOLDER}/{name}"), accept_encoding=accepted)
        assert answer.status == 200, name
        assert answer.body == (site.folder / "media" / FOLDER / name).read_bytes(), name
        assert answer.header(POLICY) == MEDIA_POLICY
        assert answer.header(HANDLING) == (None if SHOWN.search(name) else "attachment")
        assert answer.header("X-Content-Type-Options") == "nosniff"
        assert str(answer.header("Content-Type")).partition(";")[0] in SENT, name


@pytest.mark.parametrize("name", PACKED)
def test_a_compressed_copy_of_what_is_not_there_is_no_page_either(
    server: Server, name: str
) -> None:
    answer = server.get(f"/media/{FOLDER}/{name}", accept_encoding="gzip")
    if answer.status == 200:
        assert gzip.decompress(answer.body).decode() == PACKED[name]
        assert answer.header(POLICY) == MEDIA_POLICY
        assert answer.header(HANDLING) == "attachment"
        assert answer.header("Content-Type") == "application/octet-stream"
    else:
        assert answer.status == 404


@pytest.mark.parametrize("name", ["a.php", "a.php/x.pdf", "a.php.pdf", "a.fpm", "a.cgi"])
def test_what_follows_a_file_in_an_address_runs_it_no_more(server: Server, name: str) -> None:
    assert RAN.encode() not in server.get(f"/media/{FOLDER}/{name}/x.php").body


@pytest.mark.parametrize("name", ["a.php", "a.php.pdf", "a.phtml", "a.phar", "a.php5"])
def test_the_same_server_runs_php_elsewhere(apache: Server, name: str) -> None:
    if servers.find_php() is None:
        assert not in_ci()
        pytest.skip("Apache has no module for PHP")
    assert apache.get(f"/elsewhere/{name}").body.decode() == RAN


@pytest.mark.parametrize("name", ["a.cgi", "a.shtml", "a.cgi.pdf"])
def test_the_same_server_runs_other_programs_elsewhere(apache: Server, name: str) -> None:
    assert apache.get(f"/elsewhere/{name}").body.decode() == RAN


def test_nginx_hands_php_over_elsewhere(nginx: Server) -> None:
    assert nginx.get("/a.php").body.decode() == RAN


@pytest.mark.parametrize("name", [".htaccess", ".user.ini", ".well-known/x.txt"])
def test_nothing_hidden_is_sent(server: Server, name: str) -> None:
    assert server.get(f"/media/{name}").status in (403, 404)


@pytest.fixture(scope="module")
def tab(browser: "Browser", server: Server) -> "Iterator[Page]":
    """The one page of a browser for which a server is the public host."""
    # Whether something is shown or kept is decided before; what is to be kept is thrown away.
    with browser.new_context(proxy={"server": server.url}, accept_downloads=False) as context:
        yield context.new_page()


@pytest.fixture
def page(tab: "Page") -> "Page":
    """The page, empty."""
    tab.goto("about:blank")
    return tab


def test_a_browser_runs_none_of_them(page: "Page") -> None:
    from playwright.sync_api import Error

    for name in (*FILES, *PACKED):
        try:
            page.goto(f"{HOST}/media/{FOLDER}/{name}", wait_until="load")
        except Error as error:
            assert "Download is starting" in error.message  # noqa: PT017  # both ways are right
        assert RAN not in page.content()  # in which its title stands


def test_no_page_of_the_site_runs_a_script_of_theirs(page: "Page") -> None:
    for address in ("/", "/tim-kiem/"):
        page.goto(HOST + address)
        assert_none_runs(page)


def test_nor_where_a_host_sends_no_headers(browser: "Browser", site: BuiltSite) -> None:
    """The host sends types alone, and what is named as a document as the script that it is."""

    def bare(route: "Route") -> None:
        path = unquote(urlsplit(route.request.url).path)
        name = f"{path}index.html" if path.endswith("/") else path
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        kind = "text/javascript" if f"/{FOLDER}/" in name else kind
        file = site.folder / name.lstrip("/")
        route.fulfill(path=file, content_type=kind) if file.is_file() else route.abort()

    with browser.new_context() as visitor:
        visitor.route("**/*", bare)
        page = visitor.new_page()
        for address in ("/", "/tim-kiem/"):
            page.goto(HOST + address)
            assert page.title() != ""
            assert_none_runs(page)
        # What a page without a policy would do.
        page.route("**/leer/", lambda route: route.fulfill(body="<p>", content_type="text/html"))
        page.goto(f"{HOST}/leer/")
        assert page.evaluate(SCRIPT, f"/media/{FOLDER}/a.js") == RAN


def assert_none_runs(page: "Page") -> None:
    """Try to load scripts of theirs into a page."""
    for name in ("a.js", "a.mjs", "sw.js"):
        for load in (SCRIPT, MODULE):
            assert page.evaluate(load, f"/media/{FOLDER}/{name}") == "refused"
    assert RAN not in page.title()


def test_the_scripts_of_the_theme_and_the_search_run(page: "Page") -> None:
    page.goto(f"{HOST}/tim-kiem/?q=ho+so")
    page.wait_for_selector(".search__results[aria-busy=false] a")


@pytest.mark.parametrize("ending", [".html", ".htm", ".asp", ".aspx", ".cfm", ".do", ".jsp"])
def test_an_old_page_is_sent_as_one(server: Server, ending: str) -> None:
    answer = server.get(f"/Trang-cu{ending}")
    assert str(answer.header("Content-Type")).lower() == "text/html; charset=utf-8"
