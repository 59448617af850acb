import pytest
from playwright.sync_api import Browser


@pytest.mark.xdist_group("listening")
def test_the_browser_shows_vietnamese_text(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<html lang=vi><h1>Kế hoạch đổi mới</h1></html>")
    assert page.get_by_role("heading").inner_text() == "Kế hoạch đổi mới"
    page.close()
