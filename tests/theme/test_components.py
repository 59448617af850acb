"""A component is a folder: template, styles, words, and examples that are documentation too."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support import components, html_validity
from tests.support.components import (
    FOLDERS,
    PICTURES,
    ROOT,
    THEME,
    Example,
    drawn_from,
    examples,
    shared_styles,
    write_pages,
)

EXAMPLES = list(examples())
LARGEST_PICTURE = 20 * 1024

EACH = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
EACH_EXAMPLE = pytest.mark.parametrize(
    "example", EXAMPLES, ids=lambda example: f"{example.component}-{example.name}"
)


@EACH
def test_a_component_has_template_styles_and_examples_in_its_folder(folder: Path) -> None:
    names = {path.name for path in folder.iterdir()}
    assert names >= {f"{folder.name}.html", f"{folder.name}.css", "example.yaml"}
    assert {path.suffix for path in folder.iterdir()} == {".html", ".css", ".yaml"}


@EACH
def test_the_styles_of_a_component_are_part_of_the_style_sheet(folder: Path) -> None:
    sheet = (THEME / "static/css/site.css").read_text(encoding="utf-8")
    part = f'@import url("../../components/{folder.name}/{folder.name}.css") layer(blocks);'
    assert sheet.count(part) == 1


def test_the_words_of_a_component_stand_in_its_folder_alone() -> None:
    own = yaml.safe_load((THEME / "strings.yaml").read_text(encoding="utf-8"))
    assert own.keys() & {folder.name for folder in FOLDERS} == set()


@EACH
def test_every_template_and_macro_of_a_component_is_reached_by_an_example(folder: Path) -> None:
    parts = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.html")}
    calls = "\n".join(
        [*(e.template for e in EXAMPLES if e.component == folder.name), *parts.values()]
    )
    macros = set(re.findall(r"\{% macro (\w+)\(", calls))
    called = set(re.findall(r"(?<!macro )\b(\w+)\(", calls))
    assert {name for name in parts if f'"components/{folder.name}/{name}"' not in calls} == set()
    assert macros - called == set()


@EACH_EXAMPLE
def test_an_example_gives_all_that_its_component_asks_for(example: Example) -> None:
    assert "<" in example.html()


@EACH_EXAMPLE
def test_the_data_of_an_example_are_names_and_values(example: Example) -> None:
    # A comma in a flow mapping would cut a sentence in two without a word.
    def names(value: Any) -> list[str]:
        if isinstance(value, dict):
            return [*value, *(name for inner in value.values() for name in names(inner))]
        return [name for inner in value for name in names(inner)] if isinstance(value, list) else []

    assert [name for name in names(example.data) if not str(name).isidentifier()] == []


def test_the_pages_of_the_examples_are_valid(tmp_path: Path) -> None:
    write_pages(tmp_path)
    assert len(list(tmp_path.glob("*.html"))) == len(EXAMPLES)
    assert html_validity.validate(tmp_path) == []


@EACH_EXAMPLE
def test_the_picture_of_an_example_is_small_and_current(example: Example) -> None:
    assert example.picture.stat().st_size < LARGEST_PICTURE
    assert drawn_from(example.picture) == example.mark(), "python -m tests.support.components"


def test_a_picture_is_out_of_date_once_its_component_says_something_else() -> None:
    example = EXAMPLES[0]
    other = Example(example.component, example.name, "", example.template + "!", example.data)
    assert other.mark() != example.mark()


def test_every_picture_is_out_of_date_once_a_colour_or_a_face_is_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    marked = [example.mark() for example in EXAMPLES]
    monkeypatch.setattr(components, "shared_styles", lambda: (b"--paper: #fffffe",))
    assert not set(marked) & {example.mark() for example in EXAMPLES}


def test_what_all_components_share_is_the_tokens_and_the_faces() -> None:
    static = THEME / "static"
    for path in (static / "css/tokens/tokens.css", static / "css/base/fonts.css"):
        assert path.read_bytes() in shared_styles()
    assert len(shared_styles()) == 2 + len(list((static / "fonts").glob("*.woff2")))


def test_the_document_on_the_theme_shows_every_example_and_no_other() -> None:
    text = (ROOT / "docs/theme.md").read_text(encoding="utf-8")
    headings = re.findall(r"^### `(\w+)`$", text, re.M)
    assert headings == [folder.name for folder in FOLDERS]
    shown = re.findall(r"^!\[(.+)\]\(components/(.+)\)$", text, re.M)
    assert shown == [(example.shows, example.picture.name) for example in EXAMPLES]
    assert {path.name for path in PICTURES.iterdir()} == {name for _, name in shown}
