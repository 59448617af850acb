"""articles.json: what is published, and nothing else."""

import json
from datetime import date
from pathlib import Path

import jsonschema

from plansite.exports import articles_json, schema
from plansite.model.addresses import ARTICLES_SCHEMA
from plansite.model.article import Article
from plansite.model.site import Site
from plansite.reading.site import read_site
from tests.support.plans import make_article, make_plan, make_task

ROOT = Path(__file__).parents[2]


def test_both_sites_are_valid_by_the_schema() -> None:
    published = json.loads(schema(ARTICLES_SCHEMA))
    jsonschema.Draft202012Validator.check_schema(published)
    validator = jsonschema.Draft202012Validator(
        published, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    for root in (ROOT, ROOT / "examples/so-mau"):
        data = json.loads(articles_json(read_site(root).site, date(2026, 12, 31)))
        assert data["articles"]
        validator.validate(data)


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
