# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Faults of settings: by the check, which reads them, and by the build, which runs them, alike."""

import sys
from datetime import date
from pathlib import Path

import pytest

from plansite.reading.settings import read_settings, written_settings
from tests.support.sites import SETTINGS, write_small_site

LINE = SETTINGS.count("\n") + 1
"""Where what a test adds begins."""

WRITTEN = {
    "a misspelt key": (
        'AGENCY = {"nmae": "Sở"}',
        "[cai-dat/khoa-la] `AGENCY` không có khóa `nmae`, nên chữ ở đó không được đăng; có phải `name`?",
    ),
    "a key in Vietnamese": (
        'AGENCY = {"name": "Sở", "dia_chi": "Số 1"}',
        "[cai-dat/khoa-la] `AGENCY` không có khóa `dia_chi`, nên chữ ở đó không được đăng; có phải `address`?",
    ),
    "a key that is like none": (
        'AGENCY = {"name": "Sở", "fax": "1"}',
        "[cai-dat/khoa-la] `AGENCY` không có khóa `fax`, nên chữ ở đó không được đăng; hãy dùng một trong các khóa: name, code, parent, address, phone, email, website, note",
    ),
    "no key at all": (
        "AGENCY = {}",
        '[cai-dat/thieu-ten] `AGENCY` thiếu khóa `name`, tên của cơ quan; hãy viết AGENCY = {"name": "…"}, với tên đầy đủ của cơ quan',
    ),
    "words for a group": (
        'AGENCY = "Sở"',
        '[cai-dat/kieu] `AGENCY` phải là một nhóm khóa trong ngoặc nhọn, ở đây là chữ; hãy viết AGENCY = {"name": "Sở"}',
    ),
    "a number in a group": (
        'AGENCY = {"name": "Sở", "phone": 84}',
        '[cai-dat/kieu-khoa] `phone` của `AGENCY` phải là chữ trong dấu nháy, ở đây là một số; hãy viết "phone": "84"',
    ),
    "an e-mail address that is none": (
        'AGENCY = {"name": "Sở", "email": "văn thư"}',
        '[cai-dat/gia-tri-khoa] `email` của `AGENCY` “văn thư” không phải địa chỉ thư điện tử; hãy viết "email": "van-thu@co-quan.example", hoặc xóa khóa này',
    ),
    "a website without scheme": (
        'AGENCY = {"name": "Sở", "website": "a.example"}',
        '[cai-dat/gia-tri-khoa] `website` của `AGENCY` “a.example” không phải địa chỉ web; hãy viết "website": "https://a.example", hoặc xóa khóa này',
    ),
    "a long name in a group": (
        f'AGENCY = {{"name": "{"x" * 301}"}}',
        "[cai-dat/qua-dai] `name` của `AGENCY` dài 301 ký tự, nhiều hơn 300; hãy viết ngắn lại",
    ),
    "a line break in a group": (
        'AGENCY = {"name": "a\\nb"}',
        "[cai-dat/mot-dong] `name` của `AGENCY` có chỗ xuống dòng hoặc ký tự không nhìn thấy; hãy gõ lại (không dán) trên một dòng",
    ),
    "a key twice": (
        'AGENCY = {"name": "a", "name": "b"}',
        "[cai-dat/trung-khoa] khóa `name` của `AGENCY` được viết hai lần, chỉ lần sau có tác dụng; hãy xóa một lần",
    ),
    "an address without scheme": (
        'SITEURL = "a.example/"',
        '[cai-dat/dia-chi-thieu-https] `SITEURL` “a.example/” thiếu https:// ở đầu; hãy viết SITEURL = "https://a.example"',
    ),
    "an address that cannot be read": (
        'SITEURL = "http://["',
        '[cai-dat/dia-chi] `SITEURL` “http://[” không phải địa chỉ web của một trang; hãy viết SITEURL = "https://ten-mien.example", có tên miền, không có dấu cách, không có ?',
    ),
    "an address with a question": (
        'SITEURL = "https://a.example/x?y"',
        '[cai-dat/dia-chi-thua] `SITEURL` “https://a.example/x?y” có dấu ? hoặc #, mà mọi đường dẫn của trang được ghép vào sau địa chỉ này; hãy viết SITEURL = "https://a.example/x"',
    ),
    "an address with letters in its path": (
        'SITEURL = "https://a.example/cải-cách"',
        '[cai-dat/dia-chi-thu-muc] `SITEURL` “https://a.example/cải-cách” có phần sau tên miền không dùng được; phần ấy chỉ có chữ không dấu, chữ số và các dấu - . _ giữa những dấu /, ví dụ SITEURL = "https://ten-mien.example/cchc"',
    ),
    "a comma at the end of a line": (
        'SITEURL = "https://a.example",',
        '[cai-dat/kieu] `SITEURL` phải là chữ trong dấu nháy, ở đây là một danh sách, có lẽ do dấu phẩy ở cuối dòng; hãy viết SITEURL = "https://a.example"',
    ),
    "words for a number": (
        'HSTS_SECONDS = "a year"',
        "[cai-dat/kieu] `HSTS_SECONDS` phải là một số nguyên, ở đây là chữ; hãy viết HSTS_SECONDS = 0",
    ),
    "a number as text": (
        'HSTS_SECONDS = "31.536.000"',
        "[cai-dat/kieu] `HSTS_SECONDS` phải là một số nguyên, ở đây là chữ; hãy viết HSTS_SECONDS = 31536000",
    ),
    "yes for a number": (
        "HSTS_SECONDS = True",
        "[cai-dat/kieu] `HSTS_SECONDS` phải là một số nguyên, ở đây là True hoặc False; hãy viết HSTS_SECONDS = 0",
    ),
    "less than nothing": (
        "HSTS_SECONDS = -1",
        "[cai-dat/khoang] `HSTS_SECONDS` là -1; số này phải từ 0 đến 315360000; hãy viết HSTS_SECONDS = 0",
    ),
    "words for yes or no": (
        'COMPRESS = "có"',
        "[cai-dat/kieu] `COMPRESS` phải là True hoặc False, ở đây là chữ; hãy viết COMPRESS = True",
    ),
    "nothing for words": (
        "NOTICE = None",
        '[cai-dat/kieu] `NOTICE` phải là chữ trong dấu nháy, ở đây là None (không có gì); hãy viết NOTICE = "…"',
    ),
    "a number for words": (
        "SITENAME = 1",
        '[cai-dat/kieu] `SITENAME` phải là chữ trong dấu nháy, ở đây là một số; hãy viết SITENAME = "1"',
    ),
    "no name": ('SITENAME = " "', '[cai-dat/trong] `SITENAME` còn trống; hãy viết SITENAME = "…"'),
    "a misspelt name": (
        'LICENSE = "CC0 1.0"',
        "[cai-dat/ten-la] không có cài đặt nào tên `LICENSE`, nên dòng này không có tác dụng; có phải `LICENCE`? Nếu là tên riêng của cơ quan, hãy đặt một tên khác hẳn",
    ),
    "a name in small letters": (
        'licence = "CC0 1.0"',
        "[cai-dat/chu-thuong] `licence` không có tác dụng, vì tên cài đặt viết toàn chữ hoa; hãy viết LICENCE = …",
    ),
    "a list of one word": (
        'OUTPUT_KEEP = "CNAME"',
        '[cai-dat/kieu] `OUTPUT_KEEP` phải là một danh sách trong ngoặc vuông, ở đây là chữ; hãy viết OUTPUT_KEEP = ["CNAME"]',
    ),
    "a list with a number": (
        'OUTPUT_KEEP = ["CNAME", 3]',
        '[cai-dat/muc] mục thứ 2 của `OUTPUT_KEEP` phải là chữ trong dấu nháy, ở đây là một số; hãy viết OUTPUT_KEEP = ["…"]',
    ),
    "a way out of the output": (
        'OUTPUT_KEEP = ["../x"]',
        "[cai-dat/ten-giu-lai] `OUTPUT_KEEP` có “../x”, không phải tên tính từ thư mục xuất ra; hãy viết tên dùng dấu “/”, không bắt đầu bằng “/” và không có “..”, ví dụ .well-known/acme-challenge/",
    ),
    "a contact without scheme": (
        'SECURITY_CONTACT = "a@b.example"',
        '[cai-dat/dau-moi] `SECURITY_CONTACT` “a@b.example” không bắt đầu bằng mailto:, https:// hoặc tel:, hoặc có dấu cách; hãy viết SECURITY_CONTACT = "mailto:a@b.example"',
    ),
    "a contact without an end": (
        'SECURITY_CONTACT = "mailto:a@b.example"',
        '[cai-dat/dau-moi-thieu-ngay] có `SECURITY_CONTACT` mà `SECURITY_EXPIRES` còn trống; hãy viết thêm SECURITY_EXPIRES = "2027-12-31", ngày cuối cùng mà đầu mối này còn đúng, cách hôm nay không quá một năm',
    ),
    "a day as it is written in Vietnam": (
        'SECURITY_EXPIRES = "31/12/2026"',
        '[cai-dat/ngay] `SECURITY_EXPIRES` “31/12/2026” không phải một ngày theo dạng năm-tháng-ngày; hãy viết SECURITY_EXPIRES = "2026-12-31"',
    ),
    "neither a day nor a commit": (
        'HISTORY_SINCE = "31/01/2018"',
        '[cai-dat/lich-su-tu] `HISTORY_SINCE` “31/01/2018” không phải một ngày, cũng không phải mã của một lần ghi (commit); hãy viết một ngày, HISTORY_SINCE = "2018-01-31", hoặc ít nhất 7 ký tự đầu của mã ấy, như lệnh git log cho biết',
    ),
    "a limit that is computed": (
        "MEDIA_LIMIT_MB = 2 * 3",
        "[cai-dat/tinh-ra] `MEDIA_LIMIT_MB` phải viết thẳng ra bằng chữ số, vì lệnh check đọc mà không chạy tệp này; hãy viết MEDIA_LIMIT_MB = 50",
    ),
    "a theme that is not there": (
        'THEME = "khong-co"',
        "[cai-dat/khong-co-thu-muc] `THEME` nêu thư mục “khong-co”, nhưng không có thư mục ấy; hãy sửa đường dẫn (tính từ thư mục chứa tệp cài đặt), hoặc xóa dòng này",
    ),
    "templates that are not there": (
        'THEME_TEMPLATES_OVERRIDES = ["khong-co"]',
        "[cai-dat/khong-co-thu-muc] `THEME_TEMPLATES_OVERRIDES` nêu thư mục “khong-co”, nhưng không có thư mục ấy; hãy sửa đường dẫn (tính từ thư mục chứa tệp cài đặt), hoặc xóa dòng này",
    ),
    "a theme that is a number": (
        "THEME = 1",
        '[cai-dat/kieu] `THEME` phải là tên một thư mục trong dấu nháy, ở đây là một số; hãy viết THEME = "giao-dien"',
    ),
    "plugins without the engine": (
        'PLUGINS = ["x"]',
        "[cai-dat/thieu-bo-dung] tệp cài đặt không nạp phần dựng trang (`PLUGINS`); hãy mở đầu tệp bằng dòng “from plansite.defaults import *” và không đặt lại PLUGINS",
    ),
    "content in another folder": (
        'PATH = "noi-dung"',
        '[cai-dat/noi-dung] `PATH` là “noi-dung”, mà nội dung luôn ở thư mục content; hãy viết PATH = "content", hoặc xóa dòng này, và để nội dung trong content/',
    ),
    "no language": (
        'DEFAULT_LANG = "tiếng Việt"',
        '[cai-dat/ngon-ngu] `DEFAULT_LANG` “tiếng Việt” không phải mã ngôn ngữ; hãy viết DEFAULT_LANG = "vi"',
    ),
    "a list that Pelican takes apart": (
        'PLUGIN_PATHS = "them"',
        '[cai-dat/kieu] `PLUGIN_PATHS` phải là một danh sách trong ngoặc vuông, ở đây là chữ; hãy viết PLUGIN_PATHS = ["them"]',
    ),
    "a group that Pelican takes apart": (
        "JINJA_FILTERS = 1",
        '[cai-dat/kieu] `JINJA_FILTERS` phải là một nhóm khóa trong ngoặc nhọn, ở đây là một số; hãy viết JINJA_FILTERS = {"name": "…"}',
    ),
    "a folder for the cache that is a number": (
        "CACHE_PATH = 1",
        '[cai-dat/kieu] `CACHE_PATH` phải là chữ trong dấu nháy, ở đây là một số; hãy viết CACHE_PATH = "1"',
    ),
    "a plugin that is a number": (
        'PLUGINS = ["plansite.driver", 5]',
        '[cai-dat/muc] mục thứ 2 của `PLUGINS` phải là chữ trong dấu nháy, ở đây là một số; hãy viết PLUGINS = ["…"]',
    ),
    "a setting of the engine's": (
        'TIMEZONE = "Asia/Hanoi"',
        "[cai-dat/co-dinh] `TIMEZONE` là của phần dựng trang, không phải của cơ quan; giá trị khác làm trang dựng sai hoặc thiếu; hãy xóa dòng đặt TIMEZONE",
    ),
    "an address that climbs": (
        'SITEURL = "https://a.example/%2e%2e/"',
        '[cai-dat/dia-chi-thu-muc] `SITEURL` “https://a.example/%2e%2e/” có phần sau tên miền không dùng được; phần ấy chỉ có chữ không dấu, chữ số và các dấu - . _ giữa những dấu /, ví dụ SITEURL = "https://ten-mien.example/cchc"',
    ),
    "an address with a broken escape": (
        'SITEURL = "https://a.example/%zz"',
        '[cai-dat/dia-chi-thu-muc] `SITEURL` “https://a.example/%zz” có phần sau tên miền không dùng được; phần ấy chỉ có chữ không dấu, chữ số và các dấu - . _ giữa những dấu /, ví dụ SITEURL = "https://ten-mien.example/cchc"',
    ),
    "an address without the number of its port": (
        'SITEURL = "https://a.example:/x/"',
        '[cai-dat/dia-chi] `SITEURL` “https://a.example:/x/” không phải địa chỉ web của một trang; hãy viết SITEURL = "https://a.example/x", có tên miền, không có dấu cách, không có ?',
    ),
    "half a letter": (
        'NOTICE = "Thử \\ud83d"',
        "[cai-dat/ky-tu] `NOTICE` có một mã như \\ud83d, chỉ là nửa của một ký tự nên không đăng được; hãy gõ thẳng ký tự ấy thay cho mã, hoặc xóa mã",
    ),
    "half a letter in a group": (
        'AGENCY = {"name": "Sở \\ud83d"}',
        "[cai-dat/ky-tu] `name` của `AGENCY` có một mã như \\ud83d, chỉ là nửa của một ký tự nên không đăng được; hãy gõ thẳng ký tự ấy thay cho mã, hoặc xóa mã",
    ),
    "half a letter in a key": (
        'AGENCY = {"name": "Sở", "\\ud83d": "x"}',
        "[cai-dat/ky-tu] `AGENCY` có một mã như \\ud83d, chỉ là nửa của một ký tự nên không đăng được; hãy gõ thẳng ký tự ấy thay cho mã, hoặc xóa mã",
    ),
    "half a letter in a folder of Pelican's": (
        'OUTPUT_PATH = "\\ud83d"',
        "[cai-dat/ky-tu] `OUTPUT_PATH` có một mã như \\ud83d, chỉ là nửa của một ký tự nên không đăng được; hãy gõ thẳng ký tự ấy thay cho mã, hoặc xóa mã",
    ),
}

