"""What an office may write between ``{{ }}`` and ``{% %}`` of its Word template, and how much.

A small part of Jinja: names, loops over what is given, conditions, some filters. Nothing in it can
make more out of little (calls, products, variables of its own), and loops have a budget, so that
a template ends, in a report or in a sentence. Jinja's own sandbox (its documentation, "Sandbox")
keeps templates from reaching into the program; it does not bound their time.
"""

from collections.abc import Iterable
from typing import Any

from jinja2 import nodes
from jinja2.filters import FILTERS
from jinja2.sandbox import SandboxedEnvironment

from plansite.vi import reports as say

WORK = 50_000_000
"""Letters of the template that loops may write in one document; a large plan needs a tenth."""

LONGEST_JOIN = 1_000_000

_BUDGET = "plansite_budget"
_EACH_TURN = 1_000
"""What a turn of a loop costs beside the letters in it."""

_ALLOWED = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.CondExpr),
    *(nodes.Name, nodes.Getattr, nodes.Getitem, nodes.Slice, nodes.Const, nodes.Tuple, nodes.List),
    *(nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.Operand, nodes.Test, nodes.Filter),
    *(nodes.Concat, nodes.Add, nodes.Sub, nodes.Div, nodes.Neg, nodes.Keyword),
)
_FILTERS = frozenset(
    (
        *("abs", "capitalize", "count", "d", "default", "e", "escape", "first", "float", "int"),
        *("join", "last", "length", "list", "lower", "max", "min", "reject", "rejectattr"),
        *("reverse", "round", "select", "selectattr", "sort", "sum", "title", "trim", "unique"),
        *("upper", "wordcount"),
    )
)
_SIGNS: dict[type[nodes.Node], str] = {
    nodes.Mul: "*",
    nodes.Pow: "**",
    nodes.Mod: "%",
    nodes.FloorDiv: "//",
    nodes.Assign: "{% set %}",
    nodes.AssignBlock: "{% set %}",
    nodes.With: "{% with %}",
    nodes.Macro: "{% macro %}",
    nodes.Include: "{% include %}",
    nodes.Import: "{% import %}",
    nodes.FromImport: "{% from %}",
    nodes.Extends: "{% extends %}",
}


class Budget:
    """What is left of the work that the loops of one document may do."""

    def __init__(self, work: int = WORK) -> None:
        self._left = work

    def spend(self, work: int) -> None:
        """Take from what is left.

        Raises:
            ValueError: if it is not enough; the message says so.
        """
        self._left -= work
        if self._left < 0:
            raise ValueError(say.TEMPLATE_ENDLESS)

    def names(self) -> dict[str, object]:
        """Return what a template must be given for its loops to be counted."""
        return {_BUDGET: self.spend}


class Sandbox(SandboxedEnvironment):
    """Jinja for a Word template; compiles each part of it once."""

    def __init__(self) -> None:
        super().__init__(autoescape=True)
        self.filters = {name: FILTERS[name] for name in _FILTERS} | {"join": _join}
        self._compiled: dict[str, Any] = {}

    def from_string(self, source: Any, *args: Any, **kwargs: Any) -> Any:
        """Return the template of a source: that of a report's parts is the same in each report.

        Raises:
            ValueError: if it uses what it may not; the message names that.
        """
        found = self._compiled.get(source)
        if found is None:
            found = self._compiled[source] = super().from_string(source, *args, **kwargs)
        return found

    def _generate(self, source: nodes.Template, *args: Any, **kwargs: Any) -> str:
        """Look at a template, and let its loops be counted, before it is made into Python."""
        _refuse(source)
        for loop in source.find_all(nodes.For):
            loop.body.insert(0, self._count(loop))
        return super()._generate(source, *args, **kwargs)

    def _count(self, loop: nodes.For) -> nodes.Node:
        letters = sum(len(text.data) for text in loop.find_all(nodes.TemplateData))
        cost = nodes.Const(letters + _EACH_TURN)
        call = nodes.Call(nodes.Name(_BUDGET, "load"), [cost], [], None, None)
        return nodes.ExprStmt(call).set_lineno(loop.lineno).set_environment(self)


def _refuse(template: nodes.Template) -> None:
    for node in (template, *template.find_all(nodes.Node)):
        if not isinstance(node, _ALLOWED) and not _is_span(node):
            raise ValueError(say.TEMPLATE_FORBIDDEN.format(what=_written(node)))
        if isinstance(node, nodes.Filter) and node.name not in _FILTERS:
            raise ValueError(say.TEMPLATE_FORBIDDEN.format(what=f"|{node.name}"))
        if isinstance(node, nodes.For) and (node.recursive or not _is_given(node.iter)):
            raise ValueError(say.TEMPLATE_LOOP)


def _is_span(node: nodes.Node) -> bool:
    """Whether docxtpl wrote it: the width of a cell that goes over all turns of a loop."""
    if not isinstance(node, nodes.Mul) or not isinstance(node.right, nodes.Getattr):
        return False
    length, width = node.right, node.left
    name = length.node.name if isinstance(length.node, nodes.Name) else ""
    is_number = isinstance(width, nodes.Const) and isinstance(width.value, int)
    return is_number and (name, length.attr) == ("loop", "length")


def _is_given(node: nodes.Node | None) -> bool:
    """Whether a loop goes over something that the report gives, not over what the template made."""
    while isinstance(node, (nodes.Filter, nodes.Getattr, nodes.Getitem)):
        node = node.node
    return isinstance(node, nodes.Name)


def _written(node: nodes.Node) -> str:
    """Return how something is written in a template."""
    if isinstance(node, nodes.Call):
        called = node.node
        name = getattr(called, "name", None) or getattr(called, "attr", "")
        return f"{name}(…)"
    return _SIGNS.get(type(node), type(node).__name__.lower())


def _join(value: Iterable[object], d: str = "", attribute: str | None = None) -> str:
    """Join as Jinja does, but not without end: a text joined by a longer one grows and grows."""
    parts = [str(one if attribute is None else _part(one, attribute)) for one in value]
    if sum(map(len, parts)) + len(str(d)) * len(parts) > LONGEST_JOIN:
        raise ValueError(say.TEMPLATE_ENDLESS)
    return str(d).join(parts)


def _part(value: object, name: str) -> object:
    return value.get(name, "") if isinstance(value, dict) else ""
