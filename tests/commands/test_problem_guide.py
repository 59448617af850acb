"""docs/loi.md is current, holds every message, and its examples are what they say."""

import pkgutil
import re
from collections import Counter
from itertools import chain
from pathlib import Path

import pytest

from plansite.commands.problem_guide import anchor_of, escaped, messages_of, problem_guide
from plansite.model.example import Where
from plansite.model.problem import Problem
from plansite.vi import problems
from plansite.vi.problems import SECTIONS
from tests.support.examples import ids, problems_of
from tests.support.problem_guide import GUIDE, MESSAGES, PROVED, problem_for

PAGE = GUIDE.read_text(encoding="utf-8")
UNUSED = {"tep-thua/khong-ai-dung"}
"""Reported for each file below ``content/media/`` that is there for its name alone."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("examples") / "site"


@pytest.fixture(scope="module")
def reported(folder: Path) -> dict[str, Problem]:
    found = {message.id: problem_for(message, folder) for message in PROVED}
    return {name: problem for name, problem in found.items() if problem is not None}


@pytest.mark.xdist_group("problem-guide")  # the check is run once
def test_every_bad_example_is_reported_by_its_message(reported: dict[str, Problem]) -> None:
    assert [message.id for message in PROVED if message.id not in reported] == []


@pytest.mark.xdist_group("problem-guide")
def test_the_page_is_current(reported: dict[str, Problem]) -> None:
    assert problem_guide(reported) == PAGE, "run: python3 tasks.py schema"


@pytest.mark.xdist_group("problem-guide")
def test_what_an_advice_names_stands_in_the_good_example(reported: dict[str, Problem]) -> None:
    differ = [
        (name, named)
        for name, problem in reported.items()
        for named in _named(problem.advice)
        if named not in MESSAGES[name].example.good
    ]
    assert differ == []


def _named(advice: str) -> list[str]:
    """Return what an advice has an editor write: a word that was meant, a whole setting."""
    meant = re.findall("có phải `#?([^`]+)`", advice)
    setting = re.fullmatch(r'hãy viết ([A-Z_]+ = [^…,]+|"\w+": [^…,]+)', advice)
    id_ = re.search(r"dấu gạch nối, ví dụ ([^.\s]+)$", advice)
    return [*meant, *([setting[1]] if setting else []), *([id_[1]] if id_ else [])]


@pytest.mark.xdist_group("problem-guide")
def test_a_sentence_of_the_screen_is_found_in_it_as_it_is_typed(
    reported: dict[str, Problem],
) -> None:
    said = [(problem.text, problem.advice) for problem in reported.values()]
    assert [words for words in chain.from_iterable(said) if words not in PAGE] == []


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("hãy viết tasks: [NV1]", "hãy viết tasks: [NV1]"),
        ("dấu _ và MEDIA_LIMIT_MB", "dấu _ và MEDIA_LIMIT_MB"),
        ("[chữ](dia-chi)", "[chữ\\](dia-chi)"),
        ("thẻ <b>", "thẻ <b\\>"),
        ("*chữ* nghiêng", "*chữ\\* nghiêng"),
        ("mã &rlm; và R&D", "mã \\&rlm; và R&D"),
        ("C:\\*", "C:\\\\*"),
        ("`a_*b*_c` trong dấu", "`a_*b*_c` trong dấu"),
    ],
)
def test_a_sign_is_escaped_only_where_markdown_would_take_it(text: str, written: str) -> None:
    assert escaped(text) == written


def test_an_advice_that_only_asks_says_what_to_do_then() -> None:
    assert "**Cách sửa:** có phải `tasks`? Nếu đúng vậy, hãy viết lại như thế." in PAGE


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
    long = {group for group, count in counted.items() if count > 1}
    assert long == {"yaml", "cai-dat"}


def test_the_site_around_the_examples_is_sound(folder: Path) -> None:
    assert problems_of(folder, None) == []


def test_nothing_is_reported_for_a_good_example(folder: Path) -> None:
    reported = {}
    for message in PROVED:
        found = ids(problems_of(folder, message.example, message.example.good))
        if wrong := found - (UNUSED if message.example.where is Where.NAME else set()):
            reported[message.id] = wrong
    assert reported == {}
