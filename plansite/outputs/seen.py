"""What a template may see, as a digest: two pages that were given the same are the same.

Values are pickled, and nothing is ever read back; no value refers to itself. One that many pages
share, such as an item or a task, has a digest of its own, which stands for it. Only what was stored
in a value counts, not what it works out and keeps for itself when it is asked. Of a model neither
its text nor the lines of its file are in its digest: templates may not read them (`HIDDEN`,
`plansite.driver.templates`), they are given HTML.
"""

import hashlib
import io
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from plansite.model.article import Article, Page
from plansite.model.node import Node
from plansite.model.plan import Plan
from plansite.progress import PlanProgress
from plansite.progress.model import TaskProgress
from plansite.views.model import ItemView, PageView
from plansite.views.promised import GroupView, PlanView, TaskView

_SHARED = frozenset(
    (
        *(Article, Page, Plan, PlanProgress, TaskProgress),
        *(ItemView, PageView, GroupView, PlanView, TaskView),
    )
)
_SETS = frozenset((set, frozenset))
_PLAIN = frozenset((str, int, list, tuple, dict, bool, type(None)))

HIDDEN = frozenset(("body", "body_line", "where", "at", "is_mended", "located", "with_body"))
"""Of models, what is not in a digest: the text of an entry, and where in a file things stand."""


class Seen:
    """Digests of values, each computed once; values must not change meanwhile."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[object, bytes]] = {}  # a value that is held keeps its id
        self._open: list[int] = []

    def digest(self, value: object) -> bytes:
        """Return the digest of a value.

        Raises:
            Exception: whatever pickle raises for what cannot be pickled.
        """
        buffer = io.BytesIO()
        _Pickler(buffer, self).dump(value)
        return hashlib.sha256(buffer.getbuffer()).digest()

    def shared(self, value: object) -> bytes | None:
        """Return the digest that stands for a value; None while that is being computed."""
        key = id(value)
        known = self._known.get(key)
        if known is not None:
            return known[1]
        if self._open and self._open[-1] == key:
            return None
        if key in self._open:
            message = f"it refers to itself: {value!r}"
            raise ValueError(message)
        self._open.append(key)
        digest = self.digest(value)
        self._open.pop()
        self._known[key] = value, digest
        return digest


class _Pickler(pickle.Pickler):
    def __init__(self, file: io.BytesIO, seen: Seen) -> None:
        super().__init__(file, protocol=5)
        # What is equal has to come out equal, whether it is one object or two.
        self.fast = True
        self._seen = seen

    def persistent_id(self, value: object) -> object:
        kind = value.__class__
        if kind in _PLAIN:
            return None
        if kind in _SHARED:
            return self._seen.shared(value)
        if kind is date:
            return value.toordinal()  # type: ignore[attr-defined]
        # A set has another order in each process.
        return sorted(map(self._seen.digest, value)) if kind in _SETS else None  # type: ignore[call-overload]

    def reducer_override(self, value: object) -> Any:
        kind: Any = type(value)
        stored = _stored(kind)
        return NotImplemented if stored is None else (kind, (stored(value),))


@cache
def _stored(kind: Any) -> Callable[[Any], object] | None:
    """Return what gives that which is stored in a value; None for one that pickle knows."""
    if issubclass(kind, Enum):
        return lambda value: value.value
    if issubclass(kind, Node):
        names = tuple(kind.model_fields)

        def of_model(value: Any) -> object:
            held = value.__dict__
            return [value.where.path, *(held[name] for name in names)]

        return of_model
    if is_dataclass(kind):
        names = tuple(each.name for each in fields(kind))
        return lambda value: [getattr(value, name) for name in names]
    return None
