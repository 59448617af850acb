"""Makes the search index of a build; it is ``/tim-kiem/chi-muc/`` in the finished site."""

import os
from collections.abc import Iterable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from plansite.memo import is_shared
from plansite.model import layout
from plansite.search.parts import Parts
from plansite.search.record import Record
from plansite.search.whole import write_index

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

    from plansite.publication.publication import Publication
    from plansite.views.site import Views

_FEW = 300
"""So many records are indexed in less time than another process takes to begin."""


class SearchIndex:
    """The index of one build; that of a large site is made by a process beside the build.

    A context manager: when it is left, the process has ended.
    """

    def __init__(self, site: Path) -> None:
        self._site = site
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._pipe is not None:
            self._pipe.close()

    def start(self, publication: "Publication", views: "Views") -> None:
        """Begin to index a publication whose bodies are rendered.

        Nothing is done where the site's SEARCH_INDEX is False.

        Raises:
            OSError: if it cannot be written.
        """
        # Imported here: the process beside begins with this module, and it begins sooner so.
        from plansite.model.addresses import SEARCH_INDEX
        from plansite.search.records import records_of
        from plansite.search.synonyms import synonyms_of

        if not publication.settings.search_index:
            return
        synonyms = synonyms_of(publication.edition.site.synonyms.items)
        folder = publication.edition.site.root / layout.SEARCH_CACHE
        job = self._site / SEARCH_INDEX.strip("/"), folder, synonyms
        records = records_of(publication, views)
        tasks = sum(len(plan.tasks) for plan in views.plans)
        if tasks + len(views.items) + len(views.documents) < _FEW:
            _make(records, *job)
            return
        context = get_context("spawn")
        self._pipe, other = context.Pipe()
        self._process = context.Process(target=_work, args=(other, *job))
        self._process.start()
        other.close()
        with suppress(ConnectionError):  # `finish` asks why
            for record in records:
                self._pipe.send(record)
            self._pipe.send(None)

    def finish(self) -> None:
        """Wait for the index, if it is not there yet.

        Raises:
            OSError: if it cannot be written.
        """
        if self._pipe is None:
            return
        try:
            error = self._pipe.recv()
        except (EOFError, ConnectionError):  # it was killed
            error = ChildProcessError("the process that makes the search index has ended")
        if error is not None:
            raise error


def _work(pipe: Connection, output: Path, folder: Path, synonyms: dict[str, list[str]]) -> None:
    """Make an index of the records that come through a pipe; say what was wrong."""
    try:
        _make(iter(pipe.recv, None), output, folder, synonyms)
    except OSError as error:
        pipe.send(error)
    else:
        pipe.send(None)


def _make(
    records: Iterable[Record], output: Path, folder: Path, synonyms: dict[str, list[str]]
) -> None:
    parts = Parts(folder, only_own=is_shared(os.environ))
    write_index(output, [*parts.of(records)], synonyms)
