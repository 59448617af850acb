# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What was committed as public keeps its address, leads on, or is said to be taken down."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from plansite.checks import check_site
from plansite.model.problem import Problem, in_order
from plansite.reading.before import Before, read_before
from plansite.reading.site import read_site
from tests.support.repository import Repository
from tests.support.site_builder import PLAN, SiteBuilder

TODAY = date(2018, 6, 1)
OLD = "content/articles/2018/cu.md"
PRESS = "content/articles/2018/bao.md"
ENTRY = '“- {{address: {}, on: 2018-06-01, reason: "Viết lý do gỡ tại đây"}}”'
GONE = (
    "lỗi [mat-dia-chi/khong-con] địa chỉ đã đăng {0} không còn ở trang nữa; nội dung đã sang tệp khác thì thêm “aliases: [{0}]” vào phần đầu của tệp ấy; đã gỡ hẳn thì thêm vào content/removed.yaml dòng "
    + ENTRY.replace("{}", "{0}")
)
FILE = (
    "lỗi [mat-dia-chi/tep] tệp đã đăng ở {0} không còn ở trang nữa; hãy chép lại tệp vào content{0}; đã gỡ hẳn thì thêm vào content/removed.yaml dòng "
    + ENTRY.replace("{}", "{0}")
)
DRAFT = (
    "lỗi [mat-dia-chi/thanh-nhap] bài đã đăng ở {0} nay là bản nháp; hãy bỏ dòng “status: draft”; nội dung đã sang tệp khác thì xóa tệp này và thêm “aliases: [{0}]” vào phần đầu của tệp kia; đã gỡ hẳn thì giữ “status: draft” và thêm vào content/removed.yaml dòng "
    + ENTRY.replace("{}", "{0}")
)
AHEAD = (
    "lỗi [mat-dia-chi/doi-ngay] bài đã đăng ở {0} nay có ngày chưa tới nên không còn trên trang; hãy trả lại ngày cũ {1}; nội dung đã sang tệp khác thì xóa tệp này và thêm “aliases: [{0}]” vào phần đầu của tệp kia; đã gỡ hẳn thì thêm dòng “status: draft” vào phần đầu tệp này và thêm vào content/removed.yaml dòng "
    + ENTRY.replace("{}", "{0}")
)
RENAMED = (
    "lỗi [mat-dia-chi/doi-ten] địa chỉ đã đăng {0} không còn ở trang nữa, vì tệp đã đổi thành {1}; hãy thêm “aliases: [{2}]” vào phần đầu của {1}; nếu là bài khác và bài này đã gỡ hẳn thì thêm vào content/removed.yaml dòng "
    + ENTRY.replace("{}", "{0}")
)
CASE = "lỗi [mat-dia-chi/hoa-thuong] địa chỉ đã đăng {0} nay viết là {1}, mà máy chủ coi chữ hoa và chữ thường là khác nhau; hãy viết lại đúng {0}; nếu đó là tên tệp thì đổi lại tên tệp như cũ"
TASK = (
    "lỗi [mat-dia-chi/nhiem-vu] nhiệm vụ “{1}” đã đăng ở {0} không còn trong kế hoạch 2018; hãy giữ mã {1}, vì mã của nhiệm vụ đã đăng không đổi; nhiệm vụ bị hủy thì vẫn giữ và ghi “cancelled: {{on: NGÀY, reason: lý do}}”; đã bỏ hẳn thì thêm vào content/removed.yaml dòng "
    + ENTRY.replace("{}", "{0}")
)
LOST = "lỗi [ma-la/nhiem-vu-da-mat] nhiệm vụ “NV2” trước đây có nhưng nay không còn trong kế hoạch 2018; hãy ghi lại nhiệm vụ “NV2” vào plan.yaml; nếu đã hủy thì thêm ở đó “cancelled: {on: NGÀY, reason: lý do}”, để địa chỉ đã đăng vẫn còn; nếu ở đây nêu nhầm mã thì bỏ NV2"
ADDRESS = "/tin-bai/2018/cu/"
REMOVED = f"- {{address: {ADDRESS}, on: 2018-06-01, reason: Gỡ vì nêu tên người dân}}\n"


