"""``golden``: builds the golden mini-site anew, for the tests to compare with."""

from plansite.commands.tools import TEST, run_module
from plansite.console import Console
from plansite.vi import console as vi


def run(console: Console) -> int:
    """Write ``tests/golden/expected``; return 1 if the mini-site cannot be built, else 0."""
    code = run_module(TEST, "tests.support.golden")
    if code == 0:
        console.say(vi.GOLDEN_DONE.format(folder="tests/golden/expected"))
    return int(code != 0)
