"""What Lighthouse gives the site: ``python -m benchmarks.lighthouse [SITE]``, in ``.venv``.

The site, by default the example in the middle of its year, is built for the public, compressed
copies included, and served by nginx under the headers that hosts are given. Lighthouse, fetched
with the npm client, looks at five kinds of page as on a slow telephone and as on a desk. Needs
Node, nginx with Brotli, and a browser. Prints the four scores of each page, with the audits that
cost them points; exit 1 below 100.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from plansite.hosting.rules import rules_of
from plansite.publication.as_of import as_of_date
from tests.support.browser import find_system_browser
from tests.support.built import EXAMPLE, EXAMPLE_DATE
from tests.support.published import published
from tests.support.servers import nginx

LIGHTHOUSE = "lighthouse@12"
DEVICES: dict[str, list[str]] = {"mobile": [], "desktop": ["--preset=desktop"]}
PAGES = ("/", "/ke-hoach/", "/tien-do/", "/tim-kiem/")
ARTICLES = "tin-bai/2*/*/index.html"


def main() -> int:
    """Look at every page on every device; return the exit code."""
    named = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else EXAMPLE
    as_of = EXAMPLE_DATE if named == EXAMPLE else as_of_date(None).isoformat()
    worst = 100
    with TemporaryDirectory() as folder:
        work = Path(folder)
        settings = work / "nginx"
        settings.mkdir()
        output = work / "output"
        # The server is first: the pages name its address as their own.
        with nginx(output, rules_of("http://localhost"), settings) as server:
            published(named, work, server.url, as_of)
            article = min(output.glob(ARTICLES)).parent.relative_to(output).as_posix()
            for address in (*PAGES, f"/{article}/"):
                for device, flags in DEVICES.items():
                    report = _look(server.url + address, work / "report.json", flags)
                    scores = {
                        name: round(category["score"] * 100)
                        for name, category in report["categories"].items()
                    }
                    worst = min(worst, *scores.values())
                    said = "  ".join(f"{name} {score}" for name, score in scores.items())
                    _say(f"{address:30} {device:8} {said}")
                    for audit in _costly(report):
                        _say(f"    {audit}")
    return 0 if worst == 100 else 1


def _look(url: str, report: Path, flags: list[str]) -> dict[str, Any]:
    browser = find_system_browser()
    asked = ["--quiet", "--output=json", f"--output-path={report}", *flags]
    command = ["npx", "--yes", LIGHTHOUSE, url, *asked]
    environment = {**os.environ, **({"CHROME_PATH": browser} if browser else {})}
    for last in (False, False, True):
        # Now and then it loses the trace of a page (NO_NAVSTART), and says to run it again.
        chrome = "--chrome-flags=--headless=new --no-sandbox"
        if subprocess.run([*command, chrome], env=environment, check=last).returncode == 0:
            break
    found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return found


def _costly(report: dict[str, Any]) -> Iterator[str]:
    for category in report["categories"].values():
        for reference in category["auditRefs"]:
            audit = report["audits"][reference["id"]]
            if reference["weight"] and audit["score"] is not None and audit["score"] < 1:
                yield f"{audit['id']}: {audit.get('displayValue') or audit['title']}"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
