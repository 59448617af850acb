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
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import current_process, get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from threading import active_count
from typing import TypeVar

J = TypeVar("J")
R = TypeVar("R")

CAN_FORK = sys.platform == "linux"


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
    children: dict[Connection, tuple[BaseProcess, list[J]]] = {}
    try:
        for number in range(count):
            own = list(shares[number::count])
            here, there = context.Pipe(duplex=False)
            child: BaseProcess = context.Process(
                target=_work, args=(own, work, there, [*children, here])
            )
            child.start()
            there.close()
            children[here] = child, own
        yield from _results(children, work)
    finally:
        for child, _ in children.values():
            child.terminate()
            child.join()


def _results(
    children: dict[Connection, tuple[BaseProcess, list[J]]], work: Callable[[J], R]
) -> Iterator[R]:
    done = dict.fromkeys(children, 0)
    while done:
        for end in wait(list(done)):
            assert isinstance(end, Connection)  # noqa: S101
            own = children[end][1]
            try:
                is_well, result = pickle.loads(end.recv_bytes())  # noqa: S301  # our own child's
            except EOFError:
                # It has ended; one that was killed has left something to do.
                yield from map(work, own[done.pop(end) :])
                continue
            if not is_well:
                raise result
            done[end] += 1
            yield result


def _work(
    shares: Sequence[J], work: Callable[[J], R], end: Connection, others: Sequence[Connection]
) -> None:
    parent = os.getppid()
    for other in others:  # with these open, it would wait for ever for who asked and was killed
        other.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who asked
    try:
        for share in shares:
            if os.getppid() != parent:
                return  # who asked was killed: nobody wants this any more
            end.send_bytes(pickle.dumps((True, work(share))))
    except BrokenPipeError:
        return
    except Exception as error:
        error.add_note(traceback.format_exc())  # no traceback comes out of a process
        end.send_bytes(_as_bytes(error))


def _as_bytes(error: Exception) -> bytes:
    try:
        return pickle.dumps((False, error))
    except Exception:
        return pickle.dumps((False, RuntimeError(f"{type(error).__name__}: {error}")))
