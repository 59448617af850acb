"""Pictures on a built site: sizes, formats, nothing of what cameras write, a safe cache."""

import hashlib
import inspect
import io
import itertools
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageOps
from selectolax.lexbor import LexborHTMLParser, LexborNode

from plansite import cache
from plansite.cache import Cache
from plansite.memo import OWN, is_shared
from plansite.publication.pictures import encoder
from plansite.publication.pictures.plain import is_plain
from plansite.publication.pictures.variants import Variant
from plansite.vi import format as vi
from tests.support import pictures
from tests.support.built import BuiltSite, build_site, built, differing
from tests.support.sites import write_small_site

AS_OF = "2018-06-01"
ARTICLE = """\
---
title: Ra quân
date: 2018-03-05
summary: Mở đầu đợt tuyên truyền.
image: {file: 2018/ra-quan.jpg, alt: Đoàn người đi bộ qua cổng chào, caption: Sáng 5/3}
attachments: [{file: 2018/so-do.png, title: Sơ đồ}, {file: mau.txt, title: Mẫu}]
---

![Sơ đồ "bốn bước" & hơn](../../media/2018/so-do.png "Sơ đồ")

[ảnh gốc](../../media/2018/ra-quan.jpg), <img src="/media/nho.jpg" alt="Dấu" width="7">

Dòng lệnh: `<img src="/media/nho.jpg">`
"""
PAGE = """\
---
title: Giới thiệu
image: {file: in.jpg, alt: Trụ sở nhìn từ cổng}
---

Nội dung.
"""
HIDDEN_MARKS = (pictures.HIDDEN.encode(), b"Exif", b"ICC_PROFILE", b"iCCP", b"ICCP", b"adobe:ns")


def write_site(folder: Path) -> Path:
    site = write_small_site(folder)
    media = site / "content/media"
    (media / "2018").mkdir(parents=True)
    (media / "2018/ra-quan.jpg").write_bytes(pictures.photograph(turn=6))
    (media / "2018/so-do.png").write_bytes(pictures.drawing())
    (media / "nho.jpg").write_bytes(pictures.photograph(90, 60))
    (media / "in.jpg").write_bytes(pictures.saved(pictures.halves(700, 300, "CMYK"), "JPEG"))
    (media / "thua.jpg").write_bytes(pictures.photograph(640, 480))
    (media / "mau.txt").write_bytes(b"x" * 2048)
    for path, text in (("articles/2018/ra-quan.md", ARTICLE), ("pages/gioi-thieu.md", PAGE)):
        file = site / "content" / path
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
    return site


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_site(tmp_path_factory.mktemp("pictures") / "site")


@pytest.fixture(scope="module")
def output(site: Path) -> BuiltSite:
    return built(site, site / "output", AS_OF)


def shown(page: LexborHTMLParser, alt: str) -> LexborNode:
    """Return the ``img`` with that text."""
    (found,) = (node for node in page.css("img") if node.attributes["alt"] == alt)
    return found


def opened(output: BuiltSite, address: str | None) -> Image.Image:
    assert address is not None
    return Image.open(io.BytesIO(output.files[address.lstrip("/")]))


def candidates(image: LexborNode) -> Iterator[tuple[str, int]]:
    """Yield address and width of everything that a ``picture`` offers."""
    assert image.parent is not None
    for source in image.parent.css("source"):
        for candidate in (source.attributes["srcset"] or "").split(", "):
            address, width = candidate.split(" ")
            yield address, int(width.removesuffix("w"))


def made(output: BuiltSite) -> dict[str, bytes]:
    return {
        name: data
        for name, data in output.files.items()
        if name.startswith("media/") and not name.endswith(".txt")
    }


