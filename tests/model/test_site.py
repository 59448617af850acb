"""Which plan a proof belongs to, and what each plan sees of one that names tasks of several."""

from datetime import date
from pathlib import Path

import pytest

from plansite.model import addresses
from plansite.model.location import LineMap
from plansite.model.plan import Plan
from plansite.model.register import Register
from plansite.model.site import Site
from plansite.progress import as_known_on, compute_all
from plansite.reading.validation import validate
from tests.support.plans import make_article, make_plan, make_task

FROM_2017 = {"start": "2017-01-01", "end": "2020-12-31"}
DAY = "2018-05-05"


def test_documents_of_one_number_and_two_agencies_have_two_addresses() -> None:
    of_a = {"type": "QĐ", "number": "12/QĐ-UBND", "title": "Một", "issuer": "UBND xã A"}
    data = {"documents": [of_a, of_a | {"issuer": "UBND xã B"}]}
    register, problems = validate(Register, data, LineMap("content/documents.yaml"))
    assert register is not None
    assert problems == []
    places = [addresses.document(document) for document in register.documents]
    assert places == ["/van-ban/#vb-12-qd-ubnd", "/van-ban/#vb-12-qd-ubnd-ubnd-xa-b"]
    later = register.model_copy(update={"documents": register.documents[1:]})
    assert addresses.document(later.as_known_on(date(2018, 5, 5)).documents[0]) == places[1]


@pytest.mark.parametrize(
    ("documents", "places"),
    [
        (["12/ĐA-UBND", "12/DA-UBND"], ["12-da-ubnd", "12-da-ubnd_1"]),
        (["12/DA-UBND", "12/ĐA-UBND"], ["12-da-ubnd", "12-dda-ubnd"]),
        (["14/ĐA-UBND A", "14/ĐA-UBND X", "14/ĐA-UBND-X"],
         ["14-da-ubnd", "14-da-ubnd-x", "14-dda-ubnd-x"]),
        (["5/KH-A 政府", "5/KH-A 市"], ["5-kh-a", "5-kh-a_1"]),
        (["12/ĐA-UBND  2018-03-01", "12/DA-UBND  2018-02-01"], ["12-dda-ubnd", "12-da-ubnd"]),
    ],
)  # fmt: skip
def test_no_two_documents_have_one_place(documents: list[str], places: list[str]) -> None:
    split = (each.split(" ") for each in documents)
    data = [
        {"type": "QĐ", "title": "Một", "number": number}
        | ({"issuer": more[0]} if more and more[0] else {})
        | ({"issued": more[1]} if len(more) > 1 else {})
        for number, *more in split
    ]
    register, _ = validate(Register, {"documents": data}, LineMap("content/documents.yaml"))
    assert register is not None
    found = [addresses.document_anchor(each) for each in register.documents]
    assert found == [f"vb-{place}" for place in places]


def plans(*of: Plan) -> Site:
    return Site(Path(), plans=of)


MAIN = make_plan(make_task("NV1"))
YEARS = make_plan(make_task("NV1"), path="content/plans/2017.yaml", period=FROM_2017)
NEWER = make_plan(make_task("NV1"), make_task("NV3"), path="content/plans/a.yaml", id="cds-2018")
OLDER = make_plan(make_task("NV1"), path="content/plans/b.yaml", id="b", period=FROM_2017)


@pytest.mark.parametrize(
    ("site", "day", "expected"),
    [
        (plans(MAIN, NEWER, YEARS, OLDER), DAY, "2018"),
        (plans(MAIN, NEWER, YEARS, OLDER), "2019-05-05", "2017"),
        (plans(NEWER, OLDER), DAY, "cds-2018"),
        (plans(MAIN, NEWER, OLDER), "2019-05-05", "b"),
        (plans(MAIN, NEWER), "2019-05-05", None),
    ],
    ids=[
        "the main plan first",
        "then the plan of a year, which has no id of its own",
        "then the newest",
        "whose period holds the day",
        "none",
    ],
)
def test_a_bare_id_is_of_the_plan_that(site: Site, day: str, expected: str | None) -> None:
    plan = site.plan_of(make_article(day))
    assert (plan.id if plan else None) == expected


def test_one_article_is_proof_for_two_plans() -> None:
    counts = {"NV1": "2", "cds-2018/NV3": "3"}
    article = make_article(DAY, "NV1", "cds-2018/NV3", counts=counts, completes=["cds-2018/NV1"])
    site = Site(Path(), plans=(MAIN, NEWER), articles=(article,))
    progress = compute_all(site, article.date.day)
    found = {
        (plan.plan.id, task.id): [(piece.counts, piece.completes) for piece in task.evidence]
        for plan in progress.values()
        for task in plan.tasks
    }
    assert found == {
        ("2018", "NV1"): [(2, False)],
        ("cds-2018", "NV1"): [(1, True)],
        ("cds-2018", "NV3"): [(3, False)],
    }
    assert site.tasks_of(article) == (("2018", "NV1"), ("cds-2018", "NV3"), ("cds-2018", "NV1"))


@pytest.mark.parametrize(
    ("tasks", "expected"),
    [
        (["NV1", "cds-2018/NV3"], "2018"),
        (["cds-2018/NV3", "2018/NV1"], "2018"),
        (["cds-2018/NV3"], "cds-2018"),
    ],
)
def test_what_proves_another_plans_tasks_alone_is_shown_with_it(
    tasks: list[str], expected: str
) -> None:
    holder = Site(Path(), plans=(MAIN, NEWER)).holder_of(make_article(DAY, *tasks))
    assert holder is not None
    assert holder.id == expected


def test_the_articles_own_plan_holds_its_bare_ids_and_may_be_named_too() -> None:
    article = make_article(DAY, "NV1", "cds-2018/NV3", plan="cds-2018")
    site = Site(Path(), plans=(MAIN, NEWER), articles=(article,))
    assert site.tasks_of(article) == (("cds-2018", "NV1"), ("cds-2018", "NV3"))
    assert site.proofs_of(MAIN) == ()
    assert site.proofs_of(NEWER)[0].tasks == ("NV1", "NV3")


def test_what_proves_something_of_a_plan_is_looked_for_once() -> None:
    articles = make_article(DAY, "NV1"), make_article(DAY, "cds-2018/NV3", slug="khac")
    site = Site(Path(), plans=(MAIN, NEWER), articles=articles)
    assert site.proofs_of(MAIN) is site.proofs_of(MAIN)
    assert [proof.tasks for proof in site.proofs_of(NEWER)] == [("NV3",)]


def test_what_proves_nothing_is_shown_with_the_plan_that_holds_its_day() -> None:
    plain = make_article(DAY, slug="thuong").model_copy(update={"tasks": ()})
    articles = make_article(DAY, "cds-2018/NV3"), plain
    site = Site(Path(), plans=(MAIN, NEWER), articles=articles)
    assert [article.slug for article in site.shown_with(MAIN)] == ["thuong"]
    assert site.shown_with(NEWER) == ()


def test_an_edition_names_no_task_of_a_plan_that_came_later() -> None:
    document = MAIN.document.model_dump(mode="json", exclude_none=True) | {"issued": "2018-06-01"}
    document["transcription"] = {}
    later = make_plan(make_task("NV3"), path="content/plans/a.yaml", id="a", document=document)
    article = make_article(DAY, "NV1", "a/NV3")
    known = as_known_on(Site(Path(), plans=(MAIN, later), articles=(article,)), article.date.day)
    assert known.articles[0].tasks == ("NV1",)
