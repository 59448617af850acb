"""Links as Word writes them: curly quotes round an address or a title."""

from plansite.cleaning.kept import kept
from plansite.cleaning.lines import Line, Lines
from plansite.model.expression import expression

_BARE = expression(r"(?<=\]\()[ ]*[“„”]([^\s“”„()]+)[“”][ ]*(?=\))")
_TITLED = expression(r"(?<=\]\()([^\s“”„()]+) +[“„”]([^“”„\"\\()]+)[“”](?=[ ]*\))")


def has_quotes(text: str) -> bool:
    """Whether a text has links, and curly quotes."""
    return "](" in text and any(quote in text for quote in "“”„")


def straight(lines: Lines) -> list[Line]:
    """Take curly quotes from round an address, and put plain ones round a title behind it."""
    untouched = kept(lines)
    return [
        line
        if index in untouched or "`" in line.text
        else Line(line.number, straightened(line.text))
        for index, line in enumerate(lines)
    ]


def straightened(text: str) -> str:
    """Return a line of Markdown with the quotes that its links want."""
    return _TITLED.sub(r'\1 "\2"', _BARE.sub(r"\1", text))
