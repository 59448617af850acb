"""Whom to tell of a mistake: by mail with the page filled in, where the agency has an address."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from tests.support.built import BuiltSite, build_site
from tests.support.site_builder import SiteBuilder
from tests.support.sites import write_small_site

ARTICLE, TASK = "/tin-bai/2018/bai/", "/ke-hoach/2018/nv1/"


def built(folder: Path, settings: str = "") -> BuiltSite:
    site = write_small_site(folder)
    SiteBuilder(site).article(title="Một & hai")
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as file:
        file.write(f"\n{settings}\n")
    code, said = build_site(site, site / "output", "2018-06-30")
    assert code == 0, said
    return BuiltSite(site / "output")


def test_a_mail_names_the_page_and_where_it_is(tmp_path: Path) -> None:
    site = built(tmp_path / "trang", 'AGENCY = {**AGENCY, "email": "so@so-mau.example"}')
    for address, title in ((ARTICLE, "Một & hai"), (TASK, "NV1")):
        (link,) = (
            urlsplit(at) for at in site.links(address) if at.startswith("mailto:so@so-mau.example")
        )
        filled = parse_qs(link.query)
        assert title in filled["subject"][0]
        assert filled["subject"][0].startswith("Báo sai sót: ")
        assert filled["body"][0].endswith(address)


def test_where_the_agency_has_no_address_there_is_no_link(tmp_path: Path) -> None:
    site = built(tmp_path / "trang")
    for address in (ARTICLE, TASK):
        assert "Báo sai sót" not in site.words(address)
