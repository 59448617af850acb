"""A build costs what changed, and gives the same bytes whatever was kept from builds before."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from plansite.driver.pages import Writer
from plansite.driver.run import Written
from plansite.markdown.convert import Converter
from plansite.model import layout
from plansite.outputs import Out
from tests.support.built import EXAMPLE, EXAMPLE_DATE, ROOT, ROOT_DATE, BuiltSite, built, differing
from tests.support.site_builder import SiteBuilder
from tests.support.sites import write_small_site

pytestmark = pytest.mark.xdist_group("warm")

ARTICLE = "content/articles/2025/chu-ky-so.md"
PAGE = "tin-bai/2025/chu-ky-so/index.html"


class Work:
    """What builds have done: the pages that were rendered, how many bodies were converted."""

    def __init__(self) -> None:
        self.rendered: list[str] = []
        self.converted = 0

    def begin(self) -> None:
        """Count anew."""
        self.rendered, self.converted = [], 0


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Work:
    found = Work()
    write, convert = Writer.write, Converter.convert

    def counted(writer: Writer, outs: list[Out]) -> Written:
        written = write(writer, outs)
        found.rendered += written.rendered
        return written

    def converting(converter: Converter, body: str) -> str:
        found.converted += 1
        return convert(converter, body)

    monkeypatch.setattr(Writer, "write", counted)
    monkeypatch.setattr(Converter, "convert", converting)
    return found


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, BuiltSite]:
    """The example with what a build of it has kept, and what it gave."""
    folder = tmp_path_factory.mktemp("kept")
    site = copy_of(EXAMPLE, folder / "trang")
    return site, built(site, folder / "output", EXAMPLE_DATE)


def copy_of(site: Path, target: Path) -> Path:
    """Copy a site without what builds have left in it."""
    names = (layout.PLAN, layout.CONTENT, layout.SETTINGS, layout.PUBLIC_SETTINGS)
    target.mkdir(parents=True)
    for name in names:
        source = site / name
        if source.is_dir():
            shutil.copytree(source, target / name)
        elif source.is_file():
            shutil.copy(source, target / name)
    return target


@pytest.fixture
def warm(kept: tuple[Path, BuiltSite], tmp_path: Path) -> tuple[Path, BuiltSite]:
    """A copy of both, to change."""
    site, before = kept
    shutil.copytree(site, tmp_path / "trang")
    return tmp_path / "trang", before


def test_an_unchanged_site_renders_no_page_and_converts_no_body(
    warm: tuple[Path, BuiltSite], tmp_path: Path, work: Work
) -> None:
    site, before = warm
    again = built(site, tmp_path / "output", EXAMPLE_DATE)
    assert (work.rendered, work.converted) == ([], 0)
    assert differing(before.files, again.files) == []


def test_another_text_renders_its_own_page_alone(
    warm: tuple[Path, BuiltSite], tmp_path: Path, work: Work
) -> None:
    site, before = warm
    article = site / ARTICLE
    text = article.read_text(encoding="utf-8")
    article.write_text(f"{text}\nThêm một đoạn cuối bài.\n", encoding="utf-8")
    after = built(site, tmp_path / "output", EXAMPLE_DATE)
    assert (work.rendered, work.converted) == ([PAGE], 1)
    assert "Thêm một đoạn cuối bài." in after.files[PAGE].decode()
    pages = [name for name in differing(before.files, after.files) if name.endswith(".html")]
    assert pages == [PAGE]


def test_another_title_renders_what_names_the_article_and_no_more(
    warm: tuple[Path, BuiltSite], tmp_path: Path, work: Work
) -> None:
    site, before = warm
    article = site / ARTICLE
    text = article.read_text(encoding="utf-8")
    title = next(line for line in text.split("\n") if line.startswith("title: "))
    article.write_text(text.replace(title, "title: Một tên khác hẳn", 1), encoding="utf-8")
    after = built(site, tmp_path / "output", EXAMPLE_DATE)
    changed = [name for name in differing(before.files, after.files) if name.endswith(".html")]
    assert PAGE in changed
    assert set(changed) <= set(work.rendered)
    assert work.converted == 0
    # Whatever else was rendered shows the plan of whose proof it is one.
    of_plan = (
        *("index.html", "ke-hoach/", "tien-do/", "chu-de/", "hinh-thuc/", "bao-cao/"),
        "du-lieu/index.html",  # which says how large the files are that name it
    )
    beside = [name for name in work.rendered if name not in changed]
    assert [name for name in beside if not name.startswith(of_plan)] == []
    others = [name for name in work.rendered if name.startswith("tin-bai/2") and name != PAGE]
    assert len(others) < 10 < len([name for name in after.pages if name.startswith("tin-bai/2")])


def test_a_day_later_the_pages_of_that_day_are_rendered(
    warm: tuple[Path, BuiltSite], tmp_path: Path, work: Work
) -> None:
    site, before = warm
    after = built(site, tmp_path / "output", "2025-10-16")
    changed = [name for name in differing(before.files, after.files) if name.endswith(".html")]
    assert set(changed) <= set(work.rendered)
    articles = [name for name in work.rendered if name.startswith("tin-bai/2")]
    assert articles == [name for name in changed if name.startswith("tin-bai/2")]


def scribbled(memo: Path) -> None:
    """Write over parts of a file."""
    data, dice = bytearray(memo.read_bytes()), random.Random(1)  # noqa: S311
    for _ in range(200):
        at = dice.randrange(4096, len(data))
        data[at : at + 16] = b"\xff" * len(data[at : at + 16])
    memo.write_bytes(data)


def cut(memo: Path) -> None:
    """Leave half of a file."""
    memo.write_bytes(memo.read_bytes()[: memo.stat().st_size // 2])


def another(memo: Path) -> None:
    """Put something else in its place."""
    memo.write_bytes(b"SQLite format 3\0 no more" + b"x" * 5000)


def folder(memo: Path) -> None:
    """Put a folder in its place."""
    memo.unlink()
    memo.mkdir()


@pytest.mark.parametrize("spoil", [scribbled, cut, another, folder, Path.unlink])
def test_a_memo_that_is_damaged_or_gone_costs_time_and_no_byte(
    spoil: Callable[[Path], None], tmp_path: Path
) -> None:
    builder = SiteBuilder(write_small_site(tmp_path / "trang"))
    for number in range(1, 10):
        builder.article(path=f"content/articles/2018/bai-{number}.md", date=f"2018-0{number}-05")
    site, output = builder.root, tmp_path / "output"
    before = built(site, output, "2018-12-31").files
    spoil(site / layout.MEMO)
    for _ in range(2):
        assert differing(before, built(site, output, "2018-12-31").files) == []


def test_what_another_engine_has_kept_is_not_used(
    warm: tuple[Path, BuiltSite], tmp_path: Path, work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    site, before = warm
    monkeypatch.setattr("plansite.memo.engine", lambda: b"another")
    again = built(site, tmp_path / "output", EXAMPLE_DATE)
    assert len(work.rendered) == len(again.pages)
    assert work.converted > 50
    assert differing(before.files, again.files) == []


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Let whatever may be spread be spread over so many processes."""

    def use(count: int) -> None:
        monkeypatch.setattr("plansite.shares.cores", lambda: count)
        monkeypatch.setattr("plansite.driver.pages.cores", lambda: count)
        monkeypatch.setattr("plansite.driver.pages._MANY", 1)
        monkeypatch.setattr("plansite.publication.publication._MANY", 1)

    return use


@pytest.mark.parametrize(("site", "day"), [(ROOT, ROOT_DATE), (EXAMPLE, EXAMPLE_DATE)])
def test_one_process_and_three_give_the_same(
    site: Path, day: str, tmp_path: Path, processes: Callable[[int], None]
) -> None:
    found = []
    for count in (1, 3):
        processes(count)
        fresh = copy_of(site, tmp_path / f"trang-{count}")
        found.append(built(fresh, tmp_path / f"output-{count}", day).files)
    assert differing(*found) == []
