"""Served sites for the tests of the search in a browser (xdist group "browser")."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from plansite.hosting.policy import header_policy
from tests.support.built import EXAMPLE, ROOT, ROOT_DATE, SharedSites, built
from tests.support.published import published
from tests.support.searching import URL, SearchPage, serve
from tests.support.sites import write_small_site

ARTICLE = "---\ntitle: {title}\ndate: 2018-03-05\nsummary: {title}.\n---\n\n{body}\n"
BODIES = {
    "khong-dau": ("Khong dau", "Dao tao, dao tao, dao tao can bo."),
    "co-dau": ("Có dấu", "Lớp đào tạo mở trong tháng."),
    "xa-nhau": ("Xa nhau", "Tạo ra vườn đào, rồi đào ao; tạo thêm vườn đào tơ."),
    "khac-dau": ("Khác dấu", "Dạo bước tao nhã; dạo chơi, tao đàn, dạo phố."),
    "so-hieu": ("Số hiệu", "Xem văn bản 12/QĐ-UBND."),
    "so-ba": ("Số ba", "Theo văn bản 3/QĐ-UBND, đóng dấu ngày 05/03/2018."),
    "so-ba-khong": ("Số không ba", "Theo văn bản 03/QĐ-UBND, tăng 2,718 điểm."),
    "so-do": ("Nhận sổ đỏ", "Cấp giấy qua mạng."),
    "so-hong": ("Nhận giấy mới", "Sổ hồng thay giấy cũ, làm trực tuyến."),
    "mang-do": ("Mang đồ", "Đi qua cầu, mang theo sổ và hồng."),
}
ALIASES = {"mang-do": "/tin-cu/Cap_giay-to-tuy-than.html"}
SYNONYMS = "- [sổ đỏ, sổ hồng]\n"


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The example site, served with the policy of the search page."""
    folder = tmp_path_factory.mktemp("search-example")
    site = published(EXAMPLE, folder, URL, "2025-12-31", COMPRESS=False)
    with serve(site.folder) as address:
        yield address


@pytest.fixture(scope="session")
def root(shared_sites: SharedSites) -> Iterator[str]:
    """The root site, served."""
    with serve(shared_sites.built(ROOT, ROOT_DATE).folder) as address:
        yield address


@pytest.fixture(scope="session")
def small_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built site of a few articles, which is to stand at ``/cchc/`` of its host."""
    folder = tmp_path_factory.mktemp("search-small")
    site = write_small_site(folder / "site")
    settings = site / "pelicanconf.py"
    text = settings.read_text(encoding="utf-8").replace("localhost:8000", "localhost:8000/cchc")
    settings.write_text(text, encoding="utf-8")
    for name, (title, body) in BODIES.items():
        path = site / "content/articles/2018" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = ARTICLE.format(title=title, body=body)
        if name in ALIASES:
            text = text.replace("summary:", f"aliases: [{ALIASES[name]}]\nsummary:")
        path.write_text(text, encoding="utf-8")
    (site / "content/tu-dong-nghia.yaml").write_text(SYNONYMS, encoding="utf-8")
    built(site, folder / "host" / "cchc", "2018-06-30")
    return folder / "host"


@pytest.fixture(scope="session")
def small(small_folder: Path) -> Iterator[str]:
    """The small site, served below a path."""
    with serve(small_folder, header_policy(f"{URL}/cchc")) as address:
        yield f"{address}/cchc"


@pytest.fixture(scope="session")
def visitor(browser: Browser) -> Iterator[BrowserContext]:
    """The browser of one visitor. The site keeps nothing in it, so that tests may share it."""
    with browser.new_context() as context:
        context.set_default_timeout(10_000)
        yield context
        assert context.storage_state() == {"cookies": [], "origins": []}


@contextmanager
def watched(page: Page) -> Iterator[Page]:
    """Use a page; fail at the end on an error that nobody caught in it."""
    errors: list[object] = []

    def note(error: object) -> None:
        errors.append(error)

    page.on("pageerror", note)
    yield page
    page.remove_listener("pageerror", note)
    assert errors == []


@pytest.fixture(scope="session")
def tab(visitor: BrowserContext) -> Page:
    """The one page that most tests use: a new one costs more than what they do in it."""
    return visitor.new_page()


@pytest.fixture
def page(tab: Page) -> Iterator[Page]:
    """An empty page, in front; what a test sets is taken back.

    The browser draws a page behind another once a second, and a click waits until it is drawn.
    """
    tab.bring_to_front()
    tab.goto("about:blank")
    tab.set_viewport_size({"width": 1280, "height": 720})
    tab.emulate_media(color_scheme="light")
    with watched(tab):
        yield tab
    tab.unroute_all()


@pytest.fixture
def new_page(visitor: BrowserContext) -> Iterator[Page]:
    """A page of its own, for what cannot be taken back: its clock, its scripts, its history."""
    with watched(visitor.new_page()) as page:
        yield page
        page.close()


@contextmanager
def opened(visitor: BrowserContext, site: str) -> Iterator[SearchPage]:
    """Open the search page of a site in a page of its own."""
    with watched(visitor.new_page()) as page:
        yield SearchPage(page, site).search("")
        page.close()


@pytest.fixture(scope="module")
def open_example(visitor: BrowserContext, example: str) -> Iterator[SearchPage]:
    """The search page of the example site, opened once for the tests of a file."""
    with opened(visitor, example) as search:
        yield search


@pytest.fixture(scope="module")
def open_root(visitor: BrowserContext, root: str) -> Iterator[SearchPage]:
    """The same of the root site."""
    with opened(visitor, root) as search:
        yield search


@pytest.fixture(scope="module")
def open_small(visitor: BrowserContext, small: str) -> Iterator[SearchPage]:
    """The same of the small site."""
    with opened(visitor, small) as search:
        yield search


@pytest.fixture
def asked(open_example: SearchPage) -> SearchPage:
    """The search page of the example site, in front, to be asked one thing after another."""
    open_example.page.bring_to_front()
    return open_example


@pytest.fixture
def asked_root(open_root: SearchPage) -> SearchPage:
    """The same of the root site."""
    open_root.page.bring_to_front()
    return open_root


@pytest.fixture
def asked_small(open_small: SearchPage) -> SearchPage:
    """The same of the small site."""
    open_small.page.bring_to_front()
    return open_small


@pytest.fixture
def on_example(page: Page, example: str) -> SearchPage:
    """The search page of the example site."""
    return SearchPage(page, example)


@pytest.fixture
def on_small(page: Page, small: str) -> SearchPage:
    """The search page of the small site."""
    return SearchPage(page, small)
