"""The base of all models: strict, frozen, and knowing where it was written."""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict, PrivateAttr, model_validator

from plansite.model.location import KeyPath, Location, Source

NOWHERE = Source("")


class Node(BaseModel):
    """One mapping of a YAML file.

    Unknown keys are refused. A key with no value (``due:``) counts as absent, because that is
    what an editor means by it. Scalars arrive as strings (see ``plansite.reading.yaml``) and are
    turned into their types here.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, regex_engine="python-re"
    )

    _source: Source = PrivateAttr(default_factory=lambda: NOWHERE)  # a default would be copied
    _key: KeyPath = PrivateAttr(default=())

    @model_validator(mode="before")
    @classmethod
    def _drop_empty(cls, data: Any) -> Any:
        if isinstance(data, dict):
            return {key: value for key, value in data.items() if value is not None}
        return data

    @property
    def where(self) -> Source:
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
        mended = self.where.mended
        if not mended:
            return False
        whole = self._key + key
        return any(whole[:end] in mended for end in range(1, len(whole) + 1))

    def located(self, source: Source, key: KeyPath = ()) -> Self:
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
