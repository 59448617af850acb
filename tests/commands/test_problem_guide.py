"""docs/loi.md is current, holds every message, and its examples are what they say."""

import pkgutil
import re
from collections import Counter
from pathlib import Path

import pytest

from plansite.commands.problem_guide import anchor_of, messages_of, problem_guide
from plansite.model.example import Where
from plansite.model.problem import Message, Problem
from plansite.vi import problems
from plansite.vi.problems import SECTIONS
from tests.support.examples import ids, problems_of
from tests.support.problem_guide import GUIDE, MESSAGES, PROVED, told_of

PAGE = GUIDE.read_text(encoding="utf-8")
UNUSED = {"tep-thua/khong-ai-dung"}
"""Told of each file below ``content/media/`` that is there for its name alone."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("examples") / "site"


@pytest.fixture(scope="module")
def reported(folder: Path) -> dict[str, Problem]:
    found = {message.id: told_of(message, folder) for message in PROVED}
    return {name: problem for name, problem in found.items() if problem is not None}


@pytest.mark.xdist_group("problem-guide")  # what is reported is asked for once
def test_every_bad_example_is_told_of_by_its_message(reported: dict[str, Problem]) -> None:
    assert [message.id for message in PROVED if message.id not in reported] == []


@pytest.mark.xdist_group("problem-guide")
def test_the_page_is_current(reported: dict[str, Problem]) -> None:
    assert problem_guide(reported) == PAGE, "run: python3 tasks.py schema"


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
    counted = Counter(group for each in groups for group in each)
    assert [group for group, count in counted.items() if count > 1] == ["cai-dat"]  # a long one


def test_the_site_around_the_examples_is_sound(folder: Path) -> None:
    assert problems_of(folder, None) == []


@pytest.mark.parametrize("message", PROVED, ids=lambda message: message.id)
def test_nothing_is_told_of_a_good_example(message: Message, folder: Path) -> None:
    found = ids(problems_of(folder, message.example, message.example.good))
    assert found - (UNUSED if message.example.where is Where.NAME else set()) == set()
