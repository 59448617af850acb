# ruff: noqa: E501  # what an editor reads stands whole on its line
"""The dates of a plan are in order."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

MANY = "".join(
    f"  - {{id: T{at}, title: Việc, from_section: III, target: {{quantity: 1, unit: tin, per: month}}}}\n"
    for at in range(40)
)

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a period that ends first": (
        lambda site: site.plan(
            ("{start: 2018-01-01, end: 2018-12-31}", "{start: 2018-12-31, end: 2018-01-01}"),
            ("start: 2018-03-01, due: 2018-09-30", "weight: 1"),
        ),
        [
            "plan.yaml:9: lỗi [thoi-gian/ket-thuc-truoc-bat-dau] ngày kết thúc 2018-01-01 đứng trước ngày bắt đầu 2018-12-31; hãy đổi chỗ hoặc sửa `end` thành một ngày không sớm hơn 2018-12-31",
        ],
    ),
    "a period of twenty years": (
        lambda site: site.plan(("end: 2018-12-31", "end: 2038-12-31")),
        [
            "plan.yaml:9: lỗi [thoi-gian/dai-hon-muoi-lam-nam] kế hoạch kéo dài hơn mười lăm năm (2018-01-01 đến 2038-12-31); hãy sửa `period` cho đúng với văn bản",
        ],
    ),
    "a period of all years": (
        lambda site: site.plan(
            ("{start: 2018-01-01, end: 2018-12-31}", "{start: 0001-01-01, end: 9999-12-31}")
        ),
        [
            "plan.yaml:9: lỗi [ngay/ngoai-khoang] ngày 0001-01-01 nằm ngoài khoảng từ 1945-01-01 đến 2100-12-31; hãy viết lại năm cho đúng",
            "plan.yaml:9: lỗi [ngay/ngoai-khoang] ngày 9999-12-31 nằm ngoài khoảng từ 1945-01-01 đến 2100-12-31; hãy viết lại năm cho đúng",
        ],
    ),
    "a period of ten years": (
        lambda site: site.plan(("end: 2018-12-31", "end: 2028-12-31")),
        [
            "plan.yaml:9: cảnh báo [thoi-gian/dai-hon-nam-nam] kế hoạch kéo dài hơn năm năm (2018-01-01 đến 2028-12-31); hãy kiểm tra lại `period`",
        ],
    ),
    "a period of five years that begins three months before": (
        lambda site: site.plan(
            ("{start: 2018-01-01, end: 2018-12-31}", "{start: 2017-10-01, end: 2022-12-31}")
        ),
        [],
    ),
    "a period of five years and a half": (
        lambda site: site.plan(
            ("{start: 2018-01-01, end: 2018-12-31}", "{start: 2017-07-01, end: 2022-12-31}")
        ),
        [
            "plan.yaml:9: cảnh báo [thoi-gian/dai-hon-nam-nam] kế hoạch kéo dài hơn năm năm (2017-07-01 đến 2022-12-31); hãy kiểm tra lại `period`",
        ],
    ),
    "received before it was issued": (
        lambda site: site.plan(
            ("năm 2018\n", "năm 2018\n  received: {by: Văn thư, number: 29, on: 2018-01-17}\n")
        ),
        [
            "plan.yaml:9: cảnh báo [thoi-gian/den-truoc-khi-ban-hanh] văn bản đến ngày 2018-01-17, trước ngày ban hành 2018-01-18; hãy kiểm tra lại `received.on` và `issued`",
        ],
    ),
    "own windows in order": (
        lambda site: site.plan(
            (
                "units:\n",
                "reporting:\n  scheme:\n    - {id: dot-1, title: Một, start: 2018-01-01, end: 2018-06-30}\n    - {id: dot-2, title: Hai, start: 2018-01-01, end: 2018-12-31}\nunits:\n",
            )
        ),
        [],
    ),
    "own windows out of order": (
        lambda site: site.plan(
            (
                "units:\n",
                "reporting:\n  scheme:\n    - {id: dot-1, title: Một, start: 2018-07-01, end: 2018-06-30}\n    - {id: dot-1, title: Hai, start: 2018-01-01, end: 2018-12-31}\nunits:\n",
            )
        ),
        [
            "plan.yaml:21: lỗi [thoi-gian/ket-thuc-truoc-bat-dau] ngày kết thúc 2018-06-30 đứng trước ngày bắt đầu 2018-07-01; hãy đổi chỗ hoặc sửa `end` thành một ngày không sớm hơn 2018-07-01",
            "plan.yaml:22: lỗi [ma-trung/da-dung] mã “dot-1” đã dùng ở dòng 21 (không phân biệt chữ hoa, chữ thường); hãy đặt một mã khác",
        ],
    ),
    "more tasks and windows than can be reported": (
        lambda site: site.plan(
            ("start: 2018-01-01, end: 2018-12-31", "start: 2018-01-01, end: 2032-12-31"),
            ("due: 2018-09-30}\n", "due: 2018-09-30}\n" + MANY),
        ),
        [
            "plan.yaml:9: lỗi [ke-hoach/qua-nhieu-ky] kế hoạch có 42 nhiệm vụ với 7200 kỳ của chỉ tiêu, nhân với 105 kỳ báo cáo thì quá nhiều để dựng; hãy kiểm tra lại `period`; nếu đúng, hãy đặt chỉ tiêu theo quý hoặc theo năm (`per`), hoặc tách thành các kế hoạch ngắn hơn",
            "plan.yaml:9: cảnh báo [thoi-gian/dai-hon-nam-nam] kế hoạch kéo dài hơn năm năm (2018-01-01 đến 2032-12-31); hãy kiểm tra lại `period`",
        ],
    ),
    "an unknown scheme": (
        lambda site: site.plan(("units:\n", "reporting: {scheme: bnv581}\nunits:\n")),
        [
            "plan.yaml:19: lỗi [lua-chon/khong-co] `scheme` không thể là “bnv581”; có phải `bnv-581`? Các giá trị được dùng: calendar (theo quý và năm), bnv-581 (theo Công văn 581/BNV-CCHC)",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
