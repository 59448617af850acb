"""What is advised for words in the place of a group holds every word, and passes when pasted back.

Each key of a group, of a list of groups and of pairs is typed here as a clerk would type it.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import yaml

from plansite.model.article import Article
from plansite.model.fields import keys_of, members_of, nodes_in, origin_of
from plansite.model.node import Node
from plansite.model.plan import Plan
from plansite.model.problem import Problem
from plansite.model.register import Explanations, Register
from plansite.model.removal import Removals
from plansite.reading.files import TextFile
from plansite.reading.parsing import entry_of, list_of, mapping_of
from tests.support.site_builder import PLAN

TYPED: dict[str, tuple[str, ...]] = {
    "Article.attachments": (
        "Biên bản họp 2018/a.pdf",
        "Biên bản (2018/a.pdf)",
        "{Biên bản họp, 2018/a.pdf}",
        "Tên: Biên bản, tệp: 2018/a.pdf",
        "[Biên bản 2018/a.pdf, Báo cáo 2018/b.pdf]",
        "Biên bản 2018/a.pdf; Báo cáo 2018/b.pdf",
        "{file: 2018/a.pdf, title: Biên bản}",
        "[Biên bản](2018/a.pdf)",
        "{2018/a.pdf: Biên bản, 2018/b.pdf: Báo cáo}",
    ),
    "Article.image": (
        "Đoàn viên ra quân 2018/a.jpg",
        "{Đoàn viên ra quân: 2018/a.jpg}",
        "![Đoàn viên ra quân](2018/a.jpg)",
        "{2018/a.jpg: Đoàn viên ra quân}",
    ),
    "Article.corrections": (
        "06/03/2018: Sửa số liệu ở đoạn hai.",
        "ngày 06/03/2018, sửa số liệu",
        "Sửa số liệu theo báo cáo ngày 06/03/2018 của xã",
        "{06/03/2018, sửa số liệu}",
        "- 06/03/2018: sửa số liệu",
    ),
    "Article.counts": (
        "NV1: 2",
        "NV1 2",
        "{NV1 2}",
        "[NV1: 2]",
        "NV1: 2, NV2: 3.",
        "NV1 (2), NV2 (3)",
        "{NV1=2}",
    ),
    "Article.measures": (
        "NV1: 87.5",
        "{NV1: 87.5}",
        "NV1 87,5%",
        "Nhiệm vụ NV1: 87,5",
        "NV1 = 87,5 ngày 06/03/2018",
    ),
    "Article.event": (
        "8h00 - 11h30 05/03/2018 tại Hội trường",
        "Từ 8 giờ đến 11 giờ 30, ngày 05/03/2018, tại Hội trường tầng 2",
        "Hội trường UBND xã, sáng 05/03/2018",
        "05/03/2018 - 06/03/2018, Hội trường lớn.",
        "{Hội trường lớn, 05/03/2018}",
        "Thời gian: 8h ngày 05/03/2018, địa điểm: Hội trường: tầng 2",
        "ngày 05/03/2018, tại Hội trường, do Sở Mẫu tổ chức, 120 đại biểu",
        "start: 2018-03-05, place: Hội trường, tầng 2",
        "[05/03/2018, Hội trường]",
    ),
    "Article.press": (
        "Báo Nhân Dân, ngày 05/03/2018",
        "Báo Nhân Dân 05/03/2018, https://bao.example/1",
        "{Báo Nhân Dân, 05/03/2018}",
        "Báo Nhân Dân (05/03/2018): https://bao.example/1",
    ),
    "Article.action": (
        "Nộp hồ sơ trực tuyến: https://dichvucong.example/1",
        "Nộp hồ sơ trực tuyến (https://dichvucong.example/1)",
        "{Nộp hồ sơ trực tuyến, https://dichvucong.example/1}",
        "Nộp hồ sơ, nhận kết quả tại nhà",
        "https://dichvucong.example/1",
        "Nộp hồ sơ https://dichvucong.example/1",
        "Tên: Nộp hồ sơ, liên kết: https://dichvucong.example/1",
    ),
    "Article.source": (
        "Báo Nhân Dân.",
        "Báo Nhân Dân (https://bao.example/1)",
        "Báo Nhân Dân: https://bao.example/1",
        "{Báo Nhân Dân, số Tết}",
        "Tên: Báo Nhân Dân, liên kết: https://bao.example/1",
    ),
    "Plan.document.issuer": ("Sở Mẫu", "{Sở Mẫu}", "Tên: Sở Mẫu"),
    "Plan.document.promulgated_by": (
        "Quyết định số 12/QĐ-UBND ngày 05/01/2018 của UBND tỉnh",
        "QĐ 12/QĐ-UBND ngày 05/01/2018 của UBND tỉnh về việc ban hành Kế hoạch",
        "{QĐ 12/QĐ-UBND, 05/01/2018}",
    ),
    "Plan.document.received": (
        "Văn phòng Sở, số 123, ngày 19/01/2018",
        "Văn phòng số đến: 29, 19/01/2018",
    ),
    "Plan.document.signer": ("Phó Giám đốc Nguyễn Văn A", "{Phó Giám đốc, Nguyễn Văn A}"),
    "Plan.document.files": ("Bản chụp 2018/a.pdf", "[Bản chụp: 2018/a.pdf]"),
    "Plan.document.transcription": ("Thiếu phụ lục: hai trang", "{Thiếu phụ lục, hai trang}"),
    "Plan.legal_bases": (
        "Quyết định 3768/QĐ-UBND ngày 29/12/2017 của UBND tỉnh về kế hoạch",
        "Luật Tiếp cận thông tin số 104/2016/QH13",
    ),
    "Plan.period": (
        "2018",
        "năm 2018",
        "01/01/2018 - 31/12/2018",
        "từ 01/01/2018 đến 31/12/2018",
        "{2018}",
    ),
    "Plan.topics": ("ke-khai: Kê khai",),
    "Plan.sections": ("I. Mục đích, yêu cầu", "Mục đích: yêu cầu"),
    "Plan.goals": ("MD1: Nâng cao nhận thức", "MD1. Nâng cao nhận thức", "{MD1: Nâng cao}"),
    "Plan.requirements": ("YC1: Thiết thực",),
    "Plan.audiences": ("DT1: Cán bộ, công chức",),
    "Plan.forms": ("HT1: Trang thông tin",),
    "Plan.units": ("VP1: Văn phòng Sở",),
    "Plan.tasks": ("NV1: Đăng tin bài", "{NV1: Đăng tin bài}"),
    "Plan.tasks.added": ("Quyết định 12/QĐ-UBND ngày 05/03/2018", "05/03/2018: họp giao ban"),
    "Plan.tasks.partners": (
        "Sở Mẫu hai",
        "{Sở Mẫu hai}",
        "các sở, ban, ngành",
        "{name: Sở Mẫu hai}",
    ),
    "Plan.tasks.target": (
        "4 tin bài mỗi tháng",
        "{4 tin bài}",
        "ít nhất 4 hội nghị",
        "Chỉ số: 3",
    ),
    "Plan.tasks.budget": (
        "45 triệu đồng từ ngân sách",
        "ngân sách: 45.000.000 đồng",
        "{45 triệu}",
        "45 triệu.",
    ),
    "Plan.tasks.laws": (
        "Luật Đất đai số 31/2024/QH15",
        "31/2024/QH15",
        "Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15",
        "{Luật Đất đai 31/2024/QH15}",
    ),
    "Plan.tasks.cancelled": (
        "Quyết định 12/QĐ-UBND ngày 05/03/2018, do hết kinh phí",
        "05/03/2018: hết kinh phí",
        "{hết kinh phí, 05/03/2018}",
        "on: 2018-03-05, reason: Hết kinh phí, chờ vốn",
    ),
    "Plan.tasks.not_applicable": ("Không có xã: đã sáp nhập", "{Không có xã, đã sáp nhập}"),
    "Plan.tasks.extra": ("Ghi chú: làm ở xã", "{Ghi chú, làm ở xã}"),
    "Plan.amendments": ("Quyết định 12/QĐ-UBND ngày 05/03/2018", "05/03/2018: họp giao ban"),
    "Plan.reporting": ("calendar", "{calendar}"),
    "Register.documents": (
        "Quyết định số 12/QĐ-UBND ngày 01/02/2018 của UBND tỉnh về việc ban hành Quy chế",
        "{QĐ 12/QĐ-UBND ngày 01/02/2018, ban hành Quy chế}",
    ),
    "Explanations.items": (
        "NV1 quý I: chờ kinh phí.",
        "NV1: chờ kinh phí",
        "Nhiệm vụ NV1, kỳ q1, chờ kinh phí",
    ),
    "Removals.items": (
        "/tin-cu/ 05/03/2018: đăng nhầm",
        "/tin-cu/: đăng nhầm, 05/03/2018",
        "{/tin-cu/, đăng nhầm, 05/03/2018}",
    ),
}

ELSEWHERE = {"Page", "Plan.document", "Plan.sections.sections", "Plan.amendments.changes"}
ELSEWHERE |= {"Register.documents.counts", "Register.documents.measures", "Plan.reporting.scheme"}
"""Groups that are written whole, and those that have the model of another."""

LEFT_OUT = re.compile(
    "ngày|từ|đến|giờ|tại|số|do|tổ|chức|đại|biểu|tên|tệp|liên|kết|thời|gian|địa|điểm|sáng|của|quý|"
    "triệu|đồng|năm|mỗi|tháng|h|i|nhiệm|vụ|kỳ"
)
"""Words that a key says itself, or its form."""

WANTING = {
    "title": "Tên gọi",
    "alt": "Ảnh",
    "name": "Sở",
    "on": "2018-03-05",
    "issued": "2018-01-05",
    "unit": "bài",
    "quantity": "4",
    "type": "QĐ",
    "indicator": "Tỷ lệ",
    "id": "x1",
    "url": "https://dichvucong.example/1",
    "Tên cột": "Cột",
    "by": "Họp",
    "period": "q1",
}
"""What an editor writes in the place of an ellipsis."""

ARTICLE: dict[str, Any] = {"title": "Bài", "date": "2018-03-05", "summary": "Tóm tắt."}
MARK = "@@"


@pytest.mark.parametrize(
    ("path", "typed"), [(path, typed) for path, each in TYPED.items() for typed in each]
)
def test_what_is_advised_holds_all_words_and_passes(path: str, typed: str) -> None:
    problems = _problems(path, typed)
    assert problems
    written = typed
    for _ in range(3):
        if not problems:
            break
        written = _filled(_pasted(path, problems))
        problems = _problems(path, written)
    assert not problems, (written, [str(each) for each in problems])
    held, lost = written.casefold(), set()
    for word in re.findall(r"[^\W\d_]+", re.sub(r"https?://", "", typed.casefold())):
        lost |= {word} if word not in held and not LEFT_OUT.fullmatch(word) else set()
    for day, month, year in re.findall(r"(\d{2})/(\d{2})/(\d{4})", typed):
        lost |= {day} if f"{year}-{month}-{day}" not in held else set()
    for clock in re.findall(r"(\d{1,2})h", typed):
        lost |= {clock} if f"t{int(clock):02}:" not in held else set()
    assert not lost, written


def test_every_group_is_typed_here() -> None:
    models = (Article, Plan, Register, Explanations, Removals)
    known = {path for model in models for path in _groups(model, model.__name__)}
    assert known - ELSEWHERE == TYPED.keys()


def _groups(model: type[Node], above: str, inside: tuple[type[Node], ...] = ()) -> Iterator[str]:
    for key, info in keys_of(model).items():
        inner = nodes_in(info.annotation)
        path = f"{above}.{key}"
        if inner or any(origin_of(kind) is dict for kind, _ in members_of(info.annotation)):
            yield path
        for each in inner:
            if each not in (*inside, model) and path not in ELSEWHERE - {"Plan.document"}:
                yield from _groups(each, path, (*inside, model))


def _problems(path: str, written: str) -> list[Problem]:
    """Return what reading says of a file in which a key has a value, written so."""
    root, *keys = path.split(".")
    if root in ("Explanations", "Removals"):
        model = {"Explanations": Explanations, "Removals": Removals}[root]
        return list_of(model, "x.yaml", TextFile(f"- {written}\n"), "")[1]
    data: Any = ARTICLE if root == "Article" else {} if root == "Register" else yaml.safe_load(PLAN)
    text = yaml.safe_dump(_with_mark(data, keys), allow_unicode=True, default_flow_style=False)
    text = text.replace(f"'{MARK}'", written).replace(f'"{MARK}"', written)
    if root == "Article":
        return entry_of(Article, "x.md", TextFile(f"---\n{text}---\n\nChữ.\n"))[1]
    model_of: Callable[..., Any] = mapping_of
    return list(model_of(Plan if root == "Plan" else Register, "x.yaml", TextFile(text))[1])


def _with_mark(data: Any, keys: list[str]) -> Any:
    key, *below = keys
    inner = data.get(key) or {}
    if not below:
        return {**data, key: MARK}
    if isinstance(inner, list):
        return {**data, key: [_with_mark(inner[0], below), *inner[1:]]}
    return {**data, key: _with_mark(inner, below)}


def _pasted(path: str, problems: list[Problem]) -> str:
    """Return the value that the advice says to write."""
    key = path.rpartition(".")[2]
    found = []
    for each in problems:
        advice = each.advice.partition("hãy viết ")[2] or each.advice.partition("nháy: ")[2]
        advice = advice.partition(" hoặc mỗi mục")[0].partition(", các khóa khác")[0]
        if advice.startswith(f"{key}: "):
            return advice.removeprefix(f"{key}: ")
        found.append(advice.partition("- ")[2])
        if advice.startswith("- ") and path.endswith(".items"):
            return found[0]
    assert all(each.startswith("{") for each in found), problems
    return f"[{', '.join(found)}]"


def _filled(written: str) -> str:
    written = written.replace("T…", "T08:00")
    return re.sub(r"(\w+): …", lambda it: f"{it[1]}: {WANTING[it[1]]}", written)
