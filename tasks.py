# -*- coding: utf-8 -*-
"""Every command of the project: ``python3 tasks.py COMMAND``, or ``inv COMMAND``.

Run with Python 3.11 or newer; nothing else need be installed. The first call makes ``.venv``
with the locked requirements (plansite/bootstrap.py) and each call goes on in there.

This file alone is written so that any Python, 2.7 included, can read it far enough to say that
it is too old: no annotations, no f-strings, no imports of the project before the check.
What a command does stands in plansite/commands/, and is imported when the command runs.
"""

from __future__ import unicode_literals

import os
import sys

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

try:
    from invoke import task
except ImportError as error:
    if __name__ != "__main__":
        raise
    bootstrap.mend(ROOT, error)


def _run(command, **arguments):
    """Run ``plansite.commands.COMMAND``; its import is left until here to start fast."""
    from plansite.commands import launch

    _keep_paths_safe()  # also where Invoke's own program has imported this file
    launch.launch(command, **arguments)


_SITE = {"site": "thư mục của trang (mặc định: thư mục của dự án)"}


@task(
    auto_shortflags=False,
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
    _run("build", site=site, output=output, as_of=as_of, drafts=drafts, settings=settings)


@task(auto_shortflags=False, help=dict(_SITE, port="cổng trên máy này (mặc định: 8000)"))
def serve(c, site=None, port="8000"):
    """Xem trước trên máy này, tự dựng lại và tải lại khi lưu tệp."""
    _run("serve", site=site, port=port)


@task(auto_shortflags=False, help=_SITE)
def check(c, site=None):
    """Nêu mọi lỗi của trang, mỗi lỗi một dòng."""
    _run("check", site=site)


@task(
    auto_shortflags=False,
    positional=["title"],
    iterable=["task"],
    help=dict(
        _SITE,
        title="tiêu đề, đặt trong dấu nháy",
        kind="loại bài: article (mặc định), event hoặc press",
        task="mã nhiệm vụ của kế hoạch, ví dụ NV1; viết nhiều lần hoặc cách nhau bằng dấu phẩy",
    ),
)
def new(c, title, kind="article", task=None, site=None):
    """Tạo một bài mới để điền."""
    _run("new", title=title, kind=kind, tasks=task, site=site)


@task(
    auto_shortflags=False,
    help=dict(
        _SITE,
        year="năm của kế hoạch mới, ví dụ 2019",
        as_of="tính tiến độ đến ngày nào, dạng năm-tháng-ngày (mặc định: hôm nay)",
    ),
)
def new_plan(c, year, site=None, as_of=None):
    """Sang năm mới: cất kế hoạch cũ, mở kế hoạch mới để điền."""
    _run("new_plan", year=year, site=site, as_of=as_of)


@task(
    auto_shortflags=False,
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
    _run(
        "report",
        period=period,
        plan=plan,
        dossier=dossier,
        site=site,
        as_of=as_of,
        output=output,
        settings=settings,
    )


@task(
    auto_shortflags=False,
    positional=["folder"],
    help=dict(
        _SITE,
        folder="thư mục để ghi, ngoài thư mục output",
        settings="tệp cài đặt, ví dụ publishconf.py (mặc định: pelicanconf.py)",
    ),
)
def hosting(c, folder, site=None, settings=None):
    """Ghi cấu hình máy chủ nginx (docs/hosting.md)."""
    _run("hosting", folder=folder, site=site, settings=settings)


@task(auto_shortflags=False)
def test(c):
    """Chạy toàn bộ kiểm thử; sau dấu -- là tham số của pytest."""
    _run("test")


@task(auto_shortflags=False)
def lint(c):
    """Kiểm tra mã nguồn (ruff, mypy, zizmor)."""
    _run("developer.lint")


@task(auto_shortflags=False)
def schema(c):
    """Ghi lại lược đồ JSON của plan.yaml và đầu bài (schema/)."""
    _run("schema")


@task(auto_shortflags=False)
def golden(c):
    """Ghi lại trang mẫu mà kiểm thử so sánh (tests/golden/)."""
    _run("developer.golden")


@task(auto_shortflags=False, help={"upgrade": "lấy bản mới nhất mà pyproject.toml cho phép"})
def lock(c, upgrade=False):
    """Khóa lại phiên bản thư viện (requirements/)."""
    _run("developer.lock", upgrade=upgrade)


if __name__ == "__main__":
    from plansite.commands import program

    program.run(sys.modules[__name__])
