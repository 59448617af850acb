"""How templates are read: strictly, escaped, without their indentation, and compiled once."""

import re
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from importlib.util import cache_from_source
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, StrictUndefined, pass_context
from jinja2.bccache import Bucket
from jinja2.ext import Extension
from jinja2.filters import FILTERS
from jinja2.runtime import Context
from jinja2.tests import TESTS

_INDENTATION = re.compile(r"^[ \t]+", re.M)


class Unindented(Extension):
    """Takes away what stands before each line: it is for who reads the template, not the page.

    Jinja's documentation, "Extensions".

    Lines keep their numbers, so that a fault is reported where it stands.
    """

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Return a template's source without its indentation, before Jinja reads it."""
        return _INDENTATION.sub("", source)


class CompiledTemplates(FileSystemBytecodeCache):
    """Keeps what Jinja makes of each template where Python keeps what it makes of a module.

    Jinja's documentation, "Bytecode Cache". A third of a small site's build was compiling. As with
    modules, what cannot be kept is made anew, and nothing is kept where Python is told so.

    What Jinja makes also depends on its options, and on the filters and tests that it calls for
    what is constant: where their names, the modules that they are from, or what they ask for
    differ, a template is another. What they *do* may change without that (`call_when_rendered`).
    """

    def get_bucket(
        self, environment: Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """Return the place of a template, filled if it was compiled before."""
        return super().get_bucket(environment, f"{name} {_options(environment)}", filename, source)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the place of a template, if it was compiled before."""
        # Jinja alone does not pass over every file that is damaged.
        with suppress(OSError, EOFError, UnpicklingError, ValueError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template that was compiled."""
        if not sys.dont_write_bytecode:
            with suppress(OSError):
                Path(self.directory).mkdir(parents=True, exist_ok=True)
                super().dump_bytecode(bucket)


def call_when_rendered(environment: Environment) -> None:
    """Let no filter or test but Jinja's own be called while a template is compiled.

    Jinja does so where all arguments are constant, and what came of it would be kept when the
    function is long another one. One that asks for the context is not called (its documentation,
    "The Context").
    """
    kinds: list[tuple[dict[str, Any], dict[str, Any]]] = [
        (environment.filters, FILTERS),
        (environment.tests, TESTS),
    ]
    for functions, own in kinds:
        for name, function in functions.items():
            if own.get(name) is not function:
                functions[name] = _with_context(function)


def _with_context(function: Callable[..., Any]) -> Callable[..., Any]:
    if hasattr(function, "jinja_pass_arg"):
        return function

    @pass_context
    @wraps(function)
    def called(_context: Context, *args: Any, **more: Any) -> Any:
        return function(*args, **more)

    return called


def _options(environment: Environment) -> str:
    functions = {**environment.filters, **environment.tests}
    named = sorted(
        (name, getattr(it, "__module__", ""), str(getattr(it, "jinja_pass_arg", "")))
        for name, it in functions.items()
    )
    names = ("autoescape", "trim_blocks", "lstrip_blocks", "line_comment_prefix")
    options = [*(getattr(environment, name) for name in names), *sorted(environment.extensions)]
    return f"{type(environment)} {named} {options}"


ENVIRONMENT: dict[str, Any] = {
    "autoescape": True,
    "auto_reload": False,  # a build reads each template once; Jinja would look again each time
    "undefined": StrictUndefined,  # a misspelt name in a template stops the build
    "extensions": [Unindented],
    "trim_blocks": True,
    "lstrip_blocks": True,
    "bytecode_cache": CompiledTemplates(
        str(Path(cache_from_source(__file__)).with_name("templates")), "%s.template"
    ),
}
"""The options of every environment of templates (Jinja's documentation, "High Level API")."""
