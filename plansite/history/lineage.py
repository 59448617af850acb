"""From commits to the history of each plan.

A plan is known by its id, not by its path: `plan.yaml`
moves to ``content/plans/2018.yaml`` when the next year's plan takes its place, often in one
commit with it, which git's own following of renames does not see.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from plansite.history import git
from plansite.history.changes import changes
from plansite.history.git import Commit
from plansite.history.since import first_shown
from plansite.model.history import History, Revision
from plansite.model.location import LineMap
from plansite.model.plan import Plan
from plansite.model.since import Since
from plansite.model.site import Site
from plansite.reading.files import SIZE_LIMIT, decode
from plansite.reading.git import GitError, blob_ids, blobs
from plansite.reading.validation import validate
from plansite.reading.yaml import parse
from plansite.vi import history as say
from plansite.vi.format import number


@dataclass(frozen=True)
class _Version:
    """A plan at one commit. ``plan`` is None where the file cannot be read."""

    path: str
    blob: str
    plan: Plan | None
    last_readable: Plan | None


def histories(site: Site, since: Since, as_of: date) -> dict[str, History]:
    """Return the history of each plan of a site, by plan id.

    Args:
        site: the site, as known on ``as_of``.
        since: from where on the agency has it shown; what was before is not even compared with.
        as_of: the day of the edition: later commits are not shown, nor what an earlier one says
            of a later day.

    Returns:
        An empty mapping where the first state that may be shown is of a later day. Where git, a
        repository, or part of it is missing, each history says so. What is not committed is in
        none.

    Raises:
        SinceError: if ``since`` names no commit of the published branch.
    """
    ids = list(dict.fromkeys(plan.id for plan in site.plans))
    try:
        record = _Record.read(site.root, since, as_of)
    except GitError as error:
        missing = say.MISSING[error.lack]
        return {plan_id: History(missing=missing) for plan_id in ids}
    return {plan_id: record.history(plan_id) for plan_id in ids} if record else {}


@dataclass(frozen=True)
class _Record:
    """The states that may be shown and touched plans, and what stood at each place then."""

    commits: list[Commit]
    as_of: date
    paths: list[str]
    ids: Mapping[tuple[str, str], str]
    plans: Mapping[str, Plan | None]

    @classmethod
    def read(cls, root: Path, since: Since, as_of: date) -> "_Record | None":
        chain = git.published(root)
        start = first_shown(chain, since)
        if start is None or chain[start].at.date() > as_of:
            return None
        first, later = chain[start], chain[start + 1 :]
        touching = git.touching(root, first.id)
        shown = [one for one in later if one.id in touching and one.at.date() <= as_of]
        commits, paths = [first, *shown], git.plan_files(root, first.id)
        ids = blob_ids(root, [(one.id, path) for one in commits for path in paths])
        contents = blobs(root, ids.values()) if ids else {}
        plans = {
            blob: _plan(contents[blob], path) if blob in contents else None
            for (_, path), blob in ids.items()
        }
        return cls(commits, as_of, paths, ids, plans)

    def history(self, plan_id: str) -> History:
        before: _Version | None = None
        revisions = []
        for commit in self.commits:
            now = self._version(commit, plan_id, before)
            shown = self._shown(now, before, commit) if now else ()
            if now and shown:
                revisions.append(Revision(commit.at, shown))
            before = now
        missing = None if revisions else say.NOT_COMMITTED
        return History(tuple(reversed(revisions)), missing, self.commits[0].at.date())

    def _version(self, commit: Commit, plan_id: str, before: _Version | None) -> _Version | None:
        for path in self.paths:
            blob = self.ids.get((commit.id, path))
            plan = self.plans.get(blob) if blob else None
            if blob and plan is not None and plan.id == plan_id:
                return _Version(path, blob, plan, plan)
        # A file that cannot be read is taken for the plan that stood there before.
        blob = self.ids.get((commit.id, before.path)) if before else None
        if before and blob and self.plans.get(blob) is None:
            return _Version(before.path, blob, None, before.last_readable)
        return None

    def _shown(self, now: _Version, before: _Version | None, commit: Commit) -> tuple[str, ...]:
        """Return what became of a plan with a commit; empty for nothing."""
        if before and before.blob == now.blob:
            return ()
        if now.plan is None:
            return (say.UNREADABLE,)
        plan = now.plan.as_known_on(self.as_of)
        if before is None or before.last_readable is None:
            form = say.START if commit is self.commits[0] else say.FIRST
            return (form.format(tasks=number(len(plan.tasks))),)
        return changes(before.last_readable.as_known_on(self.as_of), plan)


def _plan(raw: bytes, path: str) -> Plan | None:
    """Return the plan that a file held, or None where today's rules find an error in it."""
    text = decode(raw).text if len(raw) <= SIZE_LIMIT else None
    if text is None:
        return None
    parsed = parse(text)
    if parsed.faults or not isinstance(parsed.data, dict):
        return None
    plan, problems = validate(Plan, parsed.data, LineMap(path, parsed.lines))
    return None if any(problem.is_error for problem in problems) else plan
