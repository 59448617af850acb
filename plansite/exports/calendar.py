"""``/lich.ics``: events and the last days of tasks (RFC 5545), for phones and office calendars.

Times are given in UTC, which every program turns into the reader's own; so no time-zone rules
have to be carried along. What would be the clock's (DTSTAMP, LAST-MODIFIED) comes from the
content: the day an item was published or last updated, a task promised, amended or cancelled.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, Event

from plansite.model import addresses
from plansite.model.article import Article
from plansite.model.article import Event as Held
from plansite.model.dates import Moment
from plansite.model.plan import Plan
from plansite.model.site import Site
from plansite.progress import Amended, PlanProgress, Status, TaskProgress, amendments_of
from plansite.progress.reasons import target_text
from plansite.vi import exports as words
from plansite.vi import labels
from plansite.vi.format import day, moments, number

PRODUCT = "-//plansite//lich//VI"
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
"""What an event takes whose end is not known; without one it takes no time (RFC 5545, 3.6.1)."""

_HOUSE = uuid5(NAMESPACE_URL, "plansite")


def calendar_ics(
    site: Site, progresses: Iterable[PlanProgress], as_of: date, *, base_url: str | None = None
) -> bytes:
    """Return the calendar of a site.

    Args:
        site: the site; its events that may be seen on ``as_of`` are in, those to come too.
        progresses: the plans whose tasks' last days are in.
        as_of: the date of the build.
        base_url: the site's public address, for the links back; none are made without it.
    """
    issuer = site.current.document.issuer.name if site.current else ""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", words.CALENDAR_NAME.format(issuer=issuer))
    calendar.add("x-wr-caldesc", words.CALENDAR_DESCRIPTION)
    entries = [
        _of_article(article, held, _owner(site, article), base_url)
        for article in site.public_articles(as_of)
        if (held := article.event) is not None
    ]
    every = list(progresses)
    plans = [progress.plan for progress in every]
    for progress in every:
        entries += [
            _of_task(progress.plan, plans, task, due, base_url)
            for task in progress.tasks
            if (due := task.due) is not None and task.status is not Status.NOT_APPLICABLE
        ]
    for entry in sorted(entries, key=lambda one: (one["dtstart"].to_ical(), one["uid"])):
        calendar.add_component(entry)
    return bytes(calendar.to_ical())


def _owner(site: Site, article: Article) -> str:
    plan = site.plan_of(article) or site.current
    return plan.document.issuer.name if plan else ""


def _of_article(article: Article, held: Held, owner: str, base_url: str | None) -> Event:
    changed = _instant(article.modified)
    entry = _entry(owner, addresses.entry(article), article.title, changed, base_url)
    entry.add("sequence", len(article.corrections) + bool(article.updated))
    entry.add("description", "\n".join(_lines(article, held)))
    if held.place:
        entry.add("location", held.place)
    _add_times(entry, held)
    return entry


def _lines(article: Article, held: Held) -> list[str]:
    lines = [article.summary]
    if held.start.clock is None and held.end is not None and held.end.clock is not None:
        lines.append(words.WHEN.format(when=moments(held.start, held.end)))  # not in whole days
    if held.organiser:
        lines.append(words.ORGANISER.format(organiser=held.organiser))
    if held.participants is not None:
        lines.append(words.PARTICIPANTS.format(participants=number(held.participants)))
    if held.start.clock is not None and (held.end is None or _is_own_day(held)):
        lines.append(words.END_UNKNOWN)
    return lines


def _has_end(held: Held) -> bool:
    """Whether it is said until when a timed event lasts; a day alone that is its own is no hour."""
    return held.end is not None and held.end.sort_key > held.start.sort_key


def _is_own_day(held: Held) -> bool:
    """Whether an end is the start's day alone, which says no hour."""
    return held.end is not None and held.end.clock is None and not _has_end(held)


def _add_times(entry: Event, held: Held) -> None:
    """Add start and end; an end that is a day alone means to its close, and is exclusive."""
    start, end = held.start, held.end
    if start.clock is None:
        last = end.day if end is not None else start.day
        entry.add("dtstart", start.day)
        entry.add("dtend", _day_after(max(last, start.day)))
        return
    entry.add("dtstart", _instant(start))
    if end is None or not _has_end(held):
        entry.add("dtend", _instant(start) + HOUR)
    else:
        entry.add("dtend", _instant(end) if end.clock is not None else _utc(_day_after(end.day)))


def _of_task(
    plan: Plan, plans: list[Plan], found: TaskProgress, due: date, base_url: str | None
) -> Event:
    task = found.task
    owner, cancelled = plan.document.issuer.name, found.status is Status.CANCELLED
    amended = [each for each in amendments_of(plan, task.id) if each.on <= found.as_of]
    promised = task.added.on if task.added else plan.dated
    changed = max([promised, *(each.on for each in amended)])
    if task.cancelled and cancelled:
        changed = max(changed, task.cancelled.on)
    form = words.DUE_TITLE_OF if len(plans) > 1 else words.DUE_TITLE
    title = form.format(task=task.id, title=task.title, plan=labels.plan_name(plan, plans))
    entry = _entry(owner, addresses.task(plan, task), title, _utc(changed), base_url)
    document = labels.DOCUMENT_TYPES.get(plan.document.type, plan.document.type)
    lines = [words.DUE_PLAN.format(document=document, number=labels.plan_mark(plan))]
    if task.target is not None:
        lines.insert(0, words.DUE_TARGET.format(target=target_text(task.target)))
    lines += [_amended(each) for each in amended]
    entry.add("sequence", len(amended) + cancelled)  # RFC 5545, 3.8.7.4
    entry.add("description", "\n".join(lines))
    entry.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    entry.add("transp", "TRANSPARENT")
    entry.add("dtstart", due)
    entry.add("dtend", _day_after(due))
    return entry


def _amended(amended: Amended) -> str:
    number, by = amended.number, amended.by
    told = ""
    if number or by:
        form = words.AMENDED_OF if number and by else words.AMENDED_BY
        told = form.format(number=number, by=by or number)
    return words.AMENDED.format(on=day(amended.on), by=told)


def _entry(owner: str, address: str, title: str, changed: datetime, base_url: str | None) -> Event:
    entry = Event()
    entry.add("uid", _uid(owner, address))
    entry.add("dtstamp", changed)
    entry.add("last-modified", changed)
    entry.add("summary", title)
    if base_url:
        entry.add("url", f"{base_url}{address}")
    return entry


def _uid(owner: str, address: str) -> str:
    """Return an id that outlives title, date and host (RFC 7986, 5.3: a UUID).

    ``owner`` is the agency's name, so that entries of two agencies in one calendar stay apart.
    """
    return str(uuid5(_HOUSE, f"{owner}\n{address}"))


def _instant(moment: Moment) -> datetime:
    """Return a moment in UTC; the first and the last day that dates know stay in bounds."""
    try:
        return moment.instant.astimezone(UTC)
    except OverflowError:
        return datetime.combine(moment.day, time(), UTC)


def _utc(day: date) -> datetime:
    return _instant(Moment(day))


def _day_after(day: date) -> date:
    return day if day == date.max else day + DAY
