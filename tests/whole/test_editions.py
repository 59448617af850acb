"""An edition of a day tells nothing of a later one, in whatever form it is asked."""

import gzip
import html
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from plansite.model.dates import Moment
from plansite.model.node import Node
from plansite.model.site import Site
from plansite.progress import as_known_on
from plansite.reading.site import read_site
from tests.support.built import EXAMPLE, ROOT, BuiltSite, built
from tests.support.sites import PLAN, write_small_site

DAY, BEFORE = "2018-09-17", "2018-09-16"

MARKS = {
    "Amendment.on": ("moc-sua-doi", "moc-ten-moi"),
    "Added.on": ("moc-them", "moc-can-cu", "NVMOC"),
    "Article.date": ("moc-bai",),
    "Cancelled.on": ("moc-huy", "moc-quyet-dinh"),
    "Correction.date": ("moc-dinh-chinh", "moc-sua-trang"),
    "Document.issued": ("moc-ke-hoach", "moc-viec-sau", "moc-chu-de"),
    "Entry.updated": ("17/09/2018", "2018-09-17"),
    "LegalBasis.issued": ("moc-phap-ly",),
    "MeasuredValue.on": ("43.21", "43,21"),
    "Promulgation.issued": ("moc-kem-theo",),
    "Press.published": ("moc-bao-chi",),
    "Received.on": ("moc-den",),
    "RegisteredDocument.issued": ("moc-so-van-ban",),
    "Removal.on": ("moc-da-go", "moc-da-xoa"),
}
"""What the made site holds from DAY on, by the field that says so."""

AHEAD = {
    *("Period.start", "Period.end", "Task.start", "Task.due"),
    *("Unit.since", "Unit.until"),
    *("OwnReportWindow.start", "OwnReportWindow.end", "Change.start", "Change.due"),
    *("Event.start", "Event.end", "RegisteredDocument.effective"),
    *("Article.expires", "Entry.review_by"),
}
"""Days that are known before they come: what is promised, announced, or set for a review. Of an
item's end and its review only what has come is reported."""


def kinds(kind: type[Node] = Node) -> Iterator[type[Node]]:
    for each in kind.__subclasses__():
        if each.__module__.startswith("plansite.model."):
            yield each
            yield from kinds(each)


def holds_day(annotation: object) -> bool:
    return annotation in (date, Moment) or any(map(holds_day, get_args(annotation)))


def test_every_field_with_a_day_is_known_to_this_test() -> None:
    """A new one belongs into MARKS and its model's `is_known`, or into AHEAD."""
    dated = {
        f"{kind.__name__}.{name}"
        for kind in kinds()
        for name, field in kind.model_fields.items()
        if name in kind.__annotations__ and holds_day(field.annotation)
    }
    assert dated == MARKS.keys() | AHEAD


MAIN = f"""\
  - id: NV2
    title: Việc hai
    from_section: I
    cancelled: {{on: {DAY}, reason: moc-huy, decision: moc-quyet-dinh}}
  - {{id: NVMOC, title: moc-them, added: {{on: {DAY}, by: moc-can-cu}}}}
  - id: NVDO
    title: Việc đo
    from_section: I
    target: {{indicator: Tỷ lệ, value: 90, unit: "%"}}
amendments:
  - {{on: {DAY}, by: moc-sua-doi, changes: [{{task: NV1, title: moc-ten-moi}}]}}
legal_bases: [{{number: 12/QĐ-UBND, issued: {DAY}, title: moc-phap-ly}}]
"""
OTHER = (
    ("2018-01-18", DAY),
    ("2018-01-01, end: 2018", "2019-01-01, end: 2019"),
    ("03/KH", "04/KH"),
    ("title: Kế hoạch", "title: moc-ke-hoach"),
    ("Việc một", "moc-viec-sau"),
    ("tasks:", "topics: [{id: moc-chu-de, name: Sau này}]\ntasks:"),
)
ENTRIES = {
    "articles/2018/mot": (
        "title: Bài một\ndate: 2018-03-05\nsummary: Một.\ntasks: [NV1, NVMOC]\n"
        f"measures: [{{task: NVDO, value: 43.21, on: {DAY}}}]\n"
        f"updated: {DAY}\ncorrections: [{{date: {DAY}, text: moc-dinh-chinh}}]"
    ),
    "articles/2018/hai": f"title: Bài hai\ndate: 2018-03-06\nsummary: Hai.\nexpires: {BEFORE}",
    "articles/2018/moc-bai": f"title: Bài ba\ndate: {DAY}\nsummary: Ba.",
    "articles/2018/bon": (
        "title: Bài bốn\ndate: 2018-03-07\nsummary: Bốn.\nkind: press\n"
        f"press: {{outlet: moc-bao-chi, published: {DAY}}}"
    ),
    "pages/gioi-thieu": (
        f"title: Giới thiệu\nupdated: {DAY}\ncorrections: [{{date: {DAY}, text: moc-sua-trang}}]"
    ),
}
LINK = "Đã có [bài sau](moc-bai.md) của tháng, cũng [ở đây](/tin-bai/2018/moc-bai/)."
LISTS = {
    "documents": (
        "documents:\n"
        "  - {type: CV, number: 6/CV-SM, title: Sẵn có, topics: [moc-chu-de]}\n"
        f"  - {{type: CV, number: 7/CV-SM, issued: {DAY}, title: moc-so-van-ban}}\n"
    ),
    "explanations": "- {task: NVMOC, period: q3, text: moc-them}\n",
    "removed": f"- {{address: /moc-da-go/, on: {DAY}, reason: moc-da-xoa}}\n",
}


