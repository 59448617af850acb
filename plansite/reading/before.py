"""What was public before the latest changes, from git: only of files that differ since."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plansite.model import layout
from plansite.model.article import Article, Entry, Page
from plansite.model.plan import Plan
from plansite.model.register import Register
from plansite.model.removal import Removals
from plansite.reading.differing import Differing, differing
from plansite.reading.files import SIZE_LIMIT, TextFile, decode
from plansite.reading.git import Lack
from plansite.reading.parsing import entry_of, list_of, mapping_of


@dataclass(frozen=True)
class Before:
    """An earlier state of a site, as far as the site differs from it.

    Attributes:
        entries: articles and pages whose files have changed or gone since, as they were.
        plans: the same of plans.
        register: the register of documents, if that has changed since.
        removals: the same of what was said to be taken down.
        paths: the files that there were, if anything has changed or gone.
        lack: why nothing can be known; None where it can.
        lacking: the name of the branch or commit that is lacking.
    """

    entries: tuple[Entry, ...] = ()
    plans: tuple[Plan, ...] = ()
    register: Register = field(default_factory=Register)
    removals: Removals = field(default_factory=Removals)
    paths: frozenset[str] = frozenset()
    lack: Lack | None = None
    lacking: str = ""


def read_before(root: Path, environment: Mapping[str, str] = os.environ) -> Before:
    """Return what of the site at ``root`` was otherwise before.

    Args:
        root: the site's folder; it may lie anywhere in the repository.
        environment: the variables by which CI tells of a change.

    Returns:
        Nothing but a reason where git cannot tell; nothing is raised.
    """
    return before_of(differing(root, environment))


def before_of(found: Differing) -> Before:
    """Return what was otherwise before, by what differs; nothing is raised for what it holds."""
    texts = {
        path: decode(raw) if len(raw) <= SIZE_LIMIT else TextFile()
        for path, raw in found.contents.items()
    }
    return Before(
        entries=tuple(entry for path, file in texts.items() for entry in _entries(path, file)),
        plans=tuple(plan for path, file in texts.items() for plan in _plans(path, file)),
        register=_register(texts.get(layout.REGISTER)),
        removals=_removals(texts.get(layout.REMOVED)),
        paths=found.paths,
        lack=found.lack,
        lacking=found.lacking,
    )


def _entries(path: str, file: TextFile) -> Iterator[Entry]:
    if path.endswith(".md"):
        model: type[Entry] = Article if layout.is_article(path) else Page
        entry, _ = entry_of(model, path, file)
        if entry is not None and not entry.is_mended():
            yield entry


def _plans(path: str, file: TextFile) -> Iterator[Plan]:
    if layout.is_plan(path):
        plan, _ = mapping_of(Plan, path, file)
        if plan is not None:
            yield plan


def _register(file: TextFile | None) -> Register:
    return (file and mapping_of(Register, layout.REGISTER, file)[0]) or Register()


def _removals(file: TextFile | None) -> Removals:
    return (file and list_of(Removals, layout.REMOVED, file, "")[0]) or Removals()
