"""From a site to the report of one of its plans for one window."""

from datetime import date
from decimal import Decimal

from plansite.model.article import Article
from plansite.model.plan import Plan
from plansite.model.reporting import ReportWindow, ahead_until, report_windows
from plansite.model.site import Site
from plansite.progress import (
    Evidence,
    Explained,
    Kind,
    PlanProgress,
    TaskProgress,
    compute,
    explanations_of,
    with_known_tasks,
)
from plansite.reports.model import Report, ReportRow


def reports_of(site: Site, plan: Plan, as_of: date) -> tuple[Report, ...]:
    """Return the reports of a plan whose windows have begun by ``as_of``, in the scheme's order."""
    windows = report_windows(plan)
    return tuple(
        report_of(site, plan, window, as_of) for window in windows if window.start <= as_of
    )


def report_of(site: Site, plan: Plan, window: ReportWindow, as_of: date) -> Report:
    """Return the report of a plan for a window.

    Args:
        site: the site: articles and documents are the evidence, explanations are quoted.
        plan: one of its plans.
        window: one of the plan's reporting windows.
        as_of: the date of the build. The report's figures hold at the end of the window's last
            day, or on this day where the window is not over; so the report of a window that is
            over stays: it knows nothing of what came into the plan later.
    """
    own = [*site.proofs_of(plan), *site.shown_with(plan)]
    at = min(window.end, as_of)
    known = plan.as_known_on(at)
    is_final = window.end < as_of
    progress = compute(known, own, at, at_end=is_final)
    events = tuple(
        sorted(
            (
                with_known_tasks(article, known)
                for article in own
                if isinstance(article, Article)
                and article.event is not None
                and article.is_public(at)
                and window.start <= article.evidence_date <= at
            ),
            key=lambda article: (article.evidence_date, article.path),
        )
    )
    rows = tuple(
        _row(task, window, _explanations(site, plan, window, task))
        for task in progress.tasks
        if _concerns(task, window)
    )
    following = _following(site, plan, window, as_of)
    return Report(window, progress, rows, events, is_final=is_final, following=following)


def _following(site: Site, plan: Plan, window: ReportWindow, as_of: date) -> PlanProgress | None:
    """Return the year's plan that comes after one in the period ahead, as it was issued."""
    until = ahead_until(plan, window)
    later = [
        other
        for other in site.plans
        if other.own_id is None
        and other.is_known(as_of)
        and plan.period.end < other.period.start <= until
    ]
    if plan.own_id is not None or not later:
        return None
    following = min(later, key=lambda other: other.period.start)
    at = min(window.end, as_of)
    at = max(at, following.document.day or at)
    return compute(following.as_known_on(at), site.proofs_of(following), at)


def _row(task: TaskProgress, window: ReportWindow, explained: tuple[Explained, ...]) -> ReportRow:
    return ReportRow(task, _asked(task, window), _within(task, window), explained)


def _within(task: TaskProgress, window: ReportWindow) -> tuple[Evidence, ...]:
    return tuple(piece for piece in task.evidence if window.holds(piece.date))


def _asked(task: TaskProgress, window: ReportWindow) -> int | Decimal | None:
    target, is_due = task.task.target, task.due is not None and window.holds(task.due)
    if task.status.is_out or task.kind is Kind.PARENT:
        return None
    if target is None:
        return 1 if is_due else None
    if target.is_indicator:
        return target.value if is_due else None
    ends = sum(window.holds(one.end) for one in task.windows) if task.windows else is_due
    return target.quantity * ends or None


def _concerns(task: TaskProgress, window: ReportWindow) -> bool:
    """Whether a task belongs into a window's report: begun, and not settled before it."""
    if task.start > window.end:
        return False
    settled = task.status.is_done or task.status.is_out or task.kind is Kind.OPEN
    return task.last >= window.start or not settled or bool(_within(task, window))


def _explanations(
    site: Site, plan: Plan, window: ReportWindow, task: TaskProgress
) -> tuple[Explained, ...]:
    """Return what was said for this report, and what any other gave for what this one asks.

    A report that ends later tells of what this one cannot know, so its words are not taken.
    """
    ends = {period.id: period.end for period in report_windows(plan)}
    asks = task.status.needs_explanation

    def is_told(given: Explained) -> bool:
        item = given.item
        if item.period == window.id:
            return True
        if item.window is not None:
            return asks
        end = ends[item.period or ""]
        missed_by_then = bool(given.windows) or (not task.windows and task.last <= end)
        return asks and end <= window.end and missed_by_then

    return tuple(filter(is_told, explanations_of(site, plan, task)))
