"""What Pelican makes of settings; its names, as the check knows them without it."""

import inspect
import re
from pathlib import Path

import pytest
from pelican.settings import DEFAULT_CONFIG, handle_deprecated_settings

from plansite import defaults
from plansite.driver.settings import pelican_settings, pelican_values
from plansite.model import pelican_settings as known
from plansite.model.settings import NAMES
from plansite.model.site_error import SiteError
from plansite.reading.fixed_settings import fixed_settings
from plansite.reading.settings import read_settings, written_settings
from tests.support.sites import SETTINGS, write_small_site


def test_pelicans_names_are_those_of_the_release_that_is_installed() -> None:
    listed = {*known.LISTS, *known.GROUPS, *known.TEXTS, *known.OTHERS}
    fixed = fixed_settings().keys()
    assert not listed & fixed
    assert listed | (fixed & DEFAULT_CONFIG.keys()) == DEFAULT_CONFIG.keys() - {*NAMES}


def test_what_pelican_takes_for_a_list_or_a_mapping_is_known() -> None:
    def of(kind: type) -> set[str]:
        return {name for name, value in DEFAULT_CONFIG.items() if isinstance(value, kind)}

    others = {*NAMES, *fixed_settings()}
    assert {*known.LISTS} == of(list) - others
    assert {*known.GROUPS} == of(dict) - others


def test_every_setting_that_the_engine_gives_is_known() -> None:
    given = {name for name in vars(defaults) if name.isupper() and name[0] != "_"}
    assert given <= {*NAMES, *known.FREE, *fixed_settings()}


def test_what_is_as_pelican_has_it_is_so_in_the_release_that_is_installed() -> None:
    text = Path(str(defaults.__file__)).read_text(encoding="utf-8")
    unchanged = set(re.findall(r"\b[A-Z][A-Z_]+\b", text.partition("as Pelican has it")[2]))
    folders = {f"{kind}_{part}" for kind in ("ARTICLE", "PAGE") for part in ("PATHS", "EXCLUDES")}
    fixed = fixed_settings()
    theirs = {name: DEFAULT_CONFIG.get(name) for name in unchanged & fixed.keys() - folders}
    slugs = DEFAULT_CONFIG["SLUG_REGEX_SUBSTITUTIONS"]
    theirs |= {name: slugs for name in theirs if name.endswith("_REGEX_SUBSTITUTIONS")}
    assert len(theirs) > 40
    assert {name: fixed[name] for name in theirs} == theirs


def test_pelican_gets_the_engines_values_as_they_are(tmp_path: Path) -> None:
    file = write_small_site(tmp_path) / "pelicanconf.py"
    settings = pelican_settings(pelican_values(read_settings(file).values), {})
    fixed = fixed_settings()
    assert {name: settings[name] for name in fixed} == fixed


@pytest.mark.parametrize("name", known.OLD)
def test_an_older_name_by_which_pelican_sets_another_is_no_agencys(
    name: str, tmp_path: Path
) -> None:
    file = write_small_site(tmp_path) / "pelicanconf.py"
    file.write_text(f"{SETTINGS}{name} = True\n", encoding="utf-8")
    (problem,) = read_settings(file).problems
    assert (problem.id, problem.line) == ("cai-dat/co-dinh", SETTINGS.count("\n") + 1)
    source = inspect.getsource(handle_deprecated_settings)
    assert f'"{name}"' in source or f'"_{name.partition("_")[2]}"' in source


@pytest.mark.parametrize("name", sorted(fixed_settings()))
def test_no_setting_of_the_engines_is_an_agencys(name: str, tmp_path: Path) -> None:
    file = write_small_site(tmp_path) / "pelicanconf.py"
    file.write_text(f'{SETTINGS}{name} = "../{{nope}}"\n', encoding="utf-8")
    expected = f"pelicanconf.py:{SETTINGS.count(chr(10)) + 1}: lỗi [cai-dat/co-dinh] `{name}` "
    for problems in (read_settings(file).problems, written_settings(tmp_path).problems):
        (problem,) = problems
        assert str(problem).startswith(expected)


def test_folders_are_those_beside_the_file_wherever_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_small_site(tmp_path / "site") / "pelicanconf.py"
    for name in ("giao-dien", "de-len"):
        (file.parent / name).mkdir()
    text = f'{SETTINGS}THEME = "giao-dien"\nTHEME_TEMPLATES_OVERRIDES = ("de-len",)\n'
    file.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    found = read_settings(Path("site/pelicanconf.py"))
    assert found.problems == []
    assert found.settings is not None
    assert found.settings.theme == tmp_path / "site/giao-dien"
    settings = pelican_settings(found.values, {"AS_OF": "2018-01-01"})
    assert settings["PATH"] == str(tmp_path / "site/content")
    assert settings["OUTPUT_PATH"] == str(tmp_path / "site/output")
    assert settings["THEME_TEMPLATES_OVERRIDES"] == [str(tmp_path / "site/de-len")]
    assert settings["AS_OF"] == "2018-01-01"


def test_what_pelican_itself_refuses_is_told(tmp_path: Path) -> None:
    file = write_small_site(tmp_path) / "pelicanconf.py"
    with pytest.raises(SiteError, match="Pelican không nhận một giá trị cài đặt"):
        pelican_settings({**read_settings(file).values, "PAGINATION_PATTERNS": [()]}, {})
