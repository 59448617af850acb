"""What an agency says of what was missed, by task (docs/progress.md, "Explanations")."""

from collections.abc import Iterator
from dataclasses import dataclass

from plansite.model.plan import Plan
from plansite.model.register import Explanation
from plansite.model.reporting import report_windows
from plansite.model.site import Site
from plansite.progress.model import TaskProgress, Window
from plansite.progress.reasons import name_of
from plansite.vi.format import lower_first


@dataclass(frozen=True)
class Explained:
    """An explanation, what it explains by name, and the missed windows of its task among it."""

    item: Explanation
    name: str
    windows: tuple[Window, ...] = ()

    @property
    def text(self) -> str:
        """The agency's words."""
        return self.item.text

    @property
    def id(self) -> str:
        """The window or the reporting window that it names: ``2018-05``, ``h1``."""
        return (self.item.window or self.item.period or "").lower()


def explanations_of(site: Site, plan: Plan, task: TaskProgress) -> Iterator[Explained]:
    """Yield what is said of a task, in the order of the file.

    Args:
        site: the site with its explanations; without a plan they mean the one in force.
        plan: the task's plan.
        task: how the task stands on the day; of what was not yet missed nothing is said.

    An explanation names its window; one that names a reporting window alone is for what was
    missed in that, or by its end where nothing was missed in it.
    """
    current = site.current.id if site.current else None
    periods = {period.id: period for period in report_windows(plan)}
    missed = [window for window in task.windows if window.ended and not window.met]
    for item in site.explanations.items:
        if item.task != task.id or (item.plan or current) != plan.id:
            continue
        if item.window is not None:
            own = [w for w in missed if w.id == item.window.lower()]
            if own:
                yield Explained(item, name_of(task, own[0]), tuple(own))
        elif period := periods.get(item.period or ""):
            inside = [window for window in missed if period.holds(window.end)]
            by_then = [window for window in missed if window.end <= period.end]
            yield Explained(item, lower_first(period.title), tuple(inside or by_then))
