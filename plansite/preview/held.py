"""The site that the preview holds in memory, and what was found wrong with it.

A saved article or page is read alone, and shown before the rules that need the whole site have
been asked (`Held.check`). A theme that was saved has what was read shown anew; anything else has
the site read and checked anew.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from threading import Lock

from plansite.checks.checked import checked_site, problems_of
from plansite.checks.prepared import Prepared, prepared
from plansite.driver.run import Run
from plansite.history import histories_of
from plansite.markdown.convert import Converter
from plansite.memo import memo_of
from plansite.model import layout
from plansite.model.dates import VIETNAM
from plansite.model.history import History
from plansite.model.problem import Problem, in_order
from plansite.model.settings import Settings
from plansite.model.site_error import SiteError
from plansite.preview.shown import Shown
from plansite.publication.as_of import as_of_date
from plansite.publication.edition import join
from plansite.publication.publication import Look, publish
from plansite.reading.before import read_before
from plansite.reading.files import bytes_of
from plansite.reading.gathered import EntryFile, Gathered
from plansite.reading.settings import SettingsResult, read_settings
from plansite.views.site import views_of


@dataclass(frozen=True)
class Moment:
    """What is shown, and what is wrong now.

    Attributes:
        shown: the site; None before it was ever without an error.
        problems: what is wrong, in the order of path and line.
        is_new: whether what is shown holds all that was saved; None where nothing is to be said.
    """

    shown: Shown | None = None
    problems: tuple[Problem, ...] = ()
    is_new: bool | None = False


@dataclass(frozen=True)
class _Read:
    """A site as it was read, of a day, with what each of its entries holds."""

    gathered: Gathered
    entries: tuple[Prepared, ...]
    found: SettingsResult
    as_of: date
    histories: dict[str, History] = field(default_factory=dict)

    @property
    def settings(self) -> Settings | None:
        """The settings by the engine's words."""
        return self.found.settings


