"""What was meant as markup and is none: the page shows it as it stands, the check reports it."""

import re
from collections.abc import Iterator

from plansite.markdown.outline.bullets import stars_in
from plansite.markdown.outline.found import Found
from plansite.markdown.outline.text import Text
from plansite.markdown.typed import underline
from plansite.model.expression import expression
from plansite.model.outline import Slip, SlipKind
from plansite.model.text import slugify

_TIGHT = expression(r"^(#{1,6})([^#\s].*)", re.MULTILINE)
_CONFLICT = expression(r"^={7}$", re.MULTILINE)
_STAR = expression(r"(?<![^\s(“\"])\*[^\W\d_][^*\n]{0,100}(?<=[^\W\d_])[ \t]\*(?![^\s.,;:!?)”\"])")
_TILDES = expression(r"~{2,3}[^~\n]{0,200}\w[^~\n]{0,200}~{2,3}")
_LAST = expression(r"(?:\A|\s)([^\s\\:]*)\\\Z")
"""A backslash behind the last word; one behind a folder's name ends a path."""
_NAMED = expression(r"\{[#.]([^{}]{1,100})\}\s*\Z")
_PATH = expression(
    r"(?<![\w\\])(?:[A-Za-z]:\\(?!\\)|\\\\(?=\w))[^\s<>\"|?*]{0,300}"
    r"(?:[ ][^\s<>\"|?*\\]{0,100}\\[^\s<>\"|?*]{0,300}){0,20}"
    r"|(?<![\w.\\-])[\w.-]{0,50}\w\\[/&@](?=\w)[\w./-]{0,100}"
)
"""A path of Windows; a number or a name in which a backslash stands before what needs none."""
_LOST = expression(r"\\[!-/:-@\[-`{-~]")
_BOLD_NAME = expression(rb"__[A-Za-z0-9]+(?:_[A-Za-z0-9]+)*__")
_DATE = expression(rb"[ \t>]*(\d{1,9})[.)][ \t]+")
_SENTENCE = (".", ";", ",", ":", "…")
_PARTED = expression(
    r"\[([^\[\]\n]{1,200})\][ \t]{1,3}"
    r"\(((?:https?://|/|\.\./|mailto:)[^()\s]{1,500}|[\w./-]{1,200}\.(?:md|pdf|docx?|xlsx?))\)"
)
_RAW_LINK = expression(r"!?\[[^\[\]\n]{0,200}\]\([^()\s]{1,500}\)")
_NOTE = expression(r"\[\^([^\[\]\n]{1,100})\]")
_RULE = expression(r"[ \t]*+\|?(?:[ \t]*+:?-++:?[ \t]*+\|)*+(?:[ \t]*+:?-++:?[ \t]*+)?")
_RULE_ROW = expression(r"\|?(?:[ \t]*:?-{2,50}:?[ \t]*\|)+(?:[ \t]*:?-{2,50}:?)?")
_LONG = frozenset(" \t|:-–—−")
_CELL_END = expression(r"(?<!\\)\|")
_LANGUAGE = expression(r"[A-Za-z0-9_+#./-]{0,30}\s*")
_CLOSING, _OPENING = ")]}”.,;:/%?!", "([{“/"
"""Signs that no slanted or bold words begin with, or end with."""
_ROWS = 2
"""Lines between bars, one below the other, are meant as a table; so are those with two bars."""
_BARE_ROWS = 3
"""So many it takes where each has one bar alone, which may be a sentence's."""
_SHOWN = 60
"""Letters of a paragraph that are shown, so that it is found again."""


def slips_in(words: str) -> Iterator[Slip]:
    """Give what was meant as markup in the words of a block; ``line`` is its place in them."""
    if "#" in words:
        for match in _TIGHT.finditer(words):
            text = match[2].rstrip("#").strip()
            yield Slip(SlipKind.TIGHT, text, match.start(), "#" * max(len(match[1]), 2))
    if "=======" in words:
        for match in _CONFLICT.finditer(words):
            yield Slip(SlipKind.CONFLICT, match.group(), match.start())
    if "**" in words:
        yield from stars_in(words)
    elif "*" in words:
        for match in _STAR.finditer(words):
            yield Slip(SlipKind.STAR, match.group(), match.start())
    if "~~" in words:
        for match in _TILDES.finditer(words):
            yield Slip(SlipKind.TILDES, match.group(), match.start())
    if words.endswith("\\") and (last := _LAST.search(words)):
        yield Slip(SlipKind.BACKSLASH, words[-_SHOWN:-1].split("\n")[-1].strip(), last.start(1))
    if "]" in words:
        for match in _PARTED.finditer(words):
            yield Slip(SlipKind.PARTED, match.group(), match.start(), f"[{match[1]}]({match[2]})")
        for match in _RAW_LINK.finditer(words):
            yield Slip(SlipKind.RAW_LINK, match.group(), match.start())
        for match in _NOTE.finditer(words):
            yield Slip(SlipKind.NOTE, match[1], match.start())
    if "|" in words:
        yield from _ruled(words)


