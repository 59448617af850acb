"""Anchors of links between content files are headings that are there."""

from collections.abc import Iterator

from plansite.checks.context import Context
from plansite.checks.suggest import SHOWN
from plansite.checks.texts import MarkdownText
from plansite.model import addresses
from plansite.model.anchors import is_top
from plansite.model.links import Link, LinkKind
from plansite.model.location import Location
from plansite.model.nearest import nearest
from plansite.model.problem import Problem
from plansite.model.text import slugify
from plansite.vi import values as words
from plansite.vi.problems import link_texts as say

_FOOTNOTES = ("fn:", "fnref:")  # the ids of footnotes (plansite.markdown.notes)


def broken_anchor(
    context: Context, text: MarkdownText, link: Link, place: Location
) -> Iterator[Problem]:
    """Yield a problem if the anchor of ``link`` is not in the text that it leads to.

    Anchors in pages that are made from templates are looked at after rendering.
    """
    if link.kind is LinkKind.ANCHOR and not (link.anchor or link.directive):
        yield say.LINK_EMPTY_ANCHOR.at(place)
        return
    known = _anchors(context, text, link)
    if not link.anchor or known is None or link.anchor in known:
        return
    if link.anchor.startswith(_FOOTNOTES) or is_top(link.anchor):
        return
    plain = slugify(link.anchor)
    meant = plain if plain in known else nearest(link.anchor, sorted(known))
    if meant is not None:
        near = words.DID_YOU_MEAN.format(nearest=f"#{meant}")
    elif known:
        shown = [f"#{name}" for name in sorted(known)[:SHOWN]]
        near = words.KNOWN_ANCHORS.format(anchors=", ".join(shown))
    else:
        near = words.NO_ANCHORS
    yield say.ANCHOR_BROKEN.at(place, anchor=link.anchor, suggestion=near)


def _anchors(context: Context, text: MarkdownText, link: Link) -> frozenset[str] | None:
    """Return the anchors of what ``link`` leads to; None where they are not known here."""
    if link.kind is LinkKind.ANCHOR:
        return text.outline.anchors if text.entry is not None else None
    if link.kind is LinkKind.ENTRY:
        found = context.told.get(link.target)
        return found.outline.anchors if found is not None else None
    if link.kind is not LinkKind.ADDRESS:
        return None
    if link.target == addresses.DOCUMENTS:
        documents = context.site.register.documents
        return frozenset(addresses.document_anchor(document) for document in documents)
    entry = context.entry_at.get(link.target)
    return context.told[entry.path].outline.anchors if entry is not None else None
