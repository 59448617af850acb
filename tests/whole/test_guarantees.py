"""What docs/architecture.md guarantees: nothing broken, nothing half, the same bytes anywhere."""

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from plansite.console import Console
from plansite.file_lock import held
from plansite.pipeline import Options, build
from plansite.vi import console
from tests.support import pictures
from tests.support.built import EXAMPLE, EXAMPLE_DATE, ROOT, BuiltSite, build_site, built, differing
from tests.support.forked import builder
from tests.support.sites import write_small_site

INSPECTED = console.INSPECTING.encode()
CALL = "import sys; from plansite.commands.launch import launch; launch('build', **{keywords})"
KEYWORDS = "dict(zip(('site', 'output', 'as_of'), sys.argv[1:]))"
BUILD = (sys.executable, "-c", CALL.format(keywords=KEYWORDS))
AT_HOME = {"CI": ""}
"""Lets a build take the pictures that this run has made before, on a CI as anywhere else."""
KEPT = ("CNAME", ".git/HEAD")
ARTICLE = "---\ntitle: {title}\ndate: {date}\nsummary: Tóm tắt của {title}.\n---\n\n{body}\n"


def _article(site: Path, name: str, body: str = "Nội dung.", date: str = "2018-03-05") -> Path:
    path = site / "content/articles/2018" / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(ARTICLE.format(title=f"Bài {name}", date=date, body=body), encoding="utf-8")
    return path


