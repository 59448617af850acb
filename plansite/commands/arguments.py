"""What was typed on the command line, turned into folders, dates and numbers.

Each function raises ``UsageError`` with a Vietnamese sentence where it cannot.
"""

import os
from datetime import date
from pathlib import Path
from typing import overload

from plansite.model import layout
from plansite.model.dates import parse_date
from plansite.model.written_dates import day_suggestion, missing_day
from plansite.ownership.judge import published_above
from plansite.publication.as_of import EpochError, as_of_date
from plansite.reading.plain import is_plain
from plansite.vi import console as vi
from plansite.vi.format import no_such_day

ROOT = Path(__file__).resolve().parents[2]
"""The repository: the site that is meant where none is named."""

_SOURCES = (
    *(layout.CONTENT, "theme", "plansite", "tests", "docs", "examples", "schema", "benchmarks"),
    *("requirements", "tools", ".git", ".github", ".ci", layout.CACHE, ".venv", ".vscode"),
)
"""Folders of a site and of the repository that no output may lie in."""


class UsageError(Exception):
    """The command was called wrongly; the text says how to call it."""


def site_folder(text: str | None) -> Path:
    """Return the site's folder: ``text`` seen from the current folder, or the repository."""
    folder = Path(text).resolve() if text else ROOT
    if not folder.is_dir():
        raise UsageError(vi.NO_SITE_FOLDER.format(folder=text))
    return folder


def output_folder(text: str | None, site: Path) -> Path:
    """Return where the site goes: ``text``, or ``output`` in the site's folder; links followed.

    It will be replaced as a whole, so it may neither hold sources nor lie among them.
    """
    wanted = Path(text) if text else site / layout.OUTPUT
    folder = _real(wanted)
    if _is_among_sources(folder, site):
        raise UsageError(vi.OUTPUT_IN_SOURCE.format(folder=wanted))
    return folder


def is_published(path: Path, site: Path) -> bool:
    """Whether a path lies where everything is put on the web: in the site's output, or in one."""
    whole = _real(path)
    return _is_within(whole, site / layout.OUTPUT) or published_above(whole) is not None


def _is_among_sources(folder: Path, site: Path) -> bool:
    if any(_is_within(base, folder) for base in (site, ROOT)):
        return True
    if _is_same(folder, _real(site / layout.PREVIEW)):
        return False
    sources = [base / name for base in (site, ROOT) for name in _SOURCES]
    # A site may lie in one of them (examples/): its own output then does as well.
    in_site = _is_within(folder, site)
    return any(
        _is_within(folder, source) and not (in_site and _is_within(site, source))
        for source in sources
    )


def _real(path: Path) -> Path:
    # Path.resolve raises for a link that leads to itself, in some versions of Python.
    return Path(os.path.realpath(path))


def _is_within(path: Path, folder: Path) -> bool:
    return any(_is_same(one, folder) for one in (path, *path.parents))


def _is_same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one place, however the file system spells it."""
    try:
        return one == other or one.samefile(other)
    except OSError:
        return False  # one of them is not there


def day(text: str | None) -> date | None:
    """Return the date written as YYYY-MM-DD; None where none is given."""
    if text is None:
        return None
    try:
        return parse_date(text.strip())
    except ValueError as error:
        missing = missing_day(text)
        if missing is not None:
            why = no_such_day(*missing)
            raise UsageError(vi.DATE_MISSING.format(text=text, why=why)) from error
        suggestion = day_suggestion(text) or vi.DATE_EXAMPLE
        message = vi.DATE_NOT_ISO.format(text=text, suggestion=suggestion)
        raise UsageError(message) from error


@overload
def settings_file(text: None, site: Path) -> None: ...
@overload
def settings_file(text: str, site: Path) -> Path: ...
@overload
def settings_file(text: str | None, site: Path) -> Path | None: ...
def settings_file(text: str | None, site: Path) -> Path | None:
    """Return a settings file, looked for in the site's folder; None where none is named."""
    if text is None:
        return None
    file = site / text
    if not is_plain(file):
        raise UsageError(vi.NO_SETTINGS.format(file=file))
    return file


def as_of_day(text: str | None) -> date:
    """Return the day up to which things are counted: ``text``, or what the system says."""
    try:
        return as_of_date(day(text))
    except EpochError as error:
        raise UsageError(vi.BAD_EPOCH.format(text=error)) from error


def port_number(text: str) -> int:
    """Return the number of a port."""
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 65536):
        raise UsageError(vi.BAD_PORT.format(text=text))
    return int(text)
