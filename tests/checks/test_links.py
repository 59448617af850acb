# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Links lead to what is there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

BROKEN = "hãy viết đường dẫn tới tệp .md, tệp trong content/media/ hoặc địa chỉ của trang có thật"

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a file, a heading, a page": (
        lambda site: site.article(
            body="## Mốc\n\n[bài này](bai.md#moc) [mốc](#moc) [kế hoạch](/ke-hoach/2018/) [quý một](/bao-cao/2018/q1/)"
        ),
        [],
    ),
    "Pelican's forms": (
        lambda site: site.media("a.pdf").article(
            body="[bài này]({filename}/articles/2018/bai.md) [tệp]({static}/media/a.pdf)"
        ),
        [],
    ),
    "a missing article": (
        lambda site: site.article(body="Một.\n[bài kia](bai-kia-khac-han.md)"),
        [
            "content/articles/2018/bai.md:8: lỗi [lien-ket/khong-co] liên kết “bai-kia-khac-han.md” không dẫn tới đâu; hãy viết đường dẫn tới tệp .md, tệp trong content/media/ hoặc địa chỉ của trang có thật",
        ],
    ),
    "a misspelt article": (
        lambda site: site.article().article(
            path="content/articles/2018/khac.md", title="Khác", body="[bài kia](bia.md)"
        ),
        [
            "content/articles/2018/khac.md:7: lỗi [lien-ket/go-nham] liên kết “bia.md” không dẫn tới đâu; có phải `bai.md`?",
        ],
    ),
    "nothing but the article itself is near": (
        lambda site: site.article(body="[bài này](bia.md)\n[nó](bai)"),
        [
            f"content/articles/2018/bai.md:7: lỗi [lien-ket/khong-co] liên kết “bia.md” không dẫn tới đâu; {BROKEN}",
            f"content/articles/2018/bai.md:8: lỗi [lien-ket/khong-co] liên kết “bai” không dẫn tới đâu; {BROKEN}",
        ],
    ),
    "an article that moved and kept its address": (
        lambda site: site.article("aliases: [/tin-bai/2018/cu/]").article(
            path="content/articles/2018/cua.md", title="Khác", body="[bài cũ](cu.md)"
        ),
        [
            "content/articles/2018/cua.md:7: lỗi [lien-ket/go-nham] liên kết “cu.md” không dẫn tới đâu; có phải `bai.md`?",
        ],
    ),
    "a further page of a list": (
        lambda site: site.article(body="[tin cũ](/tin-bai/trang/2/)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/trang-danh-sach] /tin-bai/trang/2/ là một trang tiếp theo của danh sách; có bài mới thì bài ở đó sang trang khác; hãy dẫn thẳng tới bài muốn nêu, hoặc tới đầu danh sách: /tin-bai/",
        ],
    ),
    "what was taken down": (
        lambda site: (
            site.article(path="content/articles/2018/doi-thoai-cuoi-nam.md", title="Đối thoại")
            .media("a-moi.pdf")
            .article(
                "attachments: [{file: a-moi.pdf, title: Tệp}]",
                body="[bài](doi-thoai-dau-nam.md)\n[bài](doi-thoai-dau-nam)\n[tệp](../../media/a-cu.pdf)",
            )
            .write(
                "content/removed.yaml",
                "- {address: /tin-bai/2018/doi-thoai-dau-nam/, on: 2018-05-01, reason: Đăng nhầm}\n"
                "- {address: /media/a-cu.pdf, on: 2018-05-01, reason: Đăng nhầm, see: /tien-do/}\n",
            )
        ),
        [
            "content/articles/2018/bai.md:8: lỗi [lien-ket/da-go] liên kết tới địa chỉ đã gỡ ngày 2018-05-01: /tin-bai/2018/doi-thoai-dau-nam/; hãy dẫn tới nơi khác, hoặc bỏ liên kết",
            "content/articles/2018/bai.md:9: lỗi [lien-ket/da-go] liên kết tới địa chỉ đã gỡ ngày 2018-05-01: /tin-bai/2018/doi-thoai-dau-nam/; hãy dẫn tới nơi khác, hoặc bỏ liên kết",
            "content/articles/2018/bai.md:10: lỗi [lien-ket/da-go] liên kết tới địa chỉ đã gỡ ngày 2018-05-01: /media/a-cu.pdf; hãy dẫn tới /tien-do/, hoặc bỏ liên kết",
        ],
    ),
    "a file of another number": (
        lambda site: site.media("2018/so-5.pdf", "2017/so-4.pdf").article(
            "attachments: [{file: 2018/so-4.pdf, title: Bản tin}]",
            body="[số 4](../../media/2018/so-4.pdf) [số 5](/media/2018/so-5.pdf) [xưa](/media/2017/so-4.pdf)",
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [tep-dinh-kem/khong-co] không có tệp content/media/2018/so-4.pdf; hãy chép tệp vào đó, hoặc sửa đường dẫn (tính từ content/media/)",
            f"content/articles/2018/bai.md:8: lỗi [lien-ket/khong-co] liên kết “../../media/2018/so-4.pdf” không dẫn tới đâu; {BROKEN}",
        ],
    ),
    "another folder": (
        lambda site: site.article().article(
            path="content/articles/2019/x.md",
            date="2019-01-01",
            title="Khác",
            body="[bài kia](bai.md)",
        ),
        [
            "content/articles/2019/x.md:7: lỗi [lien-ket/go-nham] liên kết “bai.md” không dẫn tới đâu; có phải `../2018/bai.md`?",
        ],
    ),
    "no ending": (
        lambda site: site.article().article(
            path="content/articles/2018/khac.md", title="Khác", body="[bài kia](bai)"
        ),
        [
            "content/articles/2018/khac.md:7: lỗi [lien-ket/go-nham] liên kết “bai” không dẫn tới đâu; có phải `bai.md`?",
        ],
    ),
    "a missing file": (
        lambda site: site.media("bien-ban.pdf").article(
            body="[tệp](../../media/bien-bn.pdf) [có](/media/bien-ban.pdf)"
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/go-nham] liên kết “../../media/bien-bn.pdf” không dẫn tới đâu; có phải `../../media/bien-ban.pdf`?",
        ],
    ),
    "a page that is like none but in its ending": (
        lambda site: site.write(
            "content/pages/tro-nang.md", "---\ntitle: Trợ năng\n---\n\nChữ.\n"
        ).article(body="[a](khong.md)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/khong-co] liên kết “khong.md” không dẫn tới đâu; hãy viết đường dẫn tới tệp .md, tệp trong content/media/ hoặc địa chỉ của trang có thật",
        ],
    ),
    "an article and a file with blanks in their names": (
        lambda site: (
            site.media("2018/bien-ban.pdf")
            .article(path="content/articles/2018/giam-giay-to.md", title="Giấy tờ")
            .article(
                body="[x](giam giay to.md)\n\n[y](../../media/2018/bien ban.pdf)\n\n[z](/media/2018/bien-ban.pdf)"
            )
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/go-nham] liên kết “giam giay to.md” không dẫn tới đâu; có phải `giam-giay-to.md`?",
            "content/articles/2018/bai.md:9: lỗi [lien-ket/go-nham] liên kết “../../media/2018/bien ban.pdf” không dẫn tới đâu; có phải `../../media/2018/bien-ban.pdf`?",
        ],
    ),
    "a missing address": (
        lambda site: site.article(body="[nhiệm vụ](/ke-hoach/2018/nv3/)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/khong-co] liên kết “/ke-hoach/2018/nv3/” không dẫn tới đâu; hãy viết đường dẫn tới tệp .md, tệp trong content/media/ hoặc địa chỉ của trang có thật",
        ],
    ),
    "an address without its slash": (
        lambda site: site.article(body="[tiến độ](/tien-do)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/chua-dung-dang] địa chỉ “/tien-do” viết chưa đúng dạng; hãy viết /tien-do/",
        ],
    ),
    "capitals in an address": (
        lambda site: site.article(body="[nhiệm vụ](/ke-hoach/2018/NV1/)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/chua-dung-dang] địa chỉ “/ke-hoach/2018/NV1/” viết chưa đúng dạng; hãy viết /ke-hoach/2018/nv1/",
        ],
    ),
    "a draft": (
        lambda site: site.article(body="[bài nháp](nhap.md)").article(
            "status: draft", path="content/articles/2018/nhap.md", title="Nháp"
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/nhap] liên kết tới bài còn là bản nháp: content/articles/2018/nhap.md; hãy đăng bài đó trước, hoặc bỏ liên kết",
        ],
    ),
    "a draft from a draft": (
        lambda site: site.article("status: draft", body="[bài này](bai.md)"),
        [],
    ),
    "a draft page": (
        lambda site: site.article(body="[trang](../../pages/p.md)").write(
            "content/pages/p.md", "---\ntitle: P\nstatus: draft\n---\n\nChữ\n"
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/trang-nhap] liên kết tới trang còn là bản nháp: content/pages/p.md; hãy đăng trang đó trước, hoặc bỏ liên kết",
        ],
    ),
    "an article that could not be read": (
        lambda site: site.article(body="[bài hỏng](hong.md) [nó](/tin-bai/2018/hong/)").write(
            "content/articles/2018/hong.md", "---\na: [\n---\n\nChữ\n"
        ),
        [
            "content/articles/2018/hong.md:3: lỗi [yaml/ngoac] danh sách hoặc nhóm trong ngoặc không được đóng, hoặc thiếu dấu phẩy; hãy đóng bằng ] hoặc } và ngăn các mục bằng dấu phẩy",
        ],
    ),
    "a report and its file": (
        lambda site: site.article(
            body="[quý một](/bao-cao/2018/q1/bao-cao-2018-q1.docx) [lạ](/bao-cao/2018/q9/)"
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/khong-co] liên kết “/bao-cao/2018/q9/” không dẫn tới đâu; hãy viết đường dẫn tới tệp .md, tệp trong content/media/ hoặc địa chỉ của trang có thật",
        ],
    ),
    "no scheme": (
        lambda site: site.article(body="[trang](www.example.vn)\n[thư](a@example.vn)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/thieu-phan-dau] địa chỉ “www.example.vn” thiếu phần đầu, như https:// hay mailto:; hãy viết https://www.example.vn",
            "content/articles/2018/bai.md:8: lỗi [lien-ket/thieu-phan-dau] địa chỉ “a@example.vn” thiếu phần đầu, như https:// hay mailto:; hãy viết mailto:a@example.vn",
        ],
    ),
    "no host": (
        lambda site: site.article(body="[trang](https://)"),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/thieu-may-chu] địa chỉ web “https://” thiếu tên máy chủ; hãy viết đủ, ví dụ https://chinhphu.vn/",
        ],
    ),
    "a picture that is none": (
        lambda site: site.article(body="![Sơ đồ](bai.md)\n![Sơ đồ]()"),
        [
            "content/articles/2018/bai.md:7: lỗi [tep-dinh-kem/anh-ngoai-media] ảnh “bai.md” không nằm trong content/media/; hãy chép ảnh vào content/media/ và viết ../../media/TÊN-TỆP",
            "content/articles/2018/bai.md:8: lỗi [tep-dinh-kem/anh-khong-tep] ảnh không có tệp; hãy điền đường dẫn tới tệp ảnh trong content/media/",
        ],
    ),
    "a link in the plan": (
        lambda site: site.plan(
            (
                "show: tasks}",
                'show: tasks}\n  - {number: IV, title: Tổ chức, body: "[x y](/khong-co-that/)"}',
            )
        ),
        [
            "plan.yaml:15: lỗi [lien-ket/khong-co] liên kết “/khong-co-that/” không dẫn tới đâu; hãy viết đường dẫn tới tệp .md, tệp trong content/media/ hoặc địa chỉ của trang có thật",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected


OWN = 'SITENAME = "Sở"\nSITEURL = "https://so-mau.example/cchc"\nAGENCY = {"name": "Sở"}\n'


def test_a_whole_address_of_this_site_leads_to_what_is_there(tmp_path: Path) -> None:
    body = "\n".join(
        f"[một](https://so-mau.example/cchc{rest})"
        for rest in (
            "",
            "/",
            "/tien-do/",
            "/tien-do/#nv2",
            "/media/a.pdf",
            "/zzz-zzz/",
            "/media/b.pdf",
        )
    )
    elsewhere = "[hai](https://so-mau.example/khac/) [ba](https://so-mau.example/cchc2/)"
    site = SiteBuilder(tmp_path).media("a.pdf").write("pelicanconf.py", OWN)
    front = """
    kind: press
    press: {outlet: Báo, url: "https://so-mau.example/cchc/xyz-xyz/", published: 2018-03-05}
    """
    lines = site.article(front, body=f"{body}\n{elsewhere}").lines()
    broken = f"không dẫn tới đâu; {BROKEN}"
    path = "content/articles/2018/bai.md"
    assert [line for line in lines if "lien-ket/" in line] == [
        f"{path}:6: lỗi [lien-ket/khong-co] liên kết “/xyz-xyz/” {broken}",
        f"{path}:14: lỗi [lien-ket/khong-co] liên kết “/zzz-zzz/” {broken}",
        f"{path}:15: lỗi [lien-ket/khong-co] liên kết “../../media/b.pdf” {broken}",
    ]


@pytest.mark.parametrize(
    "url",
    [
        "https://so-mau.example:80/cchc/tien-do/",
        "http://so-mau.example:443/cchc/tien-do/",
        "https://so-mau.example/cchc//tien-do/",
        "https://so-mau.example/cchc/tien-do/",
        "http://so-mau.example:80/cchc/tien-do/",
    ],
)
def test_an_address_of_this_site_at_which_no_server_answers_is_told(
    url: str, tmp_path: Path
) -> None:
    site = SiteBuilder(tmp_path).write("pelicanconf.py", OWN)
    front = f"kind: press\npress: {{outlet: Báo, url: '{url}', published: 2018-03-05}}"
    lines = [line for line in site.article(front).lines() if "lien-ket/" in line]
    known = "https://so-mau.example/cchc/tien-do/"
    told = f"lỗi [lien-ket/chua-dung-dang] địa chỉ “{url}” viết chưa đúng dạng; hãy viết {known}"
    is_told = ":443" in url or "https://so-mau.example:80" in url or "//tien-do" in url
    assert lines == [f"content/articles/2018/bai.md:6: {told}"] * is_told


NOT_MADE = {
    "/.well-known/security.txt": "pelicanconf.py có `SECURITY_CONTACT`, nơi nhận báo lỗi bảo mật",
    "/ke-hoach/2018/lich-su/": "pelicanconf.py có `HISTORY_SINCE`, mốc bắt đầu của lịch sử kế hoạch",
    "/tin-bai/2017/": "năm ấy có bài đã đăng, không chỉ bản nháp",
}


@pytest.mark.parametrize(("address", "when"), NOT_MADE.items(), ids=NOT_MADE)
def test_what_the_engine_makes_of_settings_and_articles_has_to_be_made(
    address: str, when: str, tmp_path: Path
) -> None:
    site = SiteBuilder(tmp_path).article(body=f"[một]({address})")
    draft = {"path": "content/articles/2017/nhap.md", "title": "Nháp", "date": "2017-03-05"}
    site.article("status: draft", **draft)
    removed = f"- {{address: /cu/, on: 2018-03-05, reason: Sai số liệu., see: {address}}}\n"
    said = f"lỗi [lien-ket/chua-dung-nen] liên kết tới {address}, nơi chỉ có khi {when}; hãy làm việc ấy trước, hoặc bỏ liên kết"
    lines = site.write("content/removed.yaml", removed).lines()
    assert lines == [f"content/articles/2018/bai.md:7: {said}", f"content/removed.yaml:1: {said}"]
    set_to = 'SECURITY_CONTACT = "mailto:a@so.example"\nSECURITY_EXPIRES = "2090-01-01"\nHISTORY_SINCE = "2018-01-01"\n'
    site.write("pelicanconf.py", OWN + set_to).article(**draft)
    assert not [line for line in site.lines() if "lien-ket/" in line]


def test_a_draft_is_told_of_by_its_address_too(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article(body="[một](/tin-bai/2018/nhap/)\n[hai](/cu/)")
    path = "content/articles/2018/nhap.md"
    site.article("status: draft\naliases: [/cu/]", "[ba](/cu/)", path=path, title="Nháp")
    said = f"lỗi [lien-ket/nhap] liên kết tới bài còn là bản nháp: {path}; hãy đăng bài đó trước, hoặc bỏ liên kết"
    assert site.lines() == [f"content/articles/2018/bai.md:{line}: {said}" for line in (7, 8)]