def write_before(site: SiteBuilder) -> None:
    """Write what all tests begin with."""
    site.article(
        "aliases: [/tin-cu/1/]\nattachments: [{file: a.pdf, title: Tệp}]",
        path=OLD,
        title="Bài cũ",
        body="Chữ của bài.",
    )
    site.article("status: draft", path="content/articles/2018/nhap.md", title="Bản nháp")
    site.article(path="content/articles/2018/mai.md", title="Bài sau", date="2018-06-02")
    site.article(path="content/articles/2018/khac.md", title="Bài khác")
    site.article(
        "kind: press\npress:\n  outlet: Báo\n  published: 2018-03-05", path=PRESS, title="Bài báo"
    )
    site.media("a.pdf", "b.pdf", "c.pdf", "d.pdf", "e.jpg")
    site.write(
        "content/documents.yaml",
        """\
documents:
  - {type: QĐ, number: 1/QĐ-SM, issued: 2018-02-01, title: Một quyết định, file: b.pdf}
  - {type: QĐ, number: 2/QĐ-SM, issued: 2018-06-02, title: Ngày mai, file: c.pdf}
""",
    )
    body = "[Mẫu](../media/d.pdf), [mẫu](/media/d.pdf).\n\n"
    body += "![Cảnh hội nghị](../media/e.jpg)\n"
    site.write("content/pages/mau.md", f"---\ntitle: Mẫu\n---\n\n{body}")
    site.write("content/pages/lien-he.md", "---\ntitle: Liên hệ\n---\n\nChữ.\n")
    site.write("content/removed.yaml", "- {address: /xua/, on: 2018-01-02, reason: Trang xưa}\n")


@pytest.fixture
def site(tmp_path: Path) -> SiteBuilder:
    repository = Repository(tmp_path)
    site = SiteBuilder(tmp_path)
    write_before(site)
    repository.commit("Trước")
    return site


def problems(site: SiteBuilder, before: Before) -> list[Problem]:
    result = read_site(site.root)
    found = check_site(result.site, today=TODAY, before=before)
    return in_order([*result.problems, *found])


def reported(site: SiteBuilder) -> list[str]:
    """Return the errors of the check after what was committed was changed."""
    before = read_before(site.root, {})
    assert before.lack is None
    return [str(one) for one in problems(site, before) if one.is_error]


def rename(site: SiteBuilder, old: str, new: str) -> SiteBuilder:
    (site.root / new).parent.mkdir(parents=True, exist_ok=True)
    (site.root / old).rename(site.root / new)
    return site


def edit(site: SiteBuilder, path: str, old: str, new: str) -> SiteBuilder:
    text = (site.root / path).read_text(encoding="utf-8")
    assert old in text
    return site.write(path, text.replace(old, new))


NEW = "content/articles/2018/moi.md"

