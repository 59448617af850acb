"""What is there a second time: one id, one number, one title."""

from collections.abc import Hashable, Iterable, Iterator
from typing import TypeVar

from plansite.model.location import Location

T = TypeVar("T")


def repeats(
    found: Iterable[tuple[T, Hashable, Location]],
) -> Iterator[tuple[T, Location, Location]]:
    """Yield each thing whose value an earlier one has, its place, and the place of the first.

    Each comes with what is compared and where that stands. What stands for a value that could not
    be read is like no other.
    """
    first: dict[Hashable, Location] = {}
    for thing, value, place in found:
        if place.is_stand_in:
            continue
        if value in first:
            yield thing, place, first[value]
        else:
            first[value] = place
