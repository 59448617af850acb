"""Where a link leads, and how it is written."""

from plansite.model.example import in_body, in_words
from plansite.model.problem import Message, Severity

TITLE = "Liên kết"

LINK_BROKEN = Message(
    "lien-ket/khong-co",
    "liên kết “{target}” không dẫn tới đâu",
    "hãy viết đường dẫn tới tệp .md, tệp trong content/media/ hoặc địa chỉ của trang có thật",
    example=in_body("[Quyết định](van-ban-xyz.md)", "[Hội nghị](hoi-nghi.md)"),
)
LINK_BROKEN_NEAR = Message(
    "lien-ket/go-nham",
    "liên kết “{target}” không dẫn tới đâu",
    "có phải `{suggestion}`?",
    example=in_body("[Hội nghị](hoi-nghii.md)", "[Hội nghị](hoi-nghi.md)"),
)
LINK_ADDRESS_FORM = Message(
    "lien-ket/chua-dung-dang",
    "địa chỉ “{address}” viết chưa đúng dạng",
    "hãy viết {known}",
    example=in_body("[Tiến độ](/tien-do)", "[Tiến độ](/tien-do/)"),
)
LINK_TO_LIST_PAGE = Message(
    "lien-ket/trang-danh-sach",
    "{address} là một trang tiếp theo của danh sách; có bài mới thì bài ở đó sang trang khác",
    "hãy dẫn thẳng tới bài muốn nêu, hoặc tới đầu danh sách: {known}",
    example=in_body("[Hội nghị](/tin-bai/trang/2/)", "[Hội nghị](hoi-nghi.md)"),
)
LINK_TO_REMOVED = Message(
    "lien-ket/da-go",
    "liên kết tới địa chỉ đã gỡ ngày {on}: {address}",
    "hãy dẫn tới {see}, hoặc bỏ liên kết",
    example=in_words(
        "liên kết tới /tin-cu/, có trong content/removed.yaml",
        "liên kết tới trang nêu ở khóa see của mục ấy",
    ),
)
LINK_TO_LOST_FILE = Message(
    "lien-ket/tep-da-mat",
    "liên kết tới tệp content/media/{file}, có ở bản trước nhưng nay đã mất",
    "hãy chép lại đúng tệp ấy vào đó (người quản trị lấy lại được từ git), hoặc bỏ liên kết",
    example=in_words(
        "liên kết tới biên bản vừa bị xóa khỏi content/media/",
        "biên bản được chép lại vào content/media/",
    ),
)
LINK_TO_DRAFT = Message(
    "lien-ket/nhap",
    "liên kết tới bài còn là bản nháp: {path}",
    "hãy đăng bài đó trước, hoặc bỏ liên kết",
    example=in_body("[Kế hoạch quý hai](dang-viet.md)", "[Hội nghị](hoi-nghi.md)"),
    why="Bài nháp không có trên trang công khai, nên liên kết tới đó sẽ không mở được.",
)
LINK_TO_DRAFT_PAGE = Message(
    "lien-ket/trang-nhap",
    "liên kết tới trang còn là bản nháp: {path}",
    "hãy đăng trang đó trước, hoặc bỏ liên kết",
    example=in_body("[Giới thiệu](../../pages/dang-viet.md)", "[Liên hệ](../../pages/lien-he.md)"),
)
LINK_NOT_MADE = Message(
    "lien-ket/chua-dung-nen",
    "liên kết tới {address}, nơi chỉ có khi {when}",
    "hãy làm việc ấy trước, hoặc bỏ liên kết",
    example=in_body("[Báo lỗi](/.well-known/security.txt)", "[Tiến độ](/tien-do/)"),
)
LINK_WITHOUT_HOST = Message(
    "lien-ket/thieu-may-chu",
    "địa chỉ web “{target}” thiếu tên máy chủ",
    "hãy viết đủ, ví dụ https://chinhphu.vn/",
    example=in_body("[Cổng thông tin](https:///tin)", "[Cổng thông tin](https://chinhphu.vn/tin)"),
)
LINK_WITHOUT_SCHEME = Message(
    "lien-ket/thieu-phan-dau",
    "địa chỉ “{target}” thiếu phần đầu, như https:// hay mailto:",
    "hãy viết {suggestion}",
    example=in_body(
        "[Cổng thông tin](www.chinhphu.vn)", "[Cổng thông tin](https://www.chinhphu.vn)"
    ),
)
LINK_MALFORMED = Message(
    "lien-ket/khong-mo-duoc",
    "trình duyệt không mở được địa chỉ “{target}”",
    "hãy mở trang đó trong trình duyệt rồi chép lại địa chỉ",
    example=in_body(
        "[Cổng thông tin](https://chinhphu.vn:99999/)", "[Cổng thông tin](https://chinhphu.vn/)"
    ),
)
LINK_OTHER_HOST = Message(
    "lien-ket/dan-noi-khac",
    "chữ của liên kết nêu {shown} nhưng liên kết dẫn tới {host}",
    "hãy sửa địa chỉ cho đúng nơi đã nêu, hoặc viết tên của trang được dẫn tới",
    example=in_body(
        "[chinhphu.vn](https://la.example/)",
        "[Cổng thông tin Chính phủ](https://chinhphu.vn/)",
    ),
    why="Người đọc tin vào tên đã thấy; kẻ lừa đảo dùng chính cách này.",
)
HOST_FOREIGN = Message(
    "lien-ket/ten-mien-la",
    "tên miền “{host}” có chữ không thuộc bảng chữ cái Latinh, trông giống mà không phải; "
    "tên thật là {ascii}",
    "hãy gõ lại tên miền bằng chữ Latinh nếu đó là nơi cần dẫn tới",
    Severity.WARNING,
    example=in_body(
        "[Cổng thông tin](https://сhinhphu.vn/)", "[Cổng thông tin](https://chinhphu.vn/)"
    ),
    why="Chữ “с” đầu tên miền ở bản sai là chữ Nga, trông giống hệt chữ “c”.",
)
LINK_SCHEME = Message(
    "lien-ket/giao-thuc",
    "liên kết bắt đầu bằng “{scheme}:” nên nhiều máy không mở được",
    "hãy dùng địa chỉ bắt đầu bằng https://; thư điện tử thì mailto:, số điện thoại thì tel:",
    example=in_body(
        "[Biên bản](ftp://tep.example/bien-ban.pdf)", "[Biên bản](../../media/2018/bien-ban.pdf)"
    ),
)
LINK_OWN_COMPUTER = Message(
    "lien-ket/tren-may-minh",
    "“{target}” là đường dẫn trên máy của bạn, người khác không mở được",
    "hãy chép tệp vào content/media/ và liên kết tới đó",
    example=in_body(
        "[Biên bản](file:///C:/van-ban/bien-ban.pdf)", "[Biên bản](../../media/2018/bien-ban.pdf)"
    ),
)
LINK_TO_PREVIEW = Message(
    "lien-ket/ban-xem-thu",
    "“{target}” là địa chỉ của bản xem thử trên máy của bạn, người khác không mở được",
    "hãy viết {suggestion}",
    example=in_body("[Tiến độ](http://localhost:8000/tien-do/)", "[Tiến độ](/tien-do/)"),
)
LINK_PELICAN_FORM = Message(
    "lien-ket/dang-pelican",
    "không hiểu dạng “{form}” trong “{target}”",
    "hãy viết {{filename}}/articles/NĂM/ten-bai.md hoặc {{static}}/media/ten-tep",
    example=in_body("[Cải cách]({tag}cchc)", "[Hội nghị]({filename}/articles/2018/hoi-nghi.md)"),
)
LINK_SPACED = Message(
    "lien-ket/dau-cach",
    "đường dẫn “{target}” có dấu cách",
    "hãy đổi tên tệp cho không có dấu cách (trong địa chỉ web, viết {suggestion})",
    example=in_body("[Biên bản](bien ban.pdf)", "[Biên bản](../../media/2018/bien-ban.pdf)"),
)
LINK_CONTACT_SPACED = Message(
    "lien-ket/so-co-dau-cach",
    "“{target}” có dấu cách, nên không thành đường dẫn",
    "hãy viết {suggestion}",
    example=in_body("[Gọi](tel:1900 1234)", "[Gọi](tel:19001234)"),
)
LINK_QUOTED = Message(
    "lien-ket/nhay-cong",
    "đường dẫn {target} có dấu nháy cong",
    "hãy viết trong ngoặc tròn: {suggestion}, hoặc chạy `python3 tasks.py check --fix` để máy tự "
    "sửa",
    example=in_body("[Hội nghị](“/tin-bai/2018/hoi-nghi/”)", "[Hội nghị](/tin-bai/2018/hoi-nghi/)"),
)
LINK_UNDEFINED = Message(
    "lien-ket/chua-dinh-nghia",
    "liên kết tham chiếu [{reference}] không có địa chỉ",
    "hãy thêm một dòng “[{reference}]: địa chỉ” hoặc viết [chữ](địa chỉ)",
    example=in_body("[Hội nghị][hn]", ("[Hội nghị][hn]\n\n[hn]: hoi-nghi.md")),
)
DEFINITION_UNUSED = Message(
    "lien-ket/dinh-nghia-thua",
    "dòng `[{text}]: …` nêu địa chỉ cho `[{text}]` nhưng bài không dùng tới, nên cả dòng không "
    "hiện trên trang",
    "hãy xóa dòng ấy, hoặc viết `\\[{text}]` nếu đó là lời văn",
    Severity.WARNING,
    example=in_body(
        "Mời dự hội nghị.\n\n[Hội nghị]: hoi-nghi.md",
        "Mời dự [Hội nghị].\n\n[Hội nghị]: hoi-nghi.md",
    ),
)
DEFINED_TWICE = Message(
    "lien-ket/dinh-nghia-trung",
    "địa chỉ của `[{text}]` đã nêu ở phía trên, nên dòng `[{text}]: …` này không có tác dụng",
    "hãy đặt tên khác cho một trong hai dòng, ví dụ `[{text} 2]: …`, hoặc xóa một dòng",
    example=in_body(
        "[A] mời họp.\n\n[A]: https://a.vn/1\n[A]: https://a.vn/2",
        "[A] mời họp.\n\n[A]: https://a.vn/1",
    ),
)
LINK_WITHOUT_TARGET = Message(
    "lien-ket/thieu-dia-chi",
    "liên kết “{text}” không có địa chỉ",
    "hãy điền địa chỉ vào trong ngoặc ()",
    example=in_body("[Hội nghị]()", "[Hội nghị](hoi-nghi.md)"),
)
