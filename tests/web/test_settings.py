"""Settings that cannot be used: one line with the file, the line and what to write."""

import sys
from pathlib import Path

import pytest

from plansite.model.site_error import SiteError
from plansite.web.settings import read_site_settings
from tests.support.site_builder import SiteBuilder
from tests.support.sites import SETTINGS, write_small_site

CASES = {
    "a name without quotes": ("NOTICE = Sở", "không có tên “Sở”; nếu là chữ, hãy đặt trong"),
    "a library that is not there": ("import khong_co", "không nạp được thư viện (No module"),
    "an end": ("exit()", "tệp cài đặt tự dừng chương trình ở dòng này"),
    "an error": ("X = 1 / 0", "dòng này không chạy được (ZeroDivisionError: division by zero)"),
    "a number for words": ("SITENAME = 1", "`SITENAME` phải là chữ trong dấu nháy"),
    "nothing for words": ("SITESUBTITLE = None", "`SITESUBTITLE` phải là chữ trong dấu nháy"),
    "words for a group": ('AGENCY = "Sở"', "`AGENCY` phải là một nhóm khóa trong ngoặc nhọn"),
    "a number in a group": ('AGENCY = {"name": 1}', "`name` của `AGENCY` phải là chữ"),
    "words for yes or no": ('COMPRESS = "yes"', "`COMPRESS` phải là True hoặc False"),
    "yes for a number": ("HSTS_SECONDS = True", "`HSTS_SECONDS` phải là một số nguyên"),
    "less than nothing": ("HSTS_SECONDS = -1", "`HSTS_SECONDS` phải là một số nguyên không âm"),
    "a list that Pelican takes apart": (
        "THEME_TEMPLATES_OVERRIDES = 1",
        "`THEME_TEMPLATES_OVERRIDES` phải là một danh sách",
    ),
    "a group that Pelican takes apart": ("JINJA_FILTERS = 1", "`JINJA_FILTERS` phải là một nhóm"),
    "an address that is a number": ("SITEURL = 1", "`SITEURL` phải là chữ"),
    "an address without scheme": ('SITEURL = "a.example"', "`SITEURL` “a.example” không phải địa"),
    "an address that cannot be read": ('SITEURL = "http://["', "`SITEURL` “http://[” không phải"),
    "a port that is none": ('SITEURL = "http://a.example:99999"', "không phải địa chỉ web của"),
    "a theme that is not there": ('THEME = "khong-co"', "Could not find the theme khong-co"),
    "plugins without the engine": ('PLUGINS = ["x"]', "không nạp phần dựng trang (`PLUGINS`)"),
}


@pytest.mark.parametrize(("line", "said"), CASES.values(), ids=CASES)
def test_a_setting_of_no_use_is_told_by_file_and_line(line: str, said: str, tmp_path: Path) -> None:
    file = write_small_site(tmp_path) / "pelicanconf.py"
    file.write_text(f"{SETTINGS}\n{line}\n", encoding="utf-8")
    with pytest.raises(SiteError) as told:
        read_site_settings(file)
    at = SETTINGS.count("\n") + 2
    assert str(told.value).startswith(f"pelicanconf.py:{at}: lỗi [cai-dat] ")
    assert said in str(told.value)


def test_settings_without_the_engines_say_what_their_first_line_has_to_be(tmp_path: Path) -> None:
    file = write_small_site(tmp_path) / "pelicanconf.py"
    file.write_text('SITENAME = "Trang"\n', encoding="utf-8")
    with pytest.raises(SiteError, match=r"from plansite\.web\.defaults import \*"):
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
    (told,) = site.lines()
    assert told.startswith(f"{name}:{line}: lỗi [cai-dat] Python không đọc được dòng này (")


def test_the_check_runs_no_settings(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).write("pelicanconf.py", "import sys\nsys.da_chay = True\n1 / 0\n")
    assert site.lines() == []
    assert not hasattr(sys, "da_chay")


@pytest.mark.parametrize("text", ["(" * 5000, "x = '\\d'\n", "A = 1\0\n", "-" * 100_000 + "1"])
def test_the_check_survives_settings_that_no_one_writes(text: str, tmp_path: Path) -> None:
    for told in SiteBuilder(tmp_path).write("pelicanconf.py", text).lines():
        assert told.startswith("pelicanconf.py:1: lỗi [")
