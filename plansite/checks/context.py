"""What the rules look at: the site, the outline of each Markdown text, what ids and addresses are.

Made once for a check.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property

from plansite.checks.texts import MarkdownText, Text, entry_text, linked, section_texts
from plansite.checks.told import EntryRule, TextRule, Told
from plansite.model import addresses, layout
from plansite.model.address_book import AddressBook
from plansite.model.article import Entry
from plansite.model.dates import VIETNAM
from plansite.model.fields import keys_of
from plansite.model.location import Location
from plansite.model.nearest import nearest
from plansite.model.node import Node
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.model.proof import split_reference
from plansite.model.register import RegisteredDocument
from plansite.model.site import Site
from plansite.progress.evidence import Source
from plansite.reading.before import Before
from plansite.reading.shape import nearest_key

_OFTEN = 4
"""Articles that name one id: so many are no slip of the hand."""


class Context:
    """One site under check."""

    def __init__(
        self,
        site: Site,
        today: date | None = None,
        before: Before | None = None,
        told: Mapping[str, Told] | None = None,
    ) -> None:
        """Prepare to check ``site``.

        Args:
            site: the site.
            today: the day by which "far off" and "public" are judged; today in Vietnam by default.
            before: what was public before the latest changes, where that is known.
            told: what is told of each entry by itself, by the path of its file.
        """
        self.site = site
        self.before = before or Before()
        self.today = today or datetime.now(VIETNAM).date()
        self.told = told or {}

    def told_by(self, rule: EntryRule | TextRule) -> Iterator[Problem]:
        """Give what a rule of an entry, or of its body, says of all of them."""
        for told in self.told.values():
            yield from told.problems.get(rule.__name__, ())

    @cached_property
    def sections(self) -> tuple[Text, ...]:
        """The texts of plans."""
        return tuple(text for plan in self.site.plans for text in section_texts(plan))

    @cached_property
    def texts(self) -> tuple[MarkdownText, ...]:
        """All Markdown texts, entries first."""
        own = self.site.urls
        entries = (entry_text(entry, self.told[entry.path].outline) for entry in self.site.entries)
        return tuple(linked(text, own) for text in (*entries, *self.sections))

    @cached_property
    def addresses(self) -> AddressBook:
        """Every address of the site."""
        return AddressBook(self.site)

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """The entries by the path of their file."""
        return {entry.path: entry for entry in self.site.entries}

    @cached_property
    def entry_at(self) -> dict[str, Entry]:
        """The entries by their address."""
        return {addresses.entry(entry): entry for entry in self.site.entries}

    @cached_property
    def has_unread_plan(self) -> bool:
        """Whether some plan could not be read: then nothing is said of what it may hold."""
        unread = self.site.unread
        lost = self.site.is_unread(layout.PLAN) or self.site.is_unread(layout.PLANS)
        lost = lost or any(layout.is_below(path, layout.PLANS) for path in unread)
        return lost or not all(self.is_dated(plan) for plan in self.site.plans)

    @staticmethod
    def is_dated(plan: Plan) -> bool:
        """Whether the plan's id and its period are what the editor wrote, and it holds days.

        One that ends before it starts is reported; which of its days is wrong, nobody knows.
        """
        is_whole = is_sure(plan, "id") and is_sure(plan.period, "start")
        is_whole = is_whole and is_sure(plan.period, "end")
        return is_whole and plan.period.start <= plan.period.end

    @classmethod
    def period_places(cls, plan: Plan) -> tuple[Location, Location]:
        """Return where a plan's period stands, for what rests on it (``Message.at``)."""
        start, end = plan.period.at("start"), plan.period.at("end")
        if cls.is_dated(plan):
            return start, end
        return replace(start, is_stand_in=True), replace(end, is_stand_in=True)

    @cached_property
    def plans(self) -> dict[str, Plan]:
        """The plans by id; of two with one id, the first."""
        return {plan.id: plan for plan in reversed(self.site.plans)}

    def lost_tasks(self, plan: Plan) -> frozenset[str]:
        """Return the ids, in small letters, of the tasks that a plan had and has no more.

        Known from what was public before, and from what ``content/removed.yaml`` tells.
        """
        known = ids_of(plan, "tasks")
        if known is None:
            return frozenset()
        before = {task.id for was in self.before.plans if was.id == plan.id for task in was.tasks}
        below = addresses.plan(plan)
        for item in self.site.removals.items:
            head, _, rest = item.address.partition(below)
            before.update([] if head else [rest.strip("/")])
        return frozenset(map(str.lower, before)) - frozenset(map(str.lower, known))

    @cached_property
    def renamed_tasks(self) -> dict[tuple[str, str], tuple[str, int]]:
        """The tasks whose id was changed in a plan, while many articles name the old one.

        By plan and old id: the id that no article names, which is like the old one or the only
        one, and how many articles name the old one.
        """
        named: dict[str, Counter[str]] = {}
        for source in self.site.sources:
            for plan, task in self.tasks_of(source):
                named.setdefault(plan.id, Counter())[task] += 1
        found = {}
        for plan_id, counted in named.items():
            known = ids_of(self.plans[plan_id], "tasks") if plan_id in self.plans else None
            unused = [name for name in known or () if name not in counted]
            for old, count in counted.items():
                if known is None or old in known or count < _OFTEN:
                    continue
                new = nearest(old, unused) or (unused[0] if len(unused) == 1 else None)
                if new is not None:
                    found[plan_id, old] = (new, count)
        return found

    def plan_of(self, source: Source) -> Plan | None:
        """Return the plan of what proves, None also where that cannot be known for sure."""
        if source.plan is None and not is_sure(source, *evidence_key(source)):
            return None
        plan = self.site.plan_of(source)
        return plan if plan is None or source.plan or not self.has_unread_plan else None

    def owner_of(self, source: Source, written: str) -> tuple[Plan | None, str]:
        """Return the plan that the name of a task is of, None where none is known, and its id."""
        named, task = split_reference(written)
        return (self.plan_of(source) if named is None else self.plans.get(named)), task

    def tasks_of(self, source: Source) -> tuple[tuple[Plan, str], ...]:
        """Return the plan and the id of each task that a proof names, as far as they are sure."""
        owned = (self.owner_of(source, written) for written in source.named_tasks)
        found = {(plan.id, task): (plan, task) for plan, task in owned if plan is not None}
        return tuple(found.values())

    def plans_of(self, source: Source) -> tuple[Plan, ...]:
        """Return the plans of which a proof names a task."""
        return tuple({plan.id: plan for plan, _ in self.tasks_of(source)}.values())


