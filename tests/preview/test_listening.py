"""Many pages of the preview open in one browser: all load, and all load themselves anew."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from plansite.preview.server import EVENTS, PreviewServer

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

pytestmark = pytest.mark.xdist_group("listening")

MANY = 8
"""More than the six connections that a browser opens to a host."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PreviewServer]:
    (tmp_path / "index.html").write_text("<body><h1>Bản 1</h1></body>", encoding="utf-8")
    with PreviewServer(tmp_path, 0) as running:
        Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
        yield running
        running.shutdown()


@pytest.fixture
def context(browser: "Browser") -> "Iterator[BrowserContext]":
    with browser.new_context() as context:
        context.set_default_timeout(20_000)
        yield context


def rebuild(server: PreviewServer, words: str) -> None:
    """Put another page into the place of the one that is shown."""
    (server.folder / "index.html").write_text(f"<body><h1>{words}</h1></body>", encoding="utf-8")
    server.version.next()


def wait_for(page: "Page", words: str) -> None:
    page.locator("h1", has_text=words).wait_for()


def test_all_of_many_pages_load_and_are_loaded_anew(
    server: PreviewServer, context: "BrowserContext"
) -> None:
    streams: list[str] = []
    context.on("request", lambda request: streams.append(request.url))
    pages = [context.new_page() for _ in range(MANY)]
    for page in pages:
        page.goto(f"http://localhost:{server.server_port}/")
    for page in pages:
        wait_for(page, "Bản 1")
    assert sum(url.endswith(EVENTS) for url in streams) == 1  # the others wait for the lock

    rebuild(server, "Bản 2")
    for page in pages:
        wait_for(page, "Bản 2")

    for page in pages[: MANY // 2]:  # whoever listened, the others go on without it
        page.close()
    rebuild(server, "Bản 3")
    for page in pages[MANY // 2 :]:
        wait_for(page, "Bản 3")
