"""The root site carries the real plan, word for word."""

import re

import pytest

from tests.support.built import BuiltSite

pytestmark = pytest.mark.xdist_group("sites")

# The seven bullets of the source, copied from the transcription: the text is never mended.
BULLETS = (
    "Nâng cao nhận thức, trách nhiệm của người đứng đầu và toàn thể cán bộ, công chức, viên chức "
    "(CBCCVC) thuộc sở về thực hiện Kế hoạch cải cách hành chính nhà nước của tỉnh và Kế hoạch "
    "cải cách hành chính (CCHC) hàng năm của Sở Khoa học và Công nghệ (KH&CN) đã ban hành, đồng "
    "thời phát huy tinh thần trách nhiệm của CBCCVC trong quá trình thực hiện nhiệm vụ, thực thi "
    "công vụ, tích cực tham gia vào tiến trình cải cách, giám sát hoạt động thực thi công vụ, "
    "nhiệm vụ của CBCCVC.",
    "Tăng cường hoạt động thông tin, tuyên truyền trên các phương tiện thông tin đại chúng (Báo, "
    "đài, tạp chí, ấn phẩm, website về kết quả thực hiện CCHC của tỉnh nói chung và của Sở KH&CN "
    "nói riêng. Chủ động phát hiện, thông tin, tuyên truyền, phản ánh chính xác, kịp thời những "
    "mặt tích cực, hạn chế trong công tác CCHC và kết quả thực hiện nhiệm vụ về khoa học và công "
    "nghệ của Sở KH&CN.",
    "Phổ biến, tuyên truyền kịp thời, thường xuyên, lồng ghép tuyên truyền CCHC với việc tuyên "
    "truyền, phổ biến chủ trương đường lối của đảng, pháp luật của nhà nước, nhất là chính sách "
    "pháp luật về KH&CN.",
    "Tập trung chủ yếu đăng tải trên trang Thông tin điện tử của Sở.",
    "Thông qua hội nghị tập huấn, tuyên truyền, phổ biến, quán triệt nội dung kế hoạch, chương "
    "trình CCHC, hoặc lồng ghép nội dung CCHC trong các hội nghị tuyên truyền, phổ biến, giáo dục "
    "pháp luật.",
    "Thông qua các buổi họp mặt, đối thoại giữa cơ quan với các tổ chức, cá nhân liên quan.",
    "Tuyên truyền, phổ biến thông qua các hội nghị, cuộc họp giao ban thường kỳ của sở.",
)

ADDRESSES = """
/ /ke-hoach/ /ke-hoach/2018/ /ke-hoach/2018/nv1/ /ke-hoach/2018/nv4/ /tien-do/ /tin-bai/
/tin-bai/2026/ /chu-de/ /chu-de/the-che/ /hinh-thuc/ /hinh-thuc/ht1/ /su-kien/ /van-ban/
/tim-kiem/ /du-lieu/ /gioi-thieu/ /lien-he/ /tro-nang/ /404.html /tin-bai/atom.xml
/tin-bai/rss.xml /tin-bai/feed.json /lich.ics /sitemap.xml /du-lieu/plan.json
/du-lieu/2018/plan.json /du-lieu/progress.csv /du-lieu/articles.json /manifest.json
""".split()  # noqa: SIM905  # a paragraph is easier to compare with design.md


@pytest.mark.parametrize("bullet", BULLETS, ids=lambda bullet: bullet[:20])
def test_the_plan_page_carries_every_bullet_word_for_word(
    root_site: BuiltSite, bullet: str
) -> None:
    assert bullet in root_site.words("/ke-hoach/2018/")


@pytest.mark.parametrize(
    "words",
    [
        "Căn cứ Kế hoạch cải cách hành chính nhà nước năm 2018 của tỉnh Bà Rịa - Vũng Tàu ban "
        "hành theo Quyết định số 3768/QĐ-UBND ngày 29/12/2017 của UBND tỉnh Bà Rịa - Vũng Tàu. "
        "Sở Khoa học và Công nghệ xây dựng Kế hoạch Thông tin, tuyên truyền cải cách hành chính "
        "năm 2018, cụ thể như sau:",
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
def test_every_address_of_the_design_is_there(root_site: BuiltSite, address: str) -> None:
    assert root_site.text(address)


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
