import errno
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from plansite.checks import check_site
from plansite.commands import new_plan
from plansite.commands.arguments import UsageError
from plansite.console import Console
from plansite.reading.site import read_site
from tests.support.built import built
from tests.support.site_builder import SiteBuilder
from tests.support.sites import SETTINGS
from tests.support.trees import snapshot

OLD = """\
# Kế hoạch của năm cũ
schema: 1
document:
  type: KH
  number: 03/KH-SM
  issued: 2018-01-18
  place: Ví Dụ
  issuer: {name: Sở Mẫu}
  title: Thông tin, tuyên truyền năm 2018
period: {start: 2018-01-01, end: 2018-12-31}
program: nq-30c
sections:
  - {number: I, title: Hình thức, show: forms}
  - {number: II, title: Nhiệm vụ, show: tasks}
  - {number: III, title: Tổ chức, body: "Xem [liên hệ](content/pages/lien-he.md)."}
forms:
  - {id: HT1, kind: web, text: Trang thông tin điện tử}  # chủ yếu
units: [{id: vp, name: Văn phòng Sở}]
tasks:
  - id: NV1
    title: "Đăng tin: một bài"
    from_section: II
    forms: [HT1]
    topics: [the-che]
    lead: vp
    target: {quantity: 1, unit: tin bài}
  # Việc của cả năm
  - id: NV2
    title: Đối thoại
    from_section: II
    target: {quantity: 2, unit: cuộc}
  - {id: NV3, title: Việc thường xuyên, from_section: II}
  - {id: NV4, title: Việc đã bỏ, from_section: II, cancelled: {on: 2018-02-01, reason: Trùng}}
"""
EXPLANATIONS = """\
# Giải trình
- task: NV2
  period: q1
  text: Hội trường đang sửa.
- {plan: "2018", task: NV2, period: h1, text: Vẫn đang sửa.}
"""
PAGE = "---\ntitle: Liên hệ\nsummary: Tóm tắt.\n---\n\nNội dung.\n"
ARTICLE = {"path": "content/articles/2018/mot.md", "title": "Một"}
AS_OF = "2019-01-15"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site at the end of its year: NV1 is done, NV2 is not."""
    builder = SiteBuilder(tmp_path / "trang").write("plan.yaml", OLD)
    builder.write("pelicanconf.py", SETTINGS).write("content/pages/lien-he.md", PAGE)
    builder.write("content/explanations.yaml", EXPLANATIONS)
    builder.article("tasks: [NV1]\ntopics: [the-che]", **ARTICLE)
    assert builder.lines() == []
    return builder.root


def run(site: Path, year: str = "2019", as_of: str = AS_OF) -> tuple[int, str]:
    out = io.StringIO()
    code = new_plan.run(Console(out, out), year, str(site), as_of)
    return code, out.getvalue()


def files(site: Path) -> dict[str, bytes]:
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file() and ".git/" not in path.as_posix()
    }


def fill_in(site: Path) -> None:
    """Fill in what only the new document can tell."""
    path = site / "plan.yaml"
    text = path.read_text(encoding="utf-8")
    values = {
        "type": "KH",
        "number": "01/KH-SM",
        "issued": "2019-01-10",
        "place": "Ví Dụ",
        "name": "Sở Mẫu",
        "title": "Thông tin, tuyên truyền năm 2019",
    }
    for key, value in values.items():
        assert text.count(f" {key}:\n") == 1
        text = text.replace(f" {key}:\n", f" {key}: {value}\n")
    path.write_text(text, encoding="utf-8")


def uncommented(site: Path, key: str) -> object:
    """Return what stands under a key once its comments have lost their mark."""
    lines = (site / "plan.yaml").read_text(encoding="utf-8").split("\n")
    first = lines.index(next(line for line in lines if line.startswith(f"# {key}:")))
    block = []
    for line in lines[first:]:
        if not line.startswith("#"):
            break
        block.append(line.removeprefix("#").removeprefix(" "))
    return yaml.load("\n".join(block), yaml.BaseLoader)[key]  # noqa: S506  # strings alone


def test_the_old_plan_moves_byte_for_byte(site: Path) -> None:
    before = (site / "plan.yaml").read_bytes()
    code, said = run(site)
    assert code == 0
    assert (site / "content/plans/2018.yaml").read_bytes() == before
    assert "Đã chuyển kế hoạch năm 2018 sang content/plans/2018.yaml." in said


def test_the_check_names_what_the_new_plan_lacks(site: Path) -> None:
    run(site)
    result = read_site(site)
    lacking = {str(problem).split("`")[1] for problem in result.problems}
    assert lacking == {"type", "place", "name", "title"}
    assert all(problem.path == "plan.yaml" for problem in result.problems)
    fill_in(site)
    result = read_site(site)
    assert [*result.problems, *check_site(result.site)] == []
    assert [plan.id for plan in result.site.plans] == ["2019", "2018"]


def test_forms_units_and_unfinished_tasks_stand_as_they_were_written(site: Path) -> None:
    run(site)
    old = yaml.load(OLD, yaml.BaseLoader)  # noqa: S506  # strings alone
    assert uncommented(site, "forms") == old["forms"]
    assert uncommented(site, "units") == old["units"]
    assert uncommented(site, "tasks") == [old["tasks"][1], old["tasks"][2]]
    text = (site / "plan.yaml").read_text(encoding="utf-8")
    assert "#   - {id: HT1, kind: web, text: Trang thông tin điện tử}  # chủ yếu\n" in text
    assert "NV2: Kết thúc, còn thiếu. Trên trang chưa có minh chứng" in text


def test_as_of_decides_what_is_unfinished(site: Path) -> None:
    run(site, as_of="2018-02-01")
    tasks = uncommented(site, "tasks")
    assert isinstance(tasks, list)
    assert [task["id"] for task in tasks] == ["NV1", "NV2", "NV3"]


def test_where_all_is_done_no_task_is_carried(site: Path) -> None:
    done = OLD.replace(", from_section: II}", ", from_section: II, target: {quantity: 1, unit: x}}")
    (site / "plan.yaml").write_text(done.replace("quantity: 2", "quantity: 1"), encoding="utf-8")
    hai = {"path": "content/articles/2018/hai.md", "title": "Hai"}
    SiteAt(site).article("tasks: [NV2, NV3]", **hai)
    run(site)
    text = (site / "plan.yaml").read_text(encoding="utf-8")
    assert "Không còn nhiệm vụ nào chưa xong của kế hoạch năm 2018." in text


class SiteAt(SiteBuilder):
    """A builder for a site that stands already."""

    def __init__(self, root: Path) -> None:
        self.root = root


def test_explanations_go_on_meaning_the_old_plan(site: Path) -> None:
    _, said = run(site)
    explained = (site / "content/explanations.yaml").read_text(encoding="utf-8")
    assert explained == EXPLANATIONS.replace("- task: NV2\n", '- plan: "2018"\n  task: NV2\n')
    assert "cho 1 lời giải trình" in said


@pytest.mark.parametrize(
    ("year", "sentence"),
    [
        ("2018", r"bắt đầu ngày 01/01/2018.*từ 2019 trở đi"),
        ("2017", r"từ 2019 trở đi"),
        ("19", r"năm “19” không hợp lệ; hãy viết bốn chữ số, ví dụ 2019"),
        ("２０１９", r"không hợp lệ"),
    ],
)
def test_a_year_that_does_not_follow_is_refused(site: Path, year: str, sentence: str) -> None:
    before = files(site)
    with pytest.raises(UsageError, match=sentence):
        run(site, year)
    assert files(site) == before


LONG = OLD.replace("end: 2018-12-31", "end: 2020-12-31")


def test_a_plan_that_is_not_over_stays_in_force_beside_the_new_one(site: Path) -> None:
    later = {"path": "content/articles/2019/hai.md", "title": "Hai", "date": "2019-01-05"}
    SiteAt(site).write("plan.yaml", LONG).article("tasks: [NV2]", body="Hai.", **later)
    document = "{type: TB, number: 05/TB-SM, issued: 2019-01-06, title: Mời họp, tasks: [NV2]}"
    SiteAt(site).write("content/documents.yaml", f"documents:\n  - {document}\n")
    code, said = run(site)
    assert code == 0
    assert "vẫn đang thực hiện đến hết ngày 31/12/2020; kế hoạch năm 2019 thành kế hoạch" in said
    assert "cho 2 minh chứng có ngày từ năm 2019" in said
    text = (site / "plan.yaml").read_text(encoding="utf-8")
    stays = "kế hoạch giai đoạn 2018-2020 vẫn ở kế hoạch ấy, đến hết ngày 31/12/2020"
    assert f"Nhiệm vụ của {stays}" in text
    # Also where the new plan has a task of that id, what proves the old one's goes on doing so.
    fill_in(site)
    with (site / "plan.yaml").open("a", encoding="utf-8") as plan:
        task = "{id: NV2, title: Việc mới, added: {on: 2019-01-02, by: Văn bản}}"
        plan.write("sections: [{number: I, title: Nhiệm vụ, show: tasks}]\n")
        plan.write(f"tasks:\n  - {task}\n")
    result = read_site(site)
    assert [*result.problems, *check_site(result.site)] == []
    old = result.site.plan("2018")
    assert old is not None
    assert sum("NV2" in proof.tasks for proof in result.site.proofs_of(old)) == 2


def test_what_proves_the_old_plan_before_the_new_year_is_left_as_it_is(site: Path) -> None:
    SiteAt(site).write("plan.yaml", LONG)
    before = (site / "content/articles/2018/mot.md").read_bytes()
    run(site)
    assert (site / "content/articles/2018/mot.md").read_bytes() == before


def test_a_main_plan_with_an_id_moves_under_it(site: Path) -> None:
    SiteAt(site).write("plan.yaml", OLD.replace("schema: 1", "schema: 1\nid: cds-2018"))
    (site / "content/explanations.yaml").unlink()
    code, said = run(site, "2018", as_of="2018-03-01")
    assert code == 0
    assert "Đã chuyển kế hoạch 03/KH-SM sang content/plans/cds-2018.yaml." in said


def test_no_word_of_the_template_is_lost_when_it_is_uncommented_as_told(site: Path) -> None:
    run(site)
    assert uncommented(site, "sections") == [
        {"number": "I", "title": "Mục đích, yêu cầu", "show": "goals"},
        {"number": "II", "title": "Hình thức tuyên truyền", "show": "forms"},
        {"number": "III", "title": "Nhiệm vụ", "show": "tasks"},
    ]
    for key in ("legal_bases", "goals", "sections"):
        parsed = uncommented(site, key)
        assert isinstance(parsed, list)
        assert all(None not in item.values() and len(item) > 1 for item in parsed), key


def test_dots_that_the_template_leaves_are_told(site: Path) -> None:
    run(site)
    fill_in(site)
    path = site / "plan.yaml"
    text = path.read_text(encoding="utf-8")
    for line in ("goals:", "  - {id: MD1"):
        text = text.replace(f"# {line}", line)
    path.write_text(text, encoding="utf-8")
    result = read_site(site)
    said = [str(problem) for problem in check_site(result.site)]
    assert [line for line in said if "chua-dien/con-dau-cham" in line and "`text`" in line]


def test_a_year_that_has_a_plan_is_refused(site: Path) -> None:
    taken = OLD.replace("2018", "2019")
    SiteAt(site).write("content/plans/2019.yaml", taken)
    before = files(site)
    with pytest.raises(UsageError, match=r"đã có kế hoạch năm 2019 ở content/plans/2019\.yaml"):
        run(site)
    assert files(site) == before


def test_another_file_in_the_old_plans_place_is_not_overwritten(site: Path) -> None:
    SiteAt(site).write("content/plans/2018.yaml", OLD.replace("Thông tin", "Tin"))
    before = files(site)
    with pytest.raises(UsageError, match=r"đã có tệp content/plans/2018\.yaml"):
        run(site)
    assert files(site) == before


@pytest.mark.parametrize("text", ["schema: [1\n", "", OLD.replace("issued: 2018", "issued: 18")])
def test_a_plan_with_errors_stays_where_it_is(site: Path, text: str) -> None:
    (site / "plan.yaml").write_text(text, encoding="utf-8")
    before = files(site)
    code, said = run(site)
    assert code == 1
    assert "plan.yaml:" in said
    assert "không chuyển kế hoạch đi đâu cả" in said
    assert files(site) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes links for administrators alone")
@pytest.mark.parametrize("link", ["content", "content/plans"])
def test_a_link_on_the_way_is_not_written_through(
    site: Path, link: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("noi-khac") / "that"
    if (site / link).exists():
        (site / link).rename(elsewhere)
    else:
        elsewhere.mkdir()
    (site / link).symlink_to(elsewhere)
    before = snapshot(elsewhere), (site / "plan.yaml").read_bytes()
    with pytest.raises(UsageError, match=f"“{link}” là liên kết"):
        run(site)
    assert (snapshot(elsewhere), (site / "plan.yaml").read_bytes()) == before


@pytest.mark.parametrize("kind", ["a folder", "a link"])
def test_nothing_that_stands_where_the_old_plan_goes_is_replaced(site: Path, kind: str) -> None:
    place = site / "content/plans/2018.yaml"
    place.parent.mkdir()
    if kind == "a folder":
        place.mkdir()
    else:
        place.symlink_to(site / "khong-co.yaml")
    before = snapshot(site)
    with pytest.raises(UsageError, match=r"đã có tệp content/plans/2018\.yaml"):
        run(site)
    assert snapshot(site) == before


def test_a_full_disk_is_told_and_changes_nothing(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    before = snapshot(site)
    with pytest.raises(UsageError, match="đĩa đã đầy"):
        run(site)
    assert snapshot(site) == before


@pytest.mark.parametrize("survived", [0, 1, 2])
def test_when_killed_half_way_nothing_is_lost_and_the_next_call_goes_on(
    site: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, survived: int
) -> None:
    before = files(site)
    writes = 0

    def killed(path: Path, content: bytes) -> None:
        nonlocal writes
        writes += 1
        if writes > survived:
            raise KeyboardInterrupt
        write(path, content)

    write = new_plan.write_whole
    monkeypatch.setattr(new_plan, "write_whole", killed)
    with pytest.raises(KeyboardInterrupt):
        run(site)
    assert (site / "plan.yaml").read_bytes() == before["plan.yaml"]
    monkeypatch.undo()
    assert run(site)[0] == 0
    after = files(site)
    assert after["content/plans/2018.yaml"] == before["plan.yaml"]
    assert after["content/explanations.yaml"].count(b'plan: "2018"') == 2


def git(site: Path, *arguments: str) -> None:
    identity = {"GIT_AUTHOR_NAME": "Văn phòng", "GIT_AUTHOR_EMAIL": "vp@vi-du.example"}
    identity |= {"GIT_COMMITTER_NAME": "Văn phòng", "GIT_COMMITTER_EMAIL": "vp@vi-du.example"}
    identity |= {"GIT_COMMITTER_DATE": f"{AS_OF}T08:00:00+07:00"}
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    environment = {**os.environ, **identity, **settings}
    subprocess.run(["git", *arguments], cwd=site, env=environment, check=True, capture_output=True)


@pytest.mark.xdist_group("sites")
def test_every_address_of_the_old_year_stays_and_its_history_goes_on(
    site: Path, tmp_path: Path
) -> None:
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write('HISTORY_SINCE = "2018-01-01"\n')
    git(site, "init", "--quiet")
    git(site, "add", "--all")
    git(site, "commit", "--quiet", "-m", "Kế hoạch 2018")
    before = built(site, tmp_path / "truoc", AS_OF)
    run(site)
    fill_in(site)
    git(site, "add", "--all")
    git(site, "commit", "--quiet", "-m", "Sang năm 2019")
    after = built(site, tmp_path / "sau", AS_OF)
    gone = set(before.files) - set(after.files)
    assert {name for name in gone if not name.startswith("tim-kiem/chi-muc/")} == set()
    assert "03/KH-SM" in after.words("/ke-hoach/2018/")
    assert "Hội trường đang sửa." in after.words("/bao-cao/2018/q1/")
    for name in ("du-lieu/2018/plan.json", "bao-cao/2018/q1/bao-cao-2018-q1.docx"):
        assert after.files[name] == before.files[name]
    assert "Nội dung kế hoạch lúc bắt đầu" in after.words("/ke-hoach/2018/lich-su/")
