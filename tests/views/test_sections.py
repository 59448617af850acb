"""The sections of a plan on its page: each has an id of its own, and so has all that is in it."""

import json
from pathlib import Path
from typing import Any

import pytest

from plansite.views.promised import SectionView
from plansite.views.sections import flat
from tests.support.site_builder import SiteBuilder
from tests.support.views import views_from

NOTED = "Chữ[^1].\n\n[^1]: Chú."


def item(number: str, *below: dict[str, Any], title: str = "Mục") -> dict[str, Any]:
    return {"number": number, "title": title, "body": NOTED, "sections": list(below)}


@pytest.mark.parametrize(
    ("written", "anchors"),
    [
        ([item("V", item("c)"), item("d)"), item("đ)"))], ["v", "v-c", "v-d", "v-dd"]),
        ([item("V", item("đ)"))], ["v", "v-d"]),
        ([item("V", item("", title="Một"), item("", title="Một"))], ["v", "v-mot", "v_1"]),
        ([item("1"), item("1)")], ["1", "1_1"]),
        ([item("", title="Một"), item("", title="Một")], ["mot", "mot_1"]),
        ([item("", title="政府"), item("", title="市")], ["", "_1"]),
    ],
)
def test_no_two_sections_have_one_id(
    written: list[dict[str, Any]], anchors: list[str], tmp_path: Path
) -> None:
    found = sections_of(tmp_path, written)
    assert [view.anchor for view in found] == [f"_muc-{name}" for name in anchors]


def test_no_two_notes_have_one_id(tmp_path: Path) -> None:
    first, second = sections_of(tmp_path, [item("IV"), item("V")])
    assert first.body is not None
    assert second.body is not None
    assert 'id="fn:1"' in first.body
    assert 'id="muc-v:fn:1"' in second.body
    assert 'href="#muc-v:fn:1"' in second.body


def sections_of(folder: Path, written: list[dict[str, Any]]) -> list[SectionView]:
    new = "".join(f"  - {json.dumps(each)}\n" for each in written)
    plan = ("sections:\n", f"sections:\n{new}")
    _, views = views_from(SiteBuilder(folder).plan(plan).root, "2018-05-05")
    return flat(views.plans[0].sections)[: -len(("I", "II", "III"))]
