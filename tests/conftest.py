"""Fixtures that any test may use, and what the test run says of its own gaps."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.support import html_validity, servers

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    """A headless browser. Tests that use it name the group "browser", to share one process."""
    # Imported here: Playwright takes its time, and most tests need no browser.
    from tests.support import browser as browsers

    try:
        with browsers.launch() as launched:
            yield launched
    except LookupError as error:
        if html_validity.in_ci():
            raise
        pytest.skip(str(error))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly what was not tested in full on this machine."""
    from tests.support import browser as browsers

    gaps = {
        "pages were checked by an HTML parser only": html_validity.missing(),
        "browser tests were left out": browsers.missing(),
        "the hosting was tried on no real server": servers.missing(),
    }
    for gap, lacking in gaps.items():
        if lacking:
            terminalreporter.write_line(f"NOT TESTED IN FULL: {gap} (no {lacking})", red=True)
