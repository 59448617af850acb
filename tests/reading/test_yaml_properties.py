"""Whatever the text, parsing ends, and what comes out may stand in a page."""

from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plansite.model.text import is_forbidden, nfc
from plansite.reading import yaml as reading
from plansite.reading.yaml import parse

SIGNS = [
    *"\"'\\xuUN0123dDeEfF8 \n:-,[]{}#&*!|>%@`?~.é",
    "title: ",
    ': "',
    "\\u0301",
    "\\0",
    "---\n",
]
TEXTS = st.lists(st.sampled_from(SIGNS), max_size=30).map("".join) | st.text(max_size=60)


def strings_in(data: Any) -> list[str]:
    if isinstance(data, dict):
        return [text for key, value in data.items() for text in (key, *strings_in(value))]
    if isinstance(data, list):
        return [text for value in data for text in strings_in(value)]
    return [] if data is None else [data]


@pytest.fixture(params=["libyaml", "pure"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both parsers: libyaml is not there on every machine."""
    if request.param == "pure":
        monkeypatch.setattr(reading, "_Parser", yaml.SafeLoader)


@pytest.mark.usefixtures("parser")
@settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(TEXTS.map(nfc).filter(lambda text: not any(map(is_forbidden, text))))
def test_parsing_ends_and_gives_sound_text(text: str) -> None:
    parsed = parse(text, first_line=3)
    for found in strings_in(parsed.data):
        assert not any(is_forbidden(char) for char in found)
        assert found == nfc(found)
    for fault in parsed.faults:
        assert 3 <= fault.line <= 3 + text.count("\n") + 1
    assert parsed.data is None or parsed.lines
