"""Words into the keys of a group: what was typed in one line, each piece under the key it is for.

No word is left out: what has a form of its own (a day, a number of a document, a file, an address)
goes under its key, and all the rest under the one that holds words.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from plansite.model.expression import expression
from plansite.model.numbers import parse_number
from plansite.reading.pieces import (
    ENDS,
    STARTS,
    bounds,
    day_first,
    day_in,
    joined,
    moment_in,
    span_in,
    window,
    without_part,
)
from plansite.reading.shape import is_named, nearest_key
from plansite.reading.written_counts import amount_in
from plansite.vi import values as words

SPEAKING = ("outlet", "by", "reason", "text", "notes", "alt", "title", "name", "place", "source")
"""Keys that hold words; of those that a group has, the first is for what has no other."""
_PARTED = frozenset({"outlet", "name", "place", "source"})
"""Those of them whose words are a name: a day beside it is no part of it."""
_DATED = ("on", "published", "issued", "date", "from")
"""Keys that hold the one day of a group."""
_LONGEST = 1_000
"""Letters of a text in which pieces are looked for."""

_URL = expression(r"https?://[^\s,;()]*[^\s,;().]")
_FILE = expression(
    r"(?:[A-Za-z]:\\.*|[^\s,;()]+(?<=/)[^,;:/]*|[^\s,;()]+)\.[A-Za-z][A-Za-z0-9]{1,4}(?=[\s,;:()]|$)"
)
_LINK = expression(r"!?\[(?P<shown>[^\[\]]*)\]\((?P<target>[^()]*)\)")
_ADDRESS = expression(r"/[A-Za-z0-9][^\s,;:()]*")
_NUMBER = expression(r"(?:\bsố(?: hiệu| ký hiệu)?\s*:?\s*)?(?P<it>\d[^\s,;()]*/[^\s,;()]+)", re.I)
_STAMP = expression(r"\bsố(?: đến)?\s*:?\s*(?P<it>\d+)\b", re.IGNORECASE)
_CODE = expression(
    r"(?:[Nn]hiệm vụ\s+)?(?P<it>(?:[a-z0-9-]+/)?[A-Z]{1,6}\d{1,4})\b[\s:=.,)\u2013-]*"
)
_SLUG = expression(r"(?P<it>[a-z0-9]+(?:-[a-z0-9]+)*):\s+(?=\S)")
_HEAD = expression(r"(?P<it>[IVXLC]+|\d+(?:\.\d+)*|[A-Z])[.)]\s+(?=\S)")
_FIGURE = expression(r"(?<![\w.,])(?P<it>\d{1,12}(?:[.,]\d{1,2})?)(?![\d.,]*\d)\s*%?")
_PEOPLE = expression(
    r"(?P<it>\d{1,7}) (?:người|đại biểu|lượt người)(?: tham dự| tham gia| dự)?", re.I
)
_HOST = expression(r"do\s+(?P<it>\S.*?)(?:\s+(?:tổ chức|chủ trì))?", re.IGNORECASE)
_PLACE = expression(r"(?:tại|ở|địa điểm)\s+(?=\S)", re.IGNORECASE)
_TITLED = expression(
    r"(?P<issuer>của\s+\S.*?)?(?:(?:^|[,;]?\s+)(?P<title>(?:về|V/v|ban hành|phê duyệt)\b.*))?",
    re.IGNORECASE,
)
_DECISION = expression(
    r"(?:theo\s+)?(?P<it>(?:Quyết định|Công văn|Kế hoạch|QĐ|CV|KH)\b[^,;]*)", re.I
)
_LABEL = expression(r"(?:^|[,;.]\s+)(?P<label>[^\W\d][^:,;.]{0,30}?)\s*:\s+")
_PERIODS = {called.casefold(): named for called, named in words.PERIODS.items()}
_PERIODS |= {named: named for named in words.PERIODS.values()}
_PERIOD = expression(
    rf"(?:kỳ\s+)?(?P<it>{'|'.join(sorted(_PERIODS, key=len, reverse=True))})", re.I
)


def parts_of(keys: Iterable[str], text: str) -> dict[str, str]:
    """Return what stands in a text, by the keys of a group that it is for."""
    names = list(keys)
    if len(text) > _LONGEST:
        return dict.fromkeys([each for each in SPEAKING if each in names][:1], text)
    text = _LINK.sub(r"\g<shown> \g<target>", text).removeprefix("- ")
    labelled = dict(_labelled(names, text))
    if labelled:
        found: dict[str, str] = {}
        for name, value in labelled.items():
            found |= _typed(names, name, value)
        return found
    if {"start", "end"} <= set(names) and (days := bounds(text)):
        return {"start": days[0], "end": days[1]}
    return _Words(names, text).found()


class _Words:
    """A text from which piece after piece is taken."""

    def __init__(self, names: list[str], text: str) -> None:
        self.names = names
        self.rest = text
        self.is_stamp = {"by", "number"} <= set(names) and "changes" not in names
        self.parts: dict[str, str] = {}

    def found(self) -> dict[str, str]:
        speaking = next((name for name in SPEAKING if name in self.names), "")
        self._at_start("task", _CODE)
        self._at_start("id", _CODE)
        self._at_start("id", _SLUG)
        self._at_start("period", _PERIOD, lambda it: _PERIODS[it.casefold()])
        if "tasks" in self.names:
            self._at_start("number", _HEAD)
        self._take("url", _URL)
        self._take("file", _FILE)
        self._take("address", _ADDRESS)
        if "amount" in self.names and (money := amount_in(self.rest)) is not None:
            self.parts["amount"], self.rest = str(money[0]), money[1].removeprefix("từ ")
        if "decision" in self.names and (decision := _DECISION.search(self.rest)):
            told = decision["it"].strip()
            self.parts["decision"] = told if "(" in told else told.rstrip(")")
            self._day(self.rest, is_kept=True)
            self.rest = joined(self.rest[: decision.start()], self.rest[decision.end() :])
        is_document = "number" in self.names and "show" not in self.names
        if is_document and self._number():
            return self.parts
        self._span() if "start" in self.names else self._day(
            self.rest, speaking not in _PARTED and not self.is_stamp
        )
        if "value" in self.names:
            self._take("value", _FIGURE, lambda it: it.replace(",", "."))
        if "participants" in self.names:
            self._pieces()
        if speaking and any(map(str.isalnum, self.rest)):
            self.parts[speaking] = self.rest
        return self.parts

    def _at_start(self, key: str, form: re.Pattern[str], read: Callable[[str], str] = str) -> None:
        match = form.match(self.rest) if key in self.names else None
        if match is not None:
            self.parts[key] = read(match["it"])
            self.rest = self.rest[match.end() :].lstrip(STARTS)

    def _take(self, key: str, form: re.Pattern[str], read: Callable[[str], str] = str) -> None:
        match = form.search(self.rest) if key in self.names else None
        if match is not None:
            self.parts[key] = read(match["it"] if "it" in form.groupindex else match[0])
            self.rest = joined(self.rest[: match.start()], self.rest[match.end() :])

    def _number(self) -> bool:
        """Take the number of a document, and what stands round it; whether nothing is left."""
        if self.is_stamp:
            self._take("number", _STAMP)
            return False
        match = next((each for each in _NUMBER.finditer(self.rest) if _is_number(each["it"])), None)
        if match is None:
            return False
        self.parts["number"] = match["it"]
        before, after = self.rest[: match.start()].rstrip(ENDS), self.rest[match.end() :]
        if "by" in self.names or "name" in self.names:
            return False  # words in which the number may stand
        day, behind = day_first(after) if "issued" in self.names else ("", after.strip(STARTS))
        titled = _TITLED.fullmatch(behind.strip(STARTS))
        has_type = "type" in self.names and before
        if titled is None or (titled["issuer"] and "issuer" not in self.names):
            titled = None
        if titled is None or (has_type and before.count(" ") > 3):
            return False
        if not has_type and titled["title"] and before:
            return False
        title = titled["title"] or ("" if has_type else before)
        own = {
            "type": before if has_type else "",
            "issued": day,
            "issuer": (titled["issuer"] or "").removeprefix("của").strip(),
            "title": title,
        }
        self.parts |= {key: value for key, value in own.items() if value}
        return True

    def _span(self) -> None:
        """Take the days, or the times of a day, from when until when."""
        for read in (span_in, moment_in):
            found = window(self.rest, read)
            if found is not None:
                (first, last), before, after = found
                before, is_vague = without_part(before)
                is_vague = is_vague and not last and "T" not in first
                self.parts["start"] = f"{first}T{words.ELLIPSIS}" if is_vague else first
                if last:
                    self.parts["end"] = last
                self.rest = joined(before, after)
                return

    def _day(self, text: str, is_kept: bool = False) -> None:
        """Take the one day of a group; it also stays where it is a part of a sentence."""
        key = next((name for name in _DATED if name in self.names), None)
        found = window(text, day_in) if key is not None else None
        if key is None or found is None:
            return
        day, before, after = found
        self.parts.setdefault(key, day)
        is_apart = not before.strip(ENDS) and re.match(r"\s*(?:[:,;\u2013-]|$)", after)
        if is_apart or not is_kept:
            self.rest = joined(before, after)

    def _pieces(self) -> None:
        """Take who holds an event and how many came, each between commas, and where it is."""
        left = []
        for piece in re.split(r"\s*[,;]\s+", self.rest):
            bare = piece.rstrip(".")
            people, host = _PEOPLE.fullmatch(bare), _HOST.fullmatch(bare)
            if people and "participants" not in self.parts:
                self.parts["participants"] = people["it"]
            elif host and "organiser" not in self.parts:
                self.parts["organiser"] = host["it"]
            elif bare.casefold() != "thời gian":
                left.append(piece)
        if len(left) < 1 + len(re.findall(r"[,;]\s+", self.rest)):
            self.rest = ", ".join(left)
        self.rest = _PLACE.sub("", self.rest, count=1) if _PLACE.match(self.rest) else self.rest


def _labelled(names: list[str], text: str) -> Iterator[tuple[str, str]]:
    """Yield keys and values of a text that names keys itself: "Thời gian: 8h, địa điểm: …"."""
    found = [(each, _labels(names, each["label"])) for each in _LABEL.finditer(text)]
    known = [(each, name) for each, name in found if name]
    if not known or known[0][0].start() > 0:
        return
    ends = [each.start() for each, _ in known[1:]] + [len(text)]
    for (each, name), end in zip(known, ends, strict=True):
        yield name, text[each.end() : end].strip()


def _labels(names: list[str], label: str) -> str | None:
    if label in names:
        return label
    return nearest_key(label, names) if is_named(label) else None


def _typed(names: list[str], name: str, value: str) -> dict[str, str]:
    """Return what a value that has its key is to be written as."""
    if name in ("start", "end"):
        bounds = span_in(value) or moment_in(value)
        if bounds is not None:
            keys = (name, "end") if bounds[1] and "end" in names else (name,)
            return dict(zip(keys, bounds, strict=False))
    elif name in _DATED:
        return {name: day_in(value) or value}
    elif name == "value":
        return {name: value.replace(",", ".").rstrip("% ")}
    elif name == "amount" and (money := amount_in(value)) and not money[1]:
        return {name: str(money[0])}
    return {name: value}


def _is_number(text: str) -> bool:
    try:
        parse_number(text)
    except ValueError:
        return False
    return True
