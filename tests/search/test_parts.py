"""Parts are made once for the same records, whatever became of what was kept."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from plansite.search import parts as parts_module
from plansite.search.part import MOST
from plansite.search.parts import Parts
from plansite.search.record import Record

RECORDS = [
    Record(f"/tin-bai/{at}/", f"Tin {at}", "article", date(2020, 1, 1) + timedelta(at), "<p>A</p>")
    for at in range(600)
]


def made(folder: Path, records: Iterable[Record], **options: bool) -> tuple[int, list[bytes]]:
    """Return how many parts were made, and all parts."""
    parts = Parts(folder, **options)
    found = [part.to_bytes() for _, part in parts.of(records)]
    return parts.made, found


def test_what_has_not_changed_is_made_once(tmp_path: Path) -> None:
    count, first = made(tmp_path, RECORDS)
    assert count == len(first) > 2
    assert made(tmp_path, reversed(RECORDS)) == (0, first)


def test_an_edited_record_costs_one_part(tmp_path: Path) -> None:
    made(tmp_path, RECORDS)
    edited = [replace(each, body="<p>B</p>") if each is RECORDS[300] else each for each in RECORDS]
    assert made(tmp_path, edited)[0] == 1


def test_a_record_that_comes_or_goes_costs_few(tmp_path: Path) -> None:
    made(tmp_path, RECORDS)
    assert made(tmp_path, RECORDS[:300] + RECORDS[301:])[0] <= 2
    assert made(tmp_path, [*RECORDS, replace(RECORDS[-1], address="/tin-bai/new/")])[0] == 1


def test_a_part_has_as_many_records_as_a_byte_tells() -> None:
    assert max(map(len, parts_module._groups(RECORDS))) <= MOST == 255


def test_a_damaged_part_costs_time_alone(tmp_path: Path) -> None:
    _, first = made(tmp_path, RECORDS)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    files[0].write_bytes(files[0].read_bytes()[:-1])
    files[1].write_bytes(b"")
    assert made(tmp_path, RECORDS) == (2, first)


def test_what_another_engine_made_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    count, first = made(tmp_path, RECORDS)
    monkeypatch.setattr(parts_module, "_engine", lambda: b"another")
    assert made(tmp_path, RECORDS) == (count, first)


def test_where_others_may_have_left_parts_none_of_them_is_used(tmp_path: Path) -> None:
    count, first = made(tmp_path, RECORDS)
    assert made(tmp_path, RECORDS, only_own=True) == (count, first)


def test_a_folder_that_cannot_be_written_costs_time_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert made(tmp_path / "file" / "search", RECORDS)[1] == made(tmp_path / "search", RECORDS)[1]


def test_parts_of_other_records_are_let_go_of_beyond_a_bound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plansite.cache._AT_LEAST", 0)
    monkeypatch.setattr("plansite.cache._TIMES_IN_USE", 1)
    made(tmp_path, RECORDS)
    count, _ = made(tmp_path, RECORDS[:200])
    assert count
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == len(
        list(parts_module._groups(RECORDS[:200]))
    )
