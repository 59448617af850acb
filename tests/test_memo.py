"""A memo gives what was put into it or nothing, whatever has become of its file."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

import pytest

from plansite import memo as module
from plansite.memo import Memo, is_shared, memo_of
from plansite.model import layout


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / ".cache" / "memo.sqlite"


def filled(file: Path, count: int = 3) -> None:
    with Memo(file) as memo:
        for at in range(count):
            memo.put("step", str(at), value=b"value %d" % at)


def held(file: Path, count: int = 3) -> list[bytes | None]:
    with Memo(file) as memo:
        return [memo.get("step", str(at)) for at in range(count)]


VALUES = [b"value 0", b"value 1", b"value 2"]
NONE: list[bytes | None] = [None, None, None]


def test_what_was_put_is_there_at_once_and_in_the_next_run(file: Path) -> None:
    with Memo(file) as memo:
        assert memo.get("step", "a", b"b") is None
        memo.put("step", "a", b"b", value=b"c")
        assert memo.get("step", "a", b"b") == b"c"
    with Memo(file) as memo:
        assert memo.get("step", "a", b"b") == b"c"


def test_a_value_belongs_to_its_step_and_to_all_that_was_given(file: Path) -> None:
    with Memo(file) as memo:
        memo.put("step", "ab", "c", value=b"x")
        for other in (("step", "a", "bc"), ("step", "abc"), ("steps", "ab", "c"), ("step", "ab")):
            assert memo.get(*other) is None


def test_every_library_that_counts_is_found_with_its_version() -> None:
    found = dict(each.split("==") for each in module._installed())
    assert set(found) == module._LIBRARIES
    assert found["jinja2"] == metadata.version("jinja2")


def test_all_that_the_package_brings_belongs_to_the_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "reports").mkdir()
    (tmp_path / "__pycache__").mkdir()
    monkeypatch.setattr(module, "__file__", str(tmp_path / "memo.py"))
    found = []
    for name in ("a.py", "__pycache__/a.pyc", "reports/mau.docx"):
        (tmp_path / name).write_text("x", encoding="utf-8")
        found.append(module.engine.__wrapped__())
    assert found[0] == found[1] != found[2]


@pytest.mark.skipif(sys.platform == "win32", reason="a link has to be asked for")
def test_what_cannot_be_read_beside_the_engine_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".#memo.py").symlink_to("ai@may.1234")
    monkeypatch.setattr(module, "__file__", str(tmp_path / "memo.py"))
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path / "không có"), __file__])
    assert module.engine.__wrapped__() == module.engine.__wrapped__()


def test_another_engine_finds_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(file)
    monkeypatch.setattr(module, "engine", lambda: b"another")
    assert held(file) == NONE


def _flipped(file: Path) -> None:
    raw = bytearray(file.read_bytes())
    at = raw.index(b"value 1")
    raw[at] ^= 1
    file.write_bytes(raw)


DAMAGES: dict[str, Callable[[Path], object]] = {
    "empty": lambda file: file.write_bytes(b""),
    "text": lambda file: file.write_bytes(b"no base at all" * 99),
    "its first half": lambda file: file.write_bytes(file.read_bytes()[: file.stat().st_size // 2]),
    "its head alone": lambda file: file.write_bytes(file.read_bytes()[:100]),
    "zeros at its end": lambda file: file.write_bytes(file.read_bytes()[:-4096] + bytes(4096)),
    "another base": lambda file: (file.unlink(), _other_base(file)),
    "a folder": lambda file: (file.unlink(), file.mkdir()),
}


def _other_base(file: Path) -> None:
    base = sqlite3.connect(file)
    base.executescript("CREATE TABLE memo (a, b); INSERT INTO memo VALUES (1, 2);")
    base.close()


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_file_gives_nothing_wrong(damage: Callable[[Path], object], file: Path) -> None:
    filled(file)
    damage(file)
    for found, value in zip(held(file), VALUES, strict=True):
        assert found in (None, value)
    filled(file)  # nothing is raised, whatever lies there


def test_a_value_of_which_a_bit_was_turned_is_not_given(file: Path) -> None:
    filled(file)
    _flipped(file)
    assert held(file) == [VALUES[0], None, VALUES[2]]
    filled(file)
    assert held(file) == VALUES


def test_a_file_that_cannot_be_used_is_made_anew(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"no base at all" * 99)
    held(file)
    filled(file)
    assert held(file) == VALUES


def test_without_a_file_nothing_is_kept() -> None:
    with Memo(None) as memo:
        memo.put("step", "a", value=b"b")
        assert memo.get("step", "a") is None
        assert not memo.is_open


def test_where_no_folder_can_be_made_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / ".cache").write_bytes(b"in the way")
    assert held(tmp_path / ".cache" / "memo.sqlite") == NONE


def test_a_file_that_may_only_be_read_is_read(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(file)
    with Memo(file) as memo:
        memo.put("step", "new", value=b"x")
        # As on a full disk: what is written fails.
        monkeypatch.setattr(memo, "_base", _Full(memo._base))
    assert held(file) == VALUES


class _Full:
    """A base that has no room."""

    def __init__(self, base: sqlite3.Connection | None) -> None:
        self._base = base

    def execute(self, *_: object) -> None:
        message = "database or disk is full"
        raise sqlite3.OperationalError(message)

    executemany = execute

    def close(self) -> None:
        if self._base is not None:
            self._base.close()


def test_two_at_once_share_it(file: Path) -> None:
    with Memo(file) as one, Memo(file) as other:
        one.put("step", "0", value=VALUES[0])
        other.put("step", "1", value=VALUES[1])
        other.put("step", "2", value=VALUES[2])
    assert held(file) == VALUES


def test_it_holds_no_more_than_it_may(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_AT_LEAST", 50_000)
    for run in range(8):
        with Memo(file) as memo:
            for at in range(10):
                memo.put("step", str(run), str(at), value=os.urandom(2_000))
    size = file.stat().st_size
    assert size > 4 * 50_000
    with Memo(file) as memo:  # what asks for little lets go of nothing by itself
        assert memo.has("step", "0", "0")
    assert file.stat().st_size == size
    with Memo(file) as memo:
        memo.put("step", "8", value=b"")
        memo.prune()
    assert file.stat().st_size < 4 * 50_000
    with Memo(file) as memo:
        assert memo.get("step", "0", "0") is None
        assert memo.get("step", "7", "0") is not None


_WRITES = """
import sys
from pathlib import Path
from plansite.memo import Memo
at = 0
while True:
    with Memo(Path(sys.argv[1])) as memo:
        for _ in range(50):
            memo.put("step", str(at), value=b"value %d" % at * 500)
            at += 1
    print(at, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_who_is_killed_while_writing_leaves_nothing_wrong(file: Path) -> None:
    for pause in (0.0, 0.003, 0.01):
        command = [sys.executable, "-c", _WRITES, str(file)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(pause)
            process.send_signal(signal.SIGKILL)
        with Memo(file) as memo:
            assert memo.get("step", "0") == b"value 0" * 500
            for at in range(500):
                assert memo.get("step", str(at)) in (None, b"value %d" % at * 500)


@pytest.mark.parametrize(
    ("environment", "shared"),
    [
        ({}, False),
        ({"CI": "false"}, False),
        ({"CI": "true"}, True),
        ({"TF_BUILD": "True"}, True),
        ({"CI": "true", "PLANSITE_CACHE": "own"}, False),
        ({"CI": "true", "PLANSITE_CACHE": "yes"}, True),
        ({"PLANSITE_CACHE": "own"}, False),
    ],
)
def test_a_service_says_whether_its_branches_have_caches_of_their_own(
    environment: dict[str, str], shared: bool, tmp_path: Path
) -> None:
    (tmp_path / layout.CONTENT).mkdir()
    assert is_shared(environment) is shared
    with memo_of(tmp_path, environment) as memo:
        assert memo.is_open
        assert (tmp_path / layout.MEMO).exists() is not shared
    assert (tmp_path / layout.MEMO).exists() is not shared


def test_a_folder_without_a_site_stays_as_it_is(tmp_path: Path) -> None:
    with memo_of(tmp_path, {}) as memo:
        assert not memo.is_open
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "change",
    ["value = cast(value AS text)", "mark = 3", "run = 'abc'", "run = 2.5", "value = zeroblob(3)"],
)
def test_a_row_of_another_kind_is_none(file: Path, change: str) -> None:
    filled(file)
    base = sqlite3.connect(file)
    base.execute(f"UPDATE memo SET {change}")  # noqa: S608
    base.commit()
    base.close()
    assert held(file) == NONE
    filled(file)
    assert held(file) == VALUES


def test_a_value_is_not_taken_for_anothers(file: Path) -> None:
    filled(file)
    base = sqlite3.connect(file)
    rows = base.execute("SELECT key, value, mark FROM memo").fetchall()
    for (key, _, _), (_, value, mark) in zip(rows, [*rows[1:], rows[0]], strict=True):
        base.execute("UPDATE memo SET value = ?, mark = ? WHERE key = ?", (value, mark, key))
    base.commit()
    base.close()
    assert held(file) == NONE
