"""Imports run one way: the contracts of ``[tool.importlinter]`` in pyproject.toml."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CONTRACTS = ROOT / "pyproject.toml"
PROGRAM = Path(sys.executable).with_name("lint-imports")


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Look at the engine in a folder; nothing of it is imported."""
    command = [str(PROGRAM), "--no-cache", "--no-logo", "pyproject.toml"]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the engine and its contracts, to be spoilt."""
    ignored = shutil.ignore_patterns("__pycache__", "*.docx")
    shutil.copytree(ROOT / "plansite", tmp_path / "plansite", ignore=ignored)
    shutil.copy(CONTRACTS, tmp_path)
    return tmp_path


def rooms() -> list[str]:
    """The rooms that are held in layers, from the one that may import all others downwards."""
    contracts = tomllib.loads(CONTRACTS.read_text(encoding="utf-8"))["tool"]["importlinter"]
    layers = next(one["layers"] for one in contracts["contracts"] if one["type"] == "layers")
    return [f"plansite.{room.strip()}" for layer in layers for room in re.split("[|:]", layer)]


def test_no_import_points_upwards_and_none_in_a_circle() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_import_that_points_upwards_is_found(copy: Path) -> None:
    top, bottom = rooms()[0], rooms()[-1]
    bottom_folder = copy / bottom.replace(".", "/")
    (bottom_folder / "upwards.py").write_text(f"import {top}\n", encoding="utf-8")
    done = lint(copy)
    assert done.returncode == 1
    assert f"{bottom}.upwards -> {top}" in done.stdout


def test_a_circle_within_a_room_is_found(copy: Path) -> None:
    room = rooms()[-1]
    folder = copy / room.replace(".", "/")
    (folder / "one.py").write_text(f"import {room}.other\n", encoding="utf-8")
    (folder / "other.py").write_text(f"import {room}.one\n", encoding="utf-8")
    done = lint(copy)
    assert done.returncode == 1
    assert "No circle BROKEN" in done.stdout
