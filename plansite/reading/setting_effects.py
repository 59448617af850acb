"""What a statement of a settings file does to names: sets them, or changes what they hold.

Nothing is run, so this is what may happen: a list that is handed to a function may come back with
more in it, and a value of which that is so counts as computed.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeGuard

from plansite.model.expression import expression
from plansite.model.location import KeyPath

HIDING: Final = frozenset(("globals", "locals", "vars", "exec", "eval", "setattr"))
"""What may set a name without writing it down."""

_READING_CALLS = frozenset(
    (
        *("print", "len", "str", "repr", "bool", "type", "isinstance", "any", "all", "sum", "min"),
        *("max", "dict", "list", "tuple", "set", "frozenset", "sorted", "enumerate", "zip"),
    )
)
_READING_METHODS = frozenset(("get", "items", "keys", "values", "copy", "index", "count"))
_WRITING_METHODS = frozenset(("update", "setdefault", "pop", "__setitem__", "__delitem__"))

_NAME = expression(r"\b[A-Z][A-Z0-9_]+\b")


@dataclass(frozen=True)
class Effect:
    """What happens to one name in one line.

    Attributes:
        value: what the name is given where that is written out; None for what is computed.
        sets: whether the name is given a value, and not a part of what it holds changed.
        keeps: whether the value it is given holds what was there before: ``+=``.
        key: the part that is changed, where that is known.
    """

    name: str
    line: int
    value: ast.expr | None = None
    sets: bool = True
    keeps: bool = False
    key: KeyPath = ()


def effects_of(tree: ast.Module) -> Iterator[tuple[ast.stmt, list[Effect]]]:
    """Yield the statements of a file with what each does, also by functions that it calls."""
    defined: dict[str, ast.stmt] = {}
    for statement in tree.body:
        found = [*_set_by(statement), *hidden_names(statement)]
        called = _reached(_loaded(statement), defined)
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            defined[statement.name] = statement
            # A class runs as it is read; a function when it is called, or when it is decorated.
            runs = isinstance(statement, ast.ClassDef) or bool(statement.decorator_list)
            called = _reached({statement.name}, defined) if runs else []
        elif isinstance(statement, ast.Assign | ast.AnnAssign):  # its value comes first
            found = [*_changed(statement), *found]
        else:
            found += _changed(statement)
        inside = [effect for each in called for effect in _set_or_changed_inside(each)]
        yield statement, [*inside, *found]


def is_star(node: object) -> TypeGuard[ast.ImportFrom]:
    """Whether a statement takes over all names of another module."""
    return isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)


def is_name(node: object, context: Any) -> TypeGuard[ast.Name]:
    """Whether a node is a name that is loaded, stored or deleted, as the context says."""
    return isinstance(node, ast.Name) and isinstance(node.ctx, context)


def hidden_names(statement: ast.stmt) -> Iterator[Effect]:
    """Yield the names that are set by their text: ``globals()["SITENAME"] = …``."""
    for node in ast.walk(statement):
        text: ast.expr | None = None
        match node:
            case ast.Subscript(value=ast.Call(func=ast.Name(id=by)), ctx=ast.Store() | ast.Del()):
                text = node.slice if by in HIDING else None
            case ast.Call(func=ast.Attribute(value=ast.Call(func=ast.Name(id=by)), attr=attr)):
                text = node if by in HIDING and attr in _WRITING_METHODS else None
            case ast.Call(func=ast.Name(id="exec" | "setattr")):
                text = node
        if text is not None:
            yield from (Effect(name, text.lineno) for name in _texts(text))


def _texts(node: ast.expr) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.keyword) and part.arg:
            yield part.arg
        elif isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield from _NAME.findall(part.value)


def _set_by(statement: ast.stmt) -> Iterator[Effect]:
    match statement:
        case ast.Assign(targets=targets, value=value):
            for target in targets:
                plain = isinstance(target, ast.Name)
                yield from (Effect(*each, value if plain else None) for each in _stored(target))
        case ast.AnnAssign(target=ast.Name(id=name), value=value):
            if value is not None:
                yield Effect(name, statement.lineno, value)
        case ast.AugAssign(target=ast.Name(id=name)):
            yield Effect(name, statement.lineno, keeps=True)
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield Effect(statement.name, statement.lineno)
        case _:  # what stands in an `if` or a loop may be set or not
            yield from (Effect(*each) for each in _stored(statement))


def _stored(node: ast.AST) -> Iterator[tuple[str, int]]:
    for part in ast.walk(node):
        match part:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                yield name, part.lineno
            case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                yield name, part.lineno
            case ast.MatchMapping(rest=str(name)) | ast.ExceptHandler(name=str(name)):
                yield name, part.lineno
            case ast.Import() | ast.ImportFrom():
                for alias in part.names:
                    yield (alias.asname or alias.name).partition(".")[0], part.lineno


def _set_or_changed_inside(defined: ast.stmt) -> Iterator[Effect]:
    """Yield what a function does to names outside: those that it calls global, and their parts."""
    outer = {
        name for node in ast.walk(defined) if isinstance(node, ast.Global) for name in node.names
    }
    yield from (Effect(*each) for each in _stored(defined) if each[0] in outer)
    yield from _changed(defined)


def _reached(names: Iterable[str], defined: Mapping[str, ast.stmt]) -> list[ast.stmt]:
    """Return the functions that names stand for, and those that these name in their turn."""
    found: dict[str, ast.stmt] = {}
    waiting = [name for name in names if name in defined]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = defined[name]
            waiting += [each for each in _loaded(defined[name]) if each in defined]
    return sorted(found.values(), key=lambda statement: statement.lineno)


def _loaded(node: ast.AST) -> set[str]:
    return {part.id for part in ast.walk(node) if is_name(part, ast.Load)}


def _changed(node: ast.AST) -> Iterator[Effect]:
    """Yield the names of which a part is set, or which are handed to what may set one."""
    for part in ast.walk(node):
        match part:
            case ast.Subscript(ctx=ast.Store() | ast.Del()):
                yield from _of_part(part)
            case ast.Attribute(ctx=ast.Store() | ast.Del()):
                yield from _rooted(part, part.lineno)
            case ast.Call(func=func):
                if isinstance(func, ast.Attribute) and func.attr not in _READING_METHODS:
                    yield from _rooted(func, part.lineno)
                if not (isinstance(func, ast.Name) and func.id in _READING_CALLS):
                    for given in (*part.args, *(word.value for word in part.keywords)):
                        yield from _in_line(given, part.lineno)
            case ast.Assign() | ast.AnnAssign() | ast.AugAssign() | ast.NamedExpr() | ast.Return():
                yield from _in_line(part.value, part.lineno)
            case ast.For(iter=ast.List() | ast.Tuple() as value):
                yield from _in_line(value, part.lineno)
            case ast.comprehension(iter=ast.List() | ast.Tuple() as value):
                yield from _in_line(value, value.lineno)


def _of_part(node: ast.Subscript) -> Iterator[Effect]:
    match node:
        case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=str(key))):
            yield Effect(name, node.lineno, sets=False, key=(key,))
        case _:
            yield from _rooted(node, node.lineno)


def _rooted(node: ast.expr, line: int) -> Iterator[Effect]:
    """Yield the name at whose parts, and parts of these, something is done."""
    while isinstance(node, ast.Subscript | ast.Attribute):
        node = node.value
    if isinstance(node, ast.Name):
        yield Effect(node.id, line, sets=False)
    else:
        yield from _in_line(node, line)


def _in_line(node: ast.expr | None, line: int) -> Iterator[Effect]:
    """Yield the names whose values an expression hands on: as they are, or in a list or group."""
    match node:
        case ast.Name(id=name):
            yield Effect(name, line, sets=False)
        case ast.Attribute():  # a method by another name
            yield from _rooted(node, line)
        case ast.IfExp(body=one, orelse=other):
            yield from _in_line(one, line)
            yield from _in_line(other, line)
        case (
            ast.List(elts=parts)
            | ast.Tuple(elts=parts)
            | ast.Dict(values=parts)
            | ast.BoolOp(values=parts)
        ):
            for part in parts:
                yield from _in_line(part, line)
