"""The indentation of templates is for who reads them; pages go without it."""

import re

from jinja2.ext import Extension

_INDENTATION = re.compile(r"^[ \t]+", re.M)


class Unindented(Extension):
    """Takes away what stands before each line of a template (Jinja's documentation, "Extensions").

    Lines keep their numbers, so that a fault is told where it stands.
    """

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Return a template's source without its indentation, before Jinja reads it."""
        return _INDENTATION.sub("", source)
