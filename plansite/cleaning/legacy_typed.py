"""The words of a text, but for addresses, names of files and code: turned, these name another."""

import re
from collections.abc import Iterator, Sequence

from plansite.cleaning.legacy_words import WORD, readings
from plansite.model.expression import expression

_IN_NAME = r"[^\s<>()\[\]|\"'`]"
_ENDINGS = "pdf|docx?|xlsx?|pptx?|od[st]|csv|zip|rar|jpe?g|png|gif|webp|mp[34]"
_LITERAL = expression(
    r"https?://[^\s<>()\[\]|\"]+"
    rf"|(?<=\]\()(?:<[^<>\n]*>|[^()\n]+\.(?:{_ENDINGS})(?=\))|[^\s()]+)"
    rf"|[\"“'][^\"“”'\n]{{1,99}}\.(?:{_ENDINGS})(?=[\"”'])|\bfile: [^,}}\n]+"
    r"|^ {0,3}\[[^^\]\n][^\]\n]*\]:[ \t]*\S+"
    rf"|(?P<bare>(?<!{_IN_NAME}){_IN_NAME}+\.(?:{_ENDINGS})\b)"
    r"|^ {0,3}(?P<fence>`{3,}|~{3,})(?s:.*?)(?:^ {0,3}(?P=fence)|\Z)"
    r"|(?<!`)(?P<tick>`++)[^`\n]++(?P=tick)",
    re.MULTILINE,
)

_SEPARATOR = expression(r"[_/\\%]")
_MARK = expression(r"[\n.,;:!?…()\[\]|\"“”`]")
_REACH = 99
"""Letters before the end of a name in which it may begin."""


def typed_words(text: str) -> list[re.Match[str]]:
    """Return the matches of `WORD` in a text that are words of it."""
    words, at = list[re.Match[str]](), 0
    for found in _LITERAL.finditer(text):
        if found["bare"] and _has_blanks(text, found):
            continue
        words += WORD.finditer(text, at, found.start())
        at = found.end()
    return [*words, *WORD.finditer(text, at)]


def _has_blanks(text: str, name: re.Match[str]) -> bool:
    """Whether a name may begin with words of another code before it: it is turned with these.

    What parts its words by other signs has no blanks, unless it goes on in small letters.
    """
    begin = name.start()
    before = _MARK.split(text[max(begin - _REACH, 0) : begin])[-1]
    is_whole = _SEPARATOR.search(name.group()) and not name.group()[0].islower()
    is_odd = any(readings(word)[0].cost > 0 for word in WORD.findall(before))
    return before.endswith(" ") and is_odd and not is_whole


def runs(
    text: str, words: Sequence[re.Match[str]], within: range, parted: re.Pattern[str]
) -> Iterator[range]:
    """Yield the words of a run that stand between two places where a text is parted."""
    begin = within.start
    for at in within[1:]:
        if parted.search(text, words[at - 1].end(), words[at].start()):
            yield range(begin, at)
            begin = at
    if begin < within.stop:
        yield range(begin, within.stop)
