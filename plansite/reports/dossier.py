"""The dossier: a report with every attachment that serves as evidence, numbered, and their list."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from plansite.archive import zip_of
from plansite.model.register import RegisteredDocument
from plansite.model.task import Task
from plansite.model.text import slugify
from plansite.progress import Evidence
from plansite.reports.model import Report
from plansite.reports.summary import heading
from plansite.reports.word import TEMPLATE, fill, report_docx
from plansite.vi import reports as say

LIST_TEMPLATE = Path(__file__).with_name("dossier.docx")


def dossier(
    report: Report,
    read: Callable[[str], bytes],
    *,
    base_url: str | None = None,
    notice: str | None = None,
    parent: str = "",
    template: Path = TEMPLATE,
    list_template: Path = LIST_TEMPLATE,
) -> bytes:
    """Return a ZIP archive of the report, the list of evidence, and the attachments.

    Documents are numbered in the order of the tasks; one that serves several tasks is in once,
    and the list names its number again. An item without attachment is listed by its address.

    Args:
        report: the report.
        read: a function from a path below ``content/media/`` to the file's content.
        base_url: the site's public address, for links and for items without attachment.
        notice: a sentence that stands above report and list.
        parent: the agency above, for a plan that names none.
        template: the Word template of the report.
        list_template: the Word template of the list.

    Raises:
        ReportError: if a template cannot be read or filled in.
        OSError: if an attachment cannot be read.
    """
    rows: list[dict[str, str]] = []
    files: dict[str, str] = {}
    numbers: dict[str, int] = {}
    for row in report.rows:
        for piece in row.evidence:
            for document in _documents(piece):
                at = numbers.setdefault(document.key, len(numbers) + 1)
                media = document.media
                name = _name(at, media) if media else f"{base_url or ''}{piece.url}"
                if media:
                    files.setdefault(media, name)
                rows.append(_row(at, row.progress.task, document, name))
    context: Mapping[str, Any] = {
        "notice": notice,
        "heading": heading(report),
        "window": report.window.title,
        "rows": rows,
    }
    about = (say.DOSSIER, report.plan.document.issuer.name, report.as_of)
    return zip_of(
        {
            f"{say.DOSSIER_LIST}.docx": fill(list_template, lambda _: context, about),
            report.file_name: report_docx(
                report, base_url=base_url, notice=notice, parent=parent, template=template
            ),
            **{name: read(media) for media, name in files.items()},
        }
    )


@dataclass(frozen=True)
class _Document:
    """What proves: an attachment, or the item itself where it has none (``media`` is None)."""

    key: str
    title: str
    media: str | None = None
    section: str = ""
    page: str = ""


def _documents(piece: Evidence) -> list[_Document]:
    article = piece.source
    if isinstance(article, RegisteredDocument):
        return [_Document(piece.url, article.title, article.file)]
    if not article.attachments:
        return [_Document(piece.url, article.title)]
    return [
        _Document(file.file, file.title, file.file, file.section or "", file.page or "")
        for file in article.attachments
    ]


def _name(at: int, media: str) -> str:
    path = PurePosixPath(media)
    stem = slugify(path.stem) or say.DOSSIER_FOLDER
    return f"{say.DOSSIER_FOLDER}/{at:02}-{stem}{path.suffix.lower()}"


def _row(at: int, task: Task, document: _Document, name: str) -> dict[str, str]:
    return {
        "at": f"{at:02}",
        "task": f"{task.id}. {task.title}",
        "title": document.title,
        "section": document.section,
        "page": document.page,
        "file": name,
    }
