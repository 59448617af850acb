import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from plansite.model import layout

ENGINE = Path(layout.__file__).parents[1]
PLACES = re.compile(
    r"(?:\A|/)(?:content|output|\.cache)(?:/|\Z)"
    r"|(?<![\w.-])(?:(?:plan|documents|explanations|removed|tu-dong-nghia)\.yaml|(?:pelican|publish)conf\.py)"
)


def literals(tree: ast.Module) -> Iterator[ast.Constant]:
    """Give the strings of a module, but for its docstrings."""
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node


def places_in(file: Path) -> list[str]:
    """Return the places of a site's files that a module writes itself, with their lines."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return [
        f"{file.relative_to(ENGINE).as_posix()}:{node.lineno} {node.value!r}"
        for node in literals(tree)
        if PLACES.search(node.value)
    ]


def test_no_other_module_writes_where_a_file_of_a_site_lies() -> None:
    sentences = ENGINE / "vi"
    modules = [path for path in sorted(ENGINE.rglob("*.py")) if sentences not in path.parents]
    assert [found for path in modules for found in places_in(path)] == places_in(
        Path(layout.__file__)
    )


def test_every_place_is_told_from_other_words() -> None:
    places = [value for name, value in vars(layout).items() if name.isupper()]
    names = [place for place in places if isinstance(place, str)]
    assert {*layout.IN_CONTENT} < {*names}
    assert [name for name in names if not PLACES.match(name)] == []
    others = ("content-type", "contents/x", "output_file", "the content", "my-plan.yaml")
    assert not any(map(PLACES.search, others))


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("plan.yaml", "plan"),
        ("content/plans/2018.yaml", "plan"),
        ("content/plans/2018.yml", ""),
        ("content/plans.yaml", ""),
        ("content/articles/2018/ra-quan.md", "article"),
        ("content/articles.md", ""),
        ("content/articles/2018/ra-quan.txt", ""),
        ("content/pages/lien-he.md", "page"),
        ("content/documents.yaml", ""),
    ],
)
def test_what_a_file_is_follows_from_where_it_lies(path: str, kind: str) -> None:
    asked = {"plan": layout.is_plan, "article": layout.is_article, "page": layout.is_page}
    assert [name for name, is_it in asked.items() if is_it(path)] == [kind] * bool(kind)
