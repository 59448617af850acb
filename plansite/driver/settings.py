"""What Pelican makes of a site's settings once they were read and found good."""

from collections.abc import Mapping
from typing import Any

from pelican.settings import DEFAULT_CONFIG, read_settings

from plansite.model.location import Location
from plansite.model.problem import one_line
from plansite.model.settings import NAMES
from plansite.model.site_error import SiteError
from plansite.reading.settings_file import OWN
from plansite.vi.problems import settings as say


def pelican_settings(values: Mapping[str, Any], override: Mapping[str, Any]) -> dict[str, Any]:
    """Return Pelican's settings: its defaults, a site's values, and what stands in their place.

    Args:
        values: as `plansite.reading.settings.read_settings` gives them, folders absolute.
        override: what the build sets.

    Raises:
        SiteError: if Pelican stumbles over one of its own settings; it seldom says which.
    """
    try:
        settings: dict[str, Any] = read_settings(override={**values, **override})
    except Exception as error:
        said = one_line(f"{type(error).__name__}: {error}")
        raise SiteError(say.SETTINGS_REFUSED.at(Location(OWN, 1), error=said)) from error
    return settings


def pelican_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return a site's values without the settings that are ours alone: the run has them."""
    return {
        name: value
        for name, value in values.items()
        if name not in NAMES or name in DEFAULT_CONFIG or name == "PLUGINS"
    }
