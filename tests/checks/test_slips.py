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
    "stars beside words that are bold": (
        "Hai\n**chữ đậm ** và ** chữ** xong",
        "8: cảnh báo [dinh-dang/sao-thua] dấu `**` ở `**chữ đậm ** và ** chữ** xong` không làm chữ đậm mà hiện nguyên trên trang; hãy viết `**chữ đậm**`, không có dấu cách giữa `**` và chữ, có dấu cách hoặc dấu câu ở phía ngoài; nếu muốn hiện dấu sao, hãy viết `\\*\\*`",
    ),
    "stars in a long line": (
        "Một câu rất dài đứng phía trước để dòng này không hiện trọn vẹn `mã` &amp; \\* rồi **đậm ** hết",
        "7: cảnh báo [dinh-dang/sao-thua] dấu `**` ở `dòng này không hiện trọn vẹn `mã` &amp; \\* rồi **đậm ** hết` không làm chữ đậm mà hiện nguyên trên trang; hãy viết `**chữ đậm**`, không có dấu cách giữa `**` và chữ, có dấu cách hoặc dấu câu ở phía ngoài; nếu muốn hiện dấu sao, hãy viết `\\*\\*`",
    ),
    "stars that are escaped, or stand in code": ("\\*\\*x và `**` **đậm**", None),
    "stars that mark notes": ("Số liệu (*) và (**); [*] rồi (***)", None),
    "a product beside stars that mark notes": (
        "(*) đến 31/5; (**) chưa rõ; 3*4*5 mét",
        "7: cảnh báo [dinh-dang/sao-giua-so] dấu `*` giữa các chữ số ở `3*4*5` sẽ mất và làm chữ nghiêng; hãy viết “3 × 4 × 5”, hoặc `\\*` thay cho mỗi dấu `*`",
    ),
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
    "rows without the line below their head": (
        "Chữ\n| a | b |\n| c | d |\n| e | f |",
        "9: lỗi [dinh-dang/bang-thieu-gach] dưới dòng `| a | b |` không có dòng gạch ngang nên đây không thành bảng; hãy thêm một dòng `|---|---|` ngay dưới dòng ấy",
    ),
    "rows without bars around them": (
        "Chữ\nSTT | Nội dung | Kết quả\n1 | Tin | 12",
        "9: lỗi [dinh-dang/bang-thieu-gach] dưới dòng `STT | Nội dung | Kết quả` không có dòng gạch ngang nên đây không thành bảng; hãy thêm một dòng `|---|---|---|` ngay dưới dòng ấy",
    ),
    "rows with one bar alone": (
        "Nội dung | Kết quả\nTin | 12\nBài | 3",
        "8: lỗi [dinh-dang/bang-thieu-gach] dưới dòng `Nội dung | Kết quả` không có dòng gạch ngang nên đây không thành bảng; hãy thêm một dòng `|---|---|` ngay dưới dòng ấy",
    ),
    "bars in a sentence": ("| a |\n\nSở | Ban\nNgành | Xã\n\n`| b |`\n`| c |`", None),
    "a table right below a list": (
        "- Một\n| a | b |\n|---|---|\n| c | d |",
        "9: lỗi [dinh-dang/bang-lien-danh-sach] bảng có dòng đầu `| a | b |` đứng liền dưới danh sách hoặc lời trích nên không thành bảng; hãy để một dòng trống phía trên bảng",
    ),
    "a blank before the closing star": (
        "Theo *Ví Dụ * số mới.",
        "7: cảnh báo [dinh-dang/sao-don-thua] dấu `*` ở `*Ví Dụ *` không làm chữ nghiêng mà hiện nguyên trên trang; hãy viết `*chữ nghiêng*`, không có dấu cách giữa `*` và chữ; nếu muốn hiện dấu sao, hãy viết `\\*`",
    ),
    "stars that are signs": ("*Ghi chú: 2 * 3 *4 * 5 và \\*a *", None),
    "what is no id of a heading": (
        "## Kết quả {#Quý một}",
        "7: cảnh báo [dinh-dang/neo-sai] `{#Quý một}` ở cuối đề mục không phải neo nên hiện nguyên trên trang; hãy viết `{#quy-mot}`: chữ thường không dấu, chữ số và gạch nối; hoặc xóa đi",
    ),
    "a paragraph above a line of dashes": (
        "Ba xã đã tham gia.\n---\nBốn xã vắng.",
        "7: cảnh báo [dinh-dang/gach-duoi-doan] dòng gạch `---` liền dưới đoạn “Ba xã đã tham gia.” làm cả đoạn thành đề mục; hãy để một dòng trống phía trên `---`; nếu đúng là đề mục, hãy viết `## ` ở đầu dòng và bỏ dòng gạch",
    ),
    "a heading of dashes": ("Kết quả\n---\n\n## Ba xã, bốn thôn.", None),
    "a row with more cells than the head": (
        "| a | b |\n|---|---|\n| c | d | e |",
        "9: lỗi [dinh-dang/bang-thua-o] dòng `| c | d | e |` có nhiều ô hơn dòng đầu bảng; các ô thừa sẽ mất; hãy thêm cột vào dòng đầu và dòng `|---|` ngay dưới, hoặc gộp bớt ô; dấu `|` trong chữ phải viết là `\\|`",
    ),
    "rows with fewer cells, or with escaped bars": (
        "a | b\n--|--\nc\n| d \\| e | f |\n| g | h |",
        None,
    ),
    "words behind the sign of code": (
        "```Mẫu đơn\nKính gửi\n```",
        "7: lỗi [dinh-dang/chu-sau-dau-ma] chữ `Mẫu đơn` đứng sau dấu mở khối mã nên không hiện trên trang; hãy viết chữ ấy ở dòng dưới",
    ),
    "the language of code": ("```yaml\na: b\n```\n\n~~~ c++\nx\n~~~", None),
    "an address to which nothing refers": (
        "Chữ.\n\n[Lưu ý]: /lien-he/",
        "9: cảnh báo [lien-ket/dinh-nghia-thua] dòng `[Lưu ý]: …` nêu địa chỉ cho `[Lưu ý]` nhưng bài không dùng tới, nên cả dòng không hiện trên trang; hãy xóa dòng ấy, hoặc viết `\\[Lưu ý]` nếu đó là lời văn",
    ),
    "addresses to which links refer": (
        "[Một][a], [B\nb] và [C][].\n\n[A]: /lien-he/\n[b B]: /lien-he/\n[c]: /lien-he/",
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