RUN = {
    "a name without quotes": (
        "NOTICE = Sở",
        '[cai-dat/chua-co-ten] Python không biết “Sở” là gì; nếu là chữ, hãy đặt trong dấu nháy: "Sở"; nếu là đúng hoặc sai, hãy viết True hoặc False',
    ),
    "a library that is not there": (
        "import khong_co",
        "[cai-dat/thu-vien] không nạp được thư viện “khong_co”; hãy sửa tên thư viện hoặc xóa dòng này",
    ),
    "an end": (
        "exit()",
        "[cai-dat/tu-dung] tệp cài đặt tự dừng chương trình ở dòng này; hãy xóa lệnh dừng (exit, quit)",
    ),
    "an error": (
        "X = 1 / 0",
        "[cai-dat/khong-chay] dòng này không chạy được (ZeroDivisionError: division by zero); hãy sửa hoặc xóa dòng này",
    ),
    "what the environment does not say": (
        'NOTICE = __import__("os").environ.get("KHONG_CO_BIEN_NAY")',
        '[cai-dat/kieu] `NOTICE` phải là chữ trong dấu nháy, ở đây là None (không có gì); hãy viết NOTICE = "…"',
    ),
    "an item that was added": (
        "OUTPUT_KEEP += [3]",
        '[cai-dat/muc] mục thứ 5 của `OUTPUT_KEEP` phải là chữ trong dấu nháy, ở đây là một số; hãy viết OUTPUT_KEEP = ["…"]',
    ),
    "a value in a condition": (
        'if True: COMPRESS = "no"',
        "[cai-dat/kieu] `COMPRESS` phải là True hoặc False, ở đây là chữ; hãy viết COMPRESS = False",
    ),
    "an exception that is none of Python's usual ones": (
        "raise GeneratorExit",
        "[cai-dat/khong-chay] dòng này không chạy được (GeneratorExit:); hãy sửa hoặc xóa dòng này",
    ),
    "an exception that cannot be put into words": (
        'raise type("E", (BaseException,), {"__str__": lambda self: 1 / 0})',
        "[cai-dat/khong-chay] dòng này không chạy được (E: …); hãy sửa hoặc xóa dòng này",
    ),
    "a name that no one asked for": (
        "raise NameError",
        "[cai-dat/khong-chay] dòng này không chạy được (NameError:); hãy sửa hoặc xóa dòng này",
    ),
    "a mistake that another file is said to have": (
        'raise SyntaxError("x", (5, 6, 7, 8))',
        "[cai-dat/khong-chay] dòng này không chạy được (SyntaxError: x (line 6)); hãy sửa hoặc xóa dòng này",
    ),
    "an end of what problems are told on": (
        'getattr(__import__("sys"), "stdout").close()',
        "[cai-dat/khong-chay] dòng này không chạy được (UnsupportedOperation: close); hãy sửa hoặc xóa dòng này",
    ),
    "an end of what lies below it": (
        'getattr(__import__("sys"), "__stderr__").buffer.close()',
        "[cai-dat/khong-chay] dòng này không chạy được (UnsupportedOperation: close); hãy sửa hoặc xóa dòng này",
    ),
    "a folder that only says that it is one": (
        'THEME = type("P", (), {"__fspath__": lambda self: 1 / 0})()',
        '[cai-dat/kieu] `THEME` phải là tên một thư mục trong dấu nháy, ở đây là một giá trị kiểu P; hãy viết THEME = "giao-dien"',
    ),
    "a value that compares with nothing": (
        'TIMEZONE = type("P", (), {"__eq__": lambda self, other: 1 / 0})()',
        "[cai-dat/co-dinh] `TIMEZONE` là của phần dựng trang, không phải của cơ quan; giá trị khác làm trang dựng sai hoặc thiếu; hãy xóa dòng đặt TIMEZONE",
    ),
    "an item that was appended": (
        "OUTPUT_KEEP.append(5)",
        '[cai-dat/muc] mục thứ 5 của `OUTPUT_KEEP` phải là chữ trong dấu nháy, ở đây là một số; hãy viết OUTPUT_KEEP = ["…"]',
    ),
    "an item that was added to one of the engine's": (
        'STATIC_PATHS.append("x")',
        "[cai-dat/co-dinh] `STATIC_PATHS` là của phần dựng trang, không phải của cơ quan; giá trị khác làm trang dựng sai hoặc thiếu; hãy xóa dòng đặt STATIC_PATHS",
    ),
    "a type that no one expects": (
        "LICENCE = 2j",
        '[cai-dat/kieu] `LICENCE` phải là chữ trong dấu nháy, ở đây là một giá trị kiểu complex; hãy viết LICENCE = "…"',
    ),
}


