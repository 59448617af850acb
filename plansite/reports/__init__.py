"""The periodic report, as data for the page and as a Word document."""

from plansite.reports.dossier import dossier
from plansite.reports.model import Report, ReportRow
from plansite.reports.report import report_of, reports_of
from plansite.reports.summary import (
    explained,
    figures_of_day,
    heading,
    introduction,
    kept_in_all,
    kept_in_window,
    nothing_missed,
    summary,
)
from plansite.reports.word import ReportError, report_docx

__all__ = [
    "Report",
    "ReportError",
    "ReportRow",
    "dossier",
    "explained",
    "figures_of_day",
    "heading",
    "introduction",
    "kept_in_all",
    "kept_in_window",
    "nothing_missed",
    "report_docx",
    "report_of",
    "reports_of",
    "summary",
]
