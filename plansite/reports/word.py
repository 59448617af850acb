"""A report as a Word document, made from a template that an office can restyle (docxtpl).

The template is ``template.docx`` beside this module; ``tools/`` made the first one.
What stands in ``{{ }}`` and ``{% %}`` there is filled in by the names that `_context` gives.
"""

import io
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate, RichText

from plansite.archive import files_of, zip_of
from plansite.model.article import Article
from plansite.progress import Evidence, Status, reason
from plansite.progress.reasons import target_text
from plansite.reports.ahead import ahead, asked_text, left_out
from plansite.reports.model import Report, ReportRow
from plansite.reports.outside import OutsideError, refuse_outside
from plansite.reports.sandbox import LoopBudget, Sandbox, work_for
from plansite.reports.summary import heading, introduction, nothing_missed, summary
from plansite.vi import labels
from plansite.vi import reports as say
from plansite.vi.format import day, day_in_words, lower_first, moments, number, percent, whole_name

TEMPLATE = Path(__file__).with_name("template.docx")
LINK_STYLE = "Hyperlink"
_UNREADABLE = (
    *(OSError, BadZipFile, PackageNotFoundError, KeyError, ValueError),
    SyntaxError,  # of XML
)


class ReportError(Exception):
    """A Word template cannot be used; the message says why, in Vietnamese."""

    def __init__(self, text: str, template: Path) -> None:
        super().__init__(text)
        self.template = template


def report_docx(
    report: Report,
    *,
    base_url: str | None = None,
    notice: str | None = None,
    parent: str = "",
    template: Path = TEMPLATE,
) -> bytes:
    """Return a report as a Word document; the same report gives the same bytes.

    Args:
        report: the report.
        base_url: the site's public address without a slash at its end, to which the links of the
            evidence lead; without it the evidence has no links.
        notice: a sentence that stands above everything: that the site shows invented data.
        parent: the agency above, as the settings name it, for a plan that names none.
        template: the Word template.

    Raises:
        ReportError: if the template cannot be read or filled in.
    """
    return fill(
        template,
        lambda word: {"notice": notice, **_context(word, report, base_url, parent)},
        _about(report),
    )


def fill(
    template: Path,
    context: Callable[[DocxTemplate], Mapping[str, Any]],
    about: tuple[str, str, date],
) -> bytes:
    """Return a Word template filled in.

    Args:
        template: the template.
        context: a function from the open template to the names that are filled in.
        about: the document's title, its author and its day, for the file's properties.

    Raises:
        ReportError: if the template cannot be read or filled in.
    """
    try:
        raw = template.read_bytes()
        refuse_outside(raw)
        word = DocxTemplate(io.BytesIO(raw))
        word.init_docx()
    except OutsideError as error:
        text = say.TEMPLATE_OUTSIDE.format(path=template.name, reason=error)
        raise ReportError(text, template) from error
    except _UNREADABLE as error:
        text = say.TEMPLATE_UNREADABLE.format(path=template.name)
        raise ReportError(text, template) from error
    given = context(word)
    names = {**given, **LoopBudget(work_for(given)).names()}
    try:
        word.render(names, _environment())
    except Exception as error:  # what an office writes into its template may fail in any way
        text = say.TEMPLATE_BROKEN.format(path=template.name, reason=error)
        raise ReportError(text, template) from error
    title, author, on = about
    properties = word.docx.core_properties
    properties.title, properties.author, properties.last_modified_by = title, author, author
    properties.created = properties.modified = datetime.combine(on, time())
    properties.revision, properties.comments, properties.language = 1, "", "vi-VN"
    out = io.BytesIO()
    word.save(out)
    return zip_of(files_of(out.getvalue()))


@cache
def _environment() -> Sandbox:
    return Sandbox()


def _about(report: Report) -> tuple[str, str, date]:
    title = f"{heading(report)} - {report.window.title}"
    return title, report.plan.document.issuer.name, report.as_of


