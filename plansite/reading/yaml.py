"""YAML with the line of every key; safe, strict, and without surprises of type.

Every scalar stays the text that was written; only ``null``, ``~`` and nothing become ``None``.
The models turn text into types. So 05:30, 012, ``no`` and 2018-3-5 are never read as something
that the editor did not mean, and an agency's ``extra`` columns are shown as they stand.

The parser's events are read one by one, not composed into nodes: nesting is limited before
anything recurs, and aliases are refused before they can multiply.
"""

import re
from functools import cached_property
from typing import Any

import yaml

from plansite.model.expression import expression
from plansite.model.location import KeyPath
from plansite.model.problem import MANY, Message, ToCopy
from plansite.model.text import is_forbidden, nfc, piled_marks, unseen_letters
from plansite.reading.parsed import Fault, Parsed
from plansite.reading.yaml_around import NULL, Scalar, line_at, swallows_keys, turns_backslashes
from plansite.reading.yaml_hints import hint
from plansite.reading.yaml_slips import in_quotes, quoted, value_of
from plansite.reading.yaml_watch import Watch
from plansite.vi.problems import files as say_files
from plansite.vi.problems import letters as say_letters
from plansite.vi.problems import yaml as say
from plansite.vi.problems import yaml_lost as say_lost

DEPTH_LIMIT = 20

_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is some ten times faster
_CONTROLS = expression("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What no parser reads; `letters.read_letters` reports it, and the rest goes on."""

# What git leaves between two versions; in YAML no line of a value begins so far to the left.
_CONFLICT = expression(r"^={7}$", re.MULTILINE)


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
    text = _CONTROLS.sub("", text)
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
        told = parsed.doubts[-1].fault if parsed.doubts else None
        if message is say_lost.YAML_HASH and told is not None and told.message is message:
            parsed.faults.append(told)  # its value is known whole
            parsed.doubts.pop()
        else:
            parsed.faults.append(Fault(message, line + first_line - 1, values))
    finally:
        loader.dispose()
    if parsed.data is None and parsed.faults:
        parsed.stop = parsed.faults[-1]
    return parsed


class _Builder:
    """Builds data from parser events, remembering where each key stood."""

    def __init__(self, loader: Any, parsed: Parsed, source: str, first_line: int) -> None:
        self.loader = loader
        self.parsed = parsed
        self.source = source
        self.first_line = first_line
        self.watch = Watch(source, parsed)
        self.flow = 0  # brackets that are open
        self.further: list[dict[str, Any]] = []  # items that stood in the one read last

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
        self.watch.end()

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
            raise self._refuse_start(say.YAML_ALIAS, event, f"*{event.anchor}")
        if event.anchor is not None:
            raise self._refuse_start(say.YAML_ALIAS, event, f"&{event.anchor}")
        if event.tag is not None:
            raise self._refuse_start(say.YAML_TAG, event, str(event.tag))
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(key, event)
        self.flow += bool(event.flow_style)
        is_list = isinstance(event, yaml.SequenceStartEvent)
        data = self._sequence(key) if is_list else self._mapping(key, self.flow > 0)
        ended = self.loader.get_event()
        self.flow -= bool(event.flow_style)
        if key:
            end = ended.end_mark.index if event.flow_style else None
            self.watch.collection(key, event.start_mark.index, end, self._line(event), data)
        return data

    def _refuse_start(self, message: Message, event: Any, name: str) -> _Refused:
        """Refuse a value that begins with a sign of YAML's own; the line is shown in quotes."""
        line = line_at(self.source, event.start_mark.index)
        whole = in_quotes(line) if value_of(line)[:1] in ("&", "*", "!") else None
        return self._refuse(message, event, name=name, line=whole or ToCopy(quoted(name)))

    def _scalar(self, key: KeyPath, event: Any) -> str | None:
        start, end = event.start_mark.index, event.end_mark.index
        # A plain scalar has no style: None to PyYAML's own parser, "" to libyaml.
        style, line = event.style or "", self._line(event)
        scalar = Scalar(key, event.value, start, end, line, self.flow > 0, style)
        if style:
            if style in "'\"" and swallows_keys(self.source, start, end):
                raise self._refuse(say.YAML_QUOTE, event)
            self.watch.styled(scalar)
            return self._text(event)
        self.watch.plain(scalar)
        return None if event.value in NULL else str(event.value)

    def _text(self, event: Any) -> str:
        """Return a scalar's text; what escapes in double quotes bring in is looked at here."""
        text: str = event.value
        if event.style != '"' or (text.isascii() and text.isprintable()):
            return text
        if piled_marks(text) is not None or any(is_forbidden(char) for char in text):
            raise self._refuse(say.YAML_ESCAPE, event)
        if turns_backslashes(self.source[event.start_mark.index : event.end_mark.index]):
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
            items += self.further
            self.further = []
        return items

    def _mapping(self, key: KeyPath, in_flow: bool) -> dict[str, Any]:
        """Return a mapping; items behind it that lack their dash are left in ``further``."""
        mapping: dict[str, Any] = {}
        items = [mapping]
        before: Scalar | None = None
        while not self.loader.check_event(yaml.MappingEndEvent):
            event = self.loader.get_event()
            start, end = event.start_mark.index, event.end_mark.index
            if isinstance(event, yaml.AliasEvent):
                raise self._refuse_start(say.YAML_ALIAS, event, f"*{event.anchor}")
            if not isinstance(event, yaml.ScalarEvent) or not event.value:
                whole = in_quotes(line_at(self.source, start))
                if in_flow and whole is not None:
                    raise self._refuse(say.YAML_START, event, char="{", line=whole)
                raise self._refuse(say.YAML_COMPLEX_KEY, event)
            if in_flow and self._is_no_key(event):
                self.watch.comma(key, before, start, end, self._line(event))
                self.loader.get_event()
                continue
            name = self._text(event)
            line = self._line(event)
            self.watch.name((*key, name), start, end, line)
            is_item = bool(key) and isinstance(key[-1], int) and not in_flow
            if is_item and name == next(iter(mapping), None):
                values: dict[str, object] = {"key": name, "first": self.parsed.lines[*key, name]}
                self.parsed.faults.append(Fault(say.YAML_ITEM, line, values))
                self._refuse_many(event)
                mapping = {}
                items.append(mapping)
                key = (*key[:-1], int(key[-1]) + 1)
                self.parsed.lines.setdefault(key, line)
            if name in mapping:
                first = self.parsed.lines[*key, name]
                fault = Fault(say.YAML_DUPLICATE_KEY, line, {"key": name, "first": first})
                self.parsed.faults.append(fault)
                self._refuse_many(event)
                self._value((*key, name))
                continue
            self.parsed.lines.setdefault((*key, name), line)
            mapping[name] = self._value((*key, name))
            before = self.watch.last
        self.further = items[1:]
        return items[0]

    def _refuse_many(self, event: Any) -> None:
        if len(self.parsed.faults) >= MANY:
            raise self._refuse(say_files.MANY_MORE, event, limit=MANY)

    def _is_no_key(self, event: Any) -> bool:
        """Whether what should be a key between brackets is followed by no colon."""
        value = self.loader.peek_event()
        is_empty = isinstance(value, yaml.ScalarEvent) and not value.style and not value.value
        return is_empty and value.start_mark.index == event.end_mark.index
