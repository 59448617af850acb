# ruff: noqa: E501  # what an editor reads stands whole on its line
"""A theme that cannot be rendered: one line with the template, its line, and what Jinja says."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.built import ROOT, build_site
from tests.support.sites import write_small_site

pytestmark = pytest.mark.xdist_group("site")

CASES = {
    "a syntax error": (
        "templates/home.html",
        "{% if x %}",
        "giao-dien/templates/home.html:1: lỗi [mau-trang/khong-dung-duoc] mẫu giao diện không dựng được (",
    ),
    "an undefined name": (
        "templates/home.html",
        "\n\n{{ khong_co }}",
        "giao-dien/templates/home.html:3: lỗi [mau-trang/khong-dung-duoc] mẫu giao diện không dựng được ('khong_co' is undefined); hãy sửa dòng này",
    ),
    "a partial that is not there": (
        "templates/home.html",
        "\n{% include 'khong-co.html' %}",
        "giao-dien/templates/home.html:2: lỗi [mau-trang/thieu-tep] mẫu giao diện cần tệp khong-co.html nhưng không có; hãy sửa tên tệp, hoặc chép tệp vào giao-dien/templates",
    ),
    "a wrong operation": (
        "templates/home.html",
        "{{ 1 + 'a' }}",
        "giao-dien/templates/home.html:1: lỗi [mau-trang/khong-dung-duoc] mẫu giao diện không dựng được (TypeError",
    ),
    "a string that is not there": (
        "templates/home.html",
        "{{ t('khong.co') }}",
        (
            "giao-dien/templates/home.html:1: lỗi [mau-trang/khong-dung-duoc] mẫu giao diện không dựng được "
            "(StringMissingError: khong.co)"
        ),
    ),
    "a filter's own trouble": (
        "templates/home.html",
        "{{ none|sort }}",
        "giao-dien/templates/home.html:1: lỗi [mau-trang/khong-dung-duoc]",
    ),
    "a template that is not there": (
        "templates/home.html",
        None,
        "giao-dien/templates/home.html:1: lỗi [mau-trang/thieu-tep] mẫu giao diện cần tệp home.html",
    ),
    "a style sheet that is not there": (
        "static/css/site.css",
        '@import url("khong-co.css");\n',
        "giao-dien/static:1: lỗi [mau-trang/thieu-tep] mẫu giao diện cần tệp css/khong-co.css",
    ),
    "an undefined name in a component": (
        "components/status/status.html",
        "{% macro badge(status) %}\n  {{ khong_co }}\n{% endmacro %}\n{% macro mark(x) %}{% endmacro %}\n{% macro due_soon(x) %}{% endmacro %}\n{% macro group_badge(group) %}{% endmacro %}",
        "giao-dien/components/status/status.html:2: lỗi [mau-trang/khong-dung-duoc] mẫu giao diện không dựng được ('khong_co' is undefined)",
    ),
    "a component's style sheet that is not there": (
        "components/status/status.css",
        None,
        "giao-dien/static:1: lỗi [mau-trang/thieu-tep] mẫu giao diện cần tệp ../components/status/status.css",
    ),
    "a list for a string": (
        "strings.yaml",
        "a:\n  b: [x]\n",
        "giao-dien/strings.yaml:2: lỗi [mau-trang/khong-phai-chu] giá trị ở đây không phải chữ; hãy viết “khóa: chữ”",
    ),
    "broken strings": (
        "strings.yaml",
        "a: 'x\n",
        "giao-dien/strings.yaml:1: lỗi [yaml/thieu-nhay] dấu nháy mở ở dòng này không được đóng",
    ),
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with a theme of its own."""
    site = write_small_site(tmp_path / "trang")
    shutil.copytree(ROOT / "theme", site / "giao-dien")
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write('THEME = "giao-dien"\nSEARCH_INDEX = False\n')
    return site


def change(site: Path, name: str, text: str | None) -> None:
    """Replace a file of the theme, or take it away."""
    if text is None:
        (site / "giao-dien" / name).unlink()
    else:
        (site / "giao-dien" / name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(("name", "text", "expected"), CASES.values(), ids=CASES)
def test_a_broken_theme_is_told_by_file_and_line(
    name: str, text: str | None, expected: str, site: Path
) -> None:
    change(site, name, text)
    code, said = build_site(site, site / "output")
    assert code == 1
    assert expected in said
    assert "thư mục xuất ra được giữ nguyên như trước" in said


def test_what_the_engine_itself_gets_wrong_is_not_put_down_to_the_theme(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("plansite.driver.context.target_text", wrong)
    change(site, "templates/home.html", "{{ target_text(1) }}")
    with pytest.raises(ZeroDivisionError):
        build_site(site, site / "output")


def test_a_plain_run_of_pelican_tells_it_without_a_traceback(site: Path) -> None:
    change(site, "templates/partials/footer.html", "\n{{ khong_co }}")
    done = subprocess.run(
        [sys.executable, "-m", "pelican", "-s", str(site / "pelicanconf.py")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 1
    assert (
        "giao-dien/templates/partials/footer.html:2: lỗi [mau-trang/khong-dung-duoc]" in done.stderr
    )
    assert "Traceback" not in done.stdout + done.stderr
