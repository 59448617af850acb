"""A folder into a `Site`: every file read once, all problems of reading together."""

from collections import Counter
from pathlib import Path, PurePosixPath
from typing import TypeVar

from plansite.model import layout
from plansite.model.article import Article, Entry, Page
from plansite.model.location import Location
from plansite.model.node import Node
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.model.register import Explanations, Register
from plansite.model.removal import Removals
from plansite.model.site import Media, Site
from plansite.model.synonyms import Synonyms
from plansite.model.text import fit_name
from plansite.reading.files import TextFile, bytes_of, fault_of, read_text
from plansite.reading.folders import Folders
from plansite.reading.gathered import EntryFile, Gathered, ReadResult
from plansite.reading.media import read_media
from plansite.reading.parsing import list_of, mapping_of
from plansite.reading.plain import size_of
from plansite.reading.settings import written_settings
from plansite.reading.strangers import strangers
from plansite.vi import values as words
from plansite.vi.problems import files as say_files
from plansite.vi.problems import names as say

N = TypeVar("N", bound=Node)

NEAR_MARKDOWN = (".markdown", ".txt")
"""Endings of what is meant as an article or a page."""
NEAR_YAML = (".yml", ".yaml.txt", ".yml.txt")
"""Endings of what is meant as a plan."""


def read_site(root: Path) -> ReadResult:
    """Read a site: the folder with ``plan.yaml`` and ``content/``.

    Args:
        root: the site's folder. It may lack anything; what is missing is a problem.

    Returns:
        The models and the problems. Nothing is raised for what the files hold. A file or folder
        that cannot be read is an error: a site that is smaller than its sources is never built.
    """
    gathered = gather(root)
    return gathered.joined(file.read() for file in gathered.files)


def gather(root: Path) -> Gathered:
    """Read all of a site but what its articles and pages hold; arguments as of `read_site`."""
    reader = _Reader(root)
    written = written_settings(root)
    reader.problems += written.problems
    plans = reader.plans()
    files = (*reader.entries(Article, layout.ARTICLES), *reader.entries(Page, layout.PAGES))
    register = reader.mapping(Register, layout.REGISTER)
    explanations = reader.items(Explanations, layout.EXPLANATIONS, words.FIRST_OF_EXPLANATION)
    removals = reader.items(Removals, layout.REMOVED, words.FIRST_OF_REMOVAL)
    synonyms = reader.items(Synonyms, layout.SYNONYMS, words.FIRST_OF_SYNONYMS)
    media = reader.media(written.media_limit)
    reader.templates()
    reader.strangers()
    site = Site(
        root=root,
        plans=plans,
        register=register or Register(),
        explanations=explanations or Explanations(),
        removals=removals or Removals(),
        synonyms=synonyms or Synonyms(),
        media=media,
        files=frozenset(reader.files),
        unread=frozenset(reader.unread | reader.folders.unread),
        media_limit=written.media_limit,
        contacts=written.contacts,
        urls=written.urls,
        unset=written.unset,
    )
    problems = reader.problems + reader.folders.problems
    return Gathered(site, problems, files, written.of_values)


