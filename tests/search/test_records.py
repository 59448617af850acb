"""What of each page is searched."""

from pathlib import Path

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
