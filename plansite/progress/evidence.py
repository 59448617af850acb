"""What articles and documents prove: by task, in time order (docs/progress.md, "Evidence")."""

from collections.abc import Iterable
from datetime import date
from typing import TypeAlias

from plansite.model.article import Article
from plansite.model.register import RegisteredDocument
from plansite.progress.model import Evidence, Measured

Source: TypeAlias = Article | RegisteredDocument
"""What proves something."""


def evidence_by_task(
    sources: Iterable[Source], as_of: date
) -> tuple[dict[str, list[Evidence]], dict[str, list[Measured]]]:
    """Return what was published by a day and happened by then, and what was measured by then.

    Args:
        sources: articles and documents of one plan, in any order, public or not.
        as_of: the day.

    Returns:
        The evidence of each task and the measured values of each, both in time order; of one day
        in the order of their files.
    """
    evidence: dict[str, list[Evidence]] = {}
    measures: dict[str, list[Measured]] = {}
    for day, source in sorted(_dated(sources, as_of), key=_order):
        for task_id in source.named_tasks:
            piece = Evidence(
                source, day, source.counts_for(task_id), completes=task_id in source.completes
            )
            evidence.setdefault(task_id, []).append(piece)
            measures.setdefault(task_id, []).extend(
                Measured(on, measure.value, piece)
                for measure in source.measures
                if measure.task == task_id and (on := measure.on or day) <= as_of
            )
    return evidence, {
        task_id: sorted(found, key=lambda each: each.on) for task_id, found in measures.items()
    }


def _order(dated: tuple[date, Source]) -> tuple[date, str, int]:
    day, source = dated
    if isinstance(source, Article):
        return day, source.path, 1
    place = source.at()
    return day, place.path, place.line


def _dated(sources: Iterable[Source], as_of: date) -> Iterable[tuple[date, Source]]:
    for source in sources:
        day = source.evidence_date
        if day is not None and day <= as_of and source.is_known(as_of):
            yield day, source
