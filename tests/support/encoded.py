"""Pictures as encoded once in a test run: of a site's first build, most was encoding."""

import functools
import hashlib
from collections.abc import Callable
from pathlib import Path

from plansite.cache import Cache
from plansite.model.picture import PictureHeader
from plansite.publication.pictures.variants import Variant

Make = Callable[[bytes, PictureHeader, list[Variant]], list[bytes]]


def once(make: Make, folder: Path) -> Make:
    """Return an encoder that makes the same of the same source but once for all processes of a run.

    It stands behind the cache of a site, of which a test may say what is taken from it: that one is
    asked, filled and distrusted as ever. In ``__wrapped__`` is what always encodes.
    """
    kept = Cache(folder)

    @functools.wraps(make)
    def made(source: bytes, header: PictureHeader, variants: list[Variant]) -> list[bytes]:
        call = f"{hashlib.sha256(source).hexdigest()} {header} {variants}"
        found = [kept.get(f"{call} {at}", lambda _: True) for at in range(len(variants))]
        whole = [data for data in found if data is not None]
        if len(whole) < len(variants):
            whole = make(source, header, variants)
            for at, data in enumerate(whole):
                kept.put(f"{call} {at}", data)
        return whole

    return made
