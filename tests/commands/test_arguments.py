import sys
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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "2026-02-30",
            "“2026-02-30”: không có ngày này, tháng 2 năm 2026 chỉ có 28 ngày; hãy viết",
        ),
        ("2026-13-01", "“2026-13-01”: không có ngày này, một năm chỉ có 12 tháng; hãy viết"),
    ],
)
def test_a_day_that_no_calendar_has_is_refused_as_such(text: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        arguments.day(text)


@pytest.mark.parametrize("text", ["hôm nay", "", "--drafts"])
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


SOURCES = [
    ".",
    "..",
    "content",
    "content/media",
    "/",
    ".git",
    ".git/x",
    ".cache/pictures",
    "docs/x",
]


@pytest.mark.parametrize("place", SOURCES)
def test_sources_are_never_replaced_by_output(tmp_path: Path, place: str) -> None:
    with pytest.raises(UsageError, match="chứa nguồn"):
        arguments.output_folder(str(tmp_path / place), tmp_path)


@pytest.mark.parametrize("place", SOURCES)
def test_the_engines_own_sources_are_not_either(tmp_path: Path, place: str) -> None:
    with pytest.raises(UsageError, match="chứa nguồn"):
        arguments.output_folder(str(arguments.ROOT / place), tmp_path)


def test_a_preview_and_an_example_have_outputs_of_their_own(tmp_path: Path) -> None:
    for site in (tmp_path, arguments.ROOT, arguments.ROOT / "examples" / "so-mau"):
        assert arguments.output_folder(None, site) == site / "output"
        preview = str(site / ".cache" / "preview")
        assert arguments.output_folder(preview, site) == site / ".cache" / "preview"
        with pytest.raises(UsageError, match="chứa nguồn"):
            arguments.output_folder(str(site / "content" / "x"), site)


@pytest.mark.parametrize("place", ["CONTENT", "Content/x", "tRANG"])
def test_another_spelling_of_a_folder_is_that_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    def samefile(one: Path, other: Path) -> bool:
        """Answer as a file system that does not tell capitals."""
        return str(one).casefold() == str(other).casefold()

    monkeypatch.setattr(Path, "samefile", samefile)
    site = tmp_path / "trang"
    with pytest.raises(UsageError, match="chứa nguồn"):
        arguments.output_folder(str(tmp_path / place if place == "tRANG" else site / place), site)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes links for administrators alone")
def test_a_link_is_what_it_leads_to(tmp_path: Path) -> None:
    site = tmp_path / "trang"
    (site / "content").mkdir(parents=True)
    (tmp_path / "web").symlink_to(site / "content")
    with pytest.raises(UsageError, match="chứa nguồn"):
        arguments.output_folder(str(tmp_path / "web"), site)
    (site / "output").symlink_to(tmp_path / "noi-khac")
    assert arguments.output_folder(None, site) == tmp_path / "noi-khac"


def test_settings_are_looked_for_in_the_site(tmp_path: Path) -> None:
    (tmp_path / "publishconf.py").touch()
    assert arguments.settings_file("publishconf.py", tmp_path) == tmp_path / "publishconf.py"
    assert arguments.settings_file(None, tmp_path) is None
    with pytest.raises(UsageError, match="không có tệp cài đặt"):
        arguments.settings_file("other.py", tmp_path)
