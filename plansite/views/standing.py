"""How a plan stands beside other times: its last period, the year before, month by month."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from plansite.model import addresses
from plansite.model.reporting import report_windows
from plansite.model.vocabulary import Per, ReportingScheme
from plansite.progress import Appointment, Appointments, Kept, counted, windows_between
from plansite.progress.reasons import name_of, window_name
from plansite.progress.tallies import left_of
from plansite.views.promised import PlanView, TaskView

NEW_DAYS = 31
"""For so long what was kept is told as new."""

SOON_DAYS = 30
"""What falls due within so many days is told as next."""

_MOST_COLUMNS = 18
_MOST_YEARS = 8


@dataclass(frozen=True)
class Period:
    """What fell due in some time, what became of it by now, and where that is told.

    ``days`` are its first and its last day where its name alone would be taken for others.
    """

    name: str
    address: str
    appointments: Appointments
    days: tuple[date, date] | None = None


@dataclass(frozen=True)
class Dated:
    """An appointment of a task; ``on`` is its day, or the one on which it was kept.

    ``window`` is the name of the window whose quantity it is, empty for all else; ``left`` what is
    to come, empty of what was kept.
    """

    task: TaskView
    on: date
    window: str
    left: str
    is_late: bool = False


@dataclass(frozen=True)
class Column:
    """What falls due in a month, a quarter or a year of a plan, and what became of it by now.

    ``label`` is what stands below it where there is little room, and may be empty.
    """

    name: str
    label: str
    kept: int
    kept_late: int
    missed: int
    ahead: int

    @property
    def all(self) -> int:
        """All that falls due in it."""
        return self.kept + self.kept_late + self.missed + self.ahead


def last_period(plan: PlanView) -> Period | None:
    """Return the reporting window that ended last, of several the shortest; None before the first.

    Only where something fell due in it, and where that is not the plan's whole time.
    """
    as_of, period = plan.progress.as_of, plan.model.period
    over = [window for window in report_windows(plan.model) if window.end < as_of]
    last = max(over, key=lambda window: (window.end, window.start), default=None)
    if last is None or (last.start <= period.start and last.end >= period.end):
        return None
    found = counted(_within(plan.progress.appointments, last.start, last.end))
    if not found.due:
        return None
    # "Quý III" of Công văn 581 ends in the middle of September: a task's own quarter does not.
    of_calendar = plan.model.reporting.scheme is ReportingScheme.CALENDAR
    days = None if of_calendar else (last.start, last.end)
    return Period(last.title, addresses.report(plan.model, last), found, days)


def year_before(plan: PlanView, plans: Iterable[PlanView]) -> Period | None:
    """Return the year's plan before a plan, with all that it promised; None where none is known."""
    begins = plan.model.period.start
    earlier = [
        each
        for each in plans
        if each.model.own_id is None
        and each.model.period.end < begins
        and each.totals.appointments.due
    ]
    before = max(earlier, key=lambda each: each.model.period.end, default=None)
    if before is None or plan.model.own_id is not None:
        return None
    return Period(before.short, before.address, before.totals.appointments)


def newly_kept(plan: PlanView) -> list[Dated]:
    """Return what was kept in the last month, the newest first."""
    since = _before(plan.progress.as_of, NEW_DAYS)
    kept = [
        (each, each.reached)
        for each in plan.progress.appointments
        if each.reached is not None and each.reached > since
    ]
    kept.sort(key=lambda pair: pair[1], reverse=True)
    return [_dated(plan, each, on) for each, on in kept]


def due_soon(plan: PlanView) -> list[Dated]:
    """Return what falls due within a month by a day that is stated, the nearest first."""
    as_of = plan.progress.as_of
    return [
        _dated(plan, each, each.day)
        for each in plan.progress.appointments
        if each.is_ahead and (each.day - as_of).days <= SOON_DAYS
    ]


def columns(plan: PlanView) -> list[Column]:
    """Return what falls due by the months of a plan, or by quarters or years where it is long."""
    period = plan.model.period
    spans: list[tuple[date, date, Per]] = []
    for per in (Per.MONTH, Per.QUARTER, Per.YEAR):
        windows = windows_between(period.start, period.end, per, keep_stubs=True)
        spans = [(window.start, window.end, per) for window in windows]
        if len(spans) <= _MOST_COLUMNS:
            break
    # Of many years each second is named, as there is room.
    step = 2 if spans[0][2] is Per.YEAR and len(spans) > _MOST_YEARS else 1
    return [_column(plan, *span, named=at % step == 0) for at, span in enumerate(spans)]


def _column(plan: PlanView, start: date, end: date, per: Per, *, named: bool) -> Column:
    within = _within(plan.progress.appointments, start, end)
    outcomes = [each.kept for each in within]
    same_year = plan.model.period.start.year == plan.model.period.end.year
    begins = named and (start.month == 1 or start == plan.model.period.start)
    # Quarters stand too close for names of their own: a year stands below its first.
    year = str(start.year) if begins else ""
    label = str(start.month) if per is Per.MONTH else year
    return Column(
        window_name(start, per, with_year=not same_year),
        label,
        outcomes.count(Kept.IN_TIME),
        outcomes.count(Kept.LATE),
        outcomes.count(Kept.MISSED),
        outcomes.count(None),
    )


def _within(found: Iterable[Appointment], start: date, end: date) -> list[Appointment]:
    return [each for each in found if start <= each.day <= end]


def _dated(plan: PlanView, found: Appointment, on: date) -> Dated:
    task = plan.task(found.task.id)
    window = name_of(found.task, found.window) if found.window else ""
    left = "" if found.kept else left_of(found)
    return Dated(task, on, window, left, found.kept is Kept.LATE)


def _before(day: date, days: int) -> date:
    """Return the day so many days earlier, or the first that there is."""
    return day - timedelta(days=days) if (day - date.min).days > days else date.min