def site_with(line: str, folder: Path) -> Path:
    """Write a site whose settings have a line more; return its settings file."""
    file = write_small_site(folder) / "pelicanconf.py"
    file.write_text(f"{SETTINGS}{line}\n", encoding="utf-8")
    return file


def written(folder: Path) -> list[str]:
    return list(dict.fromkeys(str(problem) for problem in written_settings(folder).problems))


def came_out(file: Path, as_of: date | None = None) -> list[str]:
    return [str(problem) for problem in read_settings(file, as_of).problems]


@pytest.mark.parametrize(("line", "said"), WRITTEN.values(), ids=WRITTEN)
def test_what_is_written_out_is_told_without_a_run_and_by_a_run_alike(
    line: str, said: str, tmp_path: Path
) -> None:
    file = site_with(line, tmp_path)
    expected = [f"pelicanconf.py:{LINE}: lỗi {said}"]
    assert written(tmp_path) == expected
    assert came_out(file) == expected


@pytest.mark.parametrize(("line", "said"), RUN.values(), ids=RUN)
def test_what_is_computed_is_told_by_a_run_alone(line: str, said: str, tmp_path: Path) -> None:
    file = site_with(line, tmp_path)
    assert came_out(file) == [f"pelicanconf.py:{LINE}: lỗi {said}"]
    if not line.startswith("LICENCE"):
        assert written(tmp_path) == []


