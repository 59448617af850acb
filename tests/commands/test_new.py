import errno
import io
import os
import shutil
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plansite.commands import new
from plansite.commands.arguments import UsageError
from plansite.console import Console
from plansite.model.article import Article
from plansite.model.vocabulary import ArticleKind, ArticleStatus
from plansite.reading.site import read_site
from tests.support.sites import write_small_site

TODAY = date(2018, 3, 5)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write_small_site(tmp_path)


def write(site: Path, title: str, today: date = TODAY, **options: object) -> str:
    out = io.StringIO()
    code = new.run(Console(out, out), title, site=str(site), today=today, **options)  # type: ignore[arg-type]
    assert code == 0
    return out.getvalue()


def only_article(site: Path) -> Article:
    result = read_site(site)
    assert [problem for problem in result.problems if problem.is_error] == []
    (article,) = result.site.articles
    return article


def test_the_file_lies_in_its_year_under_the_titles_slug(site: Path) -> None:
    said = write(site, "Ra quân: đổi mới!")
    assert "Đã tạo content/articles/2018/ra-quan-doi-moi.md" in said
    article = only_article(site)
    assert article.path == "content/articles/2018/ra-quan-doi-moi.md"
    assert article.title == "Ra quân: đổi mới!"
    assert article.date.day == TODAY


@pytest.mark.parametrize("kind", list(ArticleKind))
def test_every_kind_is_valid_as_it_stands(site: Path, kind: ArticleKind) -> None:
    write(site, "Bài", kind=kind.value, tasks=["NV1"])
    article = only_article(site)
    assert article.kind is kind
    assert (article.event is not None) == (kind is ArticleKind.EVENT)
    assert (article.press is not None) == (kind is ArticleKind.PRESS)


def test_it_is_a_draft_so_that_it_never_goes_out_by_accident(site: Path) -> None:
    write(site, "Bài")
    assert only_article(site).status is ArticleStatus.DRAFT


def test_tasks_may_be_repeated_or_parted_by_commas(site: Path) -> None:
    write(site, "Bài", tasks=["NV1, NV2"])
    assert only_article(site).tasks == ("NV1", "NV2")


def test_the_plan_is_named_where_the_date_lies_outside_it(site: Path) -> None:
    write(site, "Bài", today=date(2026, 11, 24), tasks=["NV1"])
    assert only_article(site).plan == "2018"


def test_a_task_of_another_plan_is_named_with_its_plan(site: Path) -> None:
    text = (site / "plan.yaml").read_text(encoding="utf-8").replace("schema: 1", "schema: 1\nid: a")
    (site / "content/plans").mkdir()
    (site / "content/plans/a.yaml").write_text(text.replace("NV2", "NV3"), encoding="utf-8")
    write(site, "Một bài", tasks=["NV2", "a/NV3"])
    assert only_article(site).tasks == ("NV2", "a/NV3")
    with pytest.raises(UsageError, match="a/NV3"):
        write(site, "Hai bài", tasks=["a/nv3"])


def test_an_unknown_task_gets_the_nearest(site: Path) -> None:
    with pytest.raises(UsageError, match=r"“nv2” \(có phải “NV2”\?\)"):
        write(site, "Bài", tasks=["nv2"])
    assert list((site / "content").iterdir()) == []


def test_a_file_is_never_overwritten(site: Path) -> None:
    write(site, "Đào tạo")
    path = site / "content/articles/2018/dao-tao.md"
    path.write_text("của tôi", encoding="utf-8")
    with pytest.raises(UsageError, match=r"đã có tệp content/articles/2018/dao-tao\.md"):
        write(site, "Dao tạo")
    assert path.read_text(encoding="utf-8") == "của tôi"


def test_a_link_that_leads_nowhere_is_not_written_through(site: Path) -> None:
    (site / "content/articles/2018").mkdir(parents=True)
    (site / "content/articles/2018/bai.md").symlink_to(site / "khac.md")
    with pytest.raises(UsageError, match="đã có tệp"):
        write(site, "Bài")
    assert not (site / "khac.md").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes links for administrators alone")
