"""The catalogue of problems: each can be said, is said in some test, and reads well."""

import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from plansite.commands.problem_guide import messages_of
from plansite.model.location import Location
from plansite.vi.problems import SECTIONS

MESSAGES = [message for section in SECTIONS for message in messages_of(section)]
SHOWN_BY_WORDS = {
    "cai-dat/lich-su-nhanh-khac",  # tests/outputs/test_history.py
    "cai-dat/lich-su-nhieu-ma",  # tests/outputs/test_history.py
    "cai-dat/pelican-tu-choi",  # tests/driver/test_settings.py
    "kieu/thieu-ten-danh-sach",  # tests/reading/test_validation.py
    "kieu/thua-ten-danh-sach",  # tests/reading/test_validation.py
    "lien-ket/so-co-dau-cach",  # tests/checks/test_link_forms.py
    "mau-word/hong",  # tests/reports/test_word_templates.py
    "trang-dung/ngoai-so-dia-chi",  # tests/driver/test_generator.py
}
"""Messages of which tests name the sentence and not the id."""

TESTS = Path(__file__).parents[1]
FIELD = re.compile(r"\{(\w+)\}")


@pytest.fixture(scope="module")
def shown() -> str:
    """Everything that the tests expect an editor to read."""
    return "\n".join(
        path.read_text(encoding="utf-8")
        for path in [*TESTS.rglob("test_*.py"), TESTS / "bad-site" / "expected.txt"]
        if path != Path(__file__)
    )


def test_every_message_is_shown_by_some_test(shown: str) -> None:
    unseen = {
        message.id for message in MESSAGES if not re.search(rf"[\[\" ]{message.id}[\]\"]", shown)
    }
    assert unseen == SHOWN_BY_WORDS


def test_no_two_messages_have_one_id() -> None:
    counted = Counter(message.id for message in MESSAGES)
    assert [name for name, count in counted.items() if count > 1] == []


def test_a_message_is_one_line_in_the_words_of_the_house() -> None:
    for message in MESSAGES:
        names = {*FIELD.findall(message.text), *FIELD.findall(message.advice)}
        problem = message.at(Location("plan.yaml", 1), **dict.fromkeys(names, "x"))

        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*", problem.id)
        for sentence in (problem.text, problem.advice):
            assert sentence == sentence.strip(), message.id
            assert "\n" not in sentence, message.id
            assert unicodedata.is_normalized("NFC", sentence), message.id
            assert not sentence.endswith((".", ";", " ")), message.id
        for line in (message.why, message.example.bad, message.example.good):
            assert line == line.strip(), message.id
            assert unicodedata.is_normalized("NFC", line), message.id
        assert message.example.bad != message.example.good, message.id
        assert not problem.text[0].isupper() or problem.text.startswith(
            ("YAML", "Windows", "Python", "Pelican")
        ), message.id
