# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Each plan has its own year and its file is called by it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a closed plan": (
        lambda site: site.plan(
            ("2018-12-31", "2017-12-31"),
            ("start: 2018-01-01", "start: 2017-01-01"),
            ("start: 2018-03-01, due: 2018-09-30", "weight: 1"),
            path="content/plans/2017.yaml",
        ),
        [],
    ),
    "a closed plan under another name": (
        lambda site: site.plan(
            ("2018-12-31", "2017-12-31"),
            ("start: 2018-01-01", "start: 2017-01-01"),
            ("start: 2018-03-01, due: 2018-09-30", "weight: 1"),
            path="content/plans/cu.yaml",
        ),
        [
            "content/plans/cu.yaml:1: lỗi [ke-hoach/ten-tep] tên tệp không khớp với năm của kế hoạch (2017); hãy đổi tên thành content/plans/2017.yaml",
        ],
    ),
    "two plans of one year": (
        lambda site: site.plan(path="content/plans/2018.yaml"),
        [
            "content/plans/2018.yaml:9: lỗi [ke-hoach/trung-nam] đã có kế hoạch năm 2018 ở plan.yaml; mỗi năm chỉ có một kế hoạch; hãy sửa `period` hoặc bỏ một trong hai tệp",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
