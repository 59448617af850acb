# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Nothing in raw HTML runs, is fetched, or is lost unsaid."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "sound HTML": (
        lambda site: site.article(
            body="<details><summary>Xem</summary>Chữ H<sub>2</sub>O</details>"
        ),
        [],
    ),
    "words in angle brackets": (
        lambda site: site.article(body="Gửi </phong> và <!vb> <?so 5?>, <b>gấp</b>."),
        [
            "content/articles/2018/bai.md:7: cảnh báo [html/the-bi-bo] thẻ `<!vb>` sẽ bị bỏ khi dựng trang; hãy viết bằng Markdown hoặc xóa thẻ",
            "content/articles/2018/bai.md:7: cảnh báo [html/the-bi-bo] thẻ `</phong>` sẽ bị bỏ khi dựng trang; hãy viết bằng Markdown hoặc xóa thẻ",
            "content/articles/2018/bai.md:7: cảnh báo [html/the-bi-bo] thẻ `<?so>` sẽ bị bỏ khi dựng trang; hãy viết bằng Markdown hoặc xóa thẻ",
        ],
    ),
    "ids that stand elsewhere on the page": (
        lambda site: site.article(
            body='## Mục\n\n<b id="muc">a</b> <b id="a">b</b> <b id="a">c</b> <b id="fnref:1">d</b>'
        ),
        [
            "content/articles/2018/bai.md:9: lỗi [html/ma-trung] mã `a` của thẻ `<b>` trùng với mã của chỗ khác trên trang; hãy đặt một mã khác, không bắt đầu bằng `_` hay `fn`, hoặc bỏ thuộc tính id",
            "content/articles/2018/bai.md:9: lỗi [html/ma-trung] mã `fnref:1` của thẻ `<b>` trùng với mã của chỗ khác trên trang; hãy đặt một mã khác, không bắt đầu bằng `_` hay `fn`, hoặc bỏ thuộc tính id",
            "content/articles/2018/bai.md:9: lỗi [html/ma-trung] mã `muc` của thẻ `<b>` trùng với mã của chỗ khác trên trang; hãy đặt một mã khác, không bắt đầu bằng `_` hay `fn`, hoặc bỏ thuộc tính id",
        ],
    ),
    "script": (
        lambda site: site.article(body="Chữ\n\n<script>alert(1)</script>"),
        [
            "content/articles/2018/bai.md:9: lỗi [ma-chay/the] thẻ `<script>` không được dùng trong bài; hãy xóa thẻ này; video, biểu mẫu hay bản đồ thì đặt liên kết tới trang của chúng",
        ],
    ),
    "script in capitals in a line": (
        lambda site: site.article(body="Chữ <SCRIPT src=//x.vn/a.js></SCRIPT>"),
        [
            "content/articles/2018/bai.md:7: lỗi [ma-chay/the] thẻ `<script>` không được dùng trong bài; hãy xóa thẻ này; video, biểu mẫu hay bản đồ thì đặt liên kết tới trang của chúng",
        ],
    ),
    "an unfinished script": (
        lambda site: site.article(body="Chữ\n\n<script src=/a.js"),
        [
            "content/articles/2018/bai.md:9: lỗi [ma-chay/the] thẻ `<script>` không được dùng trong bài; hãy xóa thẻ này; video, biểu mẫu hay bản đồ thì đặt liên kết tới trang của chúng",
        ],
    ),
    "style": (
        lambda site: site.article(body="<style>p {color: red}</style>"),
        [
            "content/articles/2018/bai.md:7: lỗi [ma-chay/the] thẻ `<style>` không được dùng trong bài; hãy xóa thẻ này; video, biểu mẫu hay bản đồ thì đặt liên kết tới trang của chúng",
        ],
    ),
    "a frame from another host": (
        lambda site: site.article(body='<iframe src="https://video.example.vn/1"></iframe>'),
        [
            "content/articles/2018/bai.md:7: lỗi [ma-chay/the] thẻ `<iframe>` không được dùng trong bài; hãy xóa thẻ này; video, biểu mẫu hay bản đồ thì đặt liên kết tới trang của chúng",
        ],
    ),
    "event handlers": (
        lambda site: site.article(
            body='Chữ <b ONCLICK="x()">đậm</b>\n\n<img src=/media/a.jpg onerror=x() alt="Sơ đồ">'
        ).media("a.jpg"),
        [
            "content/articles/2018/bai.md:7: lỗi [ma-chay/thuoc-tinh] thuộc tính onclick của thẻ `<b>` chạy mã; hãy xóa thuộc tính này",
            "content/articles/2018/bai.md:9: lỗi [ma-chay/thuoc-tinh] thuộc tính onerror của thẻ `<img>` chạy mã; hãy xóa thuộc tính này",
        ],
    ),
    "a picture from another host": (
        lambda site: site.article(
            body='![Sơ đồ](https://anh.example.vn/a.png)\n\n<img src="//anh.example.vn/b.png" alt="Sơ đồ">'
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [may-chu-khac/tai-noi-dung] bài tải nội dung từ máy chủ khác (anh.example.vn); hãy chép tệp vào content/media/ nếu được phép dùng, hoặc đặt liên kết",
            "content/articles/2018/bai.md:9: lỗi [may-chu-khac/tai-noi-dung] bài tải nội dung từ máy chủ khác (anh.example.vn); hãy chép tệp vào content/media/ nếu được phép dùng, hoặc đặt liên kết",
        ],
    ),
    "a source set": (
        lambda site: site.media("a.jpg").article(
            body='<img src="/media/a.jpg" srcset="https://x.example.vn/a.jpg 2x" alt="Sơ đồ">'
        ),
        [
            "content/articles/2018/bai.md:7: cảnh báo [html/thuoc-tinh-bi-bo] thuộc tính srcset của thẻ `<img>` sẽ bị bỏ khi dựng trang; hãy xóa thuộc tính này",
            "content/articles/2018/bai.md:7: lỗi [may-chu-khac/tai-noi-dung] bài tải nội dung từ máy chủ khác (x.example.vn); hãy chép tệp vào content/media/ nếu được phép dùng, hoặc đặt liên kết",
        ],
    ),
    "elements and attributes that go": (
        lambda site: site.article(
            body='<center style="x">Chữ</center> <p class="to">Chữ</p>\n<h2>Đề mục</h2>'
        ),
        [
            "content/articles/2018/bai.md:7: cảnh báo [html/the-bi-bo] thẻ `<center>` sẽ bị bỏ khi dựng trang; hãy viết bằng Markdown hoặc xóa thẻ",
            "content/articles/2018/bai.md:7: cảnh báo [html/thuoc-tinh-bi-bo] thuộc tính class của thẻ `<p>` sẽ bị bỏ khi dựng trang; hãy xóa thuộc tính này",
            "content/articles/2018/bai.md:8: cảnh báo [html/the-bi-bo] thẻ `<h2>` sẽ bị bỏ khi dựng trang; hãy viết bằng Markdown hoặc xóa thẻ",
        ],
    ),
    "HTML in code": (
        lambda site: site.article(body="`<script>`\n\n```\n<iframe>\n```"),
        [],
    ),
    "HTML that is escaped": (
        lambda site: site.article(body="&lt;script&gt; a < b"),
        [],
    ),
    "HTML in the plan": (
        lambda site: site.plan(
            (
                "show: tasks}",
                "show: tasks}\n  - {number: IV, title: Tổ chức, body: <script>x</script>}",
            )
        ),
        [
            "plan.yaml:15: lỗi [ma-chay/the] thẻ `<script>` không được dùng trong bài; hãy xóa thẻ này; video, biểu mẫu hay bản đồ thì đặt liên kết tới trang của chúng",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
