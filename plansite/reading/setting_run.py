"""Runs a settings file, as Pelican would; what Python says of it is told as a problem."""

import runpy
import sys
import traceback
from pathlib import Path
from typing import Any

from plansite.model.location import Location
from plansite.model.problem import Problem, one_line
from plansite.model.site_error import SiteError
from plansite.reading.settings_file import ENGINES, syntax_fault
from plansite.vi import problems as say


def run_settings(file: Path) -> dict[str, Any]:
    """Run a settings file, and return what Pelican would take of it: the names in capitals.

    Raises:
        SiteError: if it cannot be run to its end.
        SystemExit: where it ends itself with words of its own.
    """
    for name in ENGINES:  # whose lists the file run before may have added to
        sys.modules.pop(name, None)
    try:
        module = runpy.run_path(str(file), run_name=file.stem)
    except SystemExit as error:
        if isinstance(error.code, str):
            raise
        raise SiteError(_told(file, error)) from error
    except Exception as error:
        raise SiteError(_told(file, error)) from error
    return {name: value for name, value in module.items() if name.isupper()}


def _told(file: Path, error: BaseException) -> Problem:
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
