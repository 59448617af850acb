"""The outline of a Markdown body: what a check has to see of it, with lines of the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, and the id by which links reach it."""

    level: int
    text: str
    line: int
    anchor: str


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


class SlipKind(Enum):
    """What an editor meant that Markdown does not take for it; all of it is shown as it stands."""

    TIGHT = "tight"
    """``##Đề mục``: a heading without its space; ``meant`` holds the sharps."""
    STARS = "stars"
    """``**chữ **``: stars that make nothing bold."""
    STARS_FIRST = "stars first"
    """``** Chữ``: stars that begin a line as a bullet does; ``meant`` is the rest of it."""
    TASK = "task"
    """``- [] Chữ``: what is no box; ``meant`` are the words with one."""
    STAR = "star"
    """``*chữ *``: stars that make nothing slanted."""
    TILDES = "tildes"
    """``~~chữ ~~``: tildes that strike nothing out."""
    BACKSLASH = "backslash"
    """A backslash at the end of a paragraph or an item, where no line follows."""
    ANCHOR = "anchor"
    """``## Mục {#Tên Riêng}``: what is no id; ``meant`` is one, or empty."""
    UNDERLINED = "underlined"
    """Words of which the line ``---`` below them makes a heading."""
    PARTED = "parted"
    """``[chữ] (đường dẫn)``; ``meant`` is the link without the space."""
    NOTE = "note"
    """``[^9]`` without a note of that name."""
    NOTE_TWICE = "note twice"
    """A second footnote of one name."""
    RULED = "ruled"
    """The line below a table's head has other columns than the head; ``meant`` is that line."""
    UNRULED = "unruled"
    """Rows between bars without ``|---|`` below the first; ``meant`` is that line."""
    CUT_ROW = "cut row"
    """A row that an empty line parts from its table."""
    SUNK_TABLE = "sunk table"
    """A table right below an item of a list, where it is none: its head is the text."""
    OVERFULL = "overfull"
    """A row of a table with more cells than its head: the last ones are not shown."""
    CUT_CELL = "cut cell"
    BELOW_TABLE = "below table"
    """A line without a bar right below a table, of which it becomes a row."""
    RULE_ROW = "rule row"
    """A second line ``|---|`` in a table: another one begins above it."""
    OPEN_TAG = "open tag"
    """``<b>``: a tag for words that is not closed in its paragraph; the text is its name."""
    RAW_LINK = "raw link"
    """``[chữ[^1]](địa-chỉ)``: a link or picture that is none, for a note stands in its words."""
    LONE_TERM = "lone term"
    """``: chữ`` below one line: both become a word and what it means; the text is the line."""
    DATE = "date"
    """``15. 3. 2025``: a list within a list; ``meant`` has a backslash."""
    PATH = "path"
    """``\\\\may\\_chung``: a path on a disk, which loses its backslashes."""
    NAME = "name"
    """``__init__``: a name that becomes bold; ``meant`` is the word in stars."""
    BLANK = "blank"
    """``(_) và (_)``: blanks to fill in, which are taken for emphasis."""
    SHORT_UNUSED = "abbreviation unused"
    """``*[CCHC]: …``, and the text has no such word: the line is not shown."""
    SHORT_SUNK = "abbreviation sunk"
    """``- *[CCHC]: …``: an explanation that is no paragraph, and so explains nothing."""
    SHORT_TWICE = "abbreviation twice"
    """``*[CCHC]: …`` a second time: the first is lost."""
    DEFINED_TWICE = "defined twice"
    """``[chữ]: địa-chỉ`` a second time: it is not shown, and leads nowhere."""
    UNUSED = "unused"
    """``[chữ]: địa-chỉ`` to which nothing refers: the line is not shown."""
    INFO = "info"
    """Words behind the sign that opens a block of code: they are not shown."""
    CONFLICT = "conflict"
    """``=======``, which makes no heading: git leaves it between two versions."""
    SUNK = "sunk"
    """Markdown right below a line of HTML, where it is none."""


@dataclass(frozen=True, slots=True)
class Slip:
    """Something that was meant otherwise: what stands there, its line, and what was meant."""

    kind: SlipKind
    text: str
    line: int
    meant: str = ""


@dataclass(frozen=True)
class Tag:
    """A tag of raw HTML. Names are in lower case; values have their entities resolved."""

    name: str
    attributes: Mapping[str, str]
    line: int
    is_end: bool = False


@dataclass(frozen=True)
class Outline:
    """What stands in one body, each kind in the order of the text."""

    headings: tuple[Heading, ...] = ()
    links: tuple[BodyLink, ...] = ()
    images: tuple[BodyPicture, ...] = ()
    tags: tuple[Tag, ...] = ()
    """Start tags, and end tags of what was never begun."""
    spaced: tuple[NoLink, ...] = ()
    """Paths with a space in them, ``[x](my file.pdf)``: the target is the text."""
    undefined: tuple[NoLink, ...] = ()
    """References without a definition, ``[x][y]``: the reference is the text."""
    unclosed: tuple[NoLink, ...] = ()
    """Comments, tags and blocks of code that nothing ends, by the sign that opens them."""
    deep: int | None = None
    """The line on which more is nested than any honest text has, if there is one."""
    unnoted: tuple[NoLink, ...] = ()
    """Footnotes to which nothing in the text refers, given by their names."""
    slips: tuple[Slip, ...] = ()
    """What was meant as markup and is none, in no order that matters."""
    is_empty: bool = False
    anchors: frozenset[str] = field(default_factory=frozenset)
    """Every id that a link may lead to."""
