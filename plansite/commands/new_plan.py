"""``new-plan``: a new year. The old plan moves to ``content/plans/``, a new one is begun.

The old plan stays in force there to its end, where that lies in the new year or after it.

Nothing is lost on the way, whenever the command is killed: explanations and proofs learn which
plan they mean, then the copy is written, and `plan.yaml` is replaced last. Run again, it goes on.
"""

import json
import os
from datetime import date
from pathlib import Path

from plansite.commands.arguments import UsageError, as_of_day, site_folder
from plansite.commands.excerpts import items, part, with_first_key
from plansite.commands.whole_file import file_of_site, not_written, write_whole
from plansite.console import Console
from plansite.model import layout
from plansite.model.article import Article
from plansite.model.plan import Plan
from plansite.model.proof import split_reference
from plansite.model.register import RegisteredDocument
from plansite.model.site import Site
from plansite.model.vocabulary import ReportingScheme
from plansite.progress import TaskProgress, compute_all, reason
from plansite.reading.files import read_text
from plansite.reading.site import read_site
from plansite.vi import console as vi
from plansite.vi import labels
from plansite.vi import new_plan as text
from plansite.vi.format import day as written


def run(console: Console, year: str, site: str | None = None, as_of: str | None = None) -> int:
    """Move the main plan to ``content/plans/ID.yaml`` byte for byte, and begin the next.

    The new ``plan.yaml`` lacks what only the new document can tell, so the check names it. Forms,
    units and the tasks that are not done on ``as_of`` stand in it as comments, line by line; no
    tasks of a plan that stays in force. Explanations that named no plan are given the old one's id,
    and so are proofs of its tasks that are dated where the new plan would claim their bare ids.

    Returns:
        0; or 1 if the plan in force or the explanations cannot be read, and then nothing changed.

    Raises:
        UsageError: for a year that is none, before the main plan begins, or has a plan; if
            something else stands where the old plan is to go, or a link on the way there; if a
            file cannot be written.
    """
    folder = site_folder(site)
    on = as_of_day(as_of)
    result = read_site(folder)
    needed = (layout.PLAN, layout.EXPLANATIONS, layout.REGISTER)
    stops = [one for one in result.problems if one.is_error and one.path in needed]
    old = result.site.current
    if stops or old is None:
        console.problems(stops)
        console.error(vi.NEW_PLAN_UNREADABLE.format(path=stops[0].path if stops else layout.PLAN))
        return 1
    new = _year(year, old, result.site)
    moved = layout.closed_plan(old.id)
    raw = (folder / layout.PLAN).read_bytes()
    place = file_of_site(folder, moved)  # before anything is written
    if os.path.lexists(place) and not _holds(place, raw):
        raise UsageError(vi.NEW_PLAN_EXISTS.format(path=moved))
    unfinished = _unfinished(result.site, old, on)
    fresh = _plan_to_fill(folder, old, new, moved, unfinished, on)
    explained = _explain(folder, result.site, old)
    proofs = _name_plan(folder, result.site, old, date(int(new), 1, 1))
    _put(folder, moved, raw)
    _put(folder, layout.PLAN, fresh.encode())
    if explained:
        console.say(vi.EXPLAINED.format(old=old.id, count=explained, path=layout.EXPLANATIONS))
    if proofs:
        console.say(vi.PROOFS_NAMED.format(old=old.id, count=proofs, year=new))
    name = labels.plan_name(old)
    console.say(vi.MOVED.format(plan=name, path=moved))
    if _stays(old, new):
        end = written(old.period.end)
        console.say(vi.STAYS.format(plan=name, end=end, year=new, id=old.id, task="NV1"))
    console.say(vi.CREATED.format(path=layout.PLAN))
    console.say(vi.NEW_PLAN_NEXT.format(year=new))
    return 0


def _year(typed: str, old: Plan, site: Site) -> str:
    # A plan of the year in which the old one begins needs another id than it has.
    first = old.period.start.year + (old.own_id is None)
    if not (len(typed) == 4 and typed.isascii() and typed.isdigit() and int(typed)):
        raise UsageError(vi.YEAR_MALFORMED.format(text=typed, example=first))
    if int(typed) < first:
        start = written(old.period.start)
        raise UsageError(vi.YEAR_NOT_LATER.format(start=start, first=first))
    taken = site.plan(typed)
    if taken is not None:
        raise UsageError(vi.YEAR_TAKEN.format(year=typed, path=taken.path))
    return typed


