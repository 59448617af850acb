"""robots.txt and security.txt say what the site's settings say, and nothing of the clock."""

from pathlib import Path

import pytest

from tests.support.built import build_site
from tests.support.sites import write_small_site

SECURITY = "output/.well-known/security.txt"
CONTACT = 'SECURITY_CONTACT = "mailto:an-ninh@a.example"\n'


def _site(folder: Path, *settings: str) -> Path:
    site = write_small_site(folder / "site")
    file = site / "pelicanconf.py"
    text = file.read_text(encoding="utf-8") + "".join((*settings, "SEARCH_INDEX = False\n"))
    file.write_text(text, encoding="utf-8")
    return site


def test_a_site_without_a_contact_has_no_security_txt(tmp_path: Path) -> None:
    site = _site(tmp_path)
    assert build_site(site, site / "output", "2018-06-30")[0] == 0
    assert not (site / SECURITY).exists()


def test_the_contact_holds_until_the_day_that_was_set(tmp_path: Path) -> None:
    site = _site(
        tmp_path, CONTACT, 'SECURITY_EXPIRES = "2018-12-31"\nSITEURL = "https://a.example/kho"\n'
    )
    assert build_site(site, site / "output", "2018-12-31")[0] == 0
    assert (site / SECURITY).read_text(encoding="utf-8") == (
        "Contact: mailto:an-ninh@a.example\n"
        "Expires: 2018-12-31T23:59:59+07:00\n"
        "Preferred-Languages: vi\n"
        "Canonical: https://a.example/kho/.well-known/security.txt\n"
    )


def test_a_contact_that_has_expired_is_not_published_and_said_so(tmp_path: Path) -> None:
    site = _site(tmp_path, CONTACT, 'SECURITY_EXPIRES = "2018-12-31"\n')
    code, said = build_site(site, site / "output", "2019-01-01")
    assert code == 0
    assert "2018-12-31, đã qua" in said
    assert not (site / SECURITY).exists()


@pytest.mark.parametrize(
    "settings",
    [
        CONTACT,
        CONTACT + 'SECURITY_EXPIRES = "31/12/2018"\n',
        'SECURITY_CONTACT = "an-ninh@a.example"\nSECURITY_EXPIRES = "2018-12-31"\n',
        'SECURITY_CONTACT = "http://a.example/"\nSECURITY_EXPIRES = "2018-12-31"\n',
    ],
    ids=["no day", "a day that is not ISO", "no scheme", "not encrypted"],
)
def test_wrong_settings_stop_the_build_with_a_sentence(tmp_path: Path, settings: str) -> None:
    site = _site(tmp_path, settings)
    code, said = build_site(site, site / "output", "2018-06-30")
    assert code == 1
    assert "SECURITY_" in said
    assert "hãy viết" in said
    assert not (site / "output").exists()


def test_a_preview_asks_robots_to_stay_away(tmp_path: Path) -> None:
    site = _site(tmp_path, 'SITEURL = "https://a.example"\n')
    assert build_site(site, site / "output", "2018-06-30", preview=True)[0] == 0
    assert (site / "output/robots.txt").read_text(encoding="utf-8") == (
        "User-agent: *\nDisallow: /\n"
    )
    assert "X-Robots-Tag: noindex" in (site / "output/_headers").read_text(encoding="utf-8")
