"""The outline of a Markdown body: what a check has to see of it, with lines of the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading. ``tight``: written without the space after ``#``."""

    level: int
    text: str
    line: int
    anchor: str
    tight: bool = False


@dataclass(frozen=True, slots=True)
class BodyLink:
    """A link as written; ``text`` is None where it is HTML whose words are not known."""

    target: str
    text: str | None
    line: int


@dataclass(frozen=True, slots=True)
class BodyPicture:
    """A picture; ``alt`` is empty where there is none."""

    target: str
    alt: str
    line: int


@dataclass(frozen=True, slots=True)
class NoLink:
    """What was meant as a link but is none: ``text`` as it stands, and its line."""

    text: str
    line: int


@dataclass(frozen=True)
class Tag:
    """The start tag of raw HTML. Names are in lower case; values have their entities resolved."""

    name: str
    attributes: Mapping[str, str]
    line: int


@dataclass(frozen=True)
class Outline:
    """What stands in one body, each kind in the order of the text."""

    headings: tuple[Heading, ...] = ()
    links: tuple[BodyLink, ...] = ()
    images: tuple[BodyPicture, ...] = ()
    tags: tuple[Tag, ...] = ()
    spaced: tuple[NoLink, ...] = ()
    """Paths with a space in them, ``[x](my file.pdf)``: the target is the text."""
    undefined: tuple[NoLink, ...] = ()
    """References without a definition, ``[x][y]``: the reference is the text."""
    unclosed: tuple[NoLink, ...] = ()
    """Comments and code blocks that nothing ends, given by the sign that opens them."""
    deep: int | None = None
    """The line on which more is nested than any honest text has, if there is one."""
    unnoted: tuple[NoLink, ...] = ()
    """Footnotes to which nothing in the text refers, given by their names."""
    is_empty: bool = False
    anchors: frozenset[str] = field(default_factory=frozenset)
    """Every id that a link may lead to."""
