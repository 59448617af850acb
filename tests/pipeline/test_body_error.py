"""A text that cannot be rendered ends the run with its file and line; nothing is written."""

import io
from datetime import date
from pathlib import Path

import pelican
import pytest
from pelican.settings import read_settings

from plansite.console import Console
from plansite.markdown.convert import Converter, UnconvertibleError
from plansite.ownership.manifest import write_manifest
from plansite.pipeline import Options, build
from tests.support.sites import PLAN, write_small_site

ODD = "Chữ mà không ai dựng được trang."
SAID = (
    ": lỗi [trang-dung/khong-dung-duoc] không dựng được trang từ nội dung này vì có quá nhiều dấu "
    "Markdown lồng nhau hoặc không đóng; hãy xóa những dấu [, <, *, ` hoặc > thừa, hay tách "
    "nội dung thành nhiều bài\n"
)


@pytest.fixture(autouse=True)
def _fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that passes the check is known to fail; what is not known may all the same."""
    convert = Converter.convert

    def odd(self: Converter, body: str) -> str:
        if ODD in body:
            raise UnconvertibleError
        return convert(self, body)

    monkeypatch.setattr(Converter, "convert", odd)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that was never built."""
    return write_small_site(tmp_path)


def article(site: Path) -> str:
    file = site / "content" / "articles" / "2018" / "bai.md"
    file.parent.mkdir(parents=True)
    head = "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\n"
    file.write_text(f"{head}{ODD}\n", encoding="utf-8")
    return f"content/articles/2018/bai.md:6{SAID}"


def section(site: Path) -> str:
    old = "show: tasks}]"
    new = f"show: tasks}}, {{number: II, title: Khác, body: '{ODD}'}}]"
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
        pelican.Pelican(settings).run()
    assert capsys.readouterr().err.endswith(expected)
    assert (output / "index.html").read_text(encoding="utf-8") == "cũ"
