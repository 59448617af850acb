"""Settings of a test's site; its agency is invented."""

from plansite.defaults import *  # noqa: F403

SITENAME = "Sở Công Thương tỉnh Ví Dụ"
SITEURL = "http://localhost:8000"
AGENCY = {"name": "Sở Công Thương"}
NOTICE = "Trang thử: cơ quan trong trang này không có thật."
