"""The generator writes nothing of which the register of addresses does not know."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from plansite import outputs
from plansite.model import addresses
from plansite.outputs import FileOut, Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.meta import meta_of
from plansite.views.site import Views
from tests.support.built import build_site
from tests.support.sites import write_small_site


def toy_page(publication: Publication, _views: Views) -> Iterator[Out]:
    yield PageOut("not_found", meta_of(publication, "/do-choi/", "Đồ chơi", ""))


def toy_file(_publication: Publication, _views: Views) -> Iterator[Out]:
    yield FileOut("/do-choi.txt", b"")


def page_as_file(_publication: Publication, _views: Views) -> Iterator[Out]:
    yield FileOut(addresses.PROGRESS, b"")


def outside(_publication: Publication, _views: Views) -> Iterator[Out]:
    yield FileOut("/theme/../../do-choi.txt", b"")


def page_of_no_list(publication: Publication, _views: Views) -> Iterator[Out]:
    address = addresses.list_page(addresses.PROGRESS, 2)
    yield PageOut("not_found", meta_of(publication, address, "Đồ chơi", ""))


def robots_again(_publication: Publication, _views: Views) -> Iterator[Out]:
    yield FileOut(addresses.ROBOTS, b"")


@pytest.mark.parametrize(
    ("source", "address"),
    [
        (outside, "/theme/../../do-choi.txt"),
        (page_of_no_list, "/tien-do/trang/2/"),
        (toy_page, "/do-choi/"),
        (toy_file, "/do-choi.txt"),
        (page_as_file, addresses.PROGRESS),
    ],
)
def test_what_the_register_does_not_hold_is_refused_with_what_to_add(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    source: object,
    address: str,
) -> None:
    monkeypatch.setattr(outputs, "SOURCES", (*outputs.SOURCES, source))
    code, said = build_site(write_small_site(tmp_path / "site"), tmp_path / "out", "2018-06-30")
    assert code == 1
    assert f"phần dựng trang muốn ghi {address}, là địa chỉ không có trong sổ địa chỉ" in said
    assert "hãy ghi địa chỉ đó vào PAGES hay FILES của plansite/model/addresses.py" in said
    assert not (tmp_path / "out").exists()


def test_what_is_written_twice_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outputs, "SOURCES", (*outputs.SOURCES, robots_again))
    code, said = build_site(write_small_site(tmp_path / "site"), tmp_path / "out", "2018-06-30")
    assert code == 1
    assert "[trang-dung/ghi-hai-lan] phần dựng trang ghi /robots.txt hai lần" in said
