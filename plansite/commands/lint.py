"""``lint``: ruff for the code's style and likely bugs, mypy for its types."""

from plansite.commands.tools import TOOLING, run_module
from plansite.console import Console
from plansite.vi import console as vi

_TOOLS = (
    (vi.LINT_RUFF, "ruff", ("check", "--quiet")),
    (vi.LINT_FORMAT, "ruff", ("format", "--check", "--quiet")),
    (vi.LINT_TYPES, "mypy", ("--no-error-summary",)),
)


def run(console: Console) -> int:
    """Run each tool, whatever the others find; return 1 if any finds fault, else 0."""
    codes = []
    for title, module, arguments in _TOOLS:
        with console.phase(title):
            codes.append(run_module(TOOLING, module, *arguments))
    if any(codes):
        console.error(vi.LINT_FAILED)
    return int(any(codes))