class Held:
    """Reads the site, and reads again what was saved."""

    def __init__(self, root: Path) -> None:
        """Prepare; nothing is read yet."""
        self.root = root
        self.now = Moment()
        self._memo = memo_of(root)
        self._read: _Read | None = None
        self._behind: dict[str, Prepared] = {}
        """What was saved and is not shown yet, by path."""
        self._of_theme: list[Problem] = []
        self._alone = Lock()

    def save(self, paths: Sequence[Path]) -> bool:
        """Read what was saved; show it, if it has no error, or else what is wrong.

        What was shown stays until there is something to put in its place.

        Args:
            paths: the files that were saved; none for the whole site.

        Returns:
            Whether the site was checked as a whole; if not, `check` does that.
        """
        with self._alone:
            if self._of_theme and not self._is_theme(paths):
                self._read_all()  # whether it is still wrong is seen anew
                return True
            if self._is_theme(paths):
                self._look_anew()
                return True
            files = self._entry_files(paths)
            if files is None:
                self._read_all()
            else:
                self._read_entries(files)
            return files is None

    def check(self) -> bool:
        """Check the site as a whole; return whether something else is wrong than was known."""
        with self._alone:
            read, now = self._read, self.now
        if read is None:
            return False
        today = datetime.now(VIETNAM).date()
        before = read_before(self.root)
        problems = problems_of(read.gathered, read.entries, before, read.found, today)
        with self._alone:
            known = tuple(in_order([*problems, *self._of_theme]))
            if self._read is not read or known == now.problems:
                return False
            self.now = replace(self.now, problems=known)
            return True

    def note(self, problems: Sequence[Problem]) -> bool:
        """Note what was found wrong when a page was asked for; return whether it was not known."""
        with self._alone:
            new = [each for each in problems if each not in self.now.problems]
            self._of_theme += new
            self.now = replace(self.now, problems=tuple(in_order([*self.now.problems, *new])))
            return bool(new)

    def close(self) -> None:
        """Keep what was found for the next time."""
        self._memo.close()

    def _is_theme(self, paths: Sequence[Path]) -> bool:
        """Whether all that was saved is of the theme."""
        read = self._read
        if read is None or read.settings is None or self._behind or not self._is_today(read):
            return False
        # What a site lays over its theme is looked at with its settings.
        theme = read.settings.theme
        return bool(paths) and all(path.is_relative_to(theme) for path in paths)

    def _look_anew(self) -> None:
        """Show what was read in another look."""
        assert self._read is not None  # noqa: S101  # asked before
        known = [each for each in self.now.problems if each not in self._of_theme]
        self._of_theme = list(self._show(self._read))
        self._tell([*known, *self._of_theme], is_new=not self._of_theme)

    @staticmethod
    def _is_today(read: _Read) -> bool:
        return read.as_of == as_of_date(None)

    @property
    def folders(self) -> list[Path]:
        """The theme, and what the site lays over it: to be watched beside the site."""
        settings = self._read.settings if self._read else None
        return [settings.theme, *settings.theme_overrides] if settings else []

    def _entry_files(self, paths: Sequence[Path]) -> list[EntryFile] | None:
        """Return the files that were saved if they are known entries, and the day is the same."""
        if self._read is None or not paths or not self._is_today(self._read):
            return None
        known = {file.path: file for file in self._read.gathered.files}
        found = []
        for path in paths:
            name = path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else ""
            if name not in known and self._was_never_read(name, path, known):
                continue
            raw = bytes_of(path) if name in known else None
            if not isinstance(raw, bytes):
                return None
            found.append(replace(known[name], raw=raw))
        return found

    def _was_never_read(self, name: str, path: Path, known: Iterable[str]) -> bool:
        """Whether a file came and went: an editor's own, which is renamed to what is saved."""
        if not any(layout.is_below(name, one) for one in (layout.ARTICLES, layout.PAGES)):
            return False
        told = (problem.path for problem in self.now.problems)
        held = any(each == name or layout.is_below(each, name) for each in (*told, *known))
        return not (held or os.path.lexists(path))

    def _read_all(self) -> None:
        as_of = as_of_date(None)
        found = read_settings(self.root / layout.SETTINGS, as_of, self.root)
        checked = checked_site(self.root, lambda: found, memo=self._memo)
        self._read = None
        problems: Sequence[Problem] = checked.problems
        if checked.settings is not None and not checked.has_errors:
            histories = dict(histories_of(checked.site, as_of, checked.settings))
            entries, gathered = tuple(checked.entries.all), checked.gathered.without_bytes()
            del checked
            self._read = _Read(gathered, entries, found, as_of, histories)
            faults = self._of_theme = list(self._show(self._read))
            self._tell([*problems, *faults], is_new=not faults)
        else:
            self._of_theme = []
            self._tell(problems, is_new=False)

    def _read_entries(self, files: Sequence[EntryFile]) -> None:
        assert self._read is not None  # noqa: S101  # asked before
        read, saved = self._read, {file.path: file for file in files}
        fresh = dict(zip(saved, prepared(files, self._memo), strict=True))
        gathered = read.gathered
        pairs = zip(gathered.files, read.entries, strict=True)
        entries = tuple(fresh.get(file.path, one) for file, one in pairs)
        now = tuple(saved.get(file.path, file) for file in gathered.files)
        own = [problem for one in fresh.values() for problem in _own(one)]
        # What rules of the whole site say of these files is found out by `check`.
        problems = [*own, *(each for each in self.now.problems if each.path not in saved)]
        self._read = replace(read, gathered=replace(gathered, files=now), entries=entries)
        self._behind.update(fresh)
        is_good = not any(each.is_error for one in self._behind.values() for each in _own(one))
        if is_good and self.now.shown is not None and _with_texts(self.now.shown, self._behind):
            self.now = replace(self.now, shown=self.now.shown.again())
            self._behind.clear()
        elif is_good:
            shown = self.now.shown
            faults = self._show(self._read, shown.run.publication.look if shown else None)
            problems, is_good = [*problems, *faults], not faults
        self._tell(problems, is_new=is_good)

    def _show(self, read: _Read, look: Look | None = None) -> Sequence[Problem]:
        """Show a site; return what is wrong with it that only showing it can find.

        ``look`` is what was read of the theme, if that is as it was when all of it was compiled.
        """
        settings = read.settings
        if settings is None:
            return ()
        site = read.gathered.joined(each.read for each in read.entries).site
        try:
            edition = join(site, read.as_of, preview=True)
            publication = publish(edition, settings, Converter().convert, self._memo, look)
            views = views_of(publication, read.histories)
            shown = Shown(Run(settings, edition, publication, views), read.found.values)
            _ = shown.outs
            if look is None:
                shown.compile()
        except SiteError as error:
            return error.problems
        self.now = replace(self.now, shown=shown)
        self._behind.clear()
        return ()

    def _tell(self, problems: Sequence[Problem], *, is_new: bool) -> None:
        self.now = Moment(self.now.shown, tuple(in_order(list(problems))), is_new)


def _own(one: Prepared) -> list[Problem]:
    """Return what is wrong with an entry by itself."""
    told = one.told
    of_rules = [] if told is None else [each for found in told.problems.values() for each in found]
    return [*one.problems, *of_rules]


def _with_texts(shown: Shown, saved: Mapping[str, Prepared]) -> bool:
    """Give the entries that are shown their new texts, if nothing else of them is another.

    Returns:
        Whether that is so. Of a text nobody else has made anything: a page asks for it.
    """
    pairs = [(shown.entries.get(path), one.entry) for path, one in saved.items()]
    for old, new in pairs:
        if old is None or new is None or type(old) is not type(new):
            return False
        if old.__dict__ != new.__dict__ or old.where != new.where:
            return False
    for old, new in pairs:
        if old is not None and new is not None:
            old.with_body(new.body)
    return True
