"""Which headers each address is answered with. Every host's configuration is made from this."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from plansite.hosting import speculation
from plansite.hosting.policy import MEDIA_POLICY, header_policy
from plansite.model import addresses

CACHE = "Cache-Control"
POLICY = "Content-Security-Policy"
EMBEDDING = "Cross-Origin-Resource-Policy"
SHARING = "Access-Control-Allow-Origin"
HANDLING = "Content-Disposition"

FOR_EVER = "public, max-age=31536000, immutable"
"""For a year: of files whose name changes with what they hold."""
DAY = "public, max-age=86400"
HOUR = "public, max-age=3600"
SHORT = "public, max-age=300, must-revalidate"
"""For five minutes: a correction is to be seen at once, and pages on slow links open again."""

INDEX_PIECES = tuple(f"{addresses.SEARCH_INDEX}{kind}/" for kind in ("pairs", "texts", "words"))
"""The pieces of the search's index; each lies in a folder that is named after what it holds."""
MARKED_PICTURE = r".*\.[0-9a-f]{10}\.(?:avif|gif|jpg|png|webp)"
"""A picture that was made from one in ``content/media/``; its name tells the source's bytes."""
DATA_FILE = r".*\.(?:csv|ics|json|xlsx|xml)"

_FEATURES = (
    *("accelerometer", "autoplay", "camera", "display-capture", "encrypted-media"),
    *("fullscreen", "geolocation", "gyroscope", "magnetometer", "microphone", "midi"),
    *("payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock"),
    *("usb", "xr-spatial-tracking"),
)
"""What the site never asks a device for; each name is one that Chromium knows."""


@dataclass(frozen=True)
class Scope:
    """Addresses whose headers differ from the common ones.

    Attributes:
        headers: what replaces or joins the common headers.
        folders: where the addresses are; each begins and ends with a slash.
        name: a regular expression that the rest of the address matches as a whole.
    """

    headers: Mapping[str, str]
    folders: tuple[str, ...] = ("/",)
    name: str = ".*"

    @property
    def is_whole(self) -> bool:
        """Whether the scope is made of whole folders."""
        return self.name == ".*"

    def pattern(self, base: str = "", more: str = "") -> str:
        """Return a regular expression (PCRE, and Python's) of the scope's addresses.

        Args:
            base: the path under which the site stands.
            more: a regular expression of what may follow.
        """
        folders = "|".join(map(re.escape, self.folders))
        return f"^{re.escape(base)}(?:{folders})(?:{self.name}){more}$"

    def holds(self, address: str) -> bool:
        """Whether an address, from the root of the site, belongs to the scope."""
        return re.match(self.pattern(), address) is not None


@dataclass(frozen=True)
class Rules:
    """How a site is served.

    Attributes:
        common: the headers of every answer.
        scopes: where headers differ; the first that holds an address counts.
        base: the path under which the site stands, without a slash at its end.
    """

    common: Mapping[str, str]
    scopes: tuple[Scope, ...]
    base: str = ""
    varying: tuple[str, ...] = field(init=False)
    """The names of the headers that some scope sets."""

    def __post_init__(self) -> None:
        names = {name for scope in self.scopes for name in scope.headers}
        object.__setattr__(self, "varying", tuple(sorted(names)))

    def headers(self, address: str) -> dict[str, str]:
        """Return the headers of an address, from the root of the site."""
        scope = self.scope(address)
        return {**self.common, **(scope.headers if scope else {})}

    def scope(self, address: str) -> Scope | None:
        """Return the scope whose headers an address gets, or None."""
        return next((scope for scope in self.scopes if scope.holds(address)), None)


def rules_of(url: str, *, is_preview: bool = False, hsts_seconds: int = 0) -> Rules:
    """Return the rules of a site.

    Args:
        url: its public address: ``https://host/path``.
        is_preview: whether it shows what is not public yet, which no search engine may keep.
        hsts_seconds: for how long browsers are to insist on HTTPS (RFC 6797); 0 for not at all.
    """
    base = urlsplit(url).path.rstrip("/")
    common = {
        CACHE: SHORT,
        POLICY: header_policy(url),
        "Cross-Origin-Opener-Policy": "same-origin",
        EMBEDDING: "same-origin",
        "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _FEATURES),
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",  # for browsers that do not know frame-ancestors
    }
    if hsts_seconds:
        common["Strict-Transport-Security"] = f"max-age={hsts_seconds}"
    if is_preview:
        common["X-Robots-Tag"] = "noindex, nofollow"
    else:
        common[speculation.HEADER] = speculation.header_value(base)
    # Feed readers show the pictures of an item inside pages of their own, others its card.
    shared = {EMBEDDING: "cross-origin"}
    media = {POLICY: MEDIA_POLICY, **shared}
    scopes = (
        Scope({CACHE: FOR_EVER}, (addresses.THEME,)),
        Scope({CACHE: FOR_EVER, **shared}, (addresses.CARDS,)),
        Scope({CACHE: FOR_EVER, **media}, (addresses.MEDIA,), MARKED_PICTURE),
        # What no page shows is kept, not opened: whoever opens it does so outside this site.
        Scope({CACHE: DAY, HANDLING: "attachment", **media}, (addresses.MEDIA,)),
        Scope({CACHE: FOR_EVER}, INDEX_PIECES),
        Scope({}, (addresses.SEARCH_INDEX,)),
        # Open data is for the programs of others, those that run in their pages included.
        Scope({CACHE: HOUR, SHARING: "*", **shared}, name=DATA_FILE),
    )
    return Rules(common, scopes, base)