@pytest.mark.parametrize("link", ["content", "content/articles", "content/articles/2018"])
def test_a_link_on_the_way_is_not_written_through(
    site: Path, link: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("noi-khac")
    shutil.rmtree(site / "content")
    (site / link).parent.mkdir(parents=True, exist_ok=True)
    (site / link).symlink_to(elsewhere)
    with pytest.raises(UsageError, match=f"“{link}” là liên kết"):
        write(site, "Bài")
    assert list(elsewhere.iterdir()) == []


def test_a_full_disk_is_told_and_leaves_nothing(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageError, match=r"không ghi được .*bai\.md” \(ổ đĩa đã đầy\)"):
        write(site, "Bài")
    assert list((site / "content").iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_told(site: Path) -> None:
    (site / "content/articles").write_text("của tôi", encoding="utf-8")
    with pytest.raises(UsageError, match="không ghi được"):
        write(site, "Bài")
    assert (site / "content/articles").read_text(encoding="utf-8") == "của tôi"


@pytest.mark.parametrize("title", ["", "  ", "!!!", "…"])
def test_a_title_without_letters_names_no_file(site: Path, title: str) -> None:
    with pytest.raises(UsageError, match="không có chữ hay số"):
        write(site, title)


def test_an_unknown_option_is_not_taken_for_a_title(site: Path) -> None:
    with pytest.raises(UsageError, match="không có tùy chọn “--knd”"):
        write(site, "--knd")


def test_a_long_title_is_cut_at_a_word(site: Path) -> None:
    write(site, "tuyên truyền " * 20)
    slug = only_article(site).slug
    assert len(slug) <= 80
    assert set(slug.split("-")) == {"tuyen", "truyen"}


@pytest.mark.parametrize(("title", "slug"), [("Con", "con-1"), ("Aux", "aux-1"), ("Cơn", "con-1")])
def test_a_name_that_windows_refuses_is_never_given(site: Path, title: str, slug: str) -> None:
    write(site, title)
    assert only_article(site).slug == slug


def test_a_title_of_300_letters_is_taken_and_a_longer_one_refused(site: Path) -> None:
    write(site, "x" * 300)
    assert len(only_article(site).title) == 300
    with pytest.raises(UsageError, match="dài 301 ký tự, vượt giới hạn 300"):
        write(site, "y" * 301)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        (
            "Chữ đảo \u202echiều",
            r"ký tự U\+202E không nhìn thấy được, đứng sau “Chữ đảo”; hãy gõ lại",
        ),
        ("Chép từ\u200b Word", r"ký tự U\+200B .* đứng sau “Chép từ”"),
        ("\ufeffBài", r"bắt đầu bằng ký tự U\+FEFF"),
        ("Có \x08 trong này", r"ký tự U\+0008 .* đứng sau “Có”"),
        ("Chữ a" + "\u0301" * 31, "hơn 30 dấu chồng lên nhau"),
        ("C¶i c¸ch hµnh chÝnh", "bảng mã TCVN3: “C¶i c¸ch hµnh chÝnh” là “Cải cách hành chính”"),
    ],
)
def test_letters_that_cannot_be_seen_are_told_not_dropped(
    site: Path, title: str, said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        write(site, title)
    assert list((site / "content").iterdir()) == []


def test_blanks_of_any_kind_become_one(site: Path) -> None:
    write(site, " Ra\tquân\u00a0 năm\r\n2018 ")
    assert only_article(site).title == "Ra quân năm 2018"


@given(title=st.text(max_size=120))
def test_any_title_is_kept_or_refused(tmp_path_factory: pytest.TempPathFactory, title: str) -> None:
    site = write_small_site(tmp_path_factory.mktemp("site"))
    try:
        write(site, title)
    except UsageError:
        return
    assert only_article(site).title