LOSSES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "an article deleted": (
        lambda site: site.remove(OLD),
        [
            f"{OLD}:1: " + GONE.format(ADDRESS),
            f"{OLD}:1: " + GONE.format("/tin-cu/1/"),
        ],
    ),
    "an article and its file deleted": (
        lambda site: site.remove(OLD).remove("content/media/a.pdf"),
        [
            f"{OLD}:1: " + GONE.format(ADDRESS),
            f"{OLD}:1: " + GONE.format("/tin-cu/1/"),
            f"{OLD}:1: " + FILE.format("/media/a.pdf"),
        ],
    ),
    "an article renamed": (
        lambda site: rename(site, OLD, NEW),
        [f"{OLD}:1: " + RENAMED.format(ADDRESS, NEW, f"/tin-cu/1/, {ADDRESS}")],
    ),
    "an article moved to another year under another title": (
        lambda site: edit(
            rename(site, OLD, "content/articles/2017/cu.md"),
            "content/articles/2017/cu.md",
            "title: Bài cũ",
            "title: Bài mới",
        ),
        [
            f"{OLD}:1: "
            + RENAMED.format(ADDRESS, "content/articles/2017/cu.md", f"/tin-cu/1/, {ADDRESS}")
        ],
    ),
    "an article written anew under its title": (
        lambda site: site.remove(OLD).article(
            "aliases: [/tin-cu/1/]", path=NEW, title="Bài cũ", body="Chữ khác."
        ),
        [f"{OLD}:1: " + RENAMED.format(ADDRESS, NEW, f"/tin-cu/1/, {ADDRESS}")],
    ),
    "another article of that title was there before": (
        lambda site: edit(site, "content/articles/2018/khac.md", "Bài khác", "Bài cũ").remove(OLD),
        [f"{OLD}:1: " + GONE.format(ADDRESS), f"{OLD}:1: " + GONE.format("/tin-cu/1/")],
    ),
    "an article made a draft": (
        lambda site: edit(site, OLD, "title: Bài cũ", "title: Bài cũ\nstatus: draft"),
        [f"{OLD}:3: " + DRAFT.format(ADDRESS), f"{OLD}:6: " + GONE.format("/tin-cu/1/")],
    ),
    "an article put off": (
        lambda site: edit(site, OLD, "date: 2018-03-05", "date: 2018-06-02"),
        [
            f"{OLD}:3: " + AHEAD.format(ADDRESS, "“date: 2018-03-05”"),
            f"{OLD}:5: " + GONE.format("/tin-cu/1/"),
        ],
    ),
    "a press report put off": (
        lambda site: edit(site, PRESS, "published: 2018-03-05", "published: 2018-06-02"),
        [
            f"{PRESS}:8: "
            + AHEAD.format("/tin-bai/2018/bao/", "“date: 2018-03-05”, “published: 2018-03-05”")
        ],
    ),
    "an old address dropped": (
        lambda site: edit(site, OLD, "aliases: [/tin-cu/1/]", "aliases: [/tin-cu/2/]"),
        [f"{OLD}:5: " + GONE.format("/tin-cu/1/")],
    ),
    "an old address in other letters": (
        lambda site: edit(site, OLD, "aliases: [/tin-cu/1/]", "aliases: [/Tin-cu/1/]"),
        [f"{OLD}:5: " + CASE.format("/tin-cu/1/", "/Tin-cu/1/")],
    ),
    "a file in other letters": (
        lambda site: edit(
            rename(site, "content/media/a.pdf", "content/media/A.pdf"), OLD, "a.pdf", "A.pdf"
        ),
        [f"{OLD}:6: " + CASE.format("/media/a.pdf", "/media/A.pdf")],
    ),
    "an old address said to be taken down in other letters": (
        lambda site: edit(
            edit(site, OLD, "aliases: [/tin-cu/1/]", "aliases: []"),
            "content/removed.yaml",
            "- {",
            REMOVED.replace(ADDRESS, "/Tin-cu/1/") + "- {",
        ),
        [f"{OLD}:5: " + GONE.format("/tin-cu/1/")],
    ),
    "a page deleted": (
        lambda site: site.remove("content/pages/lien-he.md"),
        ["content/pages/lien-he.md:1: " + GONE.format("/lien-he/")],
    ),
    "a file of the register dropped": (
        lambda site: edit(site, "content/documents.yaml", ", file: b.pdf", "").remove(
            "content/media/b.pdf"
        ),
        ["content/documents.yaml:1: " + FILE.format("/media/b.pdf")],
    ),
    "the register deleted with its files": (
        lambda site: (
            site.remove("content/documents.yaml")
            .remove("content/media/b.pdf")
            .remove("content/media/c.pdf")
        ),
        ["content/documents.yaml:1: " + FILE.format("/media/b.pdf")],
    ),
    "a file no longer linked to": (
        lambda site: (
            site.write("content/pages/mau.md", "---\ntitle: Mẫu\n---\n\nHết.\n")
            .remove("content/media/d.pdf")
            .remove("content/media/e.jpg")
        ),
        ["content/pages/mau.md:4: " + FILE.format("/media/d.pdf")],
    ),
    "a task dropped": (
        lambda site: site.plan(
            (PLAN[PLAN.index("  - {id: NV2") :], ""),
        ),
        ["plan.yaml:21: " + TASK.format("/ke-hoach/2018/nv2/", "NV2")],
    ),
    "a task under another id": (
        lambda site: site.plan(("id: NV2", "id: NV3")),
        ["plan.yaml:21: " + TASK.format("/ke-hoach/2018/nv2/", "NV2")],
    ),
    "a task under another id, which is named elsewhere": (
        lambda site: (
            site.plan(("id: NV2", "id: NV3"))
            .article("tasks: [NV2]", path="content/articles/2018/proof.md", title="Minh chứng")
            .write("content/explanations.yaml", "- {task: NV2, period: q1, text: Vì mưa}\n")
        ),
        [
            "content/articles/2018/proof.md:5: " + LOST,
            "content/explanations.yaml:1: " + LOST,
            "plan.yaml:21: " + TASK.format("/ke-hoach/2018/nv2/", "NV2"),
        ],
    ),
    "another year's plan in its place": (
        lambda site: site.plan(
            ("start: 2018-01-01, end: 2018-12-31", "start: 2019-01-01, end: 2019-12-31"),
            ("start: 2018-03-01, due: 2018-09-30", "start: 2019-03-01, due: 2019-09-30"),
        ),
        [
            "plan.yaml:1: " + GONE.format("/ke-hoach/2018/"),
            "plan.yaml:1: " + GONE.format("/ke-hoach/2018/nv1/"),
            "plan.yaml:1: " + GONE.format("/ke-hoach/2018/nv2/"),
        ],
    ),
    "a plan put away without one of its tasks": (
        lambda site: site.plan(
            ("start: 2018-01-01, end: 2018-12-31", "start: 2019-01-01, end: 2019-12-31"),
            ("start: 2018-03-01, due: 2018-09-30", "start: 2019-03-01, due: 2019-09-30"),
        ).plan((PLAN[PLAN.index("  - {id: NV2") :], ""), path="content/plans/2018.yaml"),
        ["content/plans/2018.yaml:21: " + TASK.format("/ke-hoach/2018/nv2/", "NV2")],
    ),
    "what was taken down forgotten": (
        lambda site: site.write("content/removed.yaml", "[]\n"),
        ["content/removed.yaml:1: " + GONE.format("/xua/")],
    ),
}


