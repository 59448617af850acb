"""The register holds every address, and the check refuses what would stand in the way of one."""

import ast
import re
from pathlib import Path

import pytest

from plansite.model import addresses
from plansite.model.address_book import AddressBook
from plansite.model.address_register import ALIAS, FOLDERS, LIST_PAGE, MADE, REGISTER
from plansite.reading.site import read_site
from tests.support.site_builder import SiteBuilder

ENGINE = Path(addresses.__file__).parents[1]
FIXED = sorted(kind.at for kind in REGISTER if isinstance(kind.at, str))
ONE_PART = [address for address in FIXED if re.fullmatch(r"/[a-z-]+/", address)]
ALL_FOLDERS = sorted(folder.address for folder in FOLDERS)

PREFIXES = sorted(
    {
        value.strip("/").split("/")[0]
        for value in vars(addresses).values()
        if isinstance(value, str) and value.startswith("/") and value.strip("/")
    }
)
LITERAL = re.compile(rf"/?(?:{'|'.join(map(re.escape, PREFIXES))})(?:/.*|#.*)?")


@pytest.mark.parametrize("address", [*FIXED, *(f"{folder}x/" for folder in ALL_FOLDERS)])
def test_an_old_address_that_the_engine_has_is_one_problem(tmp_path: Path, address: str) -> None:
    problems = SiteBuilder(tmp_path).article(f"aliases: ['{address}']").lines()
    assert len(problems) == 1
    assert problems[0].startswith("content/articles/2018/bai.md:5: lỗi [")


@pytest.mark.parametrize("address", ONE_PART)
def test_a_page_that_is_called_as_one_of_the_engine_is_one_problem(
    tmp_path: Path, address: str
) -> None:
    page = f"content/pages/{address.strip('/')}.md"
    site = SiteBuilder(tmp_path).write(page, "---\ntitle: Trang\n---\n\nNội dung.\n")
    problems = site.lines()
    assert len(problems) == 1
    assert problems[0].startswith(f"{page}:1: lỗi [")


def test_the_book_knows_of_what_kind_an_address_is(tmp_path: Path) -> None:
    SiteBuilder(tmp_path).article("aliases: [/cu/]")
    book = AddressBook(read_site(tmp_path).site)
    assert book.kind_of("/cu/") is ALIAS
    assert book.kind_of("/theme/css/site.0123456789.css") is MADE
    assert book.kind_of("/tin-bai/2018/trang/2/") is LIST_PAGE
    assert book.kind_of("/tin-bai/2018/trang/") is None
    assert book.kind_of("/tin-bai/2019/trang/2/") is None
    assert book.kind_of("/ke-hoach/2018/nv9/") is None


def test_no_address_stands_outside_its_module() -> None:
    # Where the files of a site lie is another matter (`plansite.model.layout`).
    found = [
        f"{path.relative_to(ENGINE)}:{line}: {text}"
        for path in sorted(ENGINE.rglob("*.py"))
        if path.name not in ("addresses.py", "layout.py") and "vi" not in path.parts
        for line, text in _strings(path)
        if LITERAL.fullmatch(text)
    ]
    assert found == []


def _strings(path: Path) -> list[tuple[int, str]]:
    """Return the strings of a module that are no docstrings and no module's or folder's name."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in prose
        and "/" in node.value
    ]
