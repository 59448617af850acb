import re
from pathlib import Path

import pytest

from plansite.model.site_error import SiteError
from plansite.publication.strings import StringMissingError, load_strings, translator

THEME = Path(__file__).resolve().parents[2] / "theme"
SOURCES = [
    *sorted((THEME / "templates").rglob("*.html")),
    *sorted((THEME.parent / "plansite").rglob("*.py")),
]
KEY = re.compile(r"""(?<![\w.])t\(\s*f?["']([\w.{}]+)["']""")


def _used() -> set[str]:
    return {key for path in SOURCES for key in KEY.findall(path.read_text(encoding="utf-8"))}


def test_keys_are_dotted_and_names_filled_in(tmp_path: Path) -> None:
    (tmp_path / "strings.yaml").write_text("a:\n  b: Trang {n}\n", encoding="utf-8")
    assert translator(load_strings(tmp_path))("a.b", n=3) == "Trang 3"


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
    with pytest.raises(SiteError) as told:
        load_strings(theme)
    assert str(told.value).startswith(f"theme/strings.yaml:{line}: lỗi [")
