"""One thing that can be found."""

from dataclasses import dataclass, field
from datetime import date

KIND = "loai"
"""The filter by kind, as `plansite.search.filters` has the others."""


@dataclass(frozen=True)
class Record:
    """One thing that can be found.

    Attributes:
        address: where it stands; a document's has an anchor.
        title: the line by which it is shown.
        kind: one of `plansite.search.filters.KINDS`.
        day: the day by which results are put in order of time; None where there is none.
        body: its text as safe HTML, what it is about first.
        filters: the values by which it can be narrowed down.
        lang: the language of the title and the text.
        names: what it was called elsewhere, and is searched but not shown: its old addresses.
    """

    address: str
    title: str
    kind: str
    day: date | None
    body: str
    filters: dict[str, list[str]] = field(default_factory=dict)
    lang: str = "vi"
    names: tuple[str, ...] = ()