def _context(
    word: DocxTemplate, report: Report, base_url: str | None, parent: str
) -> Mapping[str, Any]:
    document = report.plan.document
    code = f"-{document.issuer.code}" if document.issuer.code else ""
    return {
        "parent": whole_name(document.issuer.parent or parent).upper(),
        "issuer": whole_name(document.issuer.name).upper(),
        "number_line": say.NUMBER_LINE.format(code=code),
        "date_line": say.DATE_LINE.format(place=document.place),
        "attached": say.ATTACHED.format(code=code, issuer=document.issuer.name),
        "heading": _with_whole_days(heading(report), document.day),
        "window": report.window.title,
        "introduction": introduction(report),
        "summary": summary(report),
        "closing": say.CLOSING.format(
            window=lower_first(report.window.title), issuer=document.issuer.name
        ),
        "ahead": ahead(report),
        "left_out": left_out(report),
        "nothing_missed": nothing_missed(report),
        "explain": [_to_explain(row) for row in report.to_explain],
        "rows": [_row(word, report, row, base_url) for row in report.rows],
        "events": [_event(at, article) for at, article in enumerate(report.events, 1)],
    }


def _to_explain(row: ReportRow) -> dict[str, str]:
    status, why = row.progress.shown_status, reason(row.progress)
    state = say.STATE.format(status=labels.STATUSES[status], reason=why)
    return {
        "id": row.id,
        "title": row.progress.task.title,
        "state": why if status is Status.NO_EVIDENCE else state,
        "text": _explanation(row),
    }


def _with_whole_days(text: str, day: date | None) -> str:
    """Return a heading that breaks before its day, if it names one, and not within."""
    if day is None:
        return text
    words = day_in_words(day)
    return text.replace(words, words.replace(" ", "\N{NO-BREAK SPACE}"))


def _explanation(row: ReportRow) -> str:
    if row.explanation is None:
        return say.ROOM
    if not row.unexplained:
        return row.explanation
    left = say.UNEXPLAINED.format(windows=row.unexplained)
    return f"{row.explanation}\n\n{left} {say.ROOM}"


def _row(
    word: DocxTemplate, report: Report, row: ReportRow, base_url: str | None
) -> dict[str, Any]:
    found, task = row.progress, row.progress.task
    total = number(found.delivered)
    if found.expected is not None:
        total = say.OF_TOTAL.format(delivered=total, expected=number(found.expected))
    return {
        "id": task.id,
        "title": task.title,
        "lead": "; ".join(report.plan.names_of(task.leads)) or say.NONE,
        "target": target_text(task.target),
        "due": say.DUE.format(due=day(found.due)) if found.due else "",
        "asked": asked_text(row),
        "delivered": number(row.delivered),
        "total": total,
        "percent": say.NONE if found.percent is None else percent(found.percent),
        "status": labels.STATUSES[found.shown_status],
        # A table cell must hold a paragraph, so there is always one piece to write.
        "proof": [_evidence(word, piece, base_url) for piece in row.evidence]
        or [RichText(say.NONE)],
    }


def _evidence(word: DocxTemplate, piece: Evidence, base_url: str | None) -> RichText:
    form = say.EVIDENCE if piece.counts == 1 else say.EVIDENCE_COUNTED
    text = form.format(title=piece.title, date=day(piece.date), counts=number(piece.counts))
    if base_url is None:
        return RichText(text)
    return RichText(text, style=LINK_STYLE, url_id=_link(word, f"{base_url}{piece.url}"))


def _link(word: DocxTemplate, url: str) -> str:
    """Return the id of a new link; python-docx would compare it with each one that is there."""
    relations = word.docx.part.rels
    link = f"rIdLink{len(relations) + 1}"
    relations.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, url, link, is_external=True)
    return link


def _event(at: int, article: Article) -> dict[str, str]:
    event = article.event
    participants = event.participants if event else None
    return {
        "at": number(at),
        "title": article.title,
        "when": moments(event.start, event.end) if event else "",
        "place": (event.place if event else None) or say.NONE,
        "organiser": (event.organiser if event else None) or say.NONE,
        "participants": say.NONE if participants is None else number(participants),
        "tasks": ", ".join(article.tasks) or say.NONE,
    }
