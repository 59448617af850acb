"""The invented agency's settings; its notice stands on every page."""

from plansite.defaults import *  # noqa: F403

SITENAME = "Cải cách hành chính Sở Mẫu"
SITESUBTITLE = "Sở Mẫu tỉnh Ví Dụ"
SITEURL = "https://so-mau.example"

AGENCY = {
    "name": "Sở Mẫu",
    "parent": "UBND tỉnh Ví Dụ",
    "code": "SM",
}

NOTICE = (
    "Đây là trang minh họa: Sở Mẫu và tỉnh Ví Dụ không có thật, "
    "mọi số liệu và tin bài đều được đặt ra."
)
LICENCE = "CC0 1.0"

# The agency is invented, and so is this address.
SECURITY_CONTACT = "mailto:an-ninh@so-mau.example"
SECURITY_EXPIRES = "2027-06-30"
