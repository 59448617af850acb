"""Signs of Word in YAML become those of YAML; values stay as they are."""

import pytest

from plansite.cleaning.lines import Rule, numbered
from plansite.cleaning.texts import cleaned_front, cleaned_yaml

MENDED = {
    "curly quotes that a colon needs": ("title: “A: b”", 'title: "A: b"', Rule.YAML_QUOTE),
    "single ones": ("title: ‘A #b’", "title: 'A #b'", Rule.YAML_QUOTE),
    "curly quotes round a date": ("date: “2018-01-02”", 'date: "2018-01-02"', Rule.YAML_QUOTE),
    "curly quotes round ids": ("tasks: [“NV1”, “NV2”]", 'tasks: ["NV1", "NV2"]', Rule.YAML_QUOTE),
    "curly quotes round an item": ("tasks:\n- “NV1”", 'tasks:\n- "NV1"', Rule.YAML_QUOTE),
    "curly quotes round a comma": (
        "event: {place: “Tầng 2, nhà A”, participants: 5}",
        'event: {place: "Tầng 2, nhà A", participants: 5}',
        Rule.YAML_QUOTE,
    ),
    "a dash before the first item of a list that is a file": (
        "– task: NV1\n  text: Mưa\n– task: NV2",
        "- task: NV1\n  text: Mưa\n- task: NV2",
        Rule.YAML_MARK,
    ),
    "a dash before an item": ("topics:\n– a\n— b", "topics:\n- a\n- b", Rule.YAML_MARK),
    "a bullet before an item": ("topics:\n  • a\n  •b", "topics:\n  - a\n  - b", Rule.YAML_MARK),
    "a dash before a group": (
        "attachments:\n  – file: a\n    title: b\n  – file: c",
        "attachments:\n  - file: a\n    title: b\n  - file: c",
        Rule.YAML_MARK,
    ),
    "a dash before the items of every list": (
        "completes:\n– NV1\nmeasures:\n– task: NV2",
        "completes:\n- NV1\nmeasures:\n- task: NV2",
        Rule.YAML_MARK,
    ),
    "curly quotes round an id": ("part_of: “NV1”", 'part_of: "NV1"', Rule.YAML_QUOTE),
    "long dashes in a day until": ("until: 2018–01–02", "until: 2018-01-02", Rule.YAML_DATE),
    "a blank of Word behind a key": ("title:\u00a0Một", "title: Một", Rule.YAML_BLANK),
    "a blank of Word behind a hyphen": ("tasks:\n-\u00a0NV1", "tasks:\n- NV1", Rule.YAML_BLANK),
    "blanks of Word before a key": ("a:\n\u00a0\u00a0b: ê", "a:\n  b: ê", Rule.YAML_BLANK),
    "long dashes in a date": ("date: 2018–01–02", "date: 2018-01-02", Rule.YAML_DATE),
    "other hyphens in a date": ("  on: 2018\u20111\u20112", "  on: 2018-1-2", Rule.YAML_DATE),
    "long dashes in a date between brackets": (
        "event: {start: 2018—01–02T08:00, place: Tầng 1 – 2}",
        "event: {start: 2018-01-02T08:00, place: Tầng 1 – 2}",
        Rule.YAML_DATE,
    ),
    "Word's end of a line": ("title: Một\u2028hai", "title: Một hai", Rule.SEPARATED),
}


@pytest.mark.parametrize(("pasted", "meant", "rule"), MENDED.values(), ids=MENDED)
def test_what_was_pasted_becomes_what_was_meant(pasted: str, meant: str, rule: Rule) -> None:
    cleaned = cleaned_yaml(numbered(pasted))
    assert cleaned.text == meant
    assert {rule for mend in cleaned.mends for rule in mend.rules} == {rule}


KEPT = {
    "a title in quotes of its own": "title: “Một cửa”",
    "quotes within a value": "title: “Một: cửa” và “hai”",
    "a text that a dash begins": "summary:\n  – Một hai",
    "a dash after a value": "tasks: [NV1]\n– NV2",
    "a block of text": "body: |\n  topics:\n  – a\n  title: “A: b”\n\n  date: “2”\nnext: |-\n  • a",
    "items in quotes that are text": "recipients:\n- “Một cửa”",
    "a date in words": "title: Từ 2018–01–02 – date: 2018–2019",
    "a comment": "# “A: b”\n# – a",
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_what_is_right_is_left_alone(text: str) -> None:
    cleaned = cleaned_yaml(numbered(text))
    assert (cleaned.text, cleaned.mends) == (text, ())


@pytest.mark.parametrize(
    ("pasted", "meant"),
    [
        ("–--\ntitle: A\n—\nChữ", "---\ntitle: A\n---\nChữ"),
        ("---\ntitle: A\n—-\nChữ\n———", "---\ntitle: A\n---\nChữ\n———"),
        ("---\ntitle: A\n---\n———", "---\ntitle: A\n---\n———"),
        ("Chữ\n———", "Chữ\n———"),
        ("———\nChữ", "———\nChữ"),
    ],
)
def test_front_matter_gets_its_fences(pasted: str, meant: str) -> None:
    assert cleaned_front(numbered(pasted)).text == meant
