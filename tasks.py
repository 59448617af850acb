# -*- coding: utf-8 -*-
"""Every command of the project: ``python3 tasks.py COMMAND``, or ``inv COMMAND``.

Run with Python 3.11 or newer; nothing else need be installed. The first call makes ``.venv``
with the locked requirements (plansite/bootstrap.py) and each call goes on in there.

This file alone is written so that any Python, 2.7 included, can read it far enough to say that
it is too old: no annotations, no f-strings, no imports of the project before the check.
What a command does stands in plansite/commands/, and is imported when the command runs; here stand
its options, as a signature.
"""

from __future__ import unicode_literals

import os
import sys
from functools import wraps

if sys.version_info < (3, 11):
    _message = "Cần Python 3.11 trở lên để chạy lệnh này; bản đang dùng là %d.%d.\n"
    # As bytes: an old Python may take the terminal for ASCII and stumble over the letters.
    getattr(sys.stderr, "buffer", sys.stderr).write(
        (_message % tuple(sys.version_info[:2])).encode("utf-8")
    )
    sys.exit(2)

ROOT = os.path.dirname(os.path.abspath(__file__))

# This folder is a site's as well, and one may stand in any other: a json.py that lies there is no
# library, for this process or for those that it starts. Of this folder only the engine is taken.
sys.path[:] = [path for path in sys.path if os.path.realpath(path) != os.path.realpath(ROOT)]
sys.path.insert(0, ROOT)
import plansite  # noqa: E402, F401

sys.path.remove(ROOT)


def _keep_paths_safe():
    os.environ[str("PYTHONSAFEPATH")] = str("1")


if __name__ == "__main__":
    from plansite import bootstrap

    _keep_paths_safe()
    bootstrap.enter(ROOT)

from plansite.commands import launch  # noqa: E402

launch.let_garbage_wait()
try:
    with launch.without_mocks():
        from invoke import task
except ImportError as error:
    if __name__ != "__main__":
        raise
    bootstrap.mend(ROOT, error)


def _command(module=None, renamed=(), **settings):
    """Make a task of a function that holds nothing but the command's options and its one line.

    What was typed is handed on under the options' names, but for those that are ``renamed``, to
    ``plansite.commands.NAME``; or to where ``module`` says, as `launch` reads it. The import is
    left until the command runs, to start fast.
    """

    def decorate(described):
        @wraps(described)  # Invoke reads the options from the signature
        def run(c, **options):
            _keep_paths_safe()  # also where Invoke's own program has imported this file
            names = dict(renamed)
            given = {names.get(name, name): value for name, value in options.items()}
            launch.launch(module or described.__name__, **given)

        return task(auto_shortflags=False, **settings)(run)

    return decorate


_SITE = {"site": "thư mục của trang (mặc định: thư mục của dự án)"}


@_command(
    help=dict(
        _SITE,
        output="thư mục xuất ra (mặc định: output trong thư mục của trang)",
        as_of="tính đến ngày nào, dạng năm-tháng-ngày (mặc định: hôm nay)",
        drafts="dựng cả bản nháp và bài hẹn ngày, có dải báo trên mỗi trang",
        settings="tệp cài đặt, ví dụ publishconf.py khi đăng (mặc định: pelicanconf.py)",
    ),
)
def build(c, site=None, output=None, as_of=None, drafts=False, settings=None):
    """Kiểm tra rồi dựng trang vào thư mục output."""


@_command(help=dict(_SITE, port="cổng trên máy này (mặc định: 8000)"))
def serve(c, site=None, port="8000"):
    """Xem trước trên máy này, tự dựng lại và tải lại khi lưu tệp."""


@_command(help=dict(_SITE, fix="tự sửa trước những dấu máy sửa được mà không đổi câu chữ"))
def check(c, site=None, fix=False):
    """Nêu mọi lỗi của trang, mỗi lỗi một dòng."""


@_command(
    positional=["title"],
    iterable=["task"],
    renamed={"task": "tasks"},
    help=dict(
        _SITE,
        title="tiêu đề, đặt trong dấu nháy",
        kind="loại bài: article (tin bài, mặc định), event (sự kiện) hoặc press (báo chí đưa tin)",
        task="mã nhiệm vụ của kế hoạch, ví dụ NV1; viết nhiều lần hoặc cách nhau bằng dấu phẩy",
    ),
)
def new(c, title, kind="article", task=None, site=None):
    """Tạo một bài mới để điền."""


@_command(
    help=dict(
        _SITE,
        year="năm của kế hoạch mới, ví dụ 2019",
        as_of="tính tiến độ đến ngày nào, dạng năm-tháng-ngày (mặc định: hôm nay)",
    ),
)
def new_plan(c, year, site=None, as_of=None):
    """Sang năm mới: cất kế hoạch cũ, mở kế hoạch mới để điền."""


@_command(
    help=dict(
        _SITE,
        period="kỳ báo cáo, ví dụ q1, h1 (sáu tháng), m9 (chín tháng), year",
        plan="năm của kế hoạch (mặc định: kế hoạch đang có hiệu lực)",
        dossier="đóng gói báo cáo cùng các tệp minh chứng vào một tệp .zip",
        as_of="tính đến ngày nào, dạng năm-tháng-ngày (mặc định: hôm nay)",
        output="ghi vào tệp hoặc thư mục nào (mặc định: thư mục hiện tại)",
        settings="tệp cài đặt, ví dụ publishconf.py (mặc định: pelicanconf.py)",
    ),
)
def report(c, period, plan=None, dossier=False, site=None, as_of=None, output=None, settings=None):
    """Lập báo cáo của một kỳ thành tệp Word."""


@_command(
    positional=["folder"],
    help=dict(
        _SITE,
        folder="thư mục để ghi, ngoài thư mục output",
        settings="tệp cài đặt, ví dụ publishconf.py (mặc định: pelicanconf.py)",
    ),
)
def hosting(c, folder, site=None, settings=None):
    """Ghi cấu hình máy chủ nginx (docs/hosting.md)."""


@_command("developers.test")
def test(c):
    """Chạy toàn bộ kiểm thử; sau dấu -- là tham số của pytest."""


@_command("developers.lint")
def lint(c):
    """Kiểm tra mã nguồn (ruff, mypy, import-linter, zizmor)."""


@_command()
def schema(c):
    """Ghi lại lược đồ JSON (schema/) và trang giải thích các lỗi (docs/loi.md)."""


@_command("developers.golden")
def golden(c):
    """Ghi lại trang mẫu mà kiểm thử so sánh (tests/golden/)."""


@_command("developers.lock", help={"upgrade": "lấy bản mới nhất mà pyproject.toml cho phép"})
def lock(c, upgrade=False):
    """Khóa lại phiên bản thư viện (requirements/)."""


if __name__ == "__main__":
    from plansite.commands import program

    program.run(sys.modules[__name__])
