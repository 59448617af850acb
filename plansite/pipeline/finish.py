"""What is done to a rendered site as a whole, before it is looked at and put in place."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from plansite.ownership.files import make_readable
from plansite.ownership.manifest import NAME, write_manifest


def finish(
    folder: Path,
    as_of: date,
    *,
    preview: bool,
    compress: bool,
    known: Mapping[str, tuple[str, int]],
) -> dict[str, Any]:
    """Write what tells of all files: their compressed copies, and the manifest.

    Args:
        folder: the rendered site.
        as_of: the edition's date.
        preview: whether it shows what is not public yet.
        compress: whether copies are made for hosts that send them as they are.
        known: the SHA-256 and the size of the files that were rendered.

    Returns:
        The manifest.
    """
    if compress:
        from plansite.hosting.compress import compress as make_copies

        make_copies(folder)
    manifest = write_manifest(folder, as_of, preview=preview, known=known)
    make_readable(folder, [*manifest["files"], NAME])
    return manifest
