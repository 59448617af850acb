"""Topics are of the plan's vocabulary: a programme's, or its own."""

from collections.abc import Iterator

from plansite.checks.context import Context, ids_of, is_sure
from plansite.checks.plan_references import unknown_ids
from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.vi import labels
from plansite.vi import values as words
from plansite.vi.problems import references as say


def plan_topics(context: Context) -> Iterator[Problem]:
    """Yield a problem for tasks that name topics in a plan that has none."""
    for plan in context.site.plans:
        places = plan.at("topics"), plan.at("program")
        for task in plan.tasks:
            if task.topics and not plan.topic_ids:
                yield say.TOPICS_WITHOUT_PROGRAM.at(task.at("topics"), *places)


def topic_names(context: Context) -> Iterator[Problem]:
    """Yield a warning for a topic that an earlier plan names otherwise: both have one page."""
    first = dict[str, tuple[str, Location]]()
    for plan in context.site.plans:
        own = {topic.id: topic for topic in plan.topics}
        for topic_id in plan.topic_ids:
            topic = own.get(topic_id)
            place = plan.at("program") if topic is None else topic.at("name")
            name = labels.topic_name((plan,), topic_id)
            other, there = first.setdefault(topic_id, (name, place))
            if _folded(name) != _folded(other):
                where = words.LINE_OF.format(path=there.path, line=there.line)
                yield say.TOPIC_NAMED_TWICE.at(
                    place, there, id=topic_id, name=name, other=where, value=other
                )


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def article_topics(context: Context) -> Iterator[Problem]:
    """Yield a problem for a topic of an article that none of its plans (or no plan) has.

    Its plans are the one it belongs to and those of which it names tasks. An article that belongs
    to no plan may use the topics of any.
    """
    if not _vocabulary_is_sure(context):
        return
    every = _every_topic(context)
    for article in context.site.articles:
        if not article.topics:
            continue
        home = context.plan_of(article)
        plans = (*((home,) if home is not None else ()), *context.plans_of(article))
        if plans:
            own = tuple(dict.fromkeys(topic for plan in plans for topic in plan.topic_ids))
            yield from unknown_ids(article, "topics", own, say.TOPIC_UNKNOWN)
        elif not context.has_unread_plan:
            yield from unknown_ids(article, "topics", every, say.TOPIC_UNKNOWN)


def register_topics(context: Context) -> Iterator[Problem]:
    """Yield a problem for a topic of a registered document that no plan has."""
    if context.has_unread_plan or not _vocabulary_is_sure(context):
        return
    known = _every_topic(context)
    for document in context.site.register.documents:
        yield from unknown_ids(document, "topics", known, say.TOPIC_UNKNOWN)


def _vocabulary_is_sure(context: Context) -> bool:
    return all(
        is_sure(plan, "program") and ids_of(plan, "topics") is not None
        for plan in context.site.plans
    )


def _every_topic(context: Context) -> tuple[str, ...]:
    every = (topic for plan in context.site.plans for topic in plan.topic_ids)
    return tuple(dict.fromkeys(every))
