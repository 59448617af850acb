"""A site's settings files as far as they are known without running them.

A settings file is a program: running it imports the engine and may ask for things of the public
host. Whether it is Python at all can be seen without, and so can a value that is written out.
"""

import ast
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from plansite.model import layout
from plansite.model.location import KeyPath, Location
from plansite.reading.files import read_text
from plansite.reading.parsed import Fault
from plansite.reading.setting_effects import HIDING, Effect, effects_of, is_name, is_star
from plansite.vi import setting_values as words
from plansite.vi.problems import settings as say

OWN = layout.SETTINGS
"""What an agency sets; any other settings file lies beside it and builds on it."""

SETTINGS = (OWN, layout.PUBLIC_SETTINGS)

ENGINES = ("plansite.defaults", "plansite.web.defaults")
"""What a settings file begins with: now, and in older sites."""


class NotLiteral:
    """Stands for a value that is computed and not written out."""


NOT_LITERAL: Final = NotLiteral()


@dataclass(frozen=True)
class Assigned:
    """What the last statement that sets a name gives it: ``NOT_LITERAL`` if that is computed.

    ``lines`` are those of the name, of the keys of a mapping and of the items of a list, by the
    way to them from the name on; ``again`` are keys that a mapping has twice; ``changed`` is the
    last line that may have changed what the name holds. A name that is changed here and set
    elsewhere has no line of its own.
    """

    value: Any
    lines: Mapping[KeyPath, int]
    again: tuple[KeyPath, ...] = ()
    changed: int | None = None

    @property
    def is_set(self) -> bool:
        """Whether the name itself is set, and not only changed."""
        return () in self.lines

    @property
    def line(self) -> int:
        """The line where the name is set; where it is changed, if it is set elsewhere."""
        return self.lines.get((), self.changed or 1)

    def of_part(self, key: KeyPath) -> int | None:
        """Return the line of a part, or of what is known to hold it; the name's own for no key."""
        ways = (key[:end] for end in range(len(key), 0, -1)) if key else ((),)
        return next((self.lines[way] for way in ways if way in self.lines), None)


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


def place_of(files: Sequence[SettingsFile], name: str, *key: str | int) -> Location | None:
    """Return where a name is set, or a part of its value; None where none of the files does.

    Args:
        files: one that was run, and those on which it builds.
        name: a setting.
        key: the way to a part of its value. One that is written nowhere was put there, or taken
            away, by the last line that changes what the name holds.
    """
    found = [(file, file.assigned[name]) for file in files if name in file.assigned]
    for file, each in found:
        line = each.of_part(key)
        if line is not None:
            return Location(file.path.name, line)
        if each.is_set:
            break
    return next((Location(file.path.name, each.changed or each.line) for file, each in found), None)


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
        return SettingsFile(path, _with(syntax_fault(error), file.faults, file.text))
    except (ValueError, RecursionError, MemoryError):  # ast.parse, of what no one writes by hand
        return SettingsFile(path, _with(Fault(say.SETTINGS_UNREADABLE, 1), file.faults, file.text))
    stars = [node.module for node in nodes if is_star(node)]
    used = {node.id for node in nodes if is_name(node, ast.Load)}
    return SettingsFile(
        path,
        file.faults,
        is_python=True,
        assigned=assigned,
        used=frozenset(used),
        imports=frozenset(_imported(nodes)),
        begins_with_ours=any(name in ENGINES for name in stars),
        hides=not HIDING.isdisjoint(used) or any(name not in ENGINES for name in stars),
    )


def syntax_fault(error: SyntaxError) -> Fault:
    """Return what to say of a line that Python cannot read."""
    return Fault(say.SETTINGS_SYNTAX, error.lineno or 1, {"error": _in_vietnamese(error.msg)})


def _in_vietnamese(said: str) -> str:
    for pattern, sentence in words.PYTHON_SAYS.items():
        match = re.search(pattern, said)
        if match is not None:
            return sentence.format(**match.groupdict())
    return words.PYTHON_SAYS_OTHER.format(error=said)


def _with(fault: Fault, told: list[Fault], text: str) -> list[Fault]:
    """Return a fault of the whole with those of its letters, from which it may follow."""
    causes = {each.line for each in told if each.is_error}
    follows = fault.line in causes or (causes and "\0" in text)  # Python gives no line for it
    return told if follows else [*told, fault]


def _parsed(text: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # not a word of what might be better style
        return ast.parse(text)


def _assigned(tree: ast.Module) -> dict[str, Assigned]:
    found: dict[str, Assigned] = {}
    for statement, effects in effects_of(tree):
        if _may_set_anything(statement):
            found = {name: replace(each, value=NOT_LITERAL) for name, each in found.items()}
        for effect in effects:
            found[effect.name] = _after(effect, found.get(effect.name))
    return found


def _after(effect: Effect, before: Assigned | None) -> Assigned:
    """Return what a name holds after an effect."""
    if effect.sets:
        now = _of(effect.value, effect.line)
        if not effect.keeps or before is None:
            return now
        return replace(before, value=NOT_LITERAL, lines={**before.lines, **now.lines}, changed=None)
    if before is None:
        before = Assigned(NOT_LITERAL, {})
    elif not isinstance(before.value, list | dict | set | NotLiteral):
        return before  # words and numbers cannot be changed
    lines = {**before.lines, effect.key: effect.line} if effect.key else before.lines
    return replace(before, value=NOT_LITERAL, lines=lines, changed=effect.line)


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
    return any(is_star(node) or (is_name(node, ast.Load) and node.id in HIDING) for node in nodes)
