"""How long do 1,000 articles take, beside stock Pelican with its ``simple`` theme?

Run ``python -m benchmarks.articles [COUNT]`` inside the environment. All build the same texts, by
turns and in processes of their own; the best of three rounds stands for each. Machines differ, so
ratios are what matters: ``build`` at most 1.3 times stock Pelican, ``check`` at most a fifth of
``build``. Thousands of small files are written; TMPDIR on a memory file system (/dev/shm) leaves
the disk out of it.

``pages`` is what stock Pelican does too (pages, lists, feeds) with our reports and data, without
the search index. ``build`` is the command as it is. ``publish`` adds what the public host gets:
cards to share and compressed copies, made anew; ``again`` is the same with the cards in the cache.
"""

import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 3
BYTES = 3_000

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
_TASKS = 10
_TARGET = "{quantity: 4, unit: tin bài, per: month}"


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    with tempfile.TemporaryDirectory() as folder:
        ours, stock = Path(folder, "ours"), Path(folder, "stock")
        make_sites(ours, stock, count)
        pelican = [sys.executable, "-m", "pelican", "-q", "-s", "pelicanconf.py"]
        runs: dict[str, Callable[[], float]] = {
            "stock": lambda: timed(pelican, stock),
            "check": lambda: timed(_command("check", ours), ROOT),
            "pages": lambda: timed(_command("build", ours, "--settings", "pages.py"), ROOT),
            "build": lambda: timed(_command("build", ours), ROOT),
            "publish": lambda: _without_cache(ours),
            "again": lambda: timed(_command("build", ours, "--settings", "public.py"), ROOT),
        }
        best = {name: float("inf") for name in runs}
        for _ in range(ROUNDS):
            for name, run in runs.items():
                best[name] = min(best[name], run())
    sys.stdout.write(f"{count} articles of {BYTES} bytes, best of {ROUNDS}, wall seconds\n")
    for name, seconds in best.items():
        sys.stdout.write(f"{name:8}{seconds:6.2f}  x {seconds / best['stock']:.2f}\n")
    sys.stdout.write(f"build / stock {best['build'] / best['stock']:.2f}, at most 1.3\n")
    sys.stdout.write(f"check / build {best['check'] / best['build']:.2f}, at most 0.2\n")


def _without_cache(site: Path) -> float:
    shutil.rmtree(site / ".cache", ignore_errors=True)
    return timed(_command("build", site, "--settings", "public.py"), ROOT)


def timed(command: list[str], folder: Path) -> float:
    """Return the seconds that a command takes.

    Raises:
        CalledProcessError: if it fails; what failed fast would look good.
    """
    began = perf_counter()
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - began


def make_sites(ours: Path, stock: Path, count: int) -> None:
    """Write the same articles twice: with our front matter, and with Pelican's header."""
    dice = random.Random(count)  # noqa: S311  # the texts need only be the same each time
    for folder in (ours / "content/articles/2025", stock / "content"):
        folder.mkdir(parents=True)
    tasks = "".join(_TASK.format(n=n, target=_TARGET) for n in range(1, _TASKS + 1))
    (ours / "plan.yaml").write_text(_PLAN + tasks, encoding="utf-8")
    settings = (
        'from plansite.defaults import *\nSITENAME = "Sở Mẫu"\n'
        'AGENCY = {"name": "Sở Mẫu", "code": "SM"}\n'
    )
    for name, more in (
        ("pelicanconf.py", ""),
        ("pages.py", "SEARCH_INDEX = False\n"),
        ("public.py", 'SITEURL = "https://so-mau.example"\nCOMPRESS = True\n'),
    ):
        (ours / name).write_text(settings + more, encoding="utf-8")
    (stock / "pelicanconf.py").write_text(
        'SITENAME = "Sở Mẫu"\nSITEURL = "https://so-mau.example"\nPATH = "content"\n'
        'THEME = "simple"\nTIMEZONE = "Asia/Ho_Chi_Minh"\nDEFAULT_LANG = "en"\n',
        encoding="utf-8",
    )
    for number in range(count):
        day = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}"
        title = f"Tin số {number} {_sentence(dice, 5)}"
        summary, text = _sentence(dice, 20), body(dice)
        (ours / f"content/articles/2025/tin-{number}.md").write_text(
            f"---\ntitle: {title}\ndate: {day}\nsummary: {summary}\n"
            f"tasks: [NV{number % _TASKS + 1}]\ntopics: [the-che]\n---\n\n{text}",
            encoding="utf-8",
        )
        (stock / f"content/tin-{number}.md").write_text(
            f"Title: {title}\nDate: {day}\nSlug: tin-{number}\nCategory: nv{number % _TASKS + 1}\n"
            f"Summary: {summary}\nTags: the-che\n\n{text}",
            encoding="utf-8",
        )


def _command(name: str, site: Path, *more: str) -> list[str]:
    return [sys.executable, str(ROOT / "tasks.py"), name, "--site", str(site), *more]


def _sentence(dice: random.Random, words: int) -> str:
    return " ".join(dice.choices(_WORDS, k=words)).capitalize()


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


if __name__ == "__main__":
    main()
