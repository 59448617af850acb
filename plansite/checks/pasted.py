"""What was pasted and reads otherwise than it was meant: what `check --fix` mends in a body."""

from collections.abc import Iterator, Mapping

from plansite.checks.texts import Text
from plansite.cleaning.columns import Seeming, may_seem, seeming
from plansite.cleaning.lines import Mend, Rule, numbered
from plansite.cleaning.short_lines import has_joins, short_lines
from plansite.cleaning.shown import shown_change
from plansite.cleaning.tables import Doubt, doubtful, has_tab, held_head
from plansite.cleaning.texts import cleaned_body, may_change_body
from plansite.cleaning.unclear import Unclear, may_be_unclear, unclear
from plansite.model.location import Location
from plansite.model.problem import Message, Problem
from plansite.vi import pasted as words
from plansite.vi.problems import pasted as say

# What is not here shows on the page as it was meant, and is tidied by `check --fix` alone.
_SAID: Mapping[Rule, Message] = {
    Rule.SEPARATED: say.SEPARATOR,
    Rule.BLANK: say.BLANK,
    Rule.MARK: say.MARKS,
    Rule.TABBED: say.TABS,
    Rule.DRAWN: say.DRAWN,
    Rule.RULED: say.RULE,
    Rule.STACKED: say.STACKED,
    Rule.APART: say.APART,
}
_SEEMING: Mapping[Seeming, Message] = {
    Seeming.LETTER: say.LETTER,
    Seeming.DRAWN: say.COLUMNS,
    Seeming.SEMICOLONS: say.COLUMNS,
    Seeming.BLANKS: say.COLUMNS,
}
_DOUBTFUL: Mapping[Doubt, Message] = {
    Doubt.UNEVEN: say.UNEVEN,
    Doubt.HEADLESS: say.HEADLESS,
    Doubt.HELD: say.HELD,
}
_UNCLEAR: Mapping[Unclear, Message] = {
    Unclear.PLUS: say.PLUS_UNCLEAR,
    Unclear.MORE: say.MORE_UNCLEAR,
    Unclear.STAR: say.STAR_UNCLEAR,
    Unclear.NUMBER: say.NUMBER_UNCLEAR,
}
_TOGETHER = (Rule.STACKED, Rule.APART)
"""What is between two lines, of which the first is mended."""
_GAP = 2
"""Lines of one kind so near to one another are told together."""


def pasted(text: Text) -> Iterator[Problem]:
    """Yield a warning for lines that stand together and were pasted."""
    body = text.body
    if not (may_change_body(body) or may_seem(body) or may_be_unclear(body) or has_joins(body)):
        return
    told: tuple[Rule, list[Mend]] | None = None
    columns = set[int]()
    cleaned = cleaned_body(numbered(body, text.first_line))
    whole = cleaned.text
    for first, end, doubt in doubtful(cleaned.lines) if has_tab(whole) else ():
        columns.update(range(first - 1, end + 1))
        number, line = cleaned.lines[first]
        after, below = held_head(line)
        yield _DOUBTFUL[doubt].at(
            text.at(number),
            last=cleaned.lines[end - 1].number,
            after=after,
            rule=below,
        )
    for first, end, kind in seeming(cleaned.lines) if may_seem(whole) else ():
        columns.update(range(first - 1, end + 1))
        place = text.at(cleaned.lines[first].number)
        last, parted = cleaned.lines[end - 1].number, words.PARTED[kind.value]
        yield _SEEMING[kind].at(place, last=last, parted=parted)
    for index, sign in unclear(cleaned.lines) if may_be_unclear(whole) else ():
        number, line = cleaned.lines[index]
        yield _UNCLEAR[sign].at(text.at(number), text=line.strip(), words=line.strip()[1:].strip())
    for first, end in short_lines(cleaned.lines):
        if not columns.isdisjoint(range(first, end)):
            continue
        number, line = cleaned.lines[first]
        before, after = shown_change(line.strip(), line.strip() + "\\")
        yield say.SHORT.at(
            text.at(number),
            last=cleaned.lines[end - 1].number,
            before=before,
            after=after,
        )
    for mend in cleaned.mends:
        rule = next((rule for rule in mend.rules if rule in _SAID), None)
        if rule is None or (rule is Rule.SEPARATED and "\v" in mend.before):  # told of already
            continue
        gap = 1 if rule in _TOGETHER else _GAP
        if told is not None and told[0] is rule and mend.line - told[1][-1].line <= gap:
            told[1].append(mend)
            continue
        if told is not None:
            yield _problem(text.holder, *told)
        told = (rule, [mend])
    if told is not None:
        yield _problem(text.holder, *told)


def _problem(path: str, rule: Rule, mends: list[Mend]) -> Problem:
    first, last = mends[0], mends[-1]
    end = last.line + (rule in _TOGETHER)  # whose last line needs no mend
    where = words.ONE_LINE if first.line == end else words.LINES.format(last=end)
    after = next((mend.after for mend in mends if any(mend.after)), ("",))
    written = [line for line in after if line] or [""]
    before, shown = shown_change(first.before.strip(" "), written[0].strip(" "))
    return _SAID[rule].at(
        Location(path, first.line), where=where, before=before, after=shown, rule=written[-1]
    )