@pytest.mark.parametrize(
    "line",
    [
        'MAU_CHU = "đỏ"',
        'SITE_URL = "https://a.example"\nSITEURL = SITE_URL',
        'licence = "CC0"\nLICENCE = licence',
        'OUTPUT_KEEP = ("CNAME", "x/")',
        'OUTPUT_KEEP = [*OUTPUT_KEEP, "x/"]',
        'OUTPUT_KEEP += ["x/"]',
        'AGENCY["phone"] = "(0254) 385 2300"',
        'SITEURL = "https://bộ.example:8443/cchc/"',
        'SITEURL = "http://localhost"',
        'FEED_DOMAIN = "https://a.example"',
        'HSTS_SECONDS = "sai"\nHSTS_SECONDS = 0',
        "MEDIA_LIMIT_MB: int = 20",
        "from pathlib import Path\nTHEME = Path(THEME)",
        'SECURITY_CONTACT = "mailto:a@b.example"\nSECURITY_EXPIRES = "2099-12-31"',
        "JINJA_GLOBALS = dict(JINJA_GLOBALS if 'JINJA_GLOBALS' in globals() else {})",
        'TIMEZONE = "Asia/Ho_Chi_Minh"\nSTATIC_PATHS = []',
        'OUTPUT_PATH = "web"\nDEFAULT_PAGINATION = 20',
        "MEDIA_LIMIT_MB = 5\nprint(MEDIA_LIMIT_MB)",
        'NOTICE = "Thử"\nprint(NOTICE.upper(), AGENCY)',
    ],
)
def test_what_serves_is_no_problem(line: str, tmp_path: Path) -> None:
    file = site_with(line, tmp_path)
    assert (written(tmp_path), came_out(file)) == ([], [])
    assert read_settings(file).settings is not None


