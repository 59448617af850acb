import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from plansite.ownership import mounts, swap
from plansite.ownership.judge import OutputRefusedError, check
from plansite.ownership.keep import Keep
from plansite.ownership.mounts import mounted_in
from tests.support.trees import snapshot

LINE = "36 35 98:0 /mnt2 {point} rw,noatime master:1 - ext3 /dev/root rw,errors=continue\n"


@pytest.fixture
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """A function that makes Linux's list of mounts name a point."""
    path = tmp_path / "mountinfo"
    monkeypatch.setattr(mounts, "_LISTED", path)

    def name(point: str) -> None:
        path.write_text(LINE.format(point=point) + "odd\n", encoding="utf-8")

    return name


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such list")
@pytest.mark.parametrize("name", ["", "/.git", "/hai chữ", "/a\\b"])
def test_a_listed_mount_is_found_below_a_folder(
    tmp_path: Path, listed: Callable[[str], None], name: str
) -> None:
    folder = (tmp_path / "web").resolve()
    (folder / "x").mkdir(parents=True)
    listed(f"{folder}{name}".replace("\\", "\\134").replace(" ", "\\040"))
    assert mounted_in(folder) == Path(f"{folder}{name}")
    with pytest.raises(OutputRefusedError, match=r"điểm gắn.*hãy"):
        check(folder, Keep((".git",)))


def test_mounts_elsewhere_are_no_reason(tmp_path: Path, listed: Callable[[str], None]) -> None:
    (tmp_path / "web/x").mkdir(parents=True)
    for point in ("/", tmp_path.as_posix(), f"{tmp_path.as_posix()}/web2"):
        listed(point)
        assert mounted_in(tmp_path / "web") is None


def test_without_a_list_a_mount_is_known_by_its_device(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mounts, "_LISTED", tmp_path / "none")
    other = tmp_path / "web/.well-known/acme-challenge"
    other.mkdir(parents=True)
    assert mounted_in(tmp_path / "web") is None
    lstat = Path.lstat

    def elsewhere(path: Path) -> os.stat_result:
        about = lstat(path)
        if path.name != other.name:
            return about
        return os.stat_result((about[0], about[1], about.st_dev + 1, *about[3:]))

    monkeypatch.setattr(Path, "lstat", elsewhere)
    found = mounted_in(tmp_path / "web")
    assert found is not None
    assert found.name == other.name


@pytest.fixture
def bound(tmp_path: Path) -> Iterator[Callable[[Path], Path]]:
    """A function that mounts a person's folder at a place; returns the person's folder."""
    real = tmp_path / "real"
    real.mkdir()
    (real / "token").write_text("của tôi", encoding="utf-8")
    points: list[Path] = []

    def bind(point: Path) -> Path:
        point.mkdir(parents=True)
        command = ["mount", "--bind", str(real), str(point)]
        if sys.platform != "linux" or subprocess.run(command, check=False).returncode:
            pytest.skip("only root may mount, and only Linux binds folders")
        points.append(point)
        return real

    yield bind
    for point in points:
        subprocess.run(["umount", str(point)], check=True)


def test_an_output_with_a_folder_bound_into_what_is_kept_is_refused(
    tmp_path: Path, bound: Callable[[Path], Path]
) -> None:
    output = tmp_path / "web"
    real = bound(output / ".well-known/acme-challenge")
    before = snapshot(output)
    with pytest.raises(OutputRefusedError, match="acme-challenge” là một điểm gắn"):
        check(output, Keep((".well-known/acme-challenge/",)))
    assert snapshot(output) == before
    assert (real / "token").is_file()


def test_a_removal_leads_through_no_mount(tmp_path: Path, bound: Callable[[Path], Path]) -> None:
    staging = swap.make_staging(tmp_path / "web")
    real = bound(staging / swap.NEW / "acme-challenge")
    swap.remove(staging)
    swap.make_staging(tmp_path / "web")
    assert (real / "token").read_text(encoding="utf-8") == "của tôi"
    assert (staging / swap.MARK).is_file()
