"""The base of all models: strict, frozen, and knowing where it was written."""

from datetime import date
from operator import is_
from typing import Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict, PrivateAttr, model_validator

from plansite.model.location import KeyPath, LineMap, Location

NOWHERE = LineMap("")


class Node(BaseModel):
    """One mapping of a YAML file.

    Unknown keys are refused, with or without a value. A known one with no value (``due:``) counts
    as absent, because that is what an editor means by it. Scalars arrive as strings (see
    ``plansite.reading.yaml``) and are turned into their types here.
    """

    # Deferred: most are only ever built as a part of another, and many by no short command.
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        str_strip_whitespace=True,
        regex_engine="python-re",
        defer_build=True,
    )

    _source: LineMap = PrivateAttr(default_factory=lambda: NOWHERE)  # a default would be copied
    _key: KeyPath = PrivateAttr(default=())

    @model_validator(mode="before")
    @classmethod
    def _drop_empty(cls, data: Any) -> Any:
        if not isinstance(data, dict) or None not in data.values():
            return data
        known = {info.alias or name for name, info in cls.model_fields.items()}
        return {key: value for key, value in data.items() if value is not None or key not in known}

    @property
    def where(self) -> LineMap:
        """The file in which this node was written.

        Read from pydantic's own store, which is ten times faster than by attribute; a check
        asks for it a hundred times for each article.
        """
        private = self.__pydantic_private__
        return private["_source"] if private else NOWHERE

    def at(self, *key: str | int) -> Location:
        """Return the file and line of this node, or of a key below it."""
        return self._source.at(self._key + key)

    def is_mended(self, *key: str | int) -> bool:
        """Whether the value of ``key``, or what holds it, is a stand-in for a wrong one."""
        where = self.where
        return bool(where.mended) and where.is_mended(self._key + key)

    def is_known(self, as_of: date) -> bool:
        """Whether what this node tells was known on ``as_of``.

        Overridden where a day says since when: a cancellation, a correction, a document. What is
        dated ahead by its nature (a deadline, an event announced) is known when it is written.
        """
        return True

    def as_known_on(self, as_of: date) -> Self:
        """Return the node without what is below it and was not known on ``as_of``.

        What goes is optional or in a list. Places in files are kept: a node without anything to
        lose is returned itself, another is copied with its own place.
        """
        cut: dict[str, object] = {}
        for name, value in self:
            known = value
            if isinstance(value, Node):
                known = _known(value, as_of)
            elif isinstance(value, tuple):
                known = known_in(value, as_of)
            if known is not value:
                cut[name] = known
        return self.model_copy(update=cut) if cut else self

    def located(self, source: LineMap, key: KeyPath = ()) -> Self:
        """Tell this node and all below it where they stand; returns the node itself."""
        self._source = source
        self._key = key
        for name, info in type(self).model_fields.items():
            value = getattr(self, name)
            written = info.alias or name
            if isinstance(value, Node):
                value.located(source, (*key, written))
            elif isinstance(value, tuple):
                for index, item in enumerate(value):
                    if isinstance(item, Node):
                        item.located(source, (*key, written, index))
        return self


T = TypeVar("T")


def known_in(items: tuple[T, ...], as_of: date) -> tuple[T, ...]:
    """Return what of ``items`` was known on ``as_of``; the same tuple if that is all of it."""
    found: list[Any] = []
    for item in items:
        known = _known(item, as_of) if isinstance(item, Node) else item
        if known is not None:
            found.append(known)
    same = len(found) == len(items) and all(map(is_, found, items))
    return items if same else tuple(found)


def _known(node: Node, as_of: date) -> Node | None:
    return node.as_known_on(as_of) if node.is_known(as_of) else None
