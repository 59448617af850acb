"""A link leads where it seems to: its host is seen, and is the one that its words name."""

import re
import unicodedata
from collections.abc import Iterator

from plansite.checks.context import Context
from plansite.checks.links import broken_address
from plansite.checks.plain_texts import nodes_of
from plansite.model.expression import expression
from plansite.model.links import LinkKind, read_link
from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.model.text import without_leftovers
from plansite.model.web_address import address_fault, ascii_host, host_of
from plansite.vi import values as words
from plansite.vi.problems import links as say
from plansite.vi.problems import values as say_values

_FAULTS = {
    "userinfo": say_values.URL_USERINFO,
    "backslash": say_values.URL_BACKSLASH,
}
_ADDRESS = expression(r"(?:https?:)?//[^\s/?#\"'<>()]+|(?<![\w.@-])www\.[\w.-]+", re.IGNORECASE)
# A name alone is a host only with an ending that no file has.
_NAME = expression(r"[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|gov|edu|info)(?:/\S*)?", re.IGNORECASE)
_NOT_SERVED = expression(
    r"https://[^/?#]*:80(?!\d)|http://[^/?#]*:443(?!\d)|https?://[^?#]*//", re.IGNORECASE
)
"""The port of the other scheme, or two slashes: no page of the site answers there."""
_STOPS = ".,;:!?…"


def link_hosts(context: Context) -> Iterator[Problem]:
    """Yield a problem for links in texts whose address, or whose words, hide where they lead."""
    for text in context.texts:
        for found, link in text.links:
            if link.kind is not LinkKind.EXTERNAL:
                continue
            place = text.at(found.line)
            written = link.target
            address = f"https:{written}" if written.startswith("//") else written
            fault = address_fault(address)
            if fault in _FAULTS:
                yield _FAULTS[fault].at(place, value=written)
            elif fault is not None:
                if host_of(address):  # one without a host is reported as such
                    yield say.LINK_MALFORMED.at(place, target=written)
            else:
                host = host_of(address)
                yield from _foreign(host, place)
                for shown in _hosts_in(without_leftovers(found.text or "")):
                    if not _is_same(shown, host):
                        yield say.LINK_OTHER_HOST.at(place, shown=shown, host=host)


def written_hosts(context: Context) -> Iterator[Problem]:
    """Yield a problem for ``url`` keys, of every file, that mislead or lead nowhere.

    With foreign letters, to the preview, or to this site and nothing there.
    """
    site = context.site
    for node in (*site.plans, *site.entries, site.register, site.explanations):
        for below in nodes_of(node):
            url = getattr(below, "url", None)
            if isinstance(url, str):
                place = below.at("url")
                yield from _foreign(host_of(url), place)
                link = read_link(url, place.path, site.urls)
                if link.kind is LinkKind.ADDRESS and _NOT_SERVED.match(url):
                    known = site.urls[0] + re.sub("/{2,}", "/", link.target)
                    yield say.LINK_ADDRESS_FORM.at(place, address=url, known=known)
                elif link.kind is LinkKind.ADDRESS and link.media not in site.media:
                    yield from broken_address(context, link.target, place)
                if link.kind is LinkKind.PREVIEW:
                    public = words.PUBLIC_ADDRESS
                    yield say.LINK_TO_PREVIEW.at(place, target=url, suggestion=public)


def _foreign(host: str, place: Location) -> Iterator[Problem]:
    letters = (char for char in host if not char.isascii() and char.isalpha())
    if any(not unicodedata.name(char, "").startswith("LATIN ") for char in letters):
        yield say.HOST_FOREIGN.at(place, host=host, ascii=ascii_host(host) or host)


def _hosts_in(words: str) -> Iterator[str]:
    """Yield the hosts that a link's words name."""
    whole = words.strip(_STOPS)
    if _NAME.fullmatch(whole):
        yield host_of(f"//{whole}")
        return
    for match in _ADDRESS.finditer(words):
        address = match.group().rstrip(_STOPS)
        yield host_of(address if "//" in address else f"//{address}")


def _is_same(shown: str, host: str) -> bool:
    """Whether the words name the host, or one that it is a part of."""
    one, other = ((ascii_host(name) or name).lower().removeprefix("www.") for name in (shown, host))
    return not one or other == one or other.endswith(f".{one}")
