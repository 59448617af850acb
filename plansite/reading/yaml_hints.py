"""From a YAML parser's complaint to what an editor has to mend, and where.

The parser says where it gave up, which is often lines after the mistake: an unclosed quote is
noticed at the end of the file. The message and the line chosen here are about the mistake.
"""

import re
from typing import Any

import yaml

from plansite.model.problem import Message
from plansite.vi.problems import letters as say_letters
from plansite.vi.problems import yaml as say

_QUOTED_THEN_MORE = re.compile(r"""^\s*(?:-\s+)?[^\s:'"]+:\s+(["']).*\1\s*[^\s#,\]}]""")
_KEY = re.compile(r"\s*[\w-]+:(?: |$)")
_NO_KEY = re.compile(r"\s*[\w-]+(?:\s+|:(?=\S))(?:(?!: ).)*[^:\s]\s*")
"""A line that was meant as a key, without its colon or without the space after it."""

_OPENED = re.compile(r"""^\s*(?:-\s+)?[^\s:'"#]+:\s+(?:"(?:[^"\\]|\\.)*|'[^']*)$""")

_LINE = 1_000
"""Letters of a line that are looked at: the mistakes reported here stand at its beginning."""

_SLOW_LIMIT = 100_000
"""Letters of a text that is read again by PyYAML's own parser, in about two seconds."""

Hint = tuple[Message, int, dict[str, object]]


def hint(text: str, error: yaml.YAMLError) -> Hint:
    """Return the message for a text that does not parse, its 1-based line, and its values.

    The text is read again by PyYAML's own parser, whose complaints are the same on every
    machine; ``error`` (which may be libyaml's) serves where that parser has none, and for a long
    text.
    """
    slow = (_complaint_of_pure_parser(text) if len(text) <= _SLOW_LIMIT else None) or error
    if isinstance(slow, yaml.reader.ReaderError):
        return _unreadable_character(text, slow)
    if not isinstance(slow, yaml.MarkedYAMLError):
        return say.YAML_OTHER, 1, {}
    return _for_marked(text, slow)


def _complaint_of_pure_parser(text: str) -> yaml.YAMLError | None:
    try:
        for _ in yaml.parse(text, Loader=yaml.SafeLoader):
            pass
    except yaml.YAMLError as error:
        return error
    except (RecursionError, ValueError, OverflowError):  # deep nesting; "\\U99999999"
        return None
    return None


def _unreadable_character(text: str, error: Any) -> Hint:
    position = int(error.position)
    line = text.count("\n", 0, position) + 1
    char = text[position] if position < len(text) else ""
    return say_letters.CONTROL_CHARACTER, line, {"code": f"U+{ord(char):04X}" if char else "U+0000"}


def _for_marked(text: str, error: yaml.MarkedYAMLError) -> Hint:
    lines = [line[:_LINE] for line in text.split("\n")]
    problem = error.problem or ""
    context = error.context or ""
    at = error.problem_mark.line if error.problem_mark else 0
    began = error.context_mark.line if error.context_mark else at
    # To YAML a line also ends at U+2028 and its kin, which are no line ends of the file.
    at, began = min(at, len(lines) - 1), min(began, len(lines) - 1)
    here = lines[at]

    if "escape" in problem:
        return say.YAML_ESCAPE, at + 1, {}
    if "quoted scalar" in context:
        return say.YAML_QUOTE, began + 1, {}
    if "'\\t'" in problem or re.match(r" *\t", here):
        return say.YAML_TAB, at + 1, {}
    opened = _opened_before(lines, at)
    if opened is not None:
        return say.YAML_QUOTE, opened + 1, {}
    quoted = _quoted_then_more(lines, at)
    if quoted is not None:
        return say.YAML_AFTER_QUOTE, quoted + 1, {}
    if "mapping values are not allowed" in problem:
        if at > 0 and _NO_KEY.fullmatch(lines[at - 1]) and _KEY.match(here):
            return say.YAML_NO_COLON, at, {}
        return say.YAML_COLON, at + 1, {}
    start = lines[began]
    if re.match(r" *-[^\s-]", start):
        return say.YAML_DASH, began + 1, {}
    if "could not find expected ':'" in problem:
        return say.YAML_NO_COLON, began + 1, {}
    if "cannot start any token" in problem:
        found = re.search(r"found character '(.+?)'", problem)
        return say.YAML_START, at + 1, {"char": found.group(1) if found else "?"}
    if "flow" in context:
        return say.YAML_BRACKET, began + 1, {}
    if "anchor" in context or "alias" in context:
        return say.YAML_ALIAS, at + 1, {"name": here.strip()}
    if "tag" in context or "directive" in context:
        return say.YAML_TAG, at + 1, {"name": here.strip()}
    if "block" in context or "indent" in problem:
        return say.YAML_INDENT, at + 1, {}
    return say.YAML_OTHER, at + 1, {}


def _opened_before(lines: list[str], at: int) -> int | None:
    """Return the nearest line before ``at`` on which a quote was opened and not closed.

    The parser took the next quote, lines below, for its end, and stumbled over what follows it.
    """
    before = range(min(at, len(lines)) - 1, -1, -1)
    return next((index for index in before if _OPENED.match(lines[index])), None)


def _quoted_then_more(lines: list[str], at: int) -> int | None:
    """Return the line at or just before ``at`` where text follows a closing quote."""
    for index in (at, at - 1):
        if 0 <= index < len(lines) and _QUOTED_THEN_MORE.match(lines[index]):
            return index
    return None
