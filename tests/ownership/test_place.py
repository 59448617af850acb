"""Others write into what is kept at any moment: nothing of theirs is lost by a swap."""

import os
import sys
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from plansite.ownership import swap
from plansite.ownership.carry import carry
from plansite.ownership.judge import OutputRefusedError
from plansite.ownership.keep import Keep
from plansite.ownership.manifest import NAME, write_manifest
from plansite.ownership.place import NotPutError, reserved

KEEP = Keep(("CNAME", "thu/"))


def build(output: Path) -> None:
    """Put a new site of one page in place."""
    with reserved(output, KEEP) as place:
        (place.folder / "index.html").write_text("trang", encoding="utf-8")
        write_manifest(place.folder, date(2018, 6, 30), preview=False)
        place.put(["index.html", NAME])


def others(output: Path) -> None:
    """What other programs do in what is kept, while a site is put in place."""
    (output / "thu/moi").write_text("mới", encoding="utf-8")
    (output / "thu/tam").write_text("đổi", encoding="utf-8")
    (output / "thu/tam").replace(output / "thu/cu")
    (output / "CNAME").write_text("mới", encoding="utf-8")


@pytest.fixture
def output(tmp_path: Path) -> Path:
    folder = tmp_path / "web"
    build(folder)
    (folder / "thu").mkdir()
    (folder / "thu/cu").write_text("cũ", encoding="utf-8")
    return folder


@pytest.fixture(params=["exchange", "two renames"])
def how(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways of swapping have to show the same behaviour."""
    if request.param == "two renames":
        monkeypatch.setattr(swap, "_exchange", lambda one, other: False)


def before_the_swap(monkeypatch: pytest.MonkeyPatch, does: Callable[[Path], None]) -> None:
    puts = swap.put

    def put(staging: Path, output: Path) -> None:
        does(output)
        puts(staging, output)

    monkeypatch.setattr(swap, "put", put)


def assert_theirs(output: Path) -> None:
    texts = {name: (output / name).read_text(encoding="utf-8")
             for name in ("thu/moi", "thu/cu", "CNAME")}  # fmt: skip
    assert texts == {"thu/moi": "mới", "thu/cu": "đổi", "CNAME": "mới"}


@pytest.mark.usefixtures("how")
def test_what_comes_between_the_carrying_and_the_swap_follows(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before_the_swap(monkeypatch, others)
    build(output)
    assert_theirs(output)
    assert sorted(path.name for path in output.parent.iterdir()) == [".web.lock", "web"]


@pytest.mark.usefixtures("how")
def test_it_follows_in_the_next_build_if_this_one_is_killed_right_after_the_swap(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        before_the_swap(patch, others)
        patch.setattr(swap, "remove", lambda staging: None)  # as in a kill
        patch.setattr("plansite.ownership.place._follow", lambda *arguments: None)
        build(output)
        assert not (output / "thu/moi").exists()
    build(output)
    assert_theirs(output)
    assert not list(output.parent.glob(".web-plansite-*"))


@pytest.mark.usefixtures("how")
def test_what_comes_into_the_old_folder_while_others_follow_is_not_lost(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    carries, ended = carry, []

    def carry_slowly(keep: Keep, old: Path, new: Path, spare: Path) -> None:
        carries(keep, old, new, spare)
        if new == output and not ended:
            ended.append((old / "thu/muon").write_text("muộn", encoding="utf-8"))

    monkeypatch.setattr("plansite.ownership.place.carry", carry_slowly)
    build(output)
    assert (output / "thu/muon").read_text(encoding="utf-8") == "muộn"


def test_what_cannot_follow_is_told_and_the_old_folder_stays(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def folder_for_file(output: Path) -> None:
        (output / "thu/cu").unlink()
        (output / "thu/cu").mkdir()
        (output / "thu/cu/moi").write_text("mới", encoding="utf-8")

    with monkeypatch.context() as patch:
        before_the_swap(patch, folder_for_file)
        with pytest.raises(NotPutError, match="hãy chép"):
            build(output)
    build(output)
    (left,) = output.parent.glob(".web-plansite-*/*/thu/cu/moi")
    assert left.read_text(encoding="utf-8") == "mới"


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use cannot be renamed there")
def test_a_writer_at_work_during_many_builds_loses_nothing(output: Path) -> None:
    written: list[str] = []
    done = threading.Event()

    def write() -> None:
        while not done.is_set() and len(written) < 2_000:
            name = f"thu/{len(written)}"
            try:
                (output / f"{name}.tam").write_text(name, encoding="utf-8")
                os.replace(output / f"{name}.tam", output / name)  # noqa: PTH105
            except FileNotFoundError:
                continue  # the folder was exchanged between the two: it knows, and writes again
            written.append(name)

    writer = threading.Thread(target=write, daemon=True)
    writer.start()
    for _ in range(10):
        build(output)
    done.set()
    writer.join()
    assert written
    assert [name for name in written if not (output / name).is_file()] == []


def test_a_whole_disk_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(OutputRefusedError, match="hãy"), reserved(Path(tmp_path.anchor), KEEP):
        pass
