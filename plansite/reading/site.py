"""A folder into a `Site`: every file read once, all problems of reading together."""

import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TypeVar

from plansite.model.article import Article, Entry, Page
from plansite.model.location import Location, Source
from plansite.model.node import Node
from plansite.model.picture import ENDINGS
from plansite.model.plan import Plan
from plansite.model.problem import Problem, in_order, one_line
from plansite.model.register import Explanations, Register
from plansite.model.site import Media, Site
from plansite.reading.files import read_text
from plansite.reading.front_matter import split
from plansite.reading.pictures import read_picture
from plansite.reading.validation import validate
from plansite.reading.yaml import Fault, parse
from plansite.vi import problems as say

E = TypeVar("E", bound=Entry)
N = TypeVar("N", bound=Node)

PLAN = "plan.yaml"
ARTICLES = "content/articles"
PAGES = "content/pages"
PLANS = "content/plans"
MEDIA = "content/media"
REGISTER = "content/documents.yaml"
EXPLANATIONS = "content/explanations.yaml"


@dataclass(frozen=True)
class ReadResult:
    """A site as far as it could be read, and what was wrong, in the order of path and line."""

    site: Site
    problems: list[Problem]


def read_site(root: Path) -> ReadResult:
    """Read a site: the folder with ``plan.yaml`` and ``content/`` (design, "Commands").

    Args:
        root: the site's folder. It may lack anything; what is missing is a problem.

    Returns:
        The models and the problems. Nothing is raised for what the files hold.
    """
    reader = _Reader(root)
    plans = reader.plans()
    articles = reader.entries(Article, ARTICLES)
    pages = reader.entries(Page, PAGES)
    site = Site(
        root=root,
        plans=plans,
        articles=articles,
        pages=pages,
        register=reader.mapping(Register, REGISTER) or Register(),
        explanations=reader.explanations(),
        media=reader.media(),
        files=frozenset(reader.files),
        unread=frozenset(reader.unread),
    )
    return ReadResult(site, in_order(reader.problems))


