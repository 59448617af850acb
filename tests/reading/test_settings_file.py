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


def test_what_the_agencys_own_file_sets_counts_for_a_file_that_builds_on_it(
    tmp_path: Path,
) -> None:
    own = settings(tmp_path, "LIMIT = 1\nNAME = 'a'\n")
    public = settings(tmp_path, "NAME = 'b'\n", "publishconf.py")
    assert literal(public, "LIMIT") == Literal(1, own, 1)
    assert literal(public, "NAME") == Literal("b", public, 1)
    assert literal(public, "OTHER") is None


def test_the_public_settings_of_the_repository_keep_what_its_own_file_keeps(tmp_path: Path) -> None:
    own = settings(tmp_path, 'OUTPUT_KEEP = ["CNAME"]\n')
    public = (Path(__file__).parents[2] / "publishconf.py").read_text(encoding="utf-8")
    found = literal(settings(tmp_path, public, "publishconf.py"), "OUTPUT_KEEP")
    assert found == Literal(["CNAME"], own, 1)
