"""No body keeps a build for ever: what takes too long is ended, what fails is reported."""

import os
import subprocess
import sys

import pytest

from plansite.markdown import guard
from plansite.markdown.convert import Converter, UnconvertibleError
from plansite.markdown.guard import GuardedConverter, is_suspect

LONG = "Đoạn **đậm** có [liên kết](bai.md).\n\n" * 400
ENDLESS = "\n".join("`" * n for n in range(1, 800))
DEEP = "- " * 700 + "a"


def process(code: str) -> "subprocess.Popen[bytes]":
    """A process in the place of the helper."""
    return subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )


def test_a_long_body_is_converted_as_any_other() -> None:
    assert is_suspect(LONG)
    with GuardedConverter() as converter:
        assert converter.convert(LONG) == Converter().convert(LONG)
        helper = converter._helper
        assert converter.convert(f"{LONG}\n") == Converter().convert(f"{LONG}\n")
        assert converter._helper is helper, "one process serves all"
    assert helper is not None
    assert helper.returncode is not None


def test_a_short_body_with_little_markup_needs_no_process() -> None:
    with GuardedConverter() as converter:
        assert converter.convert("Một **bài**.") == "<p>Một <strong>bài</strong>.</p>"
        assert converter._helper is None


HASTY = "from plansite.markdown import helper; helper.LIMIT = 0.5; helper.main()"


def test_a_body_that_takes_too_long_is_given_up_and_the_next_is_converted() -> None:
    with GuardedConverter() as converter:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(guard, "start_helper", lambda: process(HASTY))
            patch.setattr(guard, "PATIENCE", 30)
            with pytest.raises(UnconvertibleError):
                converter.convert(ENDLESS)
        assert converter._helper is None
        assert converter.convert(LONG) == Converter().convert(LONG)


def test_a_helper_that_does_not_end_itself_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "start_helper", lambda: process("import time; time.sleep(60)"))
    monkeypatch.setattr(guard, "PATIENCE", 0.5)
    with GuardedConverter() as converter, pytest.raises(UnconvertibleError):
        converter.convert(LONG)


def test_bodies_that_are_slow_together_are_given_up() -> None:
    with GuardedConverter() as converter:
        converter.convert("[a](" * 900 + "x" * 2000)
        used = guard.BUDGET - converter._left
        assert used > 0
        converter._left = used / 4
        with pytest.raises(UnconvertibleError):
            converter.convert("[b](" * 900 + "x" * 2000)


def test_many_honest_bodies_use_nothing_up() -> None:
    with GuardedConverter() as converter:
        for number in range(5):
            converter.convert(f"{LONG}\n\n{number}")
        assert converter._left == guard.BUDGET


@pytest.mark.parametrize("body", [DEEP, f"{DEEP}\n\n{LONG}"], ids=["here", "in the process"])
def test_what_is_nested_too_deep_for_python_is_told_like_that(body: str) -> None:
    with GuardedConverter() as converter, pytest.raises(UnconvertibleError):
        converter.convert(body)


def test_a_process_that_ends_by_itself_is_told_like_that(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "start_helper", lambda: process("raise SystemExit"))
    with GuardedConverter() as converter, pytest.raises(UnconvertibleError):
        converter.convert(LONG)


@pytest.mark.parametrize("sign", list("[]<>*_`\\&|#-+=:~"))
def test_what_is_converted_without_a_process_takes_seconds_at_most(sign: str) -> None:
    """The worst that is not suspected: as long and with as many signs as may be."""
    bodies = [
        sign * 200 + "a" * 9_000,
        sign * 1_400,
        f"{sign} " * 990,
        f"{sign}a" * 200 + " " * 9_000 + "x",
        f"{sign}\n" * 200 + "\n" * 9_000,
    ]
    assert is_suspect(sign * 1_500)
    before = os.times().user
    for body in bodies:
        assert not is_suspect(body)
        try:
            Converter().convert(body)
        except UnconvertibleError:
            continue
    assert os.times().user - before < 5
