"""events.csv: every event that may be seen, and nothing else."""

import csv
import io
from datetime import date
from pathlib import Path

from plansite.exports.events import events_csv
from plansite.model.site import Site
from tests.support.plans import make_article, make_plan, make_task

KNOWN = {"start": "2018-07-02T08:00", "place": "Hội trường", "participants": "40"}


def test_events_stand_in_the_order_in_which_they_begin_with_what_is_known() -> None:
    site = Site(
        Path(),
        plans=(make_plan(make_task()),),
        articles=(
            make_article("2018-03-01", slug="hop", kind="event", event=KNOWN),
            make_article("2018-03-02", slug="le", kind="event", event={"start": "2018-03-02"}),
            make_article("2018-03-03", slug="tin"),
            make_article("2018-07-01", slug="sau", kind="event", event={"start": "2018-07-01"}),
        ),
    )
    text = events_csv(site, date(2018, 6, 30), base_url="https://a.example").decode("utf-8-sig")
    assert [row[1:] for row in csv.reader(io.StringIO(text))][1:] == [
        ["2018-03-02", "", "", "", "", "https://a.example/tin-bai/2018/le/"],
        [
            *("2018-07-02T08:00:00+07:00", "", "Hội trường", "", "40"),
            "https://a.example/tin-bai/2018/hop/",
        ],
    ]
