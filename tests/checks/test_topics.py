# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Topics are of the plan's vocabulary."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a topic of the programme": (
        lambda site: site.article("topics: [the-che]"),
        [],
    ),
    "an unknown topic of an article": (
        lambda site: site.article("topics: [the-che, thu-tuc-hanh-chin]"),
        [
            "content/articles/2018/bai.md:5: lỗi [ma-la/chu-de] không có chủ đề “thu-tuc-hanh-chin” trong kế hoạch; có phải `thu-tuc-hanh-chinh`?",
        ],
    ),
    "topics in a plan without any": (
        lambda site: site.plan(("program: nq-30c\n", ""), ("lead: vp", "topics: [the-che]")),
        [
            "plan.yaml:21: lỗi [chu-de/chua-khai] nhiệm vụ nêu chủ đề nhưng kế hoạch không có `program` và `topics`; hãy thêm “program: nq-76” (hoặc nq-30c), hoặc khai chủ đề riêng ở `topics`",
        ],
    ),
    "a topic of the register": (
        lambda site: site.write(
            "content/documents.yaml",
            "documents:\n  - {type: QĐ, number: 12/QĐ-UBND, title: Một, topics: [xyz]}\n",
        ),
        [
            "content/documents.yaml:2: lỗi [ma-la/chu-de] không có chủ đề “xyz” trong kế hoạch; hãy dùng mã đang có: the-che, thu-tuc-hanh-chinh, to-chuc-bo-may, can-bo-cong-chuc, tai-chinh-cong, hien-dai-hoa, chi-dao-dieu-hanh",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
