from pathlib import Path

import pytest

from plansite.model.location import Location
from plansite.reading.settings_file import NOT_LITERAL, SettingsFile, place_of, read_settings_file


def settings(folder: Path, text: str) -> SettingsFile:
    path = folder / "pelicanconf.py"
    path.write_text(text, encoding="utf-8")
    return read_settings_file(path)


def test_a_value_comes_with_its_line(tmp_path: Path) -> None:
    file = settings(tmp_path, '"""Cài đặt."""\n\nLIMIT = 10 \nNAMES = ["a",\n  "b"]\n')
    assert file.assigned["LIMIT"].value == 10
    assert file.assigned["NAMES"].value == ["a", "b"]
    assert place_of([file], "LIMIT") == Location("pelicanconf.py", 3)
    assert place_of([file], "NAMES", 1) == Location("pelicanconf.py", 5)
    assert place_of([file], "OTHER") is None


def test_a_key_that_is_not_there_has_the_line_of_what_would_hold_it(tmp_path: Path) -> None:
    file = settings(tmp_path, 'A = {\n  "x": 1,\n  "y": [2,\n  3],\n}\n')
    assert place_of([file], "A", "y") == Location("pelicanconf.py", 3)
    assert place_of([file], "A", "y", 1) == Location("pelicanconf.py", 3)
    assert place_of([file], "A", "z") == Location("pelicanconf.py", 1)


def test_the_file_is_not_run(tmp_path: Path) -> None:
    file = settings(tmp_path, "import sys\nsys.exit('chạy rồi')\nLIMIT = 10\n")
    assert file.assigned["LIMIT"].value == 10


def test_the_last_value_counts(tmp_path: Path) -> None:
    found = settings(tmp_path, "LIMIT = 1\nLIMIT: int = 2\n").assigned["LIMIT"]
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
    assert "LIMIT" not in settings(tmp_path, text).assigned


@pytest.mark.parametrize("name", ["pelicanconf.py", ""])
def test_a_file_that_is_not_there_has_no_value(tmp_path: Path, name: str) -> None:
    file = read_settings_file(tmp_path / name)
    assert not file.is_python
    assert file.faults


@pytest.mark.parametrize(
    "text",
    [
        "LIMIT = 2 * n\n",
        "LIMIT = [*LIMIT]\n",
        "LIMIT = 1\nLIMIT += 1\n",
        "LIMIT = 1\nif n:\n    LIMIT = 2\n",
        "LIMIT = 1\nfor LIMIT in n: pass\n",
        "LIMIT = 1\nwith n as LIMIT: pass\n",
        "LIMIT = 1\ndel LIMIT\n",
        "LIMIT, OTHER = 1, 2\n",
        "LIMIT = 1\nfrom khac import *\n",
        "LIMIT = 1\nfrom khac import LIMIT\n",
        "LIMIT = 1\nglobals().update(n)\n",
        "def LIMIT(): pass\n",
    ],
)
def test_a_value_that_is_computed_is_said_to_be(tmp_path: Path, text: str) -> None:
    assert settings(tmp_path, text).assigned["LIMIT"].value is NOT_LITERAL
