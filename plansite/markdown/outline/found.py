"""What was found of a body so far; in the end, its outline."""

import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from plansite.markdown.outline.text import Text
from plansite.model.anchors import Anchors
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

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_REFERENCES = frozenset({"Reference", "Collapsed", "ReferenceUnknown", "CollapsedUnknown"})


class Found:
    """Collects what an `Outline` holds, each kind in the order of the text.

    Attributes:
        notes: the footnotes by name, with their lines.
        noted: the names of those that the text refers to, in small letters.
        referred: the names of the definitions that links refer to, as they are compared.
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
        """Take in the targets of ``[x]: y`` that no link uses, and say so of the line."""
        seen = {link.target for link in self.links} | {image.target for image in self.images}
        for name, one in definitions.items():
            line = self._text.line_at(one["span"]["start"])
            if _folded(name) not in self.referred:
                self.add_slip(SlipKind.UNUSED, name, line)
            if one["dest"] not in seen:
                self.links.append(BodyLink(one["dest"], None, line))

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
