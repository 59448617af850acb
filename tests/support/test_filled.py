"""Reports filled in once in a test run."""

import shutil
from dataclasses import replace
from pathlib import Path

from plansite.outputs import reports
from plansite.reports import Report
from plansite.reports.word import TEMPLATE
from tests.reports.test_word import of_example
from tests.support.filled import once


def test_what_a_document_is_made_of_is_all_that_it_goes_by(tmp_path: Path) -> None:
    made: list[object] = []

    def make(report: Report, *, template: Path, **more: object) -> bytes:
        made.append((report.is_final, template.read_bytes(), more))
        return str(len(made)).encode()

    filled, report = once(make, tmp_path / "filled"), of_example()
    other_report = replace(report, is_final=not report.is_final)
    other = tmp_path / "mau.docx"
    other.write_bytes(b"PK")
    asked = [
        filled(report, template=TEMPLATE, notice=None),
        filled(other_report, template=TEMPLATE, notice=None),
        filled(report, template=TEMPLATE, notice="A"),
        filled(report, template=other, notice=None),
    ]
    assert asked == [b"1", b"2", b"3", b"4"]
    shutil.copy(TEMPLATE, other)
    assert filled(report, template=other, notice=None) == b"1"
    assert len(made) == 4


def test_builds_of_a_run_ask_it() -> None:
    assert hasattr(reports.report_docx, "__wrapped__")
