"""Links and pictures in Markdown lead to what is there."""

from collections.abc import Iterator

from plansite.checks.anchors import broken_anchor
from plansite.checks.context import Context, ids_of
from plansite.checks.link_forms import is_template_form
from plansite.checks.media import fit_path
from plansite.checks.suggest import decomposed_media, nearest_media, nearest_path, with_scheme
from plansite.checks.texts import MarkdownText
from plansite.cleaning.links import straightened
from plansite.model import addresses, layout
from plansite.model.address_register import LIST_PAGE
from plansite.model.article import Article, Entry
from plansite.model.links import Link, LinkKind
from plansite.model.location import Location
from plansite.model.nearest import nearest
from plansite.model.output_file import file_key
from plansite.model.problem import Problem, ToCopy
from plansite.model.text import nfc
from plansite.model.vocabulary import ArticleStatus
from plansite.model.web_address import host_of
from plansite.vi import values as words
from plansite.vi.problems import links as say
from plansite.vi.problems import media as say_media

OF_PLANS = (
    addresses.PLANS,
    addresses.TOPICS,
    addresses.FORMS,
    addresses.REPORTS,
    addresses.DATA,
)
"""What lies below these depends on the plans."""

_SAID_ELSEWHERE = frozenset({LinkKind.EXTERNAL, LinkKind.PREVIEW, LinkKind.FORBIDDEN})
"""Pictures of which `raw_html` and `link_forms` say what is wrong."""


def links(context: Context) -> Iterator[Problem]:
    """Yield a problem for every link that leads nowhere, or to a draft."""
    for text in context.texts:
        for found, link in text.links:
            place = text.at(found.line)
            if found.target.strip() and not is_template_form(link):
                yield from _leads_somewhere(context, text, link, place)
                yield from broken_anchor(context, text, link, place)


def images(context: Context) -> Iterator[Problem]:
    """Yield a problem for every picture in a text that is no file of the site's."""
    for text in context.texts:
        for picture, link in text.images:
            place = text.at(picture.line)
            if not picture.target.strip():
                yield say_media.IMAGE_WITHOUT_FILE.at(place)
                continue
            if link.kind in _SAID_ELSEWHERE or is_template_form(link):
                continue
            if link.media is not None:
                yield from _media(context, text, link.media, place)
            else:
                yield say_media.IMAGE_NOT_MEDIA.at(place, target=picture.target)


def _leads_somewhere(
    context: Context, text: MarkdownText, link: Link, place: Location
) -> Iterator[Problem]:
    if link.kind is LinkKind.ENTRY:
        yield from _entry(context, text, link.target, place)
    elif link.media is not None:
        yield from _media(context, text, link.media, place)
    elif link.kind is LinkKind.ADDRESS:
        yield from broken_address(context, link.target, place, is_public=text.is_public)
    elif link.kind is LinkKind.EXTERNAL and not host_of(link.target):
        yield say.LINK_WITHOUT_HOST.at(place, target=link.target)
    elif link.kind is LinkKind.UNKNOWN:
        yield from _unknown(context, text, link.target, place)


def _entry(context: Context, text: MarkdownText, path: str, place: Location) -> Iterator[Problem]:
    if path not in context.site.files:
        if context.site.is_unread(path):
            return
        yield _lost(context, text, path, place)
        return
    if text.is_public:
        yield from _draft(context.entries.get(path), place)


def _draft(entry: Entry | None, place: Location) -> Iterator[Problem]:
    if entry is not None and entry.status is ArticleStatus.DRAFT:
        what = say.LINK_TO_DRAFT if isinstance(entry, Article) else say.LINK_TO_DRAFT_PAGE
        yield what.at(place, path=entry.path, title=entry.title)


def _lost(context: Context, text: MarkdownText, path: str, place: Location) -> Problem:
    """Return what to say of a link to an article or a page that is not there."""
    address = addresses.of_file(path)
    removed = _removed(context, address, place)
    if removed is not None:
        return removed
    claims = context.addresses.claims.get(file_key(address), ())
    moved = next((claim.entry.path for claim in claims if claim.entry is not None), None)
    meant = moved or nearest_path(path, context.site.files)
    # A text that leads to itself is not meant, and what is less alike is not meant either.
    return _broken(text.written(path), text.written(meant if meant != text.holder else None), place)


def _removed(context: Context, address: str, place: Location) -> Problem | None:
    removal = context.addresses.removed.get(file_key(address))
    if removal is None:
        return None
    instead = removal.see or words.NOTHING_INSTEAD
    return say.LINK_TO_REMOVED.at(place, address=address, on=removal.on, see=instead)