class _Reader:
    """Collects the problems of one site while its files are read."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folders = Folders(root)
        self.problems: list[Problem] = []
        self.files: set[str] = set()
        self.unread: set[str] = set()

    def plans(self) -> tuple[Plan, ...]:
        paths = self.folders.below(layout.PLANS)
        paths = [path for path in paths if self._has_ending(path, ".yaml", NEAR_YAML)]
        current = self._plan(layout.PLAN)
        closed = [plan for path in paths for plan in self._plan(path)]
        closed.sort(key=lambda plan: (plan.period.start, plan.path), reverse=True)
        return (*current, *closed)

    def entries(self, model: type[Entry], folder: str) -> list[EntryFile]:
        found, misplaced = [], []
        for path in self.folders.below(folder):
            if not self._has_ending(path, ".md", NEAR_MARKDOWN):
                continue
            self.files.add(path)
            misplaced += [] if layout.is_in_place(path) else [path]
            found.append(EntryFile(path, model, bytes_of(self.root / path)))
        self._misplaced(misplaced, folder)
        return found

    def mapping(self, model: type[N], path: str) -> N | None:
        """Read a YAML file that holds one mapping; None where there is none or it is no such."""
        file = self._text(path)
        return None if file is None else self._noted(path, *mapping_of(model, path, file))

    def items(self, model: type[N], path: str, example: str) -> N | None:
        """Read a YAML file that holds one list; None as for `mapping`."""
        file = self._text(path)
        return None if file is None else self._noted(path, *list_of(model, path, file, example))

    def media(self, limit: int) -> dict[str, Media]:
        found = {}
        for path in self.folders.below(layout.MEDIA):
            name = path.removeprefix(f"{layout.MEDIA}/")
            try:
                found[name] = read_media(self.root / path, name, limit)
            except OSError as error:
                self._unread(path, error)
        return found

    def templates(self) -> None:
        """See whether the agency's own Word templates can be read, before a report needs them."""
        for path in self.folders.below(layout.WORD_TEMPLATES):
            try:
                _try(self.root / path)
            except OSError as error:
                self._unread(path, error)

    def strangers(self) -> None:
        """Tell of what lies where nothing is read: an article there would never be published."""
        told = {problem.path for problem in self.problems}  # under another ending
        found = strangers(self.root, self.folders)
        self.problems += [problem for problem in found if problem.path not in told]

    def _plan(self, path: str) -> list[Plan]:
        file = read_text(self.root / path)
        if file.is_missing and path == layout.PLAN:
            self.unread.add(path)
            if not self._is_misnamed(path):
                self.problems.append(say_files.PLAN_MISSING.at(Location(path, 1)))
            return []
        plan = self._noted(path, *mapping_of(Plan, path, file))
        return [] if plan is None else [plan]

    def _text(self, path: str) -> TextFile | None:
        """Return what a file of ``content/`` holds that need not be there; None if it is not."""
        file = read_text(self.root / path) if self.folders.is_open else TextFile(is_missing=True)
        if file.is_missing and self.folders.is_open and self._is_misnamed(path):
            self.unread.add(path)
        return None if file.is_missing else file

    def _is_misnamed(self, path: str) -> bool:
        """Whether a YAML file that is not there is beside its name, under another ending."""
        stem, wanted = path.removesuffix(".yaml"), PurePosixPath(path).name
        for ending in NEAR_YAML:
            if (self.root / f"{stem}{ending}").is_file():
                place = Location(f"{stem}{ending}", 1)
                self.problems.append(say.FILE_ENDING.at(place, ending=ending, suggestion=wanted))
                return True
        return False

    def _noted(self, path: str, node: N | None, problems: list[Problem]) -> N | None:
        self.problems += problems
        if node is None and problems:
            self.unread.add(path)
        return node

    def _unread(self, path: str, error: OSError) -> None:
        fault = fault_of(error)
        self.unread.add(path)
        self.problems.append(fault.message.at(Location(path, 1), **fault.values))

    def _has_ending(self, path: str, ending: str, near: tuple[str, ...]) -> bool:
        suffix = PurePosixPath(path).suffix
        if suffix == ending:
            return True
        location = Location(path, 1)
        if suffix.lower() == ending or path.lower().endswith(near):
            self.unread.add(path)
            file = PurePosixPath(path)
            name = fit_name(file.name, ending, near) or file.stem + ending
            self.problems.append(say.FILE_ENDING.at(location, ending=suffix, suggestion=name))
        else:
            message = say.FILE_STRAY if suffix else say.FILE_WITHOUT_ENDING
            message = say.TEXT_STRAY if suffix.lower() == ".md" else message
            self.problems.append(message.at(location, ending=suffix))
        return False

    def _misplaced(self, paths: list[str], folder: str) -> None:
        """Tell of articles in no year's folder, together where they lie together; and of pages."""
        holders = Counter(path.rpartition("/")[0] for path in paths)
        message = say.PAGE_FOLDER if folder == layout.PAGES else say.ARTICLE_FOLDER
        for path in paths:
            holder, _, name = path.rpartition("/")
            if folder == layout.ARTICLES != holder and holders[holder] > 1:
                continue
            meant = fit_name(name, ".md", NEAR_MARKDOWN) or name
            self.problems.append(message.at(Location(path, 1), name=meant))
        for holder, count in holders.items():
            if folder == layout.ARTICLES != holder and count > 1:
                self.problems.append(say.ARTICLES_FOLDER.at(Location(holder, 1), count=count))


def _try(file: Path) -> None:
    """Raise OSError where a file cannot be read, without reading it whole."""
    size_of(file)
    with file.open("rb") as opened:
        opened.read(1)
