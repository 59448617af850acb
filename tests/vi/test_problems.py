"""The catalogue of problems: each can be said, is said in some test, and reads well."""

import re
import unicodedata
from pathlib import Path

import pytest

from plansite.model.location import Location
from plansite.model.problem import Message
from plansite.vi import problems

MESSAGES = {name: value for name, value in vars(problems).items() if isinstance(value, Message)}
ELSEWHERE = {
    "NAME_UNPRINTABLE",  # tests/checks/test_traps.py, where the system has such names
    "FILE_UNREADABLE",  # root may read everything, and many tests run as root
    "FILE_IS_LINK",  # tests/checks/test_traps.py, where the system has such links
    "VALUE_INVALID",  # for a kind of error that pydantic may bring in one day
}
"""Besides these: OUTPUT_… belong to the inspection of what was built."""

TESTS = Path(__file__).parents[1]
FIELD = re.compile(r"\{(\w+)\}")


@pytest.fixture(scope="module")
def shown() -> str:
    """Everything that the tests of the check expect an editor to read."""
    rooms = ("checks", "reading", "web")
    tests = [path for room in rooms for path in TESTS.glob(f"{room}/test_*.py")]
    return "\n".join(
        path.read_text(encoding="utf-8").replace("\\\\", "\\").replace("\\'", "'")
        for path in [*tests, TESTS / "bad-site" / "expected.txt"]
    )


@pytest.mark.parametrize(
    "name", [name for name in MESSAGES if name not in ELSEWHERE and not name.startswith("OUTPUT_")]
)
def test_some_test_shows_the_message(name: str, shown: str) -> None:
    message = MESSAGES[name]
    pieces = FIELD.split(f"[{message.rule}] {message.text}; ")
    pattern = ".*?".join(
        re.escape(piece.replace("{{", "{").replace("}}", "}")) for piece in pieces[::2]
    )
    assert re.search(pattern, shown), pattern


@pytest.mark.parametrize("name", MESSAGES)
def test_the_message_is_one_line_in_the_words_of_the_house(name: str) -> None:
    message = MESSAGES[name]
    names = {*FIELD.findall(message.text), *FIELD.findall(message.advice)}
    problem = message.at(Location("plan.yaml", 1), **dict.fromkeys(names, "x"))

    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", problem.rule)
    for sentence in (problem.text, problem.advice):
        assert sentence == sentence.strip()
        assert "\n" not in sentence
        assert unicodedata.is_normalized("NFC", sentence)
        assert not sentence.endswith((".", ";", " "))
    assert not problem.text[0].isupper() or problem.text.startswith(
        ("YAML", "Windows", "Python", "Pelican")
    )
