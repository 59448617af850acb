# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What the check advises for a value of another shape: what was meant, never a maimed number."""

from typing import Any

import pytest

from plansite.model.location import LineMap
from plansite.model.plan import Plan
from plansite.reading.validation import validate
from tests.support.plans import make_plan, make_task

CASES: dict[str, tuple[dict[str, Any], str]] = {
    "a share": (
        {"target": {"quantity": "98%", "unit": "hồ sơ"}},
        '`quantity` phải là một số nguyên, không phải “98%”; hãy viết một chỉ số: {indicator: tên chỉ số, value: 98, unit: "%"}',
    ),
    "a decimal": (
        {"target": {"quantity": "14,5", "unit": "điểm"}},
        "`quantity` phải là một số nguyên, không phải “14,5”; hãy viết một chỉ số: {indicator: tên chỉ số, value: 14.5, unit: …}",
    ),
    "a range": (
        {"target": {"quantity": "8-10", "unit": "tin"}},
        "`quantity` phải là một số nguyên, không phải “8-10”; hãy viết quantity: 8 (mức ít nhất), và thêm words: 8-10 … như trong văn bản",
    ),
    "millions": (
        {"budget": {"amount": "45 triệu"}},
        "`amount` phải là một số nguyên, không phải “45 triệu”; hãy viết bằng chữ số, ví dụ amount: 45000000",
    ),
    "thousands": (
        {"budget": {"amount": "1.200.000 đồng"}},
        "`amount` phải là một số nguyên, không phải “1.200.000 đồng”; hãy viết bằng chữ số, ví dụ amount: 1200000",
    ),
    "a share of what can only be whole": (
        {"weight": "2,5"},
        "`weight` phải là một số nguyên, không phải “2,5”; hãy viết một số nguyên, không có phần lẻ hay phần trăm: weight: …",
    ),
    "a list for a day": (
        {"due": ["2018-03-05", "2018-04-05"]},
        "`due` phải là một ngày, không phải một danh sách; hãy viết due: 2018-03-05",
    ),
    "a mapping for a figure": (
        {"target": {"indicator": "Tỷ lệ", "unit": "%", "value": {"a": "1"}}},
        "`value` phải là một số, không phải một nhóm khóa; hãy viết value: 87.5",
    ),
}


@pytest.mark.parametrize(("keys", "said"), CASES.values(), ids=CASES)
def test_the_advice_is_what_was_meant(keys: dict[str, Any], said: str) -> None:
    assert said in _said(keys)


def test_a_window_may_be_named_in_vietnamese() -> None:
    (line,) = _said({"target": {"quantity": "2", "unit": "tin", "per": "tháng"}})
    assert "có phải `month`?" in line


def _said(keys: dict[str, Any]) -> list[str]:
    data = make_plan().model_dump(mode="json", exclude_none=True, exclude_unset=True)
    del data["schema_version"]
    plan = {**data, "schema": "1", "tasks": [{**make_task(), **keys}]}
    _, problems = validate(Plan, plan, LineMap("plan.yaml"))
    return [f"{one.text}; {one.advice}" for one in problems]
