"""axe on both sites: light and dark, on a telephone and on a desk.

A page of every kind is looked at in every combination. Of the others, those in which something
stands that stood so on no page before, in one, in turn: what is left is made of what was looked at.

The pages are looked at in parts, for several processes to do at once.
"""

from typing import TYPE_CHECKING

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.browser.conftest import KINDS
from tests.support.axe import COMBINATIONS, faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from tests.browser.conftest import Served


PARTS = 2
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LOOKS = """
() => [...document.querySelectorAll("*")].map((at) => {
  const { x, y, width, height } = at.getBoundingClientRect();
  const { color, backgroundColor, fontFamily } = getComputedStyle(at);
  return [at.tagName, x, y, width, height, color, backgroundColor, fontFamily].join(" ");
})
"""


def pages_that_tell(sites: "list[Served]") -> "list[tuple[str, str]]":
    """Return the first site's pages of every kind, then each that holds what none before it does.

    Returns:
        names of sites, each with an address.
    """
    first = sites[0]
    all_pages = [(first, at) for at in first.addresses if at in KINDS]
    all_pages += [(site, at) for site in sites for at in site.addresses]
    found, seen = list[tuple[str, str]](), set[str]()
    for site, address in dict.fromkeys(all_pages):
        held = set(things_on(site.site.page(address)))
        if (site is first and address in KINDS) or not held <= seen:
            found.append((site.name, address))
        seen |= held
    return found


def things_on(page: "LexborHTMLParser") -> "Iterator[str]":
    """Give each element with what it stands in, its attributes, whether it is empty; headings."""
    level = ""
    for node in page.css("html *"):
        own = [*node.attributes, node.attributes.get("class"), node.attributes.get("role")]
        is_empty = not node.text(strip=True)
        above = node.parent
        yield f"{above and (above.tag, above.attributes.get('class'))} {node.tag} {own} {is_empty}"
        if node.tag in HEADINGS:
            yield f"{level} {node.tag}"
            level = node.tag


def test_a_page_is_left_out_only_where_all_of_it_was_looked_at() -> None:
    def things(html: str) -> set[str]:
        return set(things_on(LexborHTMLParser(html)))

    known = things("<h2>A</h2><p class=b><a href=c>D</a></p><h3>E</h3>")
    assert things("<h2>F</h2><p class=b><a href=g>H</a></p><h3>I</h3>") <= known
    for new in ("<h2>A</h2><h2>B</h2>", "<p class=b><a href=c></a></p>", "<p><a href=c>D</a></p>"):
        assert not things(new) <= known


@pytest.mark.parametrize(
    "part",
    [pytest.param(part, marks=pytest.mark.xdist_group(f"axe {part}")) for part in range(PARTS)],
)
@pytest.mark.parametrize("site", ["example", "root"])
def test_axe_finds_nothing(
    page: "Page", example: "Served", root: "Served", site: str, part: int
) -> None:
    served = example if site == "example" else root
    looks = {
        address: COMBINATIONS
        if served is example and address in KINDS
        else [COMBINATIONS[at // PARTS % 4]]
        for at, (name, address) in enumerate(pages_that_tell([example, root]))
        if name == served.name and at % PARTS == part
    }
    assert looks
    scripted = [at for at in looks if served.site.page(at).css_first("script[src]")]
    page.goto(served.url)
    found = []
    for address in looks:
        if address not in scripted:
            # In the place of what was open: a script, as axe is one, stays and is warm.
            page.set_content(served.site.text(address))
            found += [f"{served.name}{address}, {it}" for it in faults(page, looks[address])]
    for address in scripted:
        page.goto(served.url + address)
        found += [f"{served.name}{address}, {it}" for it in faults(page, looks[address])]
    assert not found, "\n".join(found)


@pytest.mark.xdist_group("axe 0")
@pytest.mark.parametrize(
    "address",
    ["/", "/tien-do/", "/ke-hoach/2025/nv1/", "/tin-bai/2025/rut-ngan-thoi-gian/", "/404.html"],
)
def test_a_page_put_in_the_place_of_another_looks_as_it_does_when_it_is_loaded(
    page: "Page", example: "Served", address: str
) -> None:
    looks = []
    for before in ("/bao-cao/2025/q3/", address):
        page.goto(example.url + before)
        page.set_viewport_size({"width": 360, "height": 900})
        if before != address:
            page.set_content(example.site.text(address))
        looks.append(page.evaluate(LOOKS))
    assert len(looks[0]) > 50
    assert looks[0] == looks[1]


@pytest.mark.xdist_group("axe 0")
def test_axe_names_the_combination_the_rule_and_the_element(page: "Page") -> None:
    sound = (
        "<html lang=vi><title>T</title><style>p { color: #000; background: #fff }</style>"
        "<main><h1>T</h1><p>Chữ</p></main>"
    )
    faint = "@media (prefers-color-scheme: dark) and (width < 400px) { p { color: #eee } }</style>"
    page.set_content(sound)
    assert list(faults(page)) == []
    page.set_content(sound.replace("</style>", faint))
    found = list(faults(page))
    assert len(found) == 1
    assert found[0].startswith("360 px, dark: color-contrast: p: ")
    page.set_content(sound)
    assert list(faults(page)) == []


@pytest.mark.xdist_group("axe 0")
@pytest.mark.parametrize(
    ("dark", "rule"),
    [
        ("p { display: none } main { font-size: 0 } h1 { display: none }", "page-has-heading-one"),
        (":root { --ink: #eee }", "color-contrast"),
        (":root { --gap: 0 } a { min-height: var(--gap, 24px) }", "target-size"),
    ],
)
def test_what_the_dark_alone_does_to_a_page_is_found(page: "Page", dark: str, rule: str) -> None:
    page.set_content(
        "<html lang=vi><title>T</title><style>:root { --ink: #000 } p { color: var(--ink) }"
        "main { background: #fff } a { display: block; min-height: var(--gap, 24px) }"
        f"@media (prefers-color-scheme: dark) {{ {dark} }}</style>"
        "<main><h1>T</h1><p>Chữ</p><a href=/a>A</a><a href=/b>B</a></main>"
    )
    found = list(faults(page))
    assert {fault.split(": ")[1] for fault in found} == {rule}
    assert {fault.split(": ")[0] for fault in found} == {"1280 px, dark", "360 px, dark"}
