"""A plan, the articles that belong to it and a date: how the plan stands."""

from collections.abc import Iterable
from datetime import date

from plansite.model.article import Article
from plansite.model.plan import Plan
from plansite.model.site import Site
from plansite.progress.model import Evidence
from plansite.progress.plan import PlanProgress
from plansite.progress.tasks import task_progress


def compute_all(site: Site, as_of: date) -> dict[str, PlanProgress]:
    """Return the progress of every plan of a site, by plan id, the plan in force first.

    Each article is proof for one plan: the one it names, else the one whose period holds the
    proof's date (design, "Article front matter").
    """
    articles: dict[str, list[Article]] = {plan.id: [] for plan in site.plans}
    for article in site.articles:
        plan = site.plan_of(article)
        if plan is not None and article.tasks:
            articles[plan.id].append(article)
    found: dict[str, PlanProgress] = {}
    for plan in site.plans:
        if plan.id not in found:
            found[plan.id] = compute(plan, articles[plan.id], as_of)
    return found


def compute(plan: Plan, articles: Iterable[Article], as_of: date) -> PlanProgress:
    """Return how a plan stands.

    Args:
        plan: the promise.
        articles: the articles that belong to the plan, in any order, public or not.
        as_of: the date (in Vietnam) at whose end the figures hold.
    """
    proof = _proof_by_task(articles, as_of)
    tasks = tuple(task_progress(plan, task, proof.get(task.id, []), as_of) for task in plan.tasks)
    return PlanProgress(plan, as_of, tasks)


def _proof_by_task(articles: Iterable[Article], as_of: date) -> dict[str, list[Evidence]]:
    """Return what was published by ``as_of`` and happened by then, by task, in time order."""
    dated = sorted(
        (
            (article.proof_date, article.path, article)
            for article in articles
            if article.is_public(as_of)
        ),
        key=lambda entry: entry[:2],
    )
    proof: dict[str, list[Evidence]] = {}
    for day, _, article in dated:
        if day <= as_of:
            piece = Evidence(article, day, article.counts)
            for task_id in dict.fromkeys(article.tasks):
                proof.setdefault(task_id, []).append(piece)
    return proof
