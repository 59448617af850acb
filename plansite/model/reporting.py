"""The windows for which an agency reports."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from plansite.model.plan import Plan
from plansite.model.vocabulary import ReportingScheme
from plansite.vi import labels

_CALENDAR = {
    "q1": ((1, 1), (3, 31)),
    "q2": ((4, 1), (6, 30)),
    "q3": ((7, 1), (9, 30)),
    "q4": ((10, 1), (12, 31)),
    "h1": ((1, 1), (6, 30)),
    "m9": ((1, 1), (9, 30)),
    "year": ((1, 1), (12, 31)),
}
_BNV_581 = {
    "q1": ((12, 15), (3, 14)),
    "h1": ((12, 15), (6, 14)),
    "m9": ((12, 15), (9, 14)),
    "q3": ((6, 15), (9, 14)),
    "year": ((12, 15), (12, 14)),
}
"""Công văn 581/BNV-CCHC; a December that begins a window is that of the year before."""

_MONTHS_AHEAD = {"year": 12, "h1": 6}
"""After a year its like, after six months the other six; after all else the next three."""

_SCHEMES = {ReportingScheme.CALENDAR: _CALENDAR, ReportingScheme.BNV_581: _BNV_581}


@dataclass(frozen=True)
class ReportWindow:
    """A span for which a plan is reported; ``id`` is the last part of its address."""

    id: str
    title: str
    start: date
    end: date

    def holds(self, day: date) -> bool:
        """Whether ``day`` lies in the window."""
        return self.start <= day <= self.end


def report_windows(plan: Plan) -> tuple[ReportWindow, ...]:
    """Return the windows for which the plan is reported, in the order of its scheme.

    A plan that spans years has the windows of each; those after the first year carry theirs in
    the id (``2019-q1``). Windows that hold no day of the plan's period are left out.
    """
    scheme = plan.reporting.scheme
    if not isinstance(scheme, ReportingScheme):
        return tuple(ReportWindow(own.id, own.title, own.start, own.end) for own in scheme)
    first, last = plan.period.start.year, plan.period.end.year
    found = []
    for year in range(first, last + 1):
        for name, (begins, ends) in _SCHEMES[scheme].items():
            start = date(max(year - (begins > ends), 1), *begins)
            end = date(year, *ends)
            if start <= plan.period.end and end >= plan.period.start:
                window_id = name if year == first else f"{year}-{name}"
                title = labels.REPORT_WINDOWS[name].format(year=year)
                found.append(ReportWindow(window_id, title, start, end))
    return tuple(found)


def ahead_until(plan: Plan, window: ReportWindow) -> date:
    """Return the last day of the period after a window, of whose tasks its report tells.

    After a year it is the next year, after six months the other six, after nine months and after
    a quarter the next quarter. Of an agency's own windows it is the next that begins, of several
    the one most like in length; after the last of them as many days again.
    """
    if isinstance(plan.reporting.scheme, ReportingScheme):
        kind = window.id.rpartition("-")[2]
        months = window.end.year * 12 + window.end.month - 1 + _MONTHS_AHEAD.get(kind, 3)
        year, month = months // 12, months % 12 + 1
        last = monthrange(year, month)[1]
        return date(year, month, last if window.end.day > 27 else window.end.day)
    length = window.end - window.start
    later = [own for own in report_windows(plan) if own.start > window.end]
    return min(
        later,
        key=lambda own: (own.start, abs(own.end - own.start - length)),
        default=ReportWindow("", "", window.start, window.end + length + timedelta(days=1)),
    ).end
