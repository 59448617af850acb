"""One value of a settings file, read without running it.

A settings file is a program: running it imports Pelican's part of the engine and may ask for
things of the public host. What must be known before that is written as a plain value.
"""

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final


class NotLiteral:
    """Stands for a value that is reckoned and not written out."""


NOT_LITERAL: Final = NotLiteral()


@dataclass(frozen=True)
class Literal:
    """A value as it is written: ``NOT_LITERAL`` where only running the file would tell it.

    Attributes:
        value: the value.
        path: the file that it stands in.
        line: the line where it is given its name.
    """

    value: Any
    path: Path
    line: int


def literal(path: Path, name: str) -> Literal | None:
    """Return the value that a settings file gives a name at its top level, the last if several.

    What a file takes over from one beside it (``from pelicanconf import *``) counts as its own.
    None where the name is not set, or the file cannot be read or is no Python; running it tells
    what is wrong with it.
    """
    return _literal(path, name, frozenset())


def _literal(path: Path, name: str, seen: frozenset[Path]) -> Literal | None:
    if path in seen:
        return None
    try:
        tree = ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    found = None
    for statement in tree.body:
        if isinstance(statement, ast.ImportFrom) and _takes_all(statement):
            beside = path.with_name(f"{statement.module}.py")
            found = _literal(beside, name, seen | {path}) or found
        elif (value := _assigned(statement, name)) is not None:
            found = Literal(_value(value), path, statement.lineno)
    return found


def _takes_all(statement: ast.ImportFrom) -> bool:
    is_beside = not statement.level and "." not in (statement.module or ".")
    return is_beside and any(alias.name == "*" for alias in statement.names)


def _assigned(statement: ast.stmt, name: str) -> ast.expr | None:
    """Return what a statement makes the value of ``name``; None if it is about others."""
    match statement:
        case ast.Assign(targets=targets, value=value) if _names(name, *targets):
            return value
        case ast.AnnAssign(target=target, value=value) if _names(name, target):
            return value
        case ast.AugAssign(target=target) if _names(name, target):
            return target  # a name is no literal: what stands before it is not looked for
        case _:
            return None


def _names(name: str, *targets: ast.expr) -> bool:
    return any(isinstance(target, ast.Name) and target.id == name for target in targets)


def _value(expression: ast.expr) -> Any:
    try:
        return ast.literal_eval(expression)
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        return NOT_LITERAL
