"""Helpers convert what the build would; when they fail, it converts alone."""

import subprocess
import sys
import time

import pytest

from plansite.markdown import beside
from plansite.markdown.beside import WORTH_HELP, BodyConverter, helpers_for
from plansite.markdown.convert import Converter

# Long enough that a lot of them fills a pipe.
TEXT = "Đoạn **đậm** có [liên kết](bai.md).\n\n" * 70
BODIES = [f"## Mục {n}\n\n{TEXT}" for n in range(WORTH_HELP)]


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside.os, "cpu_count", lambda: 2)


def _waits_for(condition: object) -> None:
    until = time.monotonic() + 30
    while not condition() and time.monotonic() < until:  # type: ignore[operator]
        time.sleep(0.01)


def test_helpers_give_what_the_build_would_have_made() -> None:
    own = Converter()
    with BodyConverter(BODIES) as converter:
        _waits_for(lambda: len(converter._done) == len(BODIES))
        assert converter._done == {body: own.convert(body) for body in BODIES}
        assert [converter.convert(body) for body in BODIES] == [own.convert(b) for b in BODIES]


def test_bodies_are_shared_between_build_and_helpers() -> None:
    with BodyConverter(BODIES) as converter:
        for body in reversed(BODIES):
            converter.convert(body)
        made_twice = converter._taken & converter._done.keys()
    assert len(made_twice) <= 3 * beside._LOT  # in work, in the pipe, on the way


def test_few_bodies_are_worth_no_helper() -> None:
    assert helpers_for(WORTH_HELP - 1) == 0
    assert helpers_for(WORTH_HELP) == 1
    with BodyConverter(BODIES[:5]) as converter:
        assert converter._helpers == []
        assert converter.convert(BODIES[0]) == Converter().convert(BODIES[0])


@pytest.mark.parametrize(
    "program",
    ["raise SystemExit", "print('no JSON')", "import time; time.sleep(60)"],
    ids=["ends", "talks nonsense", "does nothing"],
)
def test_a_helper_that_fails_costs_nothing_but_its_help(
    program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start() -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    monkeypatch.setattr(beside, "start_helper", start)
    own = Converter()
    with BodyConverter(BODIES) as converter:
        assert [converter.convert(body) for body in BODIES] == [own.convert(b) for b in BODIES]


def test_a_helper_ends_when_the_build_is_killed() -> None:
    code = (
        "import sys, time; from plansite.markdown.beside import BodyConverter;"
        f"c = BodyConverter([str(n) for n in range({WORTH_HELP})]).__enter__();"
        "print(c._helpers[0].pid, flush=True); time.sleep(60)"
    )
    patch = "import os; os.cpu_count = lambda: 2;"
    build = subprocess.Popen([sys.executable, "-c", patch + code], stdout=subprocess.PIPE)
    assert build.stdout is not None
    helper = int(build.stdout.readline())
    build.kill()
    build.wait()
    build.stdout.close()
    _waits_for(lambda: not _is_alive(helper))
    assert not _is_alive(helper)


def _is_alive(process: int) -> bool:
    done = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(process)],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    return bool(done.stdout.strip()) and not done.stdout.strip().startswith("Z")
