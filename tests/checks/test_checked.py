from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from plansite.checks.checked import check, checked_site, not_compared
from plansite.model.location import Location
from plansite.reading.before import Before
from plansite.reading.differing import Differing
from plansite.reading.git import Lack
from plansite.reading.settings import SettingsResult
from plansite.reading.site import gather
from plansite.vi.problems import settings as say
from tests.support.repository import Repository
from tests.support.site_builder import SiteBuilder


def test_problems_of_reading_and_of_rules_stand_in_one_order(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article(date="05/03/2018", body="[x](khong-co.md)")
    site.plan(("id: NV2", "id: NV1"))
    found = checked_site(site.root, asked=Differing)
    assert [(one.path, one.line) for one in found.problems] == [
        ("content/articles/2018/bai.md", 3),
        ("content/articles/2018/bai.md", 7),
        ("plan.yaml", 23),
    ]
    assert found.has_errors


def test_warnings_alone_do_not_stop_anybody(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).plan(("03/KH-SM", "03 /KH-SM"))
    found = checked_site(site.root, asked=Differing)
    assert [one.is_error for one in found.problems] == [False]
    assert not found.has_errors


def test_what_git_alone_knows_is_missed_only_where_it_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # On a CI what was public before is looked for in earlier commits, of which there is none.
    monkeypatch.delenv("CI", raising=False)
    repository = Repository(tmp_path)
    site = SiteBuilder(repository.root).article()
    repository.commit("Bài")
    site.remove("content/articles/2018/bai.md")
    assert checked_site(site.root).has_errors
    assert not checked_site(site.root, asked=Differing).has_errors


def test_each_step_runs_in_its_phase(tmp_path: Path) -> None:
    seen: list[str] = []

    @contextmanager
    def phase(title: str) -> Iterator[None]:
        seen.append(title)
        yield
        seen.append(f"{title}.")

    checked_site(SiteBuilder(tmp_path).root, phase=phase)
    assert seen == ["Đọc", "Đọc.", "Kiểm tra", "Kiểm tra."]


def test_a_site_that_is_read_step_by_step_has_the_same_problems(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article(date="05/03/2018")
    assert check(gather(site.root), Before()) == checked_site(site.root, asked=Differing)


def test_why_nothing_can_be_missed_is_a_sentence() -> None:
    said = not_compared(Before(lack=Lack.BRANCH, lacking="chinh"))
    assert said is not None
    assert "chinh" in said
    assert not_compared(Before()) is None


def test_faults_of_settings_stand_among_the_others(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article(date="05/03/2018")
    fault = SettingsResult(problems=[say.SETTINGS_UNREADABLE.at(Location("pelicanconf.py", 2))])
    found = checked_site(site.root, lambda: fault, asked=Differing)
    assert [one.path for one in found.problems] == [
        "content/articles/2018/bai.md",
        "pelicanconf.py",
    ]
    assert found.settings is None