@pytest.mark.parametrize(
    "name",
    [
        *("HSTS_SECONDS", "SITENAME", "SITEURL", "AGENCY", "NOTICE", "HISTORY_SINCE", "THEME"),
        *("OUTPUT_KEEP", "PATH", "SECURITY_CONTACT", "SECURITY_EXPIRES", "PLUGINS", "DEFAULT_LANG"),
    ],
)
@pytest.mark.parametrize(
    "value", ["0x" + "f" * 5_000, '"a\\0b"', '"\\ud800"', "{1: [2]}", "[" * 50 + "]" * 50]
)
def test_what_no_one_writes_is_a_problem_and_no_more(name: str, value: str, tmp_path: Path) -> None:
    file = site_with(f"{name} = {value}", tmp_path)
    said = sorted(written(tmp_path))
    assert said == came_out(file)
    assert all(line.startswith(f"pelicanconf.py:{LINE}: lỗi [cai-dat") for line in said)
    assert said


def test_a_name_near_one_of_pelicans_is_a_warning(tmp_path: Path) -> None:
    file = site_with("FEED_MAX_ITEM = 3", tmp_path)
    (line,) = came_out(file)
    assert line.startswith(f"pelicanconf.py:{LINE}: cảnh báo [cai-dat/gan-ten-pelican] ")
    assert read_settings(file).settings is not None


