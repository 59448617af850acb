"""What a browser may fetch ahead, and how each host says so; a real browser does it elsewhere."""

import json

import pytest

from plansite.hosting.headers_file import headers_file
from plansite.hosting.htaccess import htaccess
from plansite.hosting.nginx import SITE, nginx_files
from plansite.hosting.rules import rules_of
from plansite.hosting.speculation import speculation_rules

URL = "https://so-mau.example"
HEADER = "Speculation-Rules"
TYPE = "application/speculationrules+json"


@pytest.mark.parametrize("base", ["", "/kho"])
def test_every_host_names_the_rules_and_sends_them_as_such(base: str) -> None:
    rules = rules_of(URL + base)
    address = f"{base}/speculation-rules.json"
    assert rules.headers("/tin-bai/")[HEADER] == f'"{address}"'
    assert f'{HEADER}: "{address}"\n' in headers_file(rules, [])
    assert f"\n{address}\n  Content-Type: {TYPE}\n" in headers_file(rules, [])
    assert f'Header always set {HEADER} "\\"{address}\\""\n' in htaccess(rules)
    assert f'ForceType "{TYPE}"\n' in htaccess(rules)
    site = nginx_files(rules)[SITE]
    assert f'add_header {HEADER} "\\"{address}\\"" always;\n' in site
    assert f"location = {address} {{ types {{}} default_type {TYPE}; }}\n" in site


def test_a_preview_has_none() -> None:
    rules = rules_of(URL, is_preview=True)
    texts = [headers_file(rules, []), htaccess(rules), nginx_files(rules)[SITE]]
    assert HEADER not in rules.common
    assert all(HEADER not in text for text in texts)
    assert "Content-Type: application/speculationrules" not in texts[0]


def test_pages_below_the_path_of_the_site_are_meant_and_the_search_is_not() -> None:
    (rule,) = json.loads(speculation_rules("/dưới"))["prefetch"]
    pages, search = rule["where"]["and"]
    assert pages == {"href_matches": ["/d%C6%B0%E1%BB%9Bi/", "/d%C6%B0%E1%BB%9Bi/*/"]}
    assert search == {"not": {"href_matches": "/d%C6%B0%E1%BB%9Bi/tim-kiem/*"}}
    assert rule["eagerness"] == "moderate"
