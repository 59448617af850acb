"""A text as numbered lines, so that what rules add and take away does not lose its place."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Rule(Enum):
    """What is mended. The value is the rule's name in tests and reports."""

    COMPOSED = "composed"
    """Letters and their marks become one (Unicode Standard Annex 15, form C)."""
    LEGACY = "legacy"
    """What is in TCVN3 or VNI becomes Unicode."""
    SYMBOL = "symbol"
    """Letters of symbol fonts become the signs that they show."""
    ALIKE = "alike"
    """Letters of other tongues in words of Vietnamese: Ð of Iceland for Đ."""
    UNSEEN = "unseen"
    """Letters that cannot be seen and have no work to do go."""
    FENCE = "fence"
    """The lines around front matter get their three hyphens back."""
    YAML_BLANK = "yaml-blank"
    """Blanks of Word where YAML asks for plain ones."""
    YAML_MARK = "yaml-mark"
    """``–`` and ``•`` before the items of a list in YAML."""
    YAML_QUOTE = "yaml-quote"
    """Curly quotes round a value that cannot do without plain ones."""
    YAML_DATE = "yaml-date"
    """Long dashes between the numbers of a date."""
    LINK_QUOTE = "link-quote"
    """Curly quotes round the address or the title of a link."""
    SEPARATED = "separated"
    """Word's own signs for the end of a line or a paragraph."""
    BLANK = "blank"
    """Blanks of Word before a line and behind a mark, where Markdown does not know them."""
    MARK = "mark"
    """``•``, ``–``, ``o⇥`` and other signs before the items of a list."""
    TABBED = "tabbed"
    """A table whose cells are parted by tabs."""
    DRAWN = "drawn"
    """A table drawn by signs, or whose cells are parted by semicolons."""
    RULED = "ruled"
    """Long dashes in the line below the head of a table."""
    STACKED = "stacked"
    """Lines that stand below one another, as in an address."""
    APART = "apart"
    """Paragraphs on lines of their own, with no empty line between them."""
    MARK_TAB = "mark-tab"
    """A tab behind ``-`` or ``1.``, where a blank is usual."""
    EMPTY = "empty"
    """More than one empty line."""


class Line(NamedTuple):
    """A line, with the number that it, or the one it was made of, had in the beginning."""

    number: int
    text: str


Lines = Sequence[Line]
Step = Callable[[Lines], list[Line]]


def _any(text: str) -> bool:
    return True


class Work(NamedTuple):
    """A rule and what does it.

    ``may_change`` is quick to say of a whole text that the step leaves it as it is.
    """

    rule: Rule
    step: Step
    may_change: Callable[[str], bool] = _any


@dataclass(frozen=True, slots=True)
class Mend:
    """What was done to a line: what stood there, what stands there now, by which rules.

    ``after`` is empty for a line that is gone, and holds several where one became several.
    """

    line: int
    before: str
    after: tuple[str, ...]
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text with its mends, in the order of its lines, each line at most once."""

    lines: tuple[Line, ...]
    mends: tuple[Mend, ...]

    @property
    def text(self) -> str:
        """The text, with line feeds."""
        return text_of(self.lines)


def numbered(text: str, first: int = 1) -> list[Line]:
    """Return the lines of a text with line feeds."""
    return [Line(number, line) for number, line in enumerate(text.split("\n"), first)]


def text_of(lines: Lines) -> str:
    """Return lines as one text, with line feeds."""
    return "\n".join([line.text for line in lines])


_ROUNDS = 5
"""So often are the rules run; one mend can show another, and two rounds are the rule."""


def run(works: Iterable[Work], lines: Lines) -> Cleaned:
    """Run rules over lines until nothing changes.

    Returns:
        The lines; running the same rules over them again changes nothing.
    """
    works = tuple(works)
    first, now = tuple(lines), tuple(lines)
    text = text_of(now)
    done: dict[int, list[Rule]] = {}
    for _ in range(_ROUNDS):
        before = text
        for rule, step, may_change in works:
            if not may_change(text):
                continue
            after = tuple(step(now))
            if after != now:
                for number in _changed(now, after):
                    if rule not in done.setdefault(number, []):
                        done[number].append(rule)
                now, text = after, text_of(after)
        if text == before:
            break
    return Cleaned(now, tuple(_mends(first, now, done)))


def joined(*parts: Cleaned) -> Cleaned:
    """Return the parts of one text as one."""
    lines = tuple(line for part in parts for line in part.lines)
    return Cleaned(lines, tuple(mend for part in parts for mend in part.mends))


def after(first: Cleaned, second: Cleaned) -> Cleaned:
    """Return what two runs have done, the second over the lines of the first.

    A line that both mended has one mend, from what stood there first to what stands there last.
    """
    told = {mend.line: mend for mend in first.mends}
    for mend in second.mends:
        known = told.get(mend.line)
        told[mend.line] = (
            mend
            if known is None
            else Mend(mend.line, known.before, mend.after, (*known.rules, *mend.rules))
        )
    kept = (mend for mend in told.values() if mend.after != (mend.before,))
    return Cleaned(second.lines, tuple(sorted(kept, key=lambda mend: mend.line)))


def _groups(lines: Lines) -> dict[int, list[str]]:
    groups: dict[int, list[str]] = {}
    for number, text in lines:
        groups.setdefault(number, []).append(text)
    return groups


def _changed(before: Lines, after: Lines) -> list[int]:
    old, new = _groups(before), _groups(after)
    return [number for number, texts in old.items() if new.get(number) != texts]


def _mends(before: Lines, after: Lines, done: dict[int, list[Rule]]) -> Iterable[Mend]:
    if not done:
        return
    old, new = _groups(before), _groups(after)
    for number in sorted(done):
        was, now = old[number], new.get(number, [])
        if was != now:
            yield Mend(number, "\n".join(was), tuple(now), tuple(done[number]))
