"""Pictures in the HTML of a body: each ``img`` becomes what the theme's partial makes of it."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from html import escape, unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from jinja2 import Environment, FileSystemLoader

from plansite.jinja import ENVIRONMENT
from plansite.model import addresses

PARTIAL = "partials/picture.html"

_TAG = re.compile(r"<(a|img)((?:\s[^\s=>]++=\"[^\"]*+\")*+)\s*/?>")
_ATTRIBUTE = re.compile(r"\s([^\s=>]+)=\"([^\"]*)\"")
_REST = re.compile(r"(?=[?#]|\Z)")
_PICTURE = re.compile(r"<picture>.*?(<img [^>]*>)</picture>", re.DOTALL)


class BodyPictures:
    """Puts pictures into bodies, as they are shown, and as they can be downloaded."""

    def __init__(
        self,
        ask: Callable[[str, str], Any],
        href: Callable[[str], str],
        templates: Sequence[Path],
    ) -> None:
        """Prepare.

        Args:
            ask: gives what `Pictures` has to say of a file: ``holds``, ``whole``, ``shown``.
            href: gives the link to an address of this site.
            templates: the folders of templates, of which the first that has the partial says how a
                picture is marked up.
        """
        self._ask = ask
        self._href = href
        self._start = href(addresses.MEDIA)
        self._templates = templates

    @cached_property
    def _macro(self) -> Callable[..., str]:
        environment = Environment(  # noqa: S701  # the setting turns autoescape on
            loader=FileSystemLoader(self._templates), **ENVIRONMENT
        )
        environment.globals["href"] = self._href
        macro: Callable[..., str] = environment.get_template(PARTIAL).module.__dict__["picture"]
        return macro

    def put(self, html: str) -> str:
        """Return sanitised HTML with its pictures, and links to pictures, in place."""
        return _TAG.sub(self._put, html) if self._start in html else html

    def _put(self, match: re.Match[str]) -> str:
        tag, inner = match.groups()
        attributes = {name: unescape(value) for name, value in _ATTRIBUTE.findall(inner)}
        target = attributes.get("src" if tag == "img" else "href", "")
        written, rest = _REST.split(target.removeprefix(self._start), maxsplit=1)
        path = unquote(written)
        if not target.startswith(self._start) or not self._ask("holds", path):
            return match[0]
        if tag == "a":
            whole = escape(self._href(self._ask("whole", path)) + rest)
            return _ATTRIBUTE.sub(
                lambda found: f' href="{whole}"' if found[1] == "href" else found[0], match[0]
            )
        shown = self._ask("shown", path)
        kept = {name: attributes[name] for name in ("id", "title", "lang") if name in attributes}
        return str(self._macro(shown, attributes.get("alt", ""), kept=kept))


def without_sources(html: str) -> str:
    """Return HTML with plain ``img`` in the place of each ``picture``, for feed readers."""
    return _PICTURE.sub(r"\1", html)
