import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from plansite.ownership.files import folder_made, make_readable


@pytest.fixture
def private() -> Iterator[None]:
    """Files are made for their owner alone, as some offices have it."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@pytest.mark.usefixtures("private")
def test_a_web_server_may_read_what_was_written(tmp_path: Path) -> None:
    with folder_made(tmp_path / "a/b"):
        (tmp_path / "a/b/c.html").touch()
        (tmp_path / "a/mine").touch()
    make_readable(tmp_path / "a", ["b/c.html"])
    modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.rglob("*")}
    assert modes == {"a": 0o755, "b": 0o755, "c.html": 0o644, "mine": 0o600}


def test_folders_are_unmade_if_nothing_comes_of_it(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(KeyboardInterrupt), folder_made(tmp_path / "a/b/c"):
        raise KeyboardInterrupt
    assert list(tmp_path.rglob("*")) == [tmp_path / "a"]


def test_a_file_in_the_way_stays_and_so_does_what_another_put_into_a_new_folder(
    tmp_path: Path,
) -> None:
    (tmp_path / "a").touch()
    with pytest.raises(OSError, match="a"), folder_made(tmp_path / "a/b"):
        pytest.fail("there is no folder")
    assert (tmp_path / "a").is_file()
    making = folder_made(tmp_path / "b")
    making.__enter__()
    (tmp_path / "b/other").touch()
    making.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert (tmp_path / "b/other").is_file()
