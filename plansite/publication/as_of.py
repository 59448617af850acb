"""The date of an edition: what was asked for, else SOURCE_DATE_EPOCH, else today in Vietnam."""

import os
from datetime import UTC, date, datetime

from plansite.model.dates import VIETNAM

EPOCH = "SOURCE_DATE_EPOCH"
"""Seconds since 1970, by the convention of reproducible-builds.org."""


class EpochError(ValueError):
    """SOURCE_DATE_EPOCH is set to something that is no number of seconds."""


def as_of_date(asked: date | None = None) -> date:
    """Return the day up to which things are shown and counted (docs/progress.md).

    Raises:
        EpochError: if nothing is asked for and SOURCE_DATE_EPOCH cannot be read.
    """
    if asked is not None:
        return asked
    epoch = os.environ.get(EPOCH)
    if not epoch:
        return datetime.now(VIETNAM).date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).astimezone(VIETNAM).date()
    except (ValueError, OverflowError, OSError) as error:
        raise EpochError(epoch) from error