@pytest.mark.parametrize(("change", "expected"), LOSSES.values(), ids=LOSSES)
def test_a_lost_address_is_an_error_that_says_how_to_keep_it(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], site: SiteBuilder
) -> None:
    assert reported(change(site)) == expected


KEPT: dict[str, Callable[[SiteBuilder], SiteBuilder]] = {
    "nothing changed": lambda site: site,
    "what was never public deleted": lambda site: site.remove(
        "content/articles/2018/nhap.md"
    ).remove("content/articles/2018/mai.md"),
    "the words changed": lambda site: edit(site, OLD, "Chữ của bài", "Lời khác"),
    "the old address kept": lambda site: edit(
        rename(site, OLD, NEW), NEW, "aliases: [", f"aliases: [{ADDRESS}, "
    ),
    "the old address kept without its slash": lambda site: edit(
        rename(site, OLD, NEW), NEW, "aliases: [", "aliases: [/tin-bai/2018/cu, "
    ),
    "said to be taken down": lambda site: edit(
        site.remove(OLD),
        "content/removed.yaml",
        "- {",
        REMOVED + REMOVED.replace(ADDRESS, "/tin-cu/1/") + "- {",
    ),
    "a draft said to be taken down": lambda site: edit(
        edit(site, OLD, "aliases: [/tin-cu/1/]", "status: draft"),
        "content/removed.yaml",
        "- {",
        REMOVED + REMOVED.replace(ADDRESS, "/tin-cu/1/") + "- {",
    ),
    "a plan put away and the next one begun": lambda site: rename(
        site, "plan.yaml", "content/plans/2018.yaml"
    ).plan(
        ("start: 2018-01-01, end: 2018-12-31", "start: 2019-01-01, end: 2019-12-31"),
        ("start: 2018-03-01, due: 2018-09-30", "start: 2019-03-01, due: 2019-09-30"),
    ),
    "a task cancelled": lambda site: site.plan(
        ("due: 2018-09-30", "due: 2018-09-30, cancelled: {on: 2018-05-01, reason: Thôi}")
    ),
}


@pytest.mark.parametrize("change", KEPT.values(), ids=KEPT)
def test_what_keeps_its_address_is_no_problem(
    change: Callable[[SiteBuilder], SiteBuilder], site: SiteBuilder
) -> None:
    assert reported(change(site)) == []


def test_a_plan_with_another_id_is_told_once(site: SiteBuilder) -> None:
    edit(site, "plan.yaml", "schema: 1", "schema: 1\nid: cds-2018")
    assert [line for line in reported(site) if "mat-dia-chi" in line] == [
        "plan.yaml:2: lỗi [mat-dia-chi/doi-ma-ke-hoach] kế hoạch đã đăng ở /ke-hoach/2018/ nay mang mã cds-2018, nên mọi địa chỉ của nó đã đổi; hãy trả lại mã cũ: bỏ `id`, giữ nguyên năm bắt đầu ở `period`"
    ]


def test_a_file_to_which_the_plan_linked_is_missed(site: SiteBuilder) -> None:
    body = 'body: "Xem [mẫu](content/media/f.pdf)."'
    site.plan(("title: Mục đích, show: goals", f"title: Mục đích, {body}")).media("f.pdf")
    Repository(site.root).commit("Thêm mẫu")
    site.plan().remove("content/media/f.pdf")
    assert reported(site) == ["plan.yaml:11: " + FILE.format("/media/f.pdf")]


