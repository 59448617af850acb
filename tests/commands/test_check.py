import io
from pathlib import Path

import pytest

from plansite.commands import check, new
from plansite.commands.arguments import UsageError
from plansite.console import Console
from plansite.model.vocabulary import ArticleKind
from tests.support.sites import PLAN, write_small_site


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
