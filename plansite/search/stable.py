"""Puts what Pagefind writes into a fixed order: the same records give the same bytes.

Pagefind 1.5.2 keeps filters in hash maps, so that the values in a filter's file, and the filters
in the index of all files, stand in another order each time. Both are CBOR (RFC 8949) behind a
signature, by default compressed; the browser also takes them as they are (``decompress`` in
``pagefind.js``), and uncompressed they do not depend on the version of zlib.
"""

import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

import cbor2

_SIGNATURE = b"pagefind_dcd"
_FILTERS = 3
"""Where the list of filters, each a name and the name of its file, stands in the index."""


class FormatError(ValueError):
    """A file is not as Pagefind 1.5 writes it."""


def make_stable(bundle: Path) -> None:
    """Rewrite the filters' files and the index that names them, each named after its content.

    Raises:
        FormatError: if they are not as Pagefind 1.5 writes them.
    """
    entry_file = bundle / "pagefind-entry.json"
    try:
        entry = json.loads(entry_file.read_text(encoding="utf-8"))
        for language, about in entry["languages"].items():
            about["hash"] = _rewrite_index(bundle, language, about["hash"])
    except (LookupError, ValueError, TypeError, AttributeError) as error:
        raise FormatError(str(error)) from error
    text = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
    entry_file.write_text(text, encoding="utf-8", newline="\n")


def _rewrite_index(bundle: Path, language: str, name: str) -> str:
    path = bundle / f"pagefind.{name}.pf_meta"
    index = _read(path)
    index[_FILTERS] = sorted(
        [filter_name, _rewrite_filter(bundle / "filter", language, file_name)]
        for filter_name, file_name in index[_FILTERS]
    )
    path.unlink()
    return _write(bundle, "pagefind.{}.pf_meta", language, index)


def _rewrite_filter(folder: Path, language: str, name: str) -> str:
    path = folder / f"{name}.pf_filter"
    filter_name, values = _read(path)
    path.unlink()
    return _write(folder, "{}.pf_filter", language, [filter_name, sorted(values)])


def _read(path: Path) -> Any:
    data = gzip.decompress(path.read_bytes())
    if not data.startswith(_SIGNATURE):
        raise FormatError(path.name)
    return cbor2.loads(data[len(_SIGNATURE) :])


def _write(folder: Path, pattern: str, language: str, content: object) -> str:
    data = _SIGNATURE + cbor2.dumps(content)
    name = f"{language}_{hashlib.sha256(data).hexdigest()[:10]}"
    (folder / pattern.format(name)).write_bytes(data)
    return name
