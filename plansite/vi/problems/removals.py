"""Entries of ``content/removed.yaml``."""

from plansite.model.example import in_removed
from plansite.model.problem import Message, Severity

TITLE = "Nội dung đã gỡ (content/removed.yaml)"

REMOVED_STANDS = Message(
    "da-go/van-con",
    "địa chỉ {address} ghi là đã gỡ nhưng vẫn là của {other}",
    "hãy xóa mục này; nếu nội dung ấy đúng là phải gỡ, hãy xóa nó hoặc ghi “status: draft” ở đó",
    example=in_removed(
        "- {address: /tin-bai/2018/ra-quan/, on: 2018-05-01, reason: Bài đăng nhầm.}",
        "- {address: /tin-bai/2018/bai-cu/, on: 2018-05-01, reason: Bài đăng nhầm.}",
    ),
)
REMOVED_TWICE = Message(
    "da-go/trung",
    "địa chỉ {address} đã có ở dòng {first}",
    "hãy gộp hai mục thành một",
    example=in_removed(
        (
            "- {address: /tin-cu/, on: 2018-05-01, reason: Bài đăng nhầm.}\n"
            "- {address: /tin-cu/, on: 2018-06-01, reason: Bài hết hiệu lực.}"
        ),
        "- {address: /tin-cu/, on: 2018-05-01, reason: Bài đăng nhầm.}",
    ),
)
REMOVED_UNEXPLAINED = Message(
    "da-go/chua-neu-ly-do",
    "còn chữ của mẫu: “{text}”",
    "hãy viết ở đó trước đây có gì và vì sao gỡ",
    example=in_removed(
        "- {address: /tin-cu/, on: 2018-05-01, reason: Viết lý do gỡ tại đây}",
        "- {address: /tin-cu/, on: 2018-05-01, reason: Bài đăng nhầm.}",
    ),
)
REMOVED_AHEAD = Message(
    "da-go/chua-toi-ngay",
    "ngày gỡ {on} chưa tới, nên tới ngày ấy người đọc mới thấy lời giải thích",
    "hãy viết ngày gỡ thật, không sau hôm nay",
    Severity.WARNING,
    example=in_removed(
        "- {address: /tin-cu/, on: 2019-05-01, reason: Bài đăng nhầm.}",
        "- {address: /tin-cu/, on: 2018-05-01, reason: Bài đăng nhầm.}",
    ),
)
REMOVED_WITHOUT_PAGE = Message(
    "da-go/khong-co-trang",
    "ở {address} không đặt được trang nêu lý do gỡ, nên mục này chỉ để ghi nhớ",
    "muốn người đọc thấy lý do gỡ, hãy nhờ người quản trị máy chủ chuyển hướng địa chỉ ấy",
    Severity.WARNING,
    example=in_removed(
        "- {address: /tin-cu/anh.png, on: 2018-05-01, reason: Ảnh đăng nhầm.}",
        "- {address: /tin-cu/anh/, on: 2018-05-01, reason: Ảnh đăng nhầm.}",
    ),
)
REMOVED_SEE_NOTHING = Message(
    "da-go/xem-khong-co",
    "`see` là {see}, không dẫn tới trang nào đang có",
    "hãy viết địa chỉ của một trang có thật, hoặc xóa khóa `see`",
    example=in_removed(
        "- {address: /tin-cu/, on: 2018-05-01, reason: Bài đăng nhầm., see: /xyz-khong-co/}",
        "- {address: /tin-cu/, on: 2018-05-01, reason: Bài đăng nhầm., see: /tin-bai/}",
    ),
)
REMOVED_SEE_NEAR = Message(
    "da-go/xem-go-nham",
    "`see` là {see}, không dẫn tới trang nào đang có",
    "có phải `{suggestion}`?",
    example=in_removed(
        "- {address: /tin-cu/, on: 2018-05-01, reason: Bài đăng nhầm., see: /lien-hee/}",
        "- {address: /tin-cu/, on: 2018-05-01, reason: Bài đăng nhầm., see: /lien-he/}",
    ),
)
