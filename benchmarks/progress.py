"""How much CPU the progress of a large plan takes: ``python benchmarks/progress.py``.

The budget is 0.5 s for 200 tasks and 5,000 pieces of evidence. What is timed is everything that a
build asks for: the plan, its figures, its groups and the reason of each task. Reading the files
is not in it. Exit 1 over the budget.
"""

import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parents[1]))

from plansite.exports import plan_json
from plansite.model.article import Article
from plansite.model.plan import Plan
from plansite.model.site import Site
from plansite.progress import PlanProgress, compute_all, reason
from tests.support.plans import make_article, make_plan, make_task

TASKS = 200
PIECES = 5_000
BUDGET = 0.5
ROUNDS = 5
TARGETS = ("", "12", "1/month", "2/quarter", "4/half", "20/year")
FIRST, AS_OF = date(2018, 1, 1), date(2018, 12, 1)


def site() -> Site:
    """Return a plan with every kind of target, and evidence spread over its year."""
    return Site(Path(), plans=(_plan(),), articles=tuple(_article(at) for at in range(PIECES)))


def _plan() -> Plan:
    tasks: list[dict[str, Any]] = [
        make_task(
            f"NV{at}",
            target=TARGETS[at % len(TARGETS)],
            goals=[f"MD{at % 5}"],
            forms=[f"HT{at % 10}"],
            lead=f"dv{at % 8}",
        )
        for at in range(TASKS)
    ]
    return make_plan(
        *tasks,
        goals=[{"id": f"MD{at}", "text": "Mục đích."} for at in range(5)],
        forms=[{"id": f"HT{at}", "text": "Hình thức."} for at in range(10)],
        units=[{"id": f"dv{at}", "name": "Đơn vị"} for at in range(8)],
    )


def _article(at: int) -> Article:
    day = FIRST + timedelta(days=at * 7 % 365)
    return make_article(day.isoformat(), f"NV{at % TASKS}", slug=f"bai-{at}")


def everything(whole: Site) -> PlanProgress:
    """Return the progress with all that is computed on demand."""
    progress = compute_all(whole, AS_OF)["2018"]
    groups = (progress.by_goal, progress.by_form, progress.by_unit, progress.by_topic)
    for found in (*groups, progress.by_status):
        for group in found.values():
            assert group.totals.tasks >= 0  # noqa: S101 - computed on demand
    for task in progress.tasks:
        reason(task)
    assert progress.totals.percent is not None  # noqa: S101 - computed on demand
    return progress


def cpu(work: Callable[[], object]) -> float:
    """Return the least CPU time, in seconds, that ``work`` took in a few rounds."""
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def main() -> int:
    """Print the times; return 1 over the budget."""
    whole = site()
    began = time.process_time()
    progress = everything(whole)
    first = time.process_time() - began
    best = cpu(lambda: everything(whole))
    json = cpu(lambda: plan_json(progress))
    out = sys.stdout.write
    out(f"{TASKS} tasks, {PIECES} pieces of evidence\n")
    out(f"progress, first run: {first:.3f} s CPU (budget {BUDGET} s)\n")
    out(f"progress, best of {ROUNDS}: {best:.3f} s CPU\n")
    out(f"plan.json, best of {ROUNDS}: {json:.3f} s CPU\n")
    return 0 if first <= BUDGET else 1


if __name__ == "__main__":
    sys.exit(main())
