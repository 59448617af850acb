"""Work on all cores gives what work on one gives, and goes on where a process is killed."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event, Thread
from time import sleep

import pytest

from plansite import shares
from plansite.model.location import Location
from plansite.model.site_error import SiteError
from plansite.shares import CAN_FORK, cores, parted, spread
from plansite.vi.problems.output import OUTPUT_NOT_RENDERED

PARENT = os.getpid()
needs_fork = pytest.mark.skipif(not CAN_FORK, reason="no fork on this system")


def squared(number: int) -> tuple[int, int]:
    return os.getpid(), number * number


def slowly_squared(number: int) -> tuple[int, int]:
    sleep(0.01)
    return squared(number)


@needs_fork
def test_who_has_done_a_share_takes_the_next_that_nobody_has() -> None:
    def work(number: int) -> tuple[int, int]:
        sleep(0.5 if number == 0 else 0.001)
        return squared(number)

    found = list(spread(range(40), work, processes=2))
    busy = next(worker for worker, square in found if square == 0)
    assert sum(worker == busy for worker, _ in found) < 10


@needs_fork
def test_more_shares_than_numbers_are_each_worked_on_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shares, "_AT_ONCE", 7)
    found = list(spread(range(40), squared, processes=2))
    assert sorted(number for _, number in found) == [one * one for one in range(40)]


@pytest.mark.parametrize("processes", [1, pytest.param(2, marks=needs_fork), None])
def test_each_share_is_worked_on_once(processes: int | None) -> None:
    found = list(spread(range(40), squared, processes=processes))
    assert sorted(number for _, number in found) == [one * one for one in range(40)]


@needs_fork
def test_the_work_is_done_by_as_many_processes_as_are_asked_for() -> None:
    workers = {worker for worker, _ in spread(range(40), slowly_squared, processes=3)}
    assert len(workers) == 3
    assert PARENT not in workers


def test_few_shares_begin_no_process_that_has_none() -> None:
    assert [worker for worker, _ in spread([1], squared, processes=3)] == [os.getpid()]


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="nothing is forked here")
def test_beside_another_thread_nothing_is_forked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shares, "active_count", lambda: 1)
    assert cores() == len(os.sched_getaffinity(0))
    monkeypatch.undo()
    end = Event()
    thread = Thread(target=end.wait)
    thread.start()
    try:
        assert cores() == 1
    finally:
        end.set()
        thread.join()


def killed(number: int) -> int:
    if number == 7 and os.getpid() != PARENT:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@needs_fork
def test_what_a_killed_process_has_left_is_done_here() -> None:
    assert sorted(spread(range(40), killed, processes=2)) == list(range(40))


def wrong(number: int) -> int:
    if number == 5:
        raise SiteError(OUTPUT_NOT_RENDERED.at(Location("a.md", 3)))
    return number


def odd(number: int) -> int:
    class StrangeError(Exception):
        """One that cannot be pickled."""

    if number == 5:
        raise StrangeError(number)
    return number


@pytest.mark.parametrize("processes", [1, pytest.param(2, marks=needs_fork)])
def test_an_error_comes_out_whole(processes: int) -> None:
    with pytest.raises(SiteError) as raised:
        list(spread(range(40), wrong, processes=processes))
    assert [(one.path, one.line) for one in raised.value.problems] == [("a.md", 3)]


@needs_fork
def test_an_error_that_cannot_be_pickled_is_named() -> None:
    with pytest.raises(RuntimeError, match="StrangeError: 5"):
        list(spread(range(40), odd, processes=2))


def test_things_are_parted_in_their_order() -> None:
    assert parted([1, 2, 3, 4, 5], 2) == [[1, 2], [3, 4], [5]]


@needs_fork
def test_whoever_stops_asking_leaves_no_process() -> None:
    given = spread(range(40), squared, processes=2)
    worker, _ = next(given)
    given.close()
    assert worker != PARENT
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)


_ASKS = """
import os, sys, time
from plansite.shares import spread
def work(number):
    os.write(1, b"%d\\n" % os.getpid())
    return b"x" * 1_000_000
for _ in spread(range(40), work, processes=2):
    time.sleep(60)
"""


@needs_fork
def test_no_process_stays_when_the_one_who_asked_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", _ASKS], stdout=subprocess.PIPE) as asked:
        assert asked.stdout
        workers = {int(asked.stdout.readline()) for _ in range(3)}
        asked.kill()
    for _ in range(100):
        left = [worker for worker in workers if Path(f"/proc/{worker}/fd").exists()]
        if not left:
            return
        sleep(0.05)
    pytest.fail(f"still there: {left}")
