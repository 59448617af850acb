"""The preview as an editor meets it: a process, a browser that listens, a file that is saved."""

import io
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from http.client import HTTPConnection
from pathlib import Path
from threading import Timer

import pytest

from plansite.commands import serve
from plansite.console import Console
from plansite.preview.held import Held
from plansite.preview.server import EVENTS
from plansite.preview.watch import Watcher
from tests.commands.test_program import PROGRAM, ROOT
from tests.support.sites import PLAN, write_small_site

pytestmark = pytest.mark.xdist_group("serve")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write_small_site(tmp_path / "trang")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def start(site: Path, port: int) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", PROGRAM, str(ROOT), "serve", "--site", str(site)]
    return subprocess.Popen(
        [*words, "--port", str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )


def wait_for(process: subprocess.Popen[str], words: str) -> str:
    """Return what is said up to and with a line that holds ``words``."""
    assert process.stdout
    said = ""
    for line in process.stdout:
        said += line
        if words in line:
            return said
    pytest.fail(f"never said {words!r}: {said}")


@pytest.fixture
def serving(site: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    port = free_port()
    process = start(site, port)
    # A preview that never says what is waited for must not hold up the tests.
    watchdog = Timer(60, process.kill)
    watchdog.start()
    wait_for(process, f"http://localhost:{port}/")
    yield process, port
    watchdog.cancel()
    process.kill()
    process.communicate()


def get(port: int, path: str) -> tuple[int, str]:
    connection = HTTPConnection("localhost", port, timeout=20)
    connection.request("GET", path)
    response = connection.getresponse()
    return response.status, response.read().decode("utf-8")


def test_a_saved_plan_shows_and_reloads_the_page(
    site: Path, serving: tuple[subprocess.Popen[str], int]
) -> None:
    _, port = serving
    connection = HTTPConnection("localhost", port, timeout=60)
    connection.request("GET", EVENTS)
    events = connection.getresponse()
    first = (events.readline(), events.readline())[0]
    (site / "plan.yaml").write_text(PLAN.replace("Việc một", "Việc mới"), encoding="utf-8")
    assert events.readline() != first
    assert "Việc mới" in get(port, "/ke-hoach/2018/nv1/")[1]
    connection.close()


def test_drafts_are_shown(site: Path, serving: tuple[subprocess.Popen[str], int]) -> None:
    process, port = serving
    folder = site / "content" / "articles" / "2018"
    folder.mkdir(parents=True)
    draft = (
        "---\ntitle: Nháp\ndate: 2018-03-05\nsummary: Tóm tắt.\nstatus: draft\n---\n\nNội dung.\n"
    )
    (folder / "nhap.md").write_text(draft, encoding="utf-8")
    wait_for(process, ": trang đã hiện bản mới")
    assert get(port, "/tin-bai/2018/nhap/")[0] == 200


def test_an_error_leaves_the_last_good_page_under_a_panel(
    site: Path, serving: tuple[subprocess.Popen[str], int]
) -> None:
    process, port = serving
    (site / "plan.yaml").write_text("schema: 1\n", encoding="utf-8")
    said = wait_for(process, "plan.yaml: trang giữ bản cũ (")
    assert re.search(r"\(\d+ lỗi phải sửa, xem trong trình duyệt\), sau \d+,\d\d giây\.\n$", said)
    assert said.count("\n") == 1  # one line a save
    page = get(port, "/ke-hoach/2018/nv1/")[1]
    assert "Việc một" in page
    assert "plan.yaml, dòng 1" in page


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_ends_it_quietly(serving: tuple[subprocess.Popen[str], int]) -> None:
    process, _ = serving
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=20)
    assert said.split() == ["Đã", "dừng."]
    assert process.returncode == 0


def test_a_port_in_use_is_named(site: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        process = start(site, taken.getsockname()[1])
        said, _ = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "đang được dùng" in said


def test_what_is_saved_while_it_starts_is_shown(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    save = Held.save

    def saved(held: Held, paths: Sequence[Path]) -> bool:
        is_checked = save(held, paths)
        assert held.now.shown is not None
        shown.append(held.now.shown.run.settings.name)
        if len(shown) == 1:
            settings = site / "pelicanconf.py"
            text = settings.read_text(encoding="utf-8").replace("Trang thử", "Trang mới")
            settings.write_text(text, encoding="utf-8")
        return is_checked

    monkeypatch.setattr(Held, "save", saved)
    monkeypatch.setattr(Watcher, "saved", lambda _: iter(()))
    out = io.StringIO()
    assert serve.run(Console(out, out), str(site), str(free_port())) == 0
    assert shown == ["Trang thử", "Trang mới"]
