"""What was public keeps its address, or leads on to its new place, or tells why it is down.

What was public before comes from git (`plansite.reading.before`); nothing is run here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath

from plansite.checks.context import Context, ids_of, is_sure
from plansite.checks.texts import text_of_entry, texts_of_plan
from plansite.model import addresses, layout
from plansite.model.article import Article, Entry
from plansite.model.document import File
from plansite.model.location import Location
from plansite.model.output_file import output_file
from plansite.model.picture import ENDINGS
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.model.register import RegisteredDocument
from plansite.model.vocabulary import ArticleStatus
from plansite.vi import values as words
from plansite.vi.problems import vanished as say


def vanished(context: Context) -> Iterator[Problem]:
    """Yield a problem for each address that was public before and leads nowhere now."""
    if context.site.is_unread(layout.REMOVED):
        return
    standing = _standing(context)
    removed = {output_file(item.address) for item in context.site.removals.items}
    by_letters = {file.lower(): address for file, address in standing.items()}
    reported: set[str] = set()
    yield from _other_ids(context)
    for lost in _before(context):
        # As it was written: most hosts tell capitals from small letters.
        file = output_file(lost.address)
        if file in reported or file in standing or file in removed:
            continue
        reported.add(file)
        now = by_letters.get(file.lower())
        if now is not None:
            place = _place(context, lost)
            yield say.VANISHED_CASE.at(place, address=lost.address, now=now)
        else:
            yield _problem(context, lost)


@dataclass(frozen=True)
class _Claim:
    """An address that was public: the file and the key it came from, its entry, task or plan."""

    address: str
    path: str
    entry: Entry | None = None
    key: str = ""
    task: str = ""
    plan: str = ""


def _standing(context: Context) -> dict[str, str]:
    """Return the addresses that lead somewhere today, by the files that serve them."""
    found = [
        claim.address
        for claims in context.addresses.claims.values()
        for claim in claims
        if not claim.is_removed and claim.is_public(context.today)
    ]
    found += map(addresses.media, context.site.media)
    return {output_file(address): address for address in found}


def _before(context: Context) -> Iterator[_Claim]:
    """Return what was public, but for what may stand in a file that could not be read now."""
    before = context.before
    for entry in before.entries:
        if entry.is_public(context.today) and not context.site.is_unread(entry.path):
            yield from _of_entry(context, entry)
    for plan in before.plans:
        if not context.has_unread_plan and _under_other_id(context, plan) is None:
            yield from _of_plan(context, plan)
    if not context.site.is_unread(layout.REGISTER):
        documents = before.register.documents
        known = [item for item in documents if item.is_known(context.today)]
        yield from _of_files(context, known, _Claim("", layout.REGISTER))
    for item in before.removals.items:
        if item.has_page and item.is_known(context.today) and is_sure(item, "address"):
            yield _Claim(item.address, item.where.path)


def _other_ids(context: Context) -> Iterator[Problem]:
    """Yield one problem for a plan with a new id, in the place of one for each of its addresses."""
    for was in () if context.has_unread_plan else context.before.plans:
        now = _under_other_id(context, was)
        if now is not None:
            place = now.at("id") if now.own_id is not None else now.period.at("start")
            mend = words.PLAN_ID_OF_PERIOD
            if was.own_id is not None:
                mend = words.PLAN_ID_BACK.format(id=was.own_id)
            address = addresses.plan(was)
            yield say.VANISHED_PLAN_ID.at(place, address=address, id=now.id, suggestion=mend)


def _under_other_id(context: Context, was: Plan) -> Plan | None:
    """Return the plan of the same document whose ``id`` was changed; None where there is none."""
    if was.id in context.plans or not context.is_dated(was):
        return None
    number, issuer = was.document.number, was.document.issuer.name
    same = (
        plan
        for plan in context.plans.values()
        if number is not None
        and plan.document.number == number
        and plan.document.issuer.name == issuer
        and (plan.own_id is not None or was.own_id is not None)
    )
    return next(same, None)


def _of_entry(context: Context, entry: Entry) -> Iterator[_Claim]:
    yield _Claim(addresses.entry(entry), entry.path, entry)
    for index, alias in enumerate(entry.aliases):
        if is_sure(entry, "aliases", index):
            yield _Claim(alias, entry.path, key="aliases")
    files = _Claim("", entry.path, key="attachments")
    yield from _of_files(context, entry.attachments, files)
    yield from _of_media(context, text_of_entry(entry).media, replace(files, key="body"))


def _of_plan(context: Context, plan: Plan) -> Iterator[_Claim]:
    if not context.is_dated(plan):
        return
    yield _Claim(addresses.plan(plan), plan.path)
    now = context.plans.get(plan.id)
    if now is None or ids_of(now, "tasks") is not None:
        for task in plan.tasks:
            if is_sure(task, "id"):
                address = addresses.task(plan, task)
                yield _Claim(address, plan.path, key="tasks", task=task.id, plan=plan.id)
    files = _Claim("", plan.path, key="document", plan=plan.id)
    yield from _of_files(context, plan.document.files, files)
    for text in texts_of_plan(plan):
        yield from _of_media(context, text.media, replace(files, key="sections"))


def _of_files(
    context: Context, holders: Iterable[File | RegisteredDocument], by: _Claim
) -> Iterator[_Claim]:
    files = (holder.file for holder in holders if is_sure(holder, "file"))
    yield from _of_media(context, filter(None, files), by)


def _of_media(context: Context, paths: Iterable[str], by: _Claim) -> Iterator[_Claim]:
    """Return what was offered to download; a picture goes out under the mark of its bytes."""
    for path in paths:
        is_picture = PurePosixPath(path).suffix.lower() in ENDINGS
        was_there = layout.media(path) in context.before.paths
        if was_there and not is_picture and not context.site.is_unread(layout.media(path)):
            yield replace(by, address=addresses.media(path))


def _problem(context: Context, lost: _Claim) -> Problem:
    entry = words.REMOVAL.format(address=lost.address, on=context.today)
    place = _place(context, lost)
    if lost.task and lost.plan in context.plans:
        return say.VANISHED_TASK.at(
            place, id=lost.task, plan=lost.plan, address=lost.address, entry=entry
        )
    if lost.address.startswith(addresses.MEDIA):
        return say.VANISHED_FILE.at(place, address=lost.address, entry=entry)
    if lost.entry is not None:
        now = context.entries.get(lost.path)
        if now is not None:
            return _hidden(now, lost.entry, place, entry)
        renamed = _renamed(context, lost.entry)
        if renamed is not None:
            aliases = ", ".join((*renamed.aliases, lost.address))
            return say.VANISHED_RENAMED.at(
                place, address=lost.address, path=renamed.path, aliases=aliases, entry=entry
            )
    return say.VANISHED.at(place, address=lost.address, entry=entry)


def _hidden(now: Entry, was: Entry, place: Location, line: str) -> Problem:
    """Return what to say of an entry that is there and not public any more.

    ``line`` is the one for ``content/removed.yaml``.
    """
    address = addresses.entry(was)
    if now.status is ArticleStatus.DRAFT:
        return say.VANISHED_DRAFT.at(place, address=address, entry=line)
    return say.VANISHED_AHEAD.at(place, address=address, entry=line, old=_days_of(was))


def _hiding(now: Entry, today: date) -> tuple[str, ...]:
    """Return the key that hides an entry: its state, or the day that is to come."""
    if now.status is ArticleStatus.DRAFT or not isinstance(now, Article):
        return ("status",)
    return ("date",) if now.date.day > today or now.press is None else ("press", "published")


def _days_of(was: Entry) -> str:
    """Return the days that made an article public, as they stood in it."""
    if not isinstance(was, Article):
        return ""
    days = [f"date: {was.date}"]
    days += [f"published: {was.press.published}"] if was.press is not None else []
    return ", ".join(f"“{day}”" for day in days)


def _place(context: Context, lost: _Claim) -> Location:
    """Return the line to mend: where the file is still there, that of the key."""
    now = context.entries.get(lost.path)
    if now is not None:
        if lost.key == "body":
            return Location(now.path, now.body_line)
        return now.at(*((lost.key,) if lost.key else _hiding(now, context.today)))
    plan = context.plans.get(lost.plan)
    return plan.at(lost.key) if plan is not None else Location(lost.path, 1)


def _renamed(context: Context, gone: Entry) -> Entry | None:
    """Return the file that was not there before and holds the same text, or has the same title."""
    new = [
        entry
        for entry in context.site.entries
        if entry.path not in context.before.paths and type(entry) is type(gone)
    ]
    same = [entry for entry in new if entry.body.strip() and entry.body == gone.body]
    same += [entry for entry in new if entry.title == gone.title]
    return same[0] if same else None
