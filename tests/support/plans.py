"""Plans and articles for tests, built the way that files are read: from strings."""

from typing import Any

from plansite.model.article import Article
from plansite.model.location import LineMap
from plansite.model.plan import Plan
from plansite.reading.validation import validate

YEAR_2018 = {"start": "2018-01-01", "end": "2018-12-31"}


def make_plan(*tasks: dict[str, Any], path: str = "plan.yaml", **keys: Any) -> Plan:
    """Return a plan for 2018 with these tasks; ``keys`` replace or add top-level keys."""
    data: dict[str, Any] = {
        "schema": "1",
        "document": {
            "type": "KH",
            "number": "03/KH-SM",
            "issued": "2018-01-05",
            "place": "Ví Dụ",
            "issuer": {"name": "Sở Mẫu", "code": "SM"},
            "title": "Thông tin, tuyên truyền năm 2018",
        },
        "period": YEAR_2018,
        "program": "nq-30c",
        "tasks": list(tasks),
    }
    plan, problems = validate(Plan, data | keys, LineMap(path))
    assert plan is not None, problems
    assert problems == []
    return plan


def make_task(task_id: str = "NV1", **keys: Any) -> dict[str, Any]:
    """Return a task as YAML gives it; a ``target`` may be "", "4", "4/month" or a mapping."""
    target = keys.pop("target", None)
    if isinstance(target, str) and target:
        quantity, _, per = target.partition("/")
        target = {"quantity": quantity, "unit": "tin bài"} | ({"per": per} if per else {})
    data = {"id": task_id, "title": f"Nhiệm vụ {task_id}", "from_section": "II.1", **keys}
    return data | ({"target": target} if target else {})


def make_article(date: str, *tasks: str, slug: str = "", **keys: Any) -> Article:
    """Return a published article that is evidence for the tasks (NV1 if none is named)."""
    slug = slug or "bai-" + "".join(char for char in date.lower() if char.isalnum())
    data = {
        "title": f"Bài {slug}",
        "date": date,
        "summary": "Tóm tắt.",
        "tasks": list(tasks or ("NV1",)),
        **keys,
    }
    path = f"content/articles/{date[:4]}/{slug}.md"
    article, problems = validate(Article, data, LineMap(path))
    assert article is not None, problems
    assert problems == []
    return article
