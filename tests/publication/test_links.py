"""Links of a body as the page has them."""

from pathlib import Path

import pytest

from plansite.model.location import Location
from tests.support.site_builder import SiteBuilder
from tests.support.views import views_from


@pytest.mark.parametrize(
    "anchor",
    [
        *("page=3&zoom=100", ":~:text=Ba,x", "a/b?c@d!$'()*+;", "k%E1%BA%BFt", "100%25"),
        *(":~:text=Ba%2C%20x,n%C4%83m&text=a%26b%2Dc", "page=3:~:text=Ba%2Cx"),
    ],
)
def test_what_a_browser_reads_behind_a_sharp_is_as_it_was_written(
    anchor: str, tmp_path: Path
) -> None:
    site = SiteBuilder(tmp_path).article().media("a.pdf")
    publication, _ = views_from(site.root, "2018-05-05")
    place = Location("content/articles/2018/bai.md", 1)
    html = publication.markdown(f"[x](<../../media/a.pdf#{anchor}>)", place)
    assert f'href="/media/a.pdf#{anchor.replace("&", "&amp;")}"' in html
