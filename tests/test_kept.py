"""What is read back is what was kept; nothing is run that a foreign file names."""

import os
import pickle
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from plansite.kept import as_bytes, digest_of, from_bytes
from plansite.memo import Memo
from plansite.model.location import LineMap, Location
from plansite.model.outline import Heading, Outline
from plansite.model.problem import Problem, Severity
from plansite.preview.follower import Follower

VALUES: dict[str, object] = {
    "plain": (1, 2.5, "chữ", b"x", None, True, [1], {"a": 1}, {1, 2}, frozenset({"b"})),
    "days": (date(2018, 3, 5), datetime(2018, 3, 5, 8, tzinfo=UTC)),
    "numbers": Decimal("1.50"),
    "paths": (Path("a/b"), PurePosixPath("c")),
    "a problem": Problem("a.md", 3, Severity.WARNING, "a/b", "chữ", "hãy"),
    "places": LineMap("a.md", {("tasks", 1): 3}, 7, frozenset({("tasks",)})),
    "an outline": Outline(headings=(Heading(2, "Một", 7, "mot"),), anchors=frozenset({"mot"})),
}


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_what_is_read_back_is_what_was_kept(value: object) -> None:
    assert from_bytes(as_bytes(value)) == value


class Runs:
    """Says of itself that it is made by a function."""

    def __init__(self, function: Any, *args: object) -> None:
        self.made_by = function, args

    def __reduce__(self) -> Any:
        return self.made_by


@pytest.mark.parametrize(
    "value",
    [
        Runs(os.system, "true"),
        Runs(eval, "1"),
        Runs(getattr, Path, "unlink"),
        Runs(subprocess.Popen, ["true"]),
        Runs(as_bytes, 1),  # a function of the engine's is no class
        Runs(__import__, "os"),
    ],
)
def test_what_names_a_function_is_refused(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # what pickle says differs
        from_bytes(pickle.dumps(value))


@pytest.mark.parametrize("name", ["os.system", "memo.os.system", "kept.pickle.loads"])
def test_what_a_module_of_the_engine_has_imported_is_refused(name: str) -> None:
    module, _, function = name.partition(".")
    raw = f"cplansite.{module}\n{function}\n(S'true'\ntR.".encode()
    with pytest.raises(ValueError):  # noqa: PT011
        from_bytes(raw)


@pytest.mark.parametrize("raw", [b"", b"x", b"\x80\x05", as_bytes([1, 2, 3])[:-2]])
def test_what_is_no_value_is_refused(raw: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        from_bytes(raw)


def test_values_that_differ_have_different_digests() -> None:
    first, second = Location("a", 1), Location("a", 2)
    assert digest_of(first) == digest_of(Location("a", 1))
    assert digest_of(first) != digest_of(second)
    assert digest_of({"a"}) != digest_of({"b"})
    assert digest_of({"a"}) != digest_of(frozenset({"a"}))
    assert digest_of({"a"}) != digest_of(["a"])
    assert digest_of([("a", {1})]) != digest_of([("a", {2})])


def test_a_set_has_one_digest_in_every_process() -> None:
    code = (
        "from plansite.kept import digest_of;"
        "print(digest_of([{'bài', 'tin', 'tệp', ('a', 1)}, frozenset(map(str, range(50)))]).hex())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(seen) == 1


def test_what_does_something_when_it_is_made_is_refused(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.mkdir()
    for kind, given in ((Follower, (None, victim, None)), (Memo, (victim / "new.sqlite",))):
        made = pickle.dumps(_Made(kind, given))
        with pytest.raises(ValueError, match=kind.__name__):
            from_bytes(made)
    assert [*tmp_path.rglob("*")] == [victim]


class _Made:
    def __init__(self, kind: type, given: tuple[object, ...]) -> None:
        self.what = kind, given

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return self.what
