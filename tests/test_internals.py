"""What the engine uses of other packages beyond what their documentation promises.

Each such package is pinned to a line of versions in pyproject.toml. Where a new version is tried,
this says which of its insides have moved, and where the engine leans on them.
"""

import inspect
import logging
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import pelican
import pytest
from invoke import context as invoke_context
from invoke.parser import parser as invoke_parser
from invoke.program import Program
from invoke.tasks import Task
from jinja2.sandbox import SandboxedEnvironment
from markdown import Markdown
from markdown.extensions.abbr import AbbrTreeprocessor
from pelican.settings import read_settings
from rich.console import Console

ROOT = Path(__file__).resolve().parents[1]


def takes(function: Callable[..., object]) -> str:
    """Return what a function takes, without types: ``self, source=None``."""
    plain = [
        one.replace(annotation=inspect.Parameter.empty)
        for one in inspect.signature(function).parameters.values()
    ]
    return ", ".join(str(one) for one in plain)


def says(part: object, *words: str) -> bool:
    """Whether the source of something holds all of these words, in this order."""
    source = inspect.getsource(part)  # type: ignore[arg-type]
    return re.search(".*".join(map(re.escape, words)), source, re.DOTALL) is not None


@dataclass(frozen=True)
class Internal:
    """Something of a package that may change without a word."""

    package: str
    what: str
    sign: str
    """What stands in each module of the engine that leans on it; a regular expression."""

    holds: Callable[[], bool]

    def modules(self) -> list[str]:
        """The engine's modules that lean on it."""
        files = [*(ROOT / "plansite").rglob("*.py"), ROOT / "tasks.py"]
        files += (ROOT / "theme" / "static" / "js").glob("*.js")
        return sorted(
            file.relative_to(ROOT).as_posix()
            for file in files
            if re.search(self.sign, file.read_text(encoding="utf-8"))
        )


INTERNALS = (
    Internal(
        "pelican",
        "`pelican.console` is rich's, and can be kept quiet",
        r"pelican\.console",
        lambda: isinstance(pelican.console, Console) and hasattr(pelican.console, "quiet"),
    ),
    Internal(
        "pelican",
        "what it has to say goes to the logger `pelican`",
        r'getLogger\("pelican',
        lambda: logging.getLogger("pelican") in (pelican.logger, pelican.logger.parent),
    ),
    Internal(
        "pelican",
        "`run` is a method without arguments, called by name",
        r"pelican\.run\b",
        lambda: takes(pelican.Pelican.run) == "self" and says(pelican.main, "pelican.run()"),
    ),
    Internal(
        "pelican",
        "`run` writes to `output_path`, and empties it for `delete_outputdir` alone",
        r"pelican\.(output_path|delete_outputdir)",
        lambda: says(pelican.Pelican.run, "self.output_path", "if self.delete_outputdir"),
    ),
    Internal(
        "pelican",
        "the current folder is put before all libraries as '', before plugins are registered",
        r"Pelican\.init_path",
        lambda: (
            says(pelican.Pelican.init_path, 'sys.path.insert(0, "")')
            and says(pelican.Pelican.__init__, "self.init_path()\n        self.init_plugins()")
        ),
    ),
    Internal(
        "pelican",
        "`read_settings` takes a file and what stands above it",
        r"from pelican\.settings import (?:\w+, )*read_settings",
        lambda: takes(read_settings) == "path=None, override=None",
    ),
    Internal(
        "jinja2",
        "`_generate` makes Python of a template, and can be overridden",
        r"super\(\)\._generate",
        lambda: (
            takes(SandboxedEnvironment._generate)
            == "self, source, name, filename, defer_init=False"
        ),
    ),
    Internal(
        "markdown",
        "`convert` asks the parser for a tree, then tree processors, serializer, postprocessors",
        r"md\.parser = ",
        lambda: says(
            Markdown.convert,
            *("self.parser.parseDocument(self.lines).getroot()", "in self.treeprocessors"),
            *("self.serializer(root)", "in self.postprocessors"),
        ),
    ),
    Internal(
        "markdown",
        "tree processors are called so, and have these priorities",
        r"treeprocessors\.(de)?register",
        lambda: (
            [(stage.name, stage.priority) for stage in Markdown().treeprocessors._priority]
            == [("inline", 20), ("prettify", 10), ("unescape", 0)]
        ),
    ),
    Internal(
        "markdown",
        "abbreviations are explained from `abbrs`, in all text but AtomicString",
        r"\(AbbrTreeprocessor\)",
        lambda: (
            says(AbbrTreeprocessor.run, "self.abbrs", "self.iter_element(root)")
            and says(AbbrTreeprocessor.iter_element, "AtomicString")
        ),
    ),
    Internal(
        "invoke",
        "the steps of a program are methods, run in this order",
        r"\(Program\)",
        lambda: says(
            Program.run,
            *("self.create_config()", "self.parse_core(argv)", "self.parse_collection()"),
            *("self.parse_tasks()", "self.parse_cleanup()", "self.update_config()"),
            "self.execute()",
        ),
    ),
    Internal(
        "invoke",
        "help is written by `print_help` and `print_task_help`",
        r"def print_(task_)?help",
        lambda: (
            (takes(Program.print_help), takes(Program.print_task_help)) == ("self", "self, name")
        ),
    ),
    Internal(
        "invoke",
        "`parse_core` keeps Python from storing compiled modules",
        r"dont_write_bytecode",
        lambda: says(Program.parse_core, "sys.dont_write_bytecode = "),
    ),
    Internal(
        "invoke",
        "the parser's errors have no other mark than their words",
        "_PARSER_ERRORS",
        lambda: says(
            invoke_parser,
            "No idea what {!r} is!",
            "'{}' did not receive required positional arguments: {}",
            "Flag {!r} needed value",
            "{!r} is ambiguous when given after an optional-value flag",
            "Flag {!r} doesn't take any value!",
        ),
    ),
    Internal(
        "invoke",
        "mocks are for `MockContext` alone",
        r"unittest\.mock",
        lambda: says(
            invoke_context,
            *("from unittest.mock import Mock\n", "class MockContext(Context)", "Mock(wraps="),
        ),
    ),
    Internal(
        "invoke",
        "a task's options are the signature of what it wraps, without the first parameter",
        r"Invoke reads the options",
        lambda: says(Task.argspec, "inspect.signature(func)", "parameters=params[1:]"),
    ),
)


@pytest.mark.parametrize("internal", INTERNALS, ids=lambda one: f"{one.package}: {one.what}")
def test_what_is_used_of_a_package_is_as_it_was(internal: Internal) -> None:
    modules = internal.modules()
    assert modules, f"nothing leans on this any more: {internal.what}; take it off the list"
    tried = f"{internal.package} {version(internal.package)}"
    assert internal.holds(), f"not so in {tried}: {internal.what}; see {', '.join(modules)}"


@pytest.mark.parametrize("package", sorted({one.package for one in INTERNALS}), ids=str)
def test_a_package_whose_insides_are_used_is_pinned_to_what_was_tried(package: str) -> None:
    lines = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (line,) = (
        line for line in lines["project"]["dependencies"] if re.match(rf"{package}(?![\w.-])", line)
    )
    pinned = re.search(r"==(\d+\.\d+)\.(\*|\d+)", line)
    assert pinned, f"{line}: pin it to a line of versions, {package}==X.Y.*"
    assert version(package).startswith(f"{pinned[1]}."), f"{line}: {version(package)} is installed"