def _unfinished(site: Site, plan: Plan, on: date) -> list[TaskProgress]:
    """Return the tasks that may go on: not done, not dropped. One without a target never is."""
    tasks = compute_all(site, on)[plan.id].tasks
    return [task for task in tasks if not (task.status.is_done or task.status.is_out)]


def _plan_to_fill(
    folder: Path, old: Plan, year: str, moved: str, unfinished: list[TaskProgress], on: date
) -> str:
    source = read_text(folder / layout.PLAN).text or ""
    scheme, document = old.reporting.scheme, old.document
    return text.PLAN.format(
        year=year,
        before=int(year) - 1,
        old=labels.plan_name(old),
        moved=moved,
        type=_line(document.type),
        number=_line(str(document.number or text.NO_NUMBER)),
        place=_line(document.place),
        issuer=_line(document.issuer.name),
        program="nq-30c" if int(year) <= 2020 else "nq-76",
        scheme=scheme.value if isinstance(scheme, ReportingScheme) else ReportingScheme.CALENDAR,
        forms=_carried(text.FORMS, part(source, "forms"), old),
        units=_carried(text.UNITS, part(source, "units"), old),
        tasks=_still(old) if _stays(old, year) else _tasks(source, old, unfinished, on),
    )


def _carried(title: str, lines: str, old: Plan) -> str:
    if not lines:
        return ""
    return text.CARRIED.format(title=title, old=labels.plan_name(old), lines=_commented(lines))


def _stays(old: Plan, year: str) -> bool:
    """Whether the old plan stays in force when that of the new year begins."""
    return old.period.end.year >= int(year)


def _still(old: Plan) -> str:
    end = written(old.period.end)
    return text.STILL.format(old=labels.plan_name(old), end=end) + text.TASK


def _tasks(source: str, old: Plan, unfinished: list[TaskProgress], on: date) -> str:
    if not unfinished:
        return text.NO_TASKS.format(old=labels.plan_name(old)) + text.TASK
    as_written = dict(zip((task.id for task in old.tasks), items(source, "tasks"), strict=True))
    blocks = [
        text.STATE.format(
            id=task.id, status=labels.STATUSES[task.shown_status], reason=reason(task)
        )
        + _commented(as_written[task.id])
        for task in unfinished
    ]
    name = labels.plan_name(old)
    return text.TASKS.format(old=name, as_of=written(on), lines="".join(blocks))


def _commented(lines: str) -> str:
    return "".join(f"# {line}".rstrip() + "\n" for line in lines.split("\n")[:-1])


def _line(value: str) -> str:
    return " ".join(value.split())


def _explain(folder: Path, site: Site, old: Plan) -> int:
    """Name the old plan in explanations that meant it because it was in force; count them."""
    at = [n for n, item in enumerate(site.explanations.items) if item.plan is None]
    if at:
        source = read_text(folder / layout.EXPLANATIONS).text or ""
        explained = with_first_key(source, at, "plan", json.dumps(old.id))
        _put(folder, layout.EXPLANATIONS, explained.encode())
    return len(at)


def _name_plan(folder: Path, site: Site, old: Plan, start: date) -> int:
    """Name the old plan in proofs of its tasks from a day on, when the new plan's ids would win."""

    def meant(source: Article | RegisteredDocument) -> bool:
        day = source.evidence_date
        is_bare = any(split_reference(task)[0] is None for task in source.named_tasks)
        is_its = source.plan is None and is_bare and site.plan_of(source) is old
        return is_its and day is not None and day >= start

    articles = [article for article in site.articles if meant(article)]
    for article in articles:
        fence, end, rest = (folder / article.path).read_bytes().partition(b"\n")
        line = f"plan: {json.dumps(old.id)}".encode() + fence[len(fence.rstrip()) :] + end
        _put(folder, article.path, fence + end + line + rest)
    at = [n for n, document in enumerate(site.register.documents) if meant(document)]
    if at:
        source = read_text(folder / layout.REGISTER).text or ""
        named = with_first_key(source, at, "plan", json.dumps(old.id), below="documents")
        _put(folder, layout.REGISTER, named.encode())
    return len(articles) + len(at)


def _holds(file: Path, content: bytes) -> bool:
    """Whether this is a file, and no link, with this content."""
    return file.is_file() and not file.is_symlink() and file.read_bytes() == content


def _put(folder: Path, path: str, content: bytes) -> None:
    try:
        write_whole(folder / path, content)
    except OSError as error:
        raise not_written(path, error) from error
