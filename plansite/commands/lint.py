"""``lint``: ruff for the code's style and likely bugs, mypy for its types, zizmor for workflows.

Workflows decide who may publish, so they are looked at like code.
"""

from plansite.commands.arguments import ROOT
from plansite.commands.tools import TOOLING, run_program
from plansite.console import Console
from plansite.vi import console as vi

WORKFLOWS = ".github"

_TOOLS = (
    (vi.LINT_RUFF, ("python", "-m", "ruff", "check", "--quiet")),
    (vi.LINT_FORMAT, ("python", "-m", "ruff", "format", "--check", "--quiet")),
    (vi.LINT_TYPES, ("python", "-m", "mypy", "--no-error-summary")),
)
_AUDIT = ("zizmor", "--offline", "--quiet", "--no-progress", WORKFLOWS)


def run(console: Console) -> int:
    """Run each tool, whatever the others find; return 1 if any finds fault, else 0."""
    # Whoever hosts elsewhere may have deleted GitHub's workflows.
    audit = ((vi.LINT_WORKFLOWS, _AUDIT),) if (ROOT / WORKFLOWS).is_dir() else ()
    codes = []
    for title, command in (*_TOOLS, *audit):
        with console.phase(title):
            codes.append(run_program(TOOLING, *command))
    if any(codes):
        console.error(vi.LINT_FAILED)
    return int(any(codes))
