# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What is said to be taken down is down, is said once, and leads on to what is there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

FILE = "content/removed.yaml"


def removed(address: str = "/tin-bai/2018/cu/", **keys: str) -> str:
    values = {"on": "2018-05-01", "reason": "Bài về buổi họp, gỡ vì nêu tên người dân"} | keys
    return f"- address: {address}\n" + "".join(f"  {key}: {text}\n" for key, text in values.items())


NO_PAGES = ("/a.php/", "/x.php.html")

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "sound ones": (
        lambda site: (
            site.write(
                FILE,
                removed()
                + removed("/cu/trang.html", see="/tin-bai/2018/bai/#muc")
                + removed("/ke-hoach/2018/nv9/", see="https://vi-du.example/a?b=c")
                + removed("/media/2018/cu.pdf", see="/media/moi.pdf"),
            )
            .article(body="## Mục\n\nChữ.")
            .media("moi.pdf")
        ),
        [],
    ),
    "an address that is none": (
        lambda site: site.write(FILE, removed("https://vi-du.example/cu/")),
        [
            "content/removed.yaml:1: lỗi [dia-chi-cu/sai-dang] địa chỉ cũ “https://vi-du.example/cu/” không hợp lệ; hãy viết đường dẫn từ gốc trang, không có tên máy chủ, chỉ gồm chữ không dấu, chữ số, gạch nối, và nhiều nhất một dấu chấm ở trước đuôi, ví dụ /cu/",
        ],
    ),
    "an article that is there": (
        lambda site: site.write(FILE, removed("/tin-bai/2018/bai/")).article(),
        [
            "content/removed.yaml:1: lỗi [da-go/van-con] địa chỉ /tin-bai/2018/bai/ ghi là đã gỡ nhưng vẫn là của content/articles/2018/bai.md; hãy xóa mục này; nếu nội dung ấy đúng là phải gỡ, hãy xóa nó hoặc ghi “status: draft” ở đó",
        ],
    ),
    "an article that is a draft again": (
        lambda site: site.write(FILE, removed("/tin-bai/2018/bai/")).article("status: draft"),
        [],
    ),
    "an old address": (
        lambda site: site.write(FILE, removed("/tin-cu/bai")).article("aliases: [/tin-cu/bai/]"),
        [
            "content/removed.yaml:1: lỗi [da-go/van-con] địa chỉ /tin-cu/bai ghi là đã gỡ nhưng vẫn là của content/articles/2018/bai.md (`aliases`); hãy xóa mục này; nếu nội dung ấy đúng là phải gỡ, hãy xóa nó hoặc ghi “status: draft” ở đó",
        ],
    ),
    "a task": (
        lambda site: site.write(FILE, removed("/ke-hoach/2018/nv1/")),
        [
            "content/removed.yaml:1: lỗi [da-go/van-con] địa chỉ /ke-hoach/2018/nv1/ ghi là đã gỡ nhưng vẫn là của `NV1`; hãy xóa mục này; nếu nội dung ấy đúng là phải gỡ, hãy xóa nó hoặc ghi “status: draft” ở đó",
        ],
    ),
    "what a host would run, or not send as a page": (
        lambda site: site.write(FILE, "".join(map(removed, NO_PAGES))),
        [
            f"content/removed.yaml:{3 * at + 1}: cảnh báo [da-go/khong-co-trang] ở {address} không đặt được trang nêu lý do gỡ, nên mục này chỉ để ghi nhớ; muốn người đọc thấy lý do gỡ, hãy nhờ người quản trị máy chủ chuyển hướng địa chỉ ấy"
            for at, address in enumerate(NO_PAGES)
        ],
    ),
    "an address with a host's name": (
        lambda site: site.write(FILE, removed("/_worker")),
        [
            "content/removed.yaml:1: lỗi [dia-chi-trung/cua-may-chu] địa chỉ /_worker có tên “_worker” mà máy chủ hoặc hệ điều hành dành cho việc riêng; hãy chọn địa chỉ khác",
        ],
    ),
    "a page of the engine": (
        lambda site: site.write(FILE, removed("/tien-do/")),
        [
            "content/removed.yaml:1: lỗi [da-go/van-con] địa chỉ /tien-do/ ghi là đã gỡ nhưng vẫn là của trang do hệ thống dựng; hãy xóa mục này; nếu nội dung ấy đúng là phải gỡ, hãy xóa nó hoặc ghi “status: draft” ở đó",
        ],
    ),
    "a file that is there": (
        lambda site: (
            site.write(FILE, removed("/media/a.pdf"))
            .article("attachments: [{file: a.pdf, title: Tệp}]")
            .media("a.pdf")
        ),
        [
            "content/removed.yaml:1: lỗi [da-go/van-con] địa chỉ /media/a.pdf ghi là đã gỡ nhưng vẫn là của content/media/a.pdf; hãy xóa mục này; nếu nội dung ấy đúng là phải gỡ, hãy xóa nó hoặc ghi “status: draft” ở đó",
        ],
    ),
    "a page among the media": (
        lambda site: site.write(FILE, removed("/media/2018/")),
        [
            "content/removed.yaml:1: lỗi [dia-chi-trung/danh-rieng] địa chỉ /media/2018/ nằm trong thư mục /media/ dành riêng cho trang; hãy chọn địa chỉ khác",
        ],
    ),
    "an address where no page can stand": (
        lambda site: site.write(FILE, removed("/tin-cu/a.php")),
        [
            "content/removed.yaml:1: cảnh báo [da-go/khong-co-trang] ở /tin-cu/a.php không đặt được trang nêu lý do gỡ, nên mục này chỉ để ghi nhớ; muốn người đọc thấy lý do gỡ, hãy nhờ người quản trị máy chủ chuyển hướng địa chỉ ấy",
        ],
    ),
    "twice": (
        lambda site: site.write(FILE, removed("/tin-cu/bai/") + removed("/tin-cu/Bai/")),
        [
            "content/removed.yaml:4: lỗi [da-go/trung] địa chỉ /tin-cu/Bai/ đã có ở dòng 1; hãy gộp hai mục thành một",
        ],
    ),
    "a file twice": (
        lambda site: site.write(FILE, removed("/media/a.pdf") + removed("/media/a.pdf")),
        [
            "content/removed.yaml:4: lỗi [da-go/trung] địa chỉ /media/a.pdf đã có ở dòng 1; hãy gộp hai mục thành một",
        ],
    ),
    "a day to come": (
        lambda site: site.write(FILE, removed(on="2099-01-01")),
        [
            "content/removed.yaml:2: cảnh báo [da-go/chua-toi-ngay] ngày gỡ 2099-01-01 chưa tới, nên tới ngày ấy người đọc mới thấy lời giải thích; hãy viết ngày gỡ thật, không sau hôm nay",
        ],
    ),
    "the reason of the example": (
        lambda site: site.write(FILE, removed(reason="Viết lý do gỡ tại đây")),
        [
            "content/removed.yaml:3: lỗi [da-go/chua-neu-ly-do] còn chữ của mẫu: “Viết lý do gỡ tại đây”; hãy viết ở đó trước đây có gì và vì sao gỡ",
        ],
    ),
    "no reason": (
        lambda site: site.write(FILE, "- {address: /cu/, on: 2018-05-01}\n"),
        [
            "content/removed.yaml:1: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `reason`; hãy thêm “reason: …” (ở đó trước đây có gì và vì sao gỡ; hiện cho người đọc)"
        ],
    ),
    "to a page that is nearly there": (
        lambda site: site.write(FILE, removed(see="/tin-bai/2018/bay/")).article(),
        [
            "content/removed.yaml:4: lỗi [da-go/xem-go-nham] `see` là /tin-bai/2018/bay/, không dẫn tới trang nào đang có; có phải `/tin-bai/2018/bai/`?",
        ],
    ),
    "to a draft": (
        lambda site: site.write(FILE, removed(see="/tin-bai/2018/bai/")).article("status: draft"),
        [
            "content/removed.yaml:4: lỗi [da-go/xem-go-nham] `see` là /tin-bai/2018/bai/, không dẫn tới trang nào đang có; có phải `/tin-bai/2018/`?",
        ],
    ),
    "to nothing": (
        lambda site: site.write(FILE, removed(see="/xyzxyzxyzxyzxyz/")),
        [
            "content/removed.yaml:4: lỗi [da-go/xem-khong-co] `see` là /xyzxyzxyzxyzxyz/, không dẫn tới trang nào đang có; hãy viết địa chỉ của một trang có thật, hoặc xóa khóa `see`",
        ],
    ),
    "to itself": (
        lambda site: site.write(FILE, removed("/xyzxyzxyzxyzxyz/", see="/xyzxyzxyzxyzxyz/")),
        [
            "content/removed.yaml:4: lỗi [da-go/xem-khong-co] `see` là /xyzxyzxyzxyzxyz/, không dẫn tới trang nào đang có; hãy viết địa chỉ của một trang có thật, hoặc xóa khóa `see`",
        ],
    ),
    "to what is no address": (
        lambda site: site.write(FILE, removed(see="trang chủ")),
        [
            "content/removed.yaml:4: lỗi [dia-chi-web/khong-cua-trang] “trang chủ” không phải địa chỉ của trang này, cũng không phải địa chỉ web đầy đủ; hãy viết đường dẫn từ gốc trang, ví dụ /tin-bai/, hoặc địa chỉ bắt đầu bằng https://",
        ],
    ),
    "no list": (
        lambda site: site.write(FILE, "address: /cu/\n"),
        [
            "content/removed.yaml:1: lỗi [kieu/tep-phai-la-danh-sach] tệp phải là một danh sách, mỗi mục bắt đầu bằng dấu gạch ngang; hãy viết “- address: /tin-bai/NĂM/ten-bai/” cho mỗi mục",
        ],
    ),
    "a link to what was taken down": (
        lambda site: site.write(FILE, removed(see="/tien-do/")).article(
            body="[Bài cũ](/tin-bai/2018/cu/)"
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [lien-ket/da-go] liên kết tới địa chỉ đã gỡ ngày 2018-05-01: /tin-bai/2018/cu/; hãy dẫn tới /tien-do/, hoặc bỏ liên kết",
        ],
    ),
    "a file that only a removal leads to": (
        lambda site: site.write(FILE, removed(see="/media/a.pdf")).media("a.pdf", "b.pdf"),
        [
            "content/media/b.pdf:1: cảnh báo [tep-thua/khong-ai-dung] không bài, trang hay văn bản nào dùng tệp này, nên tệp không được đăng; hãy nhắc đến tệp ở nơi cần dùng, hoặc xóa tệp",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("tin-bai/2018/cu", "/tin-bai/2018/cu/"),
        ("https://so.example/tin-bai/2018/cu/", "/tin-bai/2018/cu/"),
        ("media/2018/a.pdf", "/media/2018/a.pdf"),
        ("bài cũ", "/tin-cu/ra-quan/"),
    ],
)
def test_an_address_is_shown_from_the_root(typed: str, shown: str, tmp_path: Path) -> None:
    item = f"- {{address: {typed}, on: 2018-03-05, reason: Đăng nhầm.}}\n"
    (line,) = SiteBuilder(tmp_path).write("content/removed.yaml", item).lines()
    assert line.endswith(f"trước đuôi, ví dụ {shown}")
