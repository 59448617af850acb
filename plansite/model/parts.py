"""Tasks that are parts of others (docs/progress.md, "Kinds of task")."""

from collections.abc import Iterable

from plansite.model.task import Task


def parts_of_themselves(tasks: Iterable[Task]) -> frozenset[str]:
    """Return the ids of those that are in the end parts of themselves: nothing can be so."""
    above = {task.id: task.part_of for task in tasks}

    def is_endless(task_id: str) -> bool:
        passed, at = {task_id}, above[task_id]
        while at is not None and at not in passed:
            passed.add(at)
            at = above.get(at)
        return at is not None

    return frozenset(filter(is_endless, above))
