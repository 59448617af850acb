"""What was found of a body so far; in the end, its outline."""

import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from plansite.markdown.abbreviations import is_used, unexplained
from plansite.markdown.outline.text import Text
from plansite.model.anchors import Anchors
from plansite.model.expression import expression
from plansite.model.outline import (
    BodyLink,
    BodyPicture,
    Heading,
    NoLink,
    Outline,
    Slip,
    SlipKind,
    Tag,
)
from plansite.model.text import is_blank

_COMMENT = expression(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_DEFINITION = expression(rb"^[ >]{0,8}\[([^\^\[\]\n][^\[\]\n]{0,200})\]:[ \t]*\S", re.MULTILINE)
_REFERENCES = frozenset({"Reference", "Collapsed", "ReferenceUnknown", "CollapsedUnknown"})


class Found:
    """Collects what an `Outline` holds, each kind in the order of the text.

    Attributes:
        notes: the footnotes by name, with their lines.
        noted: the names of those that the text refers to, in small letters.
        referred: the names of the definitions that links refer to, as they are compared.
        code: where each block of code begins and ends, in bytes.
        short: the abbreviations that the text explains, each with its line.
        deep: the first line on which more is nested than may be.
    """

    def __init__(self, text: Text) -> None:
        """Begin with nothing."""
        self._text = text
        self._anchors = Anchors()
        self.headings: list[Heading] = []
        self.links: list[BodyLink] = []
        self.images: list[BodyPicture] = []
        self.tags: list[Tag] = []
        self.spaced: list[NoLink] = []
        self.undefined: list[NoLink] = []
        self.unclosed: list[NoLink] = []
        self.slips: list[Slip] = []
        self.notes: dict[str, int] = {}
        self.noted: set[str] = set()
        self.referred: set[str] = set()
        self.code: list[tuple[int, int]] = []
        self.short: list[tuple[str, int]] = []
        self.deep: int | None = None

    @property
    def taken(self) -> set[str]:
        """The ids of headings and of raw HTML."""
        return self._anchors.taken

    def add_heading(self, level: int, words: str, line: int, named: str | None) -> None:
        """Add a heading, which gets the id that it names, or the next free one for its words."""
        anchor = self._anchors.of_heading(words, named)
        self.headings.append(Heading(level, words, line, anchor))

    def add_slip(self, kind: SlipKind, text: str, line: int, meant: str = "") -> None:
        """Add what was meant otherwise."""
        self.slips.append(Slip(kind, text, line, meant))

    def add_reference(self, name: str) -> None:
        """Note that a link, or a picture, refers to a definition."""
        self.referred.add(_folded(name))

    def add_broken_link(self, link: Any) -> None:
        """Note a reference without a definition; ``[words]`` alone are words in brackets."""
        if link["link_type"] in _REFERENCES:
            line = self._text.line_at(link["span"]["start"])
            self.undefined.append(NoLink(link["reference"], line))

    def add_definitions(self, definitions: Mapping[str, Any]) -> None:
        """Take in the definitions ``[x]: y``, and say so of those that no link uses."""
        for name, one in definitions.items():
            if _folded(name) not in self.referred:
                line = self._text.line_at(one["span"]["start"])
                self.add_slip(SlipKind.UNUSED, name, line)
        self._find_twice({_folded(name) for name in definitions})

    def _find_twice(self, defined: set[str]) -> None:
        """Note the definitions whose name one above them has; they stand where one may begin."""
        raw, seen, last = self._text.raw, set[str](), -1
        for match in _DEFINITION.finditer(raw):
            name = match[1].decode("utf-8", "replace")
            above = raw[raw.rfind(b"\n", 0, max(match.start() - 1, 0)) + 1 : match.start()]
            begins = not above.strip(b" >\t\n") or last == match.start()
            end = raw.find(b"\n", match.end())
            last = end + 1 if begins and end >= 0 else -1
            in_code = any(start <= match.start() < stop for start, stop in self.code)
            if not begins or in_code or _folded(name) not in defined:
                continue
            if _folded(name) in seen:
                self.add_slip(SlipKind.DEFINED_TWICE, name, self._text.line_at(match.start()))
            seen.add(_folded(name))

    def end(self) -> None:
        """Say which abbreviations are explained in vain."""
        seen = set[str]()
        rest = unexplained(self._text.body) if self.short else ""
        for name, line in self.short:
            if name in seen:
                self.add_slip(SlipKind.SHORT_TWICE, name, line)
            elif not is_used(name, rest):
                self.add_slip(SlipKind.SHORT_UNUSED, name, line)
            seen.add(name)

    def outline(self) -> Outline:
        """Return all of it."""
        return Outline(
            tuple(self.headings),
            tuple(self.links),
            tuple(self.images),
            tuple(self.tags),
            tuple(self.spaced),
            tuple(self.undefined),
            tuple(self.unclosed),
            slips=tuple(self.slips),
            unnoted=tuple(
                NoLink(name, line)
                for name, line in self.notes.items()
                if name.casefold() not in self.noted
            ),
            is_empty=is_blank(unescape(_COMMENT.sub("", self._text.body))),
            anchors=frozenset(self.taken),
            deep=self.deep,
        )


def _folded(name: str) -> str:
    """Return the name of a definition as CommonMark compares it (section 4.7)."""
    return " ".join(name.split()).casefold()
