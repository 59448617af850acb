"""What templates are given."""

from plansite.views.model import ItemView, Meta
from tests.support.plans import make_article


def test_a_view_is_named_by_its_address_alone() -> None:
    # Spelled out, items that are related to each other fill the memory of whoever prints one.
    items = [_item(f"bai-{n}") for n in range(4)]
    for item in items:
        item.related = [other for other in items if other is not item]
    assert repr(items[0]) == "<ItemView /tin-bai/2018/bai-0/>"


def _item(slug: str) -> ItemView:
    address = f"/tin-bai/2018/{slug}/"
    meta = Meta("Bài", "Tóm tắt.", address, "")
    return ItemView(make_article("2018-03-05", "NV1", slug=slug), address, meta, None)
