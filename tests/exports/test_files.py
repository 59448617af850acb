"""Which files of open data there are, and where."""

from datetime import date
from pathlib import Path

from plansite.exports import Source, data_files
from plansite.exports.files import BESIDE, OF_PLAN, OF_SITE
from plansite.model import addresses
from plansite.progress import compute_all
from plansite.reading.site import read_site
from plansite.vi import exports as words

SITE = Path(__file__).parents[2] / "examples/so-mau"
AS_OF = date(2025, 10, 15)


def made() -> dict[str, bytes]:
    site = read_site(SITE).site
    files = list(data_files(Source(site, compute_all(site, AS_OF), AS_OF)))
    found = {each.address: each.make() for each in files}
    assert len(found) == len(files)
    return found


def test_the_plan_in_force_stands_at_the_top_and_each_year_in_its_folder() -> None:
    files = made()
    names = [address.removeprefix("/du-lieu/") for address in OF_PLAN]
    in_folders = {f"/du-lieu/{year}/{name}" for year in (2024, 2025) for name in names}
    assert set(files) == {*OF_PLAN, *in_folders, *OF_SITE, *BESIDE}
    assert "/du-lieu/2024/plan.json" in in_folders
    assert files["/du-lieu/plan.json"] == files["/du-lieu/2025/plan.json"]
    assert files["/du-lieu/plan.json"] != files["/du-lieu/2024/plan.json"]


def test_every_file_is_one_that_the_site_has_and_its_words_are_all_used() -> None:
    names = {address.rpartition("/")[2] for address in (*OF_PLAN, *OF_SITE, *BESIDE)}
    of_plans = {f"{{plan}}/{address.removeprefix(addresses.DATA)}" for address in OF_PLAN}
    assert words.FILES.keys() == names | of_plans
    assert tuple(OF_PLAN) == addresses.PLAN_FILES
    assert {*OF_PLAN, *OF_SITE, *BESIDE} <= set(addresses.FILES)
    below = {address for address in addresses.FILES if address.startswith(addresses.DATA)}
    assert below <= {*OF_PLAN, *OF_SITE, *BESIDE}
