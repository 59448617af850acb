"""``plan.json``: a plan, how it stands, and its evidence.

The published schema lists the keys. Others rely on them and on their order; what is added later
stands after them.
"""

from decimal import Decimal
from typing import Any

from plansite.exports.schemas import present, to_json
from plansite.model import addresses
from plansite.model.task import Target, Task
from plansite.progress import (
    Appointments,
    Evidence,
    Measured,
    PlanProgress,
    TaskProgress,
    Totals,
    Window,
    reason,
)

SCHEMA_VERSION = 2

_OF_AMOUNTS = {"quantity", "unit", "per", "words", "stubs"}
_OF_INDICATORS = {"indicator", "value", "unit", "baseline", "direction", "words"}


def plan_json(
    progress: PlanProgress, *, base_url: str | None = None, licence: str | None = None
) -> bytes:
    """Return a plan's progress as JSON.

    Args:
        progress: the plan as of a date.
        base_url: the site's public address without a slash at its end; every ``url`` in the file
            begins with a slash and is to be appended to it.
        licence: the address of the licence of the data, if the site names one.
    """
    document = progress.plan.document
    by_status = {status: len(group.tasks) for status, group in progress.by_status.items()}
    return to_json(
        {
            "schema_version": SCHEMA_VERSION,
            "as_of": progress.as_of.isoformat(),
            "plan": {
                "id": progress.plan.id,
                "number": document.number and str(document.number),
                "title": document.title,
                "start": progress.plan.period.start.isoformat(),
                "end": progress.plan.period.end.isoformat(),
                "url": addresses.plan(progress.plan),
                "issuer": document.issuer.name,
                "issued": document.issued and document.issued.isoformat(),
                "complete": document.transcription.complete,
            },
            "totals": _totals(progress.totals)
            | {"statuses": by_status, "groups": dict(progress.totals.groups)},
            "tasks": [_task(progress, task) for task in progress.tasks],
            "schema": addresses.PLAN_SCHEMA,
            **present({"base_url": base_url, "licence": licence}),
        }
    )


def _percent(percent: Decimal | None) -> float | None:
    return None if percent is None else float(percent)


def _totals(totals: Totals) -> dict[str, Any]:
    return {
        "tasks": totals.tasks,
        "with_target": totals.with_target,
        "done": totals.done,
        "percent": _percent(totals.percent),
        "due": totals.appointments.due,
        **_appointments(totals.appointments),
    }


def _appointments(found: Appointments) -> dict[str, int]:
    return {"kept": found.kept, "kept_late": found.kept_late, "missed": found.missed}


def _task(progress: PlanProgress, found: TaskProgress) -> dict[str, Any]:
    task = found.task
    return {
        "id": task.id,
        "title": task.title,
        "kind": found.kind.value,
        "status": found.status.value,
        "group": found.group.value,
        "delivered": found.delivered,
        "expected": found.expected,
        "percent": _percent(found.percent),
        "due_soon": found.due_soon,
        "start": found.start.isoformat(),
        "due": found.due and found.due.isoformat(),
        "appointments": {"due": found.appointments.due, **_appointments(found.appointments)},
        "windows": [_window(window) for window in found.windows],
        "measures": [_measure(each) for each in found.measures],
        "parts": list(found.parts),
        "last_proof": found.last_proof and found.last_proof.isoformat(),
        "evidence": [_evidence(piece) for piece in found.evidence],
        "url": addresses.task(progress.plan, task),
        "reason": reason(found),
        "weight": task.weight,
        **present(_promise(task)),
    }


def _promise(task: Task) -> dict[str, Any]:
    """Return what the plan says of a task; None where it says nothing."""
    target, cancelled, out = task.target, task.cancelled, task.not_applicable
    return {
        "target": target and _target(target),
        "from_section": task.from_section,
        "added": task.added and task.added.model_dump(mode="json"),
        "lead": task.lead if task.lead is None or isinstance(task.lead, str) else list(task.lead),
        "partners": [each if isinstance(each, str) else each.model_dump() for each in task.partners]
        or None,
        "when": task.when,
        "goals": list(task.goals) or None,
        "forms": list(task.forms) or None,
        "topics": list(task.topics) or None,
        "audiences": list(task.audiences) or None,
        "cancelled": cancelled and cancelled.model_dump(mode="json", exclude_none=True),
        "not_applicable": out and out.model_dump(mode="json"),
    }


def _target(target: Target) -> dict[str, Any]:
    keys = _OF_INDICATORS if target.is_indicator else _OF_AMOUNTS
    return target.model_dump(mode="json", exclude_none=True, include=keys)


def _window(window: Window) -> dict[str, Any]:
    return {
        "start": window.start.isoformat(),
        "end": window.end.isoformat(),
        "expected": window.expected,
        "delivered": window.delivered,
        "met": window.met,
        "ended": window.ended,
    }


def _measure(found: Measured) -> dict[str, Any]:
    return {"on": found.on.isoformat(), "value": float(found.value), "url": found.evidence.url}


def _evidence(piece: Evidence) -> dict[str, Any]:
    return {
        "url": piece.url,
        "title": piece.title,
        "date": piece.date.isoformat(),
        "kind": piece.kind,
        "counts": piece.counts,
        "late": piece.late,
        "completes": piece.completes,
    }
