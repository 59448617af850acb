"""What an edition withholds: all that the site has and the day does not know of."""

from datetime import date
from pathlib import Path

import pytest

from plansite.publication.edition import join
from plansite.reading.site import read_site
from tests.support.site_builder import PLAN, SiteBuilder


@pytest.mark.parametrize(
    "address",
    [
        "/ke-hoach/sau/",
        "/ke-hoach/sau/nv1/",
        "/hinh-thuc/sau-ht1/",
        "/du-lieu/sau/plan.json",
        "/bao-cao/sau/q1/",
        "/tin-bai/2031/",
        "/tin-bai/2031/bai/",
        "/cu/",
    ],
)
def test_what_only_a_later_day_has_is_withheld(address: str, tmp_path: Path) -> None:
    later = PLAN.replace("schema: 1", "schema: 1\nid: sau").replace("2018-", "2031-")
    site = SiteBuilder(tmp_path).article().write("content/plans/sau.yaml", later)
    site.article("aliases: [/cu/]", path="content/articles/2031/bai.md", date="2031-03-05")
    read = read_site(tmp_path).site
    assert join(read, date(2026, 1, 1)).withholds(address)
    assert not join(read, date(2031, 12, 31)).withholds(address)
