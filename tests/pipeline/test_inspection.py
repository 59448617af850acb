from pathlib import Path

import pytest

from plansite.model.location import Location
from plansite.pipeline.inspection import inspect_site
from plansite.pipeline.steps import _place_of
from plansite.reading.site import read_site
from plansite.vi.problems.output import OUTPUT_NO_PLACE
from tests.support.site_builder import SiteBuilder

URL = "https://so-mau.example"
PAGE = "<!doctype html><html lang=vi><title>x</title><body>{body}</body></html>"


def _inspect(folder: Path, url: str = URL, **pages: str) -> list[str]:
    """Write pages (``a__b`` is a/b/index.html) and return ``path id`` of each problem."""
    for name, body in pages.items():
        path = folder / name.replace("__", "/") / "index.html"
        if name == "home":
            path = folder / "index.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PAGE.format(body=body), encoding="utf-8")
    files = [one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file()]
    found = inspect_site(folder, files, url, {"tin/index.html": "content/articles/2025/tin.md"})
    return [f"{problem.path} {problem.id}" for problem in found]


@pytest.mark.parametrize(
    "link",
    [
        "/tin/",
        "/tin/#muc",
        "/tin/?q=1",
        "tin/",
        "./tin/",
        "#dau",
        "#top",
        "/tin/#muc:~:text=a%2Cb",
        "/tin/#:~:text=a",
        "/tin/#TOP",
        "https://so-mau.example/tin/",
        "https://khac.example/x",
        "mailto:a@so-mau.example",
        "tel:+84254",
    ],
)
def test_links_that_lead_somewhere_are_silent(tmp_path: Path, link: str) -> None:
    home = f'<h1 id="dau">x</h1><a href="{link}">x</a>'
    assert _inspect(tmp_path, home=home, tin='<h2 id="muc">x</h2>') == []


@pytest.mark.parametrize(
    "link",
    ["/khong-co/", "/tin", "/khong/#khong", "khong/", "https://so-mau.example/khong/"],
)
def test_links_that_lead_nowhere_are_errors(tmp_path: Path, link: str) -> None:
    found = _inspect(tmp_path, home=f'<a href="{link}">x</a>', tin="")
    assert found == ["output/index.html trang-dung/lien-ket-hong"]


@pytest.mark.parametrize("link", ["/tin/#khong", "#khong", "https://so-mau.example/tin/#khong"])
def test_links_that_lead_to_the_beginning_of_a_page_are_warnings(tmp_path: Path, link: str) -> None:
    """The check cannot know the places of what templates make, and must not pass what fails."""
    found = _inspect(tmp_path, home=f'<a href="{link}">x</a>', tin="")
    assert found == ["output/index.html trang-dung/cho-khong-co"]
    assert not OUTPUT_NO_PLACE.at(Location("a", 1), link=link).is_error


def test_the_editor_is_told_the_line_of_a_link_to_no_place(tmp_path: Path) -> None:
    body = "[Xem](/tien-do/#nv9)"
    section = f"sections:\n  - {{number: IV, title: Khác, body: '{body}'}}\n"
    site = SiteBuilder(tmp_path).plan(("sections:\n", section)).article(body=f"Chữ.\n\n{body}")
    read = read_site(site.root).site
    found = _place_of(read, "tin-bai/2018/bai/index.html", "nv9")
    assert found == Location("content/articles/2018/bai.md", 9)
    assert _place_of(read, "ke-hoach/2018/index.html", "nv9") == Location("plan.yaml", 12)
    assert _place_of(read, "tien-do/index.html", "nv9") is None


def test_the_editor_is_told_the_content_file(tmp_path: Path) -> None:
    found = _inspect(tmp_path, tin='<a href="/khong/">x</a>')
    assert found == ["content/articles/2025/tin.md trang-dung/lien-ket-hong"]


@pytest.mark.parametrize(
    "body",
    [
        '<img src="https://khac.example/a.png" alt="x">',
        '<img src="//khac.example/a.png" alt="x">',
        '<script src="https://khac.example/a.js"></script>',
        '<link rel="stylesheet" href="https://khac.example/a.css">',
        '<iframe src="https://khac.example/"></iframe>',
        '<video src="https://khac.example/a.mp4"></video>',
    ],
)
def test_requests_to_another_host_are_errors(tmp_path: Path, body: str) -> None:
    assert _inspect(tmp_path, home=body) == ["output/index.html trang-dung/may-chu-khac"]


def test_every_candidate_of_a_srcset_is_looked_at(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"x")
    body = '<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="x">'
    assert _inspect(tmp_path, home=body) == ["output/index.html trang-dung/lien-ket-hong"]


def test_a_path_form_of_pelican_that_is_left_over_is_an_error(tmp_path: Path) -> None:
    found = _inspect(tmp_path, home='<a href="{filename}/pages/x.md">x</a>')
    assert found == ["output/index.html trang-dung/duong-dan-con-nguyen"]


def test_an_id_that_stands_twice_is_an_error(tmp_path: Path) -> None:
    found = _inspect(tmp_path, home='<p id="a">x</p><p id="a">y</p>')
    assert found == ["output/index.html trang-dung/ma-trung"]


def test_a_site_below_a_path_must_link_below_it(tmp_path: Path) -> None:
    url = "https://so-mau.example/repo"
    assert _inspect(tmp_path, url, home='<a href="/repo/tin/">x</a>', tin="") == []
    found = _inspect(tmp_path, url, home='<a href="/tin/">x</a>', tin="")
    assert found == ["output/index.html trang-dung/lien-ket-hong"]


def test_style_sheets_may_not_name_what_is_not_there_or_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text(
        'a { background: url("b.png") } @import "https://khac.example/c.css";', encoding="utf-8"
    )
    assert _inspect(tmp_path) == [
        "output/a.css trang-dung/lien-ket-hong",
        "output/a.css trang-dung/may-chu-khac",
    ]


def test_feeds_and_sitemaps_are_followed(tmp_path: Path) -> None:
    (tmp_path / "sitemap.xml").write_text(
        f"<urlset><url><loc>{URL}/khong/</loc></url></urlset>", encoding="utf-8"
    )
    (tmp_path / "atom.xml").write_text(
        f'<feed><link href="{URL}/khong/" rel="alternate"/><id>urn:uuid:1</id></feed>',
        encoding="utf-8",
    )
    assert _inspect(tmp_path) == [
        "output/atom.xml trang-dung/lien-ket-hong",
        "output/sitemap.xml trang-dung/lien-ket-hong",
    ]
