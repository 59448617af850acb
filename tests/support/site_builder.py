"""Builds sites for the check: a sound one, in which a test then breaks one thing."""

import textwrap
from pathlib import Path

from plansite.checks import check_site
from plansite.model.problem import Problem, in_order
from plansite.reading.site import read_site
from tests.support.attachments import sound

PLAN = """\
schema: 1
document:
  type: KH
  number: 03/KH-SM
  issued: 2018-01-18
  place: Ví Dụ
  issuer: {name: Sở Mẫu}
  title: Thông tin, tuyên truyền năm 2018
period: {start: 2018-01-01, end: 2018-12-31}
program: nq-30c
sections:
  - {number: I, title: Mục đích, show: goals}
  - {number: II, title: Hình thức, show: forms}
  - {number: III, title: Nhiệm vụ, show: tasks}
goals:
  - {id: MD1, text: Nâng cao nhận thức}
forms:
  - {id: HT1, kind: web, text: Trang thông tin điện tử}
units:
  - {id: vp, name: Văn phòng Sở}
tasks:
  - {id: NV1, title: Đăng tin bài, from_section: III, goals: [MD1], forms: [HT1], lead: vp}
  - {id: NV2, title: Tổ chức hội nghị, from_section: III, start: 2018-03-01, due: 2018-09-30}
"""


class SiteBuilder:
    """A site in a folder; every method returns the builder, so that calls can be chained."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "content").mkdir(parents=True, exist_ok=True)
        self.write("plan.yaml", PLAN)

    def write(self, path: str, text: str | bytes) -> "SiteBuilder":
        """Write a file as it stands."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return self

    def remove(self, path: str) -> "SiteBuilder":
        """Take a file away."""
        (self.root / path).unlink()
        return self

    def plan(self, *changes: tuple[str, str], path: str = "plan.yaml") -> "SiteBuilder":
        """Write the sound plan with some of its words changed."""
        text = PLAN
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        return self.write(path, text)

    def article(self, front: str = "", body: str = "Nội dung.", **keys: str) -> "SiteBuilder":
        """Write a sound article; ``front`` adds lines, ``keys`` replace title, date, summary.

        The body begins on line 7, one more for each line of ``front``. ``path`` names the file.
        """
        path = keys.pop("path", "content/articles/2018/bai.md")
        head = {"title": "Một bài", "date": "2018-03-05", "summary": "Tóm tắt của bài."} | keys
        lines = [f"{key}: {value}" for key, value in head.items()]
        lines += textwrap.dedent(front).strip("\n").split("\n") if front else []
        return self.write(path, "\n".join(["---", *lines, "---", "", body, ""]))

    def media(self, *paths: str) -> "SiteBuilder":
        """Write files below ``content/media/``; each is what its ending promises."""
        for path in paths:
            self.write(f"content/media/{path}", sound(Path(path).suffix.lower()))
        return self

    def problems(self) -> list[Problem]:
        """Read and check the site, as ``check`` does."""
        result = read_site(self.root)
        return in_order([*result.problems, *check_site(result.site)])

    def lines(self) -> list[str]:
        """Return the problems as an editor reads them."""
        return [str(problem) for problem in self.problems()]
