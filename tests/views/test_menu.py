"""What every page leads to."""

from plansite.model import addresses
from plansite.views.menu import FOOTER, MENU


def test_every_page_of_the_engine_is_led_to_from_every_page() -> None:
    led_to = [address for _key, address in (*MENU, *FOOTER)]
    in_the_head = {addresses.HOME, addresses.SEARCH}
    assert set(led_to) == set(addresses.PAGES.values()) - in_the_head
    assert len(led_to) == len(set(led_to))
