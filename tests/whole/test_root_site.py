"""The root site carries the real plan, word for word."""

import re
from pathlib import Path

import pytest

from tests.support.built import BuiltSite

pytestmark = pytest.mark.xdist_group("sites")

DATA = Path(__file__).resolve().parents[1] / "data"

# The seven bullets of the source as its transcription gives them: the text is never mended.
BULLETS = (DATA / "source_bullets.txt").read_text(encoding="utf-8").splitlines()
PREAMBLE = (DATA / "source_preamble.txt").read_text(encoding="utf-8").strip()

ADDRESSES = """
/ /ke-hoach/ /ke-hoach/2018/ /ke-hoach/2018/nv1/ /ke-hoach/2018/nv4/ /tien-do/ /tin-bai/
/tin-bai/2026/ /chu-de/ /chu-de/the-che/ /hinh-thuc/ /hinh-thuc/ht1/ /su-kien/ /van-ban/
/tim-kiem/ /du-lieu/ /theo-doi/ /bao-cao/ /gioi-thieu/ /lien-he/ /tro-nang/ /404.html
/tin-bai/atom.xml /tin-bai/rss.xml /tin-bai/feed.json /lich.ics /sitemap.xml /du-lieu/plan.json
/du-lieu/2018/plan.json /du-lieu/progress.csv /du-lieu/articles.json /manifest.json
""".split()  # noqa: SIM905  # a paragraph is easier to compare with a list


@pytest.mark.parametrize("bullet", BULLETS, ids=lambda bullet: bullet[:20])
def test_the_plan_page_carries_every_bullet_word_for_word(
    root_site: BuiltSite, bullet: str
) -> None:
    assert bullet in root_site.words("/ke-hoach/2018/")


@pytest.mark.parametrize(
    "words",
    [
        PREAMBLE,
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "03/KH-SKHCN",
        "3768/QĐ-UBND",
        "II.1",
    ],
    ids=lambda words: words[:20],
)
def test_the_plan_page_has_the_parts_of_an_official_document(
    root_site: BuiltSite, words: str
) -> None:
    assert words.lower() in root_site.words("/ke-hoach/2018/").lower().replace("\u00a0", " ")


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_address_that_others_rely_on_is_there(root_site: BuiltSite, address: str) -> None:
    assert root_site.text(address)


@pytest.mark.parametrize("bullet", BULLETS, ids=lambda bullet: bullet[:20])
def test_the_front_page_carries_every_bullet_too(root_site: BuiltSite, bullet: str) -> None:
    assert bullet in root_site.words("/")


def test_the_front_page_leads_to_the_plan(root_site: BuiltSite) -> None:
    assert "/ke-hoach/2018/" in root_site.links("/")


def test_the_original_text_can_be_downloaded(root_site: BuiltSite) -> None:
    media = {link for link in root_site.links("/ke-hoach/2018/") if link.startswith("/media/")}
    assert any(b"M\xe1\xbb\xa4C \xc4\x90\xc3\x8dCH" in root_site.files[link[1:]] for link in media)


@pytest.mark.parametrize("address", ["/", "/tien-do/", "/ke-hoach/2018/", "/ke-hoach/2018/nv1/"])
def test_a_plan_without_targets_has_no_percentage(root_site: BuiltSite, address: str) -> None:
    assert not re.search(r"\d\s*%", root_site.words(address))


def test_the_site_says_that_the_plan_sets_no_figures(root_site: BuiltSite) -> None:
    assert "chỉ tiêu" in root_site.words("/tien-do/")
    assert '"percent": null' in root_site.text("/du-lieu/plan.json")


@pytest.mark.parametrize("address", ["/", "/gioi-thieu/"])
def test_the_site_says_what_became_of_the_province(root_site: BuiltSite, address: str) -> None:
    words = root_site.words(address)
    assert "một phần của Thành phố Hồ Chí Minh (Nghị quyết 202/2025/QH15" in words


@pytest.mark.parametrize("address", ["/tien-do/", "/ke-hoach/2018/nv1/", "/gioi-thieu/"])
def test_the_lack_of_proof_is_no_accusation(root_site: BuiltSite, address: str) -> None:
    assert re.search(r"không có nghĩa là việc (đã )?không được làm", root_site.words(address))


@pytest.mark.parametrize("address", ["/ke-hoach/", "/du-lieu/"])
def test_a_plan_that_is_over_is_not_said_to_be_followed(root_site: BuiltSite, address: str) -> None:
    assert "đang theo dõi" not in root_site.words(address).lower()


def test_the_list_of_plans_says_that_one_is_over(
    root_site: BuiltSite, example_site: BuiltSite
) -> None:
    assert [tag.text() for tag in root_site.page("/ke-hoach/").css(".tag")] == ["Đã kết thúc"]
    tags = [tag.text() for tag in example_site.page("/ke-hoach/").css(".tag")]
    assert tags == ["Đang theo dõi", "Đã kết thúc"]
