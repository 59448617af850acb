"""The words of a text, but for addresses, names of files and code: turned, these name another."""

import re
from collections.abc import Iterator, Sequence

from plansite.cleaning.legacy_words import WORD

_IN_NAME = r"[^\s<>()\[\]|\"'`]"
_ENDINGS = "pdf|docx?|xlsx?|pptx?|od[st]|csv|zip|rar|jpe?g|png|gif|webp|mp[34]"
_LITERAL = re.compile(
    r"https?://[^\s<>()\[\]|\"]+"
    rf"|(?<=\]\()(?:<[^<>\n]*>|[^()\n]+\.(?:{_ENDINGS})(?=\))|[^\s()]+)"
    rf"|[\"“'][^\"“”'\n]{{1,99}}\.(?:{_ENDINGS})(?=[\"”'])|\bfile: [^,}}\n]+"
    r"|^ {0,3}\[[^^\]\n][^\]\n]*\]:[ \t]*\S+"
    rf"|(?<!{_IN_NAME}){_IN_NAME}+\.(?:{_ENDINGS})\b"
    r"|^ {0,3}(?P<fence>`{3,}|~{3,})(?s:.*?)(?:^ {0,3}(?P=fence)|\Z)"
    r"|(?<!`)(?P<tick>`++)[^`\n]++(?P=tick)",
    re.MULTILINE,
)


def typed_words(text: str) -> list[re.Match[str]]:
    """Return the matches of `WORD` in a text that are words of it."""
    words, at = list[re.Match[str]](), 0
    for found in _LITERAL.finditer(text):
        words += WORD.finditer(text, at, found.start())
        at = found.end()
    return [*words, *WORD.finditer(text, at)]


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