def test_a_file_that_never_was_there_is_not_missed(site: SiteBuilder) -> None:
    site.article(
        "attachments: [{file: thieu.pdf, title: Tệp}]",
        path="content/articles/2018/khac.md",
        title="Bài khác",
        body="Xem [tệp](../../media/thieu-2.pdf).",
    )
    Repository(site.root).commit("Quên chép tệp")
    site.article(path="content/articles/2018/khac.md", title="Bài khác")
    assert reported(site) == []


@pytest.mark.parametrize(
    ("path", "old"),
    [(OLD, "title: Bài cũ"), ("plan.yaml", "schema: 1"), ("content/removed.yaml", "- {address")],
)
def test_what_cannot_be_read_now_is_not_missed(path: str, old: str, site: SiteBuilder) -> None:
    edit(site, path, old, f"x: [\n{old}")
    assert {line.split(" ")[2] for line in reported(site)} == {"[yaml/ngoac]"}


def test_the_entry_to_copy_needs_its_reason_filled_in(site: SiteBuilder) -> None:
    (first, *_) = reported(site.remove(OLD))
    entry = first.rpartition("“")[2].rstrip("”")
    site.write("content/removed.yaml", f"{entry}\n{entry.replace(ADDRESS, '/tin-cu/1/')}\n")
    left = {line.split(" ")[2] for line in reported(site) if "/xua/" not in line}
    assert left == {"[da-go/chua-neu-ly-do]"}


def test_without_git_nothing_is_missed(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path)
    write_before(site)
    before = read_before(site.root, {})
    site.remove(OLD)
    assert [one for one in problems(site, before) if one.is_error] == []


def test_a_file_that_was_there_is_to_be_copied_back(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path)
    repository = Repository(tmp_path)
    site.media("tin-a.pdf", "tin-b.pdf")
    site.article(
        "attachments: [{file: tin-a.pdf, title: Một}]",
        path=OLD,
        body="[Một](../../media/tin-a.pdf) [Hai](/media/tin-b.pdf)",
    )
    repository.commit("Trước")
    site.remove("content/media/tin-a.pdf")
    assert reported(site) == [
        f"{OLD}:5: lỗi [tep-dinh-kem/da-mat] tệp content/media/tin-a.pdf có ở bản trước nhưng nay đã mất; hãy chép lại đúng tệp ấy vào đó (người quản trị lấy lại được từ git), hoặc bỏ chỗ nhắc đến tệp",
        f"{OLD}:8: lỗi [lien-ket/tep-da-mat] liên kết tới tệp content/media/tin-a.pdf, có ở bản trước nhưng nay đã mất; hãy chép lại đúng tệp ấy vào đó (người quản trị lấy lại được từ git), hoặc bỏ liên kết",
    ]
    site.media("tin-aa.pdf")
    assert [line.rpartition("; ")[2] for line in reported(site)] == [
        "có phải `tin-aa.pdf`?",
        "có phải `../../media/tin-aa.pdf`?",
    ]


@pytest.mark.parametrize(
    ("old", "new", "followed"),
    [
        ("title: Bài cũ", "title: Bài cũ\nstatus: draft", ("", "")),
        ("date: 2018-03-05", "date: 2018-06-02", ("title: Bài cũ", "title: Bài cũ\nstatus: draft")),
    ],
    ids=["a draft", "put off"],
)
def test_following_the_advice_for_what_was_taken_down_ends_the_error(
    old: str, new: str, followed: tuple[str, str], site: SiteBuilder
) -> None:
    edit(site, OLD, old, new)
    lines = [line for line in reported(site) if line.startswith(OLD)]
    entries = [line.rpartition("“")[2].rstrip("”") for line in lines]
    edit(site, OLD, *followed)
    whole = "\n".join(entries).replace("Viết lý do gỡ tại đây", "Gỡ vì nêu tên người dân")
    edit(site, "content/removed.yaml", "- {address: /xua/", f"{whole}\n- {{address: /xua/")
    assert reported(site) == []
    assert len(entries) == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Bài cũ", "title: Bài cũ\nstatus: draft"),
        ("date: 2018-03-05", "date: 2018-06-02"),
    ],
    ids=["a draft", "put off"],
)
def test_following_the_advice_for_what_moved_ends_the_error(
    old: str, new: str, site: SiteBuilder
) -> None:
    edit(site, OLD, old, new)
    site.remove(OLD).article(
        f"aliases: [{ADDRESS}, /tin-cu/1/]\nattachments: [{{file: a.pdf, title: Tệp}}]",
        path=NEW,
        title="Bài mới",
    )
    assert reported(site) == []
