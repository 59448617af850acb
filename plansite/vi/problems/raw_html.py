"""HTML that runs something, fetches something, or will be taken out."""

from plansite.model.example import in_body
from plansite.model.problem import Message, Severity

TITLE = "HTML trong bài"

LINK_RUNS = Message(
    "ma-chay/lien-ket",
    "liên kết {scheme}: chạy mã hoặc nhúng dữ liệu",
    "hãy thay bằng địa chỉ https:// hoặc đường dẫn tới tệp của trang",
    example=in_body("[In bài này](javascript:print)", "Bấm Ctrl+P để in bài này."),
)
HTML_RUNS = Message(
    "ma-chay/the",
    "thẻ `<{tag}>` không được dùng trong bài",
    "hãy xóa thẻ này; video, biểu mẫu hay bản đồ thì đặt liên kết tới trang của chúng",
    example=in_body(
        '<iframe src="https://phim.example/1"></iframe>',
        "[Phim về buổi ra quân](https://phim.example/1)",
    ),
)
HTML_HANDLER = Message(
    "ma-chay/thuoc-tinh",
    "thuộc tính {attribute} của thẻ `<{tag}>` chạy mã",
    "hãy xóa thuộc tính này",
    example=in_body('<p onclick="mo()">Ba xã tham gia.</p>', "Ba xã tham gia."),
)
HTML_REMOVED = Message(
    "html/the-bi-bo",
    "thẻ `<{tag}>` sẽ bị bỏ khi dựng trang",
    "hãy viết bằng Markdown hoặc xóa thẻ",
    Severity.WARNING,
    example=in_body("<font>Ba xã</font> tham gia.", "**Ba xã** tham gia."),
)
HTML_ATTRIBUTE_REMOVED = Message(
    "html/thuoc-tinh-bi-bo",
    "thuộc tính {attribute} của thẻ `<{tag}>` sẽ bị bỏ khi dựng trang",
    "hãy xóa thuộc tính này",
    Severity.WARNING,
    example=in_body('<p style="color: red">Ba xã tham gia.</p>', "**Ba xã tham gia.**"),
)
HTML_ID_TAKEN = Message(
    "html/ma-trung",
    "mã `{id}` của thẻ `<{tag}>` trùng với mã của chỗ khác trên trang",
    "hãy đặt một mã khác, không bắt đầu bằng `_` hay `fn`, hoặc bỏ thuộc tính id",
    example=in_body(
        '## Kết quả\n\n<p id="ket-qua">Ba xã tham gia.</p>',
        '## Kết quả\n\n<p id="ba-xa">Ba xã tham gia.</p>',
    ),
    why="Một mã ở hai chỗ thì liên kết không biết dẫn tới chỗ nào.",
)
THIRD_PARTY = Message(
    "may-chu-khac/tai-noi-dung",
    "bài tải nội dung từ máy chủ khác ({host})",
    "hãy chép tệp vào content/media/ nếu được phép dùng, hoặc đặt liên kết",
    example=in_body(
        "![Đoàn viên phát tờ rơi](https://anh.example/ra-quan.jpg)",
        "![Đoàn viên phát tờ rơi](../../media/2018/ra-quan.jpg)",
    ),
    why=("Mỗi lần mở bài, máy chủ kia sẽ biết ai đang đọc; và khi nó ngừng chạy thì ảnh mất theo."),
)