def test_all_faults_are_told_at_once_each_at_its_line(tmp_path: Path) -> None:
    lines = 'NOTICE = 1\nHSTS_SECONDS = "x"\nAGENCY = {\n  "name": "Sở",\n  "phon": "1",\n}\nX = y'
    file = site_with(lines, tmp_path)
    rules = [line.partition("]")[0].partition("[")[2] for line in came_out(file)]
    assert rules == ["cai-dat/kieu", "cai-dat/kieu", "cai-dat/khoa-la", "cai-dat/chua-co-ten"]
    assert [line.split(":")[1] for line in came_out(file)] == [
        str(LINE + at) for at in (0, 1, 4, 6)
    ]


def test_what_the_engine_needs_and_no_one_wrote_is_told_at_the_first_line(tmp_path: Path) -> None:
    file = site_with("", tmp_path)
    file.write_text("from plansite.defaults import *\n", encoding="utf-8")
    expected = [
        'pelicanconf.py:1: lỗi [cai-dat/thieu-ten] `AGENCY` thiếu khóa `name`, tên của cơ quan; hãy viết AGENCY = {"name": "…"}, với tên đầy đủ của cơ quan',
        'pelicanconf.py:1: lỗi [cai-dat/trong] `SITENAME` còn trống; hãy viết SITENAME = "…"',
    ]
    assert sorted(written(tmp_path)) == expected
    assert came_out(file) == expected


