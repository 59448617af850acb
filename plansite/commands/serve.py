"""``serve``: a preview with drafts and future items, in which a saved file shows at once."""

import os
import sys
from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path
from threading import Thread
from time import perf_counter

from plansite.commands.arguments import ROOT, UsageError, port_number, site_folder
from plansite.console import Console
from plansite.markdown.convert import Converter
from plansite.model import layout
from plansite.model.problem import Problem
from plansite.preview import panel
from plansite.preview.follower import Follower
from plansite.preview.held import Held, Moment
from plansite.preview.server import PreviewServer
from plansite.preview.watch import Watcher
from plansite.reading.snapshot import snapshot
from plansite.vi import console as vi
from plansite.vi import preview as words

_NAMED = 3  # saved files that are named; the rest is counted
_ENGINE = ROOT / "plansite"


def run(console: Console, site: str | None = None, port: str = "8000") -> int:
    """Serve until Ctrl-C. What has an error leaves the last good pages in place.

    Raises:
        UsageError: if there is no such folder, or the port is malformed or taken.
    """
    folder = site_folder(site)
    number = port_number(port)
    held = Held(folder)
    server = _server(held, number)
    console.say(words.STARTING)
    # Before there is any thread: then all cores read. Who asks for a page meanwhile waits for it.
    seen = snapshot(folder, is_theme_known=True)
    _save(console, held, words.STARTED, [])
    # Each preview of a site has a port of its own.
    index = folder / layout.PREVIEW / str(number)
    follower = Follower(held, index, lambda: _told(console, held, server))
    server.beside = follower.file
    server.fault = partial(_fault, console, held, server)
    watcher = Watcher(folder, ROOT, held.folders)
    Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        watcher.wait_until_ready()
        if snapshot(folder, is_theme_known=True) != seen:  # saved while nobody watched
            _save(console, held, words.STARTED, [])
        follower.wake(is_checked=True)
        console.say(vi.SERVE_AT.format(address=f"http://localhost:{server.server_port}/"))
        for paths in watcher.saved():
            if any(path.is_relative_to(_ENGINE) for path in paths):
                console.say(words.RESTARTED)
                os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606
            before = held.now
            is_checked = _save(console, held, words.SAVED, paths)
            server.version.next(is_site=held.now.shown is not before.shown)
            follower.wake(is_checked=is_checked)
    except KeyboardInterrupt:
        console.say("")
        console.say(vi.STOPPED)
    finally:
        watcher.close()
        server.shutdown()
        server.server_close()
        held.close()
    return 0


def _save(console: Console, held: Held, line: str, paths: Sequence[Path]) -> bool:
    """Read what was saved, and say in one line what came of it; return what `Held.save` does."""
    began = perf_counter()
    is_checked = held.save(paths)
    seconds = f"{perf_counter() - began:.2f}".replace(".", ",")
    console.say(line.format(names=_names(held.root, paths), what=_what(held.now), seconds=seconds))
    return is_checked


def _fault(
    console: Console, held: Held, server: PreviewServer, problems: Sequence[Problem]
) -> None:
    """Note what was found wrong when a page was asked for."""
    if held.note(problems):
        _told(console, held, server)


def _told(console: Console, held: Held, server: PreviewServer) -> None:
    """Tell open pages, and the terminal, of what was found wrong since the save."""
    server.version.next(is_site=False)
    now = held.now
    titled = panel.titled(now.problems) if now.problems else words.NONE
    console.say(words.FOLLOWED.format(problems=titled))


def _server(held: Held, number: int) -> PreviewServer:
    try:
        return PreviewServer(lambda: held.now, number, held.root, _guide)
    except OSError as error:
        held.close()
        message = vi.SERVE_PORT_TAKEN.format(port=number, other=number % 65535 + 1)
        raise UsageError(message) from error


def _what(now: Moment) -> str:
    kept = words.NOTHING_SHOWN if now.shown is None else words.KEPT
    what = words.SHOWN if now.is_new else kept
    if not now.problems:
        return what
    return words.FOUND.format(what=what, problems=panel.titled(now.problems))


def _names(root: Path, paths: Sequence[Path]) -> str:
    names = [
        path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
        for path in paths
    ]
    text = ", ".join(names[:_NAMED])
    rest = len(names) - _NAMED
    return words.MORE_FILES.format(names=text, count=rest) if rest > 0 else text


@cache
def _guide() -> str:
    """Return the page that explains each problem."""
    body = Converter().convert((ROOT / "docs" / "loi.md").read_text(encoding="utf-8"))
    return (
        f'<!doctype html><html lang="vi"><meta charset="utf-8"><title>{words.GUIDE}</title>'
        '<meta name="viewport" content="width=device-width"><meta name="color-scheme" '
        'content="light dark"><style>pre{white-space:pre-wrap}</style>'
        '<body style="font:1rem/1.6 system-ui;margin:2rem auto;'
        f'padding:0 1rem;max-width:50rem">{body}</body></html>'
    )
