"""What could not be read causes no further problems, and hides none."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from plansite import checks
from plansite.checks import Context
from plansite.model.problem import Problem
from plansite.vi.problems import dates as say
from tests.support.site_builder import SiteBuilder


def rules(site: SiteBuilder) -> list[tuple[str, int, str]]:
    return [(problem.path, problem.line, problem.id) for problem in site.problems()]


def test_one_bad_date_in_the_plan_makes_no_task_unknown(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).plan(("issued: 2018-01-18", "issued: 18/01/2018"))
    for number in range(5):
        site.article(
            "tasks: [NV1, NV2]", path=f"content/articles/2018/{number}.md", title=f"{number}"
        )

    assert rules(site) == [("plan.yaml", 5, "ngay/khong-iso")]


@pytest.mark.parametrize(
    "change",
    [
        ("start: 2018-01-01", "start: đầu năm"),  # a period that cannot be known
        ("document:", "document: ["),  # YAML that does not parse
        ("  - {id: NV1,", "  - {id: NV 1,"),  # one id: the list is no measure any more
    ],
)
def test_a_misread_plan_makes_no_task_unknown(change: tuple[str, str], tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).plan(change)
    site.article("tasks: [NV1, NV9]\ntopics: [the-che]", body="[NV](/ke-hoach/2018/nv1/)")

    found = rules(site)

    assert found
    assert {path for path, _, _ in found} == {"plan.yaml"}


def test_a_missing_plan_is_one_problem(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article("tasks: [NV1]")
    (tmp_path / "plan.yaml").unlink()

    assert rules(site) == [("plan.yaml", 1, "tep/thieu-ke-hoach")]


def test_a_bad_date_of_an_article_hides_no_other_problem(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article("plan: 2018\ntasks: [NV9]", date="hôm qua", body="# Một")

    path = "content/articles/2018/bai.md"
    assert rules(site) == [
        (path, 3, "ngay/khong-iso"),
        (path, 6, "ma-la/nhiem-vu"),
        (path, 9, "de-muc/cap-mot"),
    ]


def test_a_misspelt_key_keeps_the_lines_below_it(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article("taks:\n  - NV1\n  - NV9")

    path = "content/articles/2018/bai.md"
    assert rules(site) == [(path, 5, "khoa-la/khong-co-trong-mau"), (path, 7, "ma-la/nhiem-vu")]


def test_a_task_that_is_no_mapping_leaves_the_others_checked(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).plan(("tasks:\n", "tasks:\n  - Việc\n"), ("lead: vp", "lead: xx"))

    assert rules(site) == [
        ("plan.yaml", 22, "kieu/muc-sai-kieu"),
        ("plan.yaml", 23, "ma-la/don-vi"),
    ]


def test_a_rule_need_not_ask_whether_what_it_reports_could_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def heedless(context: Context) -> Iterator[Problem]:
        for article in context.site.articles:
            date, title = article.at("date"), article.at("title")
            yield say.DATE_FAR.at(date, key="date", day=article.date)
            yield say.DATE_FAR.at(title, date, key="title", day=article.date)

    monkeypatch.setattr(checks, "RULES", (heedless,))
    site = (
        SiteBuilder(tmp_path)
        .article()
        .article(path="content/articles/2018/khac.md", date="hôm qua")
    )

    path = "content/articles/2018/bai.md"
    assert rules(site) == [
        (path, 2, "thoi-gian/qua-xa"),
        (path, 3, "thoi-gian/qua-xa"),
        ("content/articles/2018/khac.md", 3, "ngay/khong-iso"),
    ]


@pytest.mark.parametrize(
    ("front", "line"),
    [
        ("updated: 1/1/2018", 5),  # would be before the article
        ("event: {start: 5/3/2018, end: 2018-03-01}\nkind: event", 5),
        ("kind: evnt\nevent: {start: 2018-03-05}", 5),
        ("tasks: [NV2]\nkind: event\nevent: {start: 1/2/2018}", 7),  # would be before its task
        ("counts: 2\ntasks: NV1", 6),
        ("aliases: [/x y/]", 5),
    ],
)
def test_one_bad_value_of_an_article_is_one_problem(front: str, line: int, tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article(front)

    assert [(path, at) for path, at, _ in rules(site)] == [("content/articles/2018/bai.md", line)]


@pytest.mark.parametrize(
    "change",
    [
        ("start: 2018-01-01", "start: 31/12/2018"),  # its suggestion is after the end
        ("due: 2018-09-30", "due: 1/2/2018"),
        ("show: goals", "show: gaols"),
        ("program: nq-30c", "program: nq-30"),
        ("from_section: III, start", "from_section: [III], start"),
    ],
)
def test_one_bad_value_of_a_plan_is_one_problem(change: tuple[str, str], tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).plan(change).article("tasks: [NV1, NV2]")

    assert len(site.problems()) == 1
