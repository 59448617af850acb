"""Runs a command: gives it a console, turns its end into an exit code."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType

from plansite.console import Console


def launch(command: str, **arguments: object) -> None:
    """Run ``plansite.commands.COMMAND`` with the arguments as they were typed.

    A module with several commands is named with the function: ``developers.lint``.

    Raises:
        invoke.Exit: with the command's exit code, if that is not 0.
    """
    let_garbage_wait()
    console = Console()
    module, _, function = command.partition(".")
    try:
        run = getattr(import_module(f"plansite.commands.{module}"), function or "run")
        code: int = run(console, **arguments)
    except (Exception, KeyboardInterrupt) as error:
        from plansite.commands.faults import exit_code_of

        code = exit_code_of(console, error)
    if code:
        from invoke.exceptions import Exit

        raise Exit(code=code)


def let_garbage_wait() -> None:
    """Let Python look for cycles seldom: commands are short and make many objects, but few cycles.

    Reading a long text takes three times as long otherwise, importing the engine a tenth more.
    """
    gc.set_threshold(200_000, 50, 1_000)


@contextmanager
def without_mocks() -> Iterator[None]:
    """Import Invoke without what it has for tests of tasks: mocks, and asyncio with them."""
    name = "unittest.mock"
    if name in sys.modules:
        yield
        return
    sys.modules[name] = ModuleType(name)
    sys.modules[name].Mock = object  # type: ignore[attr-defined]
    try:
        yield
    finally:
        del sys.modules[name]
