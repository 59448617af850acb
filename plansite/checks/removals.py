"""What is said to be taken down is down, is said once, and leads on to what is there."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from plansite.checks.context import Context
from plansite.checks.links import what_lacks
from plansite.checks.placeholders import placeholder_in
from plansite.checks.repeats import repeats
from plansite.model import addresses, layout
from plansite.model.article import Entry
from plansite.model.nearest import nearest
from plansite.model.output_file import file_key
from plansite.model.problem import Problem
from plansite.model.removal import Removal
from plansite.model.vocabulary import ArticleStatus
from plansite.vi import values as words
from plansite.vi.problems import links as say_links
from plansite.vi.problems import removals as say


def removals(context: Context) -> Iterator[Problem]:
    """Yield a problem for each entry of ``content/removed.yaml`` that is wrong in itself."""
    items = context.site.removals.items
    known = ((item, file_key(item.address), item.at("address")) for item in items)
    twice = set()
    for item, place, first in repeats(known):
        twice.add(place)
        yield say.REMOVED_TWICE.at(place, address=item.address, first=first.line)
    for item in items:
        if item.on > context.today:
            yield say.REMOVED_AHEAD.at(item.at("on"), on=item.on)
        left = placeholder_in(item.reason)
        if left:
            yield say.REMOVED_UNEXPLAINED.at(item.at("reason"), text=left)
        if item.at("address") not in twice:
            yield from _stands(context, item)
        yield from _leads_on(context, item)


def _stands(context: Context, item: Removal) -> Iterator[Problem]:
    """Yield a problem if something has the address, or no page can have it.

    A draft may be left of what was there. The entry of a file is but a record (docs/bien-tap.md,
    10), and no news to who wrote it.
    """
    place, address = item.at("address"), item.address
    path = addresses.media_path(address)
    if path is not None and path in context.site.media:
        yield say.REMOVED_STANDS.at(place, address=address, other=layout.media(path))
        return
    for claim in context.addresses.claims.get(file_key(address), ()):
        if not (claim.is_removed or _is_draft(claim.entry)):
            yield say.REMOVED_STANDS.at(place, address=address, other=claim.source)
            return
    # An address below a file, or with a host's name, is refused as any other (`one_address`).
    parents = {str(path) for path in PurePosixPath(file_key(address)).parents}
    is_told = item.is_of_hosts or not parents.isdisjoint(context.addresses.claims)
    if not (item.has_page or is_told or address.startswith(addresses.MEDIA)):
        yield say.REMOVED_WITHOUT_PAGE.at(place, address=address)


def _is_draft(entry: Entry | None) -> bool:
    return entry is not None and entry.status is ArticleStatus.DRAFT


def _leads_on(context: Context, item: Removal) -> Iterator[Problem]:
    """Yield a problem if what to look at instead is not there."""
    see = (item.see or "").partition("#")[0]
    book = context.addresses
    if not see.startswith("/") or context.site.unread:
        return
    is_file = addresses.media_path(see) in context.site.media
    claims = book.claims.get(file_key(see), ())
    if is_file or any(not (claim.is_removed or _is_draft(claim.entry)) for claim in claims):
        lacks = what_lacks(context, see)
        if lacks is not None:
            when = words.MADE_WHEN[lacks]
            yield say_links.LINK_NOT_MADE.at(item.at("see"), address=see, when=when)
        return
    meant = nearest(see, sorted(book.known - {see}))
    if meant is None:
        yield say.REMOVED_SEE_NOTHING.at(item.at("see"), see=item.see)
    else:
        yield say.REMOVED_SEE_NEAR.at(item.at("see"), see=item.see, suggestion=meant)
