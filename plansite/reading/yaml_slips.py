"""Slips of the hand in a line that was meant as YAML, and the line as it should be.

Word makes long dashes, curly quotes and no-break spaces of plain ones; a keyboard set to another
language gives a colon of another width. YAML takes all of them for letters of a word.
"""

import re
from collections.abc import Sequence

from plansite.cleaning.signs import BLANKS
from plansite.model.expression import expression
from plansite.model.problem import Message, ToCopy
from plansite.model.written_keys import GROUP_KEYS, KEYS, LIST_KEYS, PASSAGES
from plansite.vi import values as words
from plansite.vi.problems import yaml as say
from plansite.vi.problems import yaml_lost as say_lost

Slip = tuple[Message, dict[str, object]]

_BEFORE = r"(?P<before>\s*+(?:- ++)*+)"
_KEY = rf"{_BEFORE}(?P<key>[A-Za-z_]++)"
_VALUE = expression(rf"""{_BEFORE}(?P<key>[^\s:'"#\[{{-][^:]*?\s*:[ \t]+)?(?P<value>\S.*?)\s*$""")
_HTML_COMMENT = expression(r"(\s*)<!--\s*(.*?)\s*(?:-->\s*)?$")
_OTHER_COLON = expression(rf"{_KEY}[ \t]*[;=\uff1a\ufe55\u2236\ua789]\s*(?P<rest>.*)")
_NO_SPACE = expression(rf"{_KEY}:(?!//)(?P<rest>\S.*)")
_BOLD_KEY = expression(r"(?P<before>\s*+)\*\*(?P<key>[A-Za-z_]++):?\*\*:?\s*(?P<rest>\S.*)")
_NO_COLON = expression(rf"{_KEY}[ \t]+(?P<rest>\S.*)")
_OPENS = expression(rf"{_KEY}:(?:[ \t]+(?P<value>\S.*?)?)?\s*$")
_BAR = expression(r"[|>][-+0-9]*(?:\s+#.*)?")
_FENCE = expression(r"\s*[-\u2010-\u2015\u2212]{2,}\s*")
_CUT = expression(
    rf"""{_BEFORE}(?P<key>[^\s:'"#\[{{-][^:]*?\s*:[ \t]+)?"""
    r"""(?P<value>[^\s'"|>\[{&*!#].*?)[ \t]+(?P<lost>#.*?)\s*$"""
)
_CUT_IN_BRACKETS = expression(r"(?P<value>[^\s\[{,:#'\"][^\[{,:#'\"]*?)\s+(?P<lost>#[^,\]}]*)")
_CURLY = {"“": "”", "„": "”", "”": "”", "‘": "’", "«": "»"}
_BRACKETED = expression(r"(?:\[[^\[\]]*+\]|\{[^{}]*+\})\s*+[^\s#,]")
_TEXT_AT_BAR = expression(r"([|>])[+-]?\s+([^\s#].*)")
_SECOND_KEY = expression(r"\s(?P<key>[a-z_]+): .*")
_COLON_IN_BRACKETS = expression(
    r"(?:^|[{,])\s*(?P<key>[a-z_]+): (?P<value>[^\s\"'\[{][^,{}\[\]\"':]*: [^,{}\[\]]*)"
)
_PLUS = expression(r"\s*\+\s+(\S.*)")
_PLAIN = expression(r"\w(?:[\w./ -]|:(?=\d))*")
_PAIRS = expression(rf"[,;]?\s+(?=(?:{'|'.join(sorted(KEYS))}): )")
_SPECIAL_STARTS = "@`%|>&*!?-,]}"


def quoted(text: str) -> str:
    """Return a text as YAML that gives just this text back."""
    if '"' in text or "\\" in text:
        return "'{}'".format(text.replace("'", "''"))
    return f'"{text}"'


