"""Parts of a YAML file as they were written."""

import pytest
import yaml

from plansite.commands.excerpts import items, part, with_first_key

PLAN = """\
# Đầu tệp
forms:
  # Theo mục III
  - {id: HT1, text: "Trang: tin"}   # giữ
  - id: HT2

    text: >-
      Nhiều
      dòng

# Thuộc về phần sau
units: [{id: vp, name: Văn phòng},
        {id: pc, name: Pháp chế}]

tasks:
- id: NV1
  title: Một
  # còn của NV1
# của NV2
-
  id: NV2
"""


def test_a_part_is_its_lines_with_their_comments() -> None:
    assert part(PLAN, "forms") == PLAN[PLAN.index("forms") : PLAN.index("\n# Thuộc")]
    assert part(PLAN, "units") == PLAN[PLAN.index("units") : PLAN.index("\ntasks")]
    assert part(PLAN, "tasks") == PLAN[PLAN.index("tasks") :]


@pytest.mark.parametrize("text", ["", "a: 1", "forms:", "forms: ~\nunits: []", "[forms]"])
def test_what_is_absent_or_empty_has_no_lines(text: str) -> None:
    assert part(text, "forms") == ""
    assert items(text, "forms") == []


def test_items_of_a_block_keep_their_lines() -> None:
    first, second = items(PLAN, "forms")
    assert first == '  - {id: HT1, text: "Trang: tin"}   # giữ\n'
    assert second.startswith("  - id: HT2\n\n    text: >-\n")
    assert items(PLAN, "tasks") == [
        "- id: NV1\n  title: Một\n  # còn của NV1\n",
        "-\n  id: NV2\n",
    ]


def test_items_within_brackets_become_lines_of_their_own() -> None:
    assert items(PLAN, "units") == [
        "  - {id: vp, name: Văn phòng}\n",
        "  - {id: pc, name: Pháp chế}\n",
    ]


@pytest.mark.parametrize("key", ["forms", "units", "tasks"])
def test_items_mean_what_they_meant(key: str) -> None:
    joined = f"{key}:\n{''.join(items(PLAN, key))}"
    assert yaml.safe_load(joined)[key] == yaml.safe_load(PLAN)[key]


def test_a_key_is_added_in_every_way_of_writing() -> None:
    text = "# đầu\n- task: NV1  # giữ\n  text: a\n-   {task: NV2}\n-\n  task: NV3\n- plan: x\n"
    changed = with_first_key(text, [0, 1, 2], "plan", '"2018"')
    assert yaml.safe_load(changed) == [
        {"plan": "2018", "task": "NV1", "text": "a"},
        {"plan": "2018", "task": "NV2"},
        {"plan": "2018", "task": "NV3"},
        {"plan": "x"},
    ]
    assert "task: NV1  # giữ\n" in changed
    assert with_first_key("[{task: NV1}, {task: NV2}]", [1], "plan", "y") == (
        "[{task: NV1}, {plan: y, task: NV2}]"
    )
