"""The groups of tests, on which the time of a whole run rests."""

from pathlib import Path

import pytest


@pytest.mark.xdist_group("one process")
@pytest.mark.parametrize("number", range(8))
def test_the_tests_of_a_group_run_in_one_process(
    number: int, run_folder: Path, worker_id: str
) -> None:
    """A pytest that pytest-xdist does not know yet may lose the groups without a word."""
    with (run_folder / "processes-of-a-group").open("a+", encoding="utf-8") as seen:
        print(worker_id, file=seen)
        seen.seek(0)
        assert {*seen.read().split()} == {worker_id}, number
