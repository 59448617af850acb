"""What is quick to say of a text is never otherwise than what a close look would say."""

import re
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from sys import modules

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plansite.checks.pasted import pasted
from plansite.checks.texts import Text
from plansite.cleaning import columns, short_lines, tables, unclear
from plansite.cleaning.lines import Work, numbered
from plansite.cleaning.signs import BLOCK, ITEM, NUMBERED, is_blank, is_item, is_running
from plansite.cleaning.texts import BODY
from plansite.markdown import events, typed
from plansite.markdown.outline import outline
from plansite.model import text as letters
from plansite.model.weight import LIMITS, Excess, excesses
from tests.checks.test_pasted import BODIES
from tests.checks.test_slips import CASES
from tests.cleaning.test_body import KEPT, MENDED
from tests.markdown.test_own_lines import ALONE, RUNNING, SERIES

ROOT = Path(__file__).parents[2]
TEXTS = [
    *(pasted for pasted, _, _ in MENDED.values()),
    *KEPT.values(),
    *(body for body, _ in BODIES.values()),
    *(body for body, _ in CASES.values()),
    *("\n".join(lines) if isinstance(lines, list) else lines for lines in (*SERIES, *ALONE)),
    *("\n".join(lines) if isinstance(lines, list) else lines for lines in RUNNING),
    *(
        path.read_text(encoding="utf-8", errors="replace")[:3_000]
        for folder in ("content", "examples/so-mau/content", "tests/bad-site/content")
        for path in sorted((ROOT / folder).rglob("*.md"))
    ),
]
LINES = sorted(set(chain.from_iterable(text.split("\n") for text in TEXTS)))
BEGINS = ["", "- ", "+ ", "* ", "1. ", "> ", "  ", "    ", "\t", "• ", "– ", "o\t", "a) ", "# "]
BEGINS += ["**", "| ", "\u00a0", "1/ ", "> - ", "+ 5% ", "- 5 ", "* : ", "v ", "---", "+--+", "·"]
ENDS = ["\n"] * 6 + ["\n\n"] * 3 + ["\n\n\n", " ", "\n> ", "\n  ", "\u2028", "\n \n", "\n\x0c\n"]
ENDS += [
    "; ",
    "\t",
    "  ",
    " | ",
    "\\\n",
    ":\n",
    "**\n",
    "”](x)",
    "&#64;",
    "www.",
    "\u200b",
    "\ue000",
]

WORDS = ["Một", "một câu dài hơn.", "**Công tác**", "5 xã", "1. Công tác", "Địa chỉ: Xã", ""]
TWICE = [
    f"{above}{begin}{first}{end}{begin}{second}"
    for above in ("", "Mục:\n", "- Việc một.\n")
    for begin in (*BEGINS, "và ", "à ", "Ü ", "§ ", "\u2003", "-\t", "1.\t", "IV. ")
    for first in WORDS
    for second in WORDS
    for end in ("\n", "\n\n")
]
"""Each sign twice: mixed by chance, two of one kind seldom stand together."""

PIECES = st.tuples(st.sampled_from(BEGINS), st.sampled_from(LINES), st.sampled_from(ENDS))
MIXED = st.one_of(
    st.sampled_from(TEXTS), st.lists(PIECES, max_size=8).map(lambda all_: "".join(chain(*all_)))
)
OFTEN = settings(max_examples=150, deadline=None, derandomize=True)


@pytest.mark.parametrize("work", BODY, ids=lambda work: work.rule.value)
def test_a_step_that_is_passed_over_would_have_changed_nothing(work: Work) -> None:
    def holds(text: str) -> None:
        lines = numbered(text)
        assert work.may_change(text) or work.step(lines) == lines

    for text in TWICE:
        holds(text)
    OFTEN(given(MIXED)(holds))()


@pytest.mark.parametrize(
    ("may_tell", "tell"),
    [
        (tables.has_tab, tables.doubtful),
        (columns.may_seem, columns.seeming),
        (unclear.may_be_unclear, unclear.unclear),
        (short_lines.has_joins, short_lines.short_lines),
    ],
)
def test_what_is_not_asked_would_have_told_nothing(
    may_tell: Callable[[str], bool], tell: Callable[..., object]
) -> None:
    @OFTEN
    @given(MIXED)
    def holds(text: str) -> None:
        assert may_tell(text) or list(tell(numbered(text))) == []  # type: ignore[call-overload]

    holds()


@OFTEN
@given(MIXED)
def test_lines_are_told_apart_as_by_their_patterns(text: str) -> None:
    for line in text.split("\n"):
        is_one = ITEM.match(line) is not None or NUMBERED.match(line) is not None
        assert is_item(line) is is_one
        assert is_running(line) is not (is_one or BLOCK.match(line) is not None)
        assert columns.is_letter(line) is (columns._LETTER.search(line) is not None)
        if not is_blank(line):
            plain = columns._BORDER.fullmatch(line.translate(columns._DRAWN)) is not None
            assert columns._may_part(line) is (line.count(";") > 1 or plain)


@OFTEN
@given(MIXED)
def test_what_is_read_once_is_what_is_read_each_time(text: str) -> None:
    assert events.read(text) == events.read.__wrapped__(text)
    known = outline(text, 3)
    events.read.cache_clear()
    assert outline(text, 3) == known


@OFTEN
@given(MIXED)
def test_words_without_an_address_stay_as_they_are(text: str) -> None:
    plain = list(events._with_bare(events.read(text).events))
    assert plain == list(events._linked(events.read(text).events))


@OFTEN
@given(MIXED)
def test_loose_signs_are_looked_for_in_the_same_texts(text: str) -> None:
    above = re.search(r"\w[ \t]*\n[ \t>]*0*1[.)][ \t]", text) is not None
    assert typed._begins_below_words(text) is above


@OFTEN
@given(MIXED, st.sampled_from(["", "\u200b", "\u202e", "\u0301" * 40, "\ufe0f", "é\u034f"]))
def test_letters_are_found_as_by_their_patterns(text: str, odd: str) -> None:
    text += odd
    seen = [match.start() for match in letters._UNSEEN.finditer(text)]
    assert bool(seen) or list(letters.unseen_letters(text)) == []
    assert set(letters.letters_of(text)) == set(text)
    short = text[: letters._SLUG_LETTERS]
    slug = letters._DASHES.sub("-", letters.without_marks(short).lower()).strip("-")
    assert letters.slugify(text) == slug


@OFTEN
@given(MIXED, st.integers(0, 60), st.sampled_from(["|", "[^", "`", "\n", "*["]))
def test_limits_are_those_of_the_patterns(text: str, count: int, sign: str) -> None:
    text = f"{text}\n" + sign * count * 40
    found = {each.kind for each in excesses(text)}
    for kind, (pattern, limit, _) in LIMITS.items():
        assert (kind in found) is (len(pattern.findall(text)) > limit)
    assert all(isinstance(each, Excess) for each in excesses(text))


@OFTEN
@given(MIXED)
def test_nothing_is_told_of_a_text_that_is_looked_at_no_closer(text: str) -> None:
    whole = Text("a.md", text, 3, outline(text, 3), "x")
    told = list(pasted(whole))
    with pytest.MonkeyPatch.context() as patch:
        for name in ("may_change_body", "may_seem", "may_be_unclear", "has_joins", "has_tab"):
            patch.setattr(modules[pasted.__module__], name, lambda _: True)
        assert list(pasted(whole)) == told
