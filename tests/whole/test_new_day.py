"""A new day changes the pages that tell of the day, and no others."""

import pytest

from tests.support.built import BuiltSite, build_site, differing
from tests.support.golden import SITE

STATED = ("manifest.json", "du-lieu/", "bao-cao/", "tim-kiem/chi-muc/")
"""Files beside the pages that name the day, or are made of such pages."""


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> tuple[BuiltSite, BuiltSite]:
    """The golden site on two days between which nothing is published and nothing falls due."""
    made = []
    for day in ("2018-06-27", "2018-06-28"):
        folder = tmp_path_factory.mktemp("day") / "site"
        code, said = build_site(SITE, folder, day)
        assert code == 0, said
        made.append(BuiltSite(folder))
    return made[0], made[1]


def test_only_pages_that_tell_of_the_day_change_with_it(days: tuple[BuiltSite, BuiltSite]) -> None:
    one, other = days
    changed = differing(one.files, other.files)
    pages = [name for name in changed if name.endswith(".html")]
    assert "tien-do/index.html" in pages
    assert [name for name in pages if not one.page(f"/{name}").css(".footer__note time")] == []
    assert [name for name in changed if not name.startswith(STATED) and name not in pages] == []


def test_pages_of_articles_and_lists_of_years_stay_as_they_are(
    days: tuple[BuiltSite, BuiltSite],
) -> None:
    one, other = days
    changed = differing(one.files, other.files)
    kept = ("tin-bai/", "van-ban/", "tim-kiem/", "404.html", "sitemap.xml", "_headers")
    assert [name for name in changed if name.startswith(kept)] == []
