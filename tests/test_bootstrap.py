"""The environment is made, mended and shared, without a network: pip itself is left out."""

import ast
import json
import os
import shutil
import subprocess
import sys
import threading
import time
import venv
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

import pytest

from plansite import bootstrap
from plansite.vi import console as vi

REPOSITORY = Path(__file__).resolve().parents[1]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "dự án có dấu cách"
    (folder / "requirements").mkdir(parents=True)
    for group in ("runtime", "test"):
        (folder / "requirements" / f"{group}.txt").write_text(f"# {group} 1\n", encoding="utf-8")
    return folder


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The locks that were installed, in order; nothing is downloaded."""
    locks: list[str] = []
    monkeypatch.setattr(bootstrap, "_pip", lambda root, lock: locks.append(lock.stem))
    without_pip = partial(_builder, venv.EnvBuilder)
    monkeypatch.setattr("venv.EnvBuilder", without_pip)
    return locks


def _builder(build: type[venv.EnvBuilder], **options: bool) -> venv.EnvBuilder:
    return build(**{**options, "with_pip": False})


class _LendingPip(venv.EnvBuilder):
    """Makes an environment that has the pip of this one: to install it takes seconds."""

    def post_setup(self, context: SimpleNamespace) -> None:
        pip = find_spec("pip")
        assert pip is not None
        assert pip.origin is not None
        (packages,) = Path(context.env_dir).rglob("site-packages")
        lent = f"{Path(pip.origin).parents[1]}\n"
        (packages / "pip.pth").write_text(lent, encoding="utf-8")


def change(root: Path, group: str) -> None:
    (root / "requirements" / f"{group}.txt").write_text(f"# {group} 2\n", encoding="utf-8")


def test_the_first_call_makes_an_environment_that_runs(root: Path, installed: list[str]) -> None:
    python = bootstrap.ensure(root, "runtime")
    shown = subprocess.check_output([python, "-c", "import sys; print(sys.prefix)"], text=True)
    assert Path(shown.strip()) == root / ".venv"
    assert installed == ["runtime"]


def test_later_calls_install_nothing(root: Path, installed: list[str]) -> None:
    for _ in range(3):
        bootstrap.ensure(root, "runtime")
    assert installed == ["runtime"]


def test_the_environment_finds_the_engine(root: Path, installed: list[str]) -> None:
    (root / "plansite").mkdir()
    (root / "plansite" / "__init__.py").touch()
    python = bootstrap.ensure(root, "runtime")
    subprocess.run([python, "-c", "import plansite"], cwd=root.parent, check=True)


def test_a_further_group_is_added_to_what_is_there(root: Path, installed: list[str]) -> None:
    python = bootstrap.ensure(root, "runtime")
    keepsake = python.parent / "keepsake"
    keepsake.touch()
    bootstrap.ensure(root, "test")
    bootstrap.ensure(root, "runtime")
    assert installed == ["runtime", "test"]
    assert keepsake.exists()


def test_a_group_holds_those_before_it(root: Path, installed: list[str]) -> None:
    bootstrap.ensure(root, "test")
    bootstrap.ensure(root, "runtime")
    assert installed == ["test"]


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda root: change(root, "runtime"), id="changed lock"),
        pytest.param(lambda root: (root / ".venv" / "plansite.json").unlink(), id="no stamp"),
        pytest.param(
            lambda root: (root / ".venv" / "plansite.json").write_text("{", encoding="utf-8"),
            id="half a stamp",
        ),
        pytest.param(
            lambda root: (root / ".venv" / "plansite.json").write_text("[]", encoding="utf-8"),
            id="another stamp",
        ),
        pytest.param(
            lambda root: shutil.rmtree(bootstrap._interpreter(root).parent), id="no interpreter"
        ),
        pytest.param(lambda root: shutil.rmtree(root / ".venv"), id="no folder"),
    ],
)
def test_a_damaged_environment_is_made_anew(
    root: Path, installed: list[str], damage: Callable[[Path], object]
) -> None:
    bootstrap.ensure(root, "runtime")
    (root / ".venv" / "leftover").touch()
    damage(root)
    python = bootstrap.ensure(root, "runtime")
    subprocess.run([python, "-c", ""], check=True)
    assert installed == ["runtime", "runtime"]
    assert not (root / ".venv" / "leftover").exists()


def test_a_file_in_the_environments_place_gives_way(root: Path, installed: list[str]) -> None:
    (root / ".venv").write_text("", encoding="utf-8")
    bootstrap.ensure(root, "runtime")
    assert installed == ["runtime"]


def test_a_moved_environment_is_made_anew(root: Path, installed: list[str]) -> None:
    bootstrap.ensure(root, "runtime")
    moved = root.rename(root.with_name("moved"))
    bootstrap.ensure(moved, "runtime")
    assert installed == ["runtime", "runtime"]


def test_an_environment_of_another_python_is_made_anew(root: Path, installed: list[str]) -> None:
    bootstrap.ensure(root, "runtime")
    stamp = root / ".venv" / "plansite.json"
    text = json.loads(stamp.read_text(encoding="utf-8"))
    stamp.write_text(json.dumps({**text, "python": [3, 8]}), encoding="utf-8")
    bootstrap.ensure(root, "runtime")
    assert installed == ["runtime", "runtime"]


@pytest.mark.parametrize("group", ["runtime", "test"])
def test_an_install_that_was_cut_short_is_done_again(
    root: Path, installed: list[str], monkeypatch: pytest.MonkeyPatch, group: str
) -> None:
    bootstrap.ensure(root, "runtime")
    change(root, "runtime")
    with monkeypatch.context() as cut:
        cut.setattr(bootstrap, "_pip", _interrupt)
        with pytest.raises(KeyboardInterrupt):
            bootstrap.ensure(root, group)
    installed.clear()
    bootstrap.ensure(root, group)
    assert installed == [group]


def _interrupt(root: Path, lock: Path) -> None:
    raise KeyboardInterrupt


def test_two_calls_at_once_install_once(
    root: Path, installed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def slowly(root: Path, lock: Path) -> None:
        time.sleep(0.3)
        installed.append(lock.stem)

    monkeypatch.setattr(bootstrap, "_pip", slowly)
    calls = [threading.Thread(target=bootstrap.ensure, args=(root, "runtime")) for _ in range(3)]
    for call in calls:
        call.start()
    for call in calls:
        call.join()
    assert installed == ["runtime"]


def test_a_missing_venv_module_is_named(
    root: Path, installed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "find_spec", lambda name: None)
    with pytest.raises(bootstrap.SetUpError) as caught:
        bootstrap.ensure(root, "runtime")
    assert str(caught.value) == vi.ENV_NO_VENV
    assert caught.value.code == 2


def test_a_failed_download_is_named_and_leaves_nothing_that_looks_whole(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = root / "requirements" / "runtime.txt"
    lock.write_text("x==1 --hash=sha256:" + "0" * 64 + "\n", encoding="utf-8")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setattr("venv.EnvBuilder", partial(_builder, _LendingPip))
    with pytest.raises(bootstrap.SetUpError, match=r"runtime\.txt"):
        bootstrap.ensure(root, "runtime")
    assert bootstrap._groups(root) == {}


def test_a_missing_lock_is_named(root: Path) -> None:
    with pytest.raises(bootstrap.SetUpError, match=r"tooling\.txt"):
        bootstrap.ensure(root, "tooling")


def old_pythons() -> list[str]:
    """Pythons that are too old, as found on this machine."""
    names = ["python2.7", *(f"python3.{minor}" for minor in range(4, 11))]
    found = [shutil.which(name) for name in names]
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found += [str(path / "bin" / "python") for path in sorted(versions.glob("*"))]
    return [path for path in found if path and _is_too_old(path)]


def _is_too_old(path: str) -> bool:
    code = "import sys; sys.exit(sys.version_info < (3, 11))"
    return subprocess.run([path, "-c", code], capture_output=True, check=False).returncode == 1


def test_an_old_python_is_told_so_in_one_sentence() -> None:
    # Whatever is on this machine: Python 3.4's grammar can read the file.
    ast.parse((REPOSITORY / "tasks.py").read_text(encoding="utf-8"), feature_version=(3, 4))
    # Looked for here and not by a parameter, which each process of a run would have to know.
    for python in old_pythons():
        done = subprocess.run(
            [python, "tasks.py", "build"],
            cwd=REPOSITORY,
            env={**os.environ, "LC_ALL": "C"},
            capture_output=True,
            check=False,
        )
        assert done.returncode == 2, python
        assert done.stdout == b"", python
        (line,) = done.stderr.decode("utf-8").splitlines()
        assert line.startswith("Cần Python 3.11 trở lên"), python


def test_the_command_goes_on_in_the_environment(root: Path, installed: list[str]) -> None:
    (root / "tasks.py").write_text(
        "import sys\n"
        f"sys.path.insert(0, {str(REPOSITORY)!r})\n"
        "from plansite import bootstrap\n"
        f"bootstrap.enter({str(root)!r})\n"
        "print(sys.prefix, sys.argv[1:])\n"
        "sys.exit(7)\n",
        encoding="utf-8",
    )
    bootstrap.ensure(root, "runtime")
    done = subprocess.run(
        [sys.executable, root / "tasks.py", "new", "Tiêu đề có dấu cách"],
        cwd=root.parent,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 7
    assert done.stdout.splitlines() == [f"{root / '.venv'} ['new', 'Tiêu đề có dấu cách']"]
