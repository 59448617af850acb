"""What was public before and leads nowhere now."""

from plansite.model.example import in_words
from plansite.model.problem import Message

TITLE = "Địa chỉ đã đăng nay không còn"

VANISHED_PLAN_ID = Message(
    "mat-dia-chi/doi-ma-ke-hoach",
    "kế hoạch đã đăng ở {address} nay mang mã {id}, nên mọi địa chỉ của nó đã đổi",
    "hãy trả lại mã cũ: {suggestion}",
    example=in_words(
        "thêm dòng id: cds-2018 vào kế hoạch đã đăng ở /ke-hoach/2018/",
        "đặt id cho kế hoạch mới thêm, kế hoạch đã đăng giữ nguyên",
    ),
)
VANISHED = Message(
    "mat-dia-chi/khong-con",
    "địa chỉ đã đăng {address} không còn ở trang nữa",
    "nội dung đã sang tệp khác thì thêm “aliases: [{address}]” vào phần đầu của tệp ấy; đã gỡ hẳn "
    "thì thêm vào content/removed.yaml dòng “{entry}”",
    example=in_words(
        "xóa content/articles/2018/ra-quan.md rồi thôi",
        (
            "thêm vào content/removed.yaml dòng - {address: /tin-bai/2018/ra-quan/, on: "
            "2018-05-01, reason: Bài đăng nhầm.}"
        ),
    ),
    why=(
        "Địa chỉ đã đăng có thể nằm trong văn bản, thư và máy tìm kiếm; người mở nó phải "
        "được dẫn tới nơi mới hoặc biết vì sao nó không còn."
    ),
)
VANISHED_RENAMED = Message(
    "mat-dia-chi/doi-ten",
    "địa chỉ đã đăng {address} không còn ở trang nữa, vì tệp đã đổi thành {path}",
    "hãy thêm “aliases: [{aliases}]” vào phần đầu của {path}; nếu là bài khác và bài này đã gỡ hẳn "
    "thì thêm vào content/removed.yaml dòng “{entry}”",
    example=in_words(
        "đổi tên ra-quan.md thành le-ra-quan.md",
        "đổi tên, và thêm aliases: [/tin-bai/2018/ra-quan/] vào phần đầu của le-ra-quan.md",
    ),
)
VANISHED_DRAFT = Message(
    "mat-dia-chi/thanh-nhap",
    "bài đã đăng ở {address} nay là bản nháp",
    "hãy bỏ dòng “status: draft”; nội dung đã sang tệp khác thì xóa tệp này và thêm “aliases: "
    "[{address}]” vào phần đầu của tệp kia; đã gỡ hẳn thì giữ “status: draft” và thêm vào "
    "content/removed.yaml dòng “{entry}”",
    example=in_words(
        "thêm status: draft vào một bài đã đăng",
        "giữ bài ở trạng thái đã đăng; muốn gỡ thì ghi thêm vào content/removed.yaml",
    ),
)
VANISHED_AHEAD = Message(
    "mat-dia-chi/doi-ngay",
    "bài đã đăng ở {address} nay có ngày chưa tới nên không còn trên trang",
    "hãy trả lại ngày cũ {old}; nội dung đã sang tệp khác thì xóa tệp này và thêm “aliases: "
    "[{address}]” vào phần đầu của tệp kia; đã gỡ hẳn thì thêm dòng “status: draft” vào phần đầu "
    "tệp này và thêm vào content/removed.yaml dòng “{entry}”",
    example=in_words(
        "đổi date của bài đã đăng sang một ngày chưa tới",
        "giữ date như cũ; ghi lần sửa ở corrections",
    ),
)
VANISHED_CASE = Message(
    "mat-dia-chi/hoa-thuong",
    "địa chỉ đã đăng {address} nay viết là {now}, mà máy chủ coi chữ hoa và chữ thường là khác "
    "nhau",
    "hãy viết lại đúng {address}; nếu đó là tên tệp thì đổi lại tên tệp như cũ",
    example=in_words(
        "đổi aliases: [/Tin-Cu/] thành aliases: [/tin-cu/]", "giữ aliases: [/Tin-Cu/] như đã đăng"
    ),
)
VANISHED_FILE = Message(
    "mat-dia-chi/tep",
    "tệp đã đăng ở {address} không còn ở trang nữa",
    "hãy chép lại tệp vào content{address}; đã gỡ hẳn thì thêm vào content/removed.yaml dòng "
    "“{entry}”",
    example=in_words(
        "xóa content/media/2018/bien-ban.pdf và chỗ nhắc đến tệp",
        (
            "thêm vào content/removed.yaml dòng - {address: /media/2018/bien-ban.pdf, on: "
            "2018-05-01, reason: Bản ký sai.}"
        ),
    ),
)
VANISHED_TASK = Message(
    "mat-dia-chi/nhiem-vu",
    "nhiệm vụ “{id}” đã đăng ở {address} không còn trong kế hoạch {plan}",
    "hãy giữ mã {id}, vì mã của nhiệm vụ đã đăng không đổi; nhiệm vụ bị hủy thì vẫn giữ và ghi "
    "“cancelled: {{on: NGÀY, reason: lý do}}”; đã bỏ hẳn thì thêm vào content/removed.yaml dòng "
    "“{entry}”",
    example=in_words(
        "xóa nhiệm vụ NV2 khỏi plan.yaml",
        "giữ NV2 và ghi cancelled: {on: 2018-06-01, reason: Trùng việc}",
    ),
)
