"""The index of a large site is made by a process beside the build."""

from pathlib import Path

import pytest

from plansite.model import layout
from plansite.publication.publication import Publication
from plansite.search import SearchIndex
from plansite.search import index as index_module
from plansite.views.site import Views
from tests.support.sites import write_small_site
from tests.support.views import views_from


@pytest.fixture
def given(tmp_path: Path) -> tuple[Publication, Views]:
    return views_from(write_small_site(tmp_path / "site"), "2018-06-30")


def made(folder: Path, given: tuple[Publication, Views]) -> dict[str, bytes]:
    """Return the files of an index."""
    with SearchIndex(folder) as index:
        index.start(*given)
        index.finish()
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_it_is_the_same_as_that_of_a_small_one(
    tmp_path: Path, given: tuple[Publication, Views], monkeypatch: pytest.MonkeyPatch
) -> None:
    small = made(tmp_path / "small", given)
    monkeypatch.setattr(index_module, "_FEW", 0)
    assert made(tmp_path / "large", given) == small != {}
    assert list((tmp_path / "site" / layout.SEARCH_CACHE).rglob("*"))


def test_what_cannot_be_written_ends_the_build(
    tmp_path: Path, given: tuple[Publication, Views], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_module, "_FEW", 0)
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OSError, match="file"):
        made(tmp_path / "file", given)


def test_a_process_that_was_killed_ends_the_build(
    tmp_path: Path, given: tuple[Publication, Views], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_module, "_FEW", 0)
    with SearchIndex(tmp_path / "output") as index:
        index.start(*given)
        assert index._process is not None
        index._process.kill()
        index._process.join()
        with pytest.raises(ChildProcessError):
            index.finish()


def test_an_index_that_nobody_waits_for_leaves_no_process(
    tmp_path: Path, given: tuple[Publication, Views], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_module, "_FEW", 0)
    with SearchIndex(tmp_path / "output") as index:
        index.start(*given)
        process = index._process
    assert process is not None
    with pytest.raises(ValueError, match="closed"):
        process.is_alive()
