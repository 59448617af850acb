"""What differs on the public host: its address, taken from SITE_URL."""

import os
import runpy
import sys
from pathlib import Path

# All that the pelicanconf.py beside this file sets holds here too.
_settings = runpy.run_path(str(Path(__file__).with_name("pelicanconf.py")))
globals().update({name: value for name, value in _settings.items() if name.isupper()})

SITEURL = os.environ.get("SITE_URL", "").rstrip("/")
if not SITEURL.startswith(("https://", "http://")):
    sys.exit(
        "Lỗi: chưa biết địa chỉ công khai của trang; hãy đặt biến SITE_URL, "
        "ví dụ SITE_URL=https://ten-mien.example, rồi chạy lại"
    )

# .gz and .br copies beside the files, for hosts that send them as they are (docs/hosting.md).
COMPRESS = True
