"""Compressed copies: whole, smaller, and the same each time."""

import gzip
from pathlib import Path

import brotli

from plansite.hosting.compress import compress

TEXT = ("Cải cách hành chính. " * 200).encode()


def _write(folder: Path, name: str, data: bytes = TEXT) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def _names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_each_text_file_gets_a_copy_of_either_kind_that_unpacks_to_it(tmp_path: Path) -> None:
    names = {"index.html", "theme/css/site.css", "du-lieu/plan.json", "lich.ics", "tim-kiem/a.json"}
    for name in names:
        _write(tmp_path, name)
    done = compress(tmp_path)
    for name in names:
        assert gzip.decompress((tmp_path / f"{name}.gz").read_bytes()) == TEXT
        assert brotli.decompress((tmp_path / f"{name}.br").read_bytes()) == TEXT
        assert (tmp_path / name).read_bytes() == TEXT
    assert done.files == len(names)
    assert done.plain == len(names) * len(TEXT)
    assert 0 < done.brotli < done.gzip < done.plain


def test_what_is_tiny_or_compressed_already_gets_no_copy(tmp_path: Path) -> None:
    _write(tmp_path, "ngan.txt", b"xyz")
    for ending in ("png", "avif", "woff2", "pdf", "docx", "zip"):
        _write(tmp_path, f"tep.{ending}")
    before = _names(tmp_path)
    assert compress(tmp_path).files == 0
    assert _names(tmp_path) == before


def test_a_copy_that_would_not_be_smaller_is_not_written(tmp_path: Path) -> None:
    packed = brotli.compress(TEXT * 20, quality=11)
    noise = b"".join(brotli.compress(packed + bytes([at]) * at) for at in range(1, 90))
    _write(tmp_path, "nhieu.txt", noise[:2000])
    compress(tmp_path)
    assert all(
        path.stat().st_size < 2000 for path in tmp_path.iterdir() if path.name != "nhieu.txt"
    )


def test_copies_hold_neither_time_nor_name_nor_system(tmp_path: Path) -> None:
    one, other = _write(tmp_path, "mot/a.html"), _write(tmp_path, "hai/b.html")
    compress(tmp_path)
    copies = [path.with_name(f"{path.name}.gz").read_bytes() for path in (one, other)]
    assert copies[0] == copies[1]
    assert copies[0][3:8] == bytes(5)  # no name, no time (RFC 1952, section 2.3)
    assert copies[0][9] == 255
