"""ZIP archives that are the same bytes on every machine.

Members are stored, not compressed: what zlib makes of the same bytes differs between its
versions and its successors. Their time is the first that the format knows.
"""

import io
import zipfile
from collections.abc import Mapping

_FIRST_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READABLE_FILE = 0o100644


def zip_of(files: Mapping[str, bytes]) -> bytes:
    """Return an archive of files by name, in the order given."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in files.items():
            member = zipfile.ZipInfo(name, _FIRST_TIME)
            member.create_system = _UNIX
            member.external_attr = _READABLE_FILE << 16
            archive.writestr(member, content)
    return out.getvalue()


def files_of(archive: bytes) -> dict[str, bytes]:
    """Return the files of an archive by name, in its order."""
    with zipfile.ZipFile(io.BytesIO(archive)) as read:
        return {name: read.read(name) for name in read.namelist()}