def test_settings_without_the_engines_say_what_their_first_line_has_to_be(tmp_path: Path) -> None:
    file = site_with("", tmp_path)
    file.write_text('SITENAME = "Trang"\n', encoding="utf-8")
    (line,) = came_out(file)
    assert line.startswith(
        "pelicanconf.py:1: lỗi [cai-dat/thieu-bo-dung] tệp cài đặt không nạp phần dựng trang"
    )


def test_settings_of_older_sites_are_read(tmp_path: Path) -> None:
    file = site_with("", tmp_path)
    text = SETTINGS.replace("plansite.defaults", "plansite.web.defaults")
    file.write_text(f'{text}PLUGINS = ["plansite.web"]\n', encoding="utf-8")
    assert (written(tmp_path), came_out(file)) == ([], [])


def test_the_words_with_which_a_file_ends_the_run_are_left_to_it(tmp_path: Path) -> None:
    file = site_with('import sys\nsys.exit("Lỗi: thiếu")', tmp_path)
    with pytest.raises(SystemExit, match="Lỗi: thiếu"):
        read_settings(file)


def test_a_contact_that_has_expired_is_a_warning_on_the_day_after(tmp_path: Path) -> None:
    text = 'SECURITY_CONTACT = "mailto:a@b.example"\nSECURITY_EXPIRES = "2018-12-31"'
    file = site_with(text, tmp_path)
    assert came_out(file, date(2018, 12, 31)) == []
    assert came_out(file, date(2019, 1, 1)) == [
        f"pelicanconf.py:{LINE + 1}: cảnh báo [cai-dat/dau-moi-het-han] `SECURITY_EXPIRES` là 2018-12-31, đã qua, nên tệp /.well-known/security.txt không được đăng; hãy kiểm tra lại đầu mối liên hệ rồi ghi ngày mới, không quá một năm"
    ]


