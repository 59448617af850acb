"""The bad site: every kind of fault in one run, and the whole list of problems."""

import re
from pathlib import Path

import pytest

from plansite import checks, shares
from tests.support.bad_site import EXPECTED, list_problems

ONE_LINE = re.compile(r"(\S.*?):(\d+): (lỗi|cảnh báo) \[([a-z0-9/-]+)\] (.+?); (.+)")
KINDS_AT_LEAST = 80


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> str:
    return list_problems(tmp_path_factory.mktemp("bad") / "site")


def test_the_whole_list_is_as_reviewed(listed: str) -> None:
    """``python -m tests.support.bad_site`` writes the list anew."""
    assert listed.splitlines() == EXPECTED.read_text(encoding="utf-8").splitlines()


def test_every_problem_is_one_line_in_the_promised_form(listed: str) -> None:
    assert [line for line in listed.splitlines() if not ONE_LINE.fullmatch(line)] == []


def test_many_kinds_of_fault_are_in_it(listed: str) -> None:
    kinds = set()
    for line in listed.splitlines():
        match = ONE_LINE.fullmatch(line)
        assert match is not None
        kinds.add((match[4], re.sub(r"[“\"].*?[”\"]|`.*?`|\d+", "", match[5])))
    assert len(kinds) >= KINDS_AT_LEAST


def test_problems_are_sorted_by_path_and_line(listed: str) -> None:
    places = [ONE_LINE.fullmatch(line) for line in listed.splitlines()]
    keys = [(match[1], int(match[2])) for match in places if match is not None]
    assert keys == sorted(keys)


def test_the_same_site_gives_the_same_list(listed: str, tmp_path: Path) -> None:
    assert list_problems(tmp_path / "again") == listed


@pytest.mark.parametrize("cores", [1, 2])
def test_rules_find_the_same_on_one_core_and_on_two(
    cores: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = list[int]()

    def counted() -> int:
        asked.append(cores)
        return cores if shares.CAN_FORK else 1

    monkeypatch.setattr(shares, "cores", counted)
    monkeypatch.setattr(checks, "_MANY", 1)
    assert list_problems(tmp_path / "site") == EXPECTED.read_text(encoding="utf-8")
    assert asked
