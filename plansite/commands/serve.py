"""``serve``: a preview with drafts and future items, rebuilt and reloaded on save."""

from multiprocessing import get_context
from pathlib import Path
from threading import Thread

from plansite.commands.arguments import ROOT, UsageError, port_number, site_folder
from plansite.console import Console
from plansite.model import layout
from plansite.preview.server import PreviewServer
from plansite.preview.watch import Watcher
from plansite.vi import console as vi

_NAMED = 3  # saved files that are named; the rest is counted


def run(console: Console, site: str | None = None, port: str = "8000") -> int:
    """Serve until Ctrl-C. A build that fails leaves the last good preview in place.

    Raises:
        UsageError: if there is no such folder, or the port is malformed or taken.
    """
    folder = site_folder(site)
    output = folder / layout.PREVIEW
    server = _server(output, port_number(port))
    watcher = Watcher(folder, ROOT)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        if not _build(folder, output) and not output.exists():
            console.say(vi.SERVE_FIRST_FAILED)
        server.version.next()
        watcher.wait_until_ready()
        console.say(vi.SERVE_AT.format(address=f"http://localhost:{server.server_port}/"))
        for names in watcher.saved():
            console.say(vi.SERVE_CHANGED.format(names=_shown(names)))
            if _build(folder, output):
                server.version.next()
    except KeyboardInterrupt:
        console.say("")
        console.say(vi.STOPPED)
    finally:
        watcher.close()
        server.shutdown()
        server.server_close()
    return 0


def _server(output: Path, number: int) -> PreviewServer:
    try:
        return PreviewServer(output, number)
    except OSError as error:
        message = vi.SERVE_PORT_TAKEN.format(port=number, other=number % 65535 + 1)
        raise UsageError(message) from error


def _build(site: Path, output: Path) -> bool:
    """Build in a process of its own, and return whether that went well.

    Pelican keeps things between builds (signals, plugins), and a changed engine must be read anew.
    """
    process = get_context("spawn").Process(target=_build_apart, args=(site, output))
    process.start()
    process.join()
    return process.exitcode == 0


def _build_apart(site: Path, output: Path) -> None:
    from invoke.exceptions import Exit

    from plansite.commands.launch import launch

    try:
        launch("build", site=str(site), output=str(output), drafts=True)
    except Exit as end:
        raise SystemExit(end.code) from end


def _shown(names: list[str]) -> str:
    text = ", ".join(names[:_NAMED])
    return text + vi.SERVE_MORE.format(count=len(names) - _NAMED) if len(names) > _NAMED else text
