"""What was meant as Markdown and is none: the page would show it as typed, or lose it."""

from collections.abc import Iterator, Mapping

from plansite.checks.texts import Text
from plansite.model.outline import SlipKind
from plansite.model.problem import Message, Problem
from plansite.vi.problems import bodies as say_bodies
from plansite.vi.problems import files as say_files
from plansite.vi.problems import links as say_links
from plansite.vi.problems import slips as say

_SAID: Mapping[SlipKind, Message] = {
    SlipKind.TIGHT: say_bodies.HEADING_TIGHT,
    SlipKind.STARS: say.STARS_LOOSE,
    SlipKind.STARS_FIRST: say.STARS_FIRST,
    SlipKind.TASK: say.TASK_TIGHT,
    SlipKind.STAR: say.STAR_LOOSE,
    SlipKind.TILDES: say.TILDES_LOOSE,
    SlipKind.BACKSLASH: say.BACKSLASH_LAST,
    SlipKind.ANCHOR: say.ANCHOR_ODD,
    SlipKind.UNDERLINED: say.PARAGRAPH_UNDERLINED,
    SlipKind.UNRULED: say.TABLE_UNRULED,
    SlipKind.CUT_ROW: say.TABLE_CUT,
    SlipKind.SUNK_TABLE: say.TABLE_IN_LIST,
    SlipKind.PARTED: say.LINK_PARTED,
    SlipKind.NOTE: say_bodies.FOOTNOTE_UNKNOWN,
    SlipKind.NOTE_TWICE: say_bodies.FOOTNOTE_TWICE,
    SlipKind.RULED: say.TABLE_RULED,
    SlipKind.OVERFULL: say.TABLE_OVERFULL,
    SlipKind.CUT_CELL: say.CELL_CUT,
    SlipKind.BELOW_TABLE: say.BELOW_TABLE,
    SlipKind.RULE_ROW: say.TABLE_RULED_TWICE,
    SlipKind.OPEN_TAG: say_bodies.TAG_LEFT_OPEN,
    SlipKind.RAW_LINK: say.LINK_RAW,
    SlipKind.LONE_TERM: say.TERM_ALONE,
    SlipKind.DATE: say.DATE_AS_LIST,
    SlipKind.PATH: say.BACKSLASHES_LOST,
    SlipKind.NAME: say.NAME_BOLD,
    SlipKind.BLANK: say.BLANK_LOST,
    SlipKind.SHORT_UNUSED: say.ABBREVIATION_UNUSED,
    SlipKind.SHORT_SUNK: say.ABBREVIATION_SUNK,
    SlipKind.SHORT_TWICE: say.ABBREVIATION_TWICE,
    SlipKind.DEFINED_TWICE: say_links.DEFINED_TWICE,
    SlipKind.UNUSED: say_links.DEFINITION_UNUSED,
    SlipKind.INFO: say.CODE_INFO,
    SlipKind.CONFLICT: say_files.CONFLICT,
    SlipKind.SUNK: say.MARKDOWN_IN_HTML,
}


def slips(text: Text) -> Iterator[Problem]:
    """Yield a problem for everything that was meant as markup and is none."""
    for slip in text.outline.slips:
        yield _SAID[slip.kind].at(text.at(slip.line), text=slip.text, meant=slip.meant)
