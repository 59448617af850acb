"""A site's settings, as its files give them."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pelican.settings import read_settings

from plansite.web.publication import LOCAL_HOSTS


def read_site_settings(file: Path, override: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the settings of a ``pelicanconf.py``, with the engine's where it sets none.

    Args:
        file: the ``pelicanconf.py``, or a file beside it that builds on it.
        override: what stands in the place of the file's own.

    Raises:
        OSError: if there is no such file.
    """
    # Python would give a second site the settings that the first one imported.
    sys.modules.pop("pelicanconf", None)
    settings: dict[str, Any] = read_settings(path=str(file), override=dict(override or {}))
    return settings


def public_url(settings: Mapping[str, Any]) -> str | None:
    """Return the site's public address without a slash at its end; None where it has none yet."""
    url = str(settings["SITEURL"]).rstrip("/")
    return None if urlsplit(url).hostname in LOCAL_HOSTS else url