def test_every_picture_is_offered_in_modern_formats_never_larger_than_it_is(
    output: BuiltSite,
) -> None:
    page = output.page("/tin-bai/2018/ra-quan/")
    widths = {
        "Đoàn người đi bộ qua cổng chào": [400, 800, 1200],
        'Sơ đồ "bốn bước" & hơn': [400, 800, 960],
        "Dấu": [90],
    }
    for alt, expected in widths.items():
        image = shown(page, alt)
        assert image.parent is not None
        assert [source.attributes["type"] for source in image.parent.css("source")] == [
            "image/avif",
            "image/webp",
        ]
        assert [width for _, width in candidates(image)] == expected * 2


def test_what_the_page_says_of_sizes_is_what_the_files_hold(output: BuiltSite) -> None:
    for address in ("/tin-bai/2018/ra-quan/", "/gioi-thieu/"):
        images = output.page(address).css("img")
        assert images
        for image in images:
            file = opened(output, image.attributes["src"])
            said = (int(image.attributes["width"] or 0), int(image.attributes["height"] or 0))
            assert file.size == said
            for candidate, width in candidates(image):
                smaller = opened(output, candidate)
                assert smaller.width == width
                assert abs(smaller.height - width * said[1] / said[0]) <= 1


def test_only_the_picture_at_the_head_comes_at_once(output: BuiltSite) -> None:
    page = output.page("/tin-bai/2018/ra-quan/")
    lead = shown(page, "Đoàn người đi bộ qua cổng chào")
    assert lead.attributes.get("fetchpriority") == "high"
    assert "loading" not in lead.attributes
    for alt in ('Sơ đồ "bốn bước" & hơn', "Dấu"):
        assert shown(page, alt).attributes["loading"] == "lazy"
        assert shown(page, alt).attributes["decoding"] == "async"


def test_a_title_is_kept_and_code_is_not_a_picture(output: BuiltSite) -> None:
    page = output.page("/tin-bai/2018/ra-quan/")
    assert shown(page, 'Sơ đồ "bốn bước" & hơn').attributes["title"] == "Sơ đồ"
    assert page.css_first("code").text() == '<img src="/media/nho.jpg">'


def test_no_output_holds_what_the_camera_wrote(output: BuiltSite) -> None:
    assert len(made(output)) >= 20
    for name, data in output.files.items():
        assert pictures.HIDDEN.encode() not in data, name
    for name, data in made(output).items():
        image = Image.open(io.BytesIO(data))
        assert not image.getexif(), name
        assert not {"exif", "xmp", "icc_profile", "comment"} & image.info.keys(), name
        assert not any(mark in data for mark in HIDDEN_MARKS), name


def test_no_original_is_published_and_nothing_that_no_page_shows(
    output: BuiltSite, site: Path
) -> None:
    sources = {
        hashlib.sha256(path.read_bytes()).digest()
        for path in (site / "content/media").rglob("*")
        if path.suffix in (".jpg", ".png")
    }
    assert not sources & {hashlib.sha256(data).digest() for data in output.files.values()}
    assert not [name for name in output.files if "thua" in name]


