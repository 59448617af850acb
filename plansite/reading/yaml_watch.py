"""Watches a YAML text being read, and notes what of it no value holds."""

from plansite.model.expression import expression
from plansite.model.location import KeyPath
from plansite.model.problem import ToCopy
from plansite.model.written_keys import KEYS
from plansite.reading.parsed import Doubt, Fault, Parsed
from plansite.reading.yaml_around import (
    Scalar,
    comment_behind,
    joined_items,
    joined_lines,
    joined_quoted,
    line_with,
    slip_of_own_line,
    text_for_collection,
)
from plansite.reading.yaml_comments import comments_behind_quotes, glued_comments
from plansite.reading.yaml_slips import lacks_colon, slip_in
from plansite.vi.problems import yaml as say
from plansite.vi.problems import yaml_lost as say_lost

_FIGURES = ("value", "baseline")
_DECIMAL = expression(r"(\d{1,12})\s?,\s?(\d{1,6})")
_CODES = expression(r"\{\s*[\w-]+(?:\s*,\s*[\w-]+)*\s*,?\s*\}")
"""Codes between brackets of a group."""


class Watch:
    """Notes faults and doubts in ``parsed``, while its builder tells what it comes upon.

    ``last`` is the plain value that was read last; None where something else was.
    """

    def __init__(self, source: str, parsed: Parsed) -> None:
        self.source = source
        self.parsed = parsed
        self.last: Scalar | None = None
        self._passed: list[Scalar] = []  # values, and names of keys
        self._comma: tuple[Scalar, Fault] | None = None

    def name(self, key: KeyPath, start: int, end: int, line: int) -> None:
        """Note where the name of a key stands."""
        self._passed.append(Scalar(key, "", start, end, line, in_flow=False, style=":"))

    def plain(self, scalar: Scalar) -> None:
        """Note what is left out of a plain value, or joined to it."""
        self.last = scalar
        self._passed.append(scalar)
        cut = comment_behind(self.source, scalar)
        if cut is not None:
            fault = Fault(cut[0], scalar.line, cut[1])
            if scalar.value:
                self._doubt(scalar.key, fault)
            else:  # the comment is all that was written, and is lost to any key
                self._doubt(scalar.key, fault, written=str(cut[1]["lost"]))
                self._doubt(scalar.key, fault, in_text=False)
        if "<!--" in scalar.value:
            words = scalar.value.partition("<!--")[2].partition("-->")[0].strip()
            values: dict[str, object] = {"line": ToCopy(f"# {words}")}
            self._doubt(scalar.key, Fault(say.YAML_HTML_COMMENT, scalar.line, values))
        if scalar.value and not scalar.in_flow:
            self._lines(scalar)

    def styled(self, scalar: Scalar) -> None:
        """Note what is joined in a value that is in quotes, or below a bar or its like."""
        self.last = None
        self._passed.append(scalar)
        find = joined_items if scalar.style in "|>" else joined_quoted
        joined = find(self.source, scalar)
        if joined is not None:
            number, (message, values) = joined
            self._doubt(scalar.key, Fault(message, scalar.line + number, values))

    def collection(
        self, key: KeyPath, start: int, end: int | None, line: int, data: object
    ) -> None:
        """Note how a list or a group would be written, were it meant as words.

        ``end`` is None where it is not between brackets.
        """
        self.last = None
        raw = self.source[start : end or start]
        is_bare = isinstance(data, dict) and not any(data.values())
        if is_bare and _CODES.fullmatch(raw):
            told = [each for each in self.parsed.doubts if each.key == key and not each.in_text]
            self.parsed.doubts = [each for each in self.parsed.doubts if each not in told]
            name = f"{key[-1]}: " if isinstance(key[-1], str) else ""
            shown_list: dict[str, object] = {"line": ToCopy(f"{name}[{raw[1:-1].strip()}]")}
            self._doubt(key, Fault(say.YAML_BRACES, line, shown_list), in_text=False)
        text = " ".join(raw.strip("{}").split())
        if data == {} and text and not self._names_keys(key):
            self.parsed.in_braces[key] = text
        slip = text_for_collection(self.source, start, end, data)
        if slip is not None:
            message, values = slip
            written = str(values["written"])
            shown: dict[str, object] = {
                "char": str(values.get("char") or written[0]),
                "line": line_with(key, written),
            }
            self._doubt(key, Fault(message, line, shown), written=written)

    def _names_keys(self, key: KeyPath) -> bool:
        """Whether something between the brackets of a group was told of as a key with a slip."""
        lines = (each.fault.values.get("line") for each in self.parsed.doubts if each.key == key)
        names = (line.partition(":")[0] for line in lines if isinstance(line, ToCopy))
        return any(name in KEYS and name != key[-1] for name in names)

    def comma(self, key: KeyPath, before: Scalar | None, start: int, end: int, line: int) -> None:
        """Note words between brackets that are no key: a comma has cut them off, as a rule."""
        written = self.source[start:end]
        slip = slip_in(written)
        if slip is not None or before is None:
            message, values = slip or lacks_colon(written)
            self._doubt(key, Fault(message, line, values), in_text=False)
            return
        if self._comma is not None and self._comma[0] is before:
            self.parsed.faults.remove(self._comma[1])
        whole = self.source[before.start : end]
        lost = whole[whole.find(",") :]
        shown: dict[str, object] = {
            "lost": lost,
            "line": line_with(before.key, " ".join(whole.split())),
        }
        message, figure = say_lost.YAML_COMMA, _DECIMAL.fullmatch(whole.strip())
        if figure is not None and before.key[-1] in _FIGURES:
            message = say_lost.YAML_DECIMAL
            shown["line"] = ToCopy(f"{before.key[-1]}: {figure[1]}.{figure[2]}")
        self._comma = before, Fault(message, line, shown)
        self.parsed.faults.append(self._comma[1])

    def end(self) -> None:
        """Note what is left out between all values, which are known now."""
        behind = comments_behind_quotes(self.source, self._passed)
        for each in (*glued_comments(self.source, self._passed), *behind):
            if isinstance(each, Fault):
                self.parsed.faults.append(each)
            else:
                self.parsed.doubts.append(each)

    def _lines(self, scalar: Scalar) -> None:
        own = slip_of_own_line(self.source, scalar)
        if own is not None:
            self._doubt(scalar.key, Fault(own[0], scalar.line, own[1]), in_text=False)
        number, joined = next(joined_lines(self.source, scalar), (0, None))
        if joined is None:
            return
        fault = Fault(joined[0], scalar.line + number, joined[1])
        if own is None:
            self.parsed.faults.append(fault)
        else:  # what begins wrongly goes on wrongly, unless it is a text
            self._doubt(scalar.key, fault)

    def _doubt(
        self, key: KeyPath, fault: Fault, *, in_text: bool = True, written: str | None = None
    ) -> None:
        self.parsed.doubts.append(Doubt(key, fault, in_text, written))
