"""Periodic reports: a page and a Word document for each window that has begun."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, partial
from itertools import groupby
from pathlib import Path

from plansite.model import addresses
from plansite.model.reporting import report_windows
from plansite.model.site_error import SiteError
from plansite.outputs.output import FileOut, Given, Out, PageOut
from plansite.outputs.seen import Seen
from plansite.progress import reason
from plansite.publication.publication import Download, Publication
from plansite.reports import (
    Report,
    ReportError,
    explained,
    figures_of_day,
    kept_in_all,
    kept_in_window,
    nothing_missed,
    report_docx,
    report_of,
    reports_of,
    summary,
)
from plansite.reports.ahead import ahead, asked_text, left_out
from plansite.reports.office import report_template, template_problem
from plansite.vi import labels
from plansite.vi.format import lower_first
from plansite.views.meta import meta_of
from plansite.views.model import Meta, Ref
from plansite.views.promised import PlanView
from plansite.views.site import Views


@dataclass(frozen=True)
class ListedReport:
    """A report in the list of all, with what it says in a line, of which day, and what it lacks."""

    model: Report
    kept: str
    of_day: str
    explained: str


@dataclass(frozen=True)
class ReportView:
    """A report with the sentences of its page; ``reasons`` and addresses are by task id."""

    model: Report
    kept: str
    kept_in_all: str
    summary: tuple[str, ...]
    nothing_missed: str
    reasons: Mapping[str, str]
    asked: Mapping[str, str]
    ahead: tuple[str, ...]
    left_out: tuple[str, ...]
    task_addresses: Mapping[str, str]
    events: list[Ref]
    download: Download


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the list of reports, each report's page, and its Word document.

    Both raise SiteError for an office's Word template that cannot be used.
    """
    t, as_of = publication.t, publication.edition.as_of
    begun = {
        plan.model.id: [each for each in report_windows(plan.model) if each.start <= as_of]
        for plan in views.plans
    }
    plans = [plan for plan in views.plans if begun[plan.model.id]]
    yield PageOut(
        "reports",
        meta_of(
            publication,
            addresses.REPORTS,
            t("reports.title"),
            t("reports.description"),
            as_of=as_of,
        ),
        lambda: {"found": [(plan, _listed(reports_of_plan(publication, plan))) for plan in plans]},
    )
    seen = Seen()
    for plan in plans:
        for window in begun[plan.model.id]:
            report = cache(partial(report_of, publication.edition.site, plan.model, window, as_of))
            word = cache(partial(_word, publication, report, seen))
            yield FileOut(addresses.report_file(plan.model, window), word)
            yield PageOut(
                "report",
                partial(_meta, publication, report),
                partial(_given, publication, plan, report, word),
                addresses.report(plan.model, window),
            )


def _meta(publication: Publication, made: Callable[[], Report]) -> Meta:
    report, t = made(), publication.t
    return meta_of(
        publication,
        report.address,
        _title(publication, report),
        kept_in_window(report),
        Ref(t("reports.title"), addresses.REPORTS),
        as_of=report.as_of,
    )


def reports_of_plan(publication: Publication, plan: PlanView) -> tuple[Report, ...]:
    """Return the reports of a plan whose windows have begun on the edition's date."""
    edition = publication.edition
    return reports_of(edition.site, plan.model, edition.as_of)


def _listed(reports: Iterable[Report]) -> dict[int, list[ListedReport]]:
    return {
        year: [
            ListedReport(each, kept_in_window(each), figures_of_day(each), explained(each))
            for each in own
        ]
        for year, own in by_year(reports).items()
    }


def by_year(reports: Iterable[Report]) -> dict[int, list[Report]]:
    """Return the reports by the year in which their window ends, the newest first."""
    newest = sorted(reports, key=lambda one: (-one.window.end.toordinal(), one.window.start))
    return {year: list(own) for year, own in groupby(newest, lambda one: one.window.end.year)}


def _title(publication: Publication, report: Report) -> str:
    window, number = lower_first(report.window.title), labels.plan_mark(report.plan)
    return publication.t("reports.meta_title", window=window, number=number)


def _view(report: Report, download: Download) -> ReportView:
    return ReportView(
        model=report,
        kept=kept_in_window(report),
        kept_in_all=kept_in_all(report),
        summary=summary(report),
        nothing_missed=nothing_missed(report),
        reasons={row.id: reason(row.progress) for row in report.rows},
        asked={row.id: asked_text(row) for row in report.rows},
        ahead=ahead(report),
        left_out=left_out(report),
        task_addresses={
            row.id: addresses.task(report.plan, row.progress.task) for row in report.rows
        },
        events=[Ref(event.title, addresses.entry(event)) for event in report.events],
        download=download,
    )


def _given(
    publication: Publication,
    plan: PlanView,
    made: Callable[[], Report],
    word: Callable[[], bytes],
) -> Given:
    report = made()
    address = addresses.report_file(report.plan, report.window)
    download = Download(publication.t("reports.word"), address, len(word()), "DOCX")
    return {"report": _view(report, download), "plan": plan.head}


def _word(publication: Publication, made: Callable[[], Report], seen: Seen) -> bytes:
    report = made()
    site, settings = publication.edition.site.root, publication.settings
    around = (settings.public_url, settings.notice or None, settings.agency.parent)
    try:
        template = report_template(site)
        given = seen.digest((report, around, _bytes(template)))
        data = publication.memo.get("report", given)
        if data is None:
            base_url, notice, parent = around
            data = report_docx(
                report, base_url=base_url, notice=notice, parent=parent, template=template
            )
            publication.memo.put("report", given, value=data)
    except ReportError as error:
        raise SiteError(template_problem(error, site)) from error
    return data


def _bytes(template: Path) -> bytes | None:
    """Return what a template holds; None for one that cannot be read, which is told elsewhere."""
    with suppress(OSError):
        return template.read_bytes()
    return None
