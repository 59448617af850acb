"""How templates are read: strictly, escaped, without their indentation, and compiled once."""

import hashlib
import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from importlib.metadata import version
from importlib.util import cache_from_source
from io import BytesIO
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

from jinja2 import BytecodeCache, Environment, StrictUndefined, pass_context
from jinja2.bccache import Bucket
from jinja2.ext import Extension
from jinja2.filters import FILTERS
from jinja2.runtime import Context
from jinja2.tests import TESTS

_MARK = hashlib.sha256().digest_size
_VERSION = version("jinja2")
_INDENTATION = re.compile(r"^[ \t]+", re.M)


class Unindented(Extension):
    """Takes away what stands before each line: it is for who reads the template, not the page.

    Jinja's documentation, "Extensions".

    Lines keep their numbers, so that a fault is reported where it stands.
    """

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Return a template's source without its indentation, before Jinja reads it."""
        return _INDENTATION.sub("", source)


class CompiledTemplates(BytecodeCache):
    """Keeps what Jinja makes of each template where Python keeps what it makes of a module.

    Jinja's documentation, "Bytecode Cache". A third of a small site's build was compiling. As with
    modules, what cannot be kept is made anew, and nothing is kept where Python is told so. It is
    code: it lies with the engine's own, trusted as that is, and not where a site keeps what CIs
    hand on from one run to the next. A file that is not whole is never taken for code.

    What Jinja makes also depends on its version, its options, and on the filters and tests that it
    calls for what is constant: where their names, the modules that they are from, or what they ask
    for differ, a template is another. What they *do* may change without that
    (`call_when_rendered`).
    """

    def __init__(self, folder: Path, most: int = 2000) -> None:
        """Prepare; ``most`` files are kept in ``folder``, those of themes long gone among them."""
        self._folder = folder
        self._most = most

    def get_bucket(
        self, environment: Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """Return the place of a template, filled if it was compiled before."""
        return super().get_bucket(environment, f"{name} {_options(environment)}", filename, source)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the place of a template, if it was compiled before."""
        with suppress(OSError, EOFError, UnpicklingError, ValueError):
            raw = self._path(bucket).read_bytes()
            mark, code = raw[:_MARK], raw[_MARK:]
            if hashlib.sha256(code).digest() == mark:  # Python may crash of code that is damaged
                bucket.load_bytecode(BytesIO(code))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template that was compiled, as a whole or not at all."""
        if sys.dont_write_bytecode:
            return
        file = BytesIO()
        bucket.write_bytecode(file)
        code = file.getvalue()
        path = self._path(bucket)
        unfinished = path.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            unfinished.write_bytes(hashlib.sha256(code).digest() + code)
            unfinished.replace(path)
            self._prune()

    def _path(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}.template"

    def _prune(self) -> None:
        """Where there are too many, let go of the half that was made first."""
        kept = list(self._folder.iterdir())
        if len(kept) > self._most:
            for old in sorted(kept, key=lambda file: file.stat().st_mtime_ns)[: self._most // 2]:
                old.unlink(missing_ok=True)


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
    return f"{_VERSION} {type(environment)} {named} {options}"


ENVIRONMENT: dict[str, Any] = {
    "autoescape": True,
    "auto_reload": False,  # a build reads each template once; Jinja would look again each time
    "undefined": StrictUndefined,  # a misspelt name in a template stops the build
    "extensions": [Unindented],
    "trim_blocks": True,
    "lstrip_blocks": True,
    "bytecode_cache": CompiledTemplates(Path(cache_from_source(__file__)).with_name("templates")),
}
"""The options of every environment of templates (Jinja's documentation, "High Level API")."""
