# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Each plan has its own id and its file is called by it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

OF_ID = ("schema: 1", "schema: 1\nid: cds-2018")
"""What gives a plan an id of its own."""

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
            "content/plans/cu.yaml:1: lỗi [ke-hoach/ten-tep] tên tệp không khớp với mã của kế hoạch (2017); hãy đổi tên thành content/plans/2017.yaml",
        ],
    ),
    "two plans of one year": (
        lambda site: site.plan(path="content/plans/2018.yaml"),
        [
            "content/plans/2018.yaml:9: lỗi [ke-hoach/trung-nam] đã có kế hoạch năm 2018 ở plan.yaml; nếu đây là một kế hoạch khác, hãy đặt cho nó một mã riêng, ví dụ “id: cds-2018”; nếu không, hãy sửa `period` hoặc bỏ một trong hai tệp",
        ],
    ),
    "two plans of one year, of which one has an id": (
        lambda site: site.plan(OF_ID, path="content/plans/cds-2018.yaml"),
        [],
    ),
    "a plan with an id under another name": (
        lambda site: site.plan(OF_ID, path="content/plans/2018.yaml"),
        [
            "content/plans/2018.yaml:1: lỗi [ke-hoach/ten-tep] tên tệp không khớp với mã của kế hoạch (cds-2018); hãy đổi tên thành content/plans/cds-2018.yaml",
        ],
    ),
    "two plans of one id": (
        lambda site: site.plan(OF_ID).plan(OF_ID, path="content/plans/cds-2018.yaml"),
        [
            "content/plans/cds-2018.yaml:2: lỗi [ke-hoach/trung-ma] đã có kế hoạch mã “cds-2018” ở plan.yaml; hãy đặt ở `id` một mã khác, ví dụ “id: cds-2018-2”",
        ],
    ),
    "an id that is another plan's year": (
        lambda site: site.plan(("schema: 1", "schema: 1\nid: 2019")),
        [
            "plan.yaml:2: lỗi [ke-hoach/ma-nhu-nam] mã “2019” trông như năm của một kế hoạch khác; kế hoạch này bắt đầu năm 2018; hãy bỏ `id` hoặc đặt một mã có chữ, ví dụ “id: cds-2018”",
        ],
    ),
    "an id that is its own year": (
        lambda site: site.plan(("schema: 1", "schema: 1\nid: 2018")),
        [],
    ),
    "an id that cannot be in an address": (
        lambda site: site.plan(("schema: 1", "schema: 1\nid: CĐS/2018")),
        [
            "plan.yaml:2: lỗi [ma/ky-tu-la] mã “CĐS/2018” có ký tự không dùng được trong địa chỉ; hãy chỉ dùng chữ cái không dấu, chữ số và dấu gạch nối, ví dụ cds-2018",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