def _tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A small site with one article."""
    folder = write_small_site(tmp_path / "site")
    _article(folder, "mot")
    return folder


@pytest.mark.parametrize(
    "break_it",
    [
        lambda site: _article(site, "hong", date="05/03/2018"),
        lambda site: _article(site, "hong", body="[x](khong-co.md)"),
        lambda site: _article(site, "hong", body="[x](/tin-bai/2018/mot/#khong)"),
        lambda site: (site / "plan.yaml").write_text("schema: [", encoding="utf-8"),
        lambda site: (site / "plan.yaml").unlink(),
        lambda site: (site / "pelicanconf.py").unlink(),
    ],
    ids=["a date", "a link", "an anchor", "YAML", "no plan", "no settings"],
)
def test_a_failing_build_leaves_the_output_as_it_was(
    site: Path, break_it: Callable[[Path], object]
) -> None:
    before = _tree(built(site, site / "output").folder)
    times = {path: path.stat().st_mtime_ns for path in (site / "output").rglob("*")}
    break_it(site)
    code, said = build_site(site, site / "output")
    assert code in (1, 2)
    assert "Traceback" not in said
    assert differing(_tree(site / "output"), before) == []
    assert {path: path.stat().st_mtime_ns for path in (site / "output").rglob("*")} == times
    assert [path.name for path in site.iterdir() if path.name.startswith(".output-")] == []


def test_deleted_content_disappears(site: Path) -> None:
    extra = _article(site, "hai")
    assert "tin-bai/2018/hai/index.html" in _tree(built(site, site / "output").folder)
    extra.unlink()
    after = _tree(built(site, site / "output").folder)
    assert "tin-bai/2018/hai/index.html" not in after
    assert not any(b"tin-bai/2018/hai" in data for data in after.values())


def test_without_its_content_a_site_is_not_built_and_the_output_stays(site: Path) -> None:
    before = _tree(built(site, site / "output").folder)
    shutil.rmtree(site / "content")
    code, said = build_site(site, site / "output")
    assert code == 1
    assert "content:1: lỗi [tep/thieu-noi-dung]" in said
    assert differing(_tree(site / "output"), before) == []


def test_files_of_one_name_in_two_years_are_two_articles(site: Path) -> None:
    path = site / "content/articles/2019/mot.md"
    path.parent.mkdir()
    path.write_text(
        ARTICLE.format(title="Bài khác", date="2019-01-02", body="Khác."), encoding="utf-8"
    )
    tree = _tree(built(site, site / "output").folder)
    assert {"tin-bai/2018/mot/index.html", "tin-bai/2019/mot/index.html"} <= tree.keys()


def test_the_date_of_today_is_that_of_vietnam(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # 2018-03-04 17:00 UTC is midnight in Vietnam, when an item dated 5 March appears.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1520182800")
    assert "tin-bai/2018/mot/index.html" in _tree(built(site, site / "output").folder)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1520182799")
    assert "tin-bai/2018/mot/index.html" not in _tree(built(site, site / "output").folder)


def test_a_bad_epoch_is_explained(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "hôm nay")
    code, said = build_site(site, site / "output")
    assert code == 2
    assert "SOURCE_DATE_EPOCH" in said


def test_a_corrected_date_keeps_the_id_of_an_item_in_feeds(site: Path) -> None:
    def ids() -> list[str]:
        feed = json.loads((site / "output/tin-bai/feed.json").read_text(encoding="utf-8"))
        return [item["id"] for item in feed["items"]]

    built(site, site / "output")
    before = ids()
    _article(site, "mot", date="2018-03-06")
    built(site, site / "output")
    assert ids() == before


@pytest.mark.xdist_group("determinism")
@pytest.mark.usefixtures("example_site")
def test_folder_locale_time_zone_and_hash_order_do_not_matter(tmp_path: Path) -> None:
    trees = []
    for site, extra in (
        (
            _with_pictures(_committed_copy(tmp_path / "one")),
            {"TZ": "America/New_York", "LANG": "C", "PYTHONHASHSEED": "1"},
        ),
        (
            _committed_copy(tmp_path / "another place"),
            {"TZ": "Asia/Tokyo", "LC_ALL": "vi_VN.UTF-8", "PYTHONHASHSEED": "2"},
        ),
    ):
        output = tmp_path / extra["TZ"].replace("/", "-") / "output"
        subprocess.run(
            [*BUILD, str(site), str(output), EXAMPLE_DATE],
            cwd=ROOT,
            env={**os.environ, **AT_HOME, **extra},
            check=True,
            stdout=subprocess.DEVNULL,
        )
        trees.append(_tree(output))
    assert differing(*trees) == []


def _with_pictures(site: Path) -> Path:
    """Give a copy of the example the pictures that a build of it has made here.

    They too were made in another folder and locale than those which the second copy makes anew.
    """
    cache = Path(".cache", "pictures")
    unfinished = shutil.ignore_patterns(".new-*")
    if (EXAMPLE / cache).is_dir():
        shutil.copytree(EXAMPLE / cache, site / cache, ignore=unfinished)
    return site


def _committed_copy(folder: Path) -> Path:
    """Return a copy of the example in a repository with one commit, the same each time."""
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("output", ".*"))
    with (folder / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write('HISTORY_SINCE = "2025-01-01"\n')
    moment = "2025-01-06T08:00:00+07:00"
    person = {"NAME": "Sở Mẫu", "EMAIL": "a@so-mau.example", "DATE": moment}
    env = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER")
           for key, value in person.items()}  # fmt: skip
    for command in ("init -q", "add -A", "-c commit.gpgsign=false commit -q -m Plan"):
        git = ["git", "-c", "core.autocrlf=false", *command.split()]
        subprocess.run(git, cwd=folder, env={**os.environ, **env}, check=True)
    return folder


@pytest.mark.xdist_group("determinism")
def test_plain_pelican_builds_the_same_pages(example_site: BuiltSite, tmp_path: Path) -> None:
    ours = _tree(example_site.folder)
    # Midnight in Vietnam at the beginning of that day.
    day = {"SOURCE_DATE_EPOCH": "1760461200"}
    env = {**os.environ, **AT_HOME, **day, "PYTHONPATH": str(ROOT)}
    settings = EXAMPLE / "pelicanconf.py"
    subprocess.run(
        [sys.executable, "-m", "pelican", "-s", str(settings), "-o", str(tmp_path / "plain")],
        cwd=ROOT,
        env=env,
        check=True,
        capture_output=True,
    )
    plain = _tree(tmp_path / "plain")
    # What the commands add: the search index.
    pages = {name: data for name, data in ours.items() if not name.startswith("tim-kiem/chi-muc/")}
    # The search index is not in its list of files.
    del pages["manifest.json"], plain["manifest.json"]
    assert differing(plain, pages) == []


def _plain_pelican(site: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "pelican", "-s", str(site / "pelicanconf.py"), *options],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )


def test_plain_pelican_refuses_a_broken_site_without_a_traceback(site: Path) -> None:
    _article(site, "hong", date="05/03/2018")
    done = _plain_pelican(site)
    assert done.returncode == 1
    assert "content/articles/2018/hong.md:3: lỗi [ngay/khong-iso]" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_plain_pelican_tells_of_a_picture_that_cannot_be_decoded(site: Path) -> None:
    _article(site, "anh", body="![Sơ đồ](../../media/so-do.png)")
    (site / "content/media").mkdir()
    (site / "content/media/so-do.png").write_bytes(pictures.bomb(960, 540))
    done = _plain_pelican(site)
    assert done.returncode == 1
    assert "content/media/so-do.png:1: lỗi [anh/hong]" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_plain_pelican_takes_away_what_left_the_content_and_keeps_what_is_to_be_kept(
    site: Path,
) -> None:
    extra = _article(site, "hai")
    assert _plain_pelican(site).returncode == 0
    assert "tin-bai/2018/hai/index.html" in _tree(site / "output")
    extra.unlink()
    (site / "output/CNAME").write_text("của tôi", encoding="utf-8")
    done = _plain_pelican(site, "--delete-output-directory")
    assert done.returncode == 0, done.stderr
    after = _tree(site / "output")
    assert "tin-bai/2018/hai/index.html" not in after
    assert after["CNAME"] == "của tôi".encode()
    assert b"CNAME" not in after["manifest.json"]
    # Either way of building goes on where the other has been.
    assert built(site, site / "output").files["CNAME"] == after["CNAME"]


@pytest.mark.parametrize("option", ["--output", "--delete-output-directory"])
def test_plain_pelican_deletes_nothing_of_a_persons(site: Path, option: str) -> None:
    output = site / "output"
    output.mkdir()
    (output / "thu.docx").write_text("của tôi", encoding="utf-8")
    done = _plain_pelican(site, *([option, str(output)] if option == "--output" else [option]))
    assert done.returncode == 2
    assert "thu.docx; hãy" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert _tree(output) == {"thu.docx": "của tôi".encode()}


ENDING = """
import os, sys
from pelican import main
from plansite.driver.templates import Templates
render = Templates.render
def end(templates, page, variables):
    if page.template == "article":
        {end}
    return render(templates, page, variables)
