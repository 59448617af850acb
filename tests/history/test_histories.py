"""The history of plans from real git repositories."""

from datetime import date, datetime
from pathlib import Path

import pytest

from plansite.history import SinceError, histories
from plansite.model.dates import VIETNAM
from plansite.model.history import History
from plansite.model.since import parse_since
from plansite.progress import as_known_on
from plansite.reading.site import read_site
from plansite.vi import history as say
from tests.support import repository as repositories

PLAN = """schema: 1
document:
  type: KH
  number: 03/KH-SM
  issued: {year}-01-05
  place: Ví Dụ
  issuer: {{name: Sở Mẫu}}
  title: Thông tin, tuyên truyền
period: {{start: {year}-01-01, end: {year}-12-31}}
tasks:
  - id: NV1
    title: Đăng tin, bài
    from_section: II.1
    target: {{quantity: {quantity}, unit: tin bài}}
"""

START = say.START.format(tasks=1)


class Repository(repositories.Repository):
    """A repository of plans."""

    def plan(self, quantity: int, *, year: int = 2018, path: str = "plan.yaml") -> None:
        self.write(path, PLAN.format(year=year, quantity=quantity))

    def histories(
        self, below: str = "", since: str = "2018-01-01", as_of: date = date(2018, 12, 31)
    ) -> dict[str, History]:
        site = as_known_on(read_site(self.root / below).site, as_of)
        return histories(site, parse_since(since), as_of)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "kho")


def told(history: History) -> list[tuple[str, ...]]:
    return [revision.changes for revision in history.revisions]


def test_each_commit_that_changed_the_plan_is_told_the_newest_first(
    repository: Repository,
) -> None:
    repository.plan(4)
    repository.commit("Thêm kế hoạch")
    repository.write("content/pages/lien-he.md", "---\ntitle: Liên hệ\n---\nỞ đây.\n")
    repository.commit("Thêm trang")
    repository.plan(6)
    repository.commit("Nâng chỉ tiêu")
    history = repository.histories()["2018"]
    assert history.missing is None
    assert told(history) == [
        ("NV1: chỉ tiêu 4 → 6 tin bài.",),
        (START,),
    ]
    newest = history.revisions[0]
    assert newest.at == datetime(2018, 3, 5, 3, 0, tzinfo=VIETNAM)
    assert newest.on.isoformat() == "2018-03-05"


def test_a_plan_keeps_its_history_when_the_next_year_takes_its_place(
    repository: Repository,
) -> None:
    repository.plan(4)
    repository.commit("Kế hoạch 2018")
    repository.plan(4, path="content/plans/2018.yaml")
    repository.plan(9, year=2019)
    repository.commit("Kế hoạch 2019")
    repository.plan(5, path="content/plans/2018.yaml")
    repository.commit("Sửa kế hoạch cũ")
    found = repository.histories()
    assert told(found["2018"]) == [
        ("NV1: chỉ tiêu 4 → 5 tin bài.",),
        (START,),
    ]
    assert told(found["2019"]) == [
        ("Đưa kế hoạch lên trang, gồm 1 nhiệm vụ.",),
    ]


def test_a_version_that_cannot_be_read_is_said_to_be_so_and_passed_over(
    repository: Repository,
) -> None:
    repository.plan(4)
    repository.commit("Đúng")
    repository.write("plan.yaml", 'schema: "1\n')
    repository.commit("Hỏng")
    repository.plan(6)
    repository.commit("Chữa")
    assert told(repository.histories()["2018"]) == [
        ("NV1: chỉ tiêu 4 → 6 tin bài.",),
        (say.UNREADABLE,),
        (START,),
    ]


def test_a_change_of_comments_is_no_change_of_the_promise(repository: Repository) -> None:
    repository.plan(4)
    repository.commit("Thêm kế hoạch")
    repository.write("plan.yaml", "# Ghi chú\n" + PLAN.format(year=2018, quantity=4))
    repository.commit("Ghi chú")
    assert told(repository.histories()["2018"]) == [(START,)]


def test_a_merge_tells_what_it_brought_and_its_branch_is_not_told(
    repository: Repository,
) -> None:
    repository.plan(4)
    repository.commit("Thêm kế hoạch")
    repository.git("switch", "--quiet", "-c", "nhanh")
    repository.write("plan.yaml", PLAN.format(year=2018, quantity=4).replace("KH-SM", "KH-SMM"))
    repository.commit("Sửa số ký hiệu")
    text = PLAN.format(year=2018, quantity=4).replace("KH-SM", "KH-SMM")
    repository.write("plan.yaml", text.replace("Đăng tin, bài", "Rút lại trước khi đăng"))
    side = repository.commit("Thử tên khác")
    repository.write("plan.yaml", text)
    repository.commit("Bỏ tên ấy")
    repository.git("switch", "--quiet", "main")
    repository.plan(6)
    repository.commit("Nâng chỉ tiêu")
    repository.day += 1
    repository.git("merge", "--quiet", "-m", "Gộp nhánh", "nhanh")
    history = repository.histories()["2018"]
    assert told(history) == [
        ("Số ký hiệu 03/KH-SM → 03/KH-SMM.",),
        ("NV1: chỉ tiêu 4 → 6 tin bài.",),
        (START,),
    ]
    assert history.revisions[0].on == date(2018, 3, repository.day + 2)
    with pytest.raises(SinceError, match=r"[0-9a-f]{7}"):
        repository.histories(since=side)


