"""Files into text: bytes are decoded, line ends made one kind, letters brought to form C."""

import errno
import stat
import unicodedata
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from plansite.cleaning.alike import look_alikes, with_right_letters
from plansite.cleaning.legacy import decoded, passages
from plansite.cleaning.symbols import meant_symbols, symbols
from plansite.model.alike import ALIKE
from plansite.model.problem import MANY
from plansite.model.text import (
    Unseen,
    is_blank,
    is_forbidden,
    nfc,
    piled_marks,
    unseen_letters,
    without_leftovers,
)
from plansite.reading.conflicts import conflict_in
from plansite.reading.parsed import Fault
from plansite.vi import format as vi
from plansite.vi import values as words
from plansite.vi.problems import files as say
from plansite.vi.problems import letters as say_letters
from plansite.vi.system import REASONS

SIZE_LIMIT = 1_048_576
"""No plan or article comes near a megabyte; what does is a mistake or an attack."""

_DEPRECATED = {"\u0340": "\u0300", "\u0341": "\u0301"}
_NEAR = 24  # letters that are shown of what stands before one that cannot be seen
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass
class TextFile:
    """The text of a file; None where it cannot be used, with the reasons in ``faults``.

    ``is_missing`` tells a file that is not there, which need not be wrong, from one that is.
    """

    text: str | None = None
    faults: list[Fault] = field(default_factory=list)
    is_missing: bool = False


class LinkError(OSError):
    """A symbolic link stands where a file should."""


class NotAFileError(OSError):
    """Something stands there that is neither a file nor a folder: a pipe, a device."""


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
    try:
        size = size_of(path)
        if size > SIZE_LIMIT:
            values: dict[str, object] = {
                "size": vi.size_beyond(size, SIZE_LIMIT),
                "limit": vi.size(SIZE_LIMIT),
            }
            return TextFile(faults=[Fault(say.FILE_TOO_LARGE, 1, values)])
        raw = path.read_bytes()
    except OSError as error:
        return TextFile(faults=[fault_of(error)], is_missing=isinstance(error, FileNotFoundError))
    return decode(raw)


def size_of(path: Path) -> int:
    """Return the bytes of a file, without opening it: a pipe would wait for its other end.

    Raises:
        OSError: if there is none, or something else stands there.
    """
    about = path.lstat()
    if stat.S_ISLNK(about.st_mode):
        raise LinkError
    if stat.S_ISDIR(about.st_mode):
        raise IsADirectoryError
    if not stat.S_ISREG(about.st_mode):
        raise NotAFileError
    return about.st_size


def fault_of(error: OSError) -> Fault:
    """Return what is wrong with a file that cannot be read."""
    if isinstance(error, LinkError):
        return Fault(say.FILE_IS_LINK, 1)
    return Fault(say.FILE_UNREADABLE, 1, {"reason": reason_of(error)})


def reason_of(error: OSError) -> str:
    """Return in Vietnamese why the system refused; in its own words where it is a rare reason."""
    return known_reason(error) or error.strerror or type(error).__name__


def known_reason(error: BaseException) -> str | None:
    """Return in Vietnamese why the system refused; None where that is not known."""
    code = errno.errorcode.get(getattr(error, "errno", None) or 0, type(error).__name__)
    return REASONS.get(code) if isinstance(error, OSError) else None


