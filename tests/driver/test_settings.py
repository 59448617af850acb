"""What Pelican makes of settings; its names, as the check knows them without it."""

from pathlib import Path

import pytest
from pelican.settings import DEFAULT_CONFIG

from plansite import defaults
from plansite.driver.settings import pelican_settings
from plansite.model import pelican_settings as known
from plansite.model.settings import NAMES
from plansite.model.site_error import SiteError
from plansite.reading.settings import read_settings
from tests.support.sites import SETTINGS, write_small_site


def test_pelicans_names_are_those_of_the_release_that_is_installed() -> None:
    listed = {*known.LISTS, *known.GROUPS, *known.TEXTS, *known.OTHERS} - {*known.UNSET}
    assert listed == DEFAULT_CONFIG.keys() - {*NAMES}


def test_what_pelican_takes_for_a_list_or_a_mapping_is_known() -> None:
    def of(kind: type) -> set[str]:
        return {name for name, value in DEFAULT_CONFIG.items() if isinstance(value, kind)}

    assert {*known.LISTS} == of(list) - {*NAMES}
    assert {*known.GROUPS} == of(dict) - {*NAMES}


def test_every_setting_that_the_engine_gives_is_known() -> None:
    given = {name for name in vars(defaults) if name.isupper() and name[0] != "_"}
    assert given <= {*NAMES, *known.PELICANS}


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
