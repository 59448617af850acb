"""What of an office's Word template would lead out of it: refused, with the way to remove it.

A report is published, and Word fetches what a document is linked to when it is opened: the reader
of a public report would ask a computer of the office, or anybody's, for a template or a picture.
Links that are there to be clicked may stay, where they lead into the web or to a mail address.
"""

import io
import re
from collections.abc import Iterator
from typing import Any
from zipfile import ZipFile

from docx.oxml import parse_xml

from plansite.vi import reports as say

SIZE_LIMIT = 50_000_000
"""Bytes of an unpacked template; that of the engine has a hundredth."""

_CLICKED = ("https://", "http://", "mailto:")
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FETCHING = re.compile(
    r"\b(INCLUDEPICTURE|INCLUDETEXT|IMPORT|DATABASE|DDEAUTO|DDE|LINK|RD)\b", re.IGNORECASE
)
"""Fields that take what they show from elsewhere (ISO/IEC 29500-1, 17.16.5; DDE is older)."""

_LEADING = re.compile(r'\bHYPERLINK\s+(?!\\\w\s)"?(?!https?://|mailto:)([^"\s]+)', re.IGNORECASE)


class OutsideError(ValueError):
    """A Word template leads out of itself, or is too large; the message says how to mend it."""


def refuse_outside(raw: bytes) -> None:
    """Look into a Word template.

    Args:
        raw: the file.

    Raises:
        OutsideError: for what is in it and would be fetched from outside.
        BadZipFile: if it is no archive.
        SyntaxError: if a part of it is no XML.
    """
    with ZipFile(io.BytesIO(raw)) as archive:
        if sum(member.file_size for member in archive.infolist()) > SIZE_LIMIT:
            raise OutsideError(say.TEMPLATE_TOO_LARGE.format(limit=SIZE_LIMIT // 1_000_000))
        for name in archive.namelist():
            if name.endswith((".rels", ".xml")):
                for fault in _faults(_root(archive.read(name)), is_links=name.endswith(".rels")):
                    raise OutsideError(fault)


def _root(raw: bytes) -> Any:
    root = parse_xml(raw)
    if root.getroottree().docinfo.doctype:  # Word writes none; entities make much out of little
        raise OutsideError(say.TEMPLATE_DOCTYPE)
    return root


def _faults(root: Any, *, is_links: bool) -> Iterator[str]:
    if is_links:
        for link in root.iter(f"{_PACKAGE}Relationship"):
            if link.get("TargetMode") == "External":
                yield from _of_link(link.get("Type", ""), link.get("Target", ""))
        return
    # Word cuts the words of a field into pieces.
    fields = "".join(node.text or "" for node in root.iter(f"{_WORD}instrText"))
    simple = " ".join(node.get(f"{_WORD}instr", "") for node in root.iter(f"{_WORD}fldSimple"))
    words = f"{fields} {simple}"
    if found := _FETCHING.search(words):
        yield say.TEMPLATE_FIELD.format(field=found[1].upper())
    if found := _LEADING.search(words):
        yield say.TEMPLATE_LINK.format(target=found[1])


def _of_link(kind: str, target: str) -> Iterator[str]:
    name = kind.rpartition("/")[2]
    if name == "hyperlink":
        if not target.lower().startswith(_CLICKED):
            yield say.TEMPLATE_LINK.format(target=target)
        return
    yield say.TEMPLATE_FETCHES.get(name, say.TEMPLATE_FETCHES_OTHER).format(target=target)
