"""Open data: JSON, CSV, XLSX and iCalendar from what was computed. Pure functions to bytes.

The same input gives the same bytes: no clock, no order that depends on files or hashes.
"""

from plansite.exports.articles import MediaAddresses, articles_json
from plansite.exports.calendar import calendar_ics
from plansite.exports.files import DataFile, Source, data_files
from plansite.exports.plan import plan_json
from plansite.exports.schemas import schema
from plansite.exports.table import progress_csv
from plansite.exports.workbook import progress_xlsx

__all__ = [
    "DataFile",
    "MediaAddresses",
    "Source",
    "articles_json",
    "calendar_ics",
    "data_files",
    "plan_json",
    "progress_csv",
    "progress_xlsx",
    "schema",
]
