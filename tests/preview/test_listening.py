"""Many pages of the preview open in one browser: all load, and all load themselves anew."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from plansite.model.problem import Problem, Severity
from plansite.preview.held import Moment
from plansite.preview.server import EVENTS, PreviewServer
from plansite.preview.shown import Shown

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

pytestmark = pytest.mark.xdist_group("listening")

MANY = 8
"""More than the six connections that a browser opens to a host."""


class OnePage(Shown):
    """A site of one page, which says what the test wants, and what is wrong with it."""

    def __init__(self) -> None:
        self.words = "Bản 1"
        self.problems: tuple[Problem, ...] = ()

    def name_of(self, path: str) -> str | None:
        """Return its name for the root alone."""
        return "index.html" if path == "/" else None

    def file(self, _name: str) -> bytes:
        """Return the page."""
        return f"<body><h1>{self.words}</h1></body>".encode()


@pytest.fixture
def shown() -> OnePage:
    return OnePage()


@pytest.fixture
def server(tmp_path: Path, shown: OnePage) -> Iterator[PreviewServer]:
    with PreviewServer(lambda: Moment(shown, shown.problems, True), 0, tmp_path, str) as running:
        Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
        yield running
        running.shutdown()


@pytest.fixture
def context(browser: "Browser") -> "Iterator[BrowserContext]":
    with browser.new_context() as context:
        context.set_default_timeout(20_000)
        yield context


def save(server: PreviewServer, shown: OnePage, words: str) -> None:
    """Put another page into the place of the one that is shown."""
    shown.words = words
    server.version.next()


def wait_for(page: "Page", words: str) -> None:
    page.locator("h1", has_text=words).wait_for()


def test_all_of_many_pages_load_and_are_loaded_anew(
    server: PreviewServer, shown: OnePage, context: "BrowserContext"
) -> None:
    streams: list[str] = []
    context.on("request", lambda request: streams.append(request.url))
    pages = [context.new_page() for _ in range(MANY)]
    for page in pages:
        page.goto(f"http://localhost:{server.server_port}/")
    for page in pages:
        wait_for(page, "Bản 1")
    assert sum(url.endswith(EVENTS) for url in streams) == 1  # the others wait for the lock

    save(server, shown, "Bản 2")
    for page in pages:
        wait_for(page, "Bản 2")

    for page in pages[: MANY // 2]:  # whoever listened, the others go on without it
        page.close()
    save(server, shown, "Bản 3")
    for page in pages[MANY // 2 :]:
        wait_for(page, "Bản 3")


def test_the_panel_is_changed_in_an_open_page_which_is_not_loaded_anew(
    server: PreviewServer, shown: OnePage, context: "BrowserContext"
) -> None:
    page = context.new_page()
    page.goto(f"http://localhost:{server.server_port}/")
    page.evaluate("window.was = 'here'")
    panel = page.locator("plansite-problems details")
    assert panel.count() == 0
    shown.problems = (Problem("a.md", 3, Severity.ERROR, "anh/x", "sai", "hãy sửa"),)
    server.version.next(is_site=False)
    panel.wait_for()
    assert panel.get_attribute("open") == ""
    assert "a.md, dòng 3" in panel.inner_text()
    shown.problems = ()
    server.version.next(is_site=False)
    panel.wait_for(state="detached")
    assert page.evaluate("window.was") == "here"
