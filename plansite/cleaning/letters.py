"""Letters: one form for each, and none that cannot be seen. These hold in code as well.

But for TCVN3 and VNI, whose letters may be what code, a file or an address really has.

The reader takes a text so whatever its file holds (`plansite.reading.files`); nothing that is
read changes when they are written.
"""

from plansite.cleaning.alike import with_right_letters
from plansite.cleaning.legacy import decoded
from plansite.cleaning.lines import Line, Lines
from plansite.cleaning.symbols import meant_symbols
from plansite.model.text import nfc, without_leftovers


def composed(lines: Lines) -> list[Line]:
    """Write letters with their marks as one: ``a`` and U+0302 become ``â``."""
    return [line if line.text.isascii() else Line(line.number, nfc(line.text)) for line in lines]


def in_unicode(lines: Lines) -> list[Line]:
    """Turn what is in TCVN3 or VNI, before a soft hyphen, which is ư there, can be dropped."""
    text = decoded("\n".join(line.text for line in lines))
    if text is None:
        return list(lines)
    pairs = zip(lines, text.split("\n"), strict=True)
    return [Line(line.number, turned) for line, turned in pairs]


def plain_symbols(lines: Lines) -> list[Line]:
    """Put arrows, boxes and smileys for the letters of Wingdings that show them."""
    return [
        line if line.text.isascii() else Line(line.number, meant_symbols(line.text))
        for line in lines
    ]


def right(lines: Lines) -> list[Line]:
    """Put the letter of Vietnamese where one of another tongue looks like it: Ð for Đ."""
    return [
        line if line.text.isascii() else Line(line.number, with_right_letters(line.text))
        for line in lines
    ]


def seen(lines: Lines) -> list[Line]:
    """Drop soft hyphens, zero-width letters and joiners that join nothing."""
    return [
        line if line.text.isascii() else Line(line.number, without_leftovers(line.text))
        for line in lines
    ]
