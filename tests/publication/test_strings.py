import re
from pathlib import Path

import pytest

from plansite.model.site_error import SiteError
from plansite.publication.strings import StringMissingError, load_strings, translator

THEME = Path(__file__).resolve().parents[2] / "theme"
SOURCES = [
    *sorted(THEME.rglob("*.html")),
    *sorted((THEME.parent / "plansite").rglob("*.py")),
]
KEY = re.compile(r"""(?<![\w.])t\(\s*f?["']([\w.{}]+)["']""")


def _used() -> set[str]:
    return {key for path in SOURCES for key in KEY.findall(path.read_text(encoding="utf-8"))}


def test_keys_are_dotted_and_names_filled_in(tmp_path: Path) -> None:
    (tmp_path / "strings.yaml").write_text("a:\n  b: Trang {n}\n", encoding="utf-8")
    assert translator(load_strings(tmp_path))("a.b", n=3) == "Trang 3"


def test_a_string_of_a_component_is_asked_for_by_the_name_of_its_folder(tmp_path: Path) -> None:
    _component(tmp_path, "windows", "met: Đạt\n")
    (tmp_path / "strings.yaml").write_text("a: x\n", encoding="utf-8")
    assert load_strings(tmp_path) == {"a": "x", "windows.met": "Đạt"}


def test_the_file_of_the_theme_stands_above_those_of_components(tmp_path: Path) -> None:
    _component(tmp_path, "windows", "met: Đạt\nmissed: Thiếu\n")
    (tmp_path / "strings.yaml").write_text("windows:\n  met: Đủ\n", encoding="utf-8")
    assert load_strings(tmp_path) == {"windows.met": "Đủ", "windows.missed": "Thiếu"}


def test_a_broken_file_of_a_component_is_told_by_its_own_name(tmp_path: Path) -> None:
    _component(tmp_path / "theme", "windows", "met: Đạt\nmet: Đủ\n")
    (tmp_path / "theme/strings.yaml").write_text("a: x\n", encoding="utf-8")
    with pytest.raises(SiteError) as error:
        load_strings(tmp_path / "theme")
    assert str(error.value).startswith("theme/components/windows/strings.yaml:2: lỗi [")


def _component(theme: Path, name: str, strings: str) -> None:
    (theme / "components" / name).mkdir(parents=True)
    (theme / "components" / name / "strings.yaml").write_text(strings, encoding="utf-8")


def test_a_missing_string_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "strings.yaml").write_text("a: x\n", encoding="utf-8")
    with pytest.raises(StringMissingError, match="b"):
        translator(load_strings(tmp_path))("b")


def test_a_string_that_stands_twice_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "strings.yaml").write_text("a: x\na: y\n", encoding="utf-8")
    with pytest.raises(SiteError):
        load_strings(tmp_path)


def test_a_missing_file_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(SiteError):
        load_strings(tmp_path)


def test_every_string_that_is_asked_for_is_there() -> None:
    strings = load_strings(THEME)
    # A key that ends in a dot or holds a brace is put together in the template.
    plain = {key for key in _used() if "{" not in key and not key.endswith(".")}
    assert plain - strings.keys() == set()


@pytest.mark.parametrize(
    ("text", "line"), [("a: x\na: y\n", 2), ("a:\n  b: [x]\n", 2), ("- a\n", 1), ("a: 'x\n", 1)]
)
def test_strings_that_cannot_be_used_are_told_with_their_line(
    text: str, line: int, tmp_path: Path
) -> None:
    theme = tmp_path / "theme"
    theme.mkdir()
    (theme / "strings.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(SiteError) as error:
        load_strings(theme)
    assert str(error.value).startswith(f"theme/strings.yaml:{line}: lỗi [")
