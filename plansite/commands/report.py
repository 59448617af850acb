"""``report``: the report of a plan for one window, as Word document or as dossier."""

import os
from datetime import date
from itertools import count
from pathlib import Path

from plansite.checks.checked import checked_site
from plansite.commands.arguments import (
    UsageError,
    as_of_day,
    is_published,
    settings_file,
    site_folder,
)
from plansite.commands.hints import nearest
from plansite.commands.whole_file import not_written, write_new
from plansite.console import Console
from plansite.memo import memo_of
from plansite.model import layout
from plansite.model.plan import Plan
from plansite.model.reporting import ReportWindow, report_windows
from plansite.model.settings import Settings
from plansite.model.site import Site
from plansite.progress import as_known_on
from plansite.reading.differing import Differing
from plansite.reading.settings import read_settings
from plansite.reading.settings_file import OWN
from plansite.reports import Report, ReportError, report_docx, report_of
from plansite.reports import dossier as packed
from plansite.reports.office import list_template, report_template, template_problem
from plansite.vi import console as vi
from plansite.vi.format import day as written


def run(
    console: Console,
    period: str,
    plan: str | None = None,
    dossier: bool = False,
    site: str | None = None,
    as_of: str | None = None,
    output: str | None = None,
    settings: str | None = None,
) -> int:
    """Write a report; return 1 if the site has errors or the template fails, else 0.

    The file goes into the current folder under the name that the site gives it. ``output`` names
    another folder, or a file. What stands there is never replaced, since an office may have
    written into it: the new file gets a number.

    Raises:
        UsageError: for an unknown plan or window, one that has not begun, or a file that cannot
            be written, has another ending or would be published.
    """
    folder = site_folder(site)
    on = as_of_day(as_of)
    named = settings_file(settings or OWN, folder)
    with memo_of(folder) as memo:
        checked = checked_site(
            folder,
            lambda: read_settings(named, site=folder),
            memo=memo,
            asked=Differing,
            phase=console.phase,
        )
        whole = checked.site
    if checked.problems:
        console.problems(checked.problems)
    if checked.settings is None or checked.has_errors:
        console.error(vi.REPORT_NOT_MADE)
        return 1
    known = as_known_on(whole, on)
    chosen = _plan(known, plan)
    report = report_of(known, chosen, _window(chosen, period, on), on)
    zipped = vi.DOSSIER_NAME.format(plan=chosen.id, period=report.window.id)
    target = _target(zipped if dossier else report.file_name, output, folder)
    try:
        with console.phase(vi.REPORTING):
            content = _content(report, known, checked.settings, dossier)
    except ReportError as error:
        console.problems([template_problem(error, folder)])
        return 1
    console.say(_write(target, content))
    if dossier:
        console.say(vi.DOSSIER_ORIGINALS)
    if not report.is_final:
        console.say(vi.REPORT_RUNNING.format(end=written(report.window.end), as_of=written(on)))
    return 0


def _plan(site: Site, wanted: str | None) -> Plan:
    plan = site.plan(wanted) if wanted else site.current
    if plan is None:
        known = [one.id for one in site.plans]
        message = vi.REPORT_NO_PLAN.format(
            plan=wanted, nearest=nearest(wanted or "", known), plans=", ".join(known)
        )
        raise UsageError(message)
    return plan


def _window(plan: Plan, wanted: str, on: date) -> ReportWindow:
    windows = {window.id: window for window in report_windows(plan)}
    window = windows.get(wanted.strip().lower())
    if window is None:
        message = vi.REPORT_NO_PERIOD.format(
            period=wanted,
            plan=plan.id,
            nearest=nearest(wanted, windows),
            periods=", ".join(windows),
        )
        raise UsageError(message)
    if window.start > on:
        message = vi.REPORT_NOT_BEGUN.format(
            period=window.id, start=written(window.start), as_of=written(on)
        )
        raise UsageError(message)
    return window


def _content(report: Report, site: Site, settings: Settings, as_dossier: bool) -> bytes:
    base_url, notice = settings.public_url, settings.notice or None
    parent = settings.agency.parent
    template = report_template(site.root)
    if not as_dossier:
        return report_docx(
            report, base_url=base_url, notice=notice, parent=parent, template=template
        )
    return packed(
        report,
        lambda path: (site.root / layout.media(path)).read_bytes(),
        base_url=base_url,
        notice=notice,
        parent=parent,
        template=template,
        list_template=list_template(site.root),
    )


def _target(name: str, output: str | None, site: Path) -> Path:
    """Return where a file of this name goes."""
    wanted = Path(output) if output else Path()
    ending = Path(name).suffix
    is_named = wanted.suffix.lower() == ending
    path = wanted / name if wanted.is_dir() and not is_named else wanted
    if path is wanted and not is_named:
        raise UsageError(vi.REPORT_OTHER_ENDING.format(path=output, ending=ending, name=name))
    if path.is_dir() or ((output or "").endswith(("/", os.sep)) and path is wanted):
        raise UsageError(vi.REPORT_IS_FOLDER.format(path=path))
    if not path.parent.is_dir():
        raise UsageError(vi.REPORT_NO_FOLDER.format(folder=path.parent))
    if is_published(path.parent, site):
        raise UsageError(vi.REPORT_IS_PUBLIC.format(folder=path.parent))
    return path


def _write(wanted: Path, content: bytes) -> str:
    """Write the file, with a number if another stands there; return what is to be said."""
    try:
        for at in count(1):
            path = wanted.with_name(f"{wanted.stem}-{at}{wanted.suffix}") if at > 1 else wanted
            if path.is_file() and path.read_bytes() == content:
                return vi.REPORT_THERE.format(path=path)
            try:
                write_new(path, content)
            except FileExistsError:
                continue
            break
    except OSError as error:
        raise not_written(path, error) from error
    if path != wanted:
        return vi.REPORT_BESIDE.format(path=path, first=wanted)
    return vi.CREATED.format(path=path)
