"""What the preview does when nobody waits: the rules of the whole site, and the search index."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Condition, Thread

from plansite.preview.held import Held
from plansite.preview.shown import Shown
from plansite.search import SearchIndex

_QUIET = 0.5  # seconds: the page that was saved is loaded first


class Follower:
    """Follows what is held, and serves the index of what was shown when it was last made."""

    def __init__(self, held: Held, folder: Path, told: Callable[[], object]) -> None:
        """Begin to follow.

        Args:
            held: the site.
            folder: where indexes lie; what an earlier preview left there is removed.
            told: called when something else is wrong than was known.
        """
        shutil.rmtree(folder, ignore_errors=True)
        self._held = held
        self._folder = folder
        self._told = told
        self._saves = 0
        self._is_checked = True
        self._changed = Condition()
        self._indexed: Shown | None = None
        self._at: Path | None = None
        Thread(target=self._follow, daemon=True).start()

    def wake(self, *, is_checked: bool) -> None:
        """Go on with what was saved; ``is_checked`` says that it was checked as a whole."""
        with self._changed:
            self._saves += 1
            self._is_checked = self._is_checked and is_checked
            self._changed.notify()

    def file(self, name: str) -> bytes | None:
        """Return a file of the index, None where it has none of that name."""
        file = self._at and self._at.joinpath(name)
        if file is None or ".." in file.parts or not file.is_relative_to(self._folder):
            return None
        with suppress(OSError, ValueError):  # a path may hold what no name does
            return file.read_bytes()
        return None

    def _follow(self) -> None:
        done = 0
        while True:
            done, is_checked = self._quiet_after(done)
            # Whatever goes wrong here is told where a page is asked for, or by a build; the next
            # save is followed all the same.
            with suppress(Exception):
                if not is_checked and self._held.check():
                    self._told()
            with suppress(Exception):
                shown = self._held.now.shown
                if shown is not None and shown is not self._indexed:
                    self._index(shown, self._folder / str(done))

    def _quiet_after(self, done: int) -> tuple[int, bool]:
        """Wait for a save, and till none has followed it for a while."""
        with self._changed:
            self._changed.wait_for(lambda: self._saves != done)
            while True:
                seen = self._saves
                self._changed.wait(_QUIET)
                if self._saves == seen:
                    is_checked, self._is_checked = self._is_checked, True
                    return seen, is_checked

    def _index(self, shown: Shown, folder: Path) -> None:
        folder.mkdir(parents=True)
        with SearchIndex(folder) as index:
            index.start(shown.run.publication, shown.run.views)
            index.finish()
        self._at, before, self._indexed = folder, self._at, shown
        if before is not None:
            shutil.rmtree(before, ignore_errors=True)
