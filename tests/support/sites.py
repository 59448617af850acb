"""Small sites for tests to write, break and build."""

from pathlib import Path

PLAN = """\
schema: 1
document:
  type: KH
  number: 03/KH-SKHCN
  issued: 2018-01-18
  place: Nơi ban hành
  issuer: {name: Cơ quan}
  title: Kế hoạch
period: {start: 2018-01-01, end: 2018-12-31}
program: nq-30c
sections: [{number: I, title: Nhiệm vụ, show: tasks}]
tasks:
  - {id: NV1, title: Việc một, from_section: I}
  - {id: NV2, title: Việc hai, from_section: I}
"""

SETTINGS = """\
from plansite.defaults import *

SITENAME = "Trang thử"
SITEURL = "http://localhost:8000"
AGENCY = {"name": "Cơ quan"}
"""


def write_small_site(folder: Path) -> Path:
    """Write a site with a plan of two tasks and nothing else; return its folder."""
    (folder / "content").mkdir(parents=True, exist_ok=True)
    (folder / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (folder / "pelicanconf.py").write_text(SETTINGS, encoding="utf-8")
    return folder
