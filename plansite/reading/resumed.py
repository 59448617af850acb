"""Reading on behind a fault of YAML, to tell in one run of all that is wrong in a file.

The line with the fault is read as its message says to write it; where the message does not know,
the line keeps its key and loses its value. This serves to find faults and nothing else: the fault
itself is an error, and nothing is published. What was guessed counts as a stand-in, so that no
rule finds fault with it.
"""

from dataclasses import dataclass

from plansite.model.expression import expression
from plansite.model.location import KeyPath
from plansite.model.node import Node
from plansite.model.problem import ToCopy
from plansite.model.written_keys import KEYS
from plansite.reading.parsed import Fault, Parsed
from plansite.reading.pasted import parse
from plansite.reading.settling import settle
from plansite.reading.shape import get, is_group, is_list
from plansite.vi.problems import yaml as say
from plansite.vi.problems import yaml_lost as say_lost

ROUNDS = 10
_LETTERS = 200_000
"""Letters that are read again at the most: a complaint of a long text takes its time."""

_STAND_IN = '"…"'
_OF_LINE = (say.YAML_HTML_COMMENT, say.YAML_DASH, say.YAML_PLUS)
"""Faults whose message shows the whole line as it should be, though it begins otherwise."""
_OF_VALUE = (
    say.YAML_QUOTE,
    say.YAML_AFTER_QUOTE,
    say.YAML_COLON,
    say.YAML_NO_COLON,
    say.YAML_START,
    say.YAML_BRACKET,
    say.YAML_ESCAPE,
    say.YAML_ALIAS,
    say.YAML_TAG,
    say.YAML_TEXT_AT_BAR,
    say_lost.YAML_HASH,
)
"""Faults of the value of a line, whose key is sound."""
_LINE = expression(r"(?P<before>\s*(?:- +)*)(?:(?P<key>[A-Za-z_]+):(?= |$))?")


@dataclass(frozen=True)
class Understood:
    """What a YAML text holds, every fault found in it, and the keys whose values are no good."""

    parsed: Parsed
    faults: list[Fault]
    wrong: frozenset[KeyPath]


def understood(
    model: type[Node], parsed: Parsed, text: str, first_line: int = 1, above: KeyPath = ()
) -> Understood:
    """Settle what was parsed, and read on behind each fault for which nothing was.

    Args:
        model: what the data is to become.
        parsed: what `plansite.reading.pasted.parse` returned of the text; changed.
        text: the YAML text.
        first_line: the line of the file on which it begins.
        above: the key in the model below which the data stands.
    """
    lines = text.split("\n")
    doubted, wrong = settle(model, parsed, above)
    told = {(fault.line, fault.message.id): fault for fault in parsed.faults + doubted}
    guessed: set[int] = set()
    mended = _mended(lines, first_line, parsed.stop)
    for _ in range(min(ROUNDS, _LETTERS // max(len(text), 1))):
        if parsed.stop is None or mended is None or parsed.stop.line in guessed:
            break
        guessed.add(parsed.stop.line)
        lines[parsed.stop.line - first_line] = mended
        again = parse("\n".join(lines), first_line)
        doubted, wrong = settle(model, again, above)
        mended = _mended(lines, first_line, again.stop)
        if again.stop is not None and mended is None:
            break  # it may come of the guess
        parsed = again
        for fault in again.faults + doubted:
            if fault.line not in guessed:
                told.setdefault((fault.line, fault.message.id), fault)
    if guessed and parsed.data is not None:
        for key in _keys_on(guessed, parsed):
            whole = (*above, *key)
            ids = ((parsed.lines[key], each.id) for each in (say.YAML_COLON, say.YAML_START))
            form = next((each for each in ids if each in told), None)
            value = get(parsed.data, key)
            is_words = isinstance(value, str) and value not in _STAND_IN
            if form and is_words and (is_group(model, whole) or is_list(model, whole)):
                del told[form]  # validation tells which group or list it is to be
            else:
                wrong |= {whole}
    wanted = {line for line, name in told if name == say_lost.YAML_LINES.id}
    for line in wanted:  # which says of all the lines what is to be done
        told.pop((line, say_lost.YAML_LINE_END.id), None)
    return Understood(parsed, list(told.values()), wrong)


def _mended(lines: list[str], first_line: int, fault: Fault | None) -> str | None:
    """Return a line as its fault says to write it, or without its value; None if neither goes."""
    if fault is None:
        return None
    line, *below = lines[fault.line - first_line :]
    if fault.message is say.YAML_QUOTE and any(map(_closes, below)):
        return None  # nobody knows which of the lines between are words
    indent = line[: len(line) - len(line.lstrip())]
    if fault.message is say.YAML_TAB:
        return indent.replace("\t", "  ") + line[len(indent) :]
    if fault.message is say.YAML_EMPHASIS:
        return ""
    meant = fault.values.get("line")
    if isinstance(meant, ToCopy) and (
        fault.message in _OF_LINE or line.strip().startswith(meant.partition(":")[0])
    ):
        return f"{indent}{meant}"
    found = _LINE.match(line)
    if found is None or fault.message not in _OF_VALUE:
        return None
    if found["key"] in KEYS:
        return f"{found['before']}{found['key']}: {_STAND_IN}"
    return f"{found['before']}{_STAND_IN}" if "-" in found["before"] else None


def _closes(line: str) -> bool:
    """Whether a quote ends on a line on which none began."""
    last = line.rstrip()[-1:]
    return last in ("'", '"') and line.count(last) % 2 == 1


def _keys_on(lines: set[int], parsed: Parsed) -> set[KeyPath]:
    """Return the keys on some lines, but for those that hold another of the same line."""
    keys = {key for key, line in parsed.lines.items() if key and line in lines}
    return keys - {key[:-1] for key in keys if parsed.lines.get(key[:-1]) == parsed.lines[key]}
