from datetime import date
from pathlib import Path

import pytest

from plansite.commands import arguments
from plansite.commands.arguments import UsageError


def test_the_site_is_the_repository_unless_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "trang").mkdir()
    assert arguments.site_folder(None) == arguments.ROOT
    assert arguments.site_folder("trang") == tmp_path / "trang"


def test_a_site_that_is_not_there_is_named() -> None:
    with pytest.raises(UsageError, match="không có thư mục “không-có”"):
        arguments.site_folder("không-có")


def test_a_date_is_iso() -> None:
    assert arguments.day("2018-06-30") == date(2018, 6, 30)
    assert arguments.day(None) is None


def test_another_date_is_refused_with_its_iso_form() -> None:
    with pytest.raises(UsageError, match="hãy viết 2018-03-05"):
        arguments.day("05/03/2018")


@pytest.mark.parametrize("text", ["2018-02-30", "hôm nay", "", "--drafts"])
def test_what_is_no_date_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(UsageError, match="ví dụ 2018-06-30"):
        arguments.day(text)


@pytest.mark.parametrize("text", ["0", "65536", "-1", "tám", "8000 ", "８０００"])
def test_what_is_no_port_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="cổng"):
        arguments.port_number(text)


def test_the_output_goes_beside_the_plan_unless_named(tmp_path: Path) -> None:
    assert arguments.output_folder(None, tmp_path) == tmp_path / "output"
    assert arguments.output_folder(str(tmp_path / "x"), tmp_path) == tmp_path / "x"


@pytest.mark.parametrize("place", [".", "..", "content", "content/media", "/"])
def test_sources_are_never_replaced_by_output(tmp_path: Path, place: str) -> None:
    with pytest.raises(UsageError, match="chứa nguồn"):
        arguments.output_folder(str(tmp_path / place), tmp_path)


def test_settings_are_looked_for_in_the_site(tmp_path: Path) -> None:
    (tmp_path / "publishconf.py").touch()
    assert arguments.settings_file("publishconf.py", tmp_path) == tmp_path / "publishconf.py"
    assert arguments.settings_file(None, tmp_path) is None
    with pytest.raises(UsageError, match="không có tệp cài đặt"):
        arguments.settings_file("other.py", tmp_path)


def test_the_nearest_word_is_asked_for() -> None:
    assert arguments.nearest("nv1", ["NV1", "NV2"]) == " (có phải “NV1”?)"
    assert arguments.nearest("xyz", ["NV1"]) == ""
