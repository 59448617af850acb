"""Vietnamese text in TCVN3 or VNI, found by its letters and turned into Unicode.

Each word is weighed as Unicode, as TCVN3 and as VNI (`legacy_words`), and the text is cut where
that makes it cheapest: to change from one to another costs something too, less at the end of a
line, a cell or a quotation than between two words. So a single word with letters of another tongue
stays, a paragraph is turned as a whole, and a quotation in Unicode inside it is left alone. Once a
text, a paragraph or a line is known to hold words of one code, those that could be of either are
of it too (`_as_whole`): after a mend nothing would tell them any more. Nothing else of a text than
its letters is looked at: lines, and what YAML or Markdown mean, stay.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from plansite.cleaning.common import UNICODE
from plansite.cleaning.legacy_capitals import in_capitals
from plansite.cleaning.legacy_codes import Code
from plansite.cleaning.legacy_names import is_plain, left_names
from plansite.cleaning.legacy_typed import runs, typed_words
from plansite.cleaning.legacy_words import IMPOSSIBLE, ODD, WORD, is_sign, leaning, readings
from plansite.model.expression import expression
from plansite.model.text import nfc

_CODES = (None, Code.TCVN3, Code.VNI)
_TCVN3 = 1  # its index there
_EDGE = 1.5  # beginning and end of the text, of a line, of a cell
_PARTS = ((expression(r"[\n|]"), _EDGE), (expression(r"[^\w\s*_/&-]"), 1.75))
_BETWEEN_WORDS = 3.0
_LEAST = 2 * _EDGE  # no passage costs less
_LINE_END = expression("\n")
_PIECE_END = expression('[\n\t|.!?;:…“”"«»()]')
_PART_END = expression("[,/–—]| - ")  # of a piece in which some word is sure
_UNMARKED = 4  # what common words must weigh that no mark parts from words of a code
_APART = expression(r"\n[ \t>]*+\n")  # an empty line: here a paragraph or a table ends

# Whatever holds none of these is Unicode: signs and letters that no Vietnamese text has, a small
# letter before a capital of another code, two vowels that only VNI puts together. Quick, and often
# wrong the other way: every quotation in « » is looked at closely.
_SUSPECT = expression(
    "[¡-ÿ](?:(?<=[¡-§¨-\u00ae¶-¹»-¾µÄ-ÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñöø÷ûüþ])|(?<=[a-z][À-Þ])"
    "|(?<=[A-Z][à-þ])(?=[A-Z])|(?<=[aeAE][ÂÁÀÃÊÉÈÙÚÕâáàãêéèùúõ])|(?<=[oO][âùõÂÙÕ])"
    "|(?<=[uyUY][ùõÙÕ]))"
)
_BULLET = expression(r"^[ \t>]*+[§¨Øü×©®]\s", re.MULTILINE)
_PASSES = 9  # what was turned may tell of what stands beside it; two do for all but made-up texts
_EXCERPT = expression(r"[^\n|]{0,40}")  # of a line or a cell, behind the first word
_EXCERPT_MENDS = 40


@dataclass(frozen=True, slots=True)
class _Mend:
    """Letters from ``begin`` to ``end`` that are to be ``meant`` instead."""

    begin: int
    end: int
    meant: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Neighbouring words of one code.

    ``line`` counts from 1; ``written`` are the first words as they stand, ``meant`` what they read.
    """

    line: int
    code: Code
    written: str
    meant: str


def decoded(text: str) -> str | None:
    """Return a text in Unicode (form C) where it, or a part of it, is in TCVN3 or VNI.

    None where there is nothing to turn. A text is best given whole: a single word is judged by
    those around it. And as it was typed: the soft hyphen is a letter of TCVN3. What only a font of
    TCVN3 showed as capitals (.VnTimeH) is small letters here, and comes back so, but for the first
    one of a sentence and for words among capitals.
    """
    found = None
    for _ in range(_PASSES):
        turned = _applied(found or text, [m for _, mends in _found(found or text) for m in mends])
        if turned is None:
            break
        found = turned
    return found


def passages(text: str) -> Iterator[Passage]:
    """Yield where a text is in TCVN3 or VNI, in its order: what `decoded` would turn."""
    line, counted = 1, 0
    for code, mends in _found(text):
        begin = mends[0].begin
        line, counted = line + text.count("\n", counted, begin), begin
        room = _EXCERPT.match(text, mends[0].end)
        last = room.end() if room else mends[0].end
        shown = [mend for mend in mends[:_EXCERPT_MENDS] if mend.end <= last]
        end = shown[-1].end
        parts = [_Mend(mend.begin - begin, mend.end - begin, mend.meant) for mend in shown]
        written = text[begin:end]
        yield Passage(line, code, written, _applied(written, parts) or written)


def _applied(text: str, mends: Sequence[_Mend]) -> str | None:
    if not mends:
        return None
    pieces, at = [], 0
    for mend in mends:
        pieces += [text[at : mend.begin], mend.meant]
        at = mend.end
    return nfc("".join([*pieces, text[at:]]))


