"""Runs a command: gives it a console, turns its end into an exit code, hides no traceback.

No traceback reaches an editor (design, "Problems"): a fault of the program itself goes to a file
that can be sent on, and one sentence says so.
"""

import gc
import os
import traceback
from importlib import import_module
from pathlib import Path

from invoke.exceptions import Exit

from plansite.bootstrap import SetUpError
from plansite.commands.arguments import ROOT, UsageError
from plansite.console import Console
from plansite.reading.files import reason_of
from plansite.vi import console as vi

DEBUG = "PLANSITE_DEBUG"
"""Set this variable to see a traceback where it happens."""


def launch(command: str, **arguments: object) -> None:
    """Run ``plansite.commands.COMMAND`` with the arguments as they were typed.

    Raises:
        invoke.Exit: with the command's exit code, if that is not 0.
    """
    # Commands are short and make many objects, but few cycles for Python to look for.
    gc.set_threshold(200_000, 50, 1_000)
    console = Console()
    code = _code(console, command, arguments)
    if code:
        raise Exit(code=code)


def _code(console: Console, command: str, arguments: dict[str, object]) -> int:
    try:
        code: int = import_module(f"plansite.commands.{command}").run(console, **arguments)
    except UsageError as error:
        console.error(str(error))
        return 2
    except SetUpError as fault:
        console.error(str(fault))
        return fault.code
    except KeyboardInterrupt:
        console.say("")
        console.say(vi.STOPPED)
        return 130
    except Exception as error:
        if os.environ.get(DEBUG) or isinstance(error, BrokenPipeError):
            raise
        if isinstance(error, OSError) and error.filename:
            reason = reason_of(error)
            console.error(vi.FILE_ERROR.format(path=error.filename, reason=reason))
            return 1
        log = ROOT / ".cache" / "loi.log"
        told = vi.INTERNAL_ERROR if _is_logged(log) else vi.INTERNAL_ERROR_UNTOLD
        console.error(told.format(error=_short(error), log=log))
        return 1
    return code


def _short(error: Exception) -> str:
    lines = str(error).splitlines()
    return f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__


def _is_logged(log: Path) -> bool:
    try:
        log.parent.mkdir(exist_ok=True)
        log.write_text(traceback.format_exc(), encoding="utf-8", newline="\n")
    except OSError:
        return False  # a full disk, a read-only folder
    return True
