# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What was meant as markup and is none is told with what to write."""

from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES = {
    "a blank before the closing stars": (
        "Đã xử lý **đúng hạn ** 95% hồ sơ.",
        "7: cảnh báo [dinh-dang/sao-thua] dấu `**` ở `Đã xử lý **đúng hạn ** 95% hồ sơ.` không làm chữ đậm mà hiện nguyên trên trang; hãy viết `**chữ đậm**`, không có dấu cách giữa `**` và chữ, có dấu cách hoặc dấu câu ở phía ngoài; nếu muốn hiện dấu sao, hãy viết `\\*\\*`",
    ),
    "stars that are escaped, or stand in code": ("\\*\\*x và `**` **đậm**", None),
    "a product": (
        "Phòng họp\n3*4*5 mét",
        "8: cảnh báo [dinh-dang/sao-giua-so] dấu `*` giữa các chữ số ở `3*4*5` sẽ mất và làm chữ nghiêng; hãy viết “3 × 4 × 5”, hoặc `\\*` thay cho mỗi dấu `*`",
    ),
    "a link with a blank in it": (
        "[Liên hệ] (/lien-he/)",
        "7: cảnh báo [dinh-dang/lien-ket-tach-roi] có dấu cách giữa `]` và `(` ở `[Liên hệ] (/lien-he/)` nên đây không thành đường dẫn; hãy viết `[Liên hệ](/lien-he/)`",
    ),
    "words in brackets": ("[Sơ kết] (quý một)", None),
    "a note that is not there": (
        "Chữ[^9]",
        "7: lỗi [than-bai/chu-thich-khong-co] `[^9]` không có lời chú thích nào nên sẽ hiện nguyên trên trang; hãy thêm một dòng `[^9]: lời chú thích` ở cuối bài, hoặc xóa `[^9]`",
    ),
    "a note that is there twice": (
        "Chữ[^1]\n\n[^1]: Một.\n\n[^1]: Hai.",
        "11: lỗi [than-bai/chu-thich-trung] chú thích `[^1]` đã có ở phía trên; hãy đặt tên khác cho một trong hai chú thích, ví dụ `[^1-2]`, hoặc gộp hai lời làm một",
    ),
    "notes whose names differ": ("Chữ[^ghi chú] và[^1]\n\n[^ghi chú]: Một.\n\n[^1]: Hai.", None),
    "a table with a line of another width": (
        "| a | b |\n|---|\n| c | d |",
        "8: lỗi [dinh-dang/bang-lech-cot] dòng `|---|` không có cùng số cột với dòng đầu bảng nên đây không thành bảng; hãy viết dòng đó là `|---|---|`",
    ),
    "a row with more cells than the head": (
        "| a | b |\n|---|---|\n| c | d | e |",
        "9: lỗi [dinh-dang/bang-thua-o] dòng `| c | d | e |` có nhiều ô hơn dòng đầu bảng; các ô thừa sẽ mất; hãy thêm cột vào dòng đầu và dòng `|---|` ngay dưới, hoặc gộp bớt ô; dấu `|` trong chữ phải viết là `\\|`",
    ),
    "rows with fewer cells, or with escaped bars": (
        "a | b\n--|--\nc\n| d \\| e | f |\n| g | h |",
        None,
    ),
    "Markdown right below HTML": (
        "<details>\n<summary>Một</summary>\n**Hai**\n</details>",
        "9: cảnh báo [dinh-dang/nam-trong-html] `**Hai**` đứng liền dưới thẻ HTML nên hiện nguyên trên trang; hãy để một dòng trống sau thẻ mở và một dòng trống trước thẻ đóng",
    ),
}


@pytest.mark.parametrize(("body", "told"), CASES.values(), ids=CASES)
def test_the_check_says(body: str, told: str | None, tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).write(
        "content/pages/lien-he.md", "---\ntitle: Liên hệ\n---\n\nChữ\n"
    )
    expected = [] if told is None else [f"content/articles/2018/bai.md:{told}"]
    assert site.article(body=body).lines() == expected
