# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Document numbers and the register."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a stray space": (
        lambda site: site.plan(("number: 03/KH-SM", "number: 03 /KH-SM")),
        [
            "plan.yaml:4: cảnh báo [so-ky-hieu/dau-cach] “03 /KH-SM” có dấu cách thừa, hoặc gạch dài thay cho gạch nối; trang in thành 03/KH-SM; hãy viết 03/KH-SM",
        ],
    ),
    "no leading zero": (
        lambda site: site.plan(("number: 03/KH-SM", "number: 3/KH-SM")),
        [
            "plan.yaml:4: cảnh báo [so-ky-hieu/thieu-so-khong] số dưới 10 phải có số 0 ở trước (Nghị định 30/2020/NĐ-CP): “3/KH-SM”; hãy viết 03/KH-SM, trừ khi văn bản gốc in đúng như thế",
        ],
    ),
    "a law's number": (
        lambda site: site.plan(
            (
                "period:",
                "legal_bases: [{number: 104/2016/QH13, title: Luật Tiếp cận thông tin}]\nperiod:",
            )
        ),
        [],
    ),
    "no number at all": (
        lambda site: site.plan(("number: 03/KH-SM", "number: KH-SM")),
        [
            "plan.yaml:4: lỗi [so-ky-hieu/sai-dang] “KH-SM” không đúng dạng số, ký hiệu văn bản; hãy viết theo dạng 03/KH-SKHCN hoặc 104/2016/QH13",
        ],
    ),
    "small letters": (
        lambda site: site.plan(("number: 03/KH-SM", "number: 03/kh-sm")),
        [
            "plan.yaml:4: lỗi [so-ky-hieu/sai-dang] “03/kh-sm” không đúng dạng số, ký hiệu văn bản; hãy viết 03/KH-SM",
        ],
    ),
    "a document twice": (
        lambda site: site.write(
            "content/documents.yaml",
            "documents:\n  - {type: QĐ, number: 12/QĐ-UBND, title: Một}\n  - {type: QĐ, number: 12 / QĐ-UBND, title: Hai}\n",
        ),
        [
            "content/documents.yaml:3: cảnh báo [so-ky-hieu/dau-cach] “12 / QĐ-UBND” có dấu cách thừa, hoặc gạch dài thay cho gạch nối; trang in thành 12/QĐ-UBND; hãy viết 12/QĐ-UBND",
            "content/documents.yaml:3: lỗi [van-ban/trung] văn bản 12/QĐ-UBND đã có ở dòng 2; hãy gộp hai mục thành một; nếu là văn bản của hai cơ quan, hãy ghi `issuer` ở cả hai",
        ],
    ),
    "one number of two agencies": (
        lambda site: site.write(
            "content/documents.yaml",
            "documents:\n  - {type: QĐ, number: 12/QĐ-UBND, issuer: UBND xã A, title: Một}\n  - {type: QĐ, number: 12/QĐ-UBND, issuer: UBND xã B, title: Hai}\n",
        ),
        [],
    ),
    "one number, of which one agency is not told": (
        lambda site: site.write(
            "content/documents.yaml",
            "documents:\n  - {type: QĐ, number: 12/QĐ-UBND, issuer: UBND xã A, title: Một}\n  - {type: QĐ, number: 12/QĐ-UBND, title: Hai}\n",
        ),
        [
            "content/documents.yaml:3: lỗi [van-ban/trung] văn bản 12/QĐ-UBND đã có ở dòng 2; hãy gộp hai mục thành một; nếu là văn bản của hai cơ quan, hãy ghi `issuer` ở cả hai",
        ],
    ),
    "in force before its issue": (
        lambda site: site.write(
            "content/documents.yaml",
            "documents:\n  - {type: QĐ, number: 12/QĐ-UBND, title: Một, issued: 2018-02-01,\n     effective: 2018-01-01}\n",
        ),
        [
            "content/documents.yaml:3: cảnh báo [thoi-gian/hieu-luc-truoc-ban-hanh] ngày hiệu lực 2018-01-01 đứng trước ngày ban hành 2018-02-01; hãy kiểm tra lại hai ngày",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
