"""Work on many things, in as many processes as the machine has cores for.

A process that is forked has all that this one has read and made, so nothing has to be told to it.
Where the system cannot fork, or does it at a risk (macOS, by Python's documentation of
multiprocessing; a process with threads), and where there is little to do, the same work is done
here; either way what comes of it is the same.
"""

import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from multiprocessing import current_process, get_context
from multiprocessing.connection import Connection, wait
from threading import active_count
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

J = TypeVar("J")
R = TypeVar("R")

CAN_FORK = sys.platform == "linux"

_AT_ONCE = 30_000
"""Shares that have a number of their own; of more, some are done together."""


def cores() -> int:
    """Return how many processes can run at one time, and may be begun by this one."""
    # Another thread may hold a lock that no one in a forked process would ever give back.
    is_alone = active_count() == 1 and not current_process().daemon
    return len(os.sched_getaffinity(0)) if CAN_FORK and is_alone else 1


def parted(things: Sequence[J], together: int) -> list[Sequence[J]]:
    """Return things in shares of so many."""
    return [things[at : at + together] for at in range(0, len(things), together)]


def spread(
    shares: Sequence[J], work: Callable[[J], R], *, processes: int | None = None
) -> Iterator[R]:
    """Give what comes of each share, in no order that matters.

    Args:
        shares: what is worked on.
        work: what is done with each. It may run in another process: what it changes there is lost,
            and what it gives must be picklable.
        processes: how many to use; as many as there are cores by default.

    Raises:
        Exception: the first that ``work`` raises.
    """
    count = min(cores() if processes is None else processes, len(shares))
    if count < 2:
        yield from map(work, shares)
        return
    context = get_context("fork")
    numbers = _numbers(len(shares))
    children: dict[Connection, BaseProcess] = {}
    done = set[int]()
    try:
        for _ in range(count):
            here, there = context.Pipe(duplex=False)
            child: BaseProcess = context.Process(
                target=_work, args=(shares, work, numbers, there, [*children, here])
            )
            child.start()
            there.close()
            children[here] = child
        for at, result in _results(children):
            done.add(at)
            yield result
    finally:
        for child in children.values():
            child.terminate()
            child.join()
        os.close(numbers)
    # One that was killed has left something to do.
    yield from (work(share) for at, share in enumerate(shares) if at not in done)


def _numbers(count: int) -> int:
    """Return the end of a pipe from which each process takes the next share that nobody has.

    A number takes two bytes, and a pipe holds 64 KB at least on the systems that fork (pipe(7)).
    """
    taken, given = os.pipe()
    os.write(given, b"".join(at.to_bytes(2, "little") for at in range(min(count, _AT_ONCE))))
    os.close(given)
    return taken


def _results(children: Iterable[Connection]) -> Iterator[tuple[int, Any]]:
    open_ends = set(children)
    while open_ends:
        for end in wait(list(open_ends)):
            assert isinstance(end, Connection)  # noqa: S101
            try:
                at, result = pickle.loads(end.recv_bytes())  # noqa: S301  # our own child's
            except EOFError:  # it has ended
                open_ends.remove(end)
                continue
            if at is None:
                raise result
            yield at, result


def _work(
    shares: Sequence[J],
    work: Callable[[J], R],
    numbers: int,
    end: Connection,
    others: Sequence[Connection],
) -> None:
    parent = os.getppid()
    for other in others:  # with these open, it would wait for ever for who asked and was killed
        other.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who asked
    try:
        while number := os.read(numbers, 2):
            for at in range(int.from_bytes(number, "little"), len(shares), _AT_ONCE):
                if os.getppid() != parent:
                    return  # who asked was killed: nobody wants this any more
                end.send_bytes(pickle.dumps((at, work(shares[at]))))
    except BrokenPipeError:
        return
    except Exception as error:
        error.add_note(traceback.format_exc())  # no traceback comes out of a process
        end.send_bytes(_as_bytes(error))


def _as_bytes(error: Exception) -> bytes:
    try:
        return pickle.dumps((None, error))
    except Exception:
        return pickle.dumps((None, RuntimeError(f"{type(error).__name__}: {error}")))
