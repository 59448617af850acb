"""The same articles as three sites: ours, stock Pelican's with its ``simple`` theme, and Hugo's.

What is written depends on the number of articles alone. The newest of them is ``EDITED``, so that
it is the first of every list that holds it.
"""

import random
from pathlib import Path

from benchmarks import hugo_theme

BYTES = 3_000
TASKS = 10
EDITED = "tin-0"
ARTICLE = f"/tin-bai/2025/{EDITED}/"
"""The address of ``EDITED``, in ours and in Hugo's."""
LIST = "/tin-bai/"
"""The address of the list of all articles, in ours and in Hugo's."""

_WORDS = (  # noqa: SIM905  # sentences, not data
    "cải cách hành chính thủ tục hồ sơ công dân tiếp nhận giải quyết trực tuyến dịch vụ công "
    "cán bộ công chức thông tin tuyên truyền kế hoạch nhiệm vụ báo cáo kết quả đơn vị hướng dẫn"
).split()

_PLAN = """\
schema: 1
document:
  type: KH
  number: 01/KH-SM
  issued: 2025-01-06
  place: Ví Dụ
  issuer: {name: Sở Mẫu, code: SM}
  title: Kế hoạch đo thời gian
period: {start: 2025-01-01, end: 2025-12-31}
program: nq-76
forms:
  - {id: HT1, kind: web, text: Đăng trên trang thông tin điện tử.}
sections:
  - {number: I, title: Hình thức, show: forms}
  - {number: II, title: Nhiệm vụ, show: tasks}
tasks:
"""
_TASK = """\
  - {{id: NV{n}, title: Nhiệm vụ số {n}, from_section: II, forms: [HT1], target: {target}}}
"""
_TARGET = "{quantity: 4, unit: tin bài, per: month}"
_OURS = (
    'from plansite.defaults import *\nSITENAME = "Sở Mẫu"\n'
    'AGENCY = {"name": "Sở Mẫu", "code": "SM"}\n'
)
_PUBLIC = 'SITEURL = "https://so-mau.example"\nCOMPRESS = True\n'
_STOCK = (
    'SITENAME = "Sở Mẫu"\nSITEURL = "https://so-mau.example"\nPATH = "content"\n'
    'THEME = "simple"\nTIMEZONE = "Asia/Ho_Chi_Minh"\nDEFAULT_LANG = "en"\n'
)


class Sites:
    """The three, in a folder."""

    def __init__(self, folder: Path, count: int) -> None:
        """Write them, with so many articles each."""
        self.count = count
        self.ours, self.stock, self.hugo = (folder / name for name in ("ours", "stock", "hugo"))
        articles = self.ours / "content/articles/2025"
        of_hugo = self.hugo / "content" / LIST.strip("/") / "2025"
        for made in (articles, self.stock / "content", of_hugo):
            made.mkdir(parents=True)
        tasks = "".join(_TASK.format(n=n, target=_TARGET) for n in range(1, TASKS + 1))
        _write(self.ours / "plan.yaml", _PLAN + tasks)
        _write(self.ours / "pelicanconf.py", _OURS)
        _write(self.ours / "public.py", _OURS + _PUBLIC)
        _write(self.stock / "pelicanconf.py", _STOCK)
        for name, text in hugo_theme.FILES.items():
            _write(self.hugo / name, text)
        dice = random.Random(count)  # noqa: S311  # the texts need only be the same each time
        for number in range(count):
            title = f"Tin số {number} {_sentence(dice, 5)}"
            summary, text = _sentence(dice, 20), body(dice)
            day, task = _day(number), number % TASKS + 1
            # Hugo reads our front matter as it is.
            article = (
                f"---\ntitle: {title}\ndate: {day}\nsummary: {summary}\n"
                f"tasks: [NV{task}]\ntopics: [the-che]\n---\n\n{text}"
            )
            _write(articles / f"tin-{number}.md", article)
            _write(of_hugo / f"tin-{number}.md", article)
            _write(
                self.stock / f"content/tin-{number}.md",
                f"Title: {title}\nDate: {day}\nSlug: tin-{number}\nCategory: nv{task}\n"
                f"Summary: {summary}\nTags: the-che\n\n{text}",
            )
        self.edited = {
            self.ours: articles / f"{EDITED}.md",
            self.hugo: of_hugo / f"{EDITED}.md",
        }

    def edit(self, site: Path, title: str) -> None:
        """Give the article ``EDITED`` of one of the sites another title, as an editor does."""
        file = self.edited[site]
        before, _, after = file.read_text(encoding="utf-8").partition("title: ")
        _write(file, f"{before}title: {title}\n{after.partition(chr(10))[2]}")

    def built(self) -> dict[str, int]:
        """Return how many articles each of the builds that lie there holds."""
        return {
            "ours": len([*self.ours.glob("output/tin-bai/2025/tin-*/index.html")]),
            "stock": len([*self.stock.glob("output/tin-*.html")]),
            "hugo": len([*self.hugo.glob("public/tin-bai/2025/tin-*/index.html")]),
        }


def body(dice: random.Random) -> str:
    """Return Markdown as articles have it: headings, paragraphs, a list, emphasis, a link."""
    parts: list[str] = []
    while len("\n\n".join(parts).encode()) < BYTES:
        parts += [
            f"## {_sentence(dice, 6)} {len(parts)}",
            f"{_sentence(dice, 40)}. **{_sentence(dice, 4)}**, xem [trang chủ](https://a.example/).",
            "\n".join(f"- {_sentence(dice, 10)}" for _ in range(3)),
        ]
    return "\n\n".join(parts) + "\n"


def _sentence(dice: random.Random, words: int) -> str:
    return " ".join(dice.choices(_WORDS, k=words)).capitalize()


def _day(number: int) -> str:
    return f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}" if number else "2025-12-31"


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
