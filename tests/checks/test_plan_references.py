# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What a task names stands in the plan's lists."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "an unknown goal, with those there are": (
        lambda site: site.plan(("goals: [MD1]", "goals: [MD2]")),
        [
            "plan.yaml:22: lỗi [ma-la/muc-tieu] không có mục tiêu “MD2” trong `goals`; hãy dùng mã đang có: MD1",
        ],
    ),
    "an unknown form in other letters": (
        lambda site: site.plan(("forms: [HT1]", "forms: [ht1]")),
        [
            "plan.yaml:22: lỗi [ma-la/hinh-thuc] không có hình thức “ht1” trong `forms`; có phải `HT1`?",
        ],
    ),
    "an unknown lead, with what there is": (
        lambda site: site.plan(("lead: vp", "lead: tttt")),
        [
            "plan.yaml:22: lỗi [ma-la/don-vi] không có đơn vị “tttt” trong `units`; hãy dùng mã đang có: vp",
        ],
    ),
    "an unknown unit among those that lead together": (
        lambda site: site.plan(("lead: vp", "lead: [vp, tttt]")),
        [
            "plan.yaml:22: lỗi [ma-la/don-vi] không có đơn vị “tttt” trong `units`; hãy dùng mã đang có: vp",
        ],
    ),
    "partners by their ids and in the document's words": (
        lambda site: site.plan(("lead: vp", "partners: [vp, {name: 'các sở, ban, ngành'}]")),
        [],
    ),
    "partners and audiences": (
        lambda site: site.plan(("lead: vp", "partners: [vp, vp, xx], audiences: [DT1]")),
        [
            "plan.yaml:22: lỗi [ma-la/doi-tuong] không có đối tượng “DT1” trong `audiences`; danh sách đó còn trống, hãy khai trước khi dùng",
            "plan.yaml:22: lỗi [ma-la/don-vi] không có đơn vị “xx” trong `units`; hãy dùng mã đang có: vp",
            "plan.yaml:22: cảnh báo [ma-trung/neu-hai-lan] “vp” được nêu hai lần trong `partners`; hãy xóa một lần",
        ],
    ),
    "an unknown topic": (
        lambda site: site.plan(("lead: vp", "topics: [the-che, thu-tuc]")),
        [
            "plan.yaml:22: lỗi [ma-la/chu-de] không có chủ đề “thu-tuc” trong kế hoạch; hãy dùng mã đang có: the-che, thu-tuc-hanh-chinh, to-chuc-bo-may, can-bo-cong-chuc, tai-chinh-cong, hien-dai-hoa, chi-dao-dieu-hanh",
        ],
    ),
    "a form whose own id is wrong is not reported twice": (
        lambda site: site.plan(("{id: HT1,", "{id: HT 1,")),
        [
            "plan.yaml:18: lỗi [ma/ky-tu-la] mã “HT 1” có ký tự không dùng được trong địa chỉ; hãy chỉ dùng chữ cái không dấu, chữ số và dấu gạch nối, ví dụ HT1",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
