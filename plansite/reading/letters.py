"""The letters of a text as they are meant, and what is said of those that deceive or are lost."""

import unicodedata
from itertools import islice

from plansite.cleaning.alike import look_alikes, with_right_letters
from plansite.cleaning.legacy import decoded, passages
from plansite.cleaning.legacy_left import Left, left
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
from plansite.reading.parsed import Fault
from plansite.vi import values as words
from plansite.vi.problems import files as say_files
from plansite.vi.problems import letters as say

_DEPRECATED = {"\u0340": "\u0300", "\u0341": "\u0301"}
_NEAR = 24  # letters that are shown of what stands before one that cannot be seen


def read_letters(text: str, faults: list[Fault]) -> str | None:
    """Return a text in the letters that it means, and add what is wrong with them to ``faults``.

    None where so many marks are piled on a letter that nothing can be read. What is done to letters
    and what is only reported says `plansite.reading.files.read_text`.
    """
    if not text.isascii():
        pile = piled_marks(text)
        if pile is not None:
            faults.append(Fault(say.MARKS_PILED, text.count("\n", 0, pile) + 1))
            return None
        text = _in_unicode(_normal(text, faults), faults)
        text = _in_signs(text, faults)
        text = _with_right_letters(text, faults)
        _report_unseen(text, faults)
        text = without_leftovers(text)
    _report_controls(text, faults)
    return text


def _normal(text: str, faults: list[Fault]) -> str:
    for mark in _DEPRECATED:
        if mark in text:
            _report_deprecated(text, faults)
            break
    if unicodedata.is_normalized("NFC", text):
        return text
    mended = nfc(text)
    if not any(mark in text for mark in _DEPRECATED):
        before, after = text.split("\n"), mended.split("\n")
        pairs = zip(before, after, strict=True)
        line = next(at for at, (old, new) in enumerate(pairs, 1) if old != new)
        faults.append(Fault(say.NOT_NFC, line))
    return mended


def _report_deprecated(text: str, faults: list[Fault]) -> None:
    for number, line in enumerate(text.split("\n"), 1):
        for mark in _DEPRECATED if len(faults) < MANY else ():
            place = line.find(mark)
            if place >= 0:
                values: dict[str, object] = {
                    "code": f"U+{ord(mark):04X}",
                    "mended": nfc(line[max(place - 1, 0) : place + 1]),
                }
                faults.append(Fault(say.DEPRECATED_MARK, number, values))


def _in_unicode(text: str, faults: list[Fault]) -> str:
    """Return ``text`` with what is in TCVN3 or VNI turned, each passage reported once.

    Before leftovers are dropped: a soft hyphen is ư in TCVN3.
    """
    found = list(islice(passages(text), MANY))
    for passage in found:
        values: dict[str, object] = {
            "code": passage.code.value,
            "written": without_leftovers(passage.written),
            "meant": passage.meant,
        }
        faults.append(Fault(say_files.LEGACY_LETTERS, passage.line, values))
    turned = (decoded(text) or text) if found else text
    lines: dict[int, list[Left]] = {}
    for word in left(turned):
        lines.setdefault(word.line, []).append(word)
    for line, odd in islice(lines.items(), MANY):
        values = {
            "code": odd[0].code.value,
            "written": ", ".join(dict.fromkeys(word.written for word in odd)),
            "meant": ", ".join(dict.fromkeys(word.meant for word in odd)),
        }
        faults.append(Fault(say_files.LEGACY_LEFT, line, values))
    return turned


def _in_signs(text: str, faults: list[Fault]) -> str:
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
        message = say.LETTER_OF_FONT if meant is None else say.SYMBOL_OF_FONT
        told[line, meant is None] = Fault(message, line, values)
    faults += told.values()
    return mended


def _with_right_letters(text: str, faults: list[Fault]) -> str:
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
    faults.append(Fault(say.LETTERS_ALIKE, line, values))
    return with_right_letters(text)


def _report_controls(text: str, faults: list[Fault]) -> None:
    if text.isprintable():
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.isprintable() or len(faults) > MANY:
            continue
        codes = dict.fromkeys(code_of(char) for char in line if is_forbidden(char))
        if codes:
            values: dict[str, object] = {"code": ", ".join(codes)}
            faults.append(Fault(say.CONTROL_CHARACTER, number, values))


def _report_unseen(text: str, faults: list[Fault]) -> None:
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
            message = say.LETTER_TURNS if kind is Unseen.TURNS else say.LETTER_HIDES
            values: dict[str, object] = {
                "code": code_of(text[at]),
                "near": _words_before(text, at),
            }
            faults.append(Fault(message, line, values))
    if leftovers:
        codes = ", ".join(sorted({code for _, code in leftovers}))
        values = {"count": len(leftovers), "codes": codes}
        faults.append(Fault(say.LETTERS_LEFT, leftovers[0][0], values))


def code_of(char: str) -> str:
    """Return how Unicode names a character: ``U+200B``."""
    return f"U+{ord(char):04X}"


def _words_before(text: str, at: int) -> str:
    """Return a few words that stand before a place, by which an editor finds it."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    shown = "".join(char for char in line if char == " " or not is_blank(char))
    return shown[-_NEAR:].strip() or words.ELLIPSIS
