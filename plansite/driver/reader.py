"""Pelican's reader for our Markdown files: hands over what has already been read and rendered."""

from typing import TYPE_CHECKING, Any

from pelican.readers import BaseReader

from plansite.model.article import Article

if TYPE_CHECKING:
    from plansite.publication.publication import Publication

PUBLICATION = "PUBLICATION"
"""The setting under which the plugin keeps the publication of a run."""


class EntryReader(BaseReader):  # type: ignore[misc]  # Pelican has no types
    """Gives Pelican the content and metadata of an entry.

    The files were read before Pelican began (design, "The way of the data"), so nothing is read
    here. What may not be seen gets the status ``skip``, of which Pelican keeps nothing at all.
    """

    enabled = True
    file_extensions = ("md",)

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """Return the HTML and the metadata of the file at ``source_path``."""
        publication: Publication = self.settings[PUBLICATION]
        entry = self.settings["ENTRIES"].get(source_path)
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
        return publication.body_of(entry), metadata
