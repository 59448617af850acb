"""Every page leads to one that says how to hear of what is new, without a word of its formats."""

import pytest

from plansite.model import addresses
from tests.support.built import EXAMPLE, EXAMPLE_DATE, BuiltSite, SharedSites

pytestmark = pytest.mark.xdist_group("sites")


@pytest.fixture(scope="module")
def site(shared_sites: SharedSites) -> BuiltSite:
    return shared_sites.built(EXAMPLE, EXAMPLE_DATE)


def test_it_gives_each_feed_and_the_calendar_as_a_whole_address(site: BuiltSite) -> None:
    links = site.page(addresses.FOLLOW).css("main dd a")
    shown = {link.text(): link.attributes["href"] for link in links}
    wanted = (*addresses.FEEDS, addresses.CALENDAR)
    assert shown == {f"https://so-mau.example{at}": at for at in wanted}


def test_the_foot_leads_there_once_and_to_no_feed(site: BuiltSite) -> None:
    foot = site.page("/").css(f'.footer a[href="{addresses.FOLLOW}"]')
    assert [link.text() for link in foot] == ["Theo dõi tin mới"]
    assert not {*addresses.FEEDS} & site.links("/", ".footer")
