"""Runs a settings file, as Pelican would; what Python says of it is reported as a problem."""

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
        with _handed_over(file.with_name(OWN)) if with_own else nullcontext():
            module = runpy.run_path(str(file), run_name=file.stem)
    except SystemExit as error:
        if isinstance(error.code, str):
            raise
        raise SiteError(_reported(file, error)) from error
    except Exception as error:
        raise SiteError(_reported(file, error)) from error
    return {name: value for name, value in module.items() if name.isupper()}


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
    if isinstance(error, SyntaxError) and error.filename:
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
    if isinstance(error, NameError):
        return say.SETTINGS_NAME.at(place, name=error.name)
    if isinstance(error, ImportError):
        return say.SETTINGS_IMPORT.at(place, error=error)
    if isinstance(error, SystemExit):
        return say.SETTINGS_ENDS.at(place)
    said = one_line(f"{type(error).__name__}: {error}")
    return say.SETTINGS_RAISES.at(place, error=said)
