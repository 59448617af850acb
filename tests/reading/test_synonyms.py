"""``content/tu-dong-nghia.yaml``: lists of words, and what an editor hears of anything else."""

from pathlib import Path

import pytest

from plansite.reading.site import read_site
from tests.support.site_builder import SiteBuilder

FILE = "content/tu-dong-nghia.yaml"
WANTED = "lỗi [tu-dong-nghia/nhom] mục này phải là một danh sách có ít nhất hai từ hoặc cụm từ cùng nghĩa; hãy viết “- [{}]”"  # noqa: E501


def test_each_entry_is_a_list_of_words(tmp_path: Path) -> None:
    text = "- [trực tuyến, online]\n-\n  - căn cước\n  - CCCD\n  - 12 số\n"
    SiteBuilder(tmp_path).write(FILE, text)
    result = read_site(tmp_path)
    assert result.problems == []
    expected = (("trực tuyến", "online"), ("căn cước", "CCCD", "12 số"))
    assert result.site.synonyms.items == expected


@pytest.mark.parametrize("text", [None, "", "[]\n", "# chưa có\n"])
def test_a_site_needs_none(tmp_path: Path, text: str | None) -> None:
    site = SiteBuilder(tmp_path)
    if text is not None:
        site.write(FILE, text)
    result = read_site(tmp_path)
    assert (result.problems, result.site.synonyms.items) == ([], ())


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("- trực tuyến, qua mạng\n", "trực tuyến, qua mạng"),
        ("- trực tuyến = qua mạng\n", "trực tuyến, qua mạng"),
        ("- một cửa: bộ phận một cửa\n", "một cửa, bộ phận một cửa"),
        ("- [một cửa]\n", "trực tuyến, online"),
        ("- [một cửa, ]\n", "trực tuyến, online"),
        ("- một cửa\n", "trực tuyến, online"),
        ("- \n", "trực tuyến, online"),
        ("- {một cửa: {là: 'a: b'}}\n", "trực tuyến, online"),
    ],
)
def test_anything_else_is_told_with_its_line_and_how_to_write_it(
    tmp_path: Path, text: str, example: str
) -> None:
    site = SiteBuilder(tmp_path).write(FILE, f"- [sổ, vở]\n{text}")
    line = f"{FILE}:2: {WANTED.format(example)}"
    assert line in site.lines()


def test_a_word_or_a_list_too_long_is_told_by_the_name_of_the_file(tmp_path: Path) -> None:
    words = ", ".join(f"từ {at}" for at in range(21))
    site = SiteBuilder(tmp_path).write(FILE, f"- [sổ, {'x' * 301}]\n- [{words}]\n")
    said = [line.partition(";")[0] for line in site.lines() if line.startswith(FILE)]
    assert said == [
        f"{FILE}:1: lỗi [qua-dai/chu] `tu-dong-nghia.yaml` dài 301 ký tự, vượt giới hạn 300",
        f"{FILE}:2: lỗi [qua-dai/danh-sach] `tu-dong-nghia.yaml` có 21 mục, vượt giới hạn 20",
    ]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("content/tu-dong-nghia.yml", "hãy đổi tên thành “tu-dong-nghia.yaml”"),
        ("content/dong-nghia.yaml", f"có phải `{FILE}`?"),
        ("content/synonyms.yaml", f"có phải `{FILE}`?"),
        ("tu-dong-nghia.yaml", f"hãy chuyển tới {FILE}"),
    ],
)
def test_a_list_under_another_name_is_told(tmp_path: Path, path: str, said: str) -> None:
    site = SiteBuilder(tmp_path).write(path, "- [a, b]\n")
    assert [line for line in site.lines() if line.startswith(path) and line.endswith(said)]