class _Reader:
    """Collects the problems of one site while its files are read."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.files: set[str] = set()
        self.unread: set[str] = set()

    def plans(self) -> tuple[Plan, ...]:
        if (self.root / PLAN).is_file():
            current = self._plan(PLAN)
        else:
            current = []
            self.unread.add(PLAN)
            self.problems.append(say.PLAN_MISSING.at(Location(PLAN, 1)))
        paths = [path for path in self._walk(PLANS) if self._has_ending(path, ".yaml", (".yml",))]
        closed = [plan for path in paths for plan in self._plan(path)]
        closed.sort(key=lambda plan: (plan.period.start, plan.path), reverse=True)
        return (*current, *closed)

    def entries(self, model: type[E], folder: str) -> tuple[E, ...]:
        found = []
        for path in self._walk(folder):
            if not self._has_ending(path, ".md", (".markdown", ".txt")):
                continue
            self.files.add(path)
            self._check_folder(path, folder)
            entry = self._entry(model, path)
            if entry is not None:
                found.append(entry)
            else:
                self.unread.add(path)
        return tuple(found)

    def _plan(self, path: str) -> list[Plan]:
        plan = self.mapping(Plan, path)
        if plan is None:
            self.unread.add(path)
            return []
        return [plan]

    def mapping(self, model: type[N], path: str) -> N | None:
        """Read a YAML file that holds one mapping; None where there is none or it is no such."""
        data, source = self._yaml(path)
        if data is None:
            return None
        if not isinstance(data, dict):
            self.problems.append(say.TOP_NOT_MAPPING.at(Location(path, 1)))
            return None
        return self._validated(model, data, source)

    def explanations(self) -> Explanations:
        data, source = self._yaml(EXPLANATIONS)
        if data is None:
            return Explanations()
        if not isinstance(data, list):
            self.problems.append(say.TOP_NOT_LIST.at(Location(EXPLANATIONS, 1)))
            return Explanations()
        lines = {("items", *key): line for key, line in source.lines.items()}
        below = Source(source.path, lines)
        return self._validated(Explanations, {"items": data}, below) or Explanations()

    def media(self) -> dict[str, Media]:
        found = {}
        for path in self._walk(MEDIA):
            name = path.removeprefix(f"{MEDIA}/")
            file = self.root / path
            size = file.stat().st_size
            looks = file.suffix.lower() in ENDINGS
            found[name] = Media(name, size, read_picture(file, size) if looks else None)
        return found

    def _entry(self, model: type[E], path: str) -> E | None:
        file = read_text(self.root / path)
        self._report(path, file.faults)
        if file.text is None:
            return None
        front = split(file.text)
        self._report(path, front.parsed.faults)
        data = front.parsed.data
        if data is None and front.parsed.faults:
            return None
        if data is not None and not isinstance(data, dict):
            self.problems.append(say.TOP_NOT_MAPPING.at(Location(path, 2)))
            return None
        source = Source(path, front.parsed.lines, front.body_line)
        entry = self._validated(model, data or {}, source)
        if entry is not None:
            entry.with_body(front.body)
        return entry

    def _yaml(self, path: str) -> tuple[object, Source]:
        if self._is_link(path.partition("/")[0]):
            return None, Source(path)
        if not (self.root / path).exists():
            return None, Source(path)
        file = read_text(self.root / path)
        self._report(path, file.faults)
        if file.text is None:
            return None, Source(path)
        parsed = parse(file.text)
        self._report(path, parsed.faults)
        empty = parsed.data is None and not parsed.faults
        return {} if empty and path == PLAN else parsed.data, Source(path, parsed.lines)

    def _validated(self, model: type[N], data: object, source: Source) -> N | None:
        node, problems = validate(model, data, source)
        self.problems += problems
        return node

    def _report(self, path: str, faults: list[Fault]) -> None:
        self.problems += [
            fault.message.at(Location(path, fault.line), **fault.values) for fault in faults
        ]

    def _has_ending(self, path: str, ending: str, near: tuple[str, ...]) -> bool:
        suffix = PurePosixPath(path).suffix
        if suffix == ending:
            return True
        name = PurePosixPath(path).stem + ending
        location = Location(path, 1)
        if suffix.lower() == ending or suffix.lower() in near:
            self.unread.add(path)
            self.problems.append(say.FILE_ENDING.at(location, ending=suffix, suggestion=name))
        else:
            self.problems.append(say.FILE_STRAY.at(location, ending=suffix))
        return False

    def _check_folder(self, path: str, folder: str) -> None:
        inner = PurePosixPath(path).relative_to(folder).parts
        if folder == PAGES and len(inner) != 1:
            self.problems.append(say.PAGE_FOLDER.at(Location(path, 1), name=inner[-1]))
        if folder == ARTICLES and not (
            len(inner) == 2 and len(inner[0]) == 4 and inner[0].isascii() and inner[0].isdigit()
        ):
            message = say.ARTICLE_FOLDER
            self.problems.append(message.at(Location(path, 1), name=inner[-1]))

    def _walk(self, folder: str) -> list[str]:
        """Return the files below a folder, sorted, without hidden and temporary ones.

        Symbolic links are reported and passed over: a site must not publish what lies outside it.
        """
        found: list[str] = []
        if self._is_link("content") or self._is_link(folder):
            return found
        for top, folders, names in os.walk(self.root / folder):
            below = Path(top).relative_to(self.root).as_posix()
            folders[:] = [name for name in folders if self._is_usable(below, name)]
            found += [f"{below}/{name}" for name in names if self._is_usable(below, name)]
        return sorted(found)

    def _is_usable(self, folder: str, name: str) -> bool:
        """Whether a file or folder is to be read; what is not, and is not hidden, is reported."""
        if name.startswith((".", "~$")) or name == "Thumbs.db":
            return False
        path = f"{folder}/{name}"
        if not path.isprintable():
            self.problems.append(say.NAME_UNPRINTABLE.at(Location(one_line(path), 1)))
            return False
        return not self._is_link(path)

    def _is_link(self, path: str) -> bool:
        is_link = (self.root / path).is_symlink()
        if is_link:
            self.problems.append(say.FILE_IS_LINK.at(Location(path, 1)))
        return is_link
