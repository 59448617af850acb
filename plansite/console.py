"""How commands speak: phases with their timings, problems one a line, in plain UTF-8.

A progress bar is drawn by rich, and only where it helps: the phase's length is known and stdout
is a terminal. Everything else is written as it is, so that no line is wrapped and no bracket in
an editor's text is taken for markup.
"""

import io
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING, TextIO

from plansite.vi import console as vi

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from plansite.model.problem import Problem

_RED, _YELLOW, _DIM, _END = "\x1b[31m", "\x1b[33m", "\x1b[2m", "\x1b[0m"


class Steps:
    """What a phase hands out: tell it of each step done, and the bar moves if there is one."""

    def __init__(self, bar: "Progress | None" = None, task: "TaskID | None" = None) -> None:
        self._bar = bar
        self._task = task

    def advance(self, n: int = 1) -> None:
        """Note that ``n`` more steps are done."""
        if self._bar is not None and self._task is not None:
            self._bar.advance(self._task, n)
            self._bar.refresh()


class Console:
    """Writes to ``out`` what a command has to say, and to ``err`` why it cannot go on.

    Colour where ``out`` is a terminal and NO_COLOR is not set (no-color.org).
    """

    def __init__(self, out: TextIO | None = None, err: TextIO | None = None) -> None:
        # Python has no stream at all where the one who called it had closed it.
        self._out = out or sys.stdout or io.StringIO()
        self._err = err or sys.stderr or io.StringIO()
        # Windows gives a program its old code page when output goes to a file or a pipe.
        for stream in (self._out, self._err):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(encoding="utf-8", errors="replace")
        self._terminal = self._out.isatty() and os.environ.get("TERM") != "dumb"
        self._colour = self._terminal and not os.environ.get("NO_COLOR")
        self._has_explained = False

    def say(self, text: str) -> None:
        """Write one line."""
        self._out.write(text + "\n")
        self._out.flush()

    def error(self, text: str) -> None:
        """Write to stderr why the command cannot go on."""
        self._out.flush()
        self._err.write(vi.ERROR.format(text=text) + "\n")
        self._err.flush()

    @contextmanager
    def phase(self, title: str, total: int | None = None) -> Iterator[Steps]:
        """Run a phase of a command, and write how long it took.

        ``total`` is the number of steps, if there are many and their number is known.
        """
        began = perf_counter()
        ended = vi.PHASE_FAILED
        try:
            if total and self._terminal:
                with self._bar() as bar:
                    yield Steps(bar, bar.add_task(title, total=total))
            else:
                self._announce(title)
                yield Steps()
            ended = vi.PHASE_DONE
        finally:
            seconds = f"{perf_counter() - began:.1f}".replace(".", ",")
            self._rewrite(self._dim(ended.format(title=title, seconds=seconds)))

    def problems(self, problems: "Iterable[Problem]") -> None:
        """Write each problem on a line of its own, their number, and once where to look them up."""
        found = list(problems)
        for problem in found:
            self.say(self._coloured(problem))
        errors = sum(problem.is_error for problem in found)
        count = vi.PROBLEM_COUNT.format(errors=errors, warnings=len(found) - errors)
        self.say(count if found else vi.NO_PROBLEMS)
        if found and not self._has_explained:
            self.say(vi.PROBLEMS_EXPLAINED)
            self._has_explained = True

    def _coloured(self, problem: "Problem") -> str:
        """Colour the word for the severity; the letters of the line stay the same."""
        line = str(problem)
        if not self._colour:
            return line
        word = problem.severity.value
        place = f"{problem.path}:{problem.line}: "
        colour = _RED if problem.is_error else _YELLOW
        return f"{place}{colour}{word}{_END}{line[len(place) + len(word) :]}"

    def _dim(self, text: str) -> str:
        return f"{_DIM}{text}{_END}" if self._colour else text

    def _announce(self, title: str) -> None:
        """Say what begins, on a terminal: the line is overwritten when the phase ends."""
        if self._terminal:
            self._out.write(self._dim(vi.PHASE.format(title=title)))
            self._out.flush()

    def _rewrite(self, text: str) -> None:
        self.say(f"\r\x1b[K{text}" if self._terminal else text)

    def _bar(self) -> "Progress":
        # rich takes a tenth of a second to import, so it is left until a bar is drawn.
        from rich.console import Console as RichConsole
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        return Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            console=RichConsole(file=self._out, no_color=not self._colour),
            transient=True,
            # A thread of its own would keep a build from using more than one core.
            auto_refresh=False,
        )
