"""The site with every fault, and the list of its problems.

``python -m tests.support.bad_site`` writes ``expected.txt`` anew; review the difference by eye,
since it is what editors read.
"""

import shutil
import tempfile
import unicodedata
from datetime import date
from pathlib import Path

from plansite.checks import check_site
from plansite.model.problem import in_order
from plansite.reading.site import read_site
from tests.support import pictures
from tests.support.attachments import archive, compound, film, open_xml, sound

FOLDER = Path(__file__).parents[1] / "bad-site"
EXPECTED = FOLDER / "expected.txt"
TODAY = date(2018, 12, 1)

_PUBLIC = """\
from pelicanconf import *

SITEURL = "trang.example"
AGENCY = {"name": "Sở Mẫu", "dien_thoai": "1900", "code": 7, "email": "van thu"}
LICENSE = "CC0 1.0"
compress = True
HSTS_SECONDS = "một năm"
OUTPUT_KEEP = ["CNAME", 5, "../khac"]
SECURITY_CONTACT = "an-ninh@trang.example"
SECURITY_EXPIRES = "31/12/2027"
HISTORY_SINCE = "tháng 1"
THEME = "khong-co"
MEDIA_LIMIT_MB = 2 * 10
"""

_ARTICLE = "---\ntitle: {}\ndate: 2018-03-11\nsummary: {}\n---\n\nNội dung.\n"


def list_problems(folder: Path) -> str:
    """Copy the site to ``folder``, add the files that git cannot hold, and list its problems."""
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns(EXPECTED.name))
    _add_odd_files(folder / "content")
    result = read_site(folder)
    problems = in_order([*result.problems, *check_site(result.site, today=TODAY)])
    return "".join(f"{problem}\n" for problem in problems)


def _add_odd_files(content: Path) -> None:
    """Write files whose bytes git would change, or whose names git writes differently on macOS.

    And such as tools or eyes would stumble over: broken Python, letters that cannot be seen.
    """
    articles = content / "articles" / "2018"
    apart = unicodedata.normalize("NFD", _ARTICLE.format("Tổ hợp", "Chữ có dấu tách rời."))
    old_mark = _ARTICLE.format("Dấu lỗi thời", "Chữ a\u0341 gõ bằng dấu cũ.")
    control = _ARTICLE.format("Ký tự điều khiển", "Có \x08 trong này.")
    long = _ARTICLE.format("Tiêu đề " + "dài " * 60, "x" * 301)
    turned = _ARTICLE.format("Chữ đảo \u202echiều", '"Có \\u2066 trong này."') + "&rlm; \u3164\n"
    pasted = _ARTICLE.format("Chép từ\u200b Word", "Có dấu\u00ad ngắt\ufeff.") + "Cải&shy;cách.\n"
    blank = _ARTICLE.format("\u0301", "Tiêu đề không thấy được.")
    typed = _ARTICLE.format("C¶i c¸ch hµnh chÝnh", "Nhµ n\u00adíc.") + "\nHaønh chính coâng.\n"
    windows = "\ufeff" + _ARTICLE.format("CRLF và BOM", "Được chấp nhận.")
    files = {
        "to-hop.md": apart.encode(),
        "dau-cu.md": old_mark.encode(),
        "dieu-khien.md": control.encode(),
        "dai.md": long.encode(),
        "dao-chieu.md": turned.encode(),
        "chep-tu-word.md": pasted.encode(),
        "khong-thay.md": blank.encode(),
        "phong-cu.md": typed.encode(),
        "utf16.md": _ARTICLE.format("UTF-16", "x").encode("utf-16"),
        "tcvn.md": "---\ntitle: T\xb8\n---\n".encode("latin-1"),
        "xuong-dong-windows.md": windows.replace("\n", "\r\n").encode(),
        "Tên có dấu.md": _ARTICLE.format("Tên tệp có dấu", "Không dùng được.").encode(),
        "qua-nhieu.md": (_ARTICLE.format("Dán nhầm", "Quá nhiều dấu.") + "[" * 2_001).encode(),
        "qua-sau.md": (_ARTICLE.format("Lồng nhau", "Quá nhiều cấp.") + "> " * 21 + "x").encode(),
        "qua-lon.md": b"x" * 1_100_000,
    }
    for name, raw in files.items():
        (articles / name).write_bytes(raw)
    settings = 'from plansite.defaults import *\n\nSITENAME = "Trang hỏng\n'
    (content.parent / "pelicanconf.py").write_bytes(settings.encode())
    (content.parent / "publishconf.py").write_bytes(_PUBLIC.encode())
    media = content / "media"
    media.mkdir(exist_ok=True)
    (media / "bien-ban.pdf").write_bytes(sound(".pdf"))
    (media / "trang.html").write_bytes(b"<script>alert(1)</script>")
    (media / "cong-van.php.pdf").write_bytes(sound(".pdf"))
    (media / "du-toan.xlsx").write_bytes(bytes(range(256)) * 9)
    (media / "khong-duoi").write_bytes(sound(".docx"))
    (media / "mau-don.docm").write_bytes(open_xml(".docx", {"word/vbaProject.bin": b"x"}))
    (media / "mat-khau.docx").write_bytes(compound("EncryptedPackage"))
    (media / "thong-bao.doc").write_bytes(sound(".docx"))
    (media / "phim.mp4").write_bytes(film(place=b"\xa9xyz"))
    (media / "ra-quan.jfif").write_bytes(pictures.photograph())
    (media / "tai-lieu.rar").write_bytes(b"Rar!\x1a\x07\x01\0")
    (media / "phan-mem.zip").write_bytes(archive({"setup.exe": b"x"}))
    (media / "rong.pdf").write_bytes(b"")
    (media / "Ảnh chụp 1.jpg").write_bytes(pictures.plain())
    (media / "nua-chung.jpg").write_bytes(pictures.photograph()[:4000])
    (media / "anh-dong.gif").write_bytes(pictures.moving("GIF"))
    (media / "so-do.svg").write_text("<svg onload='alert(1)'/>", encoding="utf-8")
    (media / "dien-thoai.heic").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0heicmif1")
    (media / "khong-lo.png").write_bytes(pictures.bomb(60_000, 60_000))
    (media / "nham-duoi.png").write_bytes(pictures.plain())
    (media / "vuot-gioi-han.jpg").write_bytes(pictures.plain() + bytes(11_000_000))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as parent:
        EXPECTED.write_text(list_problems(Path(parent) / "site"), encoding="utf-8", newline="\n")
