# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Ids are one of a kind in their plan, whatever their capitals."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "goal ids that differ": (
        lambda site: site.plan(
            (
                "  - {id: MD1, text: Nâng cao nhận thức}",
                "  - {id: MD1, text: Một}\n  - {id: MD2, text: Hai}",
            )
        ),
        [],
    ),
    "a goal id twice": (
        lambda site: site.plan(
            (
                "  - {id: MD1, text: Nâng cao nhận thức}",
                "  - {id: MD1, text: Một}\n  - {id: md1, text: Hai}",
            )
        ),
        [
            "plan.yaml:17: lỗi [ma-trung/da-dung] mã “md1” đã dùng ở dòng 16 (không phân biệt chữ hoa, chữ thường); hãy đặt một mã khác",
        ],
    ),
    "a task with the id of a form": (
        lambda site: site.plan(("{id: NV2,", "{id: HT1,")),
        [
            "plan.yaml:23: lỗi [ma-trung/da-dung] mã “HT1” đã dùng ở dòng 18 (không phân biệt chữ hoa, chữ thường); hãy đặt một mã khác",
        ],
    ),
    "a unit may share its id with a form": (
        lambda site: site.plan(("{id: vp,", "{id: HT1,"), ("lead: vp", "lead: HT1")),
        [],
    ),
    "an own topic that the programme has": (
        lambda site: site.plan(("goals:\n", "topics: [{id: the-che, name: Thể chế}]\ngoals:\n")),
        [
            "plan.yaml:15: lỗi [ma-trung/co-trong-chuong-trinh] chủ đề “the-che” đã có sẵn trong chương trình nêu ở `program`; hãy xóa mục này hoặc đặt một mã khác",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
