"""From commits to the history of each plan.

A plan is known by its id (the year in which its period begins), not by its path: `plan.yaml`
moves to ``content/plans/2018.yaml`` when the next year's plan takes its place, often in one
commit with it, which git's own following of renames does not see.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from plansite.history import git
from plansite.history.changes import changes
from plansite.history.git import Commit
from plansite.history.model import History, Revision
from plansite.model.location import Source
from plansite.model.plan import Plan
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


def histories(site: Site) -> dict[str, History]:
    """Return the history of each plan of a site, by plan id.

    Where git, a repository, or part of it is missing, each history says so; nothing is raised.
    What is not committed is not in it.
    """
    ids = list(dict.fromkeys(plan.id for plan in site.plans))
    try:
        record = _Record.read(site.root)
    except GitError as error:
        missing = say.MISSING[error.lack]
        return {plan_id: History(missing=missing) for plan_id in ids}
    return {plan_id: record.history(plan_id) for plan_id in ids}


@dataclass(frozen=True)
class _Record:
    """All commits that touched plans, and what stood at each place then."""

    commits: list[Commit]
    paths: list[str]
    ids: Mapping[tuple[str, str], str]
    plans: Mapping[str, Plan | None]

    @classmethod
    def read(cls, root: Path) -> "_Record":
        commits = git.commits(root)
        paths = git.plan_files(root) if commits else []
        places = [(commit.id, path) for commit in commits for path in paths]
        ids = blob_ids(root, places) if places else {}
        contents = blobs(root, ids.values()) if ids else {}
        plans = {
            blob: _plan(contents[blob], path) if blob in contents else None
            for (_, path), blob in ids.items()
        }
        return cls(commits, paths, ids, plans)

    def history(self, plan_id: str) -> History:
        versions: dict[str, _Version | None] = {}
        revisions = []
        for commit in self.commits:
            before = [versions.get(parent) for parent in commit.parents]
            now = self._version(commit, plan_id, before)
            versions[commit.id] = now
            if now is None:
                continue
            told = _told(now, before)
            if told:
                revisions.append(
                    Revision(commit.id, commit.at, commit.author, commit.subject, now.path, told)
                )
        missing = None if revisions else say.NOT_COMMITTED
        return History(tuple(reversed(revisions)), missing)

    def _version(
        self, commit: Commit, plan_id: str, before: list[_Version | None]
    ) -> _Version | None:
        last = next((one.last_readable for one in before if one and one.last_readable), None)
        for path in self.paths:
            blob = self.ids.get((commit.id, path))
            plan = self.plans.get(blob) if blob else None
            if blob and plan is not None and plan.id == plan_id:
                return _Version(path, blob, plan, plan)
        # A file that cannot be read is taken for the plan that stood there before.
        for path in (one.path for one in before if one):
            blob = self.ids.get((commit.id, path))
            if blob and self.plans.get(blob) is None:
                return _Version(path, blob, None, last)
        return None


def _told(now: _Version, before: list[_Version | None]) -> tuple[str, ...]:
    """Return what a commit did; of a merge, what none of its parents had. Empty for nothing."""
    earlier = [one for one in before if one is not None]
    if not earlier:
        return _compared(now, None)
    if any((one.blob, one.path) == (now.blob, now.path) for one in earlier):
        return ()
    told = [_compared(now, one) for one in earlier]
    if len(before) == 1:
        return told[0]
    common = set.intersection(*(set(one) for one in told)) - {say.NO_CHANGE}
    return tuple(sentence for sentence in told[0] if sentence in common)


def _compared(now: _Version, before: _Version | None) -> tuple[str, ...]:
    if now.plan is None:
        return (say.UNREADABLE,)
    if before is None or before.last_readable is None:
        return (say.FIRST.format(tasks=number(len(now.plan.tasks))),)
    moved: tuple[str, ...] = ()
    if before.path != now.path:
        moved = (say.MOVED.format(before=before.path, after=now.path),)
    return moved + changes(before.last_readable, now.plan) or (say.NO_CHANGE,)


def _plan(raw: bytes, path: str) -> Plan | None:
    """Return the plan that a file held, or None where today's rules find an error in it."""
    text = decode(raw).text if len(raw) <= SIZE_LIMIT else None
    if text is None:
        return None
    parsed = parse(text)
    if parsed.faults or not isinstance(parsed.data, dict):
        return None
    plan, problems = validate(Plan, parsed.data, Source(path, parsed.lines))
    return None if any(problem.is_error for problem in problems) else plan
