"""Which files of open data there are, and where."""

from datetime import date
from pathlib import Path

from plansite.exports import data_files
from plansite.progress import compute_all
from plansite.reading.site import read_site

SITE = Path(__file__).parents[2] / "examples/so-mau"
AS_OF = date(2025, 10, 15)


def test_the_plan_in_force_stands_at_the_top_and_each_year_in_its_folder() -> None:
    site = read_site(SITE).site
    files = data_files(site, compute_all(site, AS_OF), AS_OF)
    assert sorted(files) == [
        "/du-lieu/2024/plan.json",
        "/du-lieu/2024/progress.csv",
        "/du-lieu/2025/plan.json",
        "/du-lieu/2025/progress.csv",
        "/du-lieu/articles.json",
        "/du-lieu/articles.schema.json",
        "/du-lieu/plan.json",
        "/du-lieu/plan.schema.json",
        "/du-lieu/progress.csv",
        "/lich.ics",
    ]
    assert files["/du-lieu/plan.json"] == files["/du-lieu/2025/plan.json"]
    assert files["/du-lieu/plan.json"] != files["/du-lieu/2024/plan.json"]
