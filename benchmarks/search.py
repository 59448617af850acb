"""What a search costs a reader of a large site: ``python -m benchmarks.search [COUNT]``.

A site of so many articles of 3 KB (`benchmarks.texts`), by default 10,000 in ten years, is built
for the public and served by nginx with its compressed copies. A browser that has nothing of it yet,
on a telephone (a quarter of the processor, 1.6 Mbit/s, 150 ms to and fro), opens a search from its
address; more queries are typed there, one after another. Printed are, for each, the bytes that came
over the line, how many of them are heads of answers (which HTTP/2 packs, and nginx here sends as
they are), the time until the results stand there, and how many there are; before that what the
index takes on the disk.

At 10,000 articles the first answer is to cost at most 300 KB, later ones 60 KB, and to show within
2 s. Needs nginx with Brotli and a browser.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from urllib.parse import quote_plus

from playwright.sync_api import Page, sync_playwright

from benchmarks.texts import Texts
from plansite.hosting.rules import rules_of
from plansite.model.addresses import SEARCH_INDEX
from tests.support.browser import find_system_browser
from tests.support.published import published
from tests.support.servers import nginx

COUNT = 10_000
YEARS = 10
LAST = 2025
FIRST = "thu tuc ho so"
LATER = ("đào tạo cán bộ", '"kế hoạch"', "12/KH-UBND", "nop ho so truc tuyen", "thủ tụk")
LATENCY, SPEED, SLOWER = 150, 1_600_000 / 8, 4

_PLAN = """\
schema: 1
document:
  type: KH
  number: 01/KH-SM
  issued: 2021-01-06
  place: Ví Dụ
  issuer: {name: Sở Mẫu, code: SM}
  title: Kế hoạch đo tìm kiếm
period: {start: 2021-01-01, end: 2025-12-31}
program: nq-76
forms:
  - {id: HT1, kind: web, text: Đăng trên trang thông tin điện tử.}
sections:
  - {number: I, title: Hình thức, show: forms}
  - {number: II, title: Nhiệm vụ, show: tasks}
tasks:
"""
_TASK = "  - {{id: NV{n}, title: Nhiệm vụ số {n}, from_section: II, forms: [HT1]}}\n"
_TASKS = 10
_PLANNED = 2021
_TOPICS = ("the-che", "thu-tuc-hanh-chinh", "che-do-cong-vu", "tai-chinh-cong")


def main() -> None:
    """Measure and print."""
    for answer in measure(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT, _say):
        _say(
            f"{answer.query:24} {answer.size:9,} bytes ({answer.heads:6,} heads) {answer.files:3} "
            f"files {answer.seconds:6.2f} s  {answer.status}"
        )


@dataclass(frozen=True)
class Answer:
    """What a query cost: bytes, those of them that are heads of answers, files, seconds."""

    query: str
    size: int
    heads: int
    files: int
    seconds: float
    status: str


def measure(count: int, say: Callable[[str], object] = lambda _: None) -> list[Answer]:
    """Return what the queries cost on a site of so many articles, the first of them first."""
    with TemporaryDirectory() as folder:
        work = Path(folder)
        site = write_site(work / "site", count)
        output, settings = work / "output", work / "nginx"
        settings.mkdir()
        with nginx(output, rules_of("http://localhost"), settings) as server:
            began = perf_counter()
            published(site, work, server.url, f"{LAST}-12-31")
            say(f"{count} articles, built in {perf_counter() - began:.0f} s")
            for line in _sizes(output):
                say(line)
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=find_system_browser())
                answers = _ask(browser.new_page(), server.url)
                browser.close()
    return answers


def write_site(folder: Path, count: int) -> Path:
    """Write a site of so many articles, spread over its years; return its folder."""
    texts = Texts(count)
    folder.mkdir(parents=True)
    tasks = "".join(_TASK.format(n=n) for n in range(1, _TASKS + 1))
    (folder / "plan.yaml").write_text(_PLAN + tasks, encoding="utf-8")
    (folder / "pelicanconf.py").write_text(
        'from plansite.defaults import *\nSITENAME = "Sở Mẫu"\n'
        'AGENCY = {"name": "Sở Mẫu", "code": "SM"}\nSITEURL = "http://localhost:8000"\n',
        encoding="utf-8",
    )
    for number in range(count):
        year = LAST - number % YEARS
        day = date(year, 1, 1) + timedelta(days=number // YEARS * 7 % 360)
        path = folder / f"content/articles/{year}/tin-{number}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        proves = f"tasks: [NV{number % _TASKS + 1}]\n" if year >= _PLANNED else ""
        path.write_text(
            f"---\ntitle: {texts.sentence(9)}\ndate: {day}\nsummary: {texts.sentence(25)}.\n"
            f"{proves}topics: [{_TOPICS[number % len(_TOPICS)]}]\n---\n\n{texts.body()}",
            encoding="utf-8",
        )
    return folder


def _sizes(output: Path) -> Iterator[str]:
    page = output / "tim-kiem/index.html"
    yield f"/tim-kiem/: {page.stat().st_size:,} bytes of HTML"
    files, held = Counter[str](), Counter[str]()
    for path in (output / SEARCH_INDEX.strip("/")).rglob("*"):
        if path.is_file() and path.suffix not in (".gz", ".br"):
            kind = path.relative_to(output / SEARCH_INDEX.strip("/")).parts[0]
            files[kind] += 1
            held[kind] += path.stat().st_size
    for kind, size in sorted(held.items()):
        yield f"{kind:12} {files[kind]:7,} files {size:12,} bytes"


def _ask(page: Page, url: str) -> list[Answer]:
    session = page.context.new_cdp_session(page)
    sent: list[int] = []
    heads: list[int] = []
    session.on(
        "Network.responseReceived",
        lambda event: heads.append(event["response"]["encodedDataLength"]),
    )
    session.on("Network.loadingFinished", lambda event: sent.append(event["encodedDataLength"]))
    session.send("Network.enable")
    session.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": LATENCY,
            "downloadThroughput": SPEED,
            "uploadThroughput": SPEED / 2,
        },
    )
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})

    def cost(query: str, ask: Callable[[], object]) -> Answer:
        sent.clear()
        heads.clear()
        began = perf_counter()
        ask()
        page.wait_for_selector(".search__results[aria-busy=false]", state="attached")
        took = perf_counter() - began
        page.wait_for_timeout(500)
        status = page.locator("[role=status]").inner_text()
        return Answer(query, int(sum(sent)), int(sum(heads)), len(sent), took, status)

    def submit(query: str) -> None:
        page.fill("#_tu", query)
        page.press("#_tu", "Enter")

    first = f"{url}/tim-kiem/?q={quote_plus(FIRST)}"
    answers = [cost(FIRST, lambda: page.goto(first, wait_until="commit"))]
    return answers + [cost(query, partial(submit, query)) for query in LATER]


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
