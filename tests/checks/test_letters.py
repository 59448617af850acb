# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Letters that cannot be seen deceive no one, and do not drown an editor who pasted them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a sign that turns the text": (
        lambda site: site.article(body="Xem [tệp \u202efdp.exe](https://a.example/x)"),
        [
            "content/articles/2018/bai.md:7: lỗi [chu-an/dao-chieu] có ký tự đảo chiều chữ U+202E không nhìn thấy được, đứng sau “Xem [tệp”; hãy đặt con trỏ sau “Xem [tệp” và bấm Delete cho đến khi xóa được ký tự đó",
        ],
    ),
    "a sign that turns the text in a title": (
        lambda site: site.article(title="Kế hoạch \u2067x\u2069"),
        [
            "content/articles/2018/bai.md:2: lỗi [chu-an/dao-chieu] có ký tự đảo chiều chữ U+2067 không nhìn thấy được, đứng sau “title: Kế hoạch”; hãy đặt con trỏ sau “title: Kế hoạch” và bấm Delete cho đến khi xóa được ký tự đó",
        ],
    ),
    "a sign that turns the text in the plan": (
        lambda site: site.plan(("Đăng tin bài", "Đăng \u200ftin bài")),
        [
            "plan.yaml:22: lỗi [chu-an/dao-chieu] có ký tự đảo chiều chữ U+200F không nhìn thấy được, đứng sau “- {id: NV1, title: Đăng”; hãy đặt con trỏ sau “- {id: NV1, title: Đăng” và bấm Delete cho đến khi xóa được ký tự đó",
        ],
    ),
    "a sign that turns the text as an entity": (
        lambda site: site.article(
            body="Xem &#x202e;fdp.exe và &rlm;x\n\nRồi &#0000008238;x và &#x00000202e;y, & &#;"
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [chu-an/viet-thanh-ma] `&#x202e;` là ký tự U+202E không nhìn thấy được, có thể làm người đọc hiểu sai; hãy xóa `&#x202e;`",
            "content/articles/2018/bai.md:7: lỗi [chu-an/viet-thanh-ma] `&rlm;` là ký tự U+200F không nhìn thấy được, có thể làm người đọc hiểu sai; hãy xóa `&rlm;`",
            "content/articles/2018/bai.md:9: lỗi [chu-an/viet-thanh-ma] `&#0000008238;` là ký tự U+202E không nhìn thấy được, có thể làm người đọc hiểu sai; hãy xóa `&#0000008238;`",
            "content/articles/2018/bai.md:9: lỗi [chu-an/viet-thanh-ma] `&#x00000202e;` là ký tự U+202E không nhìn thấy được, có thể làm người đọc hiểu sai; hãy xóa `&#x00000202e;`",
        ],
    ),
    "a sign that turns the text in a section of the plan": (
        lambda site: site.plan(
            ("I, title: Mục đích, show: goals", "I, title: Mục đích, body: 'Xem &#8238;x'")
        ),
        [
            "plan.yaml:12: lỗi [chu-an/viet-thanh-ma] `&#8238;` là ký tự U+202E không nhìn thấy được, có thể làm người đọc hiểu sai; hãy xóa `&#8238;`",
            "plan.yaml:15: cảnh báo [muc/chua-hien-thi] danh sách `goals` không được mục nào hiển thị; hãy thêm “show: goals” vào một mục của `sections`",
        ],
    ),
    "a sign that turns the text as an escape": (
        lambda site: site.article(title='"Kế hoạch \\u202ex"'),
        [
            "content/articles/2018/bai.md:2: lỗi [chu-an/viet-thanh-ma] `\\u202e` là ký tự U+202E không nhìn thấy được, có thể làm người đọc hiểu sai; hãy xóa `\\u202e`",
        ],
    ),
    "letters of Wingdings": (
        lambda site: site.article(
            body="Nộp \uf0e0 nhận \uf0e8 xong;\ngọi \uf028 1022\n\n\uf0a8 Có"
        ),
        [
            "content/articles/2018/bai.md:7: cảnh báo [ky-tu/phong-ky-hieu] dấu `→` đứng sau “Nộp” ghi bằng ký tự U+F0E0 của phông Wingdings, máy khác không hiện được; trang dựng ra đã tự chuyển; hãy gõ lại `→`, với bài viết và kế hoạch thì `python3 tasks.py check --fix` tự sửa",
            "content/articles/2018/bai.md:8: cảnh báo [ky-tu/rieng-cua-phong] có ký tự U+F028 chỉ hiện được trong phông riêng (Wingdings, Symbol…), đứng sau “gọi”; trên trang nó là một ô trống; hãy xóa ký tự đó, hoặc thay bằng chữ hay dấu gõ từ bàn phím",
            "content/articles/2018/bai.md:10: cảnh báo [ky-tu/phong-ky-hieu] dấu `☐` đứng sau “…” ghi bằng ký tự U+F0A8 của phông Wingdings, máy khác không hiện được; trang dựng ra đã tự chuyển; hãy gõ lại `☐`, với bài viết và kế hoạch thì `python3 tasks.py check --fix` tự sửa",
        ],
    ),
    "a bullet of Wingdings is told of as one": (
        lambda site: site.article(body="\uf0a7 Một"),
        [
            "content/articles/2018/bai.md:7: cảnh báo [chu-chep/dau-dong] dòng này bắt đầu bằng dấu không tạo thành mục danh sách, hay mục con, trên trang: `⟨U+F0A7⟩ Một`; hãy viết `- ` ở đầu mỗi mục, mục con lùi vào hai dấu cách, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "a blank letter of Hangul": (
        lambda site: site.article(body="Chữ \u3164 này"),
        [
            "content/articles/2018/bai.md:7: lỗi [chu-an/khong-thay] có ký tự U+3164 không nhìn thấy được, đứng sau “Chữ”; hãy đặt con trỏ sau “Chữ” và bấm Delete cho đến khi xóa được ký tự đó",
        ],
    ),
    "a blank of Braille as an entity": (
        lambda site: site.article(body="Chữ &#x2800; này"),
        [
            "content/articles/2018/bai.md:7: lỗi [chu-an/viet-thanh-ma] `&#x2800;` là ký tự U+2800 không nhìn thấy được, có thể làm người đọc hiểu sai; hãy xóa `&#x2800;`",
        ],
    ),
    "letters that carry what no one sees": (
        lambda site: site.article(body="Chữ\U000e0041\U000e0042 này"),
        [
            "content/articles/2018/bai.md:7: lỗi [chu-an/khong-thay] có ký tự U+E0041 không nhìn thấy được, đứng sau “Chữ”; hãy đặt con trỏ sau “Chữ” và bấm Delete cho đến khi xóa được ký tự đó",
        ],
    ),
    "what Word leaves behind, reported once and dropped": (
        lambda site: site.article(
            title="Cải\u200b cách", body="\ufeffHành\u00ad chính\u2060\n\ncông\u200b"
        ),
        [
            "content/articles/2018/bai.md:2: cảnh báo [chu-an/con-sot] tệp có 5 ký tự không nhìn thấy được (U+00AD, U+200B, U+2060, U+FEFF), thường do chép từ Word hoặc trang web; trang dựng ra đã tự bỏ các ký tự này; gõ lại chỗ đã chép thì hết cảnh báo, với bài viết và kế hoạch thì `python3 tasks.py check --fix` tự sửa",
        ],
    ),
    "what Word leaves behind before a key": (
        lambda site: site.article(front="\u200bauthor: Văn phòng"),
        [
            "content/articles/2018/bai.md:5: cảnh báo [chu-an/con-sot] tệp có 1 ký tự không nhìn thấy được (U+200B), thường do chép từ Word hoặc trang web; trang dựng ra đã tự bỏ các ký tự này; gõ lại chỗ đã chép thì hết cảnh báo, với bài viết và kế hoạch thì `python3 tasks.py check --fix` tự sửa",
        ],
    ),
    "what Word leaves behind as an entity": (
        lambda site: site.article(body="Cải&#8203;cách&shy;hành chính"),
        [
            "content/articles/2018/bai.md:7: cảnh báo [chu-an/ma-thua] `&#8203;` là ký tự U+200B, không nhìn thấy được; hãy xóa `&#8203;` nếu không cố ý viết",
            "content/articles/2018/bai.md:7: cảnh báo [chu-an/ma-thua] `&shy;` là ký tự U+00AD, không nhìn thấy được; hãy xóa `&shy;` nếu không cố ý viết",
        ],
    ),
    "what Word leaves behind as an escape": (
        lambda site: site.article(title='"Cải\\u200bcách"'),
        [
            "content/articles/2018/bai.md:2: lỗi [chu-an/viet-thanh-ma] `\\u200b` là ký tự U+200B không nhìn thấy được, có thể làm người đọc hiểu sai; hãy xóa `\\u200b`",
        ],
    ),
    "a break inside Khmer": (
        lambda site: site.article(body="ភាសា\u200bខ្មែរ"),
        [],
    ),
    "an emoji of two": (
        lambda site: site.article(body="Gia đình 👨\u200d👩\u200d👧, ❤\ufe0f, 1\ufe0f\u20e3"),
        [],
    ),
    "a selector without a letter to select": (
        lambda site: site.article(body="chữ\ufe0f"),
        [
            "content/articles/2018/bai.md:7: cảnh báo [chu-an/con-sot] tệp có 1 ký tự không nhìn thấy được (U+FE0F), thường do chép từ Word hoặc trang web; trang dựng ra đã tự bỏ các ký tự này; gõ lại chỗ đã chép thì hết cảnh báo, với bài viết và kế hoạch thì `python3 tasks.py check --fix` tự sửa",
        ],
    ),
    "a title of nothing that is seen": (
        lambda site: site.article(title="\u200b"),
        [
            "content/articles/2018/bai.md:2: cảnh báo [chu-an/con-sot] tệp có 1 ký tự không nhìn thấy được (U+200B), thường do chép từ Word hoặc trang web; trang dựng ra đã tự bỏ các ký tự này; gõ lại chỗ đã chép thì hết cảnh báo, với bài viết và kế hoạch thì `python3 tasks.py check --fix` tự sửa",
            "content/articles/2018/bai.md:2: lỗi [thieu-khoa/de-trong] khóa `title` để trống; hãy điền giá trị vào sau dấu hai chấm (tiêu đề)",
        ],
    ),
    "a title of nothing that is seen, in quotes": (
        lambda site: site.article(title='"\u200b"'),
        [
            "content/articles/2018/bai.md:2: cảnh báo [chu-an/con-sot] tệp có 1 ký tự không nhìn thấy được (U+200B), thường do chép từ Word hoặc trang web; trang dựng ra đã tự bỏ các ký tự này; gõ lại chỗ đã chép thì hết cảnh báo, với bài viết và kế hoạch thì `python3 tasks.py check --fix` tự sửa",
            "content/articles/2018/bai.md:2: lỗi [trong/gia-tri] `title` để trống; hãy điền giá trị hoặc xóa khóa này",
        ],
    ),
    "a title of a mark alone": (
        lambda site: site.article(title="\u0301"),
        [
            "content/articles/2018/bai.md:2: lỗi [trong/khong-co-chu] `title` không có chữ nào nhìn thấy được; hãy điền chữ hoặc xóa khóa này",
        ],
    ),
    "a summary of a mark alone": (
        lambda site: site.article(summary="\u0323"),
        [
            "content/articles/2018/bai.md:4: lỗi [trong/khong-co-chu] `summary` không có chữ nào nhìn thấy được; hãy điền chữ hoặc xóa khóa này",
        ],
    ),
    "an id of nothing that is seen": (
        lambda site: site.plan(("id: MD1", "id: \u0301"), ("goals: [MD1], ", "")),
        [
            "plan.yaml:16: lỗi [ma/ky-tu-la] mã “́” có ký tự không dùng được trong địa chỉ; hãy chỉ dùng chữ cái không dấu, chữ số và dấu gạch nối",
        ],
    ),
    "a link of nothing that is seen": (
        lambda site: site.article(body="[&#8203;](https://a.example/)"),
        [
            "content/articles/2018/bai.md:7: cảnh báo [chu-an/ma-thua] `&#8203;` là ký tự U+200B, không nhìn thấy được; hãy xóa `&#8203;` nếu không cố ý viết",
            "content/articles/2018/bai.md:7: lỗi [chu-lien-ket/trong] liên kết tới “https://a.example/” không có chữ; hãy viết chữ vào trong ngoặc []",
        ],
    ),
    "a picture described by nothing that is seen": (
        lambda site: site.media("a.jpg").article(body="![\u0301](../../media/a.jpg)"),
        [
            "content/articles/2018/bai.md:7: lỗi [mo-ta-anh/thieu] ảnh ../../media/a.jpg không có lời mô tả; hãy viết `![ảnh cho thấy điều gì](…)` cho người không nhìn thấy ảnh",
        ],
    ),
    "a heading of nothing that is seen": (
        lambda site: site.article(body="## &nbsp;\n\nChữ"),
        [
            "content/articles/2018/bai.md:7: lỗi [de-muc/trong] đề mục không có chữ; hãy viết tên đề mục hoặc xóa dòng này",
        ],
    ),
    "a body of nothing that is seen": (
        lambda site: site.article(body="&nbsp;\n\n&#8203;"),
        [
            "content/articles/2018/bai.md:5: lỗi [than-bai/trong] bài không có nội dung; hãy viết nội dung dưới dòng --- thứ hai",
            "content/articles/2018/bai.md:9: cảnh báo [chu-an/ma-thua] `&#8203;` là ký tự U+200B, không nhìn thấy được; hãy xóa `&#8203;` nếu không cố ý viết",
        ],
    ),
    "letters of Iceland and Russia, reported once and read as what they show": (
        lambda site: site.article(title="Ðại hội", body="Số 12/QÐ-UBND, cải cáсh, Sigurður"),
        [
            "content/articles/2018/bai.md:2: cảnh báo [unicode/chu-giong] “Ðại” có ký tự U+00D0 trông giống chữ Việt nhưng là chữ của tiếng khác; tệp có 3 chỗ như vậy; hãy gõ lại “Đại” bằng bộ gõ Unicode; trang dựng ra đã tự chuyển, với bài viết và kế hoạch thì `python3 tasks.py check --fix` tự sửa",
        ],
    ),
    "a letter of Iceland in the number of a document": (
        lambda site: site.write(
            "content/documents.yaml",
            "documents:\n  - {type: QĐ, number: 12/QÐ-UBND, issued: 2018-02-01, title: Quyết định}\n",
        ),
        [
            "content/documents.yaml:2: cảnh báo [unicode/chu-giong] “12/QÐ-UBND” có ký tự U+00D0 trông giống chữ Việt nhưng là chữ của tiếng khác; tệp có 1 chỗ như vậy; hãy gõ lại “12/QĐ-UBND” bằng bộ gõ Unicode; trang dựng ra đã tự chuyển, với bài viết và kế hoạch thì `python3 tasks.py check --fix` tự sửa",
        ],
    ),
    "a letter of Iceland in a number that is wrong otherwise": (
        lambda site: site.write(
            "content/documents.yaml",
            "documents:\n  - {type: QĐ, number: 12/qð-ubnd, issued: 2018-02-01, title: Quyết định}\n",
        ),
        [
            "content/documents.yaml:2: lỗi [so-ky-hieu/sai-dang] “12/qð-ubnd” không đúng dạng số, ký hiệu văn bản; hãy viết 12/QĐ-UBND",
        ],
    ),
    "marks on letters, quotes and dashes": (
        lambda site: site.article(title="“Ễ ợ” – ngày\u00a018…", body="Chữ — ‘ẫ’, ① № ½ €"),
        [],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_letters_that_cannot_be_seen(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