def test_a_turned_photograph_stands_upright_in_every_file(output: BuiltSite) -> None:
    """The camera lay on its side: red, left in the file, is above on the page."""
    lead = shown(output.page("/tin-bai/2018/ra-quan/"), "Đoàn người đi bộ qua cổng chào")
    links = output.links("/tin-bai/2018/ra-quan/")
    (whole,) = (link for link in links if re.fullmatch(r"/media/2018/ra-quan\.\w+\.jpg", link))
    for address in (lead.attributes["src"], whole, *(found for found, _ in candidates(lead))):
        image = opened(output, address).convert("RGB")
        assert image.height > image.width
        above, below = (image.getpixel((image.width // 2, image.height * at // 4)) for at in (1, 3))
        assert isinstance(above, tuple)
        assert isinstance(below, tuple)
        assert above[0] > above[2]
        assert below[0] < below[2]


def test_a_picture_for_printing_is_shown_in_the_colours_of_screens(output: BuiltSite) -> None:
    image = shown(output.page("/gioi-thieu/"), "Trụ sở nhìn từ cổng")
    for address in (image.attributes["src"], *(found for found, _ in candidates(image))):
        file = opened(output, address)
        assert file.mode == "RGB"
        left = file.getpixel((file.width // 4, file.height // 2))
        assert isinstance(left, tuple)
        assert left[0] > 120 > left[2]


def test_a_picture_to_download_is_whole_and_its_size_is_told(output: BuiltSite) -> None:
    page = output.page("/tin-bai/2018/ra-quan/")
    (link,) = (node for node in page.css(".downloads a") if "so-do" in str(node.attributes["href"]))
    address = str(link.attributes["href"])
    assert opened(output, address).size == (960, 540)
    size = len(output.files[address.lstrip("/")])
    words = output.words("/tin-bai/2018/ra-quan/")
    assert f"Sơ đồ (PNG, {vi.size(size)})" in words
    assert "Mẫu (TXT, 2 KB)" in words


def test_feeds_have_plain_pictures_with_whole_addresses(output: BuiltSite) -> None:
    feed = output.text("/tin-bai/feed.json")
    assert "<picture>" not in feed
    assert "srcset" not in feed
    assert '<img src=\\"http://localhost:8000/media/2018/so-do-960.' in feed


def test_open_data_names_the_files_that_are_published(output: BuiltSite) -> None:
    (article,) = json.loads(output.text("/du-lieu/articles.json"))["articles"]
    named = [article["image"]["url"], *(file["url"] for file in article["attachments"])]
    assert len(named) == 3
    assert {address.lstrip("/") for address in named} <= output.files.keys()


@pytest.fixture
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that is no service's, whatever this one is."""
    for name in ("CI", "TF_BUILD", "JENKINS_URL"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("at_home")
def test_the_cache_changes_nothing_but_the_time(
    site: Path, output: BuiltSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Warm, cold, and with entries damaged in one way or another: the same site."""
    monkeypatch.setattr(encoder, "make", inspect.unwrap(encoder.make))
    cache = site / ".cache/pictures"
    entries = sorted(path for path in cache.rglob("*") if path.is_file())
    assert len(entries) == len(made(output))
    files = {path: path.stat().st_ino for path in entries}
    assert differing(built(site, site / "warm/output", AS_OF).files, output.files) == []
    assert {path: path.stat().st_ino for path in entries} == files, "made twice"
    for at, path in enumerate(entries):
        data = path.read_bytes()
        path.write_bytes((b"", data[:-1], data[:20], data[:-1] + b"x", data, data)[at % 6])
    assert differing(built(site, site / "damaged/output", AS_OF).files, output.files) == []
    assert all(len(path.read_bytes()) > 32 for path in entries), "not made anew"
    shutil.rmtree(cache)
    assert differing(built(site, site / "cold/output", AS_OF).files, output.files) == []


def test_a_cache_that_is_too_large_loses_what_was_unused_for_longest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "_AT_LEAST", 1000)
    keys = "abcdefghij"
    for day, key in enumerate(keys):
        before = {*tmp_path.glob("??/*")}
        Cache(tmp_path).put(key, bytes(100))
        (file,) = {*tmp_path.glob("??/*")} - before
        os.utime(file, (day, day))
    now = Cache(tmp_path)
    assert now.get("a", bool) == bytes(100)
    now.put("new", bytes(10))
    now.prune()
    # 132 bytes each with the sum; three times what is in use is less than a thousand.
    left = {key for key in (*keys, "new") if Cache(tmp_path).get(key, bool) is not None}
    assert left == {"a", "new", *"efghij"}
    many = Cache(tmp_path)
    for key in "efghij":
        assert many.get(key, bool)
    many.put("large", bytes(900))
    many.prune()
    assert many.get("a", bool)  # three times what is in use is more than there is


def forged(site: Path, folder: Path, data: Callable[[bytes], bytes]) -> Path:
    """Return a copy of a site whose cache holds other pictures, each with a sum of its own."""
    copy = shutil.copytree(site, folder / "site", ignore=shutil.ignore_patterns("output"))
    kept = [path for path in (copy / ".cache/pictures").rglob("*") if path.is_file()]
    assert kept
    for path in kept:
        other = data(path.read_bytes()[32:])
        path.write_bytes(hashlib.sha256(other).digest() + other)
    return copy


@pytest.mark.usefixtures("at_home")
def test_what_no_encoder_here_writes_is_not_taken_from_the_cache(
    tmp_path: Path, site: Path, output: BuiltSite
) -> None:
    script = b"<html><script>alert(1)</script></html>"
    others = itertools.cycle((script, pictures.photograph(30, 20), None))
    copy = forged(site, tmp_path, lambda kept: next(others) or kept + script)
    assert differing(built(copy, copy / "output", AS_OF).files, output.files) == []


def negative(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as image:
        return pictures.saved(ImageOps.invert(image.convert("RGB")), str(image.format))


def test_a_service_takes_nothing_that_other_builds_left_in_the_cache(
    tmp_path: Path, site: Path, output: BuiltSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = forged(site, tmp_path, negative)
    monkeypatch.setenv("CI", "true")
    monkeypatch.delenv(OWN)
    assert differing(built(copy, copy / "output", AS_OF).files, output.files) == []


def test_services_are_known_by_their_variables() -> None:
    for name in ({"CI": "true"}, {"TF_BUILD": "True"}, {"JENKINS_URL": "https://may.example/"}):
        assert is_shared(name)
    for name in ({}, {"CI": ""}, {"CI": "false"}, {"CI": "0"}):
        assert not is_shared(name)


def test_pictures_made_here_are_known_from_those_that_carry_something(output: BuiltSite) -> None:
    formats = {".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".avif": "AVIF"}
    seen = set()
    for name, data in made(output).items():
        kind = formats[Path(name).suffix]
        with Image.open(io.BytesIO(data)) as image:
            wanted = Variant(kind, *image.size)
            image.load()
            exif = Image.Exif()
            exif[0x010E] = "Hà Nội"
            options: dict[str, object] = {"exif": exif}
            marked = pictures.saved(image.convert("RGB"), kind, **options)
        assert is_plain(data, wanted), name
        for other in (marked, data + b"x", data[:-9], b"", data.replace(b"IDAT", b"tEXt", 1)):
            assert other == data or not is_plain(other, wanted), name
        for size in ((wanted.width + 1, wanted.height), (wanted.width, wanted.height + 1)):
            assert not is_plain(data, Variant(kind, *size))
        seen.add(kind)
    assert seen == set(formats.values())


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path, output: BuiltSite) -> None:
    site = write_site(tmp_path / "site")
    (site / ".cache").write_bytes(b"in the way")
    assert differing(built(site, site / "output", AS_OF).files, output.files) == []


def test_a_new_picture_under_an_old_name_has_new_addresses(tmp_path: Path) -> None:
    site = write_site(tmp_path / "site")
    before = made(built(site, site / "output", AS_OF))
    (site / "content/media/2018/so-do.png").write_bytes(pictures.drawing(961, 540))
    after = made(built(site, site / "output", AS_OF))
    changed = before.keys() ^ after.keys()
    assert changed
    assert all("so-do" in name for name in changed)


def test_a_picture_broken_behind_its_header_stops_the_build_with_its_name(tmp_path: Path) -> None:
    site = write_site(tmp_path / "site")
    # Each part of the file is as it was written; only its pixels are fewer than it says.
    (site / "content/media/2018/so-do.png").write_bytes(pictures.bomb(960, 540))
    code, said = build_site(site, site / "output")
    assert code == 1
    (line,) = (line for line in said.splitlines() if "so-do.png" in line)
    assert line == (
        "content/media/2018/so-do.png:1: lỗi [anh/hong] tệp ảnh bị hỏng hoặc chép chưa hết; "
        "hãy chép lại tệp gốc, hoặc mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG"
    )
    assert "Traceback" not in said
    assert not (site / "output").exists()
