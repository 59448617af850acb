"""Which rules a kind of text wants, in their order."""

from plansite.cleaning import (
    breaks,
    columns,
    letters,
    links,
    marks,
    paragraphs,
    stacked,
    tables,
    yaml,
)
from plansite.cleaning.inside import inside
from plansite.cleaning.lines import Cleaned, Lines, Rule, Work, run

_LETTERS: tuple[Work, ...] = (
    Work(Rule.COMPOSED, letters.composed),
    Work(Rule.LEGACY, letters.in_unicode),
    Work(Rule.SYMBOL, letters.plain_symbols),
    Work(Rule.ALIKE, letters.right),
    Work(Rule.UNSEEN, letters.seen),
)
_YAML: tuple[Work, ...] = (
    Work(Rule.SEPARATED, breaks.joined_up),
    Work(Rule.YAML_BLANK, yaml.plain_blanks),
    Work(Rule.YAML_MARK, yaml.listed),
    Work(Rule.YAML_QUOTE, yaml.quoted),
    Work(Rule.YAML_DATE, yaml.dated),
)
BODY: tuple[Work, ...] = (
    Work(Rule.SEPARATED, breaks.separated, breaks.has_ends),
    Work(Rule.BLANK, breaks.plain_blanks, breaks.has_blanks),
    Work(Rule.LINK_QUOTE, links.straight, links.has_quotes),
    Work(Rule.MARK, marks.listed, marks.may_list),
    Work(Rule.TABBED, tables.tabled, tables.has_tab),
    Work(Rule.DRAWN, columns.drawn, columns.may_part),
    Work(Rule.RULED, tables.ruled, tables.may_rule),
    Work(Rule.STACKED, inside(stacked.stacked), stacked.may_go_on),
    Work(Rule.APART, inside(paragraphs.apart), stacked.may_go_on),
    Work(Rule.MARK_TAB, marks.untabbed, tables.has_tab),
    Work(Rule.EMPTY, breaks.spaced, breaks.has_gap),
)


def cleaned_letters(lines: Lines) -> Cleaned:
    """Return a text with its letters in one form, and none that cannot be seen."""
    return run(_LETTERS, lines)


def may_change_body(text: str) -> bool:
    """Whether `cleaned_body` may change a text; quick to say, and said of most that it does not."""
    return any(work.may_change(text) for work in BODY)


def cleaned_body(lines: Lines) -> Cleaned:
    """Return a Markdown text as it was meant. Code, raw HTML and words stay as they are."""
    return run(BODY, lines)


def cleaned_yaml(lines: Lines) -> Cleaned:
    """Return a YAML text, or front matter without its fences, as it was meant."""
    return run(_YAML, lines)


def cleaned_front(lines: Lines) -> Cleaned:
    """Return a content file whose front matter has its fences."""
    return run([Work(Rule.FENCE, yaml.fenced)], lines)
