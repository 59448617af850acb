"""From where on a plan's history is shown: a commit or a day that an agency names."""

from dataclasses import dataclass
from datetime import date

from plansite.model.dates import parse_date
from plansite.model.expression import expression

_COMMIT = expression(r"[0-9a-f]{7,64}")


@dataclass(frozen=True)
class Since:
    """A commit by the first digits of its name, or a day in Vietnam; the other is None."""

    commit: str | None = None
    day: date | None = None


def parse_since(text: str) -> Since:
    """Return what a setting names.

    Raises:
        ValueError: if it is neither a day as YYYY-MM-DD nor 7 digits or more of a commit's name.
    """
    written = text.strip().lower()
    if _COMMIT.fullmatch(written):
        return Since(commit=written)
    try:
        return Since(day=parse_date(written))
    except ValueError as error:
        raise ValueError(text) from error