def _found(text: str) -> Iterator[tuple[Code, list[_Mend]]]:
    """Yield for each run of words in one code what is to be mended there, if anything is."""
    if text.isascii() or not _SUSPECT.search(text):
        return
    if sum(readings(word)[0].cost for word in WORD.findall(text)) < _LEAST:
        return
    words = typed_words(text)
    states = _states(text, words)
    if not any(states):
        return
    raised = in_capitals(text, words, [state == _TCVN3 for state in states])
    bullets = {found.end() - 2 for found in _BULLET.finditer(text)}
    for state, run in groupby(range(len(words)), key=states.__getitem__):
        code, mends = _CODES[state], list[_Mend]()
        for at in run if code else ():
            word, meant = words[at], readings(words[at].group())[state].meant
            typed = word.group()  # capitals are other letters there: lÔ is lễ
            is_good = state == _TCVN3 and typed[0].lower() + typed[1:] in UNICODE
            if meant is None or is_good or word.start() in bullets or is_sign(text, word):
                continue
            mends.append(_Mend(*word.span(), raised.get(at, str)(meant)))
        if code and mends:
            yield code, mends


def _states(text: str, words: Sequence[re.Match[str]]) -> list[int]:
    """Return for each word the index of its code in `_CODES`: the cheapest way through all.

    (The algorithm of Viterbi.)
    """
    costs = [0.0, _EDGE, _EDGE]
    ways: list[tuple[int, ...]] = []
    end = 0
    for word in words:
        change = _change(_between(text, end, word)) if end else _EDGE
        end = word.end()
        cheapest = min(range(3), key=costs.__getitem__)
        way = tuple(
            cheapest if costs[cheapest] + change < costs[state] else state for state in range(3)
        )
        found = readings(word.group())
        costs = [
            costs[before] + (change if before != state else 0) + found[state].cost
            for state, before in enumerate(way)
        ]
        ways.append(way)
    state = min(range(3), key=lambda last: costs[last] + (_EDGE if last else 0))
    result = []
    for way in reversed(ways):
        result.append(state)
        state = way[state]
    return _as_whole(text, words, result[::-1])


def _as_whole(text: str, words: Sequence[re.Match[str]], states: list[int]) -> list[int]:
    """Return the codes of words with those made one that could be of the code around them.

    So a text in TCVN3 may begin with words that could be of either, and a table in it has cells
    with nothing else. Of a line among others only if most of it is sure: lines break sentences.
    """
    everything = range(len(words))
    _make_one(text, words, states, everything)
    for paragraph in runs(text, words, everything, _APART):
        _make_one(text, words, states, paragraph)
        for line in runs(text, words, paragraph, _LINE_END):
            sure = sum(states[at] != 0 and not words[at].group().isascii() for at in line)
            if 2 * sure >= sum(not words[at].group().isascii() for at in line):
                _make_one(text, words, states, line)
        _add_sure_words(text, words, states, paragraph)
    for piece in runs(text, words, everything, _PIECE_END):
        parts = runs(text, words, piece, _PART_END)
        for at in left_names(words, parts, _code_of(states, piece)):
            states[at] = 0
    return states


def _make_one(text: str, words: Sequence[re.Match[str]], states: list[int], run: range) -> None:
    """Put one code for a run of words where there is no word that cannot be of it.

    But for parts between marks, with no sure word, whose common ones are Unicode; or many of them.
    """
    code = _code_of(states, run)
    if not code or any(readings(words[at].group())[code].cost >= IMPOSSIBLE for at in run):
        return
    for within in runs(text, words, run, _PIECE_END):
        is_sure = any(states[at] for at in within)
        for part in runs(text, words, within, _PART_END) if is_sure else (within,):
            for state, group in groupby(part, key=states.__getitem__):
                same = list(group)
                least = 1 if len(same) == len(part) else _UNMARKED
                if not state and not is_plain(words, same, code, least):
                    states[same[0] : same[-1] + 1] = [code] * len(same)


def _add_sure_words(
    text: str, words: Sequence[re.Match[str]], states: list[int], run: range
) -> None:
    """Put the code of a run for its words that are syllables in that code, and in no other.

    And for those behind them that are likelier what they then read: ``ruéng lóa``.
    """
    code = _code_of(states, run)
    for at in run if code else ():
        read = readings(words[at].group())
        is_sure = read[0].cost >= ODD and read[code].cost == 0
        is_behind = at > run.start and states[at - 1] == code and read[code].meant is not None
        if is_behind and _between(text, words[at - 1].end(), words[at]) == " ":
            is_sure |= leaning(words[at].group(), read[code].meant or "") < 0
        if is_sure:
            states[at] = code


def _code_of(states: list[int], run: range) -> int:
    """Return the one code of a run of words; 0 where there is none, or are two."""
    codes = {state for state in states[run.start : run.stop] if _CODES[state]}
    return codes.pop() if len(codes) == 1 else 0


def _between(text: str, end: int, word: re.Match[str]) -> str:
    """Return what stands before a word, with the quotes that are letters to TCVN3."""
    begin = word.start()
    return text[end - (text[end - 1] == "»") : begin + (text[begin] == "«")]


def _change(between: str) -> float:
    if between == " ":
        return _BETWEEN_WORDS
    return next((cost for part, cost in _PARTS if part.search(between)), _BETWEEN_WORDS)
