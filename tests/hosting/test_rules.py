"""The one description: which headers which address gets."""

import pytest

from plansite.hosting.policy import MEDIA_POLICY, header_policy, page_policy
from plansite.hosting.rules import (
    CACHE,
    DAY,
    FOR_EVER,
    HANDLING,
    HOUR,
    POLICY,
    SHARING,
    SHORT,
    rules_of,
)
from plansite.hosting.types import MEDIA_TYPES, UTF_8_TYPES

URL = "https://so-mau.example"


@pytest.mark.parametrize(
    ("address", "cache"),
    [
        ("/", SHORT),
        ("/tin-bai/2025/x/", SHORT),
        ("/404.html", SHORT),
        ("/robots.txt", SHORT),
        ("/theme/css/site.0123456789.css", FOR_EVER),
        ("/the-chia-se/x.0123456789.png", FOR_EVER),
        ("/media/2025/x-800.0123456789.avif", FOR_EVER),
        ("/media/2025/x.jpg", DAY),
        # A document's number may look like a fingerprint; the file may change all the same.
        ("/media/2025/bao-cao.2025010100.pdf", DAY),
        ("/tin-bai/atom.xml", HOUR),
        ("/du-lieu/2025/plan.json", HOUR),
        ("/lich.ics", HOUR),
        # The index is entered by names that stay; its pieces have others once they change.
        ("/tim-kiem/chi-muc/index.json", SHORT),
        ("/tim-kiem/chi-muc/pairs/0b3b97d123/12.idx", FOR_EVER),
        ("/tim-kiem/chi-muc/texts/0b3b97d123/12.idx", FOR_EVER),
        ("/tim-kiem/chi-muc/words/0b3b97d123/12.idx", FOR_EVER),
        ("/tim-kiem/chi-muc/words/0b3b97d123/words.json", FOR_EVER),
    ],
)
def test_what_changes_its_name_is_kept_and_what_does_not_is_asked_for_again(
    address: str, cache: str
) -> None:
    assert rules_of(URL).headers(address)[CACHE] == cache


def test_the_policy_begins_with_nothing_and_never_lets_text_run() -> None:
    for policy in (page_policy(URL), header_policy(URL)):
        assert policy.startswith("default-src 'none'; ")
        assert "unsafe-inline" not in policy
        assert "eval" not in policy
        assert "*" not in policy
        assert "http" not in policy
        assert "base-uri 'none'" in policy
        # Those who audit a page fetch robots.txt from inside it.
        assert "connect-src 'self'" in policy
        assert "form-action 'self'" in policy


def script_sources(policy: str) -> list[str]:
    """Return where scripts may come from."""
    parts = dict(part.split(" ", 1) for part in policy.split("; "))
    return parts["script-src"].split(" ")


@pytest.mark.parametrize(
    ("url", "places"),
    [
        ("https://so-mau.example", ["so-mau.example"]),
        ("https://so-mau.example:8443", ["so-mau.example:8443"]),
        ("http://so-mau.example/cchc", ["so-mau.example/cchc"]),
        ("https://user:secret@So-Mau.example/c c/", ["so-mau.example/c%20c"]),
        ("https://sở-mẫu.example", ["xn--s-mu-ns5axn.example"]),
        ("http://localhost:8000", ["localhost:*", "127.0.0.1:*"]),
        ("http://127.0.0.1:9000/kho", ["localhost:*/kho", "127.0.0.1:*/kho"]),
    ],
)
def test_scripts_come_from_the_theme_alone(url: str, places: list[str]) -> None:
    for policy in (page_policy, header_policy):
        assert script_sources(policy(url)) == [f"{place}/theme/" for place in places]


@pytest.mark.parametrize("address", ["/media/x.pdf", "/media/2025/x.mp4", "/media/x.html"])
def test_what_editors_offer_is_kept_and_not_opened(address: str) -> None:
    headers = rules_of(URL).headers(address)
    assert headers[HANDLING] == "attachment"
    assert headers[POLICY] == MEDIA_POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_a_picture_of_a_page_can_be_opened_and_runs_nothing() -> None:
    headers = rules_of(URL).headers("/media/2025/x-800.0123456789.avif")
    assert HANDLING not in headers
    assert headers[POLICY] == MEDIA_POLICY
    assert "sandbox" in MEDIA_POLICY


def test_no_page_and_no_script_is_a_type_of_media() -> None:
    assert not {"text/html", "text/javascript", "image/svg+xml", "application/xml"} & set(
        MEDIA_TYPES.values()
    )


def test_framing_is_forbidden_where_browsers_heed_it() -> None:
    assert "frame-ancestors 'none'" in header_policy(URL)
    assert "frame-ancestors" not in page_policy(URL)


def test_open_data_may_be_read_by_the_pages_of_others() -> None:
    assert rules_of(URL).headers("/du-lieu/plan.json")[SHARING] == "*"
    assert SHARING not in rules_of(URL).headers("/du-lieu/")


def test_https_is_insisted_on_only_where_the_site_asks_for_it() -> None:
    name = "Strict-Transport-Security"
    assert name not in rules_of(URL).headers("/")
    assert rules_of(URL, hsts_seconds=31_536_000).headers("/")[name] == "max-age=31536000"


def test_a_preview_is_kept_out_of_search_engines() -> None:
    assert (
        rules_of(URL, is_preview=True).headers("/lich.ics")["X-Robots-Tag"] == "noindex, nofollow"
    )
    assert "X-Robots-Tag" not in rules_of(URL).headers("/")


def test_every_text_is_sent_as_utf_8_but_json() -> None:
    assert {"text/html", "text/css", "text/csv", "text/calendar"} <= set(UTF_8_TYPES)
    assert "application/json" not in UTF_8_TYPES
