"""A theme's files lie below its folder: a link that leads out of it is not followed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import pictures
from tests.support.built import ROOT, build_site, built
from tests.support.site_builder import SiteBuilder
from tests.support.sites import write_small_site

PRIVATE = "Chỉ để trên máy này"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with a theme of its own, and a file beside it that is no part of it."""
    made = write_small_site(tmp_path / "site")
    shutil.copytree(ROOT / "theme", made / "theme")
    with (made / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(f"THEME = {str(made / 'theme')!r}\nSEARCH_INDEX = False\n")
    (tmp_path / "rieng").mkdir()
    (tmp_path / "rieng/bi-mat.txt").write_text(PRIVATE, encoding="utf-8")
    return made


def link(path: Path, target: Path) -> None:
    """Put a link into the place of whatever is there."""
    if path.is_dir():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("this account may not make links")


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("static/img/bi-mat.txt", "rieng/bi-mat.txt"),
        ("templates/partials/footer.html", "rieng/bi-mat.txt"),
        ("templates", "rieng"),
        ("static/rieng", "rieng"),
    ],
)
def test_a_link_out_of_the_theme_stops_the_build(site: Path, name: str, target: str) -> None:
    link(site / "theme" / name, site.parent / target)
    code, said = build_site(site, site / "output", "2018-06-30")
    assert code == 1
    assert f"theme/{name}:1: lỗi [giao-dien/lien-ket]" in said
    assert "Traceback" not in said
    assert not (site / "output").exists()


def test_templates_that_a_site_lays_over_the_theme_are_looked_at_too(site: Path) -> None:
    (site / "rieng").mkdir()
    link(site / "rieng/home.html", site.parent / "rieng/bi-mat.txt")
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(f"THEME_TEMPLATES_OVERRIDES = [{str(site / 'rieng')!r}]\n")
    code, said = build_site(site, site / "output", "2018-06-30")
    assert (code, "rieng/home.html:1: lỗi [giao-dien/lien-ket]" in said) == (1, True), said


def test_a_site_lays_one_template_of_a_component_over_the_theme(site: Path) -> None:
    (site / "rieng/components/status").mkdir(parents=True)
    own = "{% macro badge(status) %}<b>RIÊNG {{ status }}</b>{% endmacro %}"
    source = (ROOT / "theme/components/status/status.html").read_text(encoding="utf-8")
    (site / "rieng/components/status/status.html").write_text(source + own, encoding="utf-8")
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(f"THEME_TEMPLATES_OVERRIDES = [{str(site / 'rieng')!r}]\n")
    assert build_site(site, site / "output", "2018-06-30")[0] == 0
    assert "<b>RIÊNG no-evidence</b>" in (site / "output/tien-do/index.html").read_text(
        encoding="utf-8"
    )


def test_a_template_laid_over_that_of_pictures_holds_in_bodies_too(site: Path) -> None:
    SiteBuilder(site).media("anh/a.png").article(body="![Đoàn người đi bộ](/media/anh/a.png)")
    own = "{% macro picture(shown, alt, lead=false, kept={}) %}<b>{{ alt }}</b>{% endmacro %}"
    (site / "rieng/partials").mkdir(parents=True)
    (site / "rieng/partials/picture.html").write_text(own, encoding="utf-8")
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(f"THEME_TEMPLATES_OVERRIDES = [{str(site / 'rieng')!r}]\n")
    code, said = build_site(site, site / "output", "2018-06-30")
    assert code == 0, said
    page = (site / "output/tin-bai/2018/bai/index.html").read_text(encoding="utf-8")
    assert "<b>Đoàn người đi bộ</b>" in page


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes in folders")
@pytest.mark.parametrize("name", ["static/img/x.svg", "templates/partials/x.html"])
def test_a_pipe_in_the_theme_is_told_and_not_opened(site: Path, name: str) -> None:
    os.mkfifo(site / "theme" / name)
    code, said = build_site(site, site / "output", "2018-06-30")
    assert (code, f"theme/{name}:1: lỗi [giao-dien/tep-la]" in said) == (1, True), said


def test_templates_that_cannot_be_listed_stop_the_build(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, real = site / "rieng", os.scandir
    broken.mkdir()
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(f"THEME_TEMPLATES_OVERRIDES = [{str(broken)!r}]\n")

    def scandir(path: str = ".") -> object:
        if str(path) == str(broken):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(PermissionError, match="rieng"):
        build_site(site, site / "output", "2018-06-30")
    assert not (site / "output").exists()


def test_a_link_within_the_theme_is_followed(site: Path) -> None:
    link(site / "theme/static/img/khac.svg", site / "theme/static/img/mark.svg")
    assert build_site(site, site / "output", "2018-06-30")[0] == 0


def test_plain_pelican_refuses_it_in_the_same_words(site: Path) -> None:
    link(site / "theme/static/img/bi-mat.txt", site.parent / "rieng/bi-mat.txt")
    done = subprocess.run(
        [sys.executable, "-m", "pelican", "-s", str(site / "pelicanconf.py")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 1
    assert "theme/static/img/bi-mat.txt:1: lỗi [giao-dien/lien-ket]" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("content/templates/report.docx", "content/templates/report.docx:1: lỗi"),
        ("content/templates", "content/templates:1: lỗi"),
    ],
)
def test_a_link_among_the_word_templates_is_a_problem(tmp_path: Path, name: str, line: str) -> None:
    builder = SiteBuilder(tmp_path / "site").article()
    (builder.root / name).parent.mkdir(parents=True, exist_ok=True)
    link(builder.root / name, ROOT / "plansite/reports")
    (found,) = builder.lines()
    assert found.startswith(line)
    assert "liên kết" in found


def test_a_body_is_made_anew_when_what_its_partial_names_is_another(tmp_path: Path) -> None:
    builder = SiteBuilder(write_small_site(tmp_path / "trang"))
    builder.write("content/media/2018/a.png", pictures.drawing(40, 30))
    builder.article(body="![Sơ đồ](../../media/2018/a.png)")
    over = tmp_path / "de-len"
    (over / "partials").mkdir(parents=True)
    partial = (ROOT / "theme/templates/partials/picture.html").read_text(encoding="utf-8")
    head = '{% from "mark_of.html" import mark %}'
    (over / "partials/picture.html").write_text(
        head + partial.replace("<img ", "<img {{ mark() }} "), encoding="utf-8"
    )
    with (builder.root / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(f"THEME_TEMPLATES_OVERRIDES = [{str(over)!r}]\n")
    for word in ("mot", "hai"):
        mark = "{% macro mark() %}data-" + word + "{% endmacro %}"
        (over / "mark_of.html").write_text(mark, encoding="utf-8")
        page = built(builder.root, tmp_path / "output", "2018-06-30").text("/tin-bai/2018/bai/")
        assert f"data-{word}" in page
        assert page.count("data-mot") + page.count("data-hai") == 1
