"""lich.ics: valid, stable, importable."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar, Event

from plansite.exports import calendar_ics
from plansite.model.article import Article
from plansite.model.site import Site
from plansite.progress import compute_all
from plansite.reading.site import read_site
from tests.support.plans import make_article, make_plan, make_task

ROOT = Path(__file__).parents[2]
AS_OF = date(2018, 6, 30)


def raw(
    *articles: Article, tasks: tuple[dict[str, Any], ...] = (), base_url: str | None = None
) -> bytes:
    site = Site(Path(), plans=(make_plan(*tasks),), articles=articles)
    return calendar_ics(site, compute_all(site, AS_OF).values(), AS_OF, base_url=base_url)


def entries(*articles: Article, tasks: tuple[dict[str, Any], ...] = ()) -> list[Event]:
    return list(Calendar.from_ical(raw(*articles, tasks=tasks)).walk("VEVENT"))


def event(start: str, end: str | None = None, **keys: Any) -> Article:
    held = {"start": start} | ({"end": end} if end else {}) | keys.pop("held", {})
    return make_article("2018-03-01", slug="su-kien", kind="event", event=held, **keys)


@pytest.mark.parametrize(
    ("start", "end", "first", "last"),
    [
        ("2018-03-05", None, date(2018, 3, 5), date(2018, 3, 6)),
        ("2018-03-05", "2018-03-07", date(2018, 3, 5), date(2018, 3, 8)),
        (
            "2018-03-05T08:00",
            "2018-03-05T11:30",
            datetime(2018, 3, 5, 1, tzinfo=UTC),
            datetime(2018, 3, 5, 4, 30, tzinfo=UTC),
        ),
        (
            "2018-03-05T06:00",
            "2018-03-06",
            datetime(2018, 3, 4, 23, tzinfo=UTC),
            datetime(2018, 3, 6, 17, tzinfo=UTC),
        ),
        (
            "2018-03-05T08:00",
            None,
            datetime(2018, 3, 5, 1, tzinfo=UTC),
            datetime(2018, 3, 5, 2, tzinfo=UTC),
        ),
    ],
)
def test_from_when_to_when(start: str, end: str | None, first: date, last: date | None) -> None:
    (entry,) = entries(event(start, end))
    assert entry.decoded("dtstart") == first
    assert entry.decoded("dtend") == last


@pytest.mark.parametrize(
    ("start", "end", "is_open"),
    [
        ("2018-03-05T08:00", None, True),
        ("2018-03-05T08:00", "2018-03-05", True),
        ("2018-03-05T08:00", "2018-03-05T11:30", False),
        ("2018-03-05T08:00", "2018-03-05T08:00", False),
        ("2018-03-05", None, False),
    ],
)
def test_an_event_without_an_hour_of_end_says_that_its_hour_is_a_guess(
    start: str, end: str | None, is_open: bool
) -> None:
    (entry,) = entries(event(start, end))
    said = "Giờ kết thúc chưa công bố; lịch tạm tính một giờ." in entry["description"]
    assert said is is_open
    if is_open:
        length = entry.decoded("dtend") - entry.decoded("dtstart")
        assert length == timedelta(hours=1)


@pytest.mark.parametrize(
    ("end", "said"),
    [
        ("2018-03-05T11:30", "Thời gian: 05/03/2018, đến 11 giờ 30."),
        ("2018-03-06T17:00", "Thời gian: 05/03/2018 - 17 giờ, 06/03/2018."),
        ("2018-03-06", None),
    ],
)
def test_an_hour_of_end_that_whole_days_do_not_show_is_told(end: str, said: str | None) -> None:
    (entry,) = entries(event("2018-03-05", end))
    assert entry.decoded("dtstart") == date(2018, 3, 5)
    assert entry["description"].split("\n")[1:] == ([said] if said else [])


def test_the_calendar_itself_tells_of_that_hour() -> None:
    calendar = Calendar.from_ical(raw(event("2018-03-05T08:00")))
    assert "được tính một giờ" in calendar["x-wr-caldesc"]


def test_an_event_tells_what_where_and_who() -> None:
    held = {"place": "Hội trường, tầng 2; nhà A", "participants": "1200", "organiser": "Văn phòng"}
    (entry,) = entries(event("2018-03-05", held=held, summary="Dòng một."))
    assert entry["location"] == "Hội trường, tầng 2; nhà A"
    assert entry["description"] == (
        "Dòng một.\nĐơn vị tổ chức: Văn phòng.\nSố người tham dự: 1.200."
    )


def test_events_to_come_are_in_and_unpublished_ones_are_not() -> None:
    coming = make_article("2018-06-01", slug="sap-toi", kind="event", event={"start": "2018-09-01"})
    hidden = make_article(
        "2018-07-01", slug="chua-dang", kind="event", event={"start": "2018-06-02"}
    )
    draft = event("2018-03-05", status="draft")
    assert [str(entry["summary"]) for entry in entries(coming, hidden, draft)] == ["Bài sap-toi"]


def test_tasks_with_a_day_that_the_plan_states_have_a_whole_day() -> None:
    tasks = (
        make_task("NV1", due="2018-04-30", target="2/month"),
        make_task("NV2", target="2/month"),
        make_task("NV3"),
        make_task("NV4", due="2018-05-31", not_applicable={"reason": "Không có."}),
        make_task("NV5", due="2018-05-31", cancelled={"on": "2018-02-01", "reason": "Thôi."}),
    )
    found = entries(tasks=tasks)
    assert [str(entry["summary"])[:8] for entry in found] == ["Hạn NV1:", "Hạn NV5:"]
    assert found[0].decoded("dtstart") == date(2018, 4, 30)
    assert found[0].decoded("dtend") == date(2018, 5, 1)
    assert [str(entry["status"]) for entry in found] == ["CONFIRMED", "CANCELLED"]
    assert "Chỉ tiêu: 2 tin bài mỗi tháng." in found[0]["description"]


@pytest.mark.parametrize("day", ["1945-01-01", "2100-12-31"])
@pytest.mark.parametrize("clock", ["", "T00:00", "T23:59"])
def test_the_ends_of_time_make_no_calendar_fail(day: str, clock: str) -> None:
    article = make_article("2018-03-01", kind="event", event={"start": day + clock, "end": day})
    late = make_article("1945-01-01T00:00", kind="event", event={"start": "2018-03-01"})
    assert len(entries(article, late, tasks=(make_task(due=day),))) == 3


def test_uids_outlive_title_date_and_host() -> None:
    before = Calendar.from_ical(raw(event("2018-03-05"), base_url="https://a.example"))
    after = Calendar.from_ical(
        raw(event("2018-03-06", title="Tên mới"), base_url="https://b.example")
    )
    uids = [calendar.walk("VEVENT")[0]["uid"] for calendar in (before, after)]
    assert uids[0] == uids[1] == "86c2f54f-0657-5c11-b528-c0941a49425a"


def test_stamps_come_from_the_content_and_an_update_raises_the_sequence() -> None:
    (entry,) = entries(event("2018-03-05"))
    assert entry.decoded("dtstamp") == datetime(2018, 2, 28, 17, tzinfo=UTC)
    assert entry["sequence"] == 0
    corrections = [{"date": "2018-03-08", "text": "Sửa ngày."}]
    (entry,) = entries(event("2018-03-05", updated="2018-03-08", corrections=corrections))
    assert entry.decoded("dtstamp") == datetime(2018, 3, 7, 17, tzinfo=UTC)
    assert entry["sequence"] == 2


def test_an_amended_deadline_tells_by_what_and_replaces_the_old_one() -> None:
    changes = [{"task": "NV1", "due": "2018-09-30"}]
    by = {"number": "61/QĐ-SM", "by": "Sở Mẫu"}
    gone = {"on": "2018-06-25", "reason": "Thôi."}
    plan = make_plan(
        make_task("NV1", due="2018-06-30"),
        make_task("NV2", due="2018-10-31", cancelled=gone),
        make_task("NV3", due="2018-11-30"),
        amendments=[
            {"on": "2018-06-20", "changes": changes, **by},
            {"on": "2018-06-21", "changes": [{"task": "NV2", "due": "2018-10-31"}]},
            {"on": "2018-07-01", "changes": [{"task": "NV3", "due": "2018-12-31"}]},
        ],
    )
    site = Site(Path(), plans=(plan,))
    calendar = Calendar.from_ical(calendar_ics(site, compute_all(site, AS_OF).values(), AS_OF))
    one, two, three = calendar.walk("VEVENT")
    assert one.decoded("dtstart") == date(2018, 9, 30)
    assert "Sửa đổi từ ngày 20/06/2018 theo 61/QĐ-SM của Sở Mẫu." in one["description"]
    assert "Sửa đổi từ ngày 21/06/2018." in two["description"]
    assert [entry["sequence"] for entry in (one, two, three)] == [1, 2, 0]  # July is not known yet
    stamps = [entry.decoded("last-modified").date() for entry in (one, two, three)]
    assert stamps == [date(2018, 6, 19), date(2018, 6, 24), date(2018, 1, 4)]  # in UTC
    assert [entry.decoded("dtstamp").date() for entry in (one, two, three)] == stamps


def test_the_example_is_valid_and_the_same_each_time() -> None:
    as_of = date(2025, 10, 15)
    site = read_site(ROOT / "examples/so-mau").site
    first = calendar_ics(site, compute_all(site, as_of).values(), as_of)
    again = calendar_ics(site, compute_all(site, as_of).values(), as_of)
    assert first == again
    calendar = Calendar.from_ical(first)
    found = calendar.walk("VEVENT")
    assert len({entry["uid"] for entry in found}) == len(found) >= 20
    assert all(entry.errors == [] for entry in [calendar, *found])
    lines = first.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert b"\n" not in b"".join(lines)
