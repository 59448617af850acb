"""A site's settings files as far as they are known without running them.

A settings file is a program: running it imports Pelican's part of the engine and may ask for
things of the public host. Whether it is Python at all can be seen without, and a value that must
be known before it runs is written out plainly.
"""

import ast
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from plansite.reading.files import read_text, size_of
from plansite.reading.yaml import Fault
from plansite.vi import problems as say

OWN = "pelicanconf.py"
"""What an agency sets; any other settings file lies beside it and builds on it."""

SETTINGS = (OWN, "publishconf.py")


class NotLiteral:
    """Stands for a value that is computed and not written out."""


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

    Where it gives none, that of the ``pelicanconf.py`` beside it, on which it builds. None where
    the name is not set, or the file cannot be read or is no Python (`settings_faults` says so).
    """
    try:
        size_of(path)
        tree = parsed(path.read_bytes())
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    found = None
    for statement in tree.body:
        value = _assigned(statement, name)
        if value is not None:
            found = Literal(_value(value), path, statement.lineno)
    return found if found or path.name == OWN else literal(path.with_name(OWN), name)


def settings_faults(path: Path) -> list[Fault]:
    """Return why Python would not even read a settings file; nothing of it is run."""
    file = read_text(path)
    if file.text is None:
        return file.faults
    try:
        parsed(file.text)
    except SyntaxError as error:
        return [*file.faults, syntax_fault(error)]
    except (ValueError, RecursionError, MemoryError):  # ast.parse, of what no one writes by hand
        return [*file.faults, Fault(say.SETTINGS_UNREADABLE, 1)]
    return file.faults


def syntax_fault(error: SyntaxError) -> Fault:
    """Return what to say of a line that Python cannot read."""
    return Fault(say.SETTINGS_SYNTAX, error.lineno or 1, {"error": error.msg})


def parsed(text: str | bytes) -> ast.Module:
    """Return the syntax tree of Python source, without a word of what might be better style.

    Raises:
        SyntaxError, ValueError, RecursionError, MemoryError: as `ast.parse`.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)


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
