"""The page of figures counts each item once, in its year and kind."""

from plansite.model import addresses
from plansite.outputs.statistics import years
from plansite.views.model import ItemView, Meta
from tests.support.plans import make_article


def test_items_are_counted_by_year_and_kind_the_newest_year_first() -> None:
    items = [
        item("2017-12-31"),
        item("2018-03-05"),
        item("2018-03-06"),
        item("2018-03-07", kind="event", event={"start": "2017-01-01"}),
    ]
    newest, oldest = years(items)
    assert (newest.year, newest.counts) == ("2018", (2, 1, 0))
    assert (oldest.year, oldest.counts) == ("2017", (1, 0, 0))
    assert newest.address == addresses.articles_of_year("2018")


def item(date: str, **keys: object) -> ItemView:
    article = make_article(date, **keys)
    address = addresses.entry(article)
    return ItemView(article, address, Meta(article.title, "", address, ""), None)
