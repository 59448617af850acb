"""Work on many things, in as many processes as the machine has cores for.

A process that is forked has all that this one has read and made, so nothing has to be told to it.
Where the system cannot fork, or does it at a risk (macOS, by Python's documentation of
multiprocessing), and where there is little to do, the same work is done here; either way what
comes of it is the same.
"""

import os
import pickle
import sys
import traceback
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any, TypeVar

J = TypeVar("J")
R = TypeVar("R")

CAN_FORK = sys.platform == "linux"


def cores() -> int:
    """Return how many processes can run at one time."""
    return len(os.sched_getaffinity(0)) if CAN_FORK else 1


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
        Exception: the first that ``work`` raises, when the others have ended.
        ChildError: if a process ends before its work is done.
    """
    count = min(cores() if processes is None else processes, len(shares))
    if count < 2 or not CAN_FORK:
        yield from map(work, shares)
        return
    context = get_context("fork")
    children = {}
    for number in range(count):
        here, there = context.Pipe(duplex=False)
        child = context.Process(target=_work, args=(shares[number::count], work, there))
        with warnings.catch_warnings():
            # A thread that draws a progress bar is of no use to the children.
            warnings.simplefilter("ignore", DeprecationWarning)
            child.start()
        there.close()
        children[here] = child
    try:
        yield from _results(children)
    finally:
        for child in children.values():
            child.terminate()
            child.join()


class ChildError(Exception):
    """A process ended before its work was done: it was killed, or memory ran out."""


def _results(children: Iterable[Connection]) -> Iterator[Any]:
    open_ends = set(children)
    while open_ends:
        for end in wait(list(open_ends)):
            assert isinstance(end, Connection)  # noqa: S101
            try:
                is_done, result = pickle.loads(end.recv_bytes())  # noqa: S301  # our own child's
            except EOFError as error:
                raise ChildError from error
            if result is None and is_done:
                open_ends.remove(end)
            elif is_done:
                yield result[0]
            else:
                raise result


def _work(shares: Sequence[J], work: Callable[[J], R], end: Connection) -> None:
    parent = os.getppid()
    try:
        for share in shares:
            if os.getppid() != parent:
                return  # who asked was killed: nobody wants this any more
            end.send_bytes(pickle.dumps((True, (work(share),))))
        end.send_bytes(pickle.dumps((True, None)))
    except KeyboardInterrupt:
        return  # the one who asked is told too
    except Exception as error:
        error.add_note(traceback.format_exc())  # no traceback comes out of a process
        try:
            said = pickle.dumps((False, error))
        except Exception:
            said = pickle.dumps((False, ChildError(f"{type(error).__name__}: {error}")))
        end.send_bytes(said)
