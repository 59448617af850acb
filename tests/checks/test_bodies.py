# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Bodies have words; headings follow from each other."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "levels in order": (
        lambda site: site.article(body="## Một\n\n### Hai\n\n## Ba"),
        [],
    ),
    "no text": (
        lambda site: site.article(body=""),
        [
            "content/articles/2018/bai.md:5: lỗi [than-bai/trong] bài không có nội dung; hãy viết nội dung dưới dòng --- thứ hai",
        ],
    ),
    "a footnote that nothing refers to": (
        lambda site: site.article(body="Chữ[^1]\n\n[^1]: Một.\n\n[^hai]: Hai."),
        [
            "content/articles/2018/bai.md:11: lỗi [than-bai/chu-thich-khong-dung] chú thích [^hai] không được nhắc đến ở chỗ nào trong bài; hãy viết [^hai] vào chỗ cần chú thích, hoặc xóa chú thích",
        ],
    ),
    "a tag without its bracket": (
        lambda site: site.article(body="<div>\nTrễ < 5 ngày, <b chữ\n\nĐoạn <i>sau</i>\n</div>"),
        [
            "content/articles/2018/bai.md:8: cảnh báo [html/thuoc-tinh-bi-bo] thuộc tính chữ của thẻ `<b>` sẽ bị bỏ khi dựng trang; hãy xóa thuộc tính này",
            "content/articles/2018/bai.md:8: lỗi [than-bai/the-khong-dong-ngoac] `<b` mở một thẻ HTML nhưng thiếu dấu >, nên chữ theo sau sẽ mất; hãy thêm dấu > cho thẻ; nếu chỉ là dấu “nhỏ hơn”, hãy viết `&lt;`",
        ],
    ),
    "a comment alone": (
        lambda site: site.article(body="<!-- sau -->"),
        [
            "content/articles/2018/bai.md:5: lỗi [than-bai/trong] bài không có nội dung; hãy viết nội dung dưới dòng --- thứ hai",
        ],
    ),
    "level one": (
        lambda site: site.article(body="# Một"),
        [
            "content/articles/2018/bai.md:7: lỗi [de-muc/cap-mot] “Một” là đề mục cấp 1, vốn dành cho tiêu đề bài; hãy viết “## Một”",
        ],
    ),
    "a jump at the start": (
        lambda site: site.article(body="### Một\n\n#### Hai"),
        [
            "content/articles/2018/bai.md:7: lỗi [de-muc/nhay-cap] đề mục “Một” nhảy xuống cấp 3; hãy viết ## để không bỏ qua cấp nào",
            "content/articles/2018/bai.md:9: lỗi [de-muc/nhay-cap] đề mục “Hai” nhảy xuống cấp 4; hãy viết ### để không bỏ qua cấp nào",
        ],
    ),
    "a jump": (
        lambda site: site.article(body="## Một\n\n#### Hai\n\n### Ba"),
        [
            "content/articles/2018/bai.md:9: lỗi [de-muc/nhay-cap] đề mục “Hai” nhảy xuống cấp 4; hãy viết ### để không bỏ qua cấp nào",
        ],
    ),
    "an empty one": (
        lambda site: site.article(body="## Một\n\n###\n\nChữ"),
        [
            "content/articles/2018/bai.md:9: lỗi [de-muc/trong] đề mục không có chữ; hãy viết tên đề mục hoặc xóa dòng này",
        ],
    ),
    "no space": (
        lambda site: site.article(body="Chữ\n##Hai"),
        [
            "content/articles/2018/bai.md:8: lỗi [de-muc/dinh-lien] dòng bắt đầu bằng # liền chữ “Hai” sẽ không thành đề mục; nếu là đề mục, hãy viết “## Hai”; nếu là chữ như #CCHC, hãy thêm một dấu \\ ngay trước dấu # đầu dòng: `\\#CCHC`",
        ],
    ),
    "a control character by number": (
        lambda site: site.article(
            body="Chữ\n\nMột&#1; hai&#x07; ba&#13; &#9; &#234; &#xFFFE; &#99999999;"
        ),
        [
            "content/articles/2018/bai.md:9: lỗi [ky-tu/dieu-khien] có ký tự điều khiển U+0001 không nhìn thấy được; hãy xóa ký tự đó và gõ lại",
            "content/articles/2018/bai.md:9: lỗi [ky-tu/dieu-khien] có ký tự điều khiển U+0007 không nhìn thấy được; hãy xóa ký tự đó và gõ lại",
            "content/articles/2018/bai.md:9: lỗi [ky-tu/dieu-khien] có ký tự điều khiển U+000D không nhìn thấy được; hãy xóa ký tự đó và gõ lại",
            "content/articles/2018/bai.md:9: lỗi [ky-tu/dieu-khien] có ký tự điều khiển U+5F5E0FF không nhìn thấy được; hãy xóa ký tự đó và gõ lại",
            "content/articles/2018/bai.md:9: lỗi [ky-tu/dieu-khien] có ký tự điều khiển U+FFFE không nhìn thấy được; hãy xóa ký tự đó và gõ lại",
        ],
    ),
    "a comment without an end": (
        lambda site: site.article(body="Chữ\n\n<!-- sau\n\nChữ"),
        [
            "content/articles/2018/bai.md:9: lỗi [than-bai/chu-thich-khong-dong] ghi chú ẩn mở bằng <!-- không được đóng; hãy thêm --> ở cuối ghi chú",
        ],
    ),
    "a code block without an end": (
        lambda site: site.article(body="Chữ\n\n```\nmã"),
        [
            "content/articles/2018/bai.md:9: lỗi [than-bai/khoi-ma-khong-dong] khối mã mở bằng ``` không được đóng; hãy thêm một dòng ``` ở cuối khối",
        ],
    ),
    "a heading in a section of the plan": (
        lambda site: site.plan(
            ("show: tasks}", 'show: tasks}\n  - {number: IV, title: Tổ chức, body: "## Một"}')
        ),
        [
            "plan.yaml:15: lỗi [de-muc/trong-muc-ke-hoach] lời văn của mục có đề mục “Một”; hãy tách phần đó thành một mục con trong `sections`",
        ],
    ),
    "sharps in code": (
        lambda site: site.article(body="```\n# không phải đề mục\n```\n\nMã `#cchc`."),
        [],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
