from pathlib import Path

import pytest

from plansite.reading.settings_file import NOT_LITERAL, Literal, literal


def settings(folder: Path, text: str, name: str = "pelicanconf.py") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_value_comes_with_its_line(tmp_path: Path) -> None:
    path = settings(tmp_path, '"""Cài đặt."""\n\nLIMIT = 10 \nNAMES = ["a", "b"]\n')
    assert literal(path, "LIMIT") == Literal(10, path, 3)
    assert literal(path, "NAMES") == Literal(["a", "b"], path, 4)


def test_the_file_is_not_run(tmp_path: Path) -> None:
    path = settings(tmp_path, "import sys\nsys.exit('chạy rồi')\nLIMIT = 10\n")
    assert literal(path, "LIMIT") == Literal(10, path, 3)


def test_the_last_value_counts(tmp_path: Path) -> None:
    path = settings(tmp_path, "LIMIT = 1\nLIMIT: int = 2\n")
    found = literal(path, "LIMIT")
    assert found is not None
    assert (found.value, found.line) == (2, 2)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "OTHER = 1\n",
        "LIMIT: int\n",
        "def f():\n    LIMIT = 1\n",
        "LIMIT = (\n",
        "\0",
        "x.LIMIT = 1",
    ],
)
def test_a_name_that_is_not_set_has_no_value(tmp_path: Path, text: str) -> None:
    assert literal(settings(tmp_path, text), "LIMIT") is None


def test_a_file_that_is_not_there_has_no_value(tmp_path: Path) -> None:
    assert literal(tmp_path / "pelicanconf.py", "LIMIT") is None
    assert literal(tmp_path, "LIMIT") is None


@pytest.mark.parametrize(
    "text", ["LIMIT = 2 * n\n", "LIMIT = [*LIMIT]\n", "LIMIT = 1\nLIMIT += 1\n"]
)
def test_a_value_that_must_be_reckoned_is_said_to_be(tmp_path: Path, text: str) -> None:
    found = literal(settings(tmp_path, text), "LIMIT")
    assert found is not None
    assert found.value is NOT_LITERAL


def test_what_is_taken_over_from_a_file_beside_it_counts(tmp_path: Path) -> None:
    own = settings(tmp_path, "LIMIT = 1\nNAME = 'a'\n")
    public = settings(tmp_path, "from pelicanconf import *\nNAME = 'b'\n", "publishconf.py")
    assert literal(public, "LIMIT") == Literal(1, own, 1)
    assert literal(public, "NAME") == Literal("b", public, 2)


def test_files_that_take_over_from_each_other_come_to_an_end(tmp_path: Path) -> None:
    settings(tmp_path, "from b import *\n", "a.py")
    assert literal(settings(tmp_path, "from a import *\n", "b.py"), "LIMIT") is None
