"""``report``: the report of a plan for one window, as Word document or as dossier."""

from datetime import date
from pathlib import Path

from plansite.checks import check_site
from plansite.commands.arguments import UsageError, day, nearest, settings_file, site_folder
from plansite.commands.whole_file import write_whole
from plansite.console import Console
from plansite.model.plan import Plan
from plansite.model.problem import in_order
from plansite.model.site import Site
from plansite.progress import ReportWindow, report_windows
from plansite.reading import read_site
from plansite.reading.as_of import EpochError, as_of_date
from plansite.reading.site import MEDIA
from plansite.reports import Report, ReportError, report_docx, report_of
from plansite.reports import dossier as packed
from plansite.reports.office import list_template, report_template
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

    The file goes into the current folder under the name that the site gives it, beside an older
    one that says something else: an office may have written into that. ``output`` names another
    folder, or a file, which is then replaced.

    Raises:
        UsageError: for an unknown plan or window, one that has not begun, or a file that cannot
            be written.
    """
    folder = site_folder(site)
    on = _as_of(as_of)
    with console.phase(vi.READING):
        result = read_site(folder)
    with console.phase(vi.CHECKING):
        problems = in_order([*result.problems, *check_site(result.site)])
    if problems:
        console.problems(problems)
    if any(problem.is_error for problem in problems):
        console.error(vi.REPORT_NOT_MADE)
        return 1
    named = settings_file(settings or "pelicanconf.py", folder)
    chosen = _plan(result.site, plan)
    report = report_of(result.site, chosen, _window(chosen, period, on), on)
    try:
        with console.phase(vi.REPORTING):
            content = _content(report, result.site, named, dossier)
    except ReportError as error:
        console.error(str(error))
        return 1
    zipped = vi.DOSSIER_NAME.format(plan=chosen.id, period=report.window.id)
    path = _write(content, zipped if dossier else report.file_name, output)
    console.say(vi.CREATED.format(path=path))
    if not report.is_final:
        console.say(vi.REPORT_RUNNING.format(end=written(report.window.end), as_of=written(on)))
    return 0


def _as_of(text: str | None) -> date:
    try:
        return as_of_date(day(text))
    except EpochError as error:
        raise UsageError(vi.BAD_EPOCH.format(text=error)) from error


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


def _content(report: Report, site: Site, settings: Path, as_dossier: bool) -> bytes:
    # Pelican takes a third of a second to import; wrong usage is told without it.
    from plansite.web.settings import public_url, read_site_settings

    found = read_site_settings(settings)
    base_url, notice = public_url(found), found["NOTICE"] or None
    template = report_template(site.root)
    if not as_dossier:
        return report_docx(report, base_url=base_url, notice=notice, template=template)
    return packed(
        report,
        lambda path: (site.root / MEDIA / path).read_bytes(),
        base_url=base_url,
        notice=notice,
        template=template,
        list_template=list_template(site.root),
    )


def _write(content: bytes, name: str, output: str | None) -> str:
    """Write the file; return its path as seen from the current folder."""
    wanted = Path(output) if output else Path()
    path = wanted / name if wanted.is_dir() else wanted
    if output is None:
        path = _beside(path, content)
    if not path.parent.is_dir():
        raise UsageError(vi.REPORT_NO_FOLDER.format(folder=path.parent))
    try:
        write_whole(path, content)
    except OSError as error:
        raise UsageError(vi.REPORT_NOT_WRITTEN.format(path=path)) from error
    return str(path)


def _beside(path: Path, content: bytes) -> Path:
    """Return the path, with a number if a file with something else in it stands there."""
    found, at = path, 1
    while found.exists() and not (found.is_file() and found.read_bytes() == content):
        at += 1
        found = path.with_name(f"{path.stem}-{at}{path.suffix}")
    return found
