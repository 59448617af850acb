# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Pictures that cannot be shown are refused with advice; sound ones pass."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plansite.checks.pictures import LEAD_WIDTH
from plansite.model.picture import BYTES_LIMIT
from tests.support import pictures
from tests.support.site_builder import SiteBuilder

ALT = "Người dân nộp hồ sơ"


def shown(name: str, data: bytes) -> Callable[[SiteBuilder], SiteBuilder]:
    """Return what makes a site whose article shows a picture."""
    return lambda site: site.write(f"content/media/{name}", data).article(
        body=f"![{ALT}](../../media/{name})"
    )


def lead(name: str, data: bytes) -> Callable[[SiteBuilder], SiteBuilder]:
    """Return what makes a site whose article begins with a picture."""
    return lambda site: site.write(f"content/media/{name}", data).article(
        f"image: {{file: {name}, alt: {ALT}}}"
    )


CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a photograph": (lead("a.jpg", pictures.photograph()), []),
    "a photograph whose ending is in capitals": (lead("A.JPG", pictures.photograph()), []),
    "a drawing": (lead("a.png", pictures.drawing()), []),
    "a modern format": (lead("a.webp", pictures.plain("webp")), []),
    "a photograph for printing": (
        lead("a.jpg", pictures.saved(pictures.halves(700, 300, "CMYK"), "JPEG")),
        [],
    ),
    "a photograph with a film behind it": (
        lead("a.jpg", pictures.photograph() + b"\0\0\0\x18ftypmp42" * 20_000),
        [],
    ),
    "a photograph with a second picture inside": (
        lead("a.jpg", pictures.saved(pictures.halves(700, 500), "MPO", save_all=True)),
        [],
    ),
    "a small lead picture": (
        lead("a.jpg", pictures.plain("jpg", LEAD_WIDTH - 1, 300)),
        [
            "content/articles/2018/bai.md:5: cảnh báo [anh/nho] ảnh chỉ rộng 599 điểm ảnh nên sẽ bị mờ ở đầu bài; hãy dùng ảnh rộng từ 600 điểm ảnh trở lên",
        ],
    ),
    "a small picture in the text": (shown("a.png", pictures.plain("png", 90, 90)), []),
    "a photograph that was cut off": (
        shown("a.jpg", pictures.photograph()[:-100]),
        [
            "content/media/a.jpg:1: lỗi [anh/hong] tệp ảnh bị hỏng hoặc chép chưa hết; hãy chép lại tệp gốc, hoặc mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG",
        ],
    ),
    "a drawing that was cut off": (
        shown("a.png", pictures.drawing()[:-100]),
        [
            "content/media/a.png:1: lỗi [anh/hong] tệp ảnh bị hỏng hoặc chép chưa hết; hãy chép lại tệp gốc, hoặc mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG",
        ],
    ),
    "a photograph cut off behind the small picture inside": (
        shown("a.jpg", pictures.photograph()[:9_000]),
        [
            "content/media/a.jpg:1: lỗi [anh/hong] tệp ảnh bị hỏng hoặc chép chưa hết; hãy chép lại tệp gốc, hoặc mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG",
        ],
    ),
    "a drawing with one changed bit": (
        shown("a.png", pictures.damaged(pictures.drawing(), b"\x7f")),
        [
            "content/media/a.png:1: lỗi [anh/hong] tệp ảnh bị hỏng hoặc chép chưa hết; hãy chép lại tệp gốc, hoặc mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG",
        ],
    ),
    "a drawing with garbage in the middle": (
        shown("a.png", pictures.damaged(pictures.drawing(), b"\x5a" * 60)),
        [
            "content/media/a.png:1: lỗi [anh/hong] tệp ảnh bị hỏng hoặc chép chưa hết; hãy chép lại tệp gốc, hoặc mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG",
        ],
    ),
    "a simple drawing that was cut off": (
        shown("a.gif", pictures.plain("gif")[:-100]),
        [
            "content/media/a.gif:1: lỗi [anh/hong] tệp ảnh bị hỏng hoặc chép chưa hết; hãy chép lại tệp gốc, hoặc mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG",
        ],
    ),
    "a simple drawing with garbage in the middle": (
        shown("a.gif", pictures.damaged(pictures.plain("gif"), b"\x5a" * 60)),
        [
            "content/media/a.gif:1: lỗi [anh/hong] tệp ảnh bị hỏng hoặc chép chưa hết; hãy chép lại tệp gốc, hoặc mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG",
        ],
    ),
    "a modern format that was cut off": (
        shown("a.webp", pictures.plain("webp")[:-20]),
        [
            "content/media/a.webp:1: lỗi [anh/hong] tệp ảnh bị hỏng hoặc chép chưa hết; hãy chép lại tệp gốc, hoặc mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG",
        ],
    ),
    "a very modern format that was cut off": (
        shown("a.avif", pictures.plain("avif")[:-20]),
        [
            "content/media/a.avif:1: lỗi [anh/hong] tệp ảnh bị hỏng hoặc chép chưa hết; hãy chép lại tệp gốc, hoặc mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG",
        ],
    ),
    "a simple drawing": (lead("a.gif", pictures.plain("gif")), []),
    "no picture under a picture's name": (
        shown("a.jpg", bytes(99)),
        [
            "content/media/a.jpg:1: lỗi [anh/hong] tệp ảnh bị hỏng hoặc chép chưa hết; hãy chép lại tệp gốc, hoặc mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG",
        ],
    ),
    "an empty picture": (
        shown("a.jpg", b""),
        ["content/media/a.jpg:1: lỗi [tep-dinh-kem/rong] tệp rỗng (0 byte); hãy chép lại tệp"],
    ),
    "an animation": (
        shown("a.gif", pictures.moving("GIF")),
        [
            "content/media/a.gif:1: lỗi [anh/dong] ảnh động làm người đọc mất tập trung và rất nặng; hãy lấy một khung hình tĩnh; nếu cần phim thì đặt liên kết tới nơi đăng phim",
        ],
    ),
    "an animation that looks like a drawing": (
        shown("a.png", pictures.moving("PNG")),
        [
            "content/media/a.png:1: lỗi [anh/dong] ảnh động làm người đọc mất tập trung và rất nặng; hãy lấy một khung hình tĩnh; nếu cần phim thì đặt liên kết tới nơi đăng phim",
        ],
    ),
    "the wrong ending": (
        shown("a.png", pictures.photograph()),
        [
            "content/media/a.png:1: lỗi [anh/sai-duoi] tệp có đuôi “.png” nhưng bên trong là ảnh JPEG; hãy đổi tên thành a.jpg và sửa những chỗ nhắc đến tệp",
        ],
    ),
    "a few bytes that say they are a thousand million pixels": (
        shown("a.png", pictures.bomb(40_000, 40_000)),
        [
            "content/media/a.png:1: lỗi [anh/qua-nhieu-diem] ảnh có hơn 50 triệu điểm ảnh; hãy thu nhỏ ảnh còn rộng khoảng 2.400 điểm ảnh",
        ],
    ),
    "more pixels than are made smaller": (
        shown("a.png", pictures.bomb(9_000, 9_000)),
        [
            "content/media/a.png:1: lỗi [anh/qua-nhieu-diem] ảnh có hơn 50 triệu điểm ảnh; hãy thu nhỏ ảnh còn rộng khoảng 2.400 điểm ảnh",
        ],
    ),
    "more bytes than a repository should hold": (
        shown("a.jpg", pictures.photograph() + bytes(BYTES_LIMIT)),
        [
            "content/media/a.jpg:1: lỗi [anh/qua-nang] tệp ảnh nặng hơn 10 MB, vượt giới hạn 10 MB; hãy thu nhỏ ảnh còn rộng khoảng 2.400 điểm ảnh rồi lưu lại dạng JPEG",
        ],
    ),
    "a drawing that may run scripts": (
        shown("a.svg", b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"),
        [
            "content/media/a.svg:1: lỗi [anh/svg] tệp SVG có thể chứa mã chạy trên máy người đọc nên không được đăng; hãy xuất hình ra PNG, rộng khoảng 1.200 điểm ảnh",
        ],
    ),
    "what a telephone keeps": (
        shown("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0heicmif1"),
        [
            "content/media/a.heic:1: lỗi [anh/dang-la] trình duyệt không hiển thị được ảnh dạng HEIC; hãy mở ảnh bằng phần mềm xem ảnh rồi lưu thành JPEG (ảnh chụp) hoặc PNG (hình vẽ)",
        ],
    ),
    "what a scanner makes": (
        shown("a.tif", pictures.plain("tif")),
        [
            "content/media/a.tif:1: lỗi [anh/dang-la] trình duyệt không hiển thị được ảnh dạng TIFF; hãy mở ảnh bằng phần mềm xem ảnh rồi lưu thành JPEG (ảnh chụp) hoặc PNG (hình vẽ)",
        ],
    ),
    "what Paint makes": (
        shown("a.bmp", pictures.plain("bmp")),
        [
            "content/media/a.bmp:1: lỗi [anh/dang-la] trình duyệt không hiển thị được ảnh dạng BMP; hãy mở ảnh bằng phần mềm xem ảnh rồi lưu thành JPEG (ảnh chụp) hoặc PNG (hình vẽ)",
        ],
    ),
    **{
        f"a photograph under {name}": (
            shown(name, pictures.photograph()),
            [
                f"content/media/{name}:1: lỗi [anh/sai-duoi] tệp có đuôi “{Path(name).suffix}” nhưng bên trong là ảnh JPEG; hãy đổi tên thành a.jpg và sửa những chỗ nhắc đến tệp",
            ],
        )
        for name in (
            *("a.jfif", "a.jpe", "a.pjpeg", "a.pjp", "a.jif", "a.thumb", "a.pdf", "a.docx"),
            *("a.txt", "a.mp4", "a.zip", "a.bin", "a.heic"),
        )
    },
    "a photograph without an ending": (
        shown("a", pictures.photograph()),
        [
            "content/media/a:1: lỗi [anh/quen-duoi] tên tệp không có đuôi nhưng bên trong là ảnh JPEG; hãy đổi tên thành a.jpg và sửa những chỗ nhắc đến tệp",
        ],
    ),
    "what a telephone keeps under the name of a film": (
        shown("a.mp4", b"\0\0\0\x18ftypheic\0\0\0\0heicmif1"),
        [
            "content/media/a.mp4:1: lỗi [anh/dang-la] trình duyệt không hiển thị được ảnh dạng HEIC; hãy mở ảnh bằng phần mềm xem ảnh rồi lưu thành JPEG (ảnh chụp) hoặc PNG (hình vẽ)",
        ],
    ),
    "a drawing that may run scripts behind a remark": (
        shown("a.txt", b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x -->\n<!DOCTYPE svg>\n<svg/>"),
        [
            "content/media/a.txt:1: lỗi [anh/svg] tệp SVG có thể chứa mã chạy trên máy người đọc nên không được đăng; hãy xuất hình ra PNG, rộng khoảng 1.200 điểm ảnh",
        ],
    ),
    "a scan named as a picture": (
        lead("a.pdf", b"%PDF-1.4"),
        [
            "content/articles/2018/bai.md:5: lỗi [anh/khong-phai-anh] “a.pdf” không phải tệp ảnh; hãy dùng ảnh JPEG hoặc PNG; tệp để tải về thì nêu ở `attachments`",
        ],
    ),
    "a scan shown as a picture": (
        shown("a.pdf", b"%PDF-1.4"),
        [
            "content/articles/2018/bai.md:7: lỗi [anh/khong-phai-anh] “../../media/a.pdf” không phải tệp ảnh; hãy dùng ảnh JPEG hoặc PNG; tệp để tải về thì nêu ở `attachments`",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
