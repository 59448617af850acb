"""The Pelican generator of everything that is not an article or a page."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pelican.generators import Generator

from plansite.driver.reader import PUBLICATION
from plansite.model.output_file import output_file
from plansite.outputs import (
    data,
    feeds,
    history,
    hosting,
    information,
    lists,
    media,
    plans,
    removed,
    reports,
    sitemap,
    theme,
    well_known,
)
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.site import Views

SOURCES: tuple[Callable[[Publication, Views], Iterator[Out]], ...] = (
    plans.pages,
    history.pages,
    reports.pages,
    lists.pages,
    information.pages,
    removed.pages,
    feeds.files,
    data.files,
    theme.files,
    hosting.files,
    well_known.files,
    sitemap.files,
    media.files,
)
"""What makes the pages and files. The last two tell of what the others wrote and used."""


class SiteGenerator(Generator):  # type: ignore[misc]  # Pelican has no types
    """Writes the pages of `plansite.outputs` and the files of `plansite.outputs`."""

    def generate_output(self, writer: Any) -> None:
        """Render and write all of them. Called by Pelican after the articles are written."""
        publication: Publication = self.settings[PUBLICATION]
        for source in SOURCES:
            for out in source(publication, self.settings["VIEWS"]):
                if isinstance(out, PageOut):
                    if out.meta.is_indexed:
                        publication.listed.append(out.meta.address)
                    writer.write_file(
                        output_file(out.meta.address),
                        self.get_template(out.template),
                        self.context,
                        meta=out.meta,
                        **out.variables,
                    )
                else:
                    target = Path(self.output_path) / out.address.lstrip("/")
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(out.data)
