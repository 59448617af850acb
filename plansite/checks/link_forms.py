"""Links as they are written: none that runs something, none that is no link at all."""

from collections.abc import Iterator

from plansite.checks.context import Context
from plansite.checks.suggest import nearest_media, nearest_path, with_scheme
from plansite.checks.texts import MarkdownText
from plansite.cleaning.links import straightened
from plansite.model import layout
from plansite.model.expression import expression
from plansite.model.links import Link, LinkKind, read_link
from plansite.model.location import Location
from plansite.model.problem import Problem, ToCopy
from plansite.vi.problems import links as say
from plansite.vi.problems import raw_html as say_raw_html

_INVISIBLE = expression(r"[\x00-\x20\x7f-\x9f\u200b-\u200f\u2028\u2029\ufeff]+")
_RUNNING = ("javascript", "data", "vbscript")
_ELSEWHERE = frozenset({LinkKind.EXTERNAL, LinkKind.PREVIEW, LinkKind.CONTACT, LinkKind.FORBIDDEN})
_CONTACTS = ("tel:", "mailto:")
_BRACED = expression(r"\{[^}]*\}?|\|[^|]*\|")


def link_forms(context: Context) -> Iterator[Problem]:
    """Yield a problem for every link and picture whose address no site should have."""
    for text in context.texts:
        written = [(found.target, found.line, link) for found, link in text.links]
        written += [(picture.target, picture.line, link) for picture, link in text.images]
        for target, line, link in written:
            place = text.at(line)
            if link.kind is LinkKind.FORBIDDEN:
                yield _forbidden(link, place)
            elif link.kind is LinkKind.PREVIEW:
                yield say.LINK_TO_PREVIEW.at(place, target=target, suggestion=f"`{link.target}`")
            elif is_template_form(link):
                yield _pelican_form(target, place)
        for loose in text.outline.spaced:
            place = text.at(loose.line)
            if "{" in loose.text:
                yield _pelican_form(loose.text, place)
                continue
            straight = straightened(f"]({loose.text})")[2:-1]
            if straight != loose.text:
                yield say.LINK_QUOTED.at(place, target=loose.text, suggestion=ToCopy(straight))
                continue
            if loose.text.startswith(_CONTACTS):
                bare = loose.text.replace(" ", "")
                yield say.LINK_CONTACT_SPACED.at(place, target=loose.text, suggestion=bare)
                continue
            whole = with_scheme(loose.text)
            if whole is not None and " " not in whole:
                yield say.LINK_WITHOUT_SCHEME.at(place, target=loose.text, suggestion=whole)
                continue
            near = _nearest_file(context, text, loose.text)
            if near is not None:
                yield say.LINK_BROKEN_NEAR.at(place, target=loose.text, suggestion=near)
                continue
            suggestion = loose.text.replace(" ", "%20")
            yield say.LINK_SPACED.at(place, target=loose.text, suggestion=suggestion)
        for loose in text.outline.undefined:
            yield say.LINK_UNDEFINED.at(text.at(loose.line), reference=loose.text)


def _nearest_file(context: Context, text: MarkdownText, target: str) -> str | None:
    """Return the file that a path with blanks in it means: ``ra-quan.md`` of "ra quan.md"."""
    read = read_link(target, text.holder)
    if read.kind is LinkKind.ENTRY and read.target not in context.site.files:
        return text.written(nearest_path(read.target, context.site.files - {text.holder}))
    if read.media is None or read.media in context.site.media:
        return None
    near = nearest_media(read.media, context)
    return None if near is None else text.written(layout.media(near))


def is_template_form(link: Link) -> bool:
    """Whether a link is in one of Pelican's forms, misspelt or not used here: ``{tag}cchc``."""
    if link.kind in _ELSEWHERE:
        return False
    return "{" in link.target or link.target.startswith("|")


def _pelican_form(target: str, place: Location) -> Problem:
    found = _BRACED.search(target)
    shown = found.group() if found else target
    return say.LINK_PELICAN_FORM.at(place, form=shown, target=target)


def _forbidden(link: Link, place: Location) -> Problem:
    scheme = _INVISIBLE.sub("", link.target).partition(":")[0].lower()
    if scheme in _RUNNING:
        return say_raw_html.LINK_RUNS.at(place, scheme=scheme)
    if len(scheme) == 1 or scheme == "file":
        return say.LINK_OWN_COMPUTER.at(place, target=link.target)
    return say.LINK_SCHEME.at(place, scheme=scheme)
