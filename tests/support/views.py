"""What the pages of a site are made of, without making them."""

from datetime import date
from pathlib import Path

from plansite.markdown.convert import Converter
from plansite.model.settings import Settings
from plansite.publication.edition import join
from plansite.publication.publication import Publication, publish
from plansite.reading.site import read_site
from plansite.views.site import Views, views_of


def views_from(folder: Path, as_of: str, **settings: object) -> tuple[Publication, Views]:
    """Return the publication of a sound site on a day, and its views."""
    given = {"SITENAME": "Trang", "AGENCY": {"name": "Sở"}, **settings}
    edition = join(read_site(folder).site, date.fromisoformat(as_of))
    publication = publish(edition, Settings.model_validate(given), Converter().convert)
    return publication, views_of(publication, {})
