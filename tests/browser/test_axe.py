"""axe on every page of both sites: light and dark, on a telephone and on a desk.

The pages are looked at in parts, for several processes to do at once.
"""

from typing import TYPE_CHECKING

import pytest

from tests.support.axe import faults

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

    from tests.browser.conftest import Served


PARTS = 4


@pytest.mark.parametrize(
    "part",
    [pytest.param(part, marks=pytest.mark.xdist_group(f"axe {part}")) for part in range(PARTS)],
)
@pytest.mark.parametrize("site", ["root", "example"])
def test_axe_finds_nothing_on_any_page(
    request: pytest.FixtureRequest, context: "BrowserContext", site: str, part: int
) -> None:
    served: Served = request.getfixturevalue(site)
    page = context.new_page()
    found = []
    for address in served.addresses[part::PARTS]:
        page.goto(served.url + address)
        found += [f"{served.name}{address}, {fault}" for fault in faults(page)]
    assert not found, "\n".join(found)


@pytest.mark.xdist_group("axe 0")
def test_axe_names_the_combination_the_rule_and_the_element(context: "BrowserContext") -> None:
    page = context.new_page()
    page.set_content(
        "<html lang=vi><title>T</title><style>p { color: #000; background: #fff }"
        "@media (prefers-color-scheme: dark) and (width < 400px) { p { color: #eee } }</style>"
        "<main><h1>T</h1><p>Chữ</p></main>"
    )
    found = list(faults(page))
    assert len(found) == 1
    assert found[0].startswith("360 px, dark: color-contrast: p: ")
