"""articles.json: what is published, and nothing else."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from plansite.exports import articles_json, schema
from plansite.model.addresses import ARTICLES_SCHEMA
from plansite.model.article import Article
from plansite.model.site import Site
from plansite.reading.site import read_site
from tests.support.plans import make_article, make_plan, make_task

ROOT = Path(__file__).parents[2]
SITES = (
    *(ROOT, ROOT / "examples/so-mau", ROOT / "tests/golden/site"),
    *(path.parent for path in sorted(ROOT.glob("tests/plans/*/plan.yaml"))),
)


def validate(data: dict[str, Any]) -> None:
    published = json.loads(schema(ARTICLES_SCHEMA))
    jsonschema.Draft202012Validator.check_schema(published)
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    jsonschema.Draft202012Validator(published, format_checker=checker).validate(data)


@pytest.mark.parametrize("root", SITES, ids=[str(path.relative_to(ROOT)) for path in SITES])
def test_every_site_here_is_valid_by_the_schema(root: Path) -> None:
    validate(json.loads(articles_json(read_site(root).site, date(2100, 12, 31))))


def test_what_an_article_counts_for_each_task_is_valid_and_names_tasks_as_tasks_does() -> None:
    other = make_plan(make_task(), path="content/plans/cds.yaml", id="cds-2018")
    counts = {"NV1": "2", "cds-2018/NV1": "4"}
    article = make_article("2018-03-01", *counts, counts=counts)
    moved = make_article("2018-03-02", "NV1", counts={"NV1": "3"}, plan="cds-2018")
    alone = make_article("2018-03-03", "2018/NV1", counts={"2018/NV1": "5"})
    site = Site(Path(), plans=(make_plan(make_task()), other), articles=(article, moved, alone))
    data = json.loads(articles_json(site, date(2018, 6, 30)))
    validate(data)
    assert [(found["plan"], found["tasks"], found["counts"]) for found in data["articles"]] == [
        ("2018", ["NV1"], {"NV1": 5}),
        ("cds-2018", ["NV1"], {"NV1": 3}),
        ("2018", ["NV1", "cds-2018/NV1"], {"NV1": 2, "cds-2018/NV1": 4}),
    ]


def test_drafts_and_what_is_to_come_are_not_in_it() -> None:
    site = Site(
        Path(),
        plans=(make_plan(make_task()),),
        articles=(
            make_article("2018-03-01", slug="cu"),
            make_article("2018-06-30T23:59", slug="moi"),
            make_article("2018-07-01T00:00", slug="sau"),
            make_article("2018-03-02", slug="nhap", status="draft"),
        ),
    )
    data = json.loads(articles_json(site, date(2018, 6, 30)))
    assert [article["url"] for article in data["articles"]] == [
        "/tin-bai/2018/moi/",
        "/tin-bai/2018/cu/",
    ]
    assert data["articles"][0]["date"] == "2018-06-30T23:59:00+07:00"
    assert data["articles"][0]["plan"] == "2018"


def test_only_what_the_schema_names_is_exported() -> None:
    named = json.loads(schema(ARTICLES_SCHEMA))["$defs"]["article"]["properties"].keys()
    assert named - Article.model_fields.keys() == {"url", "proof_date"}
    article = make_article("2018-03-01", aliases=["/cu/"], review_by="2019-01-01", author="Phòng")
    site = Site(Path(), plans=(make_plan(make_task()),), articles=(article,))
    (found,) = json.loads(articles_json(site, date(2018, 6, 30)))["articles"]
    assert found["author"] == "Phòng"
    assert found.keys() <= named
    assert not {"aliases", "review_by", "status", "corrections", "attachments"} & found.keys()
