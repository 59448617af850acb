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
    "a topic of two names": (
        lambda site: site.plan(("goals:\n", "topics: [{id: so-hoa, name: Số hóa}]\ngoals:\n")).plan(
            ("2018-01-01, end: 2018-12-31", "2017-01-01, end: 2017-12-31"),
            ("start: 2018-03-01, due: 2018-09-30", "start: 2017-03-01, due: 2017-09-30"),
            ("goals:\n", "topics:\n  - {id: so-hoa, name: Nông nghiệp số}\ngoals:\n"),
            path="content/plans/2017.yaml",
        ),
        [
            "content/plans/2017.yaml:16: cảnh báo [chu-de/hai-ten] chủ đề “so-hoa” ở đây tên là “Nông nghiệp số”, còn ở plan.yaml dòng 15 tên là “Số hóa”; trang của chủ đề chỉ ghi tên sau; hãy ghi một tên ở cả hai kế hoạch; nếu là hai chủ đề khác nhau, hãy đổi mã của một chủ đề",
        ],
    ),
    "a topic of one name, but for its capitals": (
        lambda site: site.plan(("goals:\n", "topics: [{id: so-hoa, name: Số Hóa}]\ngoals:\n")).plan(
            ("2018-01-01, end: 2018-12-31", "2017-01-01, end: 2017-12-31"),
            ("start: 2018-03-01, due: 2018-09-30", "start: 2017-03-01, due: 2017-09-30"),
            ("goals:\n", "topics: [{id: so-hoa, name: Số hóa}]\ngoals:\n"),
            path="content/plans/2017.yaml",
        ),
        [],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
