"""The search index of the preview: made beside it, since it takes longer than a page may."""

import shutil
from contextlib import suppress
from pathlib import Path
from threading import Condition, Thread

from plansite.preview.shown import Shown
from plansite.search import IndexingError, SearchIndex


class Index:
    """Follows what is shown, and serves the index of what was shown when it was last made."""

    def __init__(self, folder: Path) -> None:
        """Begin to follow.

        Args:
            folder: where indexes lie; what an earlier preview left there is removed.
        """
        shutil.rmtree(folder, ignore_errors=True)
        self._folder = folder
        self._wanted: Shown | None = None
        self._changed = Condition()
        self._at: Path | None = None
        Thread(target=self._follow, daemon=True).start()

    def follow(self, shown: Shown) -> None:
        """Make the index of this next; what was to be made before it and is not begun is not."""
        with self._changed:
            self._wanted = shown
            self._changed.notify()

    def file(self, name: str) -> bytes | None:
        """Return a file of the index, None where it has none of that name."""
        file = self._at and self._at.joinpath(name)
        if file is None or not file.is_relative_to(self._folder) or ".." in file.parts:
            return None
        with suppress(OSError):
            return file.read_bytes()
        return None

    def _follow(self) -> None:
        number = 0
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wanted is not None)
                shown, self._wanted = self._wanted, None
            if shown is None:
                continue
            number += 1
            folder, before = self._folder / str(number), self._at
            # Without an index the page says so; a save may have made the site another meanwhile.
            with suppress(IndexingError, OSError):
                folder.mkdir(parents=True)
                with SearchIndex(folder) as index:
                    index.start(shown.run.publication, shown.run.views)
                    index.finish()
                self._at = folder
            if before is not None and self._at is not before:
                shutil.rmtree(before, ignore_errors=True)
