# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Folders: which files are read, and what is said of the others."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "no plan": (
        lambda site: site.plan(path="content/plans/2018.yaml").remove("plan.yaml"),
        [
            "plan.yaml:1: lỗi [tep/thieu-ke-hoach] không có tệp kế hoạch plan.yaml; hãy đặt plan.yaml vào thư mục gốc của trang",
        ],
    ),
    "a folder for a register": (
        lambda site: site.write("content/documents.yaml/x", ""),
        [
            "content/documents.yaml:1: lỗi [tep/khong-doc-duoc] không đọc được tệp (đây là thư mục, không phải tệp); hãy kiểm tra quyền truy cập hoặc lưu lại tệp",
        ],
    ),
    "no folder of a year": (
        lambda site: site.article(path="content/articles/bai.md"),
        [
            "content/articles/bai.md:1: lỗi [thu-muc/bai-khong-theo-nam] bài viết không nằm trong thư mục của một năm; hãy chuyển tới content/articles/NĂM/bai.md, với NĂM gồm bốn chữ số",
        ],
    ),
    "several in no folder of a year": (
        lambda site: site.article(path="content/articles/20225/bai.md").article(
            path="content/articles/20225/Bai-2.md", title="Bài khác", body="Chữ khác."
        ),
        [
            "content/articles/20225:1: lỗi [thu-muc/khong-phai-nam] thư mục có 2 bài viết nhưng tên không phải là một năm; hãy đổi tên thư mục, hoặc chuyển các bài, thành content/articles/NĂM, với NĂM gồm bốn chữ số",
        ],
    ),
    "a folder too deep": (
        lambda site: site.article(path="content/articles/2018/03/bai.md"),
        [
            "content/articles/2018/03/bai.md:1: lỗi [thu-muc/bai-khong-theo-nam] bài viết không nằm trong thư mục của một năm; hãy chuyển tới content/articles/NĂM/bai.md, với NĂM gồm bốn chữ số",
        ],
    ),
    "a page in a folder": (
        lambda site: site.write("content/pages/a/b.md", "---\ntitle: B\n---\n\nChữ\n"),
        [
            "content/pages/a/b.md:1: lỗi [thu-muc/trang-trong-thu-muc-con] trang nằm trong thư mục con; hãy chuyển tới content/pages/b.md",
        ],
    ),
    "another ending": (
        lambda site: site.article(path="content/articles/2018/bai.markdown"),
        [
            "content/articles/2018/bai.markdown:1: lỗi [duoi-tep/khong-doc] đuôi tệp “.markdown” không được đọc ở đây; hãy đổi tên thành “bai.md”",
        ],
    ),
    "a capital ending": (
        lambda site: site.article(path="content/articles/2018/bai.MD"),
        [
            "content/articles/2018/bai.MD:1: lỗi [duoi-tep/khong-doc] đuôi tệp “.MD” không được đọc ở đây; hãy đổi tên thành “bai.md”",
        ],
    ),
    "a Word file": (
        lambda site: site.article(path="content/articles/2018/bai.docx"),
        [
            "content/articles/2018/bai.docx:1: cảnh báo [duoi-tep/sai-cho] tệp có đuôi “.docx” nằm giữa các bài viết và không được đưa lên trang; hãy chuyển tệp vào content/media/ và nêu ở `attachments`",
        ],
    ),
    "a text file of Notepad's": (
        lambda site: site.article(path="content/articles/2018/bai-moi.md.txt"),
        [
            "content/articles/2018/bai-moi.md.txt:1: lỗi [duoi-tep/khong-doc] đuôi tệp “.txt” không được đọc ở đây; hãy đổi tên thành “bai-moi.md”",
        ],
    ),
    "capitals throughout": (
        lambda site: site.article(path="content/articles/2018/BAI-MOI.MD"),
        [
            "content/articles/2018/BAI-MOI.MD:1: lỗi [duoi-tep/khong-doc] đuôi tệp “.MD” không được đọc ở đây; hãy đổi tên thành “bai-moi.md”",
        ],
    ),
    "a name without letters": (
        lambda site: site.article(path="content/articles/2018/？.txt"),
        [
            "content/articles/2018/？.txt:1: lỗi [duoi-tep/khong-doc] đuôi tệp “.txt” không được đọc ở đây; hãy đổi tên thành “？.md”",
        ],
    ),
    "a plan of Notepad's": (
        lambda site: site.write("content/plans/2017.yaml.txt", "a: b\n"),
        [
            "content/plans/2017.yaml.txt:1: lỗi [duoi-tep/khong-doc] đuôi tệp “.txt” không được đọc ở đây; hãy đổi tên thành “2017.yaml”",
        ],
    ),
    "the plan and the register under another ending": (
        lambda site: (
            site.remove("plan.yaml")
            .write("plan.yaml.txt", "a: b\n")
            .write("content/documents.yml", "a: b\n")
        ),
        [
            "content/documents.yml:1: lỗi [duoi-tep/khong-doc] đuôi tệp “.yml” không được đọc ở đây; hãy đổi tên thành “documents.yaml”",
            "plan.yaml.txt:1: lỗi [duoi-tep/khong-doc] đuôi tệp “.yaml.txt” không được đọc ở đây; hãy đổi tên thành “plan.yaml”",
        ],
    ),
    "a note among the plans": (
        lambda site: site.write("content/plans/ghi-chu.txt", "a"),
        [
            "content/plans/ghi-chu.txt:1: cảnh báo [duoi-tep/sai-cho] tệp có đuôi “.txt” nằm giữa các bài viết và không được đưa lên trang; hãy chuyển tệp vào content/media/ và nêu ở `attachments`",
        ],
    ),
    "a plan with two endings": (
        lambda site: site.write("content/plans/2017.yaml.YML", "a: b\n"),
        [
            "content/plans/2017.yaml.YML:1: lỗi [duoi-tep/khong-doc] đuôi tệp “.YML” không được đọc ở đây; hãy đổi tên thành “2017.yaml”",
        ],
    ),
    "a plan with another ending": (
        lambda site: site.write("content/plans/2017.yml", "a: b\n"),
        [
            "content/plans/2017.yml:1: lỗi [duoi-tep/khong-doc] đuôi tệp “.yml” không được đọc ở đây; hãy đổi tên thành “2017.yaml”",
        ],
    ),
    "what Word, Windows and macOS leave": (
        lambda site: (
            site.write("content/articles/2018/~$bai.docx", "x")
            .write("content/articles/.DS_Store", "x")
            .write("content/media/Thumbs.db", "x")
            .write("content/media/desktop.ini", "x")
            .write("content/articles/2018/Desktop.ini", "x")
            .write("content/pages/desktop.ini", "x")
            .write("content/articles/2018/bai.md~", "x")
            .write("content/media/bieu-mau.docx~", "x")
            .write("content/articles/.git/x.md", "x")
        ),
        [],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_reading_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