PUBLIC = (Path(__file__).parents[2] / "publishconf.py").read_text(encoding="utf-8")
IDIOMS = {"the repository's": PUBLIC, "Pelican's": "from pelicanconf import *\n"}


@pytest.mark.parametrize("text", IDIOMS.values(), ids=IDIOMS)
def test_a_file_that_builds_on_the_agencys_own_has_its_values_and_its_places(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", "https://a.example")
    site_with('OUTPUT_KEEP = ["CNAME"]\nNOTICE = "Thử"', tmp_path)
    public = tmp_path / "publishconf.py"
    public.write_text(f"{text}HSTS_SECONDS = 60\n", encoding="utf-8")
    before = sys.modules.get("pelicanconf")
    found = read_settings(public)
    assert found.problems == []
    settings = found.settings
    assert settings is not None
    assert (settings.output_keep, settings.notice, settings.hsts_seconds) == (
        ("CNAME",),
        "Thử",
        60,
    )
    assert (settings.at("NOTICE").path, settings.at("NOTICE").line) == ("pelicanconf.py", LINE + 1)
    assert settings.at("HSTS_SECONDS").path == "publishconf.py"
    assert sys.modules.get("pelicanconf") is before


def test_what_is_wrong_in_the_public_file_alone_is_told_there(tmp_path: Path) -> None:
    site_with("", tmp_path)
    public = tmp_path / "publishconf.py"
    public.write_text(
        'from pelicanconf import *\nHSTS_SECONDS = "x"\nMEDIA_LIMIT_MB = 5\n', encoding="utf-8"
    )
    expected = [
        "publishconf.py:2: lỗi [cai-dat/kieu] `HSTS_SECONDS` phải là một số nguyên, ở đây là chữ; hãy viết HSTS_SECONDS = 0",
        "publishconf.py:3: lỗi [cai-dat/sai-tep] `MEDIA_LIMIT_MB` chỉ có tác dụng trong pelicanconf.py, vì lệnh check đọc ở đó; hãy chuyển dòng này sang pelicanconf.py",
    ]
    assert sorted(written(tmp_path)) == expected
    assert came_out(public) == expected


def test_a_day_in_the_public_file_does_for_a_contact_in_the_agencys_own(tmp_path: Path) -> None:
    site_with("", tmp_path)
    public = tmp_path / "publishconf.py"
    public.write_text(
        'from pelicanconf import *\nSECURITY_CONTACT = "mailto:a@b.example"\n'
        'SECURITY_EXPIRES = "2027-12-31"\n',
        encoding="utf-8",
    )
    assert (written(tmp_path), came_out(public)) == ([], [])


def test_what_one_run_adds_to_a_list_of_the_engines_is_not_there_for_the_next(
    tmp_path: Path,
) -> None:
    one = site_with('OUTPUT_KEEP.append("x")', tmp_path / "one")
    two = site_with("", tmp_path / "two")
    assert "x" in read_settings(one).values["OUTPUT_KEEP"]
    assert "x" not in read_settings(two).values["OUTPUT_KEEP"]


def test_the_limit_of_a_file_is_known_without_a_run(tmp_path: Path) -> None:
    site_with("MEDIA_LIMIT_MB = 2", tmp_path)
    assert written_settings(tmp_path).media_limit == 2 << 20
    site_with("MEDIA_LIMIT_MB = 0", tmp_path)
    assert written_settings(tmp_path).media_limit == 50 << 20
