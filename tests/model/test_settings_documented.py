"""docs/cai-dat.md tells of each setting: its type, its limits, its default, and what it means."""

import json
import re
from pathlib import Path

import pytest

from plansite.model.pelican_settings import FREE, GROUPS, LISTS, TEXTS
from plansite.model.settings import NAMES, Agency, Settings, defaults

TEXT = (Path(__file__).parents[2] / "docs/cai-dat.md").read_text(encoding="utf-8")
ROWS = {
    cells[0].strip("`"): cells[1:]
    for cells in (
        [cell.strip() for cell in line.strip("|").split(" | ")]
        for line in TEXT.splitlines()
        if line.startswith("| `")
    )
}
KINDS = {
    str: "chữ",
    int: "số nguyên",
    bool: "True hoặc False",
    list: "danh sách",
    dict: "nhóm khóa",
}
FIELDS = {str(info.alias): info for info in Settings.model_fields.values()}


def test_there_is_a_row_for_each_setting_and_each_key_of_the_agency_and_for_nothing_else() -> None:
    assert ROWS.keys() == {*NAMES, *Agency.model_fields}


@pytest.mark.parametrize("name", NAMES)
def test_it_says_type_and_default_and_what_it_is_for(name: str) -> None:
    kind, default, meaning = ROWS[name]
    assert kind.startswith(KINDS[type(defaults()[name])])
    assert len(meaning) > 10
    if name == "THEME":
        assert "`theme/`" in default
    else:
        written = str(defaults()[name])
        if not isinstance(defaults()[name], bool):
            written = json.dumps(defaults()[name])
        assert default == f"`{written}`"


@pytest.mark.parametrize("name", NAMES)
def test_it_says_how_much_a_number_may_be(name: str) -> None:
    whole = [part for part in FIELDS[name].metadata if hasattr(part, "ge") or hasattr(part, "le")]
    limits = [getattr(part, "ge", None) or getattr(part, "le", None) or 0 for part in whole]
    said = [int(number.replace(".", "")) for number in re.findall(r"[\d.]+", ROWS[name][0])]
    assert said == limits


def test_only_what_has_to_be_set_is_called_so() -> None:
    needed = {name for name, cells in ROWS.items() if "bắt buộc" in " ".join(cells)}
    assert needed == {"SITENAME", "AGENCY", "name"}


def test_it_names_what_of_pelicans_an_agency_may_set() -> None:
    named = set(re.findall(r"(?<!\*)\*([A-Z_]+)\*(?!\*)", TEXT))
    idle = {"MARKDOWN", "DOCUTILS_SETTINGS", "PYGMENTS_RST_OPTIONS"}
    assert named <= FREE
    assert {*LISTS, *GROUPS, *TEXTS, "PORT", "BIND"} - idle <= {*named, "PATH"}
