"""Runs Pagefind over the records; what it gives is ``/pagefind/`` in the finished site."""

import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from plansite.model import addresses
from plansite.publication.publication import Publication
from plansite.search.pages import STROKE, file_of, page_of
from plansite.search.records import records_of
from plansite.search.stable import FormatError, make_stable
from plansite.search.synonyms import synonyms_of
from plansite.search.vocabulary import vocabulary_of
from plansite.views.site import Views

FOLDER = addresses.PAGEFIND.strip("/")
VOCABULARY = "words.json"
SYNONYMS = "synonyms.json"

# Of what Pagefind writes the page needs the engine and its index, and no user interface.
_NEEDLESS = ("*-ui.css", "*-ui.js", "pagefind-highlight.js", "pagefind-worker.js")


class IndexingError(Exception):
    """There is no index: Pagefind is not there for this system, or it failed."""


class SearchIndex:
    """The index of one build. Pagefind is a process of its own, at work beside the build.

    A context manager: when it is left, the process has ended and what it read is gone.
    """

    def __init__(self, site: Path) -> None:
        self._output = site / FOLDER
        # Beside the folder in the making, so that the next build clears away what a killed one
        # left of both (`plansite.ownership.swap.make_staging`).
        self._source = tempfile.TemporaryDirectory(prefix=f"{site.name}-", dir=site.parent)
        self._process: subprocess.Popen[str] | None = None
        self._words: dict[str, str] = {}
        self._error: Exception | None = None

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
            self._process.wait()
            if self._process.stdout is not None:
                self._process.stdout.close()
        self._source.cleanup()

    def start(self, publication: Publication, views: Views) -> None:
        """Begin to index a publication whose bodies are rendered; `finish` tells of failure.

        Nothing is done where the site's SEARCH_INDEX is False.

        The command line reads a folder in one go, where the Python interface takes a tenth of a
        second for each page.
        """
        if not publication.settings.search_index:
            return
        records = list(records_of(publication, views))
        source = Path(self._source.name)
        for record in records:
            (source / file_of(record)).write_bytes(page_of(record).encode())
        options = ("--force-language", "vi", "--include-characters", STROKE, "--silent")
        try:
            # Imported here: there are systems for which it is not made.
            from pagefind_bin import get_executable  # type: ignore[import-untyped]

            self._process = subprocess.Popen(
                [get_executable(), "--site", source, "--output-path", self._output, *options],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
            )
        except (ImportError, OSError) as error:
            self._error = error
        own = publication.edition.site.synonyms.items
        self._words = {VOCABULARY: vocabulary_of(records), SYNONYMS: synonyms_of(own)}

    def finish(self) -> None:
        """Wait for the index, if it was begun, and put it into its final form.

        Raises:
            IndexingError: if there is no Pagefind or it failed; the error's text says why.
        """
        if self._error is not None:
            raise IndexingError(self._error)
        if self._process is None:
            return
        said, _ = self._process.communicate()
        if self._process.returncode:
            raise IndexingError(said.strip())
        for pattern in _NEEDLESS:
            for path in self._output.glob(pattern):
                path.unlink()
        try:
            make_stable(self._output)
        except FormatError as error:
            raise IndexingError(error) from error
        for name, words in self._words.items():
            (self._output / name).write_text(words, encoding="utf-8", newline="\n")
