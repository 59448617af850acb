# ruff: noqa: E501  # pieces of text stand close together
"""Twice the text takes about twice the time, whatever it is made of: no check without end.

CPU time is compared, above a floor, so that a busy machine changes nothing.
"""

import re
from collections.abc import Callable
from contextlib import suppress
from html import escape
from pathlib import Path
from time import process_time

import pytest

from plansite.cleaning.alike import look_alikes
from plansite.cleaning.legacy import passages
from plansite.cleaning.lines import Line
from plansite.cleaning.paragraphs import apart
from plansite.cleaning.stacked import stacked
from plansite.cleaning.texts import BODY
from plansite.markdown.convert import Converter, UnconvertibleError
from plansite.markdown.events import read
from plansite.markdown.outline import outline
from plansite.model.dates import parse_moment
from plansite.model.markup import depths
from plansite.model.nearest import nearest
from plansite.model.numbers import number_suggestion
from plansite.model.plan import Plan
from plansite.model.text import piled_marks, slugify
from plansite.model.weight import excesses
from plansite.model.written_dates import iso_suggestion
from plansite.model.written_spans import written_span
from plansite.reading.groups import filled
from plansite.reading.written_counts import count_example
from plansite.reading.yaml import parse
from plansite.search.part import make_part
from plansite.search.record import Record
from plansite.search.words import Pairs
from plansite.vi import values as words
from tests.support.site_builder import SiteBuilder

FLOOR = 0.15
"""Seconds that no input of these sizes needs; below them times are not compared."""

MARKS = "\u0301\u0323"
PIECES = [
    "[", "![", "<![", "<", "[^1]", "` ", "*a ", "**a", "_a ", "\\*", "&a;", "*a* ", "a  \n", "a\n\n",
    "- a\n", "- ", "> ", "|a", "#", "##a\n", "## a\n", "<a ", "<!-- ", "</a", "<b>", "<div>\n", "<http:a>",
    " ", "x ", "~~~\n", "a\n: a\n", "1. ", "](", "[a](", "[a](b c)", "[a]: b\n", "***a ", "=", "<b x=\"",
    "[[", "[[a", "đây ", MARKS, "\t", "(a ", "{a", "{a}", "|a|", "a#", "&#", "<?", "<!a", "\\", "1-",
    "1a", "11", "1/", "-1", "::", "\n#", "1. a\n  - b\n", "    a\n", "\ta\n\n", "> \ta\n", "https://a.b)", "a@b.c ", "www.", "[^1]: a\n", "*[a]: b\n\n", "<b id=x>", "~~a ", "a)\n", "3*4", "[a] (", "`",
    "<p\n", f"<p {'x' * 70}\n", "<p y='\n", "<!a\n", "<?\n",
    "c¶", "¶ ", "c¶i ", "hoaù, ", "§ND|", "a: ¶\n",
    "](Ð", "1/Ð-",
]  # fmt: skip


def seconds(work: Callable[[], object]) -> float:
    began = process_time()
    work()
    return process_time() - began


