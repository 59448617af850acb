"""A real browser for the tests: Chromium, Chrome or Edge as found, driven by Playwright."""

import ctypes
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it takes its time, and the system's browser is found without it
    from playwright.sync_api import Browser, Playwright

# First the one without windows: the same engine, and two thirds of the time.
_NAMES = (
    *("chromium-headless-shell", "chromium", "chromium-browser"),
    *("google-chrome", "google-chrome-stable", "chrome"),
    *("microsoft-edge", "microsoft-edge-stable", "msedge"),
)
_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "%ProgramFiles%/Google/Chrome/Application/chrome.exe",
    "%ProgramFiles(x86)%/Google/Chrome/Application/chrome.exe",
    "%LocalAppData%/Google/Chrome/Application/chrome.exe",
    "%ProgramFiles(x86)%/Microsoft/Edge/Application/msedge.exe",
)

# A test browser looks for no updates, accounts or news, and needs no graphics card, nor a process
# for one. Scripts are axe or short: what they leave is seldom worth collecting.
_FLAGS = (
    "--disable-gpu",
    "--in-process-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--js-flags=--always-sparkplug --min-semi-space-size=32 --max-semi-space-size=64",
)


def find_system_browser() -> str | None:
    """Return the program that BROWSER_PATH names, else one that the system has."""
    named = os.environ.get("BROWSER_PATH")
    if named:
        return named
    found = next((path for path in map(shutil.which, _NAMES) if path and not _asks(path)), None)
    places = map(os.path.expandvars, _PLACES)
    return found or next((place for place in places if Path(place).is_file()), None)


def _asks(program: str) -> bool:
    """Whether it is Ubuntu's script that stands for a browser and asks to install a snap."""
    try:
        with Path(program).open("rb") as file:
            beginning = file.read(200)
    except OSError:  # may be run, and not read
        return False
    return b"/snap/bin/chromium" in beginning and not Path("/snap/bin/chromium").exists()


def find_browser(playwright: "Playwright") -> str | None:
    """Return the system's browser, else the one that Playwright has set up for itself."""
    own = playwright.chromium.executable_path
    return find_system_browser() or (own if Path(own).is_file() else None)


def driver_lacks() -> str | None:
    """Return the library without which Playwright's driver cannot run here, or None.

    A bare Debian or Ubuntu has none of it, and the driver then ends with a linker's words.
    """
    if sys.platform != "linux":
        return None
    try:
        ctypes.CDLL("libatomic.so.1")
    except OSError:
        return "libatomic"
    return None


def missing() -> str | None:
    """Return "browser" if there is none on this machine, or None."""
    if find_system_browser():
        return None
    if driver_lacks():  # or Playwright could be asked for its own
        return "browser"
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return None if find_browser(playwright) else "browser"


@contextmanager
def launch() -> Iterator["Browser"]:
    """Run a headless browser, and close it at the end.

    Raises:
        LookupError: if there is none, or it cannot be driven.
    """
    if lacking := driver_lacks():
        message = f"no {lacking} for Playwright: `python3 tasks.py test` sets it up"
        raise LookupError(message)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        program = find_browser(playwright)
        if program is None:
            message = "no Chromium, Chrome or Edge: `python3 tasks.py test` sets one up"
            raise LookupError(message)
        # Chromium's own sandbox refuses to run for root, as in a CI container.
        root = sys.platform != "win32" and os.geteuid() == 0
        flags = [*_FLAGS, *(["--no-sandbox"] if root else [])]
        browser = playwright.chromium.launch(executable_path=program, args=flags)
        try:
            yield browser
        finally:
            browser.close()
