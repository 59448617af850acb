"""Files that lie where one stands, or beside the engine, are no libraries: none is ever run."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.built import ROOT
from tests.support.sites import write_small_site

pytestmark = pytest.mark.xdist_group("serve")

NAMES = (
    *("json", "yaml", "site", "pytz", "re", "typing", "pickle", "signal", "random", "secrets"),
    *("markdown", "jinja2", "PIL", "pelican", "invoke", "docxtpl", "sitecustomize"),
    *("selectolax", "brotli", "zopfli", "smartypants", "bs4", "pygments", "win32api"),
)


def set_traps(folder: Path) -> Path:
    """Put modules into a folder that tell when they are run; return the folder."""
    folder.mkdir(exist_ok=True)
    for name in NAMES:
        trap = f"open({str(folder / 'RUN')!r}, 'a').write({name!r} + ' ')\n"
        (folder / f"{name}.py").write_text(trap, encoding="utf-8")
    return folder


def run_in(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder as it is typed there, with the interpreter of the tests."""
    env = {**os.environ, "SITE_URL": "https://so-mau.example"}
    env.pop("PYTHONSAFEPATH", None)
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env=env,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site whose folder is full of traps, and in which one stands."""
    site = write_small_site(tmp_path / "trang")
    shutil.copy(ROOT / "publishconf.py", site)
    return set_traps(site)


@pytest.fixture(scope="module")
def tasks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What begins tasks.py as `python3 tasks.py` does, but makes no environment.

    Its repository is itself full of traps. It is one for all, as a person's is: in a new one each
    build would compile all templates.
    """
    tmp_path = tmp_path_factory.mktemp("engine")
    repository = set_traps(tmp_path / "repository")
    for name in ("tasks.py", "plansite", "theme"):
        (repository / name).symlink_to(ROOT / name)
    starter = tmp_path / "start" / "start.py"
    starter.parent.mkdir()
    starter.write_text(
        f"import sys\nsys.path.insert(0, {str(repository)!r})\nimport tasks\n"
        "if __name__ == '__main__':\n"
        "    from plansite.commands import program\n"
        "    program.run(tasks)\n",
        encoding="utf-8",
    )
    return starter


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets few make symbolic links")
@pytest.mark.parametrize(
    "words",
    [
        ("check",),
        ("build", "--as-of", "2018-06-01"),
        ("build", "--settings", "publishconf.py", "--as-of", "2018-06-01"),
        ("new", "Một bài"),
        ("report", "--period", "q1", "--as-of", "2018-06-01"),
        ("hosting", "nginx"),
        ("new-plan", "2019", "--as-of", "2018-06-01"),
    ],
    ids=" ".join,
)
def test_no_command_runs_what_lies_around(words: tuple[str, ...], site: Path, tasks: Path) -> None:
    done = run_in(site, str(tasks), *words, "--site", str(site))
    assert done.returncode == 0, done.stdout + done.stderr
    assert not (site / "RUN").exists()
    assert not (tasks.parent.parent / "repository" / "RUN").exists()


def test_a_plain_run_of_pelican_runs_nothing_of_the_sites_folder(site: Path) -> None:
    done = run_in(site, "-P", "-m", "pelican", "-s", "pelicanconf.py")
    assert done.returncode == 0, done.stdout + done.stderr
    assert not (site / "RUN").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets few make symbolic links")
def test_the_preview_builds_without_what_lies_around(site: Path, tasks: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    words = [sys.executable, str(tasks), "serve", "--site", ".", "--port", port]
    env = {name: value for name, value in os.environ.items() if name != "PYTHONSAFEPATH"}
    with subprocess.Popen(
        words, cwd=site, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    ) as process:
        assert process.stdout
        said = ""
        for line in process.stdout:
            said += line
            if f"localhost:{port}" in line:
                break
        process.kill()
    assert "trang đã hiện bản mới" in said
    assert not (site / "RUN").exists()
    assert not (tasks.parent.parent / "repository" / "RUN").exists()
