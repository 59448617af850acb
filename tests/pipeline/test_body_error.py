"""A text that cannot be rendered ends the run with its file and line; nothing is written."""

import io
import subprocess
import sys
from datetime import date
from functools import partial
from pathlib import Path

import pelican
import pytest
from pelican.settings import read_settings

from plansite.console import Console
from plansite.markdown import guard
from plansite.ownership.manifest import write_manifest
from plansite.pipeline import Options, build
from tests.support.sites import PLAN, write_small_site

# Few enough ticks for the check; each run of them looks for its like through all of the text.
ENDLESS = " ".join("`" * n for n in range(1, 800))
SAID = (
    ": lỗi [trang-dung/khong-dung-duoc] không dựng được trang từ nội dung này vì có quá nhiều dấu "
    "Markdown lồng nhau hoặc không đóng; hãy xóa những dấu [, <, *, ` hoặc > thừa, hay tách "
    "nội dung thành nhiều bài\n"
)


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    hasty = "from plansite.markdown import helper; helper.LIMIT = 0.3; helper.main()"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    start = partial(subprocess.Popen, [sys.executable, "-c", hasty], **pipes)
    monkeypatch.setattr(guard, "start_helper", start)
    monkeypatch.setattr(guard, "PATIENCE", 20)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that was never built."""
    return write_small_site(tmp_path)


def article(site: Path) -> str:
    file = site / "content" / "articles" / "2018" / "bai.md"
    file.parent.mkdir(parents=True)
    head = "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\n"
    file.write_text(f"{head}{ENDLESS}\n", encoding="utf-8")
    return f"content/articles/2018/bai.md:6{SAID}"


def section(site: Path) -> str:
    old = "show: tasks}]"
    new = f"show: tasks}}, {{number: II, title: Khác, body: '{ENDLESS}'}}]"
    assert old in PLAN
    (site / "plan.yaml").write_text(PLAN.replace(old, new), encoding="utf-8")
    return f"plan.yaml:11{SAID}"


@pytest.mark.parametrize("spoil", [article, section])
def test_a_build_names_the_file(spoil: "type[object]", site: Path) -> None:
    expected = spoil(site)
    out = io.StringIO()
    assert build(Options(site, site / "output"), Console(out, out)) == 1
    assert expected in out.getvalue()
    assert not (site / "output").exists()


def test_a_plain_pelican_run_names_the_file_and_leaves_the_output(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = read_settings(str(site / "pelicanconf.py"))
    output = site / "output"
    output.mkdir()
    (output / "index.html").write_text("cũ", encoding="utf-8")
    write_manifest(output, date(2018, 6, 30), preview=False)
    expected = article(site)
    with pytest.raises(SystemExit, match="1"):
        pelican.Pelican(settings)
    assert capsys.readouterr().err.endswith(expected)
    assert (output / "index.html").read_text(encoding="utf-8") == "cũ"
