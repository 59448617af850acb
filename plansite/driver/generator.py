"""The Pelican generator of everything that is not an article or a page of an editor's."""

from pathlib import Path
from typing import Any

from pelican.generators import Generator

from plansite.driver.run import RUN, Run
from plansite.model import layout
from plansite.model.address_book import AddressBook
from plansite.model.location import Location
from plansite.model.output_file import output_file
from plansite.model.site_error import SiteError
from plansite.outputs import Out, PageOut, outputs_of
from plansite.vi.problems import output as say


class SiteGenerator(Generator):  # type: ignore[misc]  # Pelican has no types
    """Writes what `plansite.outputs` gives."""

    def generate_output(self, writer: Any) -> None:
        """Render and write all of it. Called by Pelican after the articles are written.

        Raises:
            SiteError: for what the register of addresses does not hold; nothing of it is written.
        """
        run: Run = self.settings[RUN]
        for out in outputs_of(run.publication, run.views):
            refuse_unregistered(out, run.publication.book)
            if isinstance(out, PageOut):
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


def refuse_unregistered(out: Out, book: AddressBook) -> None:
    """Refuse what would stand at an address that the check does not know to be taken.

    Raises:
        SiteError: if the register does not hold the address, or holds it for another thing.
    """
    is_page = isinstance(out, PageOut)
    address = out.meta.address if isinstance(out, PageOut) else out.address
    kind = book.kind_of(address)
    if kind is None or kind.is_page != is_page:
        place = Location(f"{layout.OUTPUT}/{output_file(address)}", 1)
        raise SiteError(say.OUTPUT_UNREGISTERED.at(place, address=address))
