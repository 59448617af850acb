"""A site's settings files as far as they are known without running them.

A settings file is a program: running it imports the engine and may ask for things of the public
host. Whether it is Python at all can be seen without, and so can a value that is written out.
"""

import ast
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeGuard

from plansite.model import layout
from plansite.model.location import KeyPath, Location
from plansite.reading.files import read_text
from plansite.reading.yaml import Fault
from plansite.vi.problems import settings as say

OWN = layout.SETTINGS
"""What an agency sets; any other settings file lies beside it and builds on it."""

SETTINGS = (OWN, layout.PUBLIC_SETTINGS)

ENGINES = ("plansite.defaults", "plansite.web.defaults")
"""What a settings file begins with: now, and in older sites."""

_HIDING = frozenset(("globals", "locals", "vars", "exec", "eval", "setattr"))
"""What may set a name without writing it down."""


class NotLiteral:
    """Stands for a value that is computed and not written out."""


NOT_LITERAL: Final = NotLiteral()


@dataclass(frozen=True)
class Assigned:
    """What the last statement that sets a name gives it: ``NOT_LITERAL`` if that is computed.

    ``lines`` are those of the name, of the keys of a mapping and of the items of a list, by the
    way to them from the name on; ``again`` are keys that a mapping has twice.
    """

    value: Any
    lines: Mapping[KeyPath, int]
    again: tuple[KeyPath, ...] = ()

    @property
    def line(self) -> int:
        """The line where the name is set."""
        return self.lines[()]


@dataclass(frozen=True)
class SettingsFile:
    """A settings file, read and not run.

    Attributes:
        path: where it lies.
        faults: why it cannot be used, or what is odd in its letters.
        is_python: whether Python can read it.
        assigned: the names that it sets at its top level.
        used: the names whose values it asks for.
        imports: the modules that it imports.
        begins_with_ours: whether it takes the engine's settings for a beginning.
        hides: whether it may set more names than it writes down.
    """

    path: Path
    faults: list[Fault] = field(default_factory=list)
    is_python: bool = False
    assigned: Mapping[str, Assigned] = field(default_factory=dict)
    used: frozenset[str] = frozenset()
    imports: frozenset[str] = frozenset()
    begins_with_ours: bool = False
    hides: bool = False

    def at(self, name: str, *key: str | int) -> Location | None:
        """Return where a name is set, or a part of its value; None where it is not set here."""
        found = self.assigned.get(name)
        while found is not None:
            if key in found.lines:
                return Location(self.path.name, found.lines[key])
            key = key[:-1]
        return None


def read_settings_file(path: Path) -> SettingsFile:
    """Read a settings file without running it. Nothing is raised for what it holds."""
    file = read_text(path)
    if file.text is None:
        return SettingsFile(path, file.faults)
    try:
        tree = _parsed(file.text)
        assigned = _assigned(tree)
        nodes = list(ast.walk(tree))
    except SyntaxError as error:
        return SettingsFile(path, [*file.faults, syntax_fault(error)])
    except (ValueError, RecursionError, MemoryError):  # ast.parse, of what no one writes by hand
        return SettingsFile(path, [*file.faults, Fault(say.SETTINGS_UNREADABLE, 1)])
    stars = [node.module for node in nodes if _is_star(node)]
    used = {node.id for node in nodes if _is_name(node, ast.Load)}
    return SettingsFile(
        path,
        file.faults,
        is_python=True,
        assigned=assigned,
        used=frozenset(used),
        imports=frozenset(_imported(nodes)),
        begins_with_ours=any(name in ENGINES for name in stars),
        hides=not _HIDING.isdisjoint(used) or any(name not in ENGINES for name in stars),
    )


def syntax_fault(error: SyntaxError) -> Fault:
    """Return what to say of a line that Python cannot read."""
    return Fault(say.SETTINGS_SYNTAX, error.lineno or 1, {"error": error.msg})


def _parsed(text: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # not a word of what might be better style
        return ast.parse(text)


def _assigned(tree: ast.Module) -> dict[str, Assigned]:
    found: dict[str, Assigned] = {}
    for statement in tree.body:
        if _may_set_anything(statement):
            found = {name: Assigned(NOT_LITERAL, each.lines) for name, each in found.items()}
        for name, line, value in _set_by(statement):
            found[name] = _of(value, line)
    return found


def _set_by(statement: ast.stmt) -> Iterator[tuple[str, int, ast.expr | None]]:
    """Yield the names that a statement sets, with line and value; None for one that is computed."""
    match statement:
        case ast.Assign(targets=targets, value=value):
            for target in targets:
                plain = isinstance(target, ast.Name)
                yield from ((name, line, value if plain else None) for name, line in _names(target))
        case ast.AnnAssign(target=ast.Name(id=name), value=value):
            if value is not None:
                yield name, statement.lineno, value
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield statement.name, statement.lineno, None
        case ast.Import() | ast.ImportFrom():
            for alias in statement.names:
                yield (alias.asname or alias.name).partition(".")[0], statement.lineno, None
        case _:  # what stands in an `if` or a loop may be set or not
            yield from ((name, line, None) for name, line in _names(statement))


def _names(node: ast.AST) -> Iterator[tuple[str, int]]:
    for part in ast.walk(node):
        if _is_name(part, ast.Store | ast.Del):
            yield part.id, part.lineno


def _of(value: ast.expr | None, line: int) -> Assigned:
    try:
        literal = NOT_LITERAL if value is None else ast.literal_eval(value)
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        literal = NOT_LITERAL
    lines: dict[KeyPath, int] = {(): line}
    again: list[KeyPath] = []
    if isinstance(value, ast.Dict):
        for key in value.keys:
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                again += [(key.value,)] if (key.value,) in lines else []
                lines[key.value,] = key.lineno
    elif isinstance(value, ast.List | ast.Tuple):
        lines |= {(at,): item.lineno for at, item in enumerate(value.elts)}
    return Assigned(literal, lines, tuple(again))


def _imported(nodes: list[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def _may_set_anything(statement: ast.stmt) -> bool:
    nodes = ast.walk(statement)
    return any(
        _is_star(node) or (_is_name(node, ast.Load) and node.id in _HIDING) for node in nodes
    )


def _is_star(node: object) -> TypeGuard[ast.ImportFrom]:
    return isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)


def _is_name(node: object, context: Any) -> TypeGuard[ast.Name]:
    return isinstance(node, ast.Name) and isinstance(node.ctx, context)
