"""A small server for the preview: each page as it is now, with what is wrong beside it.

The standard library's server with a few things added: a script in every page (``listen.js``)
that hears of saves (server-sent events, HTML Living Standard 9.2), a panel of problems, the
site's own 404 page, and nothing kept in the browser's cache. On this machine alone, by address
and by name.
"""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Condition
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

from plansite.hosting.types import type_of
from plansite.model.site_error import SiteError
from plansite.preview import panel
from plansite.preview.held import Moment

if TYPE_CHECKING:
    from plansite.model.problem import Problem

OWN = "/.plansite/"
EVENTS = f"{OWN}events"
"""Where pages listen."""
PANEL = f"{OWN}problems"
"""Where they ask for the panel anew."""

_SCRIPT = Path(__file__).with_name("listen.js").read_text(encoding="utf-8")

_NAMES = ("localhost", "127.0.0.1")
_STAND_INS = (HTTPStatus.SERVICE_UNAVAILABLE, HTTPStatus.INTERNAL_SERVER_ERROR)
"""With these comes no page of the site, and the panel has nothing to say of it."""
_BEAT = 15.0  # seconds between signs of life, by which a closed page is noticed
_HTML = "text/html; charset=utf-8"


@dataclass(frozen=True)
class State:
    """What open pages are told: the number of what is shown, and of what is wrong with it.

    They begin with the clock, so that a page which outlived the last server loads itself anew.
    """

    site: int
    problems: int

    def __str__(self) -> str:
        return f"{self.site} {self.problems}"


class Version:
    """The state that is shown; pages wait for the next."""

    def __init__(self) -> None:
        now = time.time_ns()
        self._state = State(now, now)
        self._changed = Condition()

    def next(self, *, is_site: bool = True) -> None:
        """Count a new site, or other problems of the same, and wake whoever waits for it."""
        with self._changed:
            was = self._state
            self._state = State(was.site + is_site, was.problems + 1)
            self._changed.notify_all()

    @property
    def state(self) -> State:
        """What is shown now."""
        return self._state

    def after(self, state: State | None, patience: float) -> State:
        """Return the state as soon as it is not ``state``, or after ``patience`` seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._state != state, patience)
            return self._state


class PreviewServer(ThreadingHTTPServer):
    """Serves on this machine what ``now`` gives when it is asked."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(
        self,
        now: Callable[[], Moment],
        port: int,
        root: Path,
        guide: Callable[[], str],
    ) -> None:
        """Open the port.

        Args:
            now: gives what is shown, and what is wrong.
            port: the port; 0 for any.
            root: the site's folder, to show the lines that problems are about.
            guide: gives the page that explains each problem, as HTML.

        Raises:
            OSError: if the port cannot be had.
        """
        super().__init__(("127.0.0.1", port), _Handler)
        self.now = now
        self.beside: Callable[[str], bytes | None] = lambda _name: None
        """Gives a file that is made beside the site: of the search index."""
        self.fault: Callable[[Sequence[Problem]], object] = lambda _problems: None
        """Told of what was found wrong when a page was asked for."""
        self.root = root
        self.guide = guide
        self.version = Version()


class _Handler(BaseHTTPRequestHandler):
    server: PreviewServer

    def do_GET(self) -> None:
        with suppress(ConnectionError):  # the page was closed, or loaded anew, while it came
            try:
                self._answer()
            except ValueError:  # of what is no address: ``http://[x/``
                self._send(HTTPStatus.BAD_REQUEST, "text/plain; charset=utf-8", b"")

    def do_HEAD(self) -> None:
        self.do_GET()

    def _answer(self) -> None:
        path = unquote(urlsplit(self.path).path)
        if not self._is_ours():
            self._send(HTTPStatus.FORBIDDEN, "text/plain; charset=utf-8", b"")
        elif path == EVENTS:
            self._send_events()
        elif path == PANEL:
            self._send(HTTPStatus.OK, _HTML, self._panel(self.server.now()).encode())
        elif path == panel.GUIDE:
            self._send(HTTPStatus.OK, _HTML, self.server.guide().encode())
        else:
            self._send_file(path)

    def _is_ours(self) -> bool:
        """Whether this machine's own name was asked for: another site must not read drafts."""
        host = self.headers.get("Host", "")
        return host.partition(":")[0].lower() in _NAMES

    def _send_file(self, path: str) -> None:
        # Asked for first: a page that is replaced right now had better be loaded once too often.
        state, now = self.server.version.state, self.server.now()
        shown, status = now.shown, HTTPStatus.OK
        if shown is None:
            self._send_page(HTTPStatus.SERVICE_UNAVAILABLE, panel.nothing_yet(), now, state)
            return
        try:
            name = shown.name_of(path)
            data = self.server.beside(path.lstrip("/")) if name is None else None
            if data is not None:
                self._send(status, type_of(path.lstrip("/")), data)
                return
            if name is None:
                status, name = HTTPStatus.NOT_FOUND, "404.html"
            elif name.endswith("/index.html") and not path.endswith(("/", "/index.html")):
                query = urlsplit(self.path).query
                self._redirect(quote(f"{path}/") + (f"?{query}" if query else ""))
                return
            data = shown.file(name)
        except SiteError as error:
            self.server.fault(error.problems)
            state, now = self.server.version.state, self.server.now()
            self._send_page(HTTPStatus.INTERNAL_SERVER_ERROR, panel.not_made(), now, state)
            return
        if name.endswith(".html"):
            self._send_page(status, data, now, state)
        else:
            self._send(status, type_of(name), data)

    def _redirect(self, path: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", path)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send_page(self, status: HTTPStatus, page: bytes, now: Moment, state: State) -> None:
        if status in _STAND_INS:
            now = replace(now, is_new=None)
        tag = f'<script data-events="{EVENTS}" data-panel="{PANEL}" data-state="{state}">'
        added = f"{self._panel(now)}{tag}\n{_SCRIPT}</script>".encode()
        before, mark, after = page.rpartition(b"</body>")
        self._send(status, _HTML, before + added + mark + after if mark else page + added)

    def _panel(self, now: Moment) -> str:
        return panel.panel(now.problems, self.server.root, is_shown=now.is_new)

    def _send(self, status: HTTPStatus, kind: str, data: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def _send_events(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        seen = None
        try:
            while True:
                seen = self.server.version.after(seen, _BEAT)
                self.wfile.write(f"data: {seen}\n\n".encode())
        except OSError:
            return  # the page was closed

    def end_headers(self) -> None:
        """Keep the browser from keeping anything."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing: the terminal belongs to what is saved."""
