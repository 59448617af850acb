"""How a plan stands: its evidence and a date into figures, of all its tasks and of each group."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from plansite.model.article import Article
from plansite.model.plan import Plan
from plansite.model.site import Site
from plansite.model.task import Task
from plansite.progress.model import Evidence, Status, TaskProgress, percent_of
from plansite.progress.tasks import task_progress


@dataclass(frozen=True)
class Totals:
    """The figures of some tasks together.

    ``tasks`` counts them all; ``with_target`` those in the denominator, and ``done`` those of
    them that are kept. ``completion`` is weighted, None where no task has a target.
    """

    tasks: int
    with_target: int
    done: int
    completion: Fraction | None

    @property
    def percent(self) -> Decimal | None:
        """The completion in percent, rounded down to one decimal."""
        return None if self.completion is None else percent_of(self.completion)


def totals_of(tasks: Iterable[TaskProgress]) -> Totals:
    """Return Σ weight x completion / Σ weight over the tasks with a target, and the counts."""
    every = tuple(tasks)
    counted = [(task, task.completion) for task in every if task.completion is not None]
    weights = sum(task.task.weight for task, _ in counted)
    whole = sum((task.task.weight * share for task, share in counted), Fraction())
    return Totals(
        tasks=len(every),
        with_target=len(counted),
        done=sum(task.status.is_done for task, _ in counted),
        completion=whole / weights if weights else None,
    )


@dataclass(frozen=True)
class TaskGroup:
    """The tasks that share a goal, a form, a topic, a unit or a status, and their figures."""

    id: str
    tasks: tuple[TaskProgress, ...]

    @cached_property
    def totals(self) -> Totals:
        """The figures of the group's tasks."""
        return totals_of(self.tasks)


@dataclass(frozen=True)
class PlanProgress:
    """How a plan stands as of a date. Tasks are in the plan's order."""

    plan: Plan
    as_of: date
    tasks: tuple[TaskProgress, ...]

    @cached_property
    def totals(self) -> Totals:
        """The figures of the whole plan."""
        return totals_of(self.tasks)

    @cached_property
    def _by_id(self) -> Mapping[str, TaskProgress]:
        return {task.id: task for task in reversed(self.tasks)}

    def task(self, task_id: str) -> TaskProgress | None:
        """Return the progress of the task of that id, or None."""
        return self._by_id.get(task_id)

    @cached_property
    def by_goal(self) -> Mapping[str, TaskGroup]:
        """A group for each goal, in the plan's order, also where it has no task."""
        return self._groups((goal.id for goal in self.plan.goals), lambda task: task.goals)

    @cached_property
    def by_form(self) -> Mapping[str, TaskGroup]:
        """A group for each form, in the plan's order, also where it has no task."""
        return self._groups((form.id for form in self.plan.forms), lambda task: task.forms)

    @cached_property
    def by_topic(self) -> Mapping[str, TaskGroup]:
        """A group for each topic of the plan's vocabulary, also where it has no task."""
        return self._groups(self.plan.topic_ids, lambda task: task.topics)

    @cached_property
    def by_unit(self) -> Mapping[str, TaskGroup]:
        """A group for each unit with the tasks that it leads, also where there is none."""
        units = (unit.id for unit in self.plan.units)
        return self._groups(units, lambda task: (task.lead,) if task.lead else ())

    @cached_property
    def by_status(self) -> Mapping[Status, TaskGroup]:
        """A group for each status that occurs, in the order of `Status`."""
        found = {
            status: tuple(task for task in self.tasks if task.status is status) for status in Status
        }
        return {status: TaskGroup(status, tasks) for status, tasks in found.items() if tasks}

    @cached_property
    def due_next(self) -> tuple[TaskProgress, ...]:
        """The tasks with something still missing at a day to come, the nearest first."""
        waiting = [(task.next_due, task) for task in self.tasks]
        dated = [(day, task) for day, task in waiting if day is not None]
        return tuple(task for _, task in sorted(dated, key=lambda pair: pair[0]))

    def _groups(
        self, ids: Iterable[str], keys: Callable[[Task], tuple[str, ...]]
    ) -> Mapping[str, TaskGroup]:
        members: dict[str, list[TaskProgress]] = {group_id: [] for group_id in ids}
        for task in self.tasks:
            for key in dict.fromkeys(keys(task.task)):
                if key in members:
                    members[key].append(task)
        return {group_id: TaskGroup(group_id, tuple(tasks)) for group_id, tasks in members.items()}


def compute_all(site: Site, as_of: date) -> dict[str, PlanProgress]:
    """Return the progress of every plan of a site, by plan id, the plan in force first.

    Each article is evidence for one plan: the one it names, else the one whose period holds the
    evidence date.
    """
    articles: dict[str, list[Article]] = {plan.id: [] for plan in site.plans}
    for article in site.articles:
        plan = site.plan_of(article)
        if plan is not None and article.tasks:
            articles[plan.id].append(article)
    found: dict[str, PlanProgress] = {}
    for plan in site.plans:
        if plan.id not in found:
            found[plan.id] = compute(plan, articles[plan.id], as_of)
    return found


def compute(plan: Plan, articles: Iterable[Article], as_of: date) -> PlanProgress:
    """Return how a plan stands.

    Args:
        plan: the promise.
        articles: the articles that belong to the plan, in any order, public or not.
        as_of: the date (in Vietnam) at whose end the figures hold.
    """
    evidence = _evidence_by_task(articles, as_of)
    tasks = tuple(
        task_progress(plan, task, evidence.get(task.id, []), as_of) for task in plan.tasks
    )
    return PlanProgress(plan, as_of, tasks)


def _evidence_by_task(articles: Iterable[Article], as_of: date) -> dict[str, list[Evidence]]:
    """Return what was published by ``as_of`` and happened by then, by task, in time order."""
    dated = sorted(
        (
            (article.evidence_date, article.path, article)
            for article in articles
            if article.is_public(as_of)
        ),
        key=lambda entry: entry[:2],
    )
    evidence: dict[str, list[Evidence]] = {}
    for day, _, article in dated:
        if day <= as_of:
            piece = Evidence(article, day, article.counts)
            for task_id in dict.fromkeys(article.tasks):
                evidence.setdefault(task_id, []).append(piece)
    return evidence
