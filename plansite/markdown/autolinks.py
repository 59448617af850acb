"""Addresses that stand bare in a text, as GitHub's Markdown makes links of them.

GitHub Flavored Markdown Spec, section 6.9, "Autolinks (extension)"; but a host behind ``https://``
needs no dot: ``http://localhost`` was meant as an address, and the check has to see it. And a colon
or a comma may stand right before an address: its blank is often forgotten.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plansite.model.expression import expression

_BEGIN = expression(r"(?:(?<=[\s*_~(\"“‘':;,])|^)(?:https?://|www\.)(?=[^\s<])", re.IGNORECASE)
_FAR = expression(r"[^\s<]*+")
_DOMAIN = expression(r"[^\s/?#:<]++")
_LABEL = expression(r"[\w-]+")
_MAIL = expression(
    r"(?<![\w.+*-])(?:mailto:)?+[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){1,8}"
)
_SIGNS = expression(r"_|(?<!\*)\*(?!\*)")
_STAR = expression(r"\*(?<=[^\s*]\*)[\w/]")
_STOPS = "?!.,:;*_~'\"”’…"
_ENTITY = expression(r"&[A-Za-z0-9]{1,32};\Z")


@dataclass(frozen=True, slots=True)
class AutoLink:
    """A bare address: where it begins and ends in its text, and where it leads."""

    start: int
    end: int
    target: str


def autolinks(text: str) -> Iterator[AutoLink]:
    """Give the addresses and e-mail addresses in a text that is neither code nor a link's."""
    found = [*_addresses(text)]
    if "@" in text:
        found += _mails(text)
    done = 0
    for link in sorted(found, key=lambda one: one.start):
        if link.start >= done:
            done = link.end
            yield link


def without_emphasis(body: str, stand_ins: dict[int, int]) -> str:
    """Return a Markdown text whose bare addresses hold ``stand_ins`` for underscores and stars.

    Else ``https://a.vn/x_(a)_(b)`` would end where Markdown begins an emphasis. All have one byte,
    so that places in the text stay. A link's own target, which no control may be in, is left alone.
    Two stars are no address's: they end what is bold.
    """
    if ("_" not in body and _STAR.search(body) is None) or _BEGIN.search(body) is None:
        return body
    pieces, done = list[str](), 0
    for link in _addresses(body):
        if not body[max(link.start - 9, 0) : link.start].rstrip(" <").endswith(("](", "]:")):
            address = body[link.start : link.end]
            address = _SIGNS.sub(lambda sign: sign[0].translate(stand_ins), address)
            pieces += (body[done : link.start], address)
            done = link.end
    return "".join([*pieces, body[done:]])


def _addresses(text: str) -> Iterator[AutoLink]:
    done = 0
    for begin in _BEGIN.finditer(text):
        if begin.start() < done:
            continue
        far = _FAR.match(text, begin.start())
        address = _trimmed(far.group()) if far else ""
        is_whole = "://" in begin.group()
        host = address[len(begin.group()) if is_whole else 0 :]
        if _is_host(host, 1 if is_whole else 2):
            done = begin.start() + len(address)
            yield AutoLink(begin.start(), done, address if is_whole else f"http://{address}")


def _mails(text: str) -> Iterator[AutoLink]:
    for match in _MAIL.finditer(text):
        if not match.group().endswith(("-", "_")) and text[match.end() : match.end() + 1] not in (
            *"-_@",
        ):
            mail = match.group().removeprefix("mailto:")
            yield AutoLink(match.start(), match.end(), f"mailto:{mail}")


def _is_host(host: str, least: int) -> bool:
    """Whether an address begins with a domain; its last two parts hold no underscore."""
    domain = _DOMAIN.match(host)
    if domain is None:
        return False
    labels = domain.group().removesuffix(".").split(".")
    is_domain = all(_LABEL.fullmatch(label) for label in labels)
    return is_domain and len(labels) >= least and not any("_" in label for label in labels[-2:])


def _trimmed(address: str) -> str:
    """Return an address without what belongs to the sentence around it."""
    extra = address.count(")") - address.count("(")
    end = len(address)
    while end:
        last = address[end - 1]
        entity = _ENTITY.search(address, max(end - 34, 0), end) if last == ";" else None
        if entity is not None:
            end = entity.start()
        elif last in _STOPS:
            end -= 1
        elif last == ")" and extra > 0:
            end, extra = end - 1, extra - 1
        else:
            break
    return address[:end]
