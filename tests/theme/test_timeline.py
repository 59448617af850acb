"""What the timeline says of a task to those who hear it."""

from datetime import date
from types import SimpleNamespace

import pytest

from tests.support.components import environment


@pytest.mark.parametrize(
    ("time", "parts", "words"),
    [
        ("sau khi có Thông tư", [], "sau khi có Thông tư. Chưa có minh chứng."),
        ("", [], "Trong thời gian của kế hoạch. Chưa có minh chứng."),
        ("", ["NV1a"], "09/09/2026 - 31/12/2030. Chưa có minh chứng."),
    ],
)
def test_the_time_of_a_task_is_what_the_plan_says(time: str, parts: list[str], words: str) -> None:
    template = '{% from "components/timeline/timeline.html" import in_words %}{{ in_words(task) }}'
    span = {"start": date(2026, 9, 9), "last": date(2030, 12, 31)}
    progress = SimpleNamespace(**span, evidence=[], windows=[], due_windows=[])
    task = SimpleNamespace(time=time, parts=parts, progress=progress)
    assert " ".join(environment().from_string(template).render(task=task).split()) == words
