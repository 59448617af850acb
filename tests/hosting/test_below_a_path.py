"""A site that stands below a path, as project Pages do, is served by the same rules there."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from plansite.hosting.rules import CACHE, FOR_EVER, Rules, rules_of
from tests.support import servers
from tests.support.published import published
from tests.support.servers import Server, running
from tests.support.sites import write_small_site

pytestmark = pytest.mark.xdist_group("servers")

BASE = "/kho"
PAGE = "---\ntitle: Liên hệ\naliases: [/cu/Default.aspx]\n---\n\nChữ.\n"


@pytest.fixture(scope="module")
def rules() -> Rules:
    """The rules of a site below a path."""
    return rules_of(f"https://a.example{BASE}")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A server's root with the site in a folder of it."""
    folder = tmp_path_factory.mktemp("below")
    site = write_small_site(folder / "site")
    pages = site / "content/pages"
    pages.mkdir()
    pages.joinpath("lien-he.md").write_text(PAGE, encoding="utf-8")
    built = published(
        site,
        folder,
        f"https://a.example{BASE}",
        "2018-06-30",
        SEARCH_INDEX=False,
    )
    (folder / "root").mkdir()
    shutil.move(built.folder, folder / "root" / BASE.strip("/"))
    return folder / "root"


@pytest.fixture(scope="module", params=["nginx", "apache"])
def server(request: pytest.FixtureRequest, root: Path, rules: Rules) -> Iterator[Server]:
    """Each server, one after the other."""
    folder = Path(tempfile.mkdtemp(prefix="below-"))
    folder.chmod(0o755)
    try:
        if request.param == "nginx":
            yield from running(servers.nginx(root, rules, folder))
        else:
            yield from running(servers.apache(root, folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def test_pages_have_the_headers_of_the_rules(server: Server, rules: Rules) -> None:
    for address in ("/", "/tim-kiem/", "/sitemap.xml"):
        answer = server.get(BASE + address, accept_encoding="br")
        assert answer.status == 200
        wanted = rules.headers(address)
        assert {name: answer.header(name) for name in wanted} == wanted


def test_the_theme_is_kept_for_ever(server: Server, root: Path) -> None:
    sheet = next((root / BASE.strip("/")).rglob("*.css")).relative_to(root)
    assert server.get(f"/{sheet.as_posix()}").header(CACHE) == FOR_EVER


def test_a_missing_address_gets_the_sites_own_page(server: Server, root: Path) -> None:
    answer = server.get(f"{BASE}/khong-co/")
    assert answer.status == 404
    assert answer.body == (root / BASE.strip("/") / "404.html").read_bytes()


def test_what_is_for_the_host_is_not_served(server: Server) -> None:
    for name in ("_headers", ".htaccess"):
        assert server.get(f"{BASE}/{name}").status in (403, 404)


def test_an_old_address_of_any_ending_is_a_page(server: Server, root: Path) -> None:
    answer = server.get(f"{BASE}/cu/Default.aspx")
    assert str(answer.header("Content-Type")).lower() == "text/html; charset=utf-8"
    assert f'<a href="{BASE}/lien-he/">'.encode() in answer.body
    headers = (root / BASE.strip("/") / "_headers").read_text(encoding="utf-8")
    assert f"{BASE}/cu/Default.aspx\n  Content-Type: text/html" in headers