def as_plain(text: str) -> str:
    """Return a text as it stands between brackets: in quotes only where it has to be."""
    return text if _PLAIN.fullmatch(text) or text == words.ELLIPSIS else quoted(text)


def in_quotes(line: str) -> ToCopy | None:
    """Return a line with its whole value in quotes: ``title: "Ra quân: ba xã"``."""
    found = _VALUE.match(line)
    if found is None:
        return None
    value = found["value"]
    if len(value) > 1 and _CURLY.get(value[0]) == value[-1]:
        value = value[1:-1]
    elif value[0] in "\"'":
        value = _within(value)
    return ToCopy(f"{found['before']}{found['key'] or ''}{quoted(value)}".strip())


def _within(value: str) -> str:
    """Return the words of a value that was put into quotes as if none stood in it.

    ``"Hội thi "Cán bộ giỏi" năm 2018"`` is in quotes as a whole, ``"Tin" và "Bài"`` is not.
    """
    quote, depth = value[0], 1
    for at in range(1, len(value)):
        if value[at] != quote:
            continue
        opens = value[at + 1 : at + 2].isalnum() and not value[at - 1].isalnum()
        depth += 1 if opens else -1
        if not depth:
            return value[1:-1] if at == len(value) - 1 else value
    return value[1:]


def value_of(line: str) -> str:
    """Return what stands behind the key of a line, or behind the dash of an item."""
    found = _VALUE.match(line)
    return found["value"] if found else ""


def slip_in(line: str) -> Slip | None:
    """Return what is wrong with the form of a line, and the line as it should be.

    None where it may be as it is: whether a word is a key that lacks its colon, or the rest of the
    line above, only a parser's complaint tells (`lacks_colon`).
    """
    comment = _HTML_COMMENT.match(line)
    if comment is not None:
        return say.YAML_HTML_COMMENT, {"line": ToCopy(f"# {comment[2]}".strip())}
    for pattern in (_OTHER_COLON, _NO_SPACE, _BOLD_KEY):
        found = pattern.match(line)
        if found is not None and found["key"].lower() in KEYS:
            return say.YAML_NO_COLON, {"line": _with_colon(found)}
    return None


def lines_wanted(key: str) -> Slip:
    """Return what is wrong with words of several lines that no bar keeps apart."""
    return say_lost.YAML_LINES, {"key": key}


def text_below(lines: Sequence[str], at: int) -> tuple[int, Slip] | None:
    """Return what is wrong where a line that is no key belongs to a text that began above it.

    Returns:
        The index of the first line of that text which does not stand as it should, and the slip.
    """
    if at >= len(lines) or _is_key(lines[at]):
        return None
    begins = next((each for each in range(at - 1, -1, -1) if _is_key(lines[each])), None)
    found = _OPENS.match(lines[begins]) if begins is not None else None
    if begins is None or found is None:
        return None
    column, value = len(found["before"]), found["value"] or ""
    below = [each for each in range(begins + 1, at + 1) if lines[each].strip()]
    first = next((each for each in below if _indent(lines[each]) <= column), None)
    if _BAR.fullmatch(value):
        shown: dict[str, object] = {"key": found["key"], "sign": value[0], "count": column + 2}
        return None if first is None else (first, (say_lost.YAML_BAR, shown))
    if found["key"] not in PASSAGES or not value or value[0] in "\"'[{":
        return None
    return at, lines_wanted(found["key"])


def passage_in(line: str) -> str | None:
    """Return the key of a line, where it is one of words that may have several lines."""
    found = _OPENS.match(line)
    return found["key"] if found is not None and found["key"] in PASSAGES else None


def _is_key(line: str) -> bool:
    found = _OPENS.match(line)
    return found is not None and found["key"] in KEYS


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def two_keys(line: str) -> Slip | None:
    """Return what is wrong with a line in whose value another key begins."""
    found = _VALUE.match(line)
    second = _SECOND_KEY.search(found["value"]) if found is not None else None
    if second is None or second["key"] not in KEYS:
        return None
    return say.YAML_TWO_KEYS, {"key": second["key"], "line": ToCopy(second[0].strip())}


