"""What templates are given."""

from plansite.views.model import ItemView
from tests.support.plans import make_article


def test_a_view_is_named_by_its_address_alone() -> None:
    # Spelled out, an item with all that it is linked to fills the screen of whoever prints one.
    assert repr(_item("bai-0")) == "<ItemView /tin-bai/2018/bai-0/>"


def _item(slug: str) -> ItemView:
    address = f"/tin-bai/2018/{slug}/"
    return ItemView(make_article("2018-03-05", "NV1", slug=slug), address, None)
