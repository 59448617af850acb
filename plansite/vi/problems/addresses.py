"""Addresses that something else has, or may have."""

from plansite.model.example import in_front, in_name, in_removed, in_words
from plansite.model.problem import Message

TITLE = "Địa chỉ trùng hoặc không đặt được"

ADDRESS_TAKEN = Message(
    "dia-chi-trung/tep-hoac-ma",
    "địa chỉ {address} đã là của {other}",
    "hãy đổi tên tệp hoặc mã cho khác đi",
    example=in_name("content/pages/tien-do.md", "content/pages/tien-do-chung.md"),
    why="/tien-do/ là trang tiến độ do hệ thống dựng.",
)
ALIAS_TAKEN = Message(
    "dia-chi-trung/dia-chi-cu",
    "địa chỉ {address} đã là của {other}",
    "hãy bỏ địa chỉ này khỏi `aliases`",
    example=in_front("aliases: [/tien-do/]", "aliases: [/tien-do-cu/]"),
)
ADDRESS_RESERVED = Message(
    "dia-chi-trung/danh-rieng",
    "địa chỉ {address} nằm trong thư mục {folder} dành riêng cho trang",
    "hãy chọn địa chỉ khác",
    example=in_front("aliases: [/media/ra-quan/]", "aliases: [/tin-cu/ra-quan/]"),
)
ADDRESS_BELOW_FILE = Message(
    "dia-chi-trung/duoi-tep",
    "địa chỉ {address} nằm dưới {other}, vốn là một tệp",
    "hãy chọn địa chỉ khác",
    example=in_removed(
        "- {address: /sitemap.xml/bai/, on: 2018-05-01, reason: Bài đăng nhầm.}",
        "- {address: /tin-cu/bai/, on: 2018-05-01, reason: Bài đăng nhầm.}",
    ),
)
ADDRESS_OF_HOST = Message(
    "dia-chi-trung/cua-may-chu",
    "địa chỉ {address} có tên “{name}” mà máy chủ hoặc hệ điều hành dành cho việc riêng",
    "hãy chọn địa chỉ khác",
    example=in_front("aliases: [/cgi-bin/ra-quan/]", "aliases: [/tin-cu/ra-quan/]"),
)
MEDIA_TWICE = Message(
    "dia-chi-trung/hoa-thuong",
    "tên tệp chỉ khác {other} ở chữ hoa, chữ thường",
    "hãy đổi tên hoặc xóa một trong hai",
    example=in_words(
        "content/media/2018/bien-ban.pdf và content/media/2018/Bien-Ban.pdf",
        "content/media/2018/bien-ban.pdf và content/media/2018/bien-ban-2.pdf",
    ),
    why="Windows và macOS coi hai tên ấy là một tệp.",
)
