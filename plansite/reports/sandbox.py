"""What an office may write between ``{{ }}`` and ``{% %}`` of its Word template, and how much.

A small part of Jinja: names, loops over what is given, conditions, some filters. Nothing in it can
make more out of little (calls, products, variables of its own), and what is written has a bound,
as has the time, so that a template ends, in a report or in a sentence. Jinja's own sandbox (its
documentation, "Sandbox") keeps templates from reaching into the program; it bounds no time.
"""

import time
from collections.abc import Iterable, Mapping
from typing import Any

from jinja2 import nodes, pass_context
from jinja2.filters import FILTERS
from jinja2.runtime import Context
from jinja2.sandbox import SandboxedEnvironment

from plansite.vi import reports as say

WORK = 50_000_000
"""Letters that loops and names may write in one document; a large plan needs a tenth."""

_EACH_THING = 20_000
"""Letters more for each thing in a list that is given; our own template takes less than half."""

SECONDS = 60
"""For one document; it takes less than one."""

LONGEST_JOIN = 100_000

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


def work_for(given: object) -> int:
    """Return how many letters a document may take: so many, and more for each thing in a list.

    Without that, no report of tens of thousands of proofs could be written.
    """
    things, rest = 0, [given]
    while rest:
        each = rest.pop()
        if isinstance(each, Mapping):
            rest += each.values()
        elif isinstance(each, list | tuple):
            things += len(each)
            rest += each
    return WORK + _EACH_THING * things


class LoopBudget:
    """What is left of the work that one document may be."""

    def __init__(self, work: int = WORK, seconds: float = SECONDS) -> None:
        self._left = work
        self._until = time.monotonic() + seconds

    def spend(self, work: int) -> bool:
        """Take from what is left; always true, to stand in the condition of a loop.

        Raises:
            ValueError: if it is not enough, or the time is over; the message says so.
        """
        self._left -= work
        if self._left < 0 or time.monotonic() > self._until:
            raise ValueError(say.TEMPLATE_ENDLESS)
        return True

    def names(self) -> dict[str, object]:
        """Return what a template must be given for its loops to be counted."""
        return {_BUDGET: self.spend}


class Sandbox(SandboxedEnvironment):
    """Jinja for a Word template; compiles each part of it once."""

    def __init__(self) -> None:
        super().__init__(autoescape=True, finalize=_counted)
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
            turn = _turn(loop)
            if loop.test is None:
                loop.body.insert(0, nodes.ExprStmt(turn))
            else:  # what it leaves out is looked at too
                loop.test = nodes.And(turn, loop.test)
        # Those that were put in, as the parser would have made them.
        source.set_lineno(1).set_environment(self)
        return super()._generate(source, *args, **kwargs)


def _turn(loop: nodes.For) -> nodes.Call:
    """Return the call by which a turn of a loop is counted."""
    letters = sum(len(text.data) for text in loop.find_all(nodes.TemplateData))
    cost = nodes.Const(letters + _EACH_TURN)
    return nodes.Call(nodes.Name(_BUDGET, "load"), [cost], [], None, None)


@pass_context
def _counted(context: Context, value: object) -> object:
    """Take the length of what a name writes from the budget."""
    context[_BUDGET](len(str(value)))
    return value


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
