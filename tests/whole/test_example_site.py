"""The example: a whole year of an invented agency, with links both ways and nothing hidden."""

import json
import re
from datetime import date
from urllib.parse import unquote

import pytest
from selectolax.lexbor import LexborHTMLParser

from plansite.pipeline.inspection import inspect_site
from plansite.publication.edition import join
from plansite.reading.site import read_site
from tests.support.built import EXAMPLE, EXAMPLE_DATE, BuiltSite, build_site

pytestmark = pytest.mark.xdist_group("sites")

HIDDEN = ("BẢN-NHÁP-KHÔNG-ĐƯỢC-LỌT", "TƯƠNG-LAI-KHÔNG-ĐƯỢC-LỌT")


def _plan(site: BuiltSite) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = json.loads(site.text("/du-lieu/plan.json"))
    return found


def test_the_markers_of_hidden_items_stand_in_the_sources() -> None:
    texts = [path.read_text(encoding="utf-8") for path in EXAMPLE.rglob("content/**/*.md")]
    for marker in HIDDEN:
        assert any(marker in text for text in texts)


def test_drafts_and_future_items_leave_no_trace(example_site: BuiltSite) -> None:
    slugs = set()
    for path in (EXAMPLE / "content/articles").rglob("*.md"):
        text = path.read_text(encoding="utf-8")
        date = re.search(r"^date: (\d{4}-\d{2}-\d{2})", text, re.MULTILINE)
        if "status: draft" in text or (date and date[1] > EXAMPLE_DATE):
            slugs.add(path.stem)
    assert len(slugs) > 2
    for name, data in example_site.files.items():
        text = data.decode("utf-8", errors="replace")
        for marker in HIDDEN:
            assert marker not in text, name
        for slug in slugs:
            assert not re.search(rf"/{slug}[/.\"]", text), f"{slug} in {name}"
            assert f"/{slug}/" not in f"/{name}"


def test_a_preview_shows_them_under_a_banner(tmp_path_factory: pytest.TempPathFactory) -> None:
    output = tmp_path_factory.mktemp("preview") / "output"
    code, said = build_site(EXAMPLE, output, EXAMPLE_DATE, preview=True)
    assert code == 0, said
    everything = "".join(
        path.read_text(encoding="utf-8") for path in output.rglob("*.html") if path.is_file()
    )
    for marker in HIDDEN:
        assert marker in everything
    assert "xem trước" in BuiltSite(output).words("/").lower()


def test_no_explanation_tells_what_only_a_later_day_can_know(example_site: BuiltSite) -> None:
    assert "Cả năm chỉ nhận" not in example_site.words("/ke-hoach/2025/nv11/")
    assert "Giải trình cho quý III" in example_site.words("/ke-hoach/2025/nv16/")
    early = join(read_site(EXAMPLE).site, date(2025, 9, 20)).site.explanations.items
    assert "NV16" not in {item.task for item in early}


def test_the_home_page_leads_to_what_falls_due_after_the_next(example_site: BuiltSite) -> None:
    home, progress = example_site.page("/"), example_site.page("/tien-do/")
    few = [node.text() for node in home.css("[aria-labelledby=_den-han] .dues__item a")]
    all_ = [node.text() for node in progress.css("[aria-labelledby=_sap-den-han] .dues__item a")]
    assert few == all_[:3]
    assert few[0] == "Tập huấn kỹ năng chính quyền số"


def test_every_page_says_that_the_agency_is_invented(example_site: BuiltSite) -> None:
    for name in example_site.pages:
        page = LexborHTMLParser(example_site.files[name])
        if page.css_first("meta[http-equiv=refresh]") is None:
            assert page.body is not None
            assert "không có thật" in page.body.text(separator=" "), name


def test_links_between_tasks_and_evidence_run_both_ways(example_site: BuiltSite) -> None:
    checked = 0
    for task in _plan(example_site)["tasks"]:
        address = f"/ke-hoach/2025/{task['id'].lower()}/"
        links = example_site.links(address)
        for piece in task["evidence"]:
            url = piece["url"]  # type: ignore[index]
            assert url in links
            assert address in example_site.links(url)
            checked += 1
    assert checked > 20


def test_only_media_that_something_public_uses_is_published(example_site: BuiltSite) -> None:
    published = {name for name in example_site.files if name.startswith("media/")}
    texts = "".join(example_site.files[name].decode() for name in example_site.pages)
    assert published
    for name in published:
        assert f"/{name}" in texts


def test_an_item_is_shared_by_plain_links_to_its_public_address(example_site: BuiltSite) -> None:
    links = example_site.links("/tin-bai/2025/rut-ngan-thoi-gian/", "aside")
    address = "https%3A//so-mau.example/tin-bai/2025/rut-ngan-thoi-gian/"
    assert f"https://www.facebook.com/sharer/sharer.php?u={address}" in links
    (letter,) = (link for link in links if link.startswith("mailto:"))
    subject, _, body = letter.removeprefix("mailto:?subject=").partition("&body=")
    assert unquote(subject) == "Gia hạn giấy xác nhận chỉ còn ba ngày làm việc"
    assert body == address


def test_words_of_another_language_are_marked_wherever_they_stand(example_site: BuiltSite) -> None:
    title = "One-stop desk opening hours for foreign residents"
    seen = set()
    for name in example_site.pages:
        address = f"/{name.removesuffix('index.html')}"
        for node in example_site.page(address).css("main *, nav *"):
            if node.text(deep=False).strip() == title:
                seen.add(address.split("/")[1])
                while node is not None and "lang" not in node.attributes:
                    node = node.parent
                assert node is not None, address
                assert node.attributes["lang"] == "en", (address, node.html)
    assert seen >= {"bao-cao", "ke-hoach", "tin-bai"}


def test_a_task_of_another_years_plan_says_its_year(example_site: BuiltSite) -> None:
    """The plans of 2024 and 2025 both have a task NV3, and they are two things."""
    form = example_site.page("/hinh-thuc/ht3/").css(".tasks__promise .code")
    assert [node.text() for node in form] == ["NV4 (2025)", "NV13 (2025)", "NV3 (2024)"]
    old = example_site.page("/tin-bai/2024/").css(".items__tasks")
    assert old
    assert all(" (2024)" in node.text() for node in old)
    new = example_site.page("/tin-bai/2025/").css(".items__tasks")
    assert new
    assert not any("(2025)" in node.text() for node in new)


def test_old_addresses_lead_to_the_new(example_site: BuiltSite) -> None:
    redirects = [
        name
        for name in example_site.pages
        if b"http-equiv" in example_site.files[name] and b"refresh" in example_site.files[name]
    ]
    assert redirects
    for name in redirects:
        page = LexborHTMLParser(example_site.files[name])
        link = page.css_first("main a")
        assert link is not None
        assert example_site.text(str(link.attributes["href"]))


def test_both_years_have_their_pages(example_site: BuiltSite) -> None:
    links = example_site.links("/ke-hoach/")
    assert {"/ke-hoach/2024/", "/ke-hoach/2025/"} <= links
    assert example_site.text("/du-lieu/2024/plan.json") != example_site.text("/du-lieu/plan.json")


def test_no_link_of_ours_leads_to_a_place_that_is_not_there(example_site: BuiltSite) -> None:
    """A build goes on where an editor's link does; the theme's and the views' must all be right."""
    files = [name for name in example_site.files if not name.endswith(".gz")]
    assert inspect_site(example_site.folder, files, "https://so-mau.example", {}) == []
