from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from tests.support.built import build_site
from tests.support.compiled import CompiledTemplates
from tests.support.sites import write_small_site


def rendered(folder: Path, kept: CompiledTemplates, source: str, *, autoescape: bool = True) -> str:
    (folder / "a.html").write_text(source, encoding="utf-8")
    loader = FileSystemLoader(folder)
    made = Environment(loader=loader, bytecode_cache=kept, autoescape=autoescape)  # noqa: S701
    return made.get_template("a.html").render()


def test_a_template_is_compiled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = CompiledTemplates()
    assert rendered(tmp_path, kept, "{{ 1 }}") == "1"
    monkeypatch.delattr(Environment, "compile")
    assert rendered(tmp_path, kept, "{{ 1 }}") == "1"


def test_a_changed_template_or_option_is_another(tmp_path: Path) -> None:
    kept = CompiledTemplates()
    assert rendered(tmp_path, kept, "{{ '<' }}") == "&lt;"
    assert rendered(tmp_path, kept, "{{ '<<' }}") == "&lt;&lt;"
    assert rendered(tmp_path, kept, "{{ '<' }}", autoescape=False) == "<"


def test_builds_of_one_process_share_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = write_small_site(tmp_path / "site")
    assert build_site(site, tmp_path / "one", "2018-06-01")[0] == 0
    monkeypatch.delattr(Environment, "compile")
    assert build_site(site, tmp_path / "other", "2018-06-01")[0] == 0
