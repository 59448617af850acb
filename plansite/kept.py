"""Values of the engine as bytes and back, for what a `plansite.memo.Memo` keeps.

Reading them back makes nothing but plain values, and those objects of this package that hold
values and do nothing when they are made: whoever can write into the memo of a site cannot make a
build run what he likes.
"""

import hashlib
import io
import pickle
from dataclasses import is_dataclass
from enum import Enum
from typing import Any

from pydantic import BaseModel

_PLAIN = {
    "builtins": {"frozenset", "set"},
    "collections": {"OrderedDict"},
    "copyreg": {"_reconstructor"},
    "datetime": {"date", "datetime", "time", "timedelta", "timezone"},
    "decimal": {"Decimal"},
    "fractions": {"Fraction"},
    "pathlib": {"PosixPath", "PurePosixPath", "WindowsPath"},
    "types": {"MappingProxyType"},
}
_HOLDING = (
    *("plansite.model.", "plansite.markdown.", "plansite.cleaning.", "plansite.reading."),
    *("plansite.checks.", "plansite.publication.pictures."),
)
"""The modules of what is kept."""


def _holds_values(kind: type) -> bool:
    """Whether to make one of a class does nothing but to store what it is given."""
    is_plain = is_dataclass(kind) and "__post_init__" not in vars(kind)
    return is_plain or issubclass(kind, Enum | BaseModel | tuple)


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        """Return a class of values of this package, or one of a few plain ones.

        Raises:
            UnpicklingError: for any other.
        """
        if name in _PLAIN.get(module, ()):
            return super().find_class(module, name)
        found = super().find_class(module, name) if module.startswith(_HOLDING) else None
        if not isinstance(found, type) or found.__module__ != module or not _holds_values(found):
            msg = f"{module}.{name}"
            raise pickle.UnpicklingError(msg)
        return found


def as_bytes(value: object) -> bytes:
    """Return a value of plain types and of classes of this package as bytes."""
    return pickle.dumps(value, protocol=5)


class _Canonical(pickle.Pickler):
    def persistent_id(self, value: Any) -> Any:
        """Give a set in one order: its own differs from process to process."""
        is_set = value.__class__ is frozenset or value.__class__ is set
        return (value.__class__.__name__, sorted(value, key=repr)) if is_set else None


def digest_of(value: object) -> bytes:
    """Return a digest of a value, of which two that differ have different ones.

    Two that are equal may have different ones too, if one shares parts and the other has copies.
    """
    out = io.BytesIO()
    _Canonical(out, protocol=5).dump(value)
    return hashlib.sha256(out.getbuffer()).digest()


def from_bytes(data: bytes) -> Any:
    """Return what `as_bytes` was given.

    Raises:
        ValueError: if the bytes hold anything else.
    """
    try:
        return _Unpickler(io.BytesIO(data)).load()
    except Exception as error:
        raise ValueError(str(error)) from error
