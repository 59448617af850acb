"""What was built before, and stands there as it was built, is left as it stands."""

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from plansite.memo import Memo
from plansite.model import layout
from plansite.pipeline import steps
from plansite.vi import console as vi
from tests.support.built import ROOT, BuiltSite, build_site, differing
from tests.support.site_builder import SiteBuilder
from tests.support.sites import SETTINGS

ARTICLE = "content/articles/2018/ra-quan.md"
DATE = "2018-06-01"

pytestmark = pytest.mark.xdist_group("unchanged")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with a warning, its output, and what the build has kept."""
    builder = SiteBuilder(tmp_path_factory.mktemp("unchanged")).article(path=ARTICLE)
    builder.write("pelicanconf.py", SETTINGS).plan(("03/KH-SM", "03 /KH-SM"))
    code, _ = build_site(builder.root, builder.root / layout.OUTPUT, DATE)
    assert code == 0
    return builder.root


@pytest.fixture
def site(made: Path, tmp_path: Path) -> Path:
    """A copy of it, built where it lies, to change."""
    copy = shutil.copytree(made, tmp_path / "trang")
    assert again(copy)[0] == 0
    return copy


def again(site: Path, as_of: str = DATE, *, preview: bool = False) -> tuple[int, str]:
    return build_site(site, site / layout.OUTPUT, as_of, preview=preview)


def is_left(said: str) -> bool:
    """Whether it was said that nothing was made."""
    return vi.UNCHANGED.split(";")[0] in said


def test_it_is_left_and_all_is_said_that_was_said(site: Path) -> None:
    output = site / layout.OUTPUT
    before = {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in output.rglob("*")}
    code, said = again(site)
    assert code == 0
    assert is_left(said)
    assert "plan.yaml:4: cảnh báo [" in said
    assert vi.NOT_COMPARED.split("{")[0] in said
    assert before == {
        path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in output.rglob("*")
    }
    assert [path.name for path in site.iterdir() if "plansite" in path.name] == []


def change(name: str, text: str) -> Callable[[Path], object]:
    return lambda site: (site / name).write_text(text, encoding="utf-8")


CHANGES: dict[str, Callable[[Path], object]] = {
    "an article": lambda site: (site / ARTICLE).write_text(
        (site / ARTICLE).read_text(encoding="utf-8") + "\nThêm.\n", encoding="utf-8"
    ),
    "a setting": change("pelicanconf.py", SETTINGS.replace("Trang thử", "Trang khác")),
    "a file that is not there any more": lambda site: (site / "output/404.html").unlink(),
    "a manifest that lists less": lambda site: _list_less(site / "output/manifest.json"),
    "the whole output": lambda site: (site / "output").rename(site / "cũ"),
}


def _list_less(manifest: Path) -> None:
    held = json.loads(manifest.read_text(encoding="utf-8"))
    del held["files"]["404.html"]
    (manifest.parent / "404.html").unlink()
    manifest.write_text(json.dumps(held), encoding="utf-8")


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_is_not_as_it_was_is_built(site: Path, change: Callable[[Path], object]) -> None:
    change(site)
    code, said = again(site)
    assert code == 0, said
    assert not is_left(said)
    assert (site / "output/404.html").is_file()


def test_another_day_drafts_and_another_theme_are_built(site: Path) -> None:
    assert not is_left(again(site, "2018-07-01")[1])
    assert not is_left(again(site, "2018-07-01", preview=True)[1])
    settings = f"{SETTINGS}THEME_TEMPLATES_OVERRIDES = ['mau']\n"
    template = site / "mau" / "404.html"
    template.parent.mkdir()
    template.write_text("{% extends '!theme/404.html' %}", encoding="utf-8")
    (site / "pelicanconf.py").write_text(settings, encoding="utf-8")
    for is_same in (False, True):
        assert is_left(again(site)[1]) is is_same
    template.write_text("{% extends '!theme/404.html' %}\n{# a #}", encoding="utf-8")
    for is_same in (False, True):
        assert is_left(again(site)[1]) is is_same


@pytest.mark.parametrize(
    "more",
    [
        "JINJA_GLOBALS = {'now': print}",
        "HISTORY_SINCE = '2018-01-01'",
        "PLUGINS = ['plansite.driver', 'khac']\nPLUGIN_PATHS = ['them']",
        "from collections import namedtuple\npair = namedtuple('pair', 'a b')\nMY = [pair(1, 2)]",
        "class boxed(dict): pass\nJINJA_GLOBALS = {'x': boxed(a=1)}",
        "MY = []\nMY.append(MY)",
    ],
)
def test_what_may_look_elsewhere_is_built_each_time(site: Path, more: str) -> None:
    (site / "pelicanconf.py").write_text(f"{SETTINGS}{more}\n", encoding="utf-8")
    (site / "them").mkdir()
    (site / "them/khac.py").write_text("def register(): pass\n", encoding="utf-8")
    for _ in range(2):
        code, said = again(site)
        assert code == 0, said
        assert not is_left(said)


@pytest.mark.skipif(sys.platform == "win32", reason="a link has to be asked for")
@pytest.mark.parametrize(("name", "file"), [("static", "css/site.css"), ("templates", "base.html")])
def test_a_link_of_the_theme_that_leads_elsewhere_is_another_theme(
    site: Path, name: str, file: str
) -> None:
    theme = shutil.copytree(ROOT / "theme", site / "giao")
    (theme / name).rename(theme / "mot")
    shutil.copytree(theme / "mot", theme / "hai")
    with (theme / "hai" / file).open("a", encoding="utf-8") as opened:
        opened.write("b { color: red }\n")
    (theme / name).symlink_to("mot")
    settings = f"{SETTINGS}THEME = 'giao'\n"
    (site / "pelicanconf.py").write_text(settings, encoding="utf-8")
    assert again(site)[0] == 0
    before = BuiltSite(site / layout.OUTPUT).files
    (theme / name).unlink()
    (theme / name).symlink_to("hai")
    assert not is_left(again(site)[1])
    after = BuiltSite(site / layout.OUTPUT).files
    assert differing(before, after)
    shutil.rmtree(site / layout.CACHE)
    shutil.rmtree(site / layout.OUTPUT)
    assert again(site)[0] == 0
    assert differing(after, BuiltSite(site / layout.OUTPUT).files) == []


@pytest.mark.skipif(sys.platform == "win32", reason="it has other permissions")
def test_a_page_that_nobody_may_read_is_written_anew(site: Path) -> None:
    page = site / "output/404.html"
    page.chmod(0o600)
    assert not is_left(again(site)[1])
    assert page.stat().st_mode & 0o777 == 0o644


def test_a_page_that_a_person_has_edited_is_refused_as_ever(site: Path) -> None:
    page = site / "output/404.html"
    edited = page.read_bytes() + b"<!-- a -->"
    page.write_bytes(edited)
    code, said = again(site)
    assert code == 2
    assert "404.html" in said
    assert page.read_bytes() == edited


def test_what_is_saved_while_a_build_reads_is_built_the_next_time(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, article = steps._make, site / ARTICLE
    sound = article.read_text(encoding="utf-8")

    def saved(*given: object) -> None:
        article.write_text(f"{sound}\nThêm.\n", encoding="utf-8")
        make(*given)  # type: ignore[arg-type]

    article.write_text(f"{sound}\n", encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(steps, "_make", saved)
        assert again(site)[0] == 0
    assert not is_left(again(site)[1])
    page = site / "output/tin-bai/2018/ra-quan/index.html"
    assert "Thêm." in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("value", [b"", b"[]", b'["x", [[1]]]', b'[1, ["a"]]'])
def test_what_is_kept_and_is_no_build_is_not_relied_on(site: Path, value: bytes) -> None:
    memo = Memo(site / layout.MEMO)
    get = memo.get
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            Memo, "get", lambda own, step, *given: value if step == "built" else get(step, *given)
        )
        code, said = again(site)
    memo.close()
    assert code == 0
    assert not is_left(said)


def test_the_same_is_written_with_and_without_what_is_kept(site: Path, tmp_path: Path) -> None:
    left = BuiltSite(site / layout.OUTPUT).files
    again(site)
    (site / layout.MEMO).unlink()
    build_site(site, tmp_path / "ra", DATE)
    assert differing(left, BuiltSite(tmp_path / "ra").files) == []
    assert differing(left, BuiltSite(site / layout.OUTPUT).files) == []
