"""How templates are read: strictly, escaped, and without their indentation."""

import re
from typing import Any

from jinja2 import StrictUndefined
from jinja2.ext import Extension

_INDENTATION = re.compile(r"^[ \t]+", re.M)


class Unindented(Extension):
    """Takes away what stands before each line: it is for who reads the template, not the page.

    Jinja's documentation, "Extensions".

    Lines keep their numbers, so that a fault is reported where it stands.
    """

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Return a template's source without its indentation, before Jinja reads it."""
        return _INDENTATION.sub("", source)


ENVIRONMENT: dict[str, Any] = {
    "autoescape": True,
    "auto_reload": False,  # a build reads each template once; Jinja would look again each time
    "undefined": StrictUndefined,  # a misspelt name in a template stops the build
    "extensions": [Unindented],
    "trim_blocks": True,
    "lstrip_blocks": True,
}
"""The options of every environment of templates (Jinja's documentation, "High Level API")."""
