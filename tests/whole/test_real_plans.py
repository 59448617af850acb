"""Shapes of real plans, as sites: each builds, says what the plan says, and nothing else."""

import pytest

from plansite.checks.checked import checked_site
from tests.support.real_plans import PLANS

TOLERATED = {
    # The month of action begins before the plan that tells of it was issued.
    "chi-tieu-phan-tram": ["thoi-gian/ngoai-ke-hoach"],
    # A plan for five years, of which one task is due in the month before them.
    "nhieu-nam-chu-tri-chung": ["thoi-gian/dai-hon-nam-nam"],
}
"""Warnings that stand, each with its reason."""


@pytest.mark.parametrize("name", PLANS)
def test_the_check_finds_nothing_wrong(name: str) -> None:
    found = checked_site(PLANS[name].folder, is_compared=False).problems
    assert [problem.id for problem in found] == TOLERATED.get(name, []), found