def is_plain(path: Path) -> bool:
    """Whether a plain file stands there: no link, no folder, nothing that waits when opened."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def decode(raw: bytes) -> TextFile:
    """Return the text that ``raw`` holds, as `read_text` describes."""
    result = TextFile()
    if raw.startswith(_UTF16_MARKS):
        result.faults.append(Fault(say.NOT_UTF8, 1))
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
    if not text.isascii():
        pile = piled_marks(text)
        if pile is not None:
            result.faults.append(Fault(say_letters.MARKS_PILED, text.count("\n", 0, pile) + 1))
            return result
        text = _in_unicode(_normal(text, result), result)
        text = _in_signs(text, result)
        text = _with_right_letters(text, result)
        _report_unseen(text, result)
        text = without_leftovers(text)
    _report_controls(text, result)
    result.text = text
    return result


def _normal(text: str, result: TextFile) -> str:
    for mark in _DEPRECATED:
        if mark in text:
            _report_deprecated(text, result)
            break
    if unicodedata.is_normalized("NFC", text):
        return text
    mended = nfc(text)
    if not any(mark in text for mark in _DEPRECATED):
        before, after = text.split("\n"), mended.split("\n")
        pairs = zip(before, after, strict=True)
        line = next(at for at, (old, new) in enumerate(pairs, 1) if old != new)
        result.faults.append(Fault(say_letters.NOT_NFC, line))
    return mended


def _report_deprecated(text: str, result: TextFile) -> None:
    for number, line in enumerate(text.split("\n"), 1):
        for mark in _DEPRECATED if len(result.faults) < MANY else ():
            place = line.find(mark)
            if place >= 0:
                values: dict[str, object] = {
                    "code": f"U+{ord(mark):04X}",
                    "mended": nfc(line[max(place - 1, 0) : place + 1]),
                }
                result.faults.append(Fault(say_letters.DEPRECATED_MARK, number, values))


def _in_unicode(text: str, result: TextFile) -> str:
    """Return ``text`` with what is in TCVN3 or VNI turned, each passage reported once.

    Before leftovers are dropped: a soft hyphen is ư in TCVN3.
    """
    for passage in islice(passages(text), MANY):
        values: dict[str, object] = {
            "code": passage.code.value,
            "written": without_leftovers(passage.written),
            "meant": passage.meant,
        }
        result.faults.append(Fault(say.LEGACY_LETTERS, passage.line, values))
    return decoded(text) or text


def _in_signs(text: str, result: TextFile) -> str:
    """Return ``text`` with signs for letters of symbol fonts, reported once in each line."""
    told: dict[tuple[int, bool], Fault] = {}
    mended = meant_symbols(text)
    line, counted = 1, 0
    for at, meant in symbols(text):
        line, counted = line + text.count("\n", counted, at), at
        if (line, meant is None) in told or len(told) >= MANY:
            continue
        values: dict[str, object] = {
            "code": code_of(text[at]),
            "near": _words_before(mended, at),
            "meant": meant,
        }
        message = say_letters.LETTER_OF_FONT if meant is None else say_letters.SYMBOL_OF_FONT
        told[line, meant is None] = Fault(message, line, values)
    result.faults += told.values()
    return mended


def _with_right_letters(text: str, result: TextFile) -> str:
    """Return ``text`` with the letters that its words show, reported once: a paste brings many."""
    found = list(look_alikes(text))
    if not found:
        return text
    first = found[0]
    values: dict[str, object] = {
        "count": len(found),
        "written": first.written,
        "meant": first.meant,
        "code": ", ".join(dict.fromkeys(map(code_of, ALIKE.findall(first.written)))),
    }
    line = text.count("\n", 0, first.begin) + 1
    result.faults.append(Fault(say_letters.LETTERS_ALIKE, line, values))
    return with_right_letters(text)


def _report_controls(text: str, result: TextFile) -> None:
    if text.isprintable():
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.isprintable() or len(result.faults) > MANY:
            continue
        codes = dict.fromkeys(code_of(char) for char in line if is_forbidden(char))
        if codes:
            values: dict[str, object] = {"code": ", ".join(codes)}
            result.faults.append(Fault(say_letters.CONTROL_CHARACTER, number, values))


def _report_unseen(text: str, result: TextFile) -> None:
    """Report letters that deceive line by line, and leftovers once: a paste brings many."""
    leftovers: list[tuple[int, str]] = []
    reported: set[int] = set()
    line, counted = 1, 0
    for at, kind in unseen_letters(text):
        line, counted = line + text.count("\n", counted, at), at
        if kind is Unseen.LEFTOVER:
            leftovers.append((line, code_of(text[at])))
        elif line not in reported:
            reported.add(line)
            message = say_letters.LETTER_TURNS if kind is Unseen.TURNS else say_letters.LETTER_HIDES
            values: dict[str, object] = {
                "code": code_of(text[at]),
                "near": _words_before(text, at),
            }
            result.faults.append(Fault(message, line, values))
    if leftovers:
        codes = ", ".join(sorted({code for _, code in leftovers}))
        values = {"count": len(leftovers), "codes": codes}
        result.faults.append(Fault(say_letters.LETTERS_LEFT, leftovers[0][0], values))


def code_of(char: str) -> str:
    """Return how Unicode names a character: ``U+200B``."""
    return f"U+{ord(char):04X}"


def _words_before(text: str, at: int) -> str:
    """Return a few words that stand before a place, by which an editor finds it."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    shown = "".join(char for char in line if char == " " or not is_blank(char))
    return shown[-_NEAR:].strip() or words.ELLIPSIS
