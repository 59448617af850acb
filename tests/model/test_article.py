"""What an article knows of itself."""

import pytest

from plansite.model.article import Article
from plansite.model.location import LineMap
from plansite.reading.validation import validate
from tests.support.plans import make_article


@pytest.mark.parametrize(
    ("keys", "modified"),
    [
        ({}, "2018-03-05T14:30:00+07:00"),
        ({"updated": "2018-03-05"}, "2018-03-05T14:30:00+07:00"),
        ({"updated": "2018-03-08"}, "2018-03-08"),
        ({"corrections": [{"date": "2018-03-07", "text": "Sửa."}]}, "2018-03-07"),
        (
            {
                "updated": "2018-03-06",
                "corrections": [
                    {"date": "2018-03-09", "text": "Sửa."},
                    {"date": "2018-03-07", "text": "Sửa."},
                ],
            },
            "2018-03-09",
        ),
    ],
)
def test_the_last_change_that_an_article_tells_of_counts(
    keys: dict[str, object], modified: str
) -> None:
    article = make_article("2018-03-05 14:30", slug="bai", **keys)
    assert article.modified.isoformat() == modified


@pytest.mark.parametrize(
    ("written", "lang"),
    [
        ("vi", "vi"),
        ("VI", "vi"),
        ("vi-VN", "vi"),
        ("EN", "en"),
        ("zh-Hant", "zh-Hant"),
        ("hmn", "hmn"),
    ],
)
def test_a_language_is_kept_as_a_tag_that_browsers_know(written: str, lang: str) -> None:
    assert make_article("2018-03-05", lang=written).lang == lang


def test_a_file_named_the_windows_way_is_the_same_file() -> None:
    image = {"file": r"2018\ra-quan.jpg", "alt": "Ra quân"}
    article = make_article("2018-03-05", image=image)
    assert article.image is not None
    assert article.image.file == "2018/ra-quan.jpg"


@pytest.mark.parametrize(("length", "fits"), [(198, True), (199, False)])
def test_an_old_address_is_no_longer_than_any_system_takes(length: int, fits: bool) -> None:
    written = {"title": "Bài", "date": "2018-03-05", "summary": "Tóm tắt."}
    node, problems = validate(
        Article, {**written, "aliases": [f"/{'a' * length}/"]}, LineMap("bai.md")
    )
    assert node is not None
    assert (problems == []) is fits


def test_a_place_of_several_lines_is_one() -> None:
    held = {"start": "2018-03-05", "place": "Hội trường,\n  tầng 2\n"}
    article = make_article("2018-03-05", kind="event", event=held)
    assert article.event is not None
    assert article.event.place == "Hội trường, tầng 2"
