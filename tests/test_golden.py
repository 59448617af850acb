"""A build of the golden mini-site gives what it gave when someone last looked at it."""

from pathlib import Path

import pytest

from tests.support import golden

pytestmark = pytest.mark.xdist_group("golden")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return golden.build(tmp_path_factory.mktemp("golden") / "output")


@pytest.fixture(scope="module")
def expected() -> dict[str, str]:
    return golden.read(golden.EXPECTED)


REFRESH = "if that is what you want: python3 tasks.py golden, and look at git diff"


def test_no_page_or_file_comes_or_goes(built: dict[str, str], expected: dict[str, str]) -> None:
    assert sorted(built) == sorted(expected), REFRESH


@pytest.mark.parametrize("name", sorted(golden.read(golden.EXPECTED)))
def test_every_text_is_as_it_was(
    name: str, built: dict[str, str], expected: dict[str, str]
) -> None:
    assert built.get(name, "").splitlines() == expected[name].splitlines(), REFRESH


def test_drafts_and_later_items_leave_no_trace(built: dict[str, str]) -> None:
    assert [name for name, text in built.items() if "lọt ra ngoài" in text] == []


def test_the_tree_is_not_empty() -> None:
    assert Path(golden.EXPECTED, "index.html").is_file()
