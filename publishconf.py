"""What differs on the public host: its address, taken from SITE_URL."""

import os
import sys
from pathlib import Path

# Before everything else: the pelicanconf.py beside this file, and no other site's.
sys.path.insert(0, str(Path(__file__).resolve().parent))

from pelicanconf import *  # noqa: F403

SITEURL = os.environ.get("SITE_URL", "").rstrip("/")
if not SITEURL.startswith(("https://", "http://")):
    sys.exit(
        "Lỗi: chưa biết địa chỉ công khai của trang; hãy đặt biến SITE_URL, "
        "ví dụ SITE_URL=https://ten-mien.example, rồi chạy lại"
    )

# .gz and .br copies beside the files, for hosts that send them as they are (docs/hosting.md).
COMPRESS = True
