"""The sentences of a report that page and Word document share."""

from collections import Counter

from plansite.progress import Appointments, Totals, counted
from plansite.reports.model import Report
from plansite.vi import labels
from plansite.vi import reports as say
from plansite.vi.format import day, day_in_words, lower_first, number, percent


def document_name(report: Report) -> str:
    """Return the kind of the plan's document in words: ``Kế hoạch``."""
    kind = report.plan.document.type
    return labels.DOCUMENT_TYPES.get(kind, kind)


def heading(report: Report) -> str:
    """Return ``Kết quả thực hiện Kế hoạch số 03/KH-SKHCN ngày 18 tháng 01 năm 2018``."""
    return say.HEADING.format(plan=labels.cited(report.plan))


def introduction(report: Report) -> str:
    """Return the opening sentence: by which plan, who, for which window."""
    document, window = report.plan.document, report.window
    return say.INTRODUCTION.format(
        plan=labels.cited(report.plan),
        title=document.title,
        issuer=document.issuer.name,
        window=lower_first(window.title),
        start=day_in_words(window.start),
        end=day_in_words(window.end),
    )


def figures_of_day(report: Report) -> str:
    """Return of which day the figures are, and whether the window goes on."""
    form = say.AS_OF if report.is_final else say.NOT_ENDED
    return form.format(as_of=day_in_words(report.as_of))


def kept_in_window(report: Report) -> str:
    """Return what became of what was due in the window: the answer that a reader looks for."""
    due = report.appointments
    if not due.due:
        pieces = len(report.evidence)
        return say.NONE_DUE_PROVED.format(pieces=number(pieces)) if pieces else say.NONE_DUE
    form = say.DUE_IN_WINDOW
    if due.kept == due.due:
        form = say.ONE_KEPT if due.due == 1 else say.ALL_KEPT
    return form.format(due=number(due.due), outcome=_outcome(due))


def kept_in_all(report: Report) -> str:
    """Return the same of all that was due by the window's end; empty where that is no more."""
    due = counted(each for each in report.progress.appointments if each.day <= report.window.end)
    if due == report.appointments:
        return ""
    return say.DUE_IN_ALL.format(due=number(due.due), outcome=_outcome(due))


def explained(report: Report) -> str:
    """Return whether what was missed is explained; empty where nothing was."""
    if report.unexplained:
        return say.SOME_UNEXPLAINED.format(tasks=number(len(report.unexplained)))
    if not any(row.needs_explanation for row in report.rows):
        return ""
    return say.ALL_EXPLAINED if report.appointments.missed else say.ALL_EXPLAINED_BEFORE


def _outcome(due: Appointments) -> str:
    return ", ".join(
        words.format(count=number(count))
        for key, words in say.OUTCOMES.items()
        if (count := getattr(due, key)) or key == "kept"
    )


def summary(report: Report) -> tuple[str, ...]:
    """Return the general part: the figures of the plan, and what happened in the window."""
    totals = report.progress.totals
    lines = [figures_of_day(report)]
    every = [found.task for found in report.progress.tasks]
    in_parts = any(task.part_of for task in every)
    work = say.WORK_IN_PARTS if in_parts else say.WORK
    if totals.percent is None and not totals.targets:
        lines.append(say.NO_TARGETS)
    else:
        form = say.TASKS_IN_PARTS if in_parts else say.TASKS
        if not totals.targets:
            form = say.TASKS_WITHOUT_TARGET
        tasks, targets = labels.counted_tasks(every), number(totals.targets)
        lines.append(form.format(tasks=tasks, targets=targets, work=work))
        lines.append(_progress(totals, work))
    statuses = [
        say.STATUS.format(status=labels.STATUSES[status], tasks=number(len(group.tasks)))
        for status, group in report.progress.by_shown_status.items()
    ]
    lines.append(say.STATUSES.format(statuses="; ".join(statuses)))
    lines.append(_in_window(report))
    if report.participants is not None:
        lines.append(say.PARTICIPANTS.format(participants=number(report.participants)))
    return tuple(lines)


def _progress(totals: Totals, work: str) -> str:
    if totals.percent is None:
        return say.NO_PERCENT
    done, counted = number(totals.done), number(totals.with_target)
    whole = percent(totals.percent)
    return say.PROGRESS.format(done=done, with_target=counted, work=work, percent=whole)


def nothing_missed(report: Report) -> str:
    """Return the sentence for a report that asks for no explanation: none was missed, some late."""
    form = say.NOTHING_MISSED if report.is_final else say.NOTHING_MISSED_YET
    late = report.progress.totals.appointments.kept_late
    said = form.format(as_of=day(report.as_of))
    return (say.SOME_LATE if late else say.NONE_LATE).format(said=said, late=number(late))


def _in_window(report: Report) -> str:
    counts = Counter(piece.kind for piece in report.evidence)
    if not counts:
        return say.NOTHING_IN_WINDOW
    kinds = [
        words.format(pieces=number(counts[kind]))
        for kind, words in say.KINDS.items()
        if counts[kind]
    ]
    return say.IN_WINDOW.format(pieces=number(sum(counts.values())), kinds=", ".join(kinds))
