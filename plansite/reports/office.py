"""The Word templates of a site: an office's own where it has one, else those of the engine.

An office restyles a copy of ``plansite/reports/template.docx`` in Word and puts it below
``content/templates/``. That folder is read by nothing else, and never published.
"""

import os
from pathlib import Path

from plansite.model import layout
from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.reading.plain import is_plain
from plansite.reports.dossier import LIST_TEMPLATE
from plansite.reports.word import TEMPLATE, ReportError
from plansite.vi import reports as say
from plansite.vi.problems import theme as say_theme


def report_template(site: Path) -> Path:
    """Return the template of the report for the site in a folder.

    Raises:
        ReportError: if a link, a folder or the like stands in the place of the office's own.
    """
    return _own(site / layout.REPORT_TEMPLATE) or TEMPLATE


def list_template(site: Path) -> Path:
    """Return the template of a dossier's list for the site in a folder.

    Raises:
        ReportError: as `report_template`.
    """
    return _own(site / layout.LIST_TEMPLATE) or LIST_TEMPLATE


def template_problem(error: ReportError, site: Path) -> Problem:
    """Return the problem for a template that cannot be used, of the site in a folder."""
    path = error.template
    shown = path.relative_to(site) if path.is_relative_to(site) else Path(path.name)
    text, _, advice = str(error).partition("; ")
    return say_theme.WORD_TEMPLATE.at(Location(shown.as_posix(), 1), text=text, advice=advice)


def _own(path: Path) -> Path | None:
    if not os.path.lexists(path):
        return None
    if not is_plain(path):
        raise ReportError(say.TEMPLATE_ODD.format(path=path.name), path)
    return path
