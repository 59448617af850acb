import sys
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from plansite import jinja
from plansite.jinja import CompiledTemplates, call_when_rendered
from tests.support.built import build_site
from tests.support.sites import write_small_site


def environment(folder: Path, *, autoescape: bool = True) -> Environment:
    """Return an environment that keeps what it compiles, as a new process would have it."""
    kept = CompiledTemplates(folder / "kept", most=4)
    loader = FileSystemLoader(folder)
    return Environment(loader=loader, bytecode_cache=kept, autoescape=autoescape)  # noqa: S701


def rendered(folder: Path, source: str, *, autoescape: bool = True) -> str:
    (folder / "a.html").write_text(source, encoding="utf-8")
    return environment(folder, autoescape=autoescape).get_template("a.html").render()


def kept(folder: Path) -> list[Path]:
    return sorted((folder / "kept").glob("*"))


def test_a_template_is_compiled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert rendered(tmp_path, "{{ 1 }}") == "1"
    monkeypatch.delattr(Environment, "compile")
    assert rendered(tmp_path, "{{ 1 }}") == "1"


def test_a_changed_template_or_option_is_another(tmp_path: Path) -> None:
    assert rendered(tmp_path, "{{ '<' }}") == "&lt;"
    assert rendered(tmp_path, "{{ '<<' }}") == "&lt;&lt;"
    assert rendered(tmp_path, "{{ '<' }}", autoescape=False) == "<"
    assert rendered(tmp_path, "{{ '<' }}") == "&lt;"


def test_what_a_filter_or_test_did_while_compiling_is_not_kept(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("{{ 'a' | sign }} {{ 'a' is signed }}", encoding="utf-8")

    def says(word: str) -> str:
        made = environment(tmp_path)
        made.filters["sign"] = lambda value: value + word
        made.tests["signed"] = lambda _: bool(word)
        call_when_rendered(made)
        return made.get_template("a.html").render()

    assert [says(word) for word in ("b", "c", "")] == ["ab True", "ac True", "a False"]
    assert len(kept(tmp_path)) == 1


def test_a_damaged_file_is_made_anew(tmp_path: Path) -> None:
    assert rendered(tmp_path, "{{ 1 }}") == "1"
    (file,) = kept(tmp_path)
    whole = file.read_bytes()
    for length in (0, 3, 30, 60, len(whole) - 1):
        file.write_bytes(whole[:length])
        assert rendered(tmp_path, "{{ 1 }}") == "1"
        assert file.read_bytes() == whole


def test_what_was_written_over_is_never_run(tmp_path: Path) -> None:
    assert rendered(tmp_path, "{{ 1 }}") == "1"
    (file,) = kept(tmp_path)
    whole = file.read_bytes()
    for at in range(0, len(whole), 97):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        assert rendered(tmp_path, "{{ 1 }}") == "1"
        assert file.read_bytes() == whole


def test_no_more_is_kept_than_is_told_and_the_newest_stays(tmp_path: Path) -> None:
    made = environment(tmp_path)
    for number in range(9):
        (tmp_path / f"{number}.html").write_text(str(number), encoding="utf-8")
        assert made.get_template(f"{number}.html").render() == str(number)
        assert len(kept(tmp_path)) <= 4
    newest = max(kept(tmp_path), key=lambda file: file.stat().st_mtime_ns).read_bytes()
    assert b"8.html" in newest


def test_a_template_of_another_jinja_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert rendered(tmp_path, "{{ 1 }}") == "1"
    monkeypatch.setattr(jinja, "_VERSION", "2.0")
    assert rendered(tmp_path, "{{ 1 }}") == "1"
    assert len(kept(tmp_path)) == 2


def test_where_nothing_can_be_kept_all_is_compiled(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file", encoding="utf-8")
    assert rendered(tmp_path, "{{ 1 }}") == "1"


def test_where_python_keeps_nothing_no_template_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert rendered(tmp_path, "{{ 1 }}") == "1"
    assert not kept(tmp_path)


def test_the_next_build_compiles_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = write_small_site(tmp_path / "site")
    assert build_site(site, tmp_path / "one", "2018-06-01")[0] == 0
    monkeypatch.delattr(Environment, "compile")
    assert build_site(site, tmp_path / "other", "2018-06-01")[0] == 0
