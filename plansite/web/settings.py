"""A site's settings for commands that render no pages."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pelican.settings import read_settings

from plansite.web.publication import LOCAL_HOSTS


def read_site_settings(file: Path) -> Mapping[str, Any]:
    """Return the settings of a ``pelicanconf.py``, with the engine's where it sets none.

    Raises:
        OSError: if there is no such file.
    """
    settings: Mapping[str, Any] = read_settings(path=str(file))
    return settings


def public_url(settings: Mapping[str, Any]) -> str | None:
    """Return the site's public address without a slash at its end; None where it has none yet."""
    url = str(settings["SITEURL"]).rstrip("/")
    return None if urlsplit(url).hostname in LOCAL_HOSTS else url
