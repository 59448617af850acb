"""Files into text: bytes are decoded, line ends made one kind, letters brought to form C."""

import io
from dataclasses import dataclass, field
from pathlib import Path

from plansite.model.attachment import Content
from plansite.reading.conflicts import conflict_in
from plansite.reading.letters import read_letters
from plansite.reading.office import inside_zip
from plansite.reading.parsed import Fault
from plansite.reading.plain import LinkError, reason_of, size_of
from plansite.reading.sniffing import START, content_of
from plansite.vi import format as vi
from plansite.vi import values as words
from plansite.vi.problems import files as say

SIZE_LIMIT = 1_048_576
"""No plan or article comes near a megabyte; what does is a mistake or an attack."""

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")

_PROGRAMS_OWN = (Content.PDF, Content.ZIP, Content.OLE, Content.RICH_TEXT)
"""What an office program writes: a name that ends in .md makes no text of it."""


@dataclass
class TextFile:
    """The text of a file; None where it cannot be used, with the reasons in ``faults``.

    ``is_missing`` tells a file that is not there, which need not be wrong, from one that is.
    """

    text: str | None = None
    faults: list[Fault] = field(default_factory=list)
    is_missing: bool = False


def read_text(path: Path) -> TextFile:
    """Read a text file that an editor wrote.

    A byte-order mark and CRLF line ends are accepted. Text in Unicode form D is turned into form
    C with a warning; U+0340 and U+0341 are reported as errors. So are letters that cannot be seen
    and deceive; those that Word and web pages leave behind are dropped, with one warning. Words in
    TCVN3 or VNI are reported as errors, and read as what they mean, so that nothing else is said
    of them; so are, with one warning, words with a letter that only looks Vietnamese (Ð, U+00D0).
    Letters of symbol fonts are warned of, and read as the signs that they show.
    Never raises for what the file holds or for a file that cannot be opened.
    """
    raw = bytes_of(path)
    return decode(raw) if isinstance(raw, bytes) else raw


def bytes_of(path: Path) -> bytes | TextFile:
    """Return what a text file holds, or why it cannot be had. Never raises."""
    try:
        size = size_of(path)
        if size > SIZE_LIMIT:
            values: dict[str, object] = {
                "size": vi.size_beyond(size, SIZE_LIMIT),
                "limit": vi.size(SIZE_LIMIT),
            }
            return TextFile(faults=[Fault(say.FILE_TOO_LARGE, 1, values)])
        return path.read_bytes()
    except OSError as error:
        return TextFile(faults=[fault_of(error)], is_missing=isinstance(error, FileNotFoundError))


def fault_of(error: OSError) -> Fault:
    """Return what is wrong with a file that cannot be read."""
    if isinstance(error, LinkError):
        return Fault(say.FILE_IS_LINK, 1)
    return Fault(say.FILE_UNREADABLE, 1, {"reason": reason_of(error)})


def decode(raw: bytes) -> TextFile:
    """Return the text that ``raw`` holds, as `read_text` describes."""
    result = TextFile()
    if raw.startswith(_UTF16_MARKS):
        result.faults.append(Fault(say.NOT_UTF8, 1))
        return result
    content = content_of(raw[:START])
    if content in _PROGRAMS_OWN:
        inside = inside_zip(io.BytesIO(raw)).content if content is Content.ZIP else content
        found = content if inside is Content.UNKNOWN else inside
        result.faults.append(Fault(say.NOT_TEXT, 1, {"found": words.CONTENTS[found.value]}))
        return result
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        result.faults.append(Fault(say.NOT_UTF8, raw.count(b"\n", 0, error.start) + 1))
        return result
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    conflict = conflict_in(text)
    if conflict is not None:  # nothing else that is said of two versions at once would help
        marker, line = conflict
        result.faults.append(Fault(say.CONFLICT, line, {"text": marker}))
        return result
    result.text = read_letters(text, result.faults)
    return result