def write(site: Path) -> Path:
    """Write a site with each kind of thing that has a day; return its folder."""
    write_small_site(site)
    received = f'received: {{by: moc-den, number: "29", on: {DAY}}}'
    by = f"promulgated_by: {{type: QĐ, number: 1/QĐ-SM, issued: {DAY}, title: moc-kem-theo}}"
    main = PLAN.replace("  title: Kế hoạch", f"  title: Kế hoạch\n  {received}\n  {by}")
    main = main[: main.index("  - {id: NV2")] + MAIN
    other = PLAN
    for old, new in OTHER:
        assert old in other, old
        other = other.replace(old, new)
    files = {"plan.yaml": main, "content/plans/2019.yaml": other}
    for name, head in ENTRIES.items():
        body = LINK if name.endswith("hai") else "Nội dung."
        files[f"content/{name}.md"] = f"---\n{head}\n---\n\n{body}\n"
    files |= {f"content/{name}.yaml": text for name, text in LISTS.items()}
    for name, text in files.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    return site


def whole(site: BuiltSite) -> str:
    """Return all that a site's files hold, as text; those of the search are packed."""
    found = []
    for name, data in site.files.items():
        raw = gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data
        found.append(f"{name}\n{raw.decode('utf-8', 'replace')}")
    return html.unescape("\n".join(found))


def test_nothing_of_a_later_day_is_told_anywhere_and_all_of_it_on_the_day(
    tmp_path: Path,
) -> None:
    site = write(tmp_path / "site")
    early, on_day = built(site, tmp_path / "early", BEFORE), built(site, tmp_path / "output", DAY)
    before, after = whole(early), whole(on_day)
    for field, marks in MARKS.items():
        for mark in marks:
            assert mark not in before, f"{field}: {mark} is reported a day ahead"
            assert mark in after, f"{field}: {mark} is not reported on its day"
    assert "Cập nhật" in on_day.words("/gioi-thieu/")
    assert not any("expires" in item for item in articles(early))
    assert [item["expires"] for item in articles(on_day) if "expires" in item] == [BEFORE]
    assert "Đã có bài sau của tháng, cũng ở đây ." in early.words("/tin-bai/2018/hai/")
    assert "/tin-bai/2018/moc-bai/" in on_day.links("/tin-bai/2018/hai/")


def articles(site: BuiltSite) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(site.text("/du-lieu/articles.json"))["articles"]
    return found


def later(site: Site, day: date) -> Iterator[str]:
    """Give the words of a site that an edition of ``day`` must not hold."""
    known = json.dumps([str(part) for part in words(as_known_on(site, day))], ensure_ascii=False)
    for word in words(site):
        if len(word) > 20 and word not in known:
            yield word


def words(site: Site) -> Iterator[str]:
    parts = (*site.plans, *site.entries, site.register, site.explanations, site.removals)
    for part in parts:
        yield from strings(part.model_dump(mode="json"))


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from strings(inner)


@pytest.mark.xdist_group("sites")
@pytest.mark.parametrize(("folder", "day"), [(EXAMPLE, "2025-01-12"), (ROOT, "2018-01-31")])
def test_an_early_edition_of_a_real_site_holds_no_word_of_what_came_later(
    folder: Path, day: str, tmp_path: Path
) -> None:
    site = read_site(folder).site
    unsaid = list(later(site, date.fromisoformat(day)))
    assert unsaid
    said = whole(built(folder, tmp_path / "output", day))
    assert [word for word in unsaid if word in said] == []
