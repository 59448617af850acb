"""What the figures of some tasks say."""

from types import SimpleNamespace

import pytest

from tests.support.components import environment

TEMPLATE = '{% from "components/figures/small.html" import small %}{{ small(totals) }}'


@pytest.mark.parametrize(
    ("with_target", "words"),
    [(1, "Chưa có gì đến hạn"), (0, "Không nêu chỉ tiêu hay thời hạn")],
)
def test_what_cannot_fall_due_is_not_said_to_be_not_due_yet(with_target: int, words: str) -> None:
    totals = SimpleNamespace(with_target=with_target, appointments=SimpleNamespace(due=0))
    assert words in environment().from_string(TEMPLATE).render(totals=totals)
