import gzip
import json
from pathlib import Path

import cbor2
import pytest

from plansite.search.stable import FormatError, make_stable


def write_bundle(folder: Path, filters: list[tuple[str, list[object]]]) -> Path:
    """Write what Pagefind writes, with filters and values in the order given."""
    (folder / "filter").mkdir(parents=True)
    names = []
    for at, (name, values) in enumerate(filters):
        write(folder / "filter" / f"vi_{at}.pf_filter", [name, values])
        names.append([name, f"vi_{at}"])
    write(folder / "pagefind.vi_abc.pf_meta", ["1.5.2", [], [], names, [], []])
    entry = {"version": "1.5.2", "languages": {"vi": {"hash": "vi_abc", "page_count": 0}}}
    (folder / "pagefind-entry.json").write_text(json.dumps(entry), encoding="utf-8")
    return folder


def write(path: Path, content: object) -> None:
    path.write_bytes(gzip.compress(b"pagefind_dcd" + cbor2.dumps(content)))


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


YEARS: list[object] = [["2024", [0, 2]], ["2025", [1]]]
KINDS: list[object] = [["event", [1]], ["plan", [0, 2]]]


def test_the_order_of_filters_and_values_leaves_no_trace(tmp_path: Path) -> None:
    one = write_bundle(tmp_path / "one", [("nam", YEARS), ("loai", KINDS)])
    other = write_bundle(tmp_path / "other", [("loai", KINDS[::-1]), ("nam", YEARS[::-1])])
    make_stable(one)
    make_stable(other)
    assert tree(one) == tree(other)


def test_every_name_leads_to_its_file_and_content(tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "bundle", [("nam", YEARS[::-1])])
    make_stable(bundle)
    entry = json.loads((bundle / "pagefind-entry.json").read_text(encoding="utf-8"))
    name = entry["languages"]["vi"]["hash"]
    index = cbor2.loads((bundle / f"pagefind.{name}.pf_meta").read_bytes()[12:])
    [[filter_name, file_name]] = index[3]
    data = (bundle / "filter" / f"{file_name}.pf_filter").read_bytes()
    assert data[:12] == b"pagefind_dcd"
    assert cbor2.loads(data[12:]) == [filter_name, YEARS] == ["nam", YEARS]


def test_another_format_is_refused(tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path / "bundle", [("nam", YEARS)])
    write(bundle / "pagefind.vi_abc.pf_meta", ["2.0.0"])
    with pytest.raises(FormatError):
        make_stable(bundle)
