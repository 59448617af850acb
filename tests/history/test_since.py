"""From where on a history is shown, whatever clocks said."""

from datetime import datetime

import pytest

from plansite.history.git import Commit
from plansite.history.since import first_shown
from plansite.model.dates import VIETNAM
from plansite.model.since import parse_since

FEBRUARY = parse_since("2018-02-01")


def chain(*days: str) -> list[Commit]:
    return [
        Commit(f"{at:07x}", datetime.fromisoformat(day).replace(tzinfo=VIETNAM))
        for at, day in enumerate(days)
    ]


@pytest.mark.parametrize(
    ("days", "first"),
    [
        (("2018-01-10", "2018-02-01", "2018-03-05"), 1),
        (("2018-02-05", "2018-03-05"), 0),
        (("2018-01-10",), None),
        ((), None),
        # A clock that was ahead opens nothing that came before the day.
        (("2026-03-01", "2018-01-10", "2018-02-05", "2018-03-05"), 2),
        # A clock that was behind closes what came before it.
        (("2018-02-05", "1970-01-01", "2018-03-05"), 2),
    ],
)
def test_nothing_before_the_last_older_state_is_told(
    days: tuple[str, ...], first: int | None
) -> None:
    assert first_shown(chain(*days), FEBRUARY) == first
