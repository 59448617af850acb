"""What a task promises, in one Vietnamese sentence, from what its plan says and no more."""

from datetime import date

from plansite.model.plan import Plan
from plansite.progress.model import TaskProgress
from plansite.progress.reasons import target_text
from plansite.progress.statuses import Kind
from plansite.vi import promises as say
from plansite.vi.format import day, lower_first, number


def promise(task: TaskProgress, plan: Plan) -> str:
    """Return the sentence for a task, by the values that hold on the day of its figures.

    ``Hứa: 2 tin bài mỗi tháng, từ 01/01 đến 31/12/2025. Trung tâm Thông tin chủ trì.``
    """
    promised = say.PROMISED.format(what=_what(task), time=_time(task))
    leads = plan.names_of(task.task.leads)
    if not leads:
        return promised
    if len(leads) == 1:
        return say.PROMISED_BY.format(promise=promised, leads=leads[0])
    together = say.LAST_LEAD.join([", ".join(leads[:-1]), leads[-1]])
    return say.PROMISED_JOINTLY.format(promise=promised, leads=together)


def _what(task: TaskProgress) -> str:
    if task.kind is Kind.PARENT:
        return say.PARTS.format(count=number(len(task.parts)))
    if task.task.target is not None:
        return target_text(task.task.target)
    if task.task.product is not None:
        return task.task.product
    return say.OPEN if task.kind is Kind.OPEN else say.NO_PRODUCT


def _time(task: TaskProgress) -> str:
    words, due = task.task.when, task.due
    if words is not None:
        words = lower_first(words)
        return say.WORDS_AND_DAY.format(words=words, due=day(due)) if due else words
    span = _span(task.start, task.last)
    if task.kind is Kind.WINDOWS:
        return span
    return say.BY.format(due=day(due)) if due else say.IN_PLAN.format(span=span)


def _span(start: date, end: date) -> str:
    begin = say.DAY_OF_YEAR.format(day=start.day, month=start.month)
    return say.FROM_TO.format(start=begin if start.year == end.year else day(start), end=day(end))
