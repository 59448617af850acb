"""What stands beside an item: the one before it, the one after, and those that answer it."""

from collections import defaultdict
from functools import cached_property

from plansite.views.model import ItemView, Ref

RELATED = 4
"""How many related items a page shows."""


class Beside:
    """The items of a publication by where each stands among the others."""

    def __init__(self, items: list[ItemView]) -> None:
        """Prepare; ``items`` are all, the newest first."""
        self._items = items

    def previous(self, item: ItemView) -> Ref | None:
        """Return the next older item to link to."""
        return self._near(self._at[item.address] + 1)

    def next(self, item: ItemView) -> Ref | None:
        """Return the next newer item to link to."""
        return self._near(self._at[item.address] - 1)

    def related(self, item: ItemView) -> list[ItemView]:
        """Return those that answer what an item tells of, the best first.

        First who shares most topics with it, then most tasks, then who says what to do, then who
        is nearest in time. Only neighbours in time are looked at, so that thousands of items of
        one task cost no more. What has expired is nobody's neighbour.
        """
        items, at = self._items, self._at[item.address]
        found: dict[int, list[int]] = defaultdict(lambda: [0, 0])
        for kind, refs in enumerate((item.topics, item.tasks)):
            for ref in refs:
                row, here = self._rows[ref.address], self._places[ref.address, at]
                for near in row[max(here - RELATED, 0) : here + RELATED + 1]:
                    found[near][kind] += 1
        found.pop(at, None)
        best = sorted(
            found,
            key=lambda near: (
                *(-count for count in found[near]),
                items[near].model.action is None,
                abs(near - at),
                near,
            ),
        )
        return [items[near] for near in best[:RELATED]]

    def _near(self, at: int) -> Ref | None:
        if not 0 <= at < len(self._items):
            return None
        item = self._items[at]
        return Ref(item.title, item.address, lang=item.model.lang)

    @cached_property
    def _at(self) -> dict[str, int]:
        return {item.address: at for at, item in enumerate(self._items)}

    @cached_property
    def _rows(self) -> dict[str, list[int]]:
        """The places of the items of each topic and task; of what has expired none."""
        return self._both[0]

    @cached_property
    def _places(self) -> dict[tuple[str, int], int]:
        """Where each item stands, or would stand, in the row of each of its topics and tasks."""
        return self._both[1]

    @cached_property
    def _both(self) -> tuple[dict[str, list[int]], dict[tuple[str, int], int]]:
        rows: dict[str, list[int]] = defaultdict(list)
        places: dict[tuple[str, int], int] = {}
        for at, item in enumerate(self._items):
            for ref in (*item.topics, *item.tasks):
                places[ref.address, at] = len(rows[ref.address])
                if not item.is_expired:
                    rows[ref.address].append(at)
        return rows, places
