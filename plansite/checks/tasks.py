"""Tasks by themselves: where each comes from, its span, its target, its state."""

from collections.abc import Iterable, Iterator

from plansite.checks.context import Context
from plansite.checks.suggest import suggestion
from plansite.checks.texts import sections_of
from plansite.model.expression import expression
from plansite.model.location import Location
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.model.task import Target, Task
from plansite.model.vocabulary import Direction, Per
from plansite.model.written_dates import bounds_of_part
from plansite.vi import values as words
from plansite.vi.problems import dates as say_dates
from plansite.vi.problems import plan as say
from plansite.vi.problems import references as say_references

_BY_POWER = expression(r"((?:TM|KT|TL|TUQ|Q)\. [^.]*?) ((?:PHÓ|CHÁNH|TRƯỞNG|GIÁM|CHỦ) .+)")
SHORTEST = {Per.MONTH: 28, Per.QUARTER: 90, Per.HALF: 181, Per.YEAR: 365}
"""Days of the shortest window of each kind."""


def task_origin(context: Context) -> Iterator[Problem]:
    """Yield a problem for a task that neither the document nor a later decision explains."""
    for plan in context.site.plans:
        known = [path for path, section in sections_of(plan) if section.number]
        for task in plan.tasks:
            path, place = task.from_section, task.at("from_section")
            if path is None:
                if task.added is None:
                    yield say.TASK_WITHOUT_ORIGIN.at(task.at(), place, task.at("added"), id=task.id)
            elif path not in known:
                near = suggestion(path, known)
                yield say_references.SECTION_UNKNOWN.at(
                    place, plan.at("sections"), path=path, suggestion=near
                )


def task_span(context: Context) -> Iterator[Problem]:
    """Yield a problem for a task that ends before it starts, or leaves the plan's period."""
    for plan in context.site.plans:
        for task in plan.tasks:
            yield from _span(plan, task, context.period_places(plan))


def _span(plan: Plan, task: Task, period: Iterable[Location]) -> Iterator[Problem]:
    start, due = plan.start_of(task), plan.due_of(task)
    days = [*period, task.at("start"), task.at("due")]
    if due < start and (task.start or task.due):
        key = "due" if task.due else "start"
        yield say_dates.TASK_ENDS_FIRST.at(task.at(key), *days, id=task.id, start=start, due=due)
        return
    for key, day in (("start", task.start), ("due", task.due)):
        if day is not None and not plan.holds(day):
            yield say_dates.TASK_OUTSIDE_PLAN.at(
                task.at(key), *days, key=key, day=day, start=plan.period.start, end=plan.period.end
            )


def task_target(context: Context) -> Iterator[Problem]:
    """Yield a problem for a window longer than its task, and a baseline beyond its value."""
    for plan in context.site.plans:
        changes = (change for amendment in plan.amendments for change in amendment.changes)
        targets = *(task.target for task in plan.tasks), *(change.target for change in changes)
        for each in filter(None, targets):
            yield from _baseline(each)
            yield from _foreign_keys(each)
        # Where each part has a day, the whole's is the document's and says nothing else.
        without = {task.part_of for task in plan.tasks if task.due is None}
        for task in plan.tasks:
            if task.due is not None and task.id in without:
                yield say.PARENT_WITH_DUE.at(task.at("due"), id=task.id)
            target = task.target
            if target is None or target.per is None:
                continue
            days = (plan.due_of(task) - plan.start_of(task)).days + 1
            if 0 < days < SHORTEST[target.per]:
                per = words.PER[target.per.value]
                places = [task.at("start"), task.at("due"), *context.period_places(plan)]
                yield say.TARGET_WINDOW_LONG.at(target.at("per"), *places, per=per, days=days)


def _foreign_keys(target: Target) -> Iterator[Problem]:
    """Yield a problem for a key of the other kind of target, which nothing would be made of."""
    foreign = ("quantity", "per", "stubs") if target.is_indicator else ("direction",)
    if target.per is None:
        foreign = (*foreign, "stubs")
    for key in dict.fromkeys(foreign):
        if key in target.model_fields_set:
            kind = words.TARGET_KINDS[target.is_indicator]
            yield say.TARGET_OF_TWO_KINDS.at(target.at(key), target.at(), key=key, kind=kind)


def task_time(context: Context) -> Iterator[Problem]:
    """Yield a problem for a quarter or a month in words without its day, or beside another."""
    for plan in context.site.plans:
        parents = {task.part_of for task in plan.tasks}
        for task in plan.tasks:
            part = bounds_of_part(task.when or "")
            if part is None or task.id in parents:
                continue
            places = task.at("when"), task.at("due")
            if task.due is None and (task.target is None or task.target.per is None):
                yield say.WHEN_WITHOUT_DUE.at(*places, when=task.when, day=part[1])
            elif task.due is not None and task.due.isoformat() != part[1]:
                yield say.WHEN_OTHER_DUE.at(*places, when=task.when, day=part[1], due=task.due)


def signers(context: Context) -> Iterator[Problem]:
    """Yield a problem for a signature of which two keys say the same, or one says two things."""
    for plan in context.site.plans:
        signer = plan.document.signer
        if signer is None:
            continue
        if signer.authority and signer.capacity:
            places = signer.at("capacity"), signer.at("authority")
            yield say.SIGNED_TWICE.at(*places, capacity=signer.capacity)
        if found := _BY_POWER.match(signer.title):
            yield say.SIGNER_IN_ONE.at(signer.at("title"), power=found[1], title=found[2])


def _baseline(target: Target) -> Iterator[Problem]:
    value, baseline = target.value, target.baseline
    if value is None or baseline is None or value == baseline:
        return
    way, other = Direction.UP, Direction.DOWN
    if value < baseline:
        way, other = other, way
    if target.direction is not way:
        better, beyond = words.BETTER[way.value], words.BETTER[other.value]
        yield say.BASELINE_BEYOND.at(
            *(target.at(key) for key in ("baseline", "value", "direction")),
            baseline=baseline,
            value=value,
            beyond=beyond,
            better=better,
            direction=way.value,
        )


def task_state(context: Context) -> Iterator[Problem]:
    """Yield a problem for a task that is both cancelled and not applicable."""
    for plan in context.site.plans:
        for task in plan.tasks:
            if task.cancelled is not None and task.not_applicable is not None:
                yield say.TASK_TWO_STATES.at(task.at("not_applicable"), id=task.id)
