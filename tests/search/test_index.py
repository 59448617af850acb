"""The index of a built site: what is in it, that it is the same each time, and life without."""

import json
import re
import zlib
from pathlib import Path

import pytest

from plansite.model import addresses
from tests.support.built import EXAMPLE, BuiltSite, SharedSites, build_site, built
from tests.support.sites import write_small_site

pytestmark = pytest.mark.xdist_group("sites")

AS_OF = "2025-06-30"
FOLDER = addresses.SEARCH_INDEX.strip("/")


@pytest.fixture(scope="module")
def example(shared_sites: SharedSites) -> BuiltSite:
    return shared_sites.built(EXAMPLE, AS_OF)


def shown(site: BuiltSite) -> list[list[str]]:
    """Return what the index shows of each thing: kind, day, language, address, title, text."""
    return [
        zlib.decompress(data).decode().split("\n")
        for name, data in site.files.items()
        if name.startswith(f"{FOLDER}/texts/")
    ]


def test_everything_in_the_index_leads_to_a_page_that_says_it(example: BuiltSite) -> None:
    found = shown(example)
    assert len(found) > 50
    for kind, _day, _lang, address, title, text in found:
        page, _, anchor = address.partition("#")
        missing = set(re.findall(r"\w+", f"{title} {text}"))
        missing -= set(re.findall(r"\w+", example.words(page)))
        assert not missing, f"{address}: {missing}"
        if kind == "document":
            assert example.page(page).css_first(f"#{anchor}") is not None


def test_every_article_page_task_plan_and_document_is_in_it(example: BuiltSite) -> None:
    kinds = [kind for kind, *_ in shown(example)]
    articles = json.loads(example.text("/du-lieu/articles.json"))["articles"]
    assert sum(kind in ("article", "event", "press") for kind in kinds) == len(articles)
    assert kinds.count("document") == len(example.page("/van-ban/").css("tbody tr"))
    assert {"page", "plan", "task"} < set(kinds)


def test_drafts_and_later_items_are_not_in_it(example: BuiltSite) -> None:
    days = [day for _, day, _, address, *_ in shown(example) if address.startswith("/tin-bai/")]
    assert days
    assert max(days) <= AS_OF


def test_the_same_site_gives_the_same_index(example: BuiltSite, tmp_path: Path) -> None:
    again = built(EXAMPLE, tmp_path / "another" / "output", AS_OF)
    names = [name for name in example.files if name.startswith(FOLDER)]
    assert names == [name for name in again.files if name.startswith(FOLDER)]
    assert all(example.files[name] == again.files[name] for name in names)


def test_the_synonyms_of_the_field_and_of_the_site_are_in_it(
    example: BuiltSite, tmp_path: Path
) -> None:
    assert json.loads(example.text(addresses.SEARCH_ENTRY))["synonyms"]["online"]
    site = write_small_site(tmp_path / "site")
    (site / "content/tu-dong-nghia.yaml").write_text("- [sổ đỏ, sổ hồng]\n", encoding="utf-8")
    found = json.loads(built(site, tmp_path / "output", "2018-06-30").text(addresses.SEARCH_ENTRY))
    assert found["synonyms"]["sổ đỏ"] == ["sổ hồng"]


def test_a_site_can_do_without(tmp_path: Path) -> None:
    site = write_small_site(tmp_path / "site")
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write("SEARCH_INDEX = False\n")
    code, _said = build_site(site, tmp_path / "output", "2018-06-30")
    assert code == 0
    assert not (tmp_path / "output" / FOLDER).exists()
    assert "preload" not in (tmp_path / "output/tim-kiem/index.html").read_text(encoding="utf-8")
