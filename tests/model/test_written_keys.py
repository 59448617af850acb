"""What is written behind each key, as the models tell it."""

import pytest

from plansite.model.written_keys import CODED_KEYS, DATE_KEYS, KEYS, LIST_KEYS, PASSAGES
from plansite.vi import keys


def test_the_keys_are_those_that_are_explained() -> None:
    assert {key for model in keys.KEYS.values() for key in model} <= KEYS
    assert KEYS >= LIST_KEYS | CODED_KEYS | DATE_KEYS | PASSAGES


@pytest.mark.parametrize(
    ("known", "held", "not_held"),
    [
        (LIST_KEYS, "tasks lead measures amendments duties", "title counts event text"),
        (CODED_KEYS, "tasks counts part_of value file topics", "title number name place notes"),
        (DATE_KEYS, "date start on from until", "id title period"),
        (PASSAGES, "text reason body duties product", "title summary when words"),
    ],
    ids=["lists", "codes", "days", "passages"],
)
def test_a_key_is_known_by_its_type(known: frozenset[str], held: str, not_held: str) -> None:
    assert set(held.split()) <= known
    assert known.isdisjoint(not_held.split())
