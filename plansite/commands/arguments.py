"""What was typed on the command line, turned into folders, dates and numbers.

Each function raises ``UsageError`` with a Vietnamese sentence where it cannot.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import overload

from plansite.model.dates import iso_suggestion, parse_date
from plansite.reading.files import is_plain
from plansite.reading.shape import nearest as nearest_word
from plansite.vi import console as vi

ROOT = Path(__file__).resolve().parents[2]
"""The repository: the site that is meant where none is named."""


class UsageError(Exception):
    """The command was called wrongly; the text says how to call it."""


def site_folder(text: str | None) -> Path:
    """Return the site's folder: ``text`` seen from the current folder, or the repository."""
    folder = Path(text).resolve() if text else ROOT
    if not folder.is_dir():
        raise UsageError(vi.NO_SITE_FOLDER.format(folder=text))
    return folder


def output_folder(text: str | None, site: Path) -> Path:
    """Return where the site goes: ``text``, or ``output`` in the site's folder.

    It will be replaced as a whole, so it may be no folder that holds sources.
    """
    folder = Path(text).resolve() if text else site / "output"
    sources = [site, ROOT, *(site / name for name in ("content", "theme", "plansite"))]
    if any(source == folder or source.is_relative_to(folder) for source in sources) or any(
        folder.is_relative_to(source) for source in sources[2:]
    ):
        raise UsageError(vi.OUTPUT_IN_SOURCE.format(folder=text))
    return folder


def day(text: str | None) -> date | None:
    """Return the date written as YYYY-MM-DD; None where none is given."""
    if text is None:
        return None
    try:
        return parse_date(text.strip())
    except ValueError as error:
        suggestion = iso_suggestion(text) or vi.DATE_EXAMPLE
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


def port_number(text: str) -> int:
    """Return the number of a port."""
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 65536):
        raise UsageError(vi.BAD_PORT.format(text=text))
    return int(text)


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the question whether the nearest known word was meant; empty if none is near."""
    found = nearest_word(word, list(known))
    return vi.DID_YOU_MEAN.format(nearest=found) if found else ""
