"""What of the measurements rests on no clock."""

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.runs import Measure
from benchmarks.search import Answer
from benchmarks.sites import Sites
from benchmarks.table import Row, rows, rows_of_growth, rows_of_search, rows_of_small, table
from plansite.commands.check import run
from plansite.console import Console
from tests.support.trees import snapshot

COUNT = 5
ARTICLES = "tin-[0-9]*.md"
FIGURES = {
    "hugo": Measure(2.0, 3.0, 100),
    "stock": Measure(6.0, 6.0, 50),
    "cold": Measure(4.0, 6.0, 500),
    "check": Measure(1.0, 1.5, 60),
    "saved page": Measure(0.4),
    "hugo page": Measure(1.0),
    "small check": Measure(0.3, 0.2, 50),
}


@pytest.fixture
def sites(tmp_path: Path) -> Sites:
    return Sites(tmp_path / "one", COUNT)


def named(*measured: Row) -> dict[str, Row]:
    return {row.what: row for row in measured}


def test_the_three_sites_have_the_same_articles(sites: Sites) -> None:
    ours, stock, hugo = (
        {file.name: file.read_text(encoding="utf-8") for file in site.rglob(ARTICLES)}
        for site in (sites.ours, sites.stock, sites.hugo)
    )
    assert len(ours) == COUNT
    assert ours == hugo
    bodies = {name: text.split("\n\n", 1)[1] for name, text in ours.items()}
    assert {name: text.split("\n\n", 1)[1] for name, text in stock.items()} == bodies
    assert all(len(text.encode()) >= 3_000 for text in bodies.values())


def test_the_same_number_gives_the_same_sites(sites: Sites, tmp_path: Path) -> None:
    Sites(tmp_path / "two", COUNT)
    assert snapshot(tmp_path / "two") == snapshot(tmp_path / "one")


def test_the_check_finds_no_fault_with_our_site(
    sites: Sites, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(Console(), site=str(sites.ours)) == 0
    assert "Không có lỗi, không có cảnh báo." in "".join(capsys.readouterr())


def test_an_edit_changes_one_line_of_one_article(sites: Sites) -> None:
    before = {file: file.read_text(encoding="utf-8") for file in sites.hugo.rglob("*.md")}
    sites.edit(sites.hugo, "Tiêu đề mới")
    (changed,) = (file for file, text in before.items() if file.read_text("utf-8") != text)
    old, new = before[changed].splitlines(), changed.read_text(encoding="utf-8").splitlines()
    assert [line for line in new if line not in old] == ["title: Tiêu đề mới"]
    assert len(new) == len(old)


def test_a_row_compares_with_what_was_measured_beside_it() -> None:
    cold = named(*rows(10_000, FIGURES))["cold build / Hugo cold"]
    assert (cold.ratio, cold.of_cpu, cold.goal, cold.reached) == (2.0, 2.0, "≤ 2.5", True)
    assert named(*rows(10_000, FIGURES))["`check`, warm / Hugo cold"].reached is False


def test_a_row_without_its_figures_is_left_out() -> None:
    assert [row.what for row in rows(10_000, {"hugo": FIGURES["hugo"]})] == []
    assert not any("edited" in row.what for row in rows(10_000, FIGURES))


def test_a_large_site_has_to_show_a_save_in_a_part_of_what_hugo_takes() -> None:
    what = "save → seen on its page / `hugo server`"
    small, large = named(*rows(2_000, FIGURES))[what], named(*rows(10_000, FIGURES))[what]
    assert (small.goal, small.reached) == ("≤ 0.3 s", False)
    assert (large.goal, large.reached) == ("≤ 0.5", True)


def test_memory_has_a_limit_of_its_own() -> None:
    memory = named(*rows(10_000, FIGURES))["memory, cold build / Hugo"]
    assert (memory.measured, memory.goal) == ("500 MB / 100 MB", "≤ 400 MB")
    assert memory.reached is False


def test_growth_is_told_of_sizes_that_lie_apart() -> None:
    larger = {**FIGURES, "cold": Measure(22.0, 33.0)}
    assert [*rows_of_growth({10_000: FIGURES, 49_000: larger})] == []
    growth = named(*rows_of_growth({50_000: larger, 10_000: FIGURES}))["growth, cold build"]
    assert (growth.ratio, growth.goal, growth.reached) == (5.5, "≤ 5.5", True)


def test_the_table_says_what_was_reached() -> None:
    (check,) = rows_of_small(FIGURES)
    first = Answer("thu tuc", 9_500_000, 20_000, 30, 1.5, "")
    search = [*rows_of_search([first, replace(first, size=50_000), replace(first, size=60_000)])]
    assert table("small", [check, *search]).splitlines() == [
        "| small | measured | ratio | of CPU | goal | reached |",
        "|---|---|---|---|---|---|",
        "| `check`, after an article was added | 0.30 s (0.20 CPU) | – | – | ≤ 0.4 s | yes |",
        "| first search answer | 9,500 KB, 20 KB of heads | – | – | ≤ 300 KB | **no** |",
        "| dearest later one, “thu tuc” | 60 KB, 20 KB of heads | – | – | ≤ 60 KB | yes |",
        "| the slowest, on a throttled telephone | 1.5 s | – | – | ≤ 2 s | yes |",
    ]
