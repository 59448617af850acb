"""The page that tells how a plan changed: what was decided; and of git what the agency wants."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.support.built import (
    EXAMPLE,
    EXAMPLE_DATE,
    BuiltSite,
    SharedSites,
    build_site,
    built,
)
from tests.support.html_validity import validate
from tests.support.sites import PLAN, write_small_site

PAGE = "/ke-hoach/2018/lich-su/"


class Office:
    """A site in a repository: each state is published a day after the one before."""

    def __init__(self, folder: Path) -> None:
        self.site = write_small_site(folder / "site")
        self.day = 0
        self._settings = (self.site / "pelicanconf.py").read_text(encoding="utf-8")
        self._git("init", "--quiet")

    def publish(self, title: str, words: str) -> str:
        """Commit a plan whose second task has a title; return the commit's id."""
        self.day += 1
        text = PLAN.replace("Việc hai", title)
        (self.site / "plan.yaml").write_text(text, encoding="utf-8")
        self._git("add", "plan.yaml")
        self._git("commit", "--quiet", "-m", words)
        return self._git("rev-parse", "HEAD").strip()

    def set(self, *settings: str) -> None:
        """Write the settings that are not the defaults."""
        text = "\n".join((self._settings, "SEARCH_INDEX = False", *settings, ""))
        (self.site / "pelicanconf.py").write_text(text, encoding="utf-8")

    def built(self, as_of: str = "2018-06-30") -> BuiltSite:
        return built(self.site, self.site / "output", as_of)

    def _git(self, *words: str) -> str:
        who = {f"GIT_{role}_NAME": "Nguyễn Thị Ghi" for role in ("AUTHOR", "COMMITTER")}
        who |= {f"GIT_{role}_EMAIL": "ghi@vi-du.example" for role in ("AUTHOR", "COMMITTER")}
        alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        date = {"GIT_COMMITTER_DATE": f"2018-03-{self.day + 1:02}T08:00:00+07:00"}
        env = {**os.environ, **who, **alone, **date}
        done = subprocess.run(
            ["git", *words], cwd=self.site, env=env, check=True, capture_output=True
        )
        return done.stdout.decode()


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = Office(tmp_path)
    made.publish("Rút trước khi đăng", "Lời bàn nội bộ")
    made.publish("Việc hai", "Mở trang")
    made.publish("Việc hai mới", "Đổi tên")
    return made


def test_unless_the_agency_wants_it_nothing_of_git_is_in_the_site(office: Office) -> None:
    office.set()
    site = office.built()
    assert "ke-hoach/2018/lich-su/index.html" not in site.files
    everything = b"\n".join(site.files.values()).decode("utf-8", "replace")
    for word in ("lich-su", "Rút trước", "Lời bàn", "Nguyễn Thị Ghi", "Kế hoạch đã thay đổi"):
        assert word not in everything, word


def test_from_the_day_that_it_names_changes_are_told_without_names(office: Office) -> None:
    office.set('HISTORY_SINCE = "2018-03-03"')
    site = office.built()
    words = site.words(PAGE)
    assert "Kể từ ngày 03/03/2018." in words
    assert "NV2: tên “Việc hai” → “Việc hai mới”." in words
    for word in ("Rút trước", "Lời bàn", "Nguyễn Thị Ghi", "Đổi tên", "Mở trang"):
        assert word not in words, word
    assert PAGE in site.links("/ke-hoach/2018/")
    assert f"{PAGE}</loc>" in site.text("/sitemap.xml")
    assert validate(site.folder / PAGE.strip("/")) == []


def test_decisions_stand_first_and_corrections_are_folded_and_of_git_nothing_else(
    office: Office,
) -> None:
    office.set('HISTORY_SINCE = "2018-03-03"')
    site = office.built()
    (fold,) = site.page(PAGE).css("main details")
    assert "NV2: tên “Việc hai” → “Việc hai mới”." in fold.text()
    assert "Chưa có văn bản nào sửa đổi" in site.words(PAGE)
    commit = office.publish("Việc hai khác", "Sửa nữa")
    assert commit[:7] not in office.built().text(PAGE)


@pytest.mark.xdist_group("sites")
def test_what_the_plan_itself_tells_needs_no_git(shared_sites: SharedSites) -> None:
    site = shared_sites.built(EXAMPLE, EXAMPLE_DATE)
    page = site.page("/ke-hoach/2025/lich-su/")
    told = [" ".join(item.text(separator=" ").split()) for item in page.css("main ol > li")]
    assert [each.partition(":")[0] for each in told] == [
        "01/07/2025 Theo Công văn 61/SM-VP Tập huấn kỹ năng chính quyền số NV14 Thêm nhiệm vụ.",
        (
            "13/01/2025 Theo Quyết định 09/QĐ-SM Khảo sát mức độ hài lòng của người dân NV12 "
            "Hủy nhiệm vụ. Lý do"
        ),
    ]
    assert not page.css("main details")
    assert "/ke-hoach/2025/lich-su/" in site.links("/ke-hoach/2025/")
    assert "ke-hoach/2024/lich-su/index.html" not in site.files


def test_an_edition_of_a_day_before_it_has_no_such_page(office: Office) -> None:
    office.set('HISTORY_SINCE = "2018-03-03"')
    site = office.built("2018-03-02")
    assert "ke-hoach/2018/lich-su/index.html" not in site.files
    assert PAGE not in site.links("/ke-hoach/2018/")
    assert "Việc hai mới" not in office.built("2018-03-03").words(PAGE)


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ('HISTORY_SINCE = "03/03/2018"', "`HISTORY_SINCE` “03/03/2018” không phải một ngày"),
        ('HISTORY_SINCE = "0123456"', "nhánh đang đăng không có lần ghi (commit) nào mang mã ấy"),
    ],
)
def test_a_wrong_setting_stops_the_build_with_a_sentence(
    office: Office, setting: str, said: str
) -> None:
    office.set(setting)
    code, words = build_site(office.site, office.site / "output", "2018-06-30")
    assert (code, said in words) == (1, True), words
    assert "Traceback" not in words
    assert not (office.site / "output").exists()
