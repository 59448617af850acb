"""How a plan stands: its evidence and a date into figures, of all its tasks and of each group."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache, cached_property

from plansite.model.parts import parts_of_themselves
from plansite.model.plan import Plan, Version
from plansite.model.site import Site
from plansite.model.task import Task
from plansite.progress.appointments import Appointment, appointments_of
from plansite.progress.evidence import Source, evidence_by_task
from plansite.progress.model import Appointments, TaskProgress, elapsed, percent_of
from plansite.progress.statuses import Group, Kind, Status
from plansite.progress.tasks import is_out, mean, parent_progress, task_progress


@dataclass(frozen=True)
class Totals:
    """The figures of some tasks together; parts are counted, and not what they are parts of.

    ``tasks`` counts them all; ``with_target`` those of which something can be completed, and
    ``done`` those of them that are kept. ``targets`` counts those for which the plan states a
    target, also where they are out. ``completion`` is weighted, None where there are none.
    """

    tasks: int
    with_target: int
    done: int
    completion: Fraction | None
    appointments: Appointments
    groups: Mapping[Group, int]
    targets: int

    @property
    def percent(self) -> Decimal | None:
        """The completion in percent, with one decimal."""
        return None if self.completion is None else percent_of(self.completion)


def totals_of(tasks: Iterable[TaskProgress]) -> Totals:
    """Return Σ weight x completion / Σ weight over the tasks that have one, and the counts."""
    every = tuple(task for task in tasks if task.kind is not Kind.PARENT)
    counted = [task for task in every if task.completion is not None]
    groups = Counter(task.group for task in every)
    return Totals(
        tasks=len(every),
        with_target=len(counted),
        done=sum(task.status.is_done for task in counted),
        completion=mean(counted),
        appointments=sum((task.appointments for task in every), Appointments()),
        groups={group: groups[group] for group in Group if groups[group]},
        targets=sum(task.task.target is not None for task in every),
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
        """A group for each unit with the tasks that it leads or helps to lead, or without any."""
        units = (unit.id for unit in self.plan.units)
        return self._groups(units, lambda task: task.leads)

    @cached_property
    def by_status(self) -> Mapping[Status, TaskGroup]:
        """A group for each status that occurs, in the order of `Status`; without parents."""
        return self._by_status(lambda task: task.status)

    @cached_property
    def by_shown_status(self) -> Mapping[Status, TaskGroup]:
        """The same by the status whose name people read (`TaskProgress.shown_status`)."""
        return self._by_status(lambda task: task.shown_status)

    def _by_status(self, of: Callable[[TaskProgress], Status]) -> Mapping[Status, TaskGroup]:
        leaves = [task for task in self.tasks if task.kind is not Kind.PARENT]
        found = {status: tuple(t for t in leaves if of(t) is status) for status in Status}
        return {status: TaskGroup(status, tasks) for status, tasks in found.items() if tasks}

    @cached_property
    def by_group(self) -> Mapping[Group, TaskGroup]:
        """A group for each of the six words that occurs, in the order of `Group`; no parents."""
        leaves = [task for task in self.tasks if task.kind is not Kind.PARENT]
        found = {group: tuple(t for t in leaves if t.group is group) for group in Group}
        return {group: TaskGroup(group, tasks) for group, tasks in found.items() if tasks}

    @property
    def elapsed(self) -> Decimal | None:
        """How much of the plan's time is past, in percent; None before it and after it."""
        return elapsed(self.plan.period.start, self.plan.period.end, self.as_of)

    @cached_property
    def appointments(self) -> tuple[Appointment, ...]:
        """Each day by which something is promised, and what came of it, by their days."""
        return appointments_of(self.tasks)

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
    """Return the progress of every plan of a site, by plan id, the main plan first.

    An article or a document is evidence for each plan of which it names a task.
    """
    found: dict[str, PlanProgress] = {}
    for plan in site.plans:
        if plan.id not in found:
            found[plan.id] = compute(plan, site.proofs_of(plan), as_of)
    return found


def compute(
    plan: Plan, sources: Iterable[Source], as_of: date, *, at_end: bool = False
) -> PlanProgress:
    """Return how a plan stands.

    Args:
        plan: the promise.
        sources: the articles and documents that belong to the plan, in any order, public or not.
        as_of: the day (in Vietnam) by which things are known.
        at_end: whether that day is over, as in the report of a window that it ends
            (docs/progress.md, "Reporting windows"): what was due on it is then kept or missed.
    """
    evidence, measures = evidence_by_task(sources, as_of)
    parts: dict[str, list[str]] = {}
    by_id = {versions[0].task.id: versions for versions in reversed(plan.versions(as_of))}
    endless = parts_of_themselves(plan.tasks)
    for task in plan.tasks:
        if task.part_of is not None and task.id not in endless:
            parts.setdefault(task.part_of, []).append(task.id)

    @cache
    def standing(task_id: str) -> tuple[Version, ...]:
        """Return the versions of a task; what is part of something that is out is out with it."""
        versions = by_id[task_id]
        above = versions[-1].task.part_of
        if above not in by_id or task_id in endless or is_out(versions[-1].task, as_of):
            return versions
        whole = standing(above)[-1].task
        if not is_out(whole, as_of):
            return versions
        out = {"cancelled": whole.cancelled, "not_applicable": whole.not_applicable}
        return tuple(Version(since, task.model_copy(update=out)) for since, task in versions)

    @cache
    def progress_of(task_id: str) -> TaskProgress:
        versions, own = standing(task_id), evidence.get(task_id, [])
        below = [progress_of(part) for part in parts.get(task_id, ())]
        if below:
            return parent_progress(plan, versions[-1].task, own, below, as_of)
        measured = measures.get(task_id, [])
        return task_progress(plan, versions, own, as_of, measured, at_end=at_end)

    return PlanProgress(plan, as_of, tuple(progress_of(task.id) for task in plan.tasks))
