"""What of each page is searched."""

from pathlib import Path

import pytest

from plansite.search.records import records_of
from tests.support.sites import write_small_site
from tests.support.views import views_from

DECISION = """\
  promulgated_by:
    {type: QĐ, number: 12/QĐ-UBND, issued: 2018-01-17, issuer: Ủy ban Ví Dụ, title: Phê duyệt}
  signer: {authority: [TM. ỦY BAN], title: CHỦ TỊCH}
"""
DUTIES = """\
units:
  - {id: vp, name: Văn phòng, duties: [Đôn đốc các phòng, Tổng hợp báo cáo]}
  - {id: pc, name: Phòng Pháp chế}
amendments:
  - {on: 2018-03-01, number: 30/QĐ-UBND, changes: [{task: NV1, product: Sổ tay, reason: Gộp việc}]}
"""


def bodies(folder: Path, as_of: str) -> dict[str, str]:
    return {record.address: record.body for record in records_of(*views_from(folder, as_of))}


def test_the_decision_the_duties_and_the_signature_of_a_plan_are_searched(tmp_path: Path) -> None:
    site = write_small_site(tmp_path)
    plan = site / "plan.yaml"
    text = plan.read_text(encoding="utf-8").replace("period:", f"{DECISION}period:")
    text = text.replace("sections: [", "sections: [{number: II, title: Phân công, show: duties}, ")
    plan.write_text(text + DUTIES, encoding="utf-8")
    found = bodies(site, "2018-06-30")
    for words in (
        *("Quyết định 12/QĐ-UBND", "Ủy ban Ví Dụ", "Phê duyệt", "TM. ỦY BAN", "CHỦ TỊCH"),
        *("Văn phòng", "Đôn đốc các phòng", "Tổng hợp báo cáo"),
    ):
        assert f"<p>{words}</p>" in found["/ke-hoach/2018/"]
    assert "Pháp chế" not in found["/ke-hoach/2018/"]  # the page does not show it either
    assert "<p>Gộp việc</p>" in found["/ke-hoach/2018/nv1/"]


@pytest.mark.parametrize(
    ("aliases", "names"),
    [
        (["/tin-bai/2025/nop-ho-so-qua-mang/"], ("nop ho so qua mang",)),
        (["/tin-tuc/ra-quan.html", "/Ra_Quan/index.aspx"], ("ra quan", "Ra Quan")),
        (["/a-b/", "/cu/a-b/"], ("a b",)),
        (["/node/123/"], ("123",)),
    ],
)
def test_the_name_in_an_old_address_is_searched(
    tmp_path: Path, aliases: list[str], names: tuple[str, ...]
) -> None:
    site = write_small_site(tmp_path)
    page = site / "content/pages/a.md"
    page.parent.mkdir(parents=True)
    page.write_text(f"---\ntitle: A\naliases: [{', '.join(aliases)}]\n---\n\nB\n", "utf-8")
    found = {record.address: record for record in records_of(*views_from(site, "2018-06-30"))}
    assert found["/a/"].names == names


def test_the_summary_of_an_article_is_searched(tmp_path: Path) -> None:
    site = write_small_site(tmp_path)
    article = site / "content/articles/2018/a.md"
    article.parent.mkdir(parents=True)
    head = "title: A\ndate: 2018-03-05\nsummary: Câu tóm tắt."
    article.write_text(f"---\n{head}\n---\n\nB\n", "utf-8")
    assert "<p>Câu tóm tắt.</p>" in bodies(site, "2018-06-30")["/tin-bai/2018/a/"]
