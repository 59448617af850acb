"""Events by the day on which they are looked at."""

from collections.abc import Iterable
from datetime import date

from plansite.views.model import ItemView


def events_of(items: Iterable[ItemView], today: date) -> tuple[list[ItemView], list[ItemView]]:
    """Return the events still to come, the nearest first, and the past ones, the latest first."""
    events = [item for item in items if item.model.event]
    events.sort(key=lambda item: (item.model.evidence_date, item.address))
    upcoming = [item for item in events if last_day(item) >= today]
    return upcoming, [item for item in reversed(events) if last_day(item) < today]


def last_day(item: ItemView) -> date:
    """Return the day on which an event ends."""
    event = item.model.event
    return item.model.date.day if event is None else (event.end or event.start).day
