"""The index of a built site: what is in it, that it is the same each time, and life without."""

import gzip
import json
import re
import sys
from pathlib import Path

import pytest

from plansite.ownership import swap
from plansite.search import SearchIndex
from tests.support.built import EXAMPLE, BuiltSite, SharedSites, build_site, built
from tests.support.sites import write_small_site

pytestmark = pytest.mark.xdist_group("sites")

AS_OF = "2025-06-30"


@pytest.fixture(scope="module")
def example(shared_sites: SharedSites) -> BuiltSite:
    return shared_sites.built(EXAMPLE, AS_OF)


def fragments(site: BuiltSite) -> dict[str, dict[str, object]]:
    """Return what the index holds of each thing, by the name of its page."""
    found = {}
    for name, data in site.files.items():
        if name.endswith(".pf_fragment"):
            fragment = json.loads(gzip.decompress(data)[12:])
            found[fragment["url"].strip("/").removesuffix(".html")] = fragment
    return found


def test_everything_in_the_index_leads_to_a_page_that_says_it(example: BuiltSite) -> None:
    found = fragments(example)
    assert len(found) > 50
    for name, fragment in found.items():
        kind, _day, _lang, *path = name.split("~")
        address = "/van-ban/" if kind == "document" else f"/{'/'.join(path)}/"
        text = str(fragment["content"]).replace("d\u0335", "đ").replace("D\u0335", "Đ")
        missing = set(re.findall(r"\w+", text)) - set(re.findall(r"\w+", example.words(address)))
        assert not missing, f"{name}: {missing}"
        if kind == "document":
            assert example.page(address).css_first(f"#{path[-1]}") is not None


def test_every_article_page_task_plan_and_document_is_in_it(example: BuiltSite) -> None:
    kinds = [name.partition("~")[0] for name in fragments(example)]
    articles = json.loads(example.text("/du-lieu/articles.json"))["articles"]
    assert sum(kind in ("article", "event", "press") for kind in kinds) == len(articles)
    assert kinds.count("document") == len(example.page("/van-ban/").css("tbody tr"))
    assert {"page", "plan", "task"} < set(kinds)


def test_drafts_and_later_items_are_not_in_it(example: BuiltSite) -> None:
    days = [name.split("~")[1] for name in fragments(example) if "~tin-bai~" in name]
    assert days
    assert max(days) <= AS_OF


def test_the_same_site_gives_the_same_index(example: BuiltSite, tmp_path: Path) -> None:
    again = built(EXAMPLE, tmp_path / "another" / "output", AS_OF)
    names = [name for name in example.files if name.startswith("pagefind/")]
    assert names == [name for name in again.files if name.startswith("pagefind/")]
    assert all(example.files[name] == again.files[name] for name in names)


def test_no_more_is_published_than_the_page_needs(example: BuiltSite) -> None:
    kinds = {Path(name).suffix for name in example.files if name.startswith("pagefind/")}
    scripts = [name for name in example.files if name.startswith("pagefind/") and ".js" in name]
    assert kinds <= {
        ".js",
        ".json",
        ".pagefind",
        ".pf_meta",
        ".pf_index",
        ".pf_fragment",
        ".pf_filter",
    }
    assert [name for name in scripts if name.endswith(".js")] == ["pagefind/pagefind.js"]


def test_the_synonyms_of_the_field_and_of_the_site_lie_beside_it(
    example: BuiltSite, tmp_path: Path
) -> None:
    assert json.loads(example.text("/pagefind/synonyms.json"))["online"]
    site = write_small_site(tmp_path / "site")
    (site / "content/tu-dong-nghia.yaml").write_text("- [sổ đỏ, sổ hồng]\n", encoding="utf-8")
    found = built(site, tmp_path / "output", "2018-06-30").text("/pagefind/synonyms.json")
    assert json.loads(found)["sổ đỏ"] == ["sổ hồng"]


def test_a_system_without_pagefind_is_told_so_and_gets_its_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pagefind_bin", None)
    code, said = build_site(write_small_site(tmp_path / "site"), tmp_path / "output", "2018-06-30")
    assert code == 0
    assert "Trang không có chỉ mục tìm kiếm" in said
    assert not (tmp_path / "output" / "pagefind").exists()
    assert (tmp_path / "output" / "tim-kiem" / "index.html").is_file()


def test_a_site_can_do_without(tmp_path: Path) -> None:
    site = write_small_site(tmp_path / "site")
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write("SEARCH_INDEX = False\n")
    code, said = build_site(site, tmp_path / "output", "2018-06-30")
    assert code == 0
    assert "chỉ mục tìm kiếm (" not in said
    assert not (tmp_path / "output" / "pagefind").exists()


def test_what_a_killed_build_left_is_cleared_by_the_next(tmp_path: Path) -> None:
    staging = swap.make_staging(tmp_path / "output")
    left = SearchIndex(staging / swap.NEW)
    assert len(list(staging.glob("new*"))) == 2
    swap.make_staging(tmp_path / "output")
    assert not staging.exists()
    with left:
        """Leave it in order, although its folder is gone."""
