"""What this agency sets. Everything else is in plansite/defaults.py, with its reasons."""

from plansite.defaults import *  # noqa: F403

SITENAME = "Thông tin cải cách hành chính"
SITESUBTITLE = "Sở Khoa học và Công nghệ tỉnh Bà Rịa - Vũng Tàu"

# The public address is not known here; publishconf.py takes it from the environment.
SITEURL = "http://localhost:8000"

AGENCY = {
    "name": "Sở Khoa học và Công nghệ",
    "code": "SKHCN",
    "note": (
        "Từ ngày 01/07/2025, tỉnh Bà Rịa - Vũng Tàu, cùng với tỉnh Bình Dương, là một phần của "
        "Thành phố Hồ Chí Minh (Nghị quyết 202/2025/QH15 ngày 12/06/2025)."
    ),
}