def assert_linear(work: Callable[[str], object], piece: str, length: int) -> None:
    """Run some work on a text of twice a length; if that takes its time, on one of the length too.

    Again if it seems to take longer than it may.
    """
    once, twice = (piece * (size // len(piece)) for size in (length, 2 * length))
    for _ in range(3):
        long = seconds(lambda: work(twice))
        if long < FLOOR:
            return
        short = seconds(lambda: work(once))
        if long < 3 * short:
            return
    pytest.fail(f"{piece!r}: {short:.2f} s, twice as much {long:.2f} s")


LEFT = re.compile(words.PLACEHOLDER, re.IGNORECASE | re.MULTILINE)

WORK: dict[str, tuple[Callable[[str], object], int]] = {
    "a date": (lambda text: iso_suggestion(f"05/03/2018{text}x"), 50_000),
    "a year first": (lambda text: iso_suggestion(f"2018{text}x"), 50_000),
    "a day in words": (lambda text: iso_suggestion(f"ngày{text}x"), 50_000),
    "a span of days": (lambda text: written_span(f"05/03/2018{text}x"), 50_000),
    "the number of a document": (lambda text: number_suggestion(f"03{text}/x"), 20_000),
    "the limits of a body": (lambda text: list(excesses(text)), 25_000),
    "open elements": (lambda text: list(depths(text)), 50_000),
    "piles of marks": (piled_marks, 50_000),
    "a slug": (slugify, 200_000),
    "a placeholder": (LEFT.search, 50_000),
    "the nearest word": (lambda text: nearest(text, [text[1:], text[2:]]), 200_000),
    "a number in words": (lambda text: count_example("quantity", text), 50_000),
    "a mapping to copy": (lambda text: filled(Plan, text), 100_000),
    "front matter": (lambda text: parse(f"a: {text}\nb: c\n"), 50_000),
    "escapes in YAML": (
        lambda text: parse('a: "' + "\\u2061" * len(text) + f'"\nb: {text}\n'),
        800,  # each of them is six letters long
    ),
    "letters of other codes": (lambda text: list(passages(f"{text} c¶i {text}")), 800),
    "letters that look alike": (lambda text: list(look_alikes(f"{text}Ð{text}")), 5_000),
    "YAML": (lambda text: parse(text + "\n- ]\n"), 10_000),
    "the words of the search": (
        lambda text: make_part([Record("/", "a", "page", None, escape(text))], Pairs()),
        10_000,
    ),
}


@pytest.mark.parametrize(("work", "length"), WORK.values(), ids=WORK)
def test_twice_the_text_takes_about_twice_the_time(
    work: Callable[[str], object], length: int
) -> None:
    for piece in PIECES:
        if piece == MARKS and work is WORK["the words of the search"][0]:
            continue  # none of these can come from a file: see `piled_marks`
        assert_linear(work, piece, length)


def within(piece: str) -> str:
    """Return as much of a piece as a body may hold."""
    size = 150_000 // len(piece)
    while size and next(excesses(piece * size), None) is not None:
        size = size * 2 // 3
    return piece * size


@pytest.mark.parametrize("piece", PIECES)
def test_the_heaviest_body_that_passes_is_outlined_and_converted_in_a_moment(piece: str) -> None:
    heaviest, converter = within(piece), Converter()

    def convert() -> None:
        with suppress(UnconvertibleError):  # nested deeper than the check lets pass
            converter.convert(heaviest)

    # Reading takes nine tenths of an outline's time and of a page's, and is done once for both.
    read.cache_clear()
    reading = seconds(lambda: read(heaviest))
    outlined = reading + seconds(lambda: outline(heaviest))
    assert reading + seconds(convert) < 4
    assert read.cache_info().misses == 1 or not heaviest.strip()  # of blanks alone is no page
    if "<" in piece:  # what opens so many times is closed once, far away
        outlined += seconds(lambda: outline(f"{heaviest}>"))
    assert outlined < 4


@pytest.mark.parametrize("piece", ["- a b.\nA b c d.\n", "I. Kết quả năm\nHoàn thành việc\n"])
def test_twice_the_lines_take_about_twice_the_time_to_mend(piece: str) -> None:
    def mend(text: str) -> None:
        lines = [Line(number, one) for number, one in enumerate(text.split("\n"), 1)]
        apart(lines)
        stacked(lines)

    assert_linear(mend, piece, 70_000)


@pytest.mark.parametrize(
    "may_change", [work.may_change for work in BODY], ids=lambda one: one.__name__
)
def test_twice_the_text_takes_twice_the_time_to_look_at_first(
    may_change: Callable[[str], bool],
) -> None:
    for piece in ("\n", " ", " \n", "- \n", "> ", "\n-  "):
        assert_linear(may_change, piece, 200_000)


def test_what_is_nested_too_deep_for_python_is_told_like_that() -> None:
    with pytest.raises(UnconvertibleError):
        Converter().convert("- " * 700 + "a")


def test_a_moment_is_read_in_one_go() -> None:
    with pytest.raises(ValueError, match="2018"):
        parse_moment("2018-03-05T14:00" + " " * 200_000 + "x")


@pytest.mark.parametrize(
    "plan",
    [
        "".join(f"- {{id: NV{n}, goals: [{', '.join(f'g{n}x{m}' for m in range(50))}]}}\n" for n in range(500)),
        "".join(f"khoá{n}: x\n" for n in range(40_000)),
        "".join(f"- {{id: NV{n % 7}, titel: x, gaols: [a]}}\n" for n in range(400)),
    ],
    ids=["unknown ids", "unknown keys", "misspelt keys"],
)  # fmt: skip
def test_a_plan_full_of_faults_is_checked_in_seconds(plan: str, tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path)
    if plan.startswith("-"):
        head = (tmp_path / "plan.yaml").read_text(encoding="utf-8").partition("tasks:\n")[0]
        plan = f"{head}tasks:\n{plan}"
    site.write("plan.yaml", plan)
    assert seconds(site.lines) < 8
