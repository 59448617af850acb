import io
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

import pytest

from plansite.commands import check, new
from plansite.commands.arguments import UsageError
from plansite.console import Console
from plansite.model.vocabulary import ArticleKind
from tests.support.repository import Repository
from tests.support.site_builder import SiteBuilder
from tests.support.sites import PLAN, write_small_site

ARTICLE = "content/articles/2018/ra-quan.md"


def run(site: Path) -> tuple[int, str]:
    out = io.StringIO()
    return check.run(Console(out, out), str(site)), out.getvalue()


def test_a_clean_site_is_said_to_be_clean(tmp_path: Path) -> None:
    code, said = run(write_small_site(tmp_path))
    assert code == 0
    assert said.endswith("Không có lỗi, không có cảnh báo.\n")


def test_errors_of_reading_and_checking_come_in_one_run_and_in_order(tmp_path: Path) -> None:
    site = write_small_site(tmp_path)
    (site / "plan.yaml").write_text(
        PLAN.replace("issued: 2018-01-18", "issued: 18/01/2018").replace("id: NV2", "id: NV1"),
        encoding="utf-8",
    )
    code, said = run(site)
    lines = [line for line in said.splitlines() if line.startswith("plan.yaml:")]
    assert code == 1
    assert [line.split(":")[1] for line in lines] == ["5", "14"]
    assert "hãy viết 2018-01-18" in lines[0]


def test_warnings_alone_do_not_fail(tmp_path: Path) -> None:
    site = write_small_site(tmp_path)
    plan = PLAN.replace("03/KH-SKHCN", "03 /KH-SKHCN")
    (site / "plan.yaml").write_text(plan, encoding="utf-8")
    code, said = run(site)
    assert code == 0
    assert "plan.yaml:4: cảnh báo [" in said
    assert "\nCó 0 lỗi, 1 cảnh báo.\n" in said


@pytest.mark.parametrize("kind", list(ArticleKind))
def test_what_new_writes_has_no_errors(tmp_path: Path, kind: ArticleKind) -> None:
    site = write_small_site(tmp_path)
    out = io.StringIO()
    new.run(Console(out, out), "Bài mới", kind=kind.value, tasks=["NV1"], site=str(site))
    code, said = run(site)
    assert code == 0, said
    assert "cảnh báo [chua-dien/con-mau-trong-nhap]" in said


def test_an_empty_folder_is_a_site_without_a_plan(tmp_path: Path) -> None:
    code, said = run(tmp_path)
    assert code == 1
    assert "plan.yaml:1: lỗi [" in said


def test_a_folder_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        run(tmp_path / "none")


def said_of(site: Path) -> tuple[int, list[str]]:
    """Return what a check says, but for how long it took."""
    code, said = run(site)
    return code, [line for line in said.splitlines() if "giây" not in line]


def test_the_second_check_says_the_same_and_reads_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = write_small_site(tmp_path)
    text = PLAN.replace("03/KH-SKHCN", "03 /KH-SKHCN").replace("id: NV2", "id: NV1")
    (site / "plan.yaml").write_text(text, encoding="utf-8")
    first = said_of(site)
    assert first[0] == 1
    assert len(first[1]) > 3

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError

    with monkeypatch.context() as patch:
        patch.setattr("plansite.checks.checked.checked_site", refuse)
        assert said_of(site) == first
    (site / "plan.yaml").write_text(PLAN, encoding="utf-8")
    assert said_of(site)[0] == 0


def test_what_differs_in_git_or_by_the_day_is_checked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)  # there it is the commit before that counts
    repository = Repository(tmp_path / "kho")
    article = SiteBuilder(repository.root).article(path=ARTICLE).root / ARTICLE
    repository.commit("Bài")
    assert said_of(repository.root)[0] == 0
    article.unlink()
    gone = said_of(repository.root)
    assert gone[0] == 1
    repository.commit("Gỡ bài")
    assert said_of(repository.root)[0] == 0
    monkeypatch.setattr("plansite.commands.check.datetime", _Yesterday)
    monkeypatch.setattr("plansite.checks.checked.checked_site", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        said_of(repository.root)


class _Yesterday(datetime):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "_Yesterday":
        return cls(2018, 5, 1, tzinfo=tz)


@pytest.mark.parametrize("name", ["plan.yaml", ARTICLE])
def test_what_is_saved_while_a_check_reads_is_checked_the_next_time(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = SiteBuilder(tmp_path).article(path=ARTICLE).root / name
    sound, read = file.read_text(encoding="utf-8"), check._read

    def saved(*given: Any) -> object:
        found = read(*given)
        file.write_text(sound.replace("title:", "titel:"), encoding="utf-8")
        return found

    with monkeypatch.context() as patch:
        patch.setattr(check, "_read", saved)
        assert said_of(tmp_path)[0] == 0
    assert said_of(tmp_path)[0] == 1


@pytest.mark.parametrize("value", [b"", b"{}", b"[1, 2, 3]", b'[null, [["a"]]]', b"\xff"])
def test_what_is_kept_and_is_no_finding_is_not_told(
    value: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = write_small_site(tmp_path)
    first = said_of(site)
    monkeypatch.setattr(check._Found, "as_bytes", lambda _: value)
    (site / "plan.yaml").write_text(PLAN + "\n", encoding="utf-8")
    assert said_of(site) == said_of(site) == first
