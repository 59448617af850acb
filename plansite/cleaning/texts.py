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
from plansite.cleaning.lines import Cleaned, Lines, Rule, Step, run

_LETTERS: tuple[tuple[Rule, Step], ...] = (
    (Rule.COMPOSED, letters.composed),
    (Rule.LEGACY, letters.in_unicode),
    (Rule.SYMBOL, letters.plain_symbols),
    (Rule.ALIKE, letters.right),
    (Rule.UNSEEN, letters.seen),
)
_YAML: tuple[tuple[Rule, Step], ...] = (
    (Rule.SEPARATED, breaks.joined_up),
    (Rule.YAML_BLANK, yaml.plain_blanks),
    (Rule.YAML_MARK, yaml.listed),
    (Rule.YAML_QUOTE, yaml.quoted),
    (Rule.YAML_DATE, yaml.dated),
)
_BODY: tuple[tuple[Rule, Step], ...] = (
    (Rule.SEPARATED, breaks.separated),
    (Rule.BLANK, breaks.plain_blanks),
    (Rule.LINK_QUOTE, links.straight),
    (Rule.MARK, marks.listed),
    (Rule.TABBED, tables.tabled),
    (Rule.DRAWN, columns.drawn),
    (Rule.RULED, tables.ruled),
    (Rule.STACKED, inside(stacked.stacked)),
    (Rule.APART, inside(paragraphs.apart)),
    (Rule.MARK_TAB, marks.untabbed),
    (Rule.EMPTY, breaks.spaced),
)


def cleaned_letters(lines: Lines) -> Cleaned:
    """Return a text with its letters in one form, and none that cannot be seen."""
    return run(_LETTERS, lines)


def cleaned_body(lines: Lines) -> Cleaned:
    """Return a Markdown text as it was meant. Code, raw HTML and words stay as they are."""
    return run(_BODY, lines)


def cleaned_yaml(lines: Lines) -> Cleaned:
    """Return a YAML text, or front matter without its fences, as it was meant."""
    return run(_YAML, lines)


def cleaned_front(lines: Lines) -> Cleaned:
    """Return a content file whose front matter has its fences."""
    return run([(Rule.FENCE, yaml.fenced)], lines)
