"""One digest of all that is read of a site: whatever is read is in it, and what is not is not."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from plansite.model import layout
from plansite.reading.snapshot import snapshot
from tests.support.built import ROOT
from tests.support.site_builder import SiteBuilder
from tests.support.sites import SETTINGS

ARTICLE = "content/articles/2018/ra-quan.md"
PICTURE = "content/media/2018/anh.bin"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    builder = SiteBuilder(tmp_path / "trang").article(path=ARTICLE)
    builder.write(PICTURE, b"a picture").write("pelicanconf.py", "SITENAME = 'A'\n")
    builder.write("content/plans/2017.yaml", "schema: 1\n")
    return builder.root


CHANGES: dict[str, Callable[[Path], object]] = {
    "a text": lambda root: (root / ARTICLE).write_bytes(b"---\n---\n"),
    "a file of the same size": lambda root: (root / PICTURE).write_bytes(b"a pictura"),
    "a new file": lambda root: (
        (root / "content/pages").mkdir() or (root / "content/pages/a.md").touch()
    ),
    "a new folder": lambda root: (root / "content/pages").mkdir(),
    "one that went": lambda root: (root / ARTICLE).unlink(),
    "another name": lambda root: (root / ARTICLE).rename(root / ARTICLE.replace("ra-", "ra")),
    "another place": lambda root: (root / ARTICLE).rename(root / "content/ra-quan.md"),
    "a hidden one": lambda root: (root / "content/.an").touch(),
    "the plan": lambda root: (root / "plan.yaml").write_bytes(b"schema: 1\n"),
    "a closed plan": lambda root: (root / "content/plans/2017.yaml").write_bytes(b"schema: 2\n"),
    "what is meant as the plan": lambda root: (root / "plan.YML.txt").touch(),
    "settings": lambda root: (root / "pelicanconf.py").write_bytes(b"SITENAME = 'B'\n"),
    "settings of the public host": lambda root: (root / "publishconf.py").touch(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_is_read_counts(site: Path, change: Callable[[Path], object]) -> None:
    before = snapshot(site)
    assert before is not None
    change(site)
    assert snapshot(site) not in (None, before)


def test_nothing_else_does(site: Path, tmp_path: Path) -> None:
    before = snapshot(site)
    for name in ("README.md", "tasks.py", ".cache/memo.sqlite", "output/index.html", ".git/HEAD"):
        (site / name).parent.mkdir(exist_ok=True)
        (site / name).write_text("x", encoding="utf-8")
    os.utime(site / ARTICLE, (0, 0))
    assert snapshot(site) == before
    assert snapshot(shutil.copytree(site, tmp_path / "nơi khác")) == before


ODD: dict[str, Callable[[Path], object]] = {
    "a link": lambda root: (root / "content/media/2018/b.bin").symlink_to(root / PICTURE),
    "a linked folder": lambda root: (root / "content/pages").symlink_to(root),
    "a pipe": lambda root: os.mkfifo(root / "content/media/a.pdf"),
    "a linked plan": lambda root: (root / "plan.yml").symlink_to(root / "plan.yaml"),
    "articles beside content": lambda root: (root / "articles").mkdir(),
    "a folder named as a plan": lambda root: (root / "a.yaml").mkdir(),
    "a theme that lies elsewhere": lambda root: (root / "pelicanconf.py").write_bytes(
        b"THEME = '../theme'\n"
    ),
    "no content": lambda root: (
        shutil.rmtree(root / "content") or (root / "content").symlink_to(root.parent)
    ),
}


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are asked for")
@pytest.mark.parametrize("change", ODD.values(), ids=ODD)
def test_what_it_does_not_know_to_take_has_no_digest(
    site: Path, change: Callable[[Path], object]
) -> None:
    change(site)
    assert snapshot(site) is None


def test_a_theme_may_be_asked_for_elsewhere(site: Path) -> None:
    (site / "pelicanconf.py").write_bytes(b"THEME = '../theme'\n")
    assert snapshot(site, is_theme_known=True) is not None


def test_a_file_larger_than_is_read_at_once_counts_to_its_end(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plansite.reading.snapshot._AT_ONCE", 4)
    before = snapshot(site)
    (site / PICTURE).write_bytes(b"a pictura")
    assert snapshot(site) != before


def test_what_is_known_is_not_read_again(site: Path) -> None:
    before, known = snapshot(site), {ARTICLE: sha256((site / ARTICLE).read_bytes()).digest()}
    (site / ARTICLE).write_bytes(b"")
    assert snapshot(site, known) == before != snapshot(site)


READING = """
import json, os, sys
opened = set()

def note(event, args):
    if event == "open" and isinstance(args[0], (str, bytes)):
        opened.add(os.path.abspath(os.fsdecode(args[0])))

from plansite import shares
from plansite.search import index
shares.CAN_FORK, index._FEW = False, 10**9
from plansite.commands.launch import launch
sys.addaudithook(note)
launch({command!r}, **json.loads(sys.argv[1]))
print(json.dumps(sorted(opened)))
"""


def one_of_each(root: Path) -> Path:
    """Write a site that has one of every kind of file that is read."""
    builder = SiteBuilder(root).write("pelicanconf.py", SETTINGS).media("anh.png", "tep.pdf")
    own = "image: {file: anh.png, alt: Cán bộ tiếp dân}\nattachments: [{file: tep.pdf, title: Tệp}]"
    builder.article(own, tasks="[NV1]").write("publishconf.py", SETTINGS)
    for path in ("content/documents.yaml", *layout.LISTS):
        builder.write(path, "[]\n" if path != layout.REGISTER else "documents: []\n")
    builder.write("content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\n\nTrang.\n")
    builder.plan(("2018", "2017"), ("03/KH", "02/KH"), path="content/plans/2017.yaml")
    for name, given in (("report", "template"), ("dossier", "dossier")):
        target = root / layout.WORD_TEMPLATES / f"{name}.docx"
        target.parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / f"plansite/reports/{given}.docx", target)
    return root


@pytest.mark.parametrize("command", ["check", "build"])
def test_whatever_a_command_opens_counts_or_belongs_to_the_engine_or_the_theme(
    command: str, tmp_path: Path
) -> None:
    site = one_of_each(tmp_path / "trang")
    output = tmp_path / "ra"
    more = {"output": str(output), "as_of": "2018-06-01"} if command == "build" else {}
    given = json.dumps({"site": str(site), **more})
    run = [sys.executable, "-c", READING.format(command=command), given]
    said = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    opened = [Path(name) for name in json.loads(said.splitlines()[-1])]
    mine = [path for path in opened if path.is_relative_to(site) and not _is_made(path, site)]
    files = {path for path in site.rglob("*") if path.is_file() and not _is_made(path, site)}
    assert files - set(mine) == {site / "content/templates/dossier.docx"} - set(mine)
    for path in mine:
        before, held = snapshot(site), path.read_bytes()
        path.write_bytes(held + b"\n")
        assert snapshot(site) != before, path
        path.write_bytes(held)
    places = (ROOT / "plansite", ROOT / "theme", tmp_path, Path(sys.prefix), Path(sys.base_prefix))
    others = [path for path in opened if not any(path.is_relative_to(one) for one in places)]
    system = ("/proc/", "/sys/", "/dev/", "/etc/", "/usr/")
    assert [path for path in others if not str(path).startswith(system)] == []


def _is_made(path: Path, site: Path) -> bool:
    return path.is_relative_to(site / layout.CACHE)
