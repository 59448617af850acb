"""What an output held and the next one does not is named, where that is no matter of course."""

from typing import Any

import pytest

from plansite.model.location import LineMap
from plansite.model.removal import Removals
from plansite.pipeline.losses import losses
from plansite.reading.validation import validate

NONE = Removals()


def manifest(*files: str, as_of: str = "2018-06-30", preview: bool = False) -> dict[str, Any]:
    return {"as_of": as_of, "preview": preview, "files": dict.fromkeys(("index.html", *files))}


@pytest.mark.parametrize(
    ("file", "address"),
    [
        ("tin-bai/2018/mot/index.html", "/tin-bai/2018/mot/"),
        ("tin-cu/mot.html", "/tin-cu/mot.html"),
        ("tin-bai/atom.xml", "/tin-bai/atom.xml"),
        ("du-lieu/2017/plan.json", "/du-lieu/2017/plan.json"),
        ("bao-cao/2018/q1/bao-cao.docx", "/bao-cao/2018/q1/bao-cao.docx"),
        ("media/2018/bien-ban.pdf", "/media/2018/bien-ban.pdf"),
        ("lich.ics", "/lich.ics"),
    ],
)
def test_an_address_that_is_no_more_is_named(file: str, address: str) -> None:
    assert losses(manifest(file), manifest(), NONE) == (
        f"Cảnh báo: bản dựng này thiếu 1 địa chỉ mà bản trước có: {address}. "
        "Nếu đã gỡ hẳn, hãy ghi vào content/removed.yaml."
    )


@pytest.mark.parametrize(
    "file",
    [
        "theme/css/site.0123456789.css",
        "pagefind/fragment/a.pf_fragment",
        "tim-kiem/chi-muc/words/0123456789/0.idx",
        "media/2018/anh.800.0123456789.webp",
        "the-chia-se/bai.0123456789.png",
        "tin-bai/2018/mot/index.html.br",
        "lich.ics.gz",
        ".htaccess",
        "_headers",
    ],
)
def test_what_nobody_was_given_the_address_of_is_not_missed(file: str) -> None:
    assert losses(manifest(file), manifest(), NONE) is None


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (manifest("a/index.html", preview=True), manifest()),
        (manifest("a/index.html"), manifest(preview=True)),
        (manifest("a/index.html", as_of="2018-07-01"), manifest()),
        ({}, manifest()),
        ({"files": {"a/index.html": {}}}, manifest()),
        ({"files": 3, "as_of": "2018-06-30", "preview": False}, manifest()),
        ({"files": {}, "as_of": 3, "preview": False}, manifest()),
        (manifest("a/index.html"), manifest("a/index.html", "b/index.html")),
    ],
    ids=[
        "after a preview",
        "in a preview",
        "of an earlier day",
        "none",
        "old",
        "odd",
        "odd day",
        "more",
    ],
)
def test_nothing_is_said(before: dict[str, Any], now: dict[str, Any]) -> None:
    assert losses(before, now, NONE) is None


def test_a_later_edition_that_lacks_something_is_told() -> None:
    now = manifest(as_of="2018-07-01")
    assert losses(manifest("a/index.html"), now, NONE) is not None


def test_ten_are_named_and_the_rest_is_counted() -> None:
    said = losses(manifest(*(f"{at:02}/index.html" for at in range(13))), manifest(), NONE)
    assert said is not None
    assert "thiếu 13 địa chỉ mà bản trước có: /00/, " in said
    assert "/09/ và 3 địa chỉ khác. " in said
    assert "/10/" not in said


def test_what_is_said_to_be_taken_down_is_not_missed() -> None:
    item = {"address": "/media/a.pdf", "on": "2018-06-01", "reason": "Gỡ"}
    removals, _ = validate(Removals, {"items": [item]}, LineMap(""))
    assert removals is not None
    before = manifest("media/a.pdf", as_of="2018-05-01")
    assert losses(before, manifest(), removals) is None
    assert losses(before, manifest(as_of="2018-05-31"), removals) is not None
