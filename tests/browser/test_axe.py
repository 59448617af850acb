"""axe on every page of both sites: light and dark, on a telephone and on a desk.

A page of every kind is looked at in every combination; each of the others, and of the root site
which has the same parts and other words, in one, in turn.

The pages are looked at in parts, for several processes to do at once.
"""

from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import KINDS
from tests.support.axe import COMBINATIONS, faults

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Served


PARTS = 2
LOOKS = """
() => [...document.querySelectorAll("*")].map((at) => {
  const { x, y, width, height } = at.getBoundingClientRect();
  const { color, backgroundColor, fontFamily } = getComputedStyle(at);
  return [at.tagName, x, y, width, height, color, backgroundColor, fontFamily].join(" ");
})
"""


@pytest.mark.parametrize(
    "part",
    [pytest.param(part, marks=pytest.mark.xdist_group(f"axe {part}")) for part in range(PARTS)],
)
@pytest.mark.parametrize("site", ["root", "example"])
def test_axe_finds_nothing_on_any_page(
    request: pytest.FixtureRequest, page: "Page", site: str, part: int
) -> None:
    served: Served = request.getfixturevalue(site)
    kinds = KINDS if served.name == "so-mau" else ()
    looks = {
        address: COMBINATIONS if address in kinds else [COMBINATIONS[at // PARTS % 4]]
        for at, address in enumerate(served.addresses)
        if at % PARTS == part
    }
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
