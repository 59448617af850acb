"""The schemas say what the models say, and let pass what ``check`` lets pass."""

import errno
import os
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from plansite.commands import schema as command
from plansite.commands.arguments import UsageError
from plansite.commands.schema import FOLDER, as_text, editor_schemas
from plansite.console import Console
from tests.support.trees import snapshot

ROOT = Path(__file__).resolve().parents[2]
SITES = [ROOT, ROOT / "examples" / "so-mau"]
SCHEMAS = editor_schemas()


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2's core schema, as editors read it: dates and "on" are texts."""


EditorLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?[0-9]+\.[0-9]+", "-+0123456789"),
    ("null", r"~|null|", ["~", "n", ""]),
):
    EditorLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), list(first)
    )


def faults(name: str, text: str) -> list[str]:
    data = yaml.load(text, EditorLoader)  # noqa: S506  (a SafeLoader with fewer types)
    return [error.message for error in Draft202012Validator(SCHEMAS[name]).iter_errors(data)]


def front_matter(file: Path) -> str:
    text = file.read_text(encoding="utf-8")
    return text.split("\n---\n", 1)[0].removeprefix("---\n")


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_valid_and_its_file_current(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    written = (FOLDER / f"{name}.schema.json").read_text(encoding="utf-8")
    assert written == as_text(SCHEMAS[name]), "run: python3 tasks.py schema"


def properties(schema: Any) -> list[dict[str, Any]]:
    """Every property that a schema describes, however deep."""
    if isinstance(schema, list):
        return [found for one in schema for found in properties(one)]
    if not isinstance(schema, dict):
        return []
    own = list(schema["properties"].values()) if isinstance(schema.get("properties"), dict) else []
    return own + [found for value in schema.values() for found in properties(value)]


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_is_explained_in_one_sentence(name: str) -> None:
    found = properties(SCHEMAS[name])
    assert found or name == "synonyms"  # a file of words alone
    for value in found:
        assert re.fullmatch(r"[^\n]+[.…]", value["description"])


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_the_files_of_real_sites_pass(site: Path) -> None:
    checked = 0
    for name, pattern in (
        ("plan", "plan.yaml"),
        ("plan", "content/plans/*.yaml"),
        ("documents", "content/documents.yaml"),
        ("explanations", "content/explanations.yaml"),
        ("removed", "content/removed.yaml"),
        ("synonyms", "content/tu-dong-nghia.yaml"),
    ):
        for file in site.glob(pattern):
            assert faults(name, file.read_text(encoding="utf-8")) == [], file
            checked += 1
    for name, folder in (("article", "articles"), ("page", "pages")):
        for file in (site / "content" / folder).rglob("*.md"):
            assert faults(name, front_matter(file)) == [], file
            checked += 1
    assert checked > 5


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("article", "title: 2018\ndate: 2018-03-05\nsummary: A\n"),
        ("article", "title: A\ndate: 2018-03-05T14:00\nsummary: A\ntasks:\nevent:\n"),
        ("page", "title: A\nupdated: 2018-03-05\n"),
        ("explanations", "- {task: NV1, period: q1, text: A, plan: 2018}\n"),
        ("explanations", "- {task: 1, period: q1, text: A}\n"),
        ("removed", "- {address: /cu/, on: 2018-03-05, reason: A, see: /tien-do/}\n"),
        ("synonyms", "- [trực tuyến, online]\n- [76, nghị quyết 76]\n"),
        ("synonyms", ""),
    ],
)
def test_what_the_check_accepts_passes(name: str, text: str) -> None:
    assert faults(name, text) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("article", "title: A\ndate: 05/03/2018\nsummary: A\n"),
        ("article", "title: A\ndate: 2018-03-05\n"),
        ("article", "title: A\ndate: 2018-03-05\nsummary: A\nkind: evnt\n"),
        ("article", "title: A\ndate: 2018-03-05\nsummary: A\ntask: NV1\n"),
        ("plan", "schema: 2\n"),
        ("removed", "- {address: cu, on: 2018-03-05, reason: A}\n"),
        ("synonyms", "- trực tuyến, online\n"),
        ("synonyms", "- [trực tuyến]\n"),
    ],
)
def test_a_fault_is_shown_while_typing(name: str, text: str) -> None:
    assert faults(name, text) != []


def test_a_full_disk_leaves_the_schemas_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "FOLDER", tmp_path / "schema")
    monkeypatch.setattr(command, "ROOT", tmp_path)
    monkeypatch.setattr(command, "run_module", lambda *_: 0)  # docs/loi.md stays as it is
    assert command.run(Console()) == 0
    before = snapshot(tmp_path)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageError, match="đĩa đã đầy"):
        command.run(Console())
    assert snapshot(tmp_path) == before
