"""``test``: the whole suite. With arguments after ``--``: pytest alone, with those."""

import sys

from plansite.commands.developer import TEST, lint, run_module
from plansite.console import Console

# Tests that share a costly thing (a built site, a browser) name a group and share a process.
_PARALLEL = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadgroup", "--no-loadscope-reorder")
_PYTEST_USAGE = 4


def run(console: Console) -> int:
    """Run lint and every test; return 1 if any finds fault, else 0.

    pytest's summary is the last that is written.
    """
    arguments = sys.argv[sys.argv.index("--") + 1 :] if "--" in sys.argv else []
    linted = 0 if arguments else lint(console)
    run_module(TEST, "tests.support.set_up")  # says itself what cannot be had
    tested = run_module(TEST, "pytest", *(arguments or _PARALLEL))
    return 2 if tested == _PYTEST_USAGE else int(bool(linted or tested))