Templates.render = end
main(["-s", sys.argv[1]])
"""


@pytest.mark.parametrize("end", ["os._exit(9)", "1 / 0"])
def test_plain_pelican_that_ends_half_way_leaves_the_output_and_is_in_nobodys_way(
    site: Path, end: str
) -> None:
    before = _tree(built(site, site / "output").folder)
    extra = _article(site, "hai")
    command = [sys.executable, "-c", ENDING.format(end=end), str(site / "pelicanconf.py")]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=ROOT, env=env, check=False, capture_output=True)
    assert differing(_tree(site / "output"), before) == []
    left = [path for path in site.iterdir() if path.name.startswith(".output-plansite-")]
    assert len(left) == ("_exit" in end)  # who is killed cannot clear away
    extra.unlink()
    assert differing(_tree(built(site, site / "output").folder), before) == []
    assert not list(site.glob(".output-plansite-*"))


@pytest.mark.xdist_group("kill")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot exchange folders in one step")
def test_a_build_killed_at_any_moment_leaves_a_whole_site(site: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    dates = ("2018-01-31", "2018-12-31")  # before and after the site's article
    wanted = [_hash(built(site, tmp_path / day, day).folder) for day in dates]
    dice = random.Random(20)  # noqa: S311  # moments, not secrets
    seen = []
    with builder(site, tmp_path / "warm", dates[0]) as forked:
        began = time.monotonic()
        forked.begin(site, output, dates[0])
        forked.wait()
        whole = time.monotonic() - began
        for name in KEPT:
            (output / name).parent.mkdir(exist_ok=True)
            (output / name).write_text("của tôi", encoding="utf-8")
        for turn in range(20):
            forked.begin(site, output, dates[turn % 2])
            if turn % 4 > 1:
                # Half of the kills come while the new site is put in place, and just behind it.
                forked.wait_until_said(INSPECTED)
                time.sleep(dice.uniform(0, 0.04))
            else:
                time.sleep(whole * dice.uniform(0.1, 0.9))
            forked.kill()
            seen.append(_hash(output))
            assert seen[-1] in wanted
            assert all((output / name).is_file() for name in KEPT)
    assert len(set(seen)) == 2, "no build got as far as the swap"


def _hash(folder: Path) -> str:
    """Return one hash for a folder whose files are all those of its manifest, and whole.

    What is kept in it may stand beside them.
    """
    files = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]
    tree = _tree(folder)
    kept = {tree.pop(name) for name in KEPT if name in tree}
    assert kept <= {"của tôi".encode()}
    assert tree.keys() - {"manifest.json"} == files.keys()
    for name, entry in files.items():
        assert hashlib.sha256(tree[name]).hexdigest() == entry["sha256"]
    return hashlib.sha256(tree["manifest.json"]).hexdigest()


def test_a_summary_is_text_in_every_feed(site: Path) -> None:
    said = "Phí <500.000 đồng; a<b và c>d; <script>alert(1)</script> & hết"
    path = _article(site, "hai")
    text = path.read_text(encoding="utf-8").replace("Tóm tắt của Bài hai.", f"'{said}'")
    path.write_text(text, encoding="utf-8")
    output = built(site, site / "output")
    for name, tag in (
        ("atom.xml", "{http://www.w3.org/2005/Atom}summary"),
        ("rss.xml", "description"),
    ):
        feed = etree.fromstring(output.files[f"tin-bai/{name}"])
        # What a reader makes of it, for both formats take it for HTML.
        shown = [LexborHTMLParser(node.text or "") for node in feed.iter(tag)]
        assert said in [page.body.text() for page in shown if page.body]
        assert not any(page.css("script") for page in shown)
    items = json.loads(output.text("/tin-bai/feed.json"))["items"]
    assert said in [item["summary"] for item in items]


def test_a_site_below_a_path_links_below_it(site: Path) -> None:
    settings = site / "pelicanconf.py"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text + 'SITEURL = "https://a.example/kho"\n', encoding="utf-8")
    page = built(site, site / "output").page("/")
    links = [str(node.attributes["href"]) for node in page.css("a[href]")]
    assert links
    assert all(link.startswith(("/kho/", "#")) for link in links)


def test_each_site_is_published_under_its_own_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", "https://a.example")
    monkeypatch.chdir(ROOT)  # where another site's pelicanconf.py lies
    for name in ("Trang một", "Trang hai"):
        site = write_small_site(tmp_path / name)
        shutil.copy(ROOT / "publishconf.py", site)
        settings = site / "pelicanconf.py"
        settings.write_text(
            settings.read_text(encoding="utf-8").replace("Trang thử", name), encoding="utf-8"
        )
        options = Options(site, site / "output", settings=site / "publishconf.py")
        assert build(options, Console()) == 0
        page = (site / "output/index.html").read_text(encoding="utf-8")
        assert f'<span class="brand__name">{name}</span>' in page


def test_the_public_settings_ask_for_the_address(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import publishconf"]
    env = {key: value for key, value in os.environ.items() if key != "SITE_URL"}
    done = subprocess.run(
        command, cwd=ROOT, env=env, check=False, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 1
    assert "SITE_URL" in done.stderr
    assert "Traceback" not in done.stderr
    env["SITE_URL"] = "https://a.example/"
    assert subprocess.run(command, cwd=ROOT, env=env, check=False).returncode == 0


def test_two_builds_of_one_output_do_not_mix(site: Path) -> None:
    def never() -> None:
        pytest.fail("nobody else holds it")

    with held(site / ".output.lock", never):
        code, said = build_site(site, site / "output")
    assert code == 1
    assert "một lần dựng khác" in said
    assert not (site / "output").exists()
