"""Settings of a test's site; its agency is invented."""

from plansite.defaults import *  # noqa: F403

SITENAME = "UBND xã Mẫu"
SITEURL = "http://localhost:8000"
AGENCY = {"name": "UBND xã Mẫu"}
NOTICE = "Trang thử: cơ quan trong trang này không có thật."
