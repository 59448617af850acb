"""What the documents name is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"))
)
IN_REPOSITORY = re.compile(
    r"(?:plansite|theme|tests|tools|docs|schema|benchmarks|examples|\.github|\.ci)/[\w./-]*[\w/]"
)
PATH = re.compile(r"`([^`\s]+)`")
CODE = re.compile(r"^(`{3,}).*?^\1$|`[^`\n]*`", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"(?<!\\)\]\(([^)\s#]+)(#[^)\s]+)?\)")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_file_that_a_document_names_is_there(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    named = {path for path in PATH.findall(text) if IN_REPOSITORY.fullmatch(path)}
    assert sorted(path for path in named if not (ROOT / path).exists()) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_link_to_a_file_leads_to_one(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    prose = CODE.sub("", text)
    files = {target for target, _ in LINK.findall(prose) if ":" not in target}
    assert sorted(file for file in files if not (ROOT / name).parent.joinpath(file).exists()) == []