def paths_in(typed: str) -> Iterator[Slip]:
    """Give the paths that lose a backslash, in words that have those that escape something."""
    for match in _PATH.finditer(typed):
        if _LOST.search(match.group()):
            yield Slip(SlipKind.PATH, match.group().rstrip(".,;:)"), match.start())


def _ruled(words: str) -> Iterator[Slip]:
    """Give what was meant as a table: its rule has other columns, or stands in a list, or lacks."""
    at, above, rows = 0, "", list[tuple[int, str]]()
    for line in words.split("\n"):
        head = _cells(above)
        if "|" in above and "|" in line and "-" in line and _RULE.fullmatch(line):
            kind = SlipKind.RULED if head != _cells(line) else SlipKind.SUNK_TABLE
            text = line if kind is SlipKind.RULED else above
            yield Slip(kind, text.strip(), at, _rule(head))
            return
        if "|" in above and "|" in line and not line.isascii() and _LONG.issuperset(line):
            return  # a rule of long dashes, of which `plansite.checks.pasted` tells
        if line.lstrip().startswith("+-"):
            return  # a table drawn by signs, of which the same tells
        if not _is_row(line):
            rows = []
        elif rows and head == _cells(line):
            rows.append((at, line))
        else:
            rows = [(at, line)]
        is_closed = line.strip().startswith("|")
        if len(rows) == (_ROWS if is_closed or head > _ROWS else _BARE_ROWS):
            yield Slip(SlipKind.UNRULED, rows[0][1].strip(), rows[1][0], _rule(head))
            return
        at, above = at + len(line) + 1, line


def _rule(cells: int) -> str:
    return "|" + "---|" * min(cells, 50)


def _is_row(line: str) -> bool:
    """Whether a line may be the row of a table: between bars, or with bars inside."""
    line = line.strip()
    ends = len(line) > 1 and line[0] == "|" == line[-1]
    is_bare = "|" not in line[:1] + line[-1:] and _cells(line) > 1
    return (ends or is_bare) and _RULE.fullmatch(line) is None


def _cells(row: str) -> int:
    """Return how many cells stand in the row of a table."""
    row = row.strip()
    ends = len(_CELL_END.findall(row))
    return ends + 1 - row.startswith("|") - (len(row) > 1 and row.endswith("|"))


