"""The mini-site that every build is compared with."""

from plansite.defaults import *  # noqa: F403

SITENAME = "Trang mẫu"
SITEURL = "http://localhost:8000"
AGENCY = {"name": "Sở Mẫu", "code": "SM"}