def test_nothing_before_the_commit_or_the_day_that_was_named_is_told(
    repository: Repository,
) -> None:
    repository.write("content/plans/2017.yaml", PLAN.format(year=2017, quantity=1))
    repository.plan(4)
    repository.commit("Chưa ai được xem")
    repository.plan(5)
    repository.commit("Rút lại")
    repository.write("README.md", "Đọc.")
    named = repository.commit("Mở trang")  # on 2018-03-05 in Vietnam, and touches no plan
    repository.plan(6)
    repository.commit("Nâng chỉ tiêu")
    for since in (named, named[:7].upper(), "2018-03-05"):
        found = repository.histories(since=since)
        assert told(found["2018"]) == [
            ("NV1: chỉ tiêu 5 → 6 tin bài.",),
            (START,),
        ]
        assert told(found["2017"]) == [(START,)]
        assert found["2018"].since == found["2017"].since == date(2018, 3, 5)
    assert len(repository.histories(since="2018-03-04")["2018"].revisions) == 2
    assert repository.histories(since="2018-03-07") == {}


def test_an_edition_knows_no_change_of_a_later_day(repository: Repository) -> None:
    repository.plan(4)
    repository.commit("Thêm kế hoạch")
    text = PLAN.format(year=2018, quantity=4)
    repository.write("plan.yaml", f"{text}    cancelled: {{on: 2018-06-01, reason: Trùng.}}\n")
    repository.commit("Hủy từ tháng 6")
    repository.plan(6)
    repository.commit("Nâng chỉ tiêu")
    tell = repository.histories
    taken_back = "NV1: không còn bị hủy; chỉ tiêu 4 → 6 tin bài."
    assert tell(as_of=date(2018, 3, 2)) == {}
    assert told(tell(as_of=date(2018, 3, 4))["2018"]) == [(START,)]
    assert told(tell(as_of=date(2018, 5, 31))["2018"]) == [
        ("NV1: chỉ tiêu 4 → 6 tin bài.",),
        (START,),
    ]
    assert told(tell(as_of=date(2018, 6, 1))["2018"]) == [(taken_back,), (START,)]


@pytest.mark.parametrize("since", ["31/01/2018", "2018-02-31", "2018-1-1", "abc123", "v1", "HEAD"])
def test_what_is_neither_a_day_nor_a_commit_is_refused(since: str) -> None:
    with pytest.raises(ValueError, match=f"^{since}$"):
        parse_since(since)


def test_a_commit_that_does_not_exist_is_refused(repository: Repository) -> None:
    repository.plan(4)
    repository.commit("Thêm kế hoạch")
    with pytest.raises(SinceError, match="0000000") as error:
        repository.histories(since="0000000")
    assert not error.value.is_ambiguous


def test_a_site_in_a_folder_of_the_repository_has_its_own_history(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.plan(1)
    repository.plan(4, path="ví dụ/sở mẫu/plan.yaml")
    repository.commit("Thêm cả hai")
    repository.plan(6, path="ví dụ/sở mẫu/plan.yaml")
    repository.commit("Nâng chỉ tiêu")
    assert len(repository.histories()["2018"].revisions) == 1
    assert len(repository.histories("ví dụ/sở mẫu")["2018"].revisions) == 2


def test_the_users_settings_and_environment_change_nothing(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.plan(4)
    repository.commit("Thêm kế hoạch ậ")
    plain = repository.histories()
    settings = (
        "[log]\n showSignature = true\n mailmap = true\n date = relative\n"
        "[i18n]\n logOutputEncoding = ISO-8859-1\n[core]\n quotePath = true\n pager = false\n"
        "[format]\n pretty = oneline\n[color]\n ui = always\n"
    )
    (tmp_path / ".gitconfig").write_text(settings, encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "khong-co"))
    monkeypatch.setenv("GIT_WORK_TREE", str(tmp_path))
    monkeypatch.setenv("TZ", "America/New_York")
    monkeypatch.setenv("LANG", "vi_VN.UTF-8")
    assert repository.histories() == plain
    assert told(plain["2018"]) == [(START,)]


# What is missing is said, and nothing fails -----------------------------------------------------


def test_without_git(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    repository.plan(4)
    repository.commit("Thêm kế hoạch")
    monkeypatch.setenv("PATH", str(repository.root))
    assert repository.histories() == {"2018": History(missing=say.NO_GIT)}


def test_without_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = PLAN.format(year=2018, quantity=4)
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    found = histories(read_site(tmp_path).site, parse_since("2018-01-01"), date(2018, 12, 31))
    assert found == {"2018": History(missing=say.NO_REPOSITORY)}


def test_without_a_commit(repository: Repository) -> None:
    repository.plan(4)
    assert repository.histories() == {"2018": History(missing=say.NO_COMMITS)}


def test_a_plan_that_was_not_committed(repository: Repository) -> None:
    repository.write("README.md", "Đọc.")
    repository.commit("Mở kho")
    repository.plan(4)
    assert repository.histories() == {
        "2018": History(missing=say.NOT_COMMITTED, since=date(2018, 3, 3))
    }


def test_in_a_shallow_clone(repository: Repository, tmp_path: Path) -> None:
    for quantity in (4, 6):
        repository.plan(quantity)
        repository.commit("Ghi")
    found = histories(
        read_site(repository.shallow(tmp_path / "rut-gon")).site,
        parse_since("2018-01-01"),
        date(2018, 12, 31),
    )
    assert found == {"2018": History(missing=say.SHALLOW)}
