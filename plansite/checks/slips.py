"""What was meant as Markdown and is none: the page would show it as typed, or lose it."""

from collections.abc import Iterator, Mapping

from plansite.checks.context import Context
from plansite.model.outline import SlipKind
from plansite.model.problem import Message, Problem
from plansite.vi.problems import bodies as say_bodies
from plansite.vi.problems import files as say_files
from plansite.vi.problems import links as say_links
from plansite.vi.problems import slips as say

_SAID: Mapping[SlipKind, Message] = {
    SlipKind.TIGHT: say_bodies.HEADING_TIGHT,
    SlipKind.STARS: say.STARS_LOOSE,
    SlipKind.STAR: say.STAR_LOOSE,
    SlipKind.ANCHOR: say.ANCHOR_ODD,
    SlipKind.UNDERLINED: say.PARAGRAPH_UNDERLINED,
    SlipKind.UNRULED: say.TABLE_UNRULED,
    SlipKind.SUNK_TABLE: say.TABLE_IN_LIST,
    SlipKind.PRODUCT: say.STARS_BETWEEN_DIGITS,
    SlipKind.PARTED: say.LINK_PARTED,
    SlipKind.NOTE: say_bodies.FOOTNOTE_UNKNOWN,
    SlipKind.NOTE_TWICE: say_bodies.FOOTNOTE_TWICE,
    SlipKind.RULED: say.TABLE_RULED,
    SlipKind.OVERFULL: say.TABLE_OVERFULL,
    SlipKind.UNUSED: say_links.DEFINITION_UNUSED,
    SlipKind.INFO: say.CODE_INFO,
    SlipKind.CONFLICT: say_files.CONFLICT,
    SlipKind.SUNK: say.MARKDOWN_IN_HTML,
}


def slips(context: Context) -> Iterator[Problem]:
    """Yield a problem for everything that was meant as markup and is none."""
    for text in context.texts:
        for slip in text.outline.slips:
            yield _SAID[slip.kind].at(text.at(slip.line), text=slip.text, meant=slip.meant)
