"""How the plans changed, for the pages that show it: nothing, unless the agency wants it shown.

What git holds is not public by itself. The history of a plan tells of wordings that were withdrawn
since; from where on is the agency's choice.
"""

from collections.abc import Mapping
from datetime import date

from plansite.history.lineage import histories
from plansite.history.since import SinceError
from plansite.model.history import History
from plansite.model.settings import Settings
from plansite.model.site import Site
from plansite.model.site_error import SiteError
from plansite.vi import history as vi
from plansite.vi.problems import setting_values as say


def histories_of(site: Site, as_of: date, settings: Settings) -> Mapping[str, History]:
    """Return the history of each plan by its id; none where HISTORY_SINCE names nothing.

    Args:
        site: the site, as known on ``as_of``.
        as_of: the day of the edition.
        settings: what the agency has set.

    Raises:
        SiteError: if it names a commit that the published branch does not have.
    """
    since = settings.history_since
    if since is None:
        return {}
    try:
        return histories(site, since, as_of)
    except SinceError as error:
        message = say.SINCE_AMBIGUOUS if error.is_ambiguous else say.SINCE_NOT_PUBLISHED
        raise SiteError(message.at(settings.at("HISTORY_SINCE"), since=since.commit)) from error


def why_missing(found: Mapping[str, History]) -> list[str]:
    """Return, each once, why histories that are to be shown are not there: a sentence each."""
    missing = {history.missing for history in found.values()}
    reasons = sorted(set(vi.MISSING.values()) & missing)
    return [vi.IN_BUILD.format(reason=reason) for reason in reasons]
