"""A real browser, a real server, the real headers: nothing is missing, nothing is let in."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.built import BuiltSite
from tests.support.published import HOST
from tests.support.servers import Server

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page, Request

pytestmark = pytest.mark.xdist_group("servers")

# The smallest module of WebAssembly: its mark and its version.
COMPILE = """
() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
    .then(() => "compiled", (error) => error.name)
"""
INLINE = """
() => {
  const script = document.createElement("script");
  script.textContent = "window.wasRun = true";
  document.head.append(script);
  return Boolean(window.wasRun);
}
"""
LOAD = """
(url) => new Promise((done) => {
  const image = new Image();
  image.onload = () => done("loaded");
  image.onerror = () => done("refused");
  image.src = url;
})
"""
# A link is looked at when the pointer has rested on it for 0.2 seconds.
POINTED_AT = 400
ADD_LINK = """
(address) => {
  const link = document.createElement("a");
  [link.id, link.href, link.textContent] = ["added", address, address];
  document.getElementById("added")?.remove();
  document.querySelector("main").prepend(link);
}
"""
REFRESH = b'http-equiv="refresh"'


class Watched:
    """A page of a browser whose complaints and requests are noted."""

    def __init__(self, page: "Page") -> None:
        self.page = page
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self._listeners: dict[str, Any] = {
            "console": self._complained,
            "pageerror": lambda error: self.complaints.append(str(error)),
            "request": lambda request: self.requests.append(request.url),
            "requestfailed": self._failed,
        }
        for event, listener in self._listeners.items():
            page.on(event, listener)

    def end(self) -> None:
        """Note no more: the page is another test's."""
        for event, listener in self._listeners.items():
            self.page.remove_listener(event, listener)

    def _complained(self, message: "ConsoleMessage") -> None:
        text = message.text
        # A header that is for HTTPS alone, which this server has not.
        if not text.startswith("The Cross-Origin-Opener-Policy header has been ignored"):
            self.complaints.append(text)

    def _failed(self, request: "Request") -> None:
        # Whoever goes on to the next page gives up what is under way.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"{request.url}: {request.failure}")


@pytest.fixture(scope="module")
def tab(browser: "Browser", nginx: Server) -> "Iterator[Page]":
    """The one page of a visitor's browser: a new one costs more than what most tests do in it."""
    # The site names its public host. Whatever is asked of that host, nginx is asked for.
    with browser.new_context(proxy={"server": nginx.url}) as context:
        yield context.new_page()


@pytest.fixture
def watched(tab: "Page") -> Iterator[Watched]:
    """An empty page."""
    tab.goto("about:blank")
    watched = Watched(tab)
    yield watched
    watched.end()


def kinds(site: BuiltSite) -> list[str]:
    """Return a page of each kind: one of each folder and depth, and every other sort of item."""
    found: dict[tuple[str, ...], str] = {}
    for name in site.pages:
        address = f"/{name.removesuffix('index.html')}"
        folder, *rest = name.split("/")
        html = site.files[name]
        if REFRESH in html or folder == "media":  # where it is no page but an attack
            continue
        traits = [mark for mark in (b"<picture", b"<table", b"/media/", b"<svg") if mark in html]
        found.setdefault((folder, str(len(rest)), *map(str, traits)), address)
    return list(found.values())


def test_no_page_breaks_its_policy_or_asks_another_host(site: BuiltSite, watched: Watched) -> None:
    visited = kinds(site)
    assert len(visited) > 20
    for address in visited:
        answer = watched.page.goto(HOST + address, wait_until="load")
        assert answer is not None
        # The page for missing addresses is found at one that is missing.
        assert answer.ok or address == "/404.html"
        complaints = [text for text in watched.complaints if "404 (Not Found)" not in text]
        assert complaints == [], address
    elsewhere = [url for url in watched.requests if not url.startswith(f"{HOST}/")]
    assert elsewhere == []
    assert any(".woff2" in url for url in watched.requests)
    assert any(".css" in url for url in watched.requests)


def test_an_old_address_leads_on_under_the_policy(site: BuiltSite, watched: Watched) -> None:
    old = next(name for name in site.pages if REFRESH in site.files[name])
    link = site.page(f"/{old.removesuffix('index.html')}").css_first("main a")
    assert link is not None
    watched.page.goto(f"{HOST}/{old}", wait_until="commit")
    watched.page.wait_for_url(f"{HOST}{link.attributes['href']}")
    # The page is left before it is whole, and so are its requests; the policy is not why.
    assert not any("Content Security Policy" in text for text in watched.complaints)


def test_data_for_machines_is_no_script_to_the_policy(watched: Watched) -> None:
    watched.page.goto(f"{HOST}/")
    texts = watched.page.locator("script[type='application/ld+json']").all_text_contents()
    assert re.search("GovernmentOrganization", "".join(texts))
    assert watched.complaints == []


def test_no_script_inside_a_page_runs(watched: Watched) -> None:
    watched.page.goto(f"{HOST}/")
    assert watched.page.evaluate(INLINE) is False
    assert any("Content Security Policy" in text for text in watched.complaints)


def test_nothing_is_loaded_from_another_place(watched: Watched) -> None:
    watched.page.goto(f"{HOST}/")
    assert watched.page.evaluate(LOAD, "http://khac.example/theme/x.png") == "refused"
    assert any("Content Security Policy" in text for text in watched.complaints)


def test_a_page_cannot_be_framed(watched: Watched) -> None:
    with watched.page.expect_console_message() as complaint:
        watched.page.set_content(f'<iframe src="{HOST}/"></iframe>')
    assert "frame" in complaint.value.text


@pytest.mark.parametrize("address", ["/tim-kiem/", "/tin-bai/"])
def test_no_page_may_compile(watched: Watched, address: str) -> None:
    watched.page.goto(HOST + address)
    assert watched.page.evaluate(COMPILE) == "CompileError"


def test_a_page_is_fetched_when_the_pointer_rests_on_its_link(
    browser: "Browser", nginx: Server
) -> None:
    # Browsers fetch ahead by HTTPS alone, or from this machine: so not by the site's public name.
    with browser.new_context() as context:
        page = context.new_page()
        ahead = list[str]()

        def note(request: "Request") -> None:
            if request.headers.get("sec-purpose") == "prefetch":
                ahead.append(request.url.removeprefix(nginx.url))

        page.on("request", note)
        page.goto(f"{nginx.url}/tien-do/", wait_until="networkidle")
        for address in ("/tim-kiem/", "/tim-kiem/?q=a", "/du-lieu/plan.json", "/media/2025/x.pdf"):
            page.evaluate(ADD_LINK, address)
            page.locator("#added").hover()
            page.wait_for_timeout(POINTED_AT)
        link = page.locator("a[href='/tin-bai/']").first
        with page.expect_response(f"{nginx.url}/tin-bai/"):
            link.hover()
        page.wait_for_load_state("networkidle")
        link.click()
        page.wait_for_url(f"{nginx.url}/tin-bai/")
        way = "performance.getEntriesByType('navigation')[0].deliveryType"
        assert page.evaluate(way) == "navigational-prefetch"
        assert ahead == ["/tin-bai/"]
