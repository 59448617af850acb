from pathlib import Path

import pytest

from plansite.ownership.keep import Keep, KeepError, keep_of
from tests.support.sites import SETTINGS


def settings(folder: Path, line: str) -> Path:
    path = folder / "pelicanconf.py"
    path.write_text(SETTINGS + line + "\n", encoding="utf-8")
    return path


def test_a_host_finds_what_it_needs_without_any_setting(tmp_path: Path) -> None:
    keep = keep_of(settings(tmp_path, ""))
    for name in (".git/", ".git", ".git/HEAD", "CNAME", ".well-known/acme-challenge/x"):
        assert keep.holds(name), name
    for name in ("CNAME2", "a/CNAME", ".well-known/", ".well-known/security.txt", ".gitignore"):
        assert not keep.holds(name), name


def test_the_list_of_a_site_stands_in_the_place_of_the_engines(tmp_path: Path) -> None:
    assert keep_of(settings(tmp_path, 'OUTPUT_KEEP = ["x/", "y"]')) == Keep(("x/", "y"))


def test_a_slash_at_the_end_means_a_folder() -> None:
    assert Keep(("x/",)).holds("x/")
    assert not Keep(("x/",)).holds("x")


@pytest.mark.parametrize(
    "value",
    ['"CNAME"', "3", "None", "[3]", "[*OUTPUT_KEEP]", '{"CNAME": 1}'],
)
def test_another_type_is_named_with_file_and_line(tmp_path: Path, value: str) -> None:
    path = settings(tmp_path, f"OUTPUT_KEEP = {value}")
    with pytest.raises(KeepError, match=r"pelicanconf\.py, dòng 6: OUTPUT_KEEP phải là danh sách"):
        keep_of(path)


@pytest.mark.parametrize(
    "name", ["", "/", ".", "..", "/etc", "../x", "a/../..", "a//b", "./a", "a\\b", "C:/x", "a\0"]
)
def test_a_path_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(KeepError, match="dòng 6: OUTPUT_KEEP có"):
        keep_of(settings(tmp_path, f"OUTPUT_KEEP = [{name!r}]"))
