"""A small server for the preview, which tells open pages to load themselves anew.

The standard library's server with three things added: a script in every page (``listen.js``)
that hears of rebuilds (server-sent events, HTML Living Standard 9.2), the site's own 404 page,
and nothing kept in the browser's cache. On this machine alone, by address and by name.
"""

import time
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Condition
from typing import BinaryIO
from urllib.parse import urlsplit

from plansite.vi import console as vi

EVENTS = "/.plansite/events"
"""Where pages listen."""

_SCRIPT = Path(__file__).with_name("listen.js").read_text(encoding="utf-8")

_NAMES = ("localhost", "127.0.0.1")
_BEAT = 15.0  # seconds between signs of life, by which a closed page is noticed

_TEXT_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".md": "text/plain; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".woff2": "font/woff2",
    ".wasm": "application/wasm",
}


class Version:
    """The number of the build that is shown; pages wait for the next.

    It begins with the clock, so that a page which outlived the last server reloads too.
    """

    def __init__(self) -> None:
        self._number = time.time_ns()
        self._changed = Condition()

    def next(self) -> None:
        """Count a new build, and wake whoever waits for it."""
        with self._changed:
            self._number += 1
            self._changed.notify_all()

    @property
    def number(self) -> int:
        """The number of the last build."""
        return self._number

    def after(self, number: int | None, patience: float) -> int:
        """Return the version as soon as it is not ``number``, or after ``patience`` seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._number != number, patience)
            return self._number


class PreviewServer(ThreadingHTTPServer):
    """Serves a folder on this machine; the folder may be replaced while it does."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, folder: Path, port: int) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.folder = folder
        self.version = Version()


class _Handler(SimpleHTTPRequestHandler):
    server: PreviewServer
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, **_TEXT_TYPES}  # noqa: RUF012

    def __init__(self, request: object, client: object, server: PreviewServer) -> None:
        super().__init__(request, client, server, directory=str(server.folder))  # type: ignore[arg-type]

    def do_GET(self) -> None:
        if urlsplit(self.path).path == EVENTS and self._is_ours():
            self._send_events()
        else:
            super().do_GET()

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Send a page with the listening script, anything else as it is."""
        if not self._is_ours():
            self.send_error(HTTPStatus.FORBIDDEN)
            return None
        path = Path(self.translate_path(self.path))
        if path.is_dir() and urlsplit(self.path).path.endswith("/"):
            path /= "index.html"
        elif path.is_dir():
            return super().send_head()  # redirects to the address with a slash
        if path.suffix == ".html" and path.is_file():
            return self._send_page(path, HTTPStatus.OK)
        if path.is_file():
            return super().send_head()
        return self._send_page(self.server.folder / "404.html", HTTPStatus.NOT_FOUND)

    def _is_ours(self) -> bool:
        """Whether this machine's own name was asked for: another site must not read drafts."""
        host = self.headers.get("Host", "").rpartition(":")[0]
        return host in _NAMES

    def _send_page(self, file: Path, status: HTTPStatus) -> BytesIO:
        # Asked for first: a page that is replaced right now had better be loaded once too often.
        version = self.server.version.number
        try:
            page = file.read_bytes()
        except OSError:
            page = f"<!doctype html><p>{vi.SERVE_NOTHING_YET}</p></body>".encode()
        page = _with_script(page, version)
        self.send_response(status)
        self.send_header("Content-Type", _TEXT_TYPES[".html"])
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        return BytesIO(page)

    def _send_events(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        seen = None
        try:
            while True:
                seen = self.server.version.after(seen, _BEAT)
                self.wfile.write(b"data: %d\n\n" % seen)
        except OSError:
            return  # the page was closed

    def end_headers(self) -> None:
        """Keep the browser from keeping anything."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing: the terminal belongs to the builds."""


def _with_script(page: bytes, version: int) -> bytes:
    """Put the script at the end of the body; at the end of the page if it has none."""
    tag = f'<script data-events="{EVENTS}" data-version="{version}">\n{_SCRIPT}</script>'
    before, mark, after = page.rpartition(b"</body>")
    script = tag.encode()
    return before + script + mark + after if mark else page + script
