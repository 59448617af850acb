"""The search page of a large site: its size has a bound, and nothing is out of reach."""

import pytest

from plansite.preview.held import Held
from tests.support.built import BuiltSite
from tests.support.sites import PLAN, write_small_site

pytestmark = pytest.mark.xdist_group("large search page")

KB = 1024
YEARS = range(2009, 2019)
TASKS = 20
LONG = (
    "thực hiện công tác tuyên truyền cải cách hành chính trên các phương tiện thông tin đại chúng"
)
ARTICLE = (
    "---\ntitle: Tin {year}\ndate: {year}-03-05\nsummary: Tin.\ntopics: [the-che]\n---\n\nTin.\n"
)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The search page alone of ten plans of twenty tasks each, with an article in each year."""
    folder = tmp_path_factory.mktemp("large")
    site = write_small_site(folder / "site")
    (site / "content/plans").mkdir()
    for year in YEARS:
        head = (
            PLAN[: PLAN.index("tasks:")].replace("2018", str(year)).replace("03/KH", f"{year}/KH")
        )
        tasks = "".join(
            f"  - {{id: NV{at}, title: Nhiệm vụ {at} {LONG}, from_section: I, topics: [the-che]}}\n"
            for at in range(1, TASKS + 1)
        )
        path = site / ("plan.yaml" if year == YEARS[-1] else f"content/plans/{year}.yaml")
        path.write_text(f"{head}tasks:\n{tasks}", encoding="utf-8")
        article = site / f"content/articles/{year}/tin.md"
        article.parent.mkdir(parents=True)
        article.write_text(ARTICLE.format(year=year), encoding="utf-8")
    held = Held(site)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1530331200")  # in June 2018
        held.save([])
    assert held.now.shown is not None
    page = folder / "output" / "tim-kiem" / "index.html"
    page.parent.mkdir(parents=True)
    page.write_bytes(held.now.shown.file("tim-kiem/index.html"))
    return BuiltSite(folder / "output")


def values(site: BuiltSite, name: str) -> list[str]:
    """Return the values that a filter offers."""
    options = site.page("/tim-kiem/").css(f"#_{name} option")
    return [value for option in options if (value := option.attributes["value"])]


def test_the_page_is_small_however_much_there_is(large: BuiltSite) -> None:
    assert len(large.files["tim-kiem/index.html"]) < 30 * KB


def test_the_tasks_of_the_plan_in_force_are_offered_and_of_no_plan_a_part(large: BuiltSite) -> None:
    assert values(large, "nhiem-vu") == [f"2018-nv{at}" for at in range(1, TASKS + 1)]
    texts = [node.text() for node in large.page("/tim-kiem/").css("#_nhiem-vu option")]
    assert max(map(len, texts)) <= 60


def test_years_topics_and_plans_lead_to_all_that_there_is(large: BuiltSite) -> None:
    links = {node.attributes["href"] for node in large.page("/tim-kiem/").css(".search__index a")}
    assert {f"/tin-bai/{year}/" for year in YEARS} < links
    assert {f"/ke-hoach/{year}/" for year in YEARS} < links
    assert "/chu-de/the-che/" in links
