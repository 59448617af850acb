"""Runs a settings file, as Pelican would; what Python says of it is reported as a problem."""

import io
import runpy
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from types import ModuleType
from typing import Any

from plansite.model.location import Location
from plansite.model.problem import Problem, one_line
from plansite.model.site_error import SiteError
from plansite.reading.settings_file import ENGINES, OWN, syntax_fault
from plansite.vi import values as words
from plansite.vi.problems import settings as say


def run_settings(file: Path, *, with_own: bool = False) -> dict[str, Any]:
    """Run a settings file, and return what Pelican would take of it: the names in capitals.

    Args:
        file: the settings file.
        with_own: whether it imports the ``pelicanconf.py`` beside it, as Pelican's own quickstart
            writes it. No folder of a site is searched for modules, so it is run and handed over.

    Raises:
        SiteError: if it cannot be run to its end.
        SystemExit: where it ends itself with words of its own.
    """
    for name in ENGINES:  # whose lists the file run before may have added to
        sys.modules.pop(name, None)
    try:
        with _streams_kept(), _handed_over(file.with_name(OWN)) if with_own else nullcontext():
            module = runpy.run_path(str(file), run_name=file.stem)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        if isinstance(error, SystemExit) and isinstance(error.code, str):
            raise
        raise SiteError(_reported(file, error)) from error
    return {name: value for name, value in module.items() if name.isupper()}


class _Kept:
    """A stream of the process, which a settings file may write to and not close."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        if name in ("close", "detach"):
            raise io.UnsupportedOperation(name)
        found = getattr(self._stream, name)
        return _Kept(found) if name == "buffer" else found


@contextmanager
def _streams_kept() -> Iterator[None]:
    """Keep the streams on which what is wrong is told, whatever a settings file does to them."""
    names = ("stdout", "stderr", "__stdout__", "__stderr__")
    before = {name: getattr(sys, name) for name in names}
    for name, stream in before.items():
        setattr(sys, name, _Kept(stream))
    try:
        yield
    finally:
        for name, stream in before.items():
            setattr(sys, name, stream)


@contextmanager
def _handed_over(own: Path) -> Iterator[None]:
    module, before = ModuleType(own.stem), sys.modules.get(own.stem)
    module.__dict__.update(runpy.run_path(str(own), run_name=own.stem))
    sys.modules[own.stem] = module
    try:
        yield
    finally:
        del sys.modules[own.stem]
        if before is not None:
            sys.modules[own.stem] = before


def _reported(file: Path, error: BaseException) -> Problem:
    """Return what Python says of a settings file, at the line where it says it."""
    if isinstance(error, SyntaxError) and isinstance(error.filename, str):
        fault = syntax_fault(error)
        place = Location(Path(error.filename).name, fault.line)
        return fault.message.at(place, **fault.values)
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).parent == file.parent
    ]
    if not frames:
        return say.SETTINGS_UNREADABLE.at(Location(file.name, 1))
    place = Location(Path(frames[-1].filename).name, frames[-1].lineno or 1)
    said = _said(error)
    if isinstance(error, NameError) and error.name:
        return say.SETTINGS_NAME.at(place, name=error.name)
    if isinstance(error, ImportError):
        is_missing = isinstance(error, ModuleNotFoundError) and error.name
        return say.SETTINGS_IMPORT.at(place, name=error.name if is_missing else said)
    if isinstance(error, SystemExit):
        return say.SETTINGS_ENDS.at(place)
    return say.SETTINGS_RAISES.at(place, error=one_line(f"{type(error).__name__}: {said}"))


def _said(error: BaseException) -> str:
    """Return the words of an error; none where even they cannot be had."""
    try:
        return str(error)
    except Exception:  # the file's own class, which may do anything
        return words.ELLIPSIS
