"""YAML with the line of every key; safe, strict, and without surprises of type.

Every scalar stays the text that was written; only ``null``, ``~`` and nothing become ``None``.
The models turn text into types. So 05:30, 012, ``no`` and 2018-3-5 are never read as something
that the editor did not mean, and an agency's ``extra`` columns are shown as they stand.

The parser's events are read one by one, not composed into nodes: nesting is limited before
anything recurs, and aliases are refused before they can multiply.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import yaml

from plansite.model.location import KeyPath
from plansite.model.problem import MANY, Message, Severity
from plansite.model.text import is_forbidden, nfc, piled_marks, unseen_letters
from plansite.reading.yaml_hints import hint
from plansite.vi.problems import files as say_files
from plansite.vi.problems import letters as say_letters
from plansite.vi.problems import yaml as say

DEPTH_LIMIT = 20

_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is some ten times faster
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
# What git leaves between two versions; in YAML no line of a value begins so far to the left.
_CONFLICT = re.compile(r"^={7}$", re.MULTILINE)
_SPECIAL_SPACES = "\u00a0\u2002\u2003\u2007\u2009\u200b\u202f\u3000\ufeff"
_PLAIN_TAGS = frozenset(
    {None, "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"}
)


@dataclass(frozen=True)
class Fault:
    """A problem whose file is not known here: a message, its line and its values."""

    message: Message
    line: int
    values: dict[str, object] = field(default_factory=dict)

    @property
    def is_error(self) -> bool:
        """Whether the file cannot be used as it is."""
        return self.message.severity is Severity.ERROR


@dataclass
class Parsed:
    """What a YAML text holds. ``data`` is None where it could not be parsed."""

    data: Any = None
    lines: dict[KeyPath, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


class _Refused(Exception):  # noqa: N818  # not an error of the program
    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message.id)
        self.fault = fault


def parse(text: str, first_line: int = 1) -> Parsed:
    """Parse one YAML document.

    Args:
        text: the document, with line feeds.
        first_line: the line of the file on which ``text`` begins (2 for front matter).

    Returns:
        The data as dicts, lists, strings and None, with the line of every key and item, and the
        faults found. A duplicate key keeps its first value. Nothing is raised for bad input.
    """
    parsed = Parsed()
    conflict = _CONFLICT.search(text)
    if conflict is not None:
        line = text.count("\n", 0, conflict.start()) + first_line
        parsed.faults.append(Fault(say_files.CONFLICT, line, {"text": conflict.group()}))
        return parsed
    loader = _Parser(text)
    try:
        _Builder(loader, parsed, text, first_line).build()
    except _Refused as refused:
        parsed.data = None
        parsed.faults.append(refused.fault)
    except (ValueError, OverflowError):  # PyYAML's own parser, of "\\U99999999"
        parsed.data = None
        parsed.faults.append(Fault(say.YAML_ESCAPE, first_line))
    except yaml.YAMLError as error:
        parsed.data = None
        message, line, values = hint(text, error)
        parsed.faults.append(Fault(message, line + first_line - 1, values))
    finally:
        loader.dispose()
    return parsed


class _Builder:
    """Builds data from parser events, remembering where each key stood."""

    def __init__(self, loader: Any, parsed: Parsed, source: str, first_line: int) -> None:
        self.loader = loader
        self.parsed = parsed
        self.source = source
        self.first_line = first_line

    @cached_property
    def letters(self) -> frozenset[str]:
        """The letters that the source holds as they are."""
        return frozenset(self.source)

    def build(self) -> None:
        self.loader.get_event()  # the start of the stream
        if self.loader.check_event(yaml.StreamEndEvent):
            return
        self.loader.get_event()  # the start of the document
        self.parsed.data = self._value(())
        self.loader.get_event()  # the end of the document
        if not self.loader.check_event(yaml.StreamEndEvent):
            raise self._refuse(say.YAML_SEVERAL, self.loader.peek_event())

    def _line(self, event: Any) -> int:
        return int(event.start_mark.line) + self.first_line

    def _refuse(self, message: Message, event: Any, **values: object) -> _Refused:
        return _Refused(Fault(message, self._line(event), values))

    def _value(self, key: KeyPath) -> Any:
        event = self.loader.get_event()
        self.parsed.lines.setdefault(key, self._line(event))
        if len(key) > DEPTH_LIMIT:
            raise self._refuse(say.YAML_TOO_DEEP, event, limit=DEPTH_LIMIT)
        if isinstance(event, yaml.AliasEvent):
            raise self._refuse(say.YAML_ALIAS, event, name=f"*{event.anchor}")
        if event.anchor is not None:
            raise self._refuse(say.YAML_ALIAS, event, name=f"&{event.anchor}")
        if event.tag not in _PLAIN_TAGS:
            raise self._refuse(say.YAML_TAG, event, name=event.tag)
        if isinstance(event, yaml.ScalarEvent):
            # A plain scalar has no style: None to PyYAML's own parser, "" to libyaml.
            return None if not event.style and event.value in _NULL else self._text(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(key)
        return self._mapping(key)

    def _text(self, event: Any) -> str:
        """Return a scalar's text; what escapes in double quotes bring in is looked at here."""
        text: str = event.value
        if event.style != '"' or (text.isascii() and text.isprintable()):
            return text
        if piled_marks(text) is not None or any(is_forbidden(char) for char in text):
            raise self._refuse(say.YAML_ESCAPE, event)
        for at, _ in unseen_letters(text):
            if len(self.parsed.faults) > MANY:
                break
            if text[at] not in self.letters:  # what is unescaped was reported with the file
                code = ord(text[at])
                written = f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
                values: dict[str, object] = {"written": written, "code": f"U+{code:04X}"}
                fault = Fault(say_letters.LETTER_ESCAPED, self._line(event), values)
                self.parsed.faults.append(fault)
        return nfc(text)

    def _sequence(self, key: KeyPath) -> list[Any]:
        items: list[Any] = []
        while not self.loader.check_event(yaml.SequenceEndEvent):
            items.append(self._value((*key, len(items))))
        self.loader.get_event()
        return items

    def _mapping(self, key: KeyPath) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        while not self.loader.check_event(yaml.MappingEndEvent):
            event = self.loader.get_event()
            if isinstance(event, yaml.AliasEvent):
                raise self._refuse(say.YAML_ALIAS, event, name=f"*{event.anchor}")
            if not isinstance(event, yaml.ScalarEvent):
                raise self._refuse(say.YAML_COMPLEX_KEY, event)
            name = self._text(event)
            line = self._line(event)
            if name != name.lstrip(_SPECIAL_SPACES):
                raise self._refuse(say.YAML_SPACES, event)
            if name in mapping:
                first = self.parsed.lines[*key, name]
                fault = Fault(say.YAML_DUPLICATE_KEY, line, {"key": name, "first": first})
                self.parsed.faults.append(fault)
                if len(self.parsed.faults) >= MANY:
                    raise self._refuse(say_files.MANY_MORE, event, limit=MANY)
                self._value((*key, name))
                continue
            self.parsed.lines.setdefault((*key, name), line)
            mapping[name] = self._value((*key, name))
        self.loader.get_event()
        return mapping