def _media(context: Context, text: MarkdownText, path: str, place: Location) -> Iterator[Problem]:
    if path in context.site.media or context.site.is_unread(layout.media(path)):
        return
    removed = _removed(context, addresses.media(path), place)
    meant = nearest_media(path, context)
    twin = decomposed_media(path, context)
    if removed is not None:
        yield removed
    elif twin is not None:
        yield say_media.MEDIA_DECOMPOSED.at(place, file=nfc(path), suggestion=fit_path(twin))
    elif meant is None and layout.media(path) in context.before.paths:
        yield say.LINK_TO_LOST_FILE.at(place, file=path)
    else:
        near = text.written(layout.media(meant)) if meant is not None else None
        yield _broken(text.written(layout.media(path)), near, place)


def broken_address(
    context: Context, address: str, place: Location, *, is_public: bool = True
) -> Iterator[Problem]:
    """Yield a problem for an address of this site at which nothing stands, or a draft.

    ``is_public`` says whether the link is to be seen: drafts may lead to each other.
    """
    book = context.addresses
    if address in book.known:
        lacks = what_lacks(context, address)
        if lacks is not None and is_public:
            yield say.LINK_NOT_MADE.at(place, address=address, when=words.MADE_WHEN[lacks])
        elif is_public:
            claims = book.claims[file_key(address)]
            yield from _draft(next((one.entry for one in claims), None), place)
        return
    removed = _removed(context, address, place)
    if removed is not None:
        yield removed
        return
    exact = book.claims.get(file_key(address))
    if book.kind_of(address) is LIST_PAGE:
        first = address.partition(addresses.LIST_PAGES)[0]
        yield say.LINK_TO_LIST_PAGE.at(place, address=address, known=first)
        return
    if exact is not None:
        yield say.LINK_ADDRESS_FORM.at(place, address=address, known=exact[0].address)
    elif not _may_be_unread(context, address):
        yield _broken(address, nearest(address, sorted(book.known)), place)


def what_lacks(context: Context, address: str) -> str | None:
    """Return what is wanting for the engine to make what the register has at an address.

    None where it is made; else a key of ``words.MADE_WHEN``: a setting, or a year's articles.
    """
    of_setting = {addresses.SECURITY: "SECURITY_CONTACT"}
    of_setting |= {addresses.history(plan): "HISTORY_SINCE" for plan in context.site.plans}
    if of_setting.get(address) in context.site.unset:
        return of_setting[address]
    year = address.removeprefix(addresses.ARTICLES).strip("/")
    articles = [each for each in context.site.articles if each.year == year]
    is_empty = articles and all(each.status is ArticleStatus.DRAFT for each in articles)
    return "year" if is_empty and address == addresses.articles_of_year(year) else None


def _may_be_unread(context: Context, address: str) -> bool:
    """Whether the address may belong to a file that could not be read: then nothing is said."""
    if address.startswith(OF_PLANS):
        year = address.removeprefix(addresses.PLANS).partition("/")[0]
        if context.has_unread_plan and year not in context.plans:
            return True
        lists = ("tasks", "forms", "topics")
        return any(ids_of(plan, name) is None for plan in context.site.plans for name in lists)
    is_article = address.startswith(addresses.ARTICLES)
    below = address.removeprefix(addresses.ARTICLES).strip("/")
    if context.site.is_unread(f"{layout.ARTICLES if is_article else layout.PAGES}/{below}"):
        return True
    slug = below.rpartition("/")[2]
    return any(path.endswith(f"/{slug}.md") for path in context.site.unread)


def _unknown(
    context: Context, text: MarkdownText, target: str, place: Location
) -> Iterator[Problem]:
    path = target.partition("#")[0].partition("?")[0]
    whole = with_scheme(target)
    if whole is not None:
        yield say.LINK_WITHOUT_SCHEME.at(place, target=target, suggestion=whole)
        return
    straight = straightened(f"]({target})")[2:-1]
    if straight != target:
        yield say.LINK_QUOTED.at(place, target=target, suggestion=ToCopy(straight))
        return
    stem = path.rstrip("/").removesuffix(".html").rpartition("/")[2]
    folder = text.holder.rpartition("/")[0]
    same = sorted(
        (name for name in context.site.files - {text.holder} if name.endswith(f"/{stem}.md")),
        key=lambda name: (not name.startswith(f"{folder}/"), name),
    )
    removed = _removed(context, addresses.of_file(f"{folder}/{stem}.md"), place)
    if removed is not None and not same:
        yield removed
    else:
        yield _broken(target, text.written(same[0] if same else None), place)


def _broken(target: str | None, meant: str | None, place: Location) -> Problem:
    if meant is None:
        return say.LINK_BROKEN.at(place, target=target)
    return say.LINK_BROKEN_NEAR.at(place, target=target, suggestion=meant)
