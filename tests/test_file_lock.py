"""Locks are taken by a process of its own, since one process's second try may succeed."""

import subprocess
import sys
from pathlib import Path
from threading import Event, Thread

import pytest

from plansite.file_lock import held

ROOT = Path(__file__).resolve().parents[1]
HOLD = (
    "import sys; from pathlib import Path; from plansite.file_lock import held\n"
    "with held(Path(sys.argv[1]), lambda: None):\n"
    "    print('held', flush=True)\n"
    "    sys.stdin.read()\n"
)


def holder(path: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


def test_who_comes_second_waits_and_is_told(tmp_path: Path) -> None:
    waiting, entered = Event(), Event()

    def second() -> None:
        with held(tmp_path / "lock", waiting.set):
            entered.set()

    with holder(tmp_path / "lock") as first:
        thread = Thread(target=second)
        thread.start()
        assert waiting.wait(20)
        assert not entered.is_set()
        first.communicate()
        assert entered.wait(20)
        thread.join()


def test_a_killed_holder_leaves_no_lock(tmp_path: Path) -> None:
    with holder(tmp_path / "lock") as first:
        first.kill()
        first.wait()
        waited = Event()
        with held(tmp_path / "lock", waited.set):
            pass
        assert not waited.is_set()


def test_who_will_not_wait_says_so(tmp_path: Path) -> None:
    class BusyError(Exception):
        pass

    def refuse() -> None:
        raise BusyError

    with holder(tmp_path / "lock") as first:
        with pytest.raises(BusyError), held(tmp_path / "lock", refuse):
            pytest.fail("another holds it")
        first.communicate()
    with held(tmp_path / "lock", refuse):
        pass


def test_nothing_is_written_into_the_file(tmp_path: Path) -> None:
    (tmp_path / "lock").write_bytes(b"mine")
    with held(tmp_path / "lock", lambda: None):
        pass
    assert (tmp_path / "lock").read_bytes() == b"mine"
