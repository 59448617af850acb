"""What to build, as a command says it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True)
class Options:
    """What to build.

    Attributes:
        site: the site's folder.
        output: the folder that the site is put into; replaced as a whole, if a build wrote it
            (`plansite.ownership.judge`).
        as_of: the edition's date; None for SOURCE_DATE_EPOCH or today.
        preview: whether drafts and later items are shown, under a banner.
        settings: the settings file; None for the site's ``pelicanconf.py``.
    """

    site: Path
    output: Path
    as_of: date | None = None
    preview: bool = False
    settings: Path | None = None
