"""docs/loi.md is current, holds every message, and its examples are what they say."""

import pkgutil
import re
from pathlib import Path

import pytest

from plansite.commands.problem_guide import anchor_of, messages_of, problem_guide
from plansite.commands.schema import GUIDE
from plansite.model.example import Where
from plansite.model.problem import Message
from plansite.vi import problems
from plansite.vi.problems import SECTIONS
from tests.support.examples import ids, problems_of

MESSAGES = {message.id: message for section in SECTIONS for message in messages_of(section)}
PAGE = problem_guide()
AFTER_READING = {Where.WORDS, Where.THEME}
BY_A_BUILD = {
    # Found when the settings are run, or in the finished pages: tests/web, tests/pipeline.
    *(f"cai-dat/{name}" for name in ("ten-la", "thu-vien", "tu-dung", "khong-chay")),
    *(f"cai-dat/{name}" for name in ("pelican-tu-choi", "thieu-bo-dung", "sai-kieu", "co-quan")),
    "cai-dat/dia-chi",
    *(f"trang-dung/{name}" for name in ("lien-ket-hong", "duong-dan-con-nguyen", "ma-trung")),
}
UNUSED = {"tep-thua/khong-ai-dung"}
"""Told of each file below ``content/media/`` that is there for its name alone."""
PROVED = [
    message
    for message in MESSAGES.values()
    if message.example.where not in AFTER_READING and message.id not in BY_A_BUILD
]


def test_the_page_is_current() -> None:
    assert GUIDE.read_text(encoding="utf-8") == PAGE, "run: python3 tasks.py schema"


def test_every_module_of_messages_is_in_it() -> None:
    modules = {module.name for module in pkgutil.iter_modules(problems.__path__)}
    assert {section.__name__.rpartition(".")[2] for section in SECTIONS} == modules


def test_every_message_has_its_own_anchor() -> None:
    anchors = re.findall(r'<a id="([a-z0-9-]+)"></a>\n\n### (\S+)', PAGE)
    assert dict(anchors) == {anchor_of(message): name for name, message in MESSAGES.items()}


def test_every_link_of_its_contents_leads_somewhere() -> None:
    named = re.findall(r"\]\(#(nhom-[^)]+)\)", PAGE)
    assert len(named) == len(SECTIONS)
    assert set(named) <= set(re.findall(r'<a id="([^"]+)">', PAGE))


def test_a_group_of_ids_stands_under_one_heading() -> None:
    groups = [
        {message.id.partition("/")[0] for message in messages_of(section)} for section in SECTIONS
    ]
    assert sum(map(len, groups)) == len(set().union(*groups))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("examples") / "site"


def test_the_site_around_the_examples_is_sound(folder: Path) -> None:
    assert problems_of(folder, None) == []


@pytest.mark.parametrize("message", PROVED, ids=lambda message: message.id)
def test_the_bad_example_is_told_of_and_the_good_one_is_not(message: Message, folder: Path) -> None:
    example = message.example
    assert message.id in ids(problems_of(folder, example, example.bad))
    told = ids(problems_of(folder, example, example.good))
    assert told - (UNUSED if example.where is Where.NAME else set()) == set()
