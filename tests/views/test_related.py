"""Which items stand below one: those that answer what it tells of, the best first."""

from pathlib import Path

from tests.support.site_builder import SiteBuilder
from tests.support.sites import write_small_site
from tests.support.views import views_from

TOPICS = "[the-che, hien-dai-hoa]"


def test_who_shares_most_then_says_what_to_do_then_is_nearest(tmp_path: Path) -> None:
    site = SiteBuilder(write_small_site(tmp_path / "trang"))
    keys = {
        "hoi": {"date": "2018-03-01", "topics": TOPICS},
        "ca-hai": {"date": "2018-01-05", "topics": TOPICS},
        "gan": {"date": "2018-03-02", "topics": "[the-che]"},
        "co-nut": {
            "date": "2018-02-01",
            "topics": "[the-che]",
            "action": '{title: Nộp hồ sơ, url: "https://cong.vi-du.example/"}',
        },
        "het-han": {"date": "2018-03-01", "topics": TOPICS, "expires": "2018-03-02"},
        "khac": {"date": "2018-03-01", "topics": "[tai-chinh-cong]"},
    }
    for name, own in keys.items():
        site.article(path=f"content/articles/2018/{name}.md", **own)
    _, views = views_from(tmp_path / "trang", "2018-06-30")
    item = next(each for each in views.items if each.model.slug == "hoi")
    related = [each.model.slug for each in views.beside.related(item)]
    assert related[:3] == ["ca-hai", "co-nut", "gan"]
    assert "het-han" not in related
