# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Templates of the agency's own that take the place of none of the theme's."""

from pathlib import Path

import pytest

from plansite.reading.settings import read_settings, written_settings
from tests.support.sites import SETTINGS, write_small_site

LINE = SETTINGS.count("\n") + 1


def told(folder: Path, files: dict[str, str], more: str = "") -> list[str]:
    """Return what is told of a folder with these templates, by the check and a build alike."""
    file = write_small_site(folder) / "pelicanconf.py"
    text = f'{SETTINGS}THEME_TEMPLATES_OVERRIDES = ["rieng"]\n{more}'
    file.write_text(text, encoding="utf-8")
    for name, content in files.items():
        path = folder / "rieng" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    found = read_settings(file)
    assert found.settings is not None
    assert found.problems == written_settings(folder).problems
    return [str(problem) for problem in found.problems]


def test_one_that_the_theme_has_elsewhere_now_is_told_with_its_new_place(tmp_path: Path) -> None:
    assert told(tmp_path, {"partials/status.html": ""}) == [
        f"pelicanconf.py:{LINE}: cảnh báo [cai-dat/mau-khong-thay] tệp partials/status.html trong thư mục của `THEME_TEMPLATES_OVERRIDES` không thay cho tệp nào của giao diện, nên không có tác dụng; giao diện nay có tệp cùng tên ở chỗ khác, hãy chuyển tệp này thành “rieng/components/status/status.html”"
    ]


def test_one_that_the_theme_has_nowhere_is_told(tmp_path: Path) -> None:
    (line,) = told(tmp_path, {"trang-chu.html": ""})
    assert line.endswith(
        "; hãy đặt tệp ở đúng đường dẫn của tệp được thay trong thư mục giao diện, hoặc xóa tệp này"
    )


@pytest.mark.parametrize(
    "files",
    [
        {"article.html": "", "partials/header.html": "", "components/status/status.html": ""},
        {"article.html": '{% include "partials/rieng.html" %}', "partials/rieng.html": ""},
        {"doc-toi.txt": "", ".DS_Store": ""},
    ],
    ids=["those of the theme", "one that another names", "what is no template"],
)
def test_others_are_not_told(files: dict[str, str], tmp_path: Path) -> None:
    assert told(tmp_path, files) == []


def test_the_theme_is_the_agencys_own_where_it_has_one(tmp_path: Path) -> None:
    for name in ("article.html", "mau/rieng.html"):
        path = tmp_path / "giao-dien/templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")
    lines = told(
        tmp_path, {"article.html": "", "rieng.html": "", "base.html": ""}, 'THEME = "giao-dien"\n'
    )
    assert [line.partition("tệp ")[2].partition(" ")[0] for line in lines] == [
        "base.html",
        "rieng.html",
    ]
    assert "“rieng/mau/rieng.html”" in lines[1]
