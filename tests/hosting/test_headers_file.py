"""``_headers`` means on Netlify and Cloudflare what the rules mean elsewhere."""

from fnmatch import fnmatchcase

import pytest

from plansite.hosting.headers_file import headers_file
from plansite.hosting.policy import MEDIA_POLICY, header_policy
from plansite.hosting.rules import CACHE, POLICY, rules_of

URL = "https://so-mau.example"
FILES = ["/du-lieu/plan.json", "/lich.ics", "/tin-bai/atom.xml"]
Block = tuple[str, dict[str, str]]


def _read(text: str) -> list[Block]:
    """Read the format: a path on a line, then its headers, indented."""
    blocks: list[Block] = []
    for line in filter(None, text.split("\n")):
        if line.startswith(" "):
            name, _, value = line.strip().partition(": ")
            blocks[-1][1][name] = value
        else:
            blocks.append((line, {}))
    return blocks


def _sent(blocks: list[Block], address: str) -> dict[str, str]:
    """Return what Cloudflare sends: values of several rules are joined."""
    found: dict[str, str] = {}
    for path, headers in blocks:
        if fnmatchcase(address, path):
            for name, value in headers.items():
                found[name] = f"{found[name]}, {value}" if name in found else value
    return found


@pytest.mark.parametrize(
    "address",
    [
        *("/", "/tin-bai/x/", "/tim-kiem/", "/theme/css/a.css", "/media/x.pdf"),
        *("/the-chia-se/a.png", *FILES),
    ],
)
def test_no_header_is_set_twice_and_none_says_otherwise(address: str) -> None:
    rules = rules_of(URL)
    sent = _sent(_read(headers_file(rules, FILES)), address)
    wanted = rules.headers(address)
    # That of pages holds everywhere; that of media narrows it.
    policies = [header_policy(URL)]
    policies += [MEDIA_POLICY] if address.startswith("/media/") else []
    assert sent.pop(POLICY) == ", ".join(policies)
    assert sent.items() <= wanted.items()
    # What the host sends by itself may stand in for these, where they are as everywhere.
    left = {name for name in wanted.keys() - sent.keys() if wanted[name] != rules.common[name]}
    assert left <= {POLICY}


def test_the_theme_is_kept_for_ever() -> None:
    assert "immutable" in _sent(_read(headers_file(rules_of(URL), [])), "/theme/x.css")[CACHE]


def test_media_are_kept_and_not_opened() -> None:
    sent = _sent(_read(headers_file(rules_of(URL), [])), "/media/2025/x.html")
    assert sent["Content-Disposition"] == "attachment"
    assert sent["X-Content-Type-Options"] == "nosniff"


def test_old_pages_with_endings_that_hosts_do_not_know_are_sent_as_pages() -> None:
    old = ["/Default.aspx", "/cu/tin.do", "/cu/", "/cu/tin.html", "/cu/TIN.HTM", "/do"]
    blocks = dict(_read(headers_file(rules_of(f"{URL}/kho"), [], old)))
    page = "text/html; charset=utf-8"
    typed = [path for path, own in blocks.items() if own.get("Content-Type") == page]
    assert typed == ["/kho/Default.aspx", "/kho/cu/tin.do"]


def test_a_site_below_a_path_has_its_rules_below_it() -> None:
    paths = [path for path, _ in _read(headers_file(rules_of(f"{URL}/kho"), FILES))]
    assert all(path.startswith("/kho/") for path in paths)


def test_there_are_no_more_rules_than_cloudflare_reads() -> None:
    # 20 years of plans: two files a year, the plan in force, schemas, feeds.
    years = [
        f"/du-lieu/{year}/{name}" for year in range(2018, 2038) for name in ("a.json", "b.csv")
    ]
    text = headers_file(rules_of(URL), [*FILES, *years])
    assert len(_read(text)) <= 100
    assert max(map(len, text.split("\n"))) <= 2000
