"""Settings of a test's site; its agency is invented."""

from plansite.defaults import *  # noqa: F403

SITENAME = "Ủy ban nhân dân tỉnh Ví Dụ"
SITEURL = "http://localhost:8000"
AGENCY = {"name": "Ủy ban nhân dân tỉnh Ví Dụ"}
NOTICE = "Trang thử: cơ quan trong trang này không có thật."
