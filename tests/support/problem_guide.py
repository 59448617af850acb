"""docs/loi.md with what the check says of its examples.

``python -m tests.support.problem_guide`` (``python3 tasks.py schema``) writes the page anew.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from plansite.commands.problem_guide import messages_of, problem_guide
from plansite.commands.whole_file import write_whole
from plansite.model.example import Where
from plansite.model.problem import Message, Problem
from plansite.vi.problems import SECTIONS
from tests.support.examples import problems_of

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "loi.md"
MESSAGES = {message.id: message for section in SECTIONS for message in messages_of(section)}
IN_WORDS = {Where.WORDS, Where.THEME}
BY_A_BUILD = {
    # Found when the settings are run, or in the finished pages: tests/reading,
    # tests/pipeline.
    *(f"cai-dat/{name}" for name in ("chua-co-ten", "thu-vien", "tu-dung", "khong-chay")),
    *(f"cai-dat/{name}" for name in ("pelican-tu-choi", "thieu-bo-dung")),
    *(f"trang-dung/{name}" for name in ("cho-khong-co", "duong-dan-con-nguyen", "ma-trung")),
}
PROVED = [
    message
    for message in MESSAGES.values()
    if message.example.where not in IN_WORDS and message.id not in BY_A_BUILD
]
"""Messages whose examples the check can be asked about."""


def problem_for(message: Message, root: Path) -> Problem | None:
    """Return the problem of this message that the check reports for its bad example; or None."""
    problems = problems_of(root, message.example, message.example.bad)
    return next((problem for problem in problems if problem.id == message.id), None)


def _reported(root: Path) -> Iterator[tuple[str, Problem]]:
    for message in PROVED:
        problem = problem_for(message, root)
        if problem is None:
            sys.exit(f"not shown by its example: {message.id}")
        yield message.id, problem


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as parent:
        page = problem_guide(dict(_reported(Path(parent) / "site")))
    write_whole(GUIDE, page.encode())
