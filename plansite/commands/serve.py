"""``serve``: a preview with drafts and future items, in which a saved file shows at once."""

import os
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from threading import Thread
from time import perf_counter

from plansite.commands.arguments import ROOT, UsageError, port_number, site_folder
from plansite.console import Console
from plansite.markdown.convert import Converter
from plansite.model import layout
from plansite.preview import panel
from plansite.preview.follower import Follower
from plansite.preview.held import Held, Moment
from plansite.preview.server import PreviewServer
from plansite.preview.watch import Watcher
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
    held = Held(folder)
    server = _server(held, port_number(port))
    follower = Follower(held, folder / layout.PREVIEW, lambda: server.version.next(is_site=False))
    server.beside = follower.file
    watcher = Watcher(folder, ROOT)
    Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()

    def show(line: str, paths: Sequence[Path]) -> None:
        """Read what was saved, tell open pages, and say in one line what came of it."""
        began, before = perf_counter(), held.now
        is_checked = held.save(paths)
        server.version.next(is_site=held.now.shown is not before.shown)
        follower.wake(is_checked=is_checked)
        seconds = f"{perf_counter() - began:.2f}".replace(".", ",")
        console.say(line.format(names=_names(folder, paths), what=_what(held.now), seconds=seconds))

    try:
        show(words.STARTED, [])
        watcher.wait_until_ready()
        console.say(vi.SERVE_AT.format(address=f"http://localhost:{server.server_port}/"))
        for paths in watcher.saved():
            if any(path.is_relative_to(_ENGINE) for path in paths):
                console.say(words.RESTARTED)
                os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606
            show(words.SAVED, paths)
    except KeyboardInterrupt:
        console.say("")
        console.say(vi.STOPPED)
    finally:
        watcher.close()
        server.shutdown()
        server.server_close()
        held.close()
    return 0


def _server(held: Held, number: int) -> PreviewServer:
    try:
        return PreviewServer(lambda: held.now, number, held.root, _guide)
    except OSError as error:
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
        'content="light dark"><body style="font:1rem/1.6 system-ui;margin:2rem auto;'
        f'padding:0 1rem;max-width:50rem">{body}</body></html>'
    )
