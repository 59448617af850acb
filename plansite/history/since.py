"""From where on a history is shown: the commit or the day that an agency named."""

from plansite.history.git import Commit
from plansite.model.since import Since


class SinceError(ValueError):
    """The published branch has no commit of the name, or (``is_ambiguous``) more than one."""

    def __init__(self, commit: str, *, is_ambiguous: bool) -> None:
        super().__init__(commit)
        self.is_ambiguous = is_ambiguous


def first_shown(chain: list[Commit], since: Since) -> int | None:
    """Return the place of the first state that is shown in the published branch.

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
    raise SinceError(since.commit, is_ambiguous=bool(found))
