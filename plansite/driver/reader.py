"""Pelican's reader for our Markdown files: hands over what has already been read and rendered."""

from pathlib import Path
from typing import Any

from pelican.readers import BaseReader

from plansite.driver.run import RUN, Run
from plansite.model import layout
from plansite.model.article import Article


class EntryReader(BaseReader):  # type: ignore[misc]  # Pelican has no types
    """Gives Pelican the content and metadata of an entry.

    The files were read before Pelican began, so nothing is read here. What may not be seen gets
    the status ``skip``, of which Pelican keeps nothing at all.
    """

    enabled = True
    file_extensions = ("md",)

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """Return the HTML and the metadata of the file at ``source_path``."""
        run: Run = self.settings[RUN]
        below = Path(source_path).relative_to(self.settings["PATH"]).as_posix()
        entry = run.entries.get(f"{layout.CONTENT}/{below}")
        if entry is None:
            return "", {"status": "skip"}
        metadata: dict[str, Any] = {
            "title": entry.title,
            "slug": entry.slug,
            "status": "published",
            "lang": entry.lang,
            "entry": entry,
        }
        if isinstance(entry, Article):
            metadata["date"] = entry.date.instant
            metadata["year"] = entry.year
            metadata["summary"] = entry.summary
        return run.publication.body_of(entry), metadata
