"""From where on a history is told: the commit or the day that an agency named."""

import re
from dataclasses import dataclass
from datetime import date

from plansite.history.git import Commit
from plansite.model.dates import parse_date
from plansite.vi import history as say

_COMMIT = re.compile(r"[0-9a-f]{7,64}")


class SinceError(ValueError):
    """What was named is no commit of the published branch, or no day; the message says so."""


@dataclass(frozen=True)
class Since:
    """A commit by the first digits of its name, or a day in Vietnam; the other is None."""

    commit: str | None = None
    day: date | None = None


def parse_since(text: str) -> Since:
    """Return what a setting names.

    Raises:
        SinceError: if it is neither a day as YYYY-MM-DD nor 7 digits or more of a commit's name.
    """
    written = text.strip().lower()
    if _COMMIT.fullmatch(written):
        return Since(commit=written)
    try:
        return Since(day=parse_date(written))
    except ValueError as error:
        raise SinceError(say.BAD_SINCE.format(since=text)) from error


def first_told(chain: list[Commit], since: Since) -> int | None:
    """Return the place of the first state that is told in the published branch.

    Args:
        chain: the commits of the branch, the oldest first.
        since: what the agency named.

    Returns:
        The place of the commit named, or of the first one after which none is older than the
        day; None where the branch has none yet.

    Raises:
        SinceError: if the commit is not in the branch, or several have names that begin so.
    """
    if since.commit is None:
        # Behind the last that is older, for one clock may have been wrong.
        older = [at for at, one in enumerate(chain) if since.day and one.at.date() < since.day]
        first = older[-1] + 1 if older else 0
        return first if first < len(chain) else None
    found = [at for at, commit in enumerate(chain) if commit.id.startswith(since.commit)]
    if len(found) == 1:
        return found[0]
    form = say.SINCE_AMBIGUOUS if found else say.SINCE_NOT_PUBLISHED
    raise SinceError(form.format(since=since.commit))
