"""Raw HTML: nothing that runs, nothing from other hosts, nothing that will be taken out."""

from collections.abc import Iterator

from plansite.checks.context import Context
from plansite.checks.texts import Text
from plansite.model.expression import expression
from plansite.model.links import LinkKind
from plansite.model.markup import ATTRIBUTES, RUNNING, TAGS
from plansite.model.outline import Tag
from plansite.model.problem import Problem
from plansite.model.web_address import host_of
from plansite.vi.problems import raw_html as say

_SOURCES = frozenset({"src", "srcset", "poster", "data", "background", "style", "action"})
_RESERVED = expression(r"_|fn(?:ref\d*)?:")
_ADDRESS = expression(r"(?:https?:)?//[^\s,'\")]+")


def running_html(text: Text) -> Iterator[Problem]:
    """Yield an error for elements and attributes that run or collect something."""
    for tag in text.outline.tags:
        place = text.at(tag.line)
        if tag.name in RUNNING:
            yield say.HTML_RUNS.at(place, tag=tag.name)
        for name in tag.attributes:
            if name.startswith("on"):
                yield say.HTML_HANDLER.at(place, tag=tag.name, attribute=name)


def removed_html(text: Text) -> Iterator[Problem]:
    """Yield a warning for elements and attributes that the page will not have."""
    for tag in text.outline.tags:
        place = text.at(tag.line)
        if tag.name in RUNNING:
            continue
        if tag.name not in TAGS:
            yield say.HTML_REMOVED.at(place, tag=f"/{tag.name}" if tag.is_end else tag.name)
            continue
        allowed = ATTRIBUTES["*"] | ATTRIBUTES.get(tag.name, frozenset())
        for name in tag.attributes:
            if name not in allowed and not name.startswith("on"):
                yield say.HTML_ATTRIBUTE_REMOVED.at(place, tag=tag.name, attribute=name)


def taken_ids(text: Text) -> Iterator[Problem]:
    """Yield an error for ids that headings, other tags, footnotes or the theme have."""
    taken = {heading.anchor for heading in text.outline.headings}
    for tag in text.outline.tags:
        name = tag.attributes.get("id") if tag.name in TAGS else None
        if name and (name in taken or _RESERVED.match(name)):
            yield say.HTML_ID_TAKEN.at(text.at(tag.line), id=name, tag=tag.name)
        taken.add(name or "")


def third_parties(context: Context) -> Iterator[Problem]:
    """Yield an error for what a page would fetch from another host."""
    for text in context.texts:
        for picture, link in text.images:
            if link.kind is LinkKind.EXTERNAL:
                host = host_of(picture.target) or picture.target
                yield say.THIRD_PARTY.at(text.at(picture.line), host=host)
        for tag in text.outline.tags:
            # What runs is to go as a whole, which `running_html` says.
            for host in () if tag.name in RUNNING else _hosts(tag):
                yield say.THIRD_PARTY.at(text.at(tag.line), host=host)


def _hosts(tag: Tag) -> list[str]:
    """Return the hosts that an element fetches from; pictures are looked at by themselves."""
    found = []
    for name, value in tag.attributes.items():
        fetches = name in _SOURCES or (tag.name == "link" and name == "href")
        if fetches and not (tag.name == "img" and name == "src"):
            found += [host_of(match.group()) or match.group() for match in _ADDRESS.finditer(value)]
    return found
