"""The filters of the search: their names, their kinds, how they name a task. Imports no pages."""

from plansite.vi import labels

YEAR, TOPIC, FORM, TASK = "nam", "chu-de", "hinh-thuc", "nhiem-vu"
PLAN = "ke-hoach"
"""The filters, named as in the address of a search: ``/tim-kiem/?q=...&nam=2025``."""

PLAN_KIND, TASK_KIND, DOCUMENT_KIND, PAGE_KIND = "plan", "task", "document", "page"
KINDS = (*labels.ARTICLE_KINDS, PLAN_KIND, TASK_KIND, DOCUMENT_KIND, PAGE_KIND)
"""The values of the filter by kind, in the order in which they are offered."""


def task_value(plan_id: str, task_id: str) -> str:
    """Return how the filter by task names a task: ``2025-nv1``."""
    return f"{plan_id}-{task_id.lower()}"
