"""What is read when a file was saved, and what is shown then."""

import shutil
from pathlib import Path
from threading import Thread
from time import sleep

import pytest

from plansite.preview import held as module
from plansite.preview.held import Held
from tests.support.built import ROOT, BuiltSite, build_site
from tests.support.site_builder import SiteBuilder
from tests.support.sites import write_small_site

ONE, TWO = "content/articles/2018/mot.md", "content/articles/2018/hai.md"
DAY = "2018-06-30"


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1530331200")  # noon of DAY in Vietnam


@pytest.fixture
def site(tmp_path: Path) -> Path:
    builder = SiteBuilder(write_small_site(tmp_path / "trang"))
    for number, path in enumerate((ONE, TWO), 1):
        builder.article(path=path, title=f"Bài {number}", date=f"2018-0{number}-05", tasks="[NV1]")
    return builder.root


@pytest.fixture
def held(site: Path) -> Held:
    found = Held(site)
    assert found.save([])
    assert found.now.problems == ()
    return found


@pytest.fixture
def read_whole(held: Held, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """How often the whole site was read since."""
    found: list[str] = []
    real = module.checked_site
    monkeypatch.setattr(
        module, "checked_site", lambda *a, **k: (found.append(""), real(*a, **k))[1]
    )
    return found


def change(site: Path, path: str, old: str, new: str) -> Path:
    file = site / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    return file


def page(held: Held, name: str) -> str:
    assert held.now.shown is not None
    return held.now.shown.file(name).decode()


def same_as_a_build(held: Held, tmp_path: Path) -> None:
    code, said = build_site(held.root, tmp_path / "output", DAY, preview=True)
    assert code == 0, said
    built, shown = BuiltSite(tmp_path / "output").files, held.now.shown
    assert shown is not None
    beside = ("tim-kiem/chi-muc/", "manifest.json")
    names = [name for name in built if not name.startswith(beside)]
    assert [name for name in names if shown.file(name) != built[name]] == []


def test_another_text_is_read_alone_and_shown(
    held: Held, site: Path, read_whole: list[str], tmp_path: Path
) -> None:
    body = (site / ONE).read_text(encoding="utf-8").rpartition("---\n")[2].strip()
    file = change(site, ONE, body, "Chữ mới của bài một.")
    views = held.now.shown and held.now.shown.run.views
    assert not held.save([file])
    assert "Chữ mới của bài một." in page(held, "tin-bai/2018/mot/index.html")
    assert read_whole == []
    assert held.now.shown is not None
    assert held.now.shown.run.views is views
    same_as_a_build(held, tmp_path)


def test_another_title_is_read_alone_and_shown_wherever_it_stands(
    held: Held, site: Path, read_whole: list[str], tmp_path: Path
) -> None:
    page(held, "tin-bai/index.html")
    assert not held.save([change(site, ONE, "title: Bài 1", "title: Tên khác")])
    for name in ("tin-bai/2018/mot/index.html", "tin-bai/index.html", "tin-bai/2018/hai/index.html",
                 "ke-hoach/2018/nv1/index.html"):  # fmt: skip
        assert "Tên khác" in page(held, name)
    assert read_whole == []
    same_as_a_build(held, tmp_path)


def test_a_fault_of_its_own_is_told_at_once_and_what_was_shown_stays(
    held: Held, site: Path, read_whole: list[str]
) -> None:
    file = change(site, ONE, "title: Bài 1", "titel: Bài 1")
    held.save([file])
    assert {problem.path for problem in held.now.problems} == {ONE}
    assert not held.now.is_new
    assert "Bài 1" in page(held, "tin-bai/2018/mot/index.html")
    # Another one is good: it is not shown beside the one that is not.
    held.save([change(site, TWO, "title: Bài 2", "title: Bài hai")])
    assert not held.now.is_new
    held.save([change(site, ONE, "titel: Bài 1", "title: Bài một")])
    assert held.now.is_new
    assert held.now.problems == ()
    assert "Bài hai" in page(held, "tin-bai/index.html")
    assert "Bài một" in page(held, "tin-bai/index.html")
    assert read_whole == []


def test_a_text_with_a_fault_that_is_mended_by_another_text_is_shown(
    held: Held, site: Path
) -> None:
    body = (site / ONE).read_text(encoding="utf-8").rpartition("---\n")[2].strip()
    held.save([change(site, ONE, body, "<script>x</script>")])
    assert any(problem.is_error for problem in held.now.problems)
    held.save([change(site, ONE, "<script>x</script>", "Chữ lành.")])
    assert held.now.problems == ()
    assert "Chữ lành." in page(held, "tin-bai/2018/mot/index.html")


def test_what_the_rules_of_the_whole_site_say_follows(held: Held, site: Path) -> None:
    held.save([change(site, ONE, "tasks: [NV1]", "tasks: [NV9]")])
    assert held.now.is_new
    assert held.check()
    (problem,) = held.now.problems
    assert (problem.path, problem.is_error) == (ONE, True)
    assert not held.check()  # nothing else is known now
    held.save([change(site, ONE, "tasks: [NV9]", "tasks: [NV1]")])
    assert held.now.problems == ()
    assert not held.check()


@pytest.mark.parametrize("path", ["plan.yaml", "content/articles/2018/ba.md", "pelicanconf.py"])
def test_anything_else_has_the_site_read_anew(
    held: Held, site: Path, path: str, read_whole: list[str]
) -> None:
    if path.endswith(".md"):
        SiteBuilder(site).article(path=path, title="Bài ba")
    assert held.save([site / path])
    assert read_whole == [""]


def test_what_is_gone_has_the_site_read_anew(held: Held, site: Path, read_whole: list[str]) -> None:
    (site / TWO).unlink()
    assert held.save([site / TWO])
    assert read_whole == [""]
    assert held.now.shown is not None
    assert held.now.shown.name_of("/tin-bai/2018/hai/") is None


def test_another_day_has_the_site_read_anew(
    held: Held, site: Path, read_whole: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(1530331200 + 86400))
    assert held.save([change(site, ONE, "title: Bài 1", "title: Tên khác")])
    assert read_whole == [""]


def test_a_theme_that_was_saved_has_the_same_site_shown_anew(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = shutil.copytree(ROOT / "theme", tmp_path / "theme")
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(f"THEME = {str(theme)!r}\n")
    held = Held(site)
    held.save([])
    monkeypatch.delattr(module, "checked_site")
    template = theme / "templates" / "not_found.html"
    template.write_text("<body>Hai</body>", encoding="utf-8")
    assert held.save([template])
    assert "Hai" in page(held, "404.html")
    assert held.now.is_new
    (theme / "static" / "ra-ngoai").symlink_to(site)
    held.save([template])
    assert not held.now.is_new
    assert [problem.is_error for problem in held.now.problems] == [True]
    (theme / "static" / "ra-ngoai").unlink()
    held.save([template])
    assert (held.now.is_new, held.now.problems) == (True, ())


def test_a_text_that_comes_and_goes_while_a_page_is_made_is_kept_under_no_other(
    held: Held, site: Path, tmp_path: Path
) -> None:
    """A page is asked for with one text, and made when another was saved."""
    shown = held.now.shown
    assert shown is not None
    entry, publication = shown.entries[ONE], shown.run.publication
    first = entry.body
    asked = Thread(target=lambda: publication.body_of(entry))
    with publication._alone:
        asked.start()
        sleep(0.1)
        entry.with_body("Chữ khác hẳn.\n")
    asked.join()
    entry.with_body(first)
    assert "Chữ khác hẳn" not in publication.body_of(entry)


def test_a_fault_of_the_theme_stays_until_it_is_mended(site: Path, tmp_path: Path) -> None:
    theme = shutil.copytree(ROOT / "theme", tmp_path / "theme")
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(f"THEME = {str(theme)!r}\n")
    template, words = theme / "templates" / "article.html", theme / "strings.yaml"
    whole, said = template.read_text(encoding="utf-8"), words.read_text(encoding="utf-8")
    template.write_text("{% if %}", encoding="utf-8")
    held = Held(site)
    held.save([])  # wrong from the beginning
    assert (held.now.shown, len(held.now.problems)) == (None, 1)
    template.write_text(whole, encoding="utf-8")
    held.save([template])
    assert (held.now.is_new, held.now.problems) == (True, ())
    words.write_text(said.replace("lists:", "lists", 1), encoding="utf-8")
    held.save([words])
    assert not held.now.is_new
    held.save([change(site, ONE, "title: Bài 1", "title: Tên khác")])  # wrong all the same
    held.check()
    assert not held.now.is_new
    assert len(held.now.problems) == 1
    words.write_text(said, encoding="utf-8")
    held.save([words])
    assert (held.now.is_new, held.now.problems) == (True, ())
    assert "Tên khác" in page(held, "tin-bai/index.html")


@pytest.mark.parametrize("temporary", ["mot.md.tmp", "4913"])
def test_what_an_editor_writes_and_renames_is_read_alone(
    site: Path, held: Held, read_whole: list[str], temporary: str
) -> None:
    saved = change(site, ONE, "Bài 1", "Bài một")
    beside = saved.with_name(temporary)
    assert held.save([beside, saved]) is False
    assert "Bài một" in page(held, "tin-bai/2018/mot/index.html")
    assert read_whole == []


def test_a_folder_that_is_gone_takes_its_articles_with_it(site: Path, held: Held) -> None:
    assert page(held, "tin-bai/2018/mot/index.html")
    shutil.rmtree(site / "content/articles/2018")
    assert held.save([site / "content/articles/2018"])
    assert held.now.shown is not None
    assert held.now.shown.name_of("/tin-bai/2018/mot/") is None


def test_a_file_that_was_told_of_and_is_gone_is_told_of_no_more(site: Path, held: Held) -> None:
    stray = site / ONE.replace("mot.md", "bai.docx")
    stray.touch()
    held.save([stray])
    assert [problem.path for problem in held.now.problems] == [stray.relative_to(site).as_posix()]
    stray.unlink()
    held.save([stray])
    assert held.now.problems == ()
