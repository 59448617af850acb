import hashlib
import os
from datetime import date
from pathlib import Path

from plansite.ownership.manifest import keep_times, read_manifest, write_manifest

DAY = date(2018, 6, 30)


def _site(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / f"{name}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_every_file_is_listed_with_its_hash_and_size(tmp_path: Path) -> None:
    write_manifest(_site(tmp_path, index="một", sub="hai"), DAY, preview=False)
    listed = read_manifest(tmp_path)["files"]
    expected = {"sha256": hashlib.sha256("một".encode()).hexdigest(), "size": 5}
    assert listed["index.html"] == expected
    assert sorted(listed) == ["index.html", "sub.html"]


def test_the_edition_is_named(tmp_path: Path) -> None:
    write_manifest(_site(tmp_path, index="một"), DAY, preview=True)
    found = read_manifest(tmp_path)
    assert (found["as_of"], found["preview"]) == ("2018-06-30", True)


def test_unchanged_files_keep_their_times_and_changed_ones_do_not(tmp_path: Path) -> None:
    old = _site(tmp_path / "old", same="một", other="hai")
    write_manifest(old, DAY, preview=False)
    for name in ("same", "other"):
        os.utime(old / f"{name}.html", (1_000_000, 1_000_000))
    new = _site(tmp_path / "new", same="một", other="ba")
    keep_times(new, write_manifest(new, DAY, preview=False), old)
    assert (new / "same.html").stat().st_mtime == 1_000_000
    assert (new / "other.html").stat().st_mtime > 1_000_000


def test_a_broken_old_manifest_is_no_obstacle(tmp_path: Path) -> None:
    new = _site(tmp_path / "new", index="một")
    old = _site(tmp_path / "old", index="một")
    manifest = write_manifest(new, DAY, preview=False)
    for text in ("", "[]", '{"files": 3}', '{"files": {"index.html": 1}}'):
        (old / "manifest.json").write_text(text, encoding="utf-8")
        keep_times(new, manifest, old)
