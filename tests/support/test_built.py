from pathlib import Path

import pytest

from tests.support.built import SharedSites


def make(folder: Path) -> None:
    (folder / "output").mkdir()


def test_a_site_is_made_once_for_all_who_ask(tmp_path: Path) -> None:
    made = SharedSites(tmp_path).once("a", make)
    assert made.folder.is_dir()
    # Another process has an object of its own; a second folder of that name could not be made.
    assert SharedSites(tmp_path).once("a", make).folder == made.folder
    assert SharedSites(tmp_path).once("b", make).folder != made.folder


def test_who_comes_after_a_failure_is_told_the_same(tmp_path: Path) -> None:
    def fail(_folder: Path) -> None:
        message = "does not build"
        raise AssertionError(message)

    for _ in range(2):
        with pytest.raises(AssertionError, match="does not build"):
            SharedSites(tmp_path).once("a", fail)
