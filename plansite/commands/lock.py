"""``lock``: the versions and hashes of every dependency, for every system (requirements/).

uv writes them, since its universal locks name no registry's host. Each lock takes the versions
of the one before it, and holds it.
"""

from plansite.commands.tools import TOOLING, run_module
from plansite.console import Console
from plansite.vi import console as vi

_COMPILE = (
    *("pip", "compile", "pyproject.toml", "--quiet"),
    *("--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url"),
    *("--custom-compile-command", "python3 tasks.py lock"),
)
_LOCKS: dict[str, tuple[str, ...]] = {
    "runtime": (),
    "test": ("--group", "test", "--constraint", "requirements/runtime.txt"),
    "tooling": (
        *("--group", "test", "--group", "tooling"),
        *("--constraint", "requirements/test.txt"),
    ),
}


def run(console: Console, upgrade: bool = False) -> int:
    """Write the locks; return 1 if uv cannot, else 0.

    Versions stay as they are where pyproject.toml allows; with ``upgrade`` all move on.
    """
    for group, options in _LOCKS.items():
        file = f"requirements/{group}.txt"
        more = ("--upgrade",) if upgrade else ()
        with console.phase(vi.LOCKING.format(file=file)):
            code = run_module(TOOLING, "uv", *_COMPILE, *options, *more, "--output-file", file)
        if code:
            console.error(vi.LOCK_FAILED)
            return 1
    return 0
