"""A check that remembers says what one says that does not, and makes nothing twice."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from plansite import shares
from plansite.checks import prepared as module
from plansite.checks.checked import CheckedSite, check
from plansite.checks.prepared import prepare, prepared
from plansite.kept import as_bytes, digest_of, from_bytes
from plansite.memo import Memo
from plansite.model import layout
from plansite.model.settings import Settings
from plansite.reading.before import Before, read_before
from plansite.reading.settings import SettingsResult
from plansite.reading.site import gather, read_site
from tests.support.bad_site import list_problems
from tests.support.repository import Repository
from tests.support.site_builder import SiteBuilder

ROOT = Path(__file__).parents[2]
SITES = ["root", "so-mau", "bad-site"]
TODAY = date(2025, 10, 5)
ARTICLE = "content/articles/2018/bai.md"


@pytest.fixture(params=SITES)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A site as it is in the repository, or the bad one in a copy."""
    if request.param == "bad-site":
        list_problems(tmp_path / "site")
        return tmp_path / "site"
    return ROOT if request.param == "root" else ROOT / "examples" / request.param


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The paths of the files that were prepared, and of those whose whole site was checked."""
    paths: list[str] = []

    def counted(file: module.EntryFile) -> module.Prepared:
        paths.append(file.path)
        return prepare(file)

    monkeypatch.setattr(module, "prepare", counted)
    return paths


def checked(folder: Path, file: Path | None, before: Before | None = None) -> CheckedSite:
    with Memo(file) as memo:
        found = check(gather(folder), before or Before(), memo=memo, today=TODAY)
        assert found.site.root == folder
    return found


def whole(found: CheckedSite) -> object:
    """Return all that was found, models with their places."""
    return found.problems, found.site, [each.where for each in found.site.entries]


def test_the_same_is_found_with_a_memo_cold_warm_damaged_and_without(
    folder: Path, tmp_path: Path, made: list[str]
) -> None:
    file = tmp_path / "memo.sqlite"
    without = whole(checked(folder, None))
    count = len(made)
    assert whole(checked(folder, file)) == without
    assert len(made) == 2 * count
    assert whole(checked(folder, file)) == without
    unreadable = [each for each in gather(folder).files if not isinstance(each.raw, bytes)]
    assert len(made) == 2 * count + len(unreadable)
    raw = file.read_bytes()
    file.write_bytes(raw[: len(raw) // 2])
    assert whole(checked(folder, file)) == without


def test_what_is_prepared_apart_is_what_is_prepared_here(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files, nothing = gather(folder).files, Memo(None)
    monkeypatch.setattr(shares, "cores", lambda: 1)
    here = prepared(files, nothing)
    monkeypatch.setattr(shares, "cores", lambda: 2 if shares.CAN_FORK else 1)
    monkeypatch.setattr("plansite.checks.prepared.MANY", 1)
    apart = prepared(files, nothing)
    assert [each.read for each in apart] == [each.read for each in here]
    assert [each.told for each in apart] == [each.told for each in here]


def test_what_is_kept_of_a_site_can_be_read_back(folder: Path) -> None:
    read = read_site(folder)
    assert from_bytes(as_bytes(read.site.entries)) == read.site.entries
    assert digest_of(gather(folder)) == digest_of(gather(folder))


@pytest.fixture
def site(tmp_path: Path) -> SiteBuilder:
    site = SiteBuilder(tmp_path / "site").article(body="## Một\n\n[Tệp](../../media/a.pdf)")
    site.article(path="content/articles/2018/hai.md", body="[Bài](bai.md#mot)", title="Bài hai")
    site.write("content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\n\nChữ.\n")
    return site.media("a.pdf")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "memo.sqlite"


def test_of_an_unchanged_site_nothing_is_made_again(
    site: SiteBuilder, file: Path, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = checked(site.root, file)
    assert len(made) == 3
    monkeypatch.setattr("plansite.checks.checked.check_site", None)
    assert checked(site.root, file).problems == first.problems
    assert len(made) == 3


def test_of_a_site_with_one_edited_file_that_file_alone_is_made(
    site: SiteBuilder, file: Path, made: list[str]
) -> None:
    checked(site.root, file)
    made.clear()
    site.article(body="## Hai\n\n[Tệp](../../media/a.pdf)")
    found = checked(site.root, file)
    assert made == [ARTICLE]
    assert [each.path for each in found.problems] == ["content/articles/2018/hai.md"]
    assert found.problems == checked(site.root, None).problems


def test_a_file_under_another_name_is_another_file(
    site: SiteBuilder, file: Path, made: list[str]
) -> None:
    checked(site.root, file)
    made.clear()
    (site.root / ARTICLE).rename(site.root / "content/articles/2018/khac.md")
    found = checked(site.root, file)
    assert made == ["content/articles/2018/khac.md"]
    assert found.problems == checked(site.root, None).problems


CHANGES: dict[str, Callable[[SiteBuilder], object]] = {
    "an article": lambda site: site.article(body="[Tệp](../../media/khong-co.pdf)"),
    "a line of it": lambda site: site.article(front="tags: [x]", body="[x](khong-co.md)"),
    "an article that is gone": lambda site: site.remove(ARTICLE),
    "an article more": lambda site: site.article(path="content/articles/2018/Ba.md"),
    "a page": lambda site: site.write("content/pages/Trang.md", "---\ntitle: x\n---\n\nx\n"),
    "the plan": lambda site: site.plan(("id: NV2", "id: NV1")),
    "a comment in the plan": lambda site: site.plan(("id: NV2", "# Một dòng\n    id: NV1")),
    "a register": lambda site: site.write("content/documents.yaml", "- x: 1\n"),
    "what was removed": lambda site: site.write("content/removed.yaml", "- address: x\n"),
    "a file that is gone": lambda site: site.remove("content/media/a.pdf"),
    "a file that is empty": lambda site: site.write("content/media/a.pdf", ""),
    "a file of another kind": lambda site: site.write("content/media/a.pdf", b"PK\x03\x04xx"),
    "a file that nothing names": lambda site: site.media("b.pdf"),
    "a stranger": lambda site: site.write("content/khac/a.md", "x"),
    "one beside": lambda site: site.write("articles/a.md", "x"),
    "an ending": lambda site: site.write("content/articles/2018/a.txt", "x"),
    "settings": lambda site: site.write("pelicanconf.py", "SITENAME = 5\n"),
    "where it is read": lambda site: site.write(
        "publishconf.py", 'from pelicanconf import *\nSITEURL = "trang.example"\n'
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_a_check_reads_is_seen_when_it_changes(
    change: Callable[[SiteBuilder], object], site: SiteBuilder, file: Path
) -> None:
    first = checked(site.root, file).problems
    change(site)
    found = checked(site.root, file).problems
    assert found == checked(site.root, None).problems
    assert found != first


def test_another_day_is_another_check(site: SiteBuilder, file: Path) -> None:
    site.article(front="review_by: 2025-10-01")
    gathered = gather(site.root)
    said = []
    for day in (date(2025, 9, 1), TODAY):
        with Memo(file) as memo:
            said.append(check(gathered, Before(), memo=memo, today=day).problems)
    assert len(said[0]) + 1 == len(said[1])


def test_what_was_public_before_is_part_of_the_check(
    site: SiteBuilder, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    repository = Repository(tmp_path / "kho")
    shutil.copytree(site.root, repository.root, dirs_exist_ok=True)
    repository.commit("Bài")
    (repository.root / "content/articles/2018/hai.md").unlink()
    assert not checked(repository.root, file).problems
    assert checked(repository.root, file, read_before(repository.root)).problems


def test_settings_that_were_run_are_part_of_the_check(site: SiteBuilder, file: Path) -> None:
    site.article(body="[Bài](https://a.example/khong-co/)")
    gathered, found = gather(site.root), []
    for url in ("https://b.example", "https://a.example"):
        settings = SettingsResult(settings=Settings.model_construct(url=url, unset=frozenset()))
        with Memo(file) as memo:
            found.append(check(gathered, Before(), settings, memo, TODAY).problems)
    assert found[0] != found[1]


def test_a_kept_value_that_is_no_value_is_made_again(
    site: SiteBuilder, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = checked(site.root, file)
    monkeypatch.setattr(Memo, "get", lambda *_: b"cos\nsystem\n(S'true'\ntR.")
    assert whole(checked(site.root, file)) == whole(first)


def test_a_check_writes_its_memo_below_the_cache(site: SiteBuilder) -> None:
    from plansite.memo import memo_of

    with memo_of(site.root, {}) as memo:
        check(gather(site.root), Before(), memo=memo)
    assert (site.root / layout.MEMO).is_file()
