"""The one description: which headers which address gets."""

import pytest

from plansite.hosting.policy import header_policy, page_policy
from plansite.hosting.rules import CACHE, DAY, FOR_EVER, HOUR, POLICY, SHARING, SHORT, rules_of
from plansite.hosting.types import TYPES, UTF_8_TYPES


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
        ("/pagefind/pagefind-entry.json", SHORT),
        ("/pagefind/pagefind.js", SHORT),
        ("/pagefind/wasm.unknown.pagefind", SHORT),
        ("/pagefind/fragment/vi_0b3b97d.pf_fragment", FOR_EVER),
        ("/pagefind/filter/vi_0dcca91523.pf_filter", FOR_EVER),
        ("/pagefind/index/vi_0a1b2c3.pf_index", FOR_EVER),
    ],
)
def test_what_changes_its_name_is_kept_and_what_does_not_is_asked_for_again(
    address: str, cache: str
) -> None:
    assert rules_of().headers(address)[CACHE] == cache


@pytest.mark.parametrize("address", ["/tim-kiem/", "/tim-kiem/index.html", "/pagefind/x.js"])
def test_the_search_may_compile(address: str) -> None:
    assert "'wasm-unsafe-eval'" in rules_of().headers(address)[POLICY]


@pytest.mark.parametrize("address", ["/", "/tin-bai/2025/tim-kiem/", "/theme/x.js", "/x.json"])
def test_nothing_else_may(address: str) -> None:
    assert "wasm" not in rules_of().headers(address)[POLICY]


@pytest.mark.parametrize("searches", [False, True])
def test_the_policy_begins_with_nothing_and_never_lets_text_run(searches: bool) -> None:
    for policy in (page_policy(searches=searches), header_policy(searches=searches)):
        assert policy.startswith("default-src 'none'; ")
        assert "unsafe-inline" not in policy
        assert "'unsafe-eval'" not in policy
        assert "*" not in policy
        assert "http" not in policy
        assert "base-uri 'none'" in policy
        # Those who audit a page fetch robots.txt from inside it.
        assert "connect-src 'self'" in policy
        assert "form-action 'self'" in policy


def test_framing_is_forbidden_where_browsers_heed_it() -> None:
    assert "frame-ancestors 'none'" in header_policy()
    assert "frame-ancestors" not in page_policy()


def test_open_data_may_be_read_by_the_pages_of_others() -> None:
    assert rules_of().headers("/du-lieu/plan.json")[SHARING] == "*"
    assert SHARING not in rules_of().headers("/du-lieu/")


def test_https_is_insisted_on_only_where_the_site_asks_for_it() -> None:
    name = "Strict-Transport-Security"
    assert name not in rules_of().headers("/")
    assert rules_of(hsts_seconds=31_536_000).headers("/")[name] == "max-age=31536000"


def test_a_preview_is_kept_out_of_search_engines() -> None:
    assert rules_of(is_preview=True).headers("/lich.ics")["X-Robots-Tag"] == "noindex, nofollow"
    assert "X-Robots-Tag" not in rules_of().headers("/")


def test_every_text_is_sent_as_utf_8_but_json() -> None:
    assert {"text/html", "text/css", "text/csv", "text/calendar"} <= set(UTF_8_TYPES)
    assert "application/json" not in UTF_8_TYPES
    assert TYPES["wasm"] == "application/wasm"  # browsers compile nothing else while it comes
