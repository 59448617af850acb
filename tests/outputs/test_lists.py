"""Which pages of a list one of them links to: a few, however long the list is."""

import pytest

from plansite.outputs.lists import FEW, _shown
from plansite.views.model import Ref


@pytest.mark.parametrize(
    ("count", "number", "shown"),
    [
        (1, 1, "1"),
        (FEW, 5, "1 2 3 4 5 6 7 8 9"),
        (10, 1, "1 2 … 10"),
        (10, 2, "1 2 3 … 10"),
        (10, 4, "1 2 3 4 5 … 10"),
        (10, 5, "1 … 4 5 6 … 10"),
        (10, 7, "1 … 6 7 8 9 10"),
        (10, 10, "1 … 9 10"),
        (334, 200, "1 … 199 200 201 … 334"),
    ],
)
def test_the_first_the_last_and_those_beside_it(count: int, number: int, shown: str) -> None:
    refs = [Ref(str(at), f"/tin-bai/trang/{at}/") for at in range(1, count + 1)]
    assert " ".join(ref.title if ref else "…" for ref in _shown(refs, number)) == shown
