import ctypes
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.support import browser as browsers


@pytest.mark.xdist_group("listening")
def test_the_browser_shows_vietnamese_text(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<html lang=vi><h1>Kế hoạch đổi mới</h1></html>")
    assert page.get_by_role("heading").inner_text() == "Kế hoạch đổi mới"
    page.close()


def test_without_its_library_the_driver_is_not_even_begun(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def none(name: str) -> None:
        message = f"{name}: cannot open shared object file"
        raise OSError(message)

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", none)
    monkeypatch.setattr(browsers, "find_system_browser", lambda: None)
    assert browsers.missing() == "browser"
    with pytest.raises(LookupError, match="no libatomic"), browsers.launch():
        pass
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no snaps")
def test_ubuntus_script_that_asks_for_a_snap_is_no_browser(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BROWSER_PATH", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(browsers, "_PLACES", ())
    asks, real = tmp_path / "chromium-browser", tmp_path / "google-chrome"
    for program, text in ((asks, "if ! [ -x /snap/bin/chromium ]; then exit 1; fi"), (real, "")):
        program.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        program.chmod(0o755)
    snap = Path("/snap/bin/chromium").exists()
    assert browsers.find_system_browser() == str(asks if snap else real)
