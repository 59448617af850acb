# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Settings that cannot be used: one line with the file, the line and what to write."""

import sys
from pathlib import Path

import pytest

from plansite.driver.settings import read_site_settings
from plansite.model.site_error import SiteError
from tests.support.site_builder import SiteBuilder
from tests.support.sites import SETTINGS, write_small_site

CASES = {
    "a name without quotes": (
        "NOTICE = Sở",
        'lỗi [cai-dat] không có tên “Sở”; nếu là chữ, hãy đặt trong dấu nháy: "Sở"; nếu là giá trị đúng, sai, hãy viết True, False',
    ),
    "a library that is not there": (
        "import khong_co",
        "lỗi [cai-dat] không nạp được thư viện (No module named 'khong_co'); hãy sửa tên thư viện hoặc xóa dòng này",
    ),
    "an end": (
        "exit()",
        "lỗi [cai-dat] tệp cài đặt tự dừng chương trình ở dòng này; hãy xóa lệnh dừng (exit, quit)",
    ),
    "an error": (
        "X = 1 / 0",
        "lỗi [cai-dat] dòng này không chạy được (ZeroDivisionError: division by zero); hãy sửa hoặc xóa dòng này",
    ),
    "a number for words": (
        "SITENAME = 1",
        'lỗi [cai-dat] `SITENAME` phải là chữ trong dấu nháy; hãy viết SITENAME = "…"',
    ),
    "nothing for words": (
        "SITESUBTITLE = None",
        'lỗi [cai-dat] `SITESUBTITLE` phải là chữ trong dấu nháy; hãy viết SITESUBTITLE = "…"',
    ),
    "words for a group": (
        'AGENCY = "Sở"',
        'lỗi [cai-dat] `AGENCY` phải là một nhóm khóa trong ngoặc nhọn; hãy viết AGENCY = {"name": "…"}',
    ),
    "a number in a group": (
        'AGENCY = {"name": 1}',
        'lỗi [cai-dat] `name` của `AGENCY` phải là chữ; hãy đặt trong dấu nháy: "name": "…"',
    ),
    "words for yes or no": (
        'COMPRESS = "yes"',
        "lỗi [cai-dat] `COMPRESS` phải là True hoặc False; hãy viết COMPRESS = True",
    ),
    "yes for a number": (
        "HSTS_SECONDS = True",
        "lỗi [cai-dat] `HSTS_SECONDS` phải là một số nguyên không âm; hãy viết HSTS_SECONDS = 0",
    ),
    "less than nothing": (
        "HSTS_SECONDS = -1",
        "lỗi [cai-dat] `HSTS_SECONDS` phải là một số nguyên không âm; hãy viết HSTS_SECONDS = 0",
    ),
    "a list that Pelican takes apart": (
        "THEME_TEMPLATES_OVERRIDES = 1",
        'lỗi [cai-dat] `THEME_TEMPLATES_OVERRIDES` phải là một danh sách trong ngoặc vuông; hãy viết THEME_TEMPLATES_OVERRIDES = ["…"]',
    ),
    "a group that Pelican takes apart": (
        "JINJA_FILTERS = 1",
        'lỗi [cai-dat] `JINJA_FILTERS` phải là một nhóm khóa trong ngoặc nhọn; hãy viết JINJA_FILTERS = {"name": "…"}',
    ),
    "an address that is a number": (
        "SITEURL = 1",
        'lỗi [cai-dat] `SITEURL` phải là chữ trong dấu nháy; hãy viết SITEURL = "…"',
    ),
    "an address without scheme": (
        'SITEURL = "a.example"',
        'lỗi [cai-dat] `SITEURL` “a.example” không phải địa chỉ web của một trang; hãy viết SITEURL = "https://ten-mien.example", có tên miền, không có dấu cách, không có ?',
    ),
    "an address that cannot be read": (
        'SITEURL = "http://["',
        'lỗi [cai-dat] `SITEURL` “http://[” không phải địa chỉ web của một trang; hãy viết SITEURL = "https://ten-mien.example", có tên miền, không có dấu cách, không có ?',
    ),
    "a port that is none": (
        'SITEURL = "http://a.example:99999"',
        'lỗi [cai-dat] `SITEURL` “http://a.example:99999” không phải địa chỉ web của một trang; hãy viết SITEURL = "https://ten-mien.example", có tên miền, không có dấu cách, không có ?',
    ),
    "a theme that is not there": (
        'THEME = "khong-co"',
        "lỗi [cai-dat] Pelican không nhận một giá trị cài đặt (ValueError: Could not find the theme khong-co); hãy sửa giá trị đó hoặc xóa dòng đặt nó để dùng mặc định",
    ),
    "plugins without the engine": (
        'PLUGINS = ["x"]',
        "lỗi [cai-dat] tệp cài đặt không nạp phần dựng trang (`PLUGINS`); hãy mở đầu tệp bằng dòng “from plansite.defaults import *” và không đặt lại PLUGINS",
    ),
}


@pytest.mark.parametrize(("line", "said"), CASES.values(), ids=CASES)
def test_a_setting_of_no_use_is_told_by_file_and_line(line: str, said: str, tmp_path: Path) -> None:
    file = write_small_site(tmp_path) / "pelicanconf.py"
    file.write_text(f"{SETTINGS}\n{line}\n", encoding="utf-8")
    with pytest.raises(SiteError) as told:
        read_site_settings(file)
    at = SETTINGS.count("\n") + 2
    assert str(told.value) == f"pelicanconf.py:{at}: {said}"


def test_settings_without_the_engines_say_what_their_first_line_has_to_be(tmp_path: Path) -> None:
    file = write_small_site(tmp_path) / "pelicanconf.py"
    file.write_text('SITENAME = "Trang"\n', encoding="utf-8")
    with pytest.raises(SiteError, match=r"from plansite\.defaults import \*"):
        read_site_settings(file)


def test_the_words_with_which_a_file_ends_the_run_are_left_to_it(tmp_path: Path) -> None:
    file = write_small_site(tmp_path) / "pelicanconf.py"
    file.write_text(f'{SETTINGS}\nimport sys\nsys.exit("Lỗi: thiếu")\n', encoding="utf-8")
    with pytest.raises(SystemExit, match="Lỗi: thiếu"):
        read_site_settings(file)


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
    (told,) = site.lines()
    assert told.startswith(f"{name}:{line}: lỗi [cai-dat] Python không đọc được dòng này (")
    assert "); hãy kiểm tra dấu nháy, dấu ngoặc và dấu phẩy" in told


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
        "pelicanconf.py:1: lỗi [cai-dat] Python không đọc được tệp này; hãy chép lại tệp từ một bản còn dùng được"
    ]


@pytest.mark.parametrize("text", ["(" * 5000, "-" * 100_000 + "1", "A = 1\0\n"])
def test_what_no_one_writes_ends_no_check(text: str, tmp_path: Path) -> None:
    assert SiteBuilder(tmp_path).write("pelicanconf.py", text).lines()


def test_questions_of_style_are_no_problem(tmp_path: Path) -> None:
    assert SiteBuilder(tmp_path).write("pelicanconf.py", "X = '\\d'\n").lines() == []


def test_a_syntax_error_reads_well(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).write("pelicanconf.py", "A = 1\n  B = 2\n")
    assert site.lines() == [
        "pelicanconf.py:2: lỗi [cai-dat] Python không đọc được dòng này (unexpected indent); hãy kiểm tra dấu nháy, dấu ngoặc và dấu phẩy ở dòng này và dòng phía trên"
    ]
