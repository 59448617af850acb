"""How the plans changed, for the pages that tell of it: nothing, unless the agency wants it told.

What git holds is not public by itself. The history of a plan tells of wordings that were withdrawn
since; from where on, and whether with names, is the agency's choice.
"""

import logging
from collections.abc import Mapping
from typing import Any

from plansite.history import History, SinceError, histories, parse_since
from plansite.publication.edition import Edition
from plansite.vi import history as vi

# Pelican's own logger: what it is told as an error stops the build.
log = logging.getLogger("pelican")


def histories_of(edition: Edition, settings: Mapping[str, Any]) -> Mapping[str, History]:
    """Return the history of each plan by its id; none where HISTORY_SINCE names nothing.

    Wrong settings are logged as errors.
    """
    since, names = str(settings["HISTORY_SINCE"] or "").strip(), settings["HISTORY_NAMES"]
    if not isinstance(names, bool):
        log.error(vi.BAD_NAMES.format(names=names))
        return {}
    if not since:
        return {}
    try:
        return histories(edition.site, parse_since(since), edition.as_of, names=names)
    except SinceError as error:
        log.error(str(error))
        return {}