def ids_of(plan: Plan, name: str) -> tuple[str, ...] | None:
    """Return the ids of one of a plan's lists (``"tasks"``), or None where it was misread.

    A list of which a part could not be read is no measure for what refers to it. Nor is one in
    which an id stands twice, since one of the two is another's; or one that is not there, while
    there is a key that nobody knows. All these are problems of the plan, and are reported there.
    """
    items = getattr(plan, name)
    if plan.is_mended(name) or any(item.is_mended() or item.is_mended("id") for item in items):
        return None
    ids = tuple(item.id for item in items)
    is_twice = len({each.lower() for each in ids}) < len(ids)
    return None if is_twice or (not ids and _has_unknown_key(plan)) else ids


def _has_unknown_key(plan: Plan) -> bool:
    known = list(keys_of(type(plan)))
    top = (str(key[0]) for key in plan.where.mended if len(key) == 1)
    return any(name not in known and nearest_key(name, known) is None for name in top)


def evidence_key(source: Source) -> tuple[str, ...]:
    """Return the key that gives the evidence date of an article or a document."""
    if isinstance(source, RegisteredDocument):
        return ("issued",)
    if source.event is not None:
        return ("event", "start")
    return ("press", "published") if source.press is not None else ("date",)


def is_sure(node: Node, *key: str | int) -> bool:
    """Whether the value of ``key`` is what the editor wrote, not a stand-in for a wrong one."""
    return not node.is_mended(*key)