class Slips:
    """Slips that the structure of a text shows."""

    def __init__(self, text: Text, found: Found) -> None:
        """Begin at the beginning; ``columns`` are those of the table read last, ``below`` it."""
        self._text = text
        self._found = found
        self._names: set[str] = set()
        self.columns = 0
        self.below = 0

    def note(self, name: str, start: int) -> None:
        """Take in a footnote."""
        line = self._text.line_at(start)
        if name.casefold() in self._names:
            self._found.add_slip(SlipKind.NOTE_TWICE, name, line)
        self._names.add(name.casefold())
        self._found.notes.setdefault(name, line)

    def info(self, words: str, start: int) -> None:
        """Look at what stands behind the sign that opens code: the name of a language, or words."""
        if not _LANGUAGE.fullmatch(words):
            self._found.add_slip(SlipKind.INFO, words, self._text.line_at(start))

    def heading(self, words: str, start: int, end: int) -> None:
        """Look at a heading: its own id, and whether a line of dashes made it of other words."""
        line = self._text.line_at(start)
        named = _NAMED.search(words)
        if named is not None:
            self._found.add_slip(SlipKind.ANCHOR, named[0].strip(), line, slugify(named[1]))
        sign, count = underline(self._text.raw, start, end)
        is_paragraph = "\n" in words or words.rstrip().endswith(_SENTENCE)
        if count and (is_paragraph or self._text.raw[sign : sign + 1] == b"-"):
            self._found.add_slip(SlipKind.UNDERLINED, words[:_SHOWN].split("\n")[0], line)

    def row(self, start: int, end: int) -> None:
        """Look at a row of a table: cells beyond its head would be lost."""
        row = self._text.raw[start:end].decode("utf-8", "surrogatepass").strip()
        line = self._text.line_at(start)
        if set(row) == {"="}:
            return  # what git leaves of two versions, which is told of already
        above = self._text.raw[:start].rstrip(b"\n").rpartition(b"\n")[2].strip()
        is_cut = above.startswith(b"|") and not above.endswith(b"|")
        if is_cut and row.endswith("|") and not row.startswith("|"):
            self._found.add_slip(SlipKind.CUT_CELL, row[:_SHOWN], line)
        elif _CELL_END.search(row) is None:
            self._found.add_slip(SlipKind.BELOW_TABLE, row[:_SHOWN], line)
        elif _RULE_ROW.fullmatch(row):
            self._found.add_slip(SlipKind.RULE_ROW, row[:_SHOWN], line)
        elif _cells(row) > self.columns:
            self._found.add_slip(SlipKind.OVERFULL, row, line)

    def paragraph(self, start: int, end: int) -> None:
        """Look at a paragraph: whether it is a row that an empty line parts from its table.

        So is the rule of a table, below the head that it is parted from.
        """
        raw, below = self._text.raw, self.below
        first = raw[start:end].partition(b"\n")[0].decode("utf-8", "replace").strip()
        if _RULE_ROW.fullmatch(first):
            head = raw[:start].rstrip(b" \t\n>").rpartition(b"\n")[2].decode("utf-8", "replace")
            if _is_row(head.lstrip("> ")):
                self._found.add_slip(SlipKind.CUT_ROW, first[:_SHOWN], self._text.line_at(start))
                return
        if not below or raw[below:start].strip(b" \t\n>"):
            return
        row = raw[start:end].decode("utf-8", "surrogatepass").strip()
        above = raw[:below].rstrip(b" \t\n").rpartition(b"\n")[2].decode("utf-8", "replace")
        is_bare = "|" not in above.strip(" \t>")[:1]
        rows = row.split("\n") if is_bare else [row]
        is_of_it = row.startswith("|") or (is_bare and _cells(rows[0]) == self.columns)
        if is_of_it and all(map(_is_row, rows)) and ("\n" not in row or is_bare):
            self._found.add_slip(SlipKind.CUT_ROW, rows[0][:_SHOWN], self._text.line_at(start))
            self.below = end

    def numbered(self, start: int) -> None:
        """Look at a numbered list: whether it begins behind the number of another one."""
        raw = self._text.raw
        begin = raw.rfind(b"\n", 0, start) + 1
        number = _DATE.fullmatch(raw, begin, start)
        if number is None:
            return
        end = raw.find(b"\n", start)
        written = raw[number.start(1) : end if end >= 0 else None].decode("utf-8", "replace")
        digits = number[1].decode()
        meant = f"{digits}\\{written.removeprefix(digits)}"
        line = self._text.line_at(start)
        self._found.add_slip(SlipKind.DATE, written[:_SHOWN], line, meant[:_SHOWN])

    def defined(self, start: int, end: int) -> None:
        """Look at what a word means, between two bytes, where a list explains no other."""
        colon = self._text.raw.find(b":", start, end)
        words = self._text.raw[colon:end].decode("utf-8", "replace").split("\n")[0]
        self._found.add_slip(SlipKind.LONE_TERM, words[:_SHOWN], self._text.line_at(colon))

    def strong(self, start: int, end: int) -> None:
        """Look at bold words: whether they are a name between underscores."""
        written = self._text.raw[start:end]
        if _BOLD_NAME.fullmatch(written):
            name = written.decode()
            line = self._text.line_at(start)
            self._found.add_slip(SlipKind.NAME, name, line, f"**{name.strip('_')}**")
        else:
            self.blank(start, end)

    def blank(self, start: int, end: int) -> None:
        """Look at words between underscores: whether those are blanks to fill in, as in ``(_)``."""
        written = self._text.raw[start:end].decode("utf-8", "replace")
        inside = written.strip("_")
        if written[:1] == "_" and (inside[:1] in (*_CLOSING,) or inside[-1:] in (*_OPENING,)):
            self._found.add_slip(SlipKind.BLANK, written[:_SHOWN], self._text.line_at(start))
