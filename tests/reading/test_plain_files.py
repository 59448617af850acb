"""Only plain files and folders are opened: a pipe would keep its reader waiting for ever."""

import os
from pathlib import Path

import pytest

from plansite.reading.plain import is_plain
from tests.support.site_builder import SiteBuilder

NO_FILE = "lỗi [tep/khong-doc-duoc] không đọc được tệp (đây không phải tệp thường); hãy kiểm tra quyền truy cập hoặc lưu lại tệp"  # noqa: E501
FOLDER = "lỗi [tep/khong-doc-duoc] không đọc được tệp (đây là thư mục, không phải tệp); hãy kiểm tra quyền truy cập hoặc lưu lại tệp"  # noqa: E501
LINK = "lỗi [tep/lien-ket-tuong-trung] ở đây là lối tắt (liên kết tượng trưng), không phải tệp thật; hãy chép tệp thật vào đây"  # noqa: E501

READ = [
    "plan.yaml",
    "pelicanconf.py",
    "publishconf.py",
    "content/removed.yaml",
    "content/tu-dong-nghia.yaml",
    "content/documents.yaml",
    "content/explanations.yaml",
    "content/plans/2017.yaml",
    "content/articles/2018/bai.md",
    "content/pages/lien-he.md",
]
PLACES = [*READ, "content/media/anh.jpg", "content/media/tep.pdf"]


def problems_of(path: str, site: SiteBuilder) -> list[str]:
    return [line.partition(": ")[2] for line in site.lines() if line.startswith(f"{path}:1:")]


@pytest.fixture
def empty(tmp_path: Path) -> SiteBuilder:
    """A site with nothing in it but the folders of `PLACES`."""
    site = SiteBuilder(tmp_path).remove("plan.yaml")
    for path in PLACES:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    return site


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes in folders")
@pytest.mark.parametrize("path", PLACES)
def test_a_pipe_is_reported_and_not_opened(path: str, empty: SiteBuilder) -> None:
    os.mkfifo(empty.root / path)
    assert problems_of(path, empty) == [NO_FILE]
    assert not is_plain(empty.root / path)


@pytest.mark.parametrize("path", READ)
def test_a_folder_named_like_a_file_is_reported(path: str, empty: SiteBuilder) -> None:
    (empty.root / path).mkdir()
    assert problems_of(path, empty) == [FOLDER]
    assert not is_plain(empty.root / path)


@pytest.mark.skipif(os.name == "nt", reason="Windows makes links for administrators alone")
@pytest.mark.parametrize("path", PLACES)
@pytest.mark.parametrize("target", ["there", "nowhere"])
def test_a_link_is_reported_and_not_followed(path: str, target: str, empty: SiteBuilder) -> None:
    empty.write("there", "x")
    (empty.root / path).symlink_to(empty.root / target)
    assert problems_of(path, empty) == [LINK]
    assert not is_plain(empty.root / path)