def group_on_line(line: str) -> Slip | None:
    """Return what is wrong with a line on which a group begins: ``event: start: 2018-03-05``."""
    found = _OPENS.match(line)
    inner = None if found is None else _OPENS.match(found["value"] or "")
    if (
        found is None
        or inner is None
        or inner["key"] not in KEYS
        or found["key"] not in GROUP_KEYS
        or not inner["value"]
    ):
        return None
    pairs = _PAIRS.split(f"{inner['key']}: {inner['value']}")
    keyed = (pair.partition(": ") for pair in pairs)
    group = f"{{{', '.join(f'{key}: {_in_group(value)}' for key, _, value in keyed)}}}"
    if found["key"] in LIST_KEYS:
        group = f"[{group}]"
    return say.YAML_GROUP, {"key": found["key"], "line": ToCopy(f"{found['key']}: {group}")}


def colon_in_brackets(line: str) -> Slip | None:
    """Return what is wrong with a value between brackets that has a colon and a blank."""
    found = _COLON_IN_BRACKETS.search(line)
    second = None if found is None else _SECOND_KEY.search(found["value"])
    if found is None or (second is not None and second["key"] in KEYS):  # a comma is missing
        return None
    whole = f"{found['key']}: {quoted(found['value'].strip())}"
    return say.YAML_COLON, {"line": ToCopy(whole)}


def _in_group(value: str) -> str:
    return value if value[0] in "\"'[{" else as_plain(value)


def _safe(text: str) -> str:
    return quoted(text) if ": " in text or " #" in text else text


def lacks_colon(line: str) -> Slip:
    """Return what is wrong with a line that a parser does not take for ``key: value``."""
    if _FENCE.fullmatch(line):
        return say.YAML_FENCE, {}
    plus = _PLUS.match(line)
    if plus is not None:
        return say.YAML_PLUS, {"line": ToCopy(f"- {plus[1]}")}
    found = _NO_COLON.match(line)
    if found is not None and found["key"].lower() in KEYS:
        return say.YAML_NO_COLON, {"line": _with_colon(found)}
    return say.YAML_NO_COLON, {"line": words.KEY_AND_VALUE}


def special_start(line: str) -> Slip | None:
    """Return what is wrong with a value that begins with a sign of YAML's own."""
    found = _VALUE.match(line)
    if found is None or not (found["key"] or found["before"].strip()):
        return None
    value = found["value"]
    bar = _TEXT_AT_BAR.match(value)
    key = (found["key"] or "").strip(": ")
    if bar is not None and key and (bar[1] == "|" or key in PASSAGES):
        shown = {"sign": bar[1], "key": key, "line": ToCopy(f"{key}: {_safe(bar[2])}")}
        return say.YAML_TEXT_AT_BAR, {**shown, "text": ToCopy(bar[2])}
    if value[0] in _SPECIAL_STARTS or _BRACKETED.match(value):
        return say.YAML_START, {"char": value[0], "line": in_quotes(line)}
    return None


def cut_in(line: str, *, in_brackets: bool = False) -> Slip | None:
    """Return what `` #`` cuts off the value of a line, or of an item between brackets."""
    found = (_CUT_IN_BRACKETS.search if in_brackets else _CUT.match)(line)
    if found is None:
        return None
    whole = quoted(f"{found['value']} {found['lost'].strip()}")
    if not in_brackets:
        whole = f"{found['before']}{found['key'] or ''}{whole}".strip()
    return say_lost.YAML_HASH, {"lost": found["lost"].strip(), "line": ToCopy(whole)}


def _with_colon(found: re.Match[str]) -> ToCopy:
    key, rest = found["key"], found["rest"].strip(f" \t{BLANKS}")
    return ToCopy(f"{found['before']}{key}: {rest}".strip())
