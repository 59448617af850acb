"""From a YAML parser's complaint to what an editor has to mend, and where.

The parser says where it gave up, which is often lines after the mistake: an unclosed quote is
noticed at the end of the file. The message and the line chosen here are about the mistake.
"""

import re

import yaml

from plansite.model.expression import expression
from plansite.model.problem import Message, ToCopy
from plansite.reading.yaml_brackets import bracket_too_many
from plansite.reading.yaml_slips import (
    Slip,
    colon_in_brackets,
    cut_in,
    group_on_line,
    in_quotes,
    lacks_colon,
    lines_wanted,
    passage_in,
    slip_in,
    special_start,
    text_below,
    two_keys,
    value_of,
)
from plansite.vi import values as words
from plansite.vi.problems import yaml as say

_QUOTED_THEN_MORE = expression(r"""^\s*(?:-\s+)?[^\s:'"]+:\s+(["']).*\1\s*[^\s#,\]}]""")
_KEY = expression(r"\s*[\w-]+:(?: |$)")
_NO_KEY = expression(r"\s*[\w-]+(?:\s+|:(?=\S))(?:(?!: ).)*[^:\s]\s*")
"""A line that was meant as a key, without its colon or without the space after it."""
_EMPTY_KEY = expression(r"\s*:(?:\s|$)")

_OPENED = expression(r"""^\s*(?:-\s+)?[^\s:'"#]+:\s+(?:"(?:[^"\\]|\\.)*|'[^']*)$""")

_TIGHT_DASH = expression(r" *-[^\s\d-]")

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
    if "..." in (here.strip(), lines[at - 1].strip() if at else ""):
        return say.YAML_SEVERAL, at + 1, {}
    opened = _opened_before(lines, at)
    if opened is not None:
        return say.YAML_QUOTE, opened + 1, {}
    quoted = _quoted_then_more(lines, at)
    if quoted is not None:
        return say.YAML_AFTER_QUOTE, quoted + 1, {"line": in_quotes(lines[quoted])}
    slip = _slip(lines, at, began, in_brackets="flow" in context)
    if slip is not None:
        return slip
    below = text_below(lines, began if "simple key" in context else at)
    if below is not None:
        return _on(*below)
    if "mapping values are not allowed" in problem:
        if at > 0 and _NO_KEY.fullmatch(lines[at - 1]) and _KEY.match(here):
            return _on(at - 1, lacks_colon(lines[at - 1]))
        return _colon(here, at)
    start = lines[began] if began < len(lines) else ""
    for index, line in ((began, start), (at, here)):
        if _TIGHT_DASH.match(line):
            return say.YAML_DASH, index + 1, {"line": ToCopy(f"- {line.strip()[1:]}")}
    if "could not find expected ':'" in problem:
        return _on(began, lacks_colon(start))
    if "sequence entries are not allowed" in problem and (key := passage_in(here)):
        return _on(at, lines_wanted(key))
    for index in dict.fromkeys((at, began)):
        more = bracket_too_many(lines[index])
        if more is not None:
            return _on(index, more)
    special = special_start(here)
    if special is not None and "flow" not in context:
        return _on(at, special)
    inside = colon_in_brackets(here) if "flow" in context else None
    if inside is not None:
        return _on(at, inside)
    if "cannot start any token" in problem:
        found = re.search(r"found character '(.+?)'", problem)
        char = found.group(1) if found else "?"
        return say.YAML_START, at + 1, {"char": char, "line": words.IN_QUOTES}
    if "flow" in context:
        return say.YAML_BRACKET, began + 1, {}
    if "anchor" in context or "alias" in context or "tag" in context:
        if here.lstrip().startswith("**") and not (at and lines[at - 1].rstrip().endswith(":")):
            return say.YAML_EMPHASIS, at + 1, {"line": here.strip()}
        char = re.sub(r"[^&*!]", "", here)[:1]
        return say.YAML_START, at + 1, {"char": char, "line": words.IN_QUOTES}
    if _EMPTY_KEY.match(here):
        return say.YAML_COMPLEX_KEY, at + 1, {}
    if "block" in context or "indent" in problem:
        return say.YAML_INDENT, at + 1, {}
    return say.YAML_OTHER, at + 1, {}


def _on(index: int, slip: Slip) -> Hint:
    message, values = slip
    return message, index + 1, values


def _slip(lines: list[str], at: int, began: int, *, in_brackets: bool) -> Hint | None:
    """Return the slip of the hand at which the parser stumbled: on its line, or just before."""
    near = [index for index in dict.fromkeys((at, began, at - 1)) if 0 <= index < len(lines)]
    for index in near:
        slip = slip_in(lines[index])
        if slip is not None:
            return _on(index, slip)
    if in_brackets:
        near = list(range(began, min(at + 1, len(lines))))
    elif _KEY.match(lines[at] if at < len(lines) else ""):
        return None
    for index in near:
        slip = cut_in(lines[index], in_brackets=in_brackets)
        if slip is not None:
            return _on(index, slip)
    return None


def _colon(line: str, at: int) -> Hint:
    """Return what is wrong with a line of which a colon was not expected."""
    value = value_of(line)
    if not value or (": " not in value and not value.endswith(":")):
        return say.YAML_INDENT, at + 1, {}
    return _on(
        at, group_on_line(line) or two_keys(line) or (say.YAML_COLON, {"line": in_quotes(line)})
    )


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
