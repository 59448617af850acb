"""Says which files of a site, its theme or the engine were saved."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Thread

from watchfiles import Change, DefaultFilter, watch

from plansite.model import layout

_SETTLE = 0.04  # seconds: what is saved together (an article and its picture) is built once
_ROUND = 500  # milliseconds between two looks at whether to stop
_STEP = 10  # milliseconds between two looks at what was saved


class _Filter(DefaultFilter):
    """Leave out what no build reads: editors' own files, and what builds write."""

    def __init__(self, folders: list[Path], *, is_deep: bool) -> None:
        super().__init__()
        self._folders = folders
        self._is_deep = is_deep

    def __call__(self, change: Change, path: str) -> bool:
        """Look at a path below the folders that are watched, wherever these lie."""
        file = Path(path)
        below = next((file.relative_to(one) for one in self._folders if one in file.parents), file)
        is_built = not self._is_deep and below.parts[:1] in ((layout.CACHE,), (layout.OUTPUT,))
        is_kept = super().__call__(change, below.as_posix())
        return is_kept and not is_built and not file.name.startswith((".", "~$"))


class Watcher:
    """Watches from when it is made until it is closed."""

    def __init__(self, site: Path, root: Path, beside: Iterable[Path] = ()) -> None:
        """Watch ``site``, the theme and the engine below ``root``, and what lies beside."""
        self._stop = Event()
        self._saved: SimpleQueue[set[Path]] = SimpleQueue()
        deep = [site / layout.CONTENT, site / "theme", root / "theme", root / "plansite", *beside]
        there = [folder for folder in dict.fromkeys(deep) if folder.is_dir()]
        # The site's folder itself not in depth: the repository holds .git and .venv.
        self._ready = [self._start([site], recursive=False), self._start(there, recursive=True)]

    def _start(self, folders: list[Path], recursive: bool) -> Event:
        ready = Event()
        Thread(target=self._watch, args=(folders, recursive, ready), daemon=True).start()
        return ready

    def _watch(self, folders: list[Path], recursive: bool, ready: Event) -> None:
        for changes in watch(
            *folders,
            watch_filter=_Filter(folders, is_deep=recursive),
            recursive=recursive,
            stop_event=self._stop,
            step=_STEP,
            rust_timeout=_ROUND,
            yield_on_timeout=True,
            raise_interrupt=False,
        ):
            ready.set()
            if changes:
                self._saved.put({Path(path) for _, path in changes})

    def wait_until_ready(self) -> None:
        """Return once every save will be seen."""
        for ready in self._ready:
            ready.wait()

    def saved(self) -> Iterator[list[Path]]:
        """Wait for saves, and yield the files each time, for ever.

        What is saved while the caller works on the last is yielded together.
        """
        while True:
            yield sorted(self._next())

    def _next(self) -> set[Path]:
        paths: set[Path] = set()
        while not paths:
            try:
                # Waits in short spells: on Windows, Ctrl-C is not seen in one without end.
                paths |= self._saved.get(timeout=1)
            except Empty:
                continue
        try:
            while True:
                paths |= self._saved.get(timeout=_SETTLE)
        except Empty:
            return paths

    def close(self) -> None:
        """Stop watching."""
        self._stop.set()
