"""What an agency may set in ``pelicanconf.py`` and ``publishconf.py``; docs/cai-dat.md tells of it.

Each field has the name of its setting as alias, and as default what a settings file would write.
`plansite.defaults` hands these to settings files, so that they stand nowhere else. A value that
cannot be taken raises ``PydanticCustomError``, whose type names a message
(`plansite.reading.setting_complaints`), or one of pydantic's own errors.
"""

from collections.abc import Mapping
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import Any, Final, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, model_validator

from plansite.model import layout
from plansite.model import setting_types as of
from plansite.model.addresses import LOCAL_HOSTS, WELL_KNOWN
from plansite.model.attachment import LIMIT_MB
from plansite.model.location import Location
from plansite.model.types import Language, refusal

_THEME = Path(__file__).parents[2] / "theme"


def _written(name: str, default: object) -> Any:
    """Return the field of a setting, with the default that a settings file would write."""
    return Field(default_factory=partial(deepcopy, default), alias=name)


class _Group(BaseModel):
    # Whatever is not a setting of ours is Pelican's or the agency's own (`Settings`); a mapping
    # within them has no room for that (`Agency`). Unlike YAML, Python writes types: no "0" is 0.
    model_config = ConfigDict(frozen=True, strict=True, validate_default=True)


class Agency(_Group):
    """The agency whose site it is: ``AGENCY``."""

    model_config = ConfigDict(extra="forbid")

    name: of.Name
    code: of.Line = ""
    parent: of.Line = ""
    address: of.Line = ""
    phone: of.Line = ""
    email: of.EMail = ""
    website: of.Website = ""
    note: of.Line = ""


class Settings(_Group):
    """A site's settings, by the engine's words for them. Text that is empty counts as not set.

    Attributes:
        url: the address without a slash at its end: ``https://host/path``.
        media_limit_mb: megabytes of a file in ``content/media/``.
        search_index: False for a build that needs no search, to save its time.
        output_keep: what stays in the output though no build wrote it.
        history_since: from where on the changes of plans are shown; None for not at all, since a
            repository also holds what was taken back before anyone was to see it.
        compress: whether ``.gz`` and ``.br`` copies are made; a preview has no slow link.
        hsts_seconds: for how long browsers insist on HTTPS, once they have seen the site.
        security_contact, security_expires: for security.txt; without a contact there is none.
        theme, theme_overrides: folders; as written, or absolute once they were read from a file.
        preview, as_of: for a plain ``pelican`` run; the commands have options for them.
    """

    name: of.Name = _written("SITENAME", "")
    subtitle: of.Line = _written("SITESUBTITLE", "")
    url: of.SiteAddress = _written("SITEURL", "http://localhost:8000")
    agency: Agency = _written("AGENCY", {})
    notice: of.Notice = _written("NOTICE", "")
    licence: of.Line = _written("LICENCE", "")
    media_limit_mb: of.Megabytes = _written("MEDIA_LIMIT_MB", LIMIT_MB)
    search_index: bool = _written("SEARCH_INDEX", True)
    output_keep: of.Listed[of.Kept] = _written(
        "OUTPUT_KEEP", [".git", "CNAME", ".nojekyll", f"{WELL_KNOWN[1:]}acme-challenge/"]
    )
    history_since: of.SinceText = _written("HISTORY_SINCE", "")
    compress: bool = _written("COMPRESS", False)
    hsts_seconds: of.Seconds = _written("HSTS_SECONDS", 0)
    security_contact: of.Contact = _written("SECURITY_CONTACT", "")
    security_expires: of.Day = _written("SECURITY_EXPIRES", "")
    theme: of.Folder = _written("THEME", str(_THEME))
    theme_overrides: of.Listed[of.Folder] = _written("THEME_TEMPLATES_OVERRIDES", [])
    plugins: of.Plugins = _written("PLUGINS", [of.ENGINE[0]])
    language: Language = _written("DEFAULT_LANG", "vi")
    preview: bool = _written("PREVIEW", False)
    as_of: of.Day = _written("AS_OF", "")

    _places: Mapping[str, Location] = PrivateAttr(default_factory=dict)

    @model_validator(mode="after")
    def _contact_has_an_end(self) -> Self:
        if self.security_contact and self.security_expires is None:
            raise refusal(self.security_contact, "contact_without_end")
        return self

    @property
    def media_limit(self) -> int:
        """How many bytes a file of ``content/media/`` may have."""
        return self.media_limit_mb << 20

    @property
    def public_url(self) -> str | None:
        """The public address; None where there is none yet, as in a preview on this machine."""
        return None if urlsplit(self.url).hostname in LOCAL_HOSTS else self.url

    @property
    def unset(self) -> frozenset[str]:
        """Those of `PAGE_MAKING` that name nothing."""
        named = {"SECURITY_CONTACT": self.security_contact, "HISTORY_SINCE": self.history_since}
        return frozenset(name for name, value in named.items() if not value)

    def placed(self, places: Mapping[str, Location]) -> Self:
        """Tell the settings where each of them is set; returns the settings themselves."""
        self._places = places
        return self

    def at(self, name: str) -> Location:
        """Return where a setting is written, by the name that it has in the file."""
        return self._places.get(name, Location(layout.SETTINGS, 1))


PAGE_MAKING: Final = frozenset({"SECURITY_CONTACT", "HISTORY_SINCE"})
"""Settings that name nothing at first, and without which something is not made."""

NAMES: Final = tuple(str(info.alias) for info in Settings.model_fields.values())
"""All settings of ours by the names that files give them."""


def defaults() -> dict[str, Any]:
    """Return what a settings file begins with: our settings as it would write them, a new copy."""
    return {
        str(info.alias): info.get_default(call_default_factory=True)
        for info in Settings.model_fields.values()
    }
