"""What ended a command, in one sentence: never a traceback, and no more blame than is known."""

import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TextIO, TypeVar

from plansite.bootstrap import SetUpError
from plansite.commands.arguments import ROOT, UsageError
from plansite.console import Console
from plansite.model import layout
from plansite.model.site_error import SiteError
from plansite.reading.plain import known_reason
from plansite.vi import console as vi

DEBUG = "PLANSITE_DEBUG"
"""Set this variable to see a traceback where it happens."""

LOG = "loi.log"

T = TypeVar("T")


def exit_code_of(console: Console, error: BaseException) -> int:
    """Tell the person at the keyboard why a command ended; return its exit code.

    Raises:
        BaseException: the error itself, for a developer who asked for it by ``PLANSITE_DEBUG``.
            Nothing else, whatever can be written or not.
    """
    if isinstance(error, KeyboardInterrupt):
        _try(console.say, f"\n{vi.STOPPED}")
        return 130
    if isinstance(error, BrokenPipeError):
        _let_go_of(sys.stdout)  # whoever read the output has enough (`| head`)
        return 1
    if isinstance(error, UsageError):
        _try(console.error, str(error))
        return 2
    if isinstance(error, SetUpError):
        _try(console.error, str(error))
        return error.code
    if isinstance(error, SiteError):
        _try(console.problems, list(error.problems))
        return 1
    if os.environ.get(DEBUG):
        raise error
    reason = known_reason(error)
    if isinstance(error, OSError) and reason:
        named = error.filename
        path = os.fsdecode(named) if isinstance(named, str | bytes | os.PathLike) else ""
        sentence = vi.SYSTEM_ERROR_AT if path else vi.SYSTEM_ERROR
        _try(console.error, sentence.format(path=path, reason=reason))
    else:
        log = _write_log(error)
        sentence = vi.INTERNAL_ERROR if log else vi.INTERNAL_ERROR_UNLOGGED
        _try(console.error, sentence.format(error=_short(error), log=log, variable=DEBUG))
    for stream in (sys.stdout, sys.stderr):
        _let_go_of(stream)
    return 1


def _try(say: Callable[[T], None], said: T) -> None:
    """Say it where that can be done: the terminal may be gone, the disk behind it full."""
    with suppress(OSError, ValueError):
        say(said)


def _short(error: BaseException) -> str:
    lines = str(error).splitlines()
    return f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__


def _write_log(error: BaseException) -> Path | None:
    """Write the traceback where it can be written; return the file, or None for nowhere."""
    text = "".join(traceback.format_exception(error))
    for folder in (ROOT / layout.CACHE, None):
        with suppress(OSError):
            log = (folder or Path(tempfile.gettempdir())) / LOG
            log.parent.mkdir(exist_ok=True)
            log.write_text(text, encoding="utf-8", errors="replace", newline="\n")
            return log
    return None


def _let_go_of(stream: TextIO | None) -> None:
    """Flush a stream; where that fails, let Python not try it again when it ends."""
    if stream is None:
        return
    try:
        stream.flush()
    except (OSError, ValueError):
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
