# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Settings that Python cannot read, reported by the check, which runs nothing."""

import sys
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder


@pytest.mark.parametrize(
    ("text", "line"),
    [('A = "x\n', 1), ("A = {\n", 1), ("A = 1\n  B = 2\n", 2), ("A = “x”\n", 1)],
)
@pytest.mark.parametrize("name", ["pelicanconf.py", "publishconf.py"])
def test_the_check_tells_what_python_cannot_read_and_runs_nothing(
    text: str, line: int, name: str, tmp_path: Path
) -> None:
    site = SiteBuilder(tmp_path).write(name, text)
    # What Python says in the brackets differs from version to version.
    (said,) = site.lines()
    assert said.startswith(f"{name}:{line}: lỗi [cai-dat/cu-phap] Python không đọc được dòng này (")
    assert "); hãy kiểm tra dấu nháy, dấu ngoặc và dấu phẩy" in said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('A = "x', "dấu nháy mở mà không đóng"),
        ('A = {"name": "x"', "dấu { mở mà không đóng"),
        ('A = "x")', "thừa dấu )"),
        ('A = {"name": "x"]', "dấu { mở mà đóng bằng dấu ]"),
        ("A = “x”", "có dấu nháy cong “; dấu nháy phải là dấu thẳng (\" hoặc ')"),
        ('A = {"a": 1 "b": 2}', "có lẽ thiếu dấu phẩy"),
        ("A B", "không đúng lối “TÊN = giá trị”"),
    ],
)
def test_what_python_cannot_read_is_said_in_vietnamese(
    line: str, said: str, tmp_path: Path
) -> None:
    (problem,) = SiteBuilder(tmp_path).write("pelicanconf.py", f"{line}\n").lines()
    assert f"Python không đọc được dòng này ({said}); hãy" in problem


def test_the_check_runs_no_settings(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).write("pelicanconf.py", "import sys\nsys.da_chay = True\n1 / 0\n")
    assert site.lines() == []
    assert not hasattr(sys, "da_chay")


def test_a_file_on_which_python_itself_gives_up_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def give_up(_text: str) -> None:
        raise MemoryError

    site = SiteBuilder(tmp_path).write("pelicanconf.py", "-" * 10)
    monkeypatch.setattr("plansite.reading.settings_file.ast.parse", give_up)
    assert site.lines() == [
        "pelicanconf.py:1: lỗi [cai-dat/khong-doc-duoc] Python không đọc được tệp này; hãy chép lại tệp từ một bản còn dùng được"
    ]


@pytest.mark.parametrize("text", ["(" * 5000, "-" * 100_000 + "1", "A = 1\0\n"])
def test_what_no_one_writes_ends_no_check(text: str, tmp_path: Path) -> None:
    assert SiteBuilder(tmp_path).write("pelicanconf.py", text).lines()


def test_questions_of_style_are_no_problem(tmp_path: Path) -> None:
    assert SiteBuilder(tmp_path).write("pelicanconf.py", "X = '\\d'\n").lines() == []


def test_a_syntax_error_reads_well(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).write("pelicanconf.py", "A = 1\n  B = 2\n")
    assert site.lines() == [
        "pelicanconf.py:2: lỗi [cai-dat/cu-phap] Python không đọc được dòng này (dòng thụt vào không đúng chỗ); hãy kiểm tra dấu nháy, dấu ngoặc và dấu phẩy ở dòng này và dòng phía trên"
    ]
