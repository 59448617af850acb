"""The table of what was measured, beside the goals; and what machine it was."""

import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from platform import machine, processor, python_version
from typing import TYPE_CHECKING

from benchmarks.runs import ROOT, Measure

if TYPE_CHECKING:  # it needs a browser
    from benchmarks.search import Answer

GROWTH = 5
"""How many times more articles are needed to speak of growth."""

_AT_ONCE = 2_000
"""Up to so many articles a saved file has to show in a time, above in a part of Hugo's."""

# What, its figure, the one that it is compared with, the ratio that is wanted at most.
_RATIOS: tuple[tuple[str, str, str, float | None], ...] = (
    ("cold build / Hugo cold", "cold", "hugo", 2.5),
    ("cold build / stock Pelican cold", "cold", "stock", 1.0),
    ("unchanged, warm / Hugo cold", "unchanged", "hugo", 0.6),
    ("one article edited, warm / Hugo cold", "edited", "hugo", 0.6),
    ("for the public host, cold / Hugo cold", "public", "hugo", None),
    ("`check`, cold / Hugo cold", "check cold", "hugo", None),
    ("`check`, warm / Hugo cold", "check", "hugo", 0.2),
    ("save → seen on its page / `hugo server`", "saved page", "hugo page", 0.5),
    ("save → seen in the list / `hugo server`", "saved list", "hugo list", 0.5),
)
_SECONDS = {
    "saved page": 0.3,
    "saved list": 0.3,
    "small check": 0.4,
    "small again": 0.4,
    "small new": 0.4,
}
_MEMORY = (
    ("memory, cold build / Hugo", "cold", "hugo", 400),
    ("memory, `serve` / `hugo server`", "serve", "hugo server", 400),
)
_FIRST_ANSWER, _LATER_ANSWER = 300, 60  # kilobytes
_ANSWERED = 2  # seconds


@dataclass(frozen=True)
class Row:
    """One line; ``reached`` is None where there is no goal.

    The ratio is of the seconds that passed; beside it stands that of the processor's, which
    others on the machine disturb less.
    """

    what: str
    measured: str
    ratio: float | None = None
    of_cpu: float | None = None
    goal: str = "–"
    reached: bool | None = None

    def __str__(self) -> str:
        reached = "–" if self.reached is None else "yes" if self.reached else "**no**"
        ratios = f"{_ratio(self.ratio)} | {_ratio(self.of_cpu)}"
        return f"| {self.what} | {self.measured} | {ratios} | {self.goal} | {reached} |"


def table(title: str, rows: Iterable[Row]) -> str:
    """Return the rows as Markdown."""
    head = f"| {title} | measured | ratio | of CPU | goal | reached |\n|---|---|---|---|---|---|\n"
    return head + "".join(f"{row}\n" for row in rows)


def rows(count: int, figures: Mapping[str, Measure]) -> Iterator[Row]:
    """Give the rows of a size, of those figures that there are."""
    for what, name, other, most in _RATIOS:
        if name in figures and other in figures:
            mine, beside = figures[name], figures[other]
            ratio = mine.wall / beside.wall
            row = Row(
                what,
                f"{_said(mine)} / {_said(beside)}",
                ratio,
                mine.cpu / beside.cpu if beside.cpu else None,
            )
            if name in _SECONDS and count <= _AT_ONCE:
                limit = _SECONDS[name]
                yield replace(row, goal=f"≤ {limit:g} s", reached=mine.wall <= limit)
            elif most is not None:
                yield replace(row, goal=f"≤ {most:g}", reached=ratio <= most)
            else:
                yield row
    for what, name, other, limit in _MEMORY:
        if name in figures and other in figures:
            held, others = figures[name].memory, figures[other].memory
            said = f"{held:,.0f} MB / {others:,.0f} MB"
            yield Row(what, said, held / others, None, f"≤ {limit} MB", held <= limit)


def rows_of_search(answers: "Sequence[Answer]") -> Iterator[Row]:
    """Give the rows of what the first answer of the search costs, and the dearest later one."""
    first, later = answers[0], max(answers[1:], key=lambda answer: answer.size)
    for what, answer, limit in (
        ("first search answer", first, _FIRST_ANSWER),
        (f"dearest later one, “{later.query}”", later, _LATER_ANSWER),
    ):
        held, heads = answer.size / 1_000, answer.heads / 1_000
        said = f"{held:,.0f} KB, {heads:,.0f} KB of heads"
        yield Row(what, said, None, None, f"≤ {limit} KB", held <= limit)
    slowest = max(answers, key=lambda answer: answer.seconds).seconds
    said, goal = f"{slowest:.1f} s", f"≤ {_ANSWERED} s"
    yield Row("the slowest, on a throttled telephone", said, None, None, goal, slowest <= _ANSWERED)


def rows_of_growth(sizes: Mapping[int, Mapping[str, Measure]]) -> Iterator[Row]:
    """Give what a cold build of the largest size takes of that of the smallest."""
    least, largest = min(sizes), max(sizes)
    if largest < GROWTH * least:
        return
    most = 1.1 * largest / least  # 5.5 times for five times as many
    for what, name, goal in (("growth, cold build", "cold", True), ("growth, Hugo", "hugo", False)):
        if name in sizes[least] and name in sizes[largest]:
            before, after = sizes[least][name], sizes[largest][name]
            ratio = after.wall / before.wall
            row = Row(
                what, f"{after.wall:.2f} s / {before.wall:.2f} s", ratio, after.cpu / before.cpu
            )
            yield replace(row, goal=f"≤ {most:g}", reached=ratio <= most) if goal else row


def rows_of_small(figures: Mapping[str, Measure]) -> Iterator[Row]:
    """Give the rows of commands on a small site, start to end."""
    for what, name in (
        ("`check`, after an article was added", "small check"),
        ("`check`, once more", "small again"),
        ("`new`", "small new"),
    ):
        if name in figures:
            measure = figures[name]
            goal = f"≤ {_SECONDS[name]:g} s"
            yield Row(what, _said(measure), None, None, goal, measure.wall <= _SECONDS[name])


def surroundings(rounds: int, hugo: str) -> str:
    """Say on what machine, with what and when it was measured."""
    model = processor() or machine()
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    cores = len(os.sched_getaffinity(0))
    described = subprocess.run(
        ["git", "describe", "--always", "--dirty"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    ).stdout.strip()
    now = datetime.now(UTC)
    return (
        f"{model}, {cores} cores, load {os.getloadavg()[0]:.1f} at the beginning\n"
        f"Python {python_version()}, Hugo {hugo or '–'}, Pelican {version('pelican')}, "
        f"{described or 'no commit'}, {now:%Y-%m-%d %H:%M} UTC, best of {rounds}\n"
    )


def _ratio(ratio: float | None) -> str:
    return "–" if ratio is None else f"{ratio:.2f}"


def _said(measure: Measure) -> str:
    return f"{measure.wall:.2f} s" + (f" ({measure.cpu:.2f} CPU)" if measure.cpu else "")
