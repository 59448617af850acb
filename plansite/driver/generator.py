"""The Pelican generator of every page and file of a site."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pelican.generators import Generator

from plansite.driver.pages import Writer
from plansite.driver.run import RUN, Run, Written
from plansite.driver.theme_faults import as_site_errors
from plansite.model import layout
from plansite.model.address_book import AddressBook
from plansite.model.location import Location
from plansite.model.output_file import output_file
from plansite.model.site_error import SiteError
from plansite.outputs import Out, PageOut, outputs_of
from plansite.outputs.media import media_files
from plansite.reading.plain import file_names
from plansite.vi.problems import output as say


class SiteGenerator(Generator):  # type: ignore[misc]  # Pelican has no types
    """Writes what `plansite.outputs` gives."""

    def generate_output(self, _writer: Any) -> None:
        """Render and write all of it. Called by Pelican.

        Raises:
            SiteError: for a fault of the theme, and what the register of addresses does not hold.
        """
        run: Run = self.settings[RUN]
        with as_site_errors(run.settings.theme, run.edition.site.root):
            run.written.add(write_site(run, self.settings, Path(self.output_path)))


def write_site(run: Run, settings: Mapping[str, Any], folder: Path) -> Written:
    """Render and write a run.

    Args:
        run: what is written.
        settings: the settings of the site by the names that its files give them.
        folder: where the files go.

    Raises:
        SiteError: as above.
    """
    claimed: set[str] = set()
    outs = list(outputs_of(run.publication, run.views))
    for out in outs:
        refuse_unregistered(out, run.publication.book, claimed)
    writer = Writer(run, settings, folder)
    written = writer.write(outs)
    # Now every page has said which media it shows.
    for file in media_files(run.publication):
        refuse_unregistered(file, run.publication.book, claimed)
        written.files[file.file] = writer.put(file.file, file.data)
    return written


def refuse_unregistered(out: Out, book: AddressBook, written: set[str]) -> None:
    """Refuse what would stand at an address that the check does not know to be taken, or is.

    Args:
        out: what is to be written.
        book: the addresses of the site.
        written: the addresses that were written, to which this one is added.

    Raises:
        SiteError: if the register does not hold the address, or holds it for another thing, or
            something has been written there.
    """
    kind = book.kind_of(out.address)
    place = Location(f"{layout.OUTPUT}/{output_file(out.address)}", 1)
    if kind is None or kind.is_page != isinstance(out, PageOut):
        raise SiteError(say.OUTPUT_UNREGISTERED.at(place, address=out.address))
    if out.address in written:
        raise SiteError(say.OUTPUT_TWICE.at(place, address=out.address))
    written.add(out.address)


def refuse_strangers(folder: Path, book: AddressBook) -> None:
    """Refuse what something else than the engine has written beside it: Pelican, a plugin.

    Args:
        folder: the rendered site.
        book: its addresses.

    Raises:
        SiteError: for each file that the register does not hold.
    """
    strangers = [name for name in file_names(folder) if not book.holds_file(name)]
    if strangers:
        raise SiteError(
            *(say.OUTPUT_STRANGE.at(Location(f"{layout.OUTPUT}/{name}", 1)) for name in strangers)
        )
