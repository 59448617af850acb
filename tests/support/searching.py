"""A served site and its search page in a real browser."""

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote

from playwright.sync_api import Locator, Page

from plansite.hosting.policy import header_policy

URL = "http://localhost:8000"
"""The address for which sites are built that are served here, at whatever port."""


class _Handler(SimpleHTTPRequestHandler):
    """Serves a folder under the policy that hosts are given; says nothing."""

    protocol_version = "HTTP/1.1"  # one connection for all that a page needs

    def __init__(self, *args: object, policy: str, **options: object) -> None:
        self.policy = policy
        super().__init__(*args, **options)  # type: ignore[arg-type]

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


@contextmanager
def serve(folder: Path, policy: str | None = None) -> Iterator[str]:
    """Serve a folder on a free port; give its address without a slash at the end."""
    policy = policy or header_policy(URL)
    handler = functools.partial(_Handler, directory=str(folder), policy=policy)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


class SearchPage:
    """The search page of a served site."""

    def __init__(self, page: Page, site: str) -> None:
        self.page = page
        self.site = site

    def search(self, query: str, **filters: str) -> "SearchPage":
        """Open the page with a query in its address; wait for the answer."""
        more = "".join(f"&{name.replace('_', '-')}={value}" for name, value in filters.items())
        self.page.goto(f"{self.site}/tim-kiem/?q={quote(query)}{more}")
        return self.settle()

    def submit(self, query: str) -> "SearchPage":
        """Type a query into the box and press Enter; wait for the answer."""
        self.page.fill("#_tu", query)
        self.page.press("#_tu", "Enter")
        return self.settle()

    def settle(self) -> "SearchPage":
        """Wait until the page has an answer."""
        self.page.wait_for_selector(".search__results[aria-busy=false]", state="attached")
        return self

    @property
    def status(self) -> str:
        """What is announced."""
        return self.page.locator("[role=status]").inner_text()

    @property
    def results(self) -> Locator:
        """The results."""
        return self.page.locator(".search__results > li")

    @property
    def texts(self) -> list[str]:
        """What each result says, in one line."""
        return [" ".join(text.split()) for text in self.results.all_inner_texts()]

    # What follows is read in one question each: one for every result takes longer than a search.

    @property
    def marks(self) -> list[list[str]]:
        """What each result marks, as it stands there."""
        marks: list[list[str]] = self.results.evaluate_all(
            "all => all.map((one) => [...one.querySelectorAll('mark')].map((at) => at.innerText))"
        )
        return marks

    @property
    def links(self) -> list[str]:
        """Where the results lead."""
        return self._attributes(".search__results a", "href")

    @property
    def days(self) -> list[str]:
        """The results' days, as ISO dates."""
        return self._attributes(".search__results time", "datetime")

    def _attributes(self, nodes: str, name: str) -> list[str]:
        values: list[str] = self.page.locator(nodes).evaluate_all(
            "(all, name) => all.map((at) => at.getAttribute(name))", name
        )
        return values
