"""``new``: a valid article to fill in. A draft, so that it never goes out by accident."""

import json
import os
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from plansite.cleaning.legacy import passages
from plansite.commands.arguments import UsageError, site_folder
from plansite.commands.hints import nearest
from plansite.commands.whole_file import file_of_site, not_written, write_new
from plansite.console import Console
from plansite.model import layout
from plansite.model.dates import VIETNAM
from plansite.model.text import TEXT_LIMIT, is_forbidden, nfc, piled_marks, slugify, unseen_letters
from plansite.model.vocabulary import ArticleKind
from plansite.vi import console as vi
from plansite.vi import new_article as text
from plansite.vi import values as words

if TYPE_CHECKING:
    from plansite.model.plan import Plan
    from plansite.model.site import Site

_SLUG_LIMIT = 80
"""Letters of a file's name: a path on Windows may have 260 in all."""

_SHOWN = 20
"""Letters of a title that show where in it something stands."""

_BLOCKS = {
    ArticleKind.ARTICLE: "",
    ArticleKind.EVENT: text.EVENT,
    ArticleKind.PRESS: text.PRESS,
}


def run(
    console: Console,
    title: str,
    kind: str = "article",
    tasks: list[str] | None = None,
    site: str | None = None,
    today: date | None = None,
) -> int:
    """Write ``content/articles/YYYY/slug.md``, dated today in Vietnam, and print its path.

    Each of ``tasks`` is an id, or several parted by commas.

    Raises:
        UsageError: for a title without letters, with such as cannot be seen, in TCVN3 or VNI, or
            too long; for an unknown kind or task; if the file exists, cannot be written, or if a
            link leads elsewhere on the way to it.
    """
    folder = site_folder(site)
    today = today or datetime.now(VIETNAM).date()
    title = _title(title)
    wanted = [part.strip() for group in tasks or [] for part in group.split(",") if part.strip()]
    article = text.ARTICLE.format(
        title=json.dumps(title, ensure_ascii=False),  # a JSON string is a YAML string
        date=today,
        summary=text.SUMMARY,
        body=text.BODY,
        kind=_BLOCKS[_kind(kind)].format(date=today),
        tasks=_tasks(folder, wanted, today),
    )
    for passage in passages(article):
        raise UsageError(
            vi.NEW_LEGACY.format(code=passage.code.value, text=passage.written, meant=passage.meant)
        )
    shown = layout.article(today.year, _slug(title))
    path = file_of_site(folder, shown)
    try:
        write_new(path, article.encode())
    except OSError as error:
        if os.path.lexists(path):
            raise UsageError(vi.NEW_EXISTS.format(path=shown)) from error
        raise not_written(shown, error) from error
    console.say(vi.CREATED.format(path=shown))
    console.say(vi.NEW_NEXT)
    return 0


def _kind(name: str) -> ArticleKind:
    try:
        return ArticleKind(name)
    except ValueError as error:
        kinds = [kind.value for kind in ArticleKind]
        message = vi.NEW_BAD_KIND.format(
            kind=name, nearest=nearest(name, kinds), kinds=", ".join(map(_explained, kinds))
        )
        raise UsageError(message) from error


def _explained(kind: str) -> str:
    return words.CHOICE.format(value=kind, meaning=words.CHOICES[kind])


def _title(written: str) -> str:
    """Return the title in one line. What cannot be seen is refused: who typed it does not know."""
    if written.startswith("--"):
        raise UsageError(vi.UNKNOWN_OPTION.format(name=written))
    hidden = [at for at, char in enumerate(written) if is_forbidden(char) and not char.isspace()]
    hidden += [at for at, _ in unseen_letters(written)]
    if piled_marks(written) is not None:
        raise UsageError(vi.NEW_MARKS_PILED)
    title = " ".join(nfc(written).split())
    if hidden:
        at = min(hidden)
        near = " ".join(written[:at].split())[-_SHOWN:]
        message = vi.NEW_UNSEEN_AFTER if near else vi.NEW_UNSEEN_FIRST
        raise UsageError(message.format(code=f"U+{ord(written[at]):04X}", near=near))
    if len(title) > TEXT_LIMIT:
        raise UsageError(vi.NEW_TITLE_LONG.format(length=len(title), limit=TEXT_LIMIT))
    return title


def _slug(title: str) -> str:
    """Return the file's name for a title, cut at a word; none that Windows refuses."""
    slug = slugify(title)
    if not slug:
        raise UsageError(vi.NEW_EMPTY_TITLE.format(title=title))
    if len(slug) > _SLUG_LIMIT:
        head = slug[: _SLUG_LIMIT + 1]
        slug = head.rpartition("-")[0] or head[:_SLUG_LIMIT]
    return f"{slug}-1" if slug in layout.WINDOWS_RESERVED else slug


def _tasks(folder: Path, wanted: list[str], today: date) -> str:
    """Return the lines that name the tasks; and the plan, where the date alone does not."""
    if not wanted:
        return ""
    # Only here, with all the models: most articles are begun without a task.
    from plansite.reading.site import read_site

    site = read_site(folder).site
    if not site.plans:
        raise UsageError(vi.NEW_NO_PLAN.format(task=wanted[0]))
    holder = site.plan_on(today)
    plan = holder or site.plans[0]
    lines = text.TASKS.format(ids=", ".join(_known(task, plan, site) for task in wanted))
    return lines if holder else lines + text.PLAN.format(plan=json.dumps(plan.id))


def _known(task: str, home: "Plan", site: "Site") -> str:
    """Return the name of a task: of the article's own plan by its bare id, else with its plan's."""
    from plansite.model.proof import split_reference

    named, _ = split_reference(task)
    plan = (site.plan(named) if named else None) or home
    ids = [f"{named}/{known.id}" if plan.id == named else known.id for known in plan.tasks]
    if task not in ids:
        message = vi.NEW_BAD_TASK.format(
            task=task, nearest=nearest(task, ids), tasks=", ".join(ids) or "—"
        )
        raise UsageError(message)
    return task
