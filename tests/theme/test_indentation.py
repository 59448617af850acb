"""Templates are indented as they are nested, HTML and Jinja alike; pages go without."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, TemplateSyntaxError

from plansite.jinja import ENVIRONMENT

THEME = Path(__file__).parents[2] / "theme"
TEMPLATES = sorted(THEME.rglob("*.html"))
EMPTY = {"br", "hr", "img", "input", "link", "meta", "source"}
"""Elements that nothing closes."""

PART = re.compile(
    r"\{#.*?#\}|\{\{.*?\}\}"
    r"|\{%[-+]? (?P<word>\w+)(?P<rest>.*?)%\}"
    r"|<(?P<opened>[a-z][a-z0-9]*)|(?P<closed></|/>)",
    re.S,
)
BLOCKS = {"if", "for", "block", "macro", "with", "set"}


def steps(template: str) -> Iterator[tuple[int, int, int]]:
    """Yield where the nesting changes: the place, how far out first, how far in after that."""
    for part in PART.finditer(template):
        word = part["word"] or ""
        is_block = word in BLOCKS and not (word == "set" and "=" in part["rest"])
        if word in ("else", "elif"):
            yield part.start(), 1, 1
        elif word.startswith("end") or part["closed"]:
            yield part.start(), 1, 0
        elif is_block or part["opened"] not in (None, *EMPTY):
            yield part.start(), 0, 1


def misplaced(template: str) -> list[str]:
    """Return the lines that do not stand where their nesting wants them.

    A line that begins with what closes something stands where that began. Lines within a comment
    or an expression stand as they like.
    """
    within = {
        template.count("\n", 0, at)
        for part in PART.finditer(template)
        for at in (part.start() + found.end() for found in re.finditer("\n", part[0]))
    }
    changes = {at: (out, into) for at, out, into in steps(template)}
    depth, start, wrong = 0, 0, []
    for number, line in enumerate(template.split("\n")):
        indentation = len(line) - len(line.lstrip())
        out, _ = changes.get(start + indentation, (0, 0))
        if line.strip() and number not in within and indentation != 2 * (depth - out):
            wrong.append(line)
        end = start + len(line) + 1
        depth += sum(into - out for at, (out, into) in changes.items() if start <= at < end)
        start = end
    assert depth == 0
    return wrong


def test_a_template_is_indented_as_it_is_nested() -> None:
    found = {path: misplaced(path.read_text(encoding="utf-8")) for path in TEMPLATES}
    assert len(found) > 50
    assert {path.as_posix(): wrong for path, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize(
    "template",
    [
        "<ul>\n<li></li>\n</ul>",
        "{% if x %}\ny\n{% endif %}",
        "{% if x %}\n  y\n  {% endif %}",
        "{% if x %}\n  y\n  {% else %}\n  z\n{% endif %}",
        "<p>\n  <br>\n    text</p>",
    ],
)
def test_a_line_that_stands_elsewhere_is_seen(template: str) -> None:
    assert len(misplaced(template)) == 1


def environment() -> Environment:
    """Return one as Pelican makes it."""
    return Environment(**ENVIRONMENT)  # noqa: S701  # the setting turns autoescape on


def test_pages_go_without_the_indentation_of_templates() -> None:
    template = "<ul>\n  {% for n in (1, 2) %}\n    <li>{{ n }}</li>\n\t  and\n  {% endfor %}\n</ul>"
    rendered = environment().from_string(template).render()
    assert rendered == "<ul>\n<li>1</li>\nand\n<li>2</li>\nand\n</ul>"


def test_a_fault_is_told_at_the_line_where_it_stands() -> None:
    with pytest.raises(TemplateSyntaxError) as error:
        environment().from_string("<p>\n  \n    {% if %}\n</p>")
    assert error.value.lineno == 3
