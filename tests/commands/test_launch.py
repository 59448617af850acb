from pathlib import Path
from types import SimpleNamespace

import pytest
from invoke.exceptions import Exit

from plansite.bootstrap import SetUpError
from plansite.commands import launch
from plansite.commands.arguments import UsageError


def given(monkeypatch: pytest.MonkeyPatch, outcome: int | BaseException) -> None:
    """Let every command end with this outcome."""

    def run(console: object, **arguments: object) -> int:
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    monkeypatch.setattr(launch, "import_module", lambda name: SimpleNamespace(run=run))
    monkeypatch.delenv(launch.DEBUG, raising=False)


def test_a_clean_command_just_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, 0)
    launch.launch("check", site=None)


@pytest.mark.parametrize(
    ("outcome", "code", "sentence"),
    [
        (1, 1, ""),
        (UsageError("viết lại"), 2, "Lỗi: viết lại"),
        (SetUpError("thiếu venv", 2), 2, "Lỗi: thiếu venv"),
        (KeyboardInterrupt(), 130, ""),
        (
            PermissionError(13, "Permission denied", "trang/bai.md"),
            1,
            "Lỗi: không đọc hoặc không ghi được “trang/bai.md” (không có quyền truy cập)",
        ),
        (ZeroDivisionError("chia cho 0\nchi tiết"), 1, "ZeroDivisionError: chia cho 0)"),
    ],
)
def test_each_end_has_its_exit_code_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    outcome: int | BaseException,
    code: int,
    sentence: str,
) -> None:
    given(monkeypatch, outcome)
    monkeypatch.setattr(launch, "ROOT", tmp_path)
    with pytest.raises(Exit) as ended:
        launch.launch("check")
    said = capsys.readouterr()
    assert ended.value.code == code
    assert sentence in said.err
    assert "Traceback" not in said.err


def test_a_fault_of_the_program_is_written_to_a_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    given(monkeypatch, ZeroDivisionError("chia cho 0"))
    monkeypatch.setattr(launch, "ROOT", tmp_path)
    with pytest.raises(Exit):
        launch.launch("check")
    log = (tmp_path / ".cache" / "loi.log").read_text(encoding="utf-8")
    assert "Traceback" in log
    assert "ZeroDivisionError: chia cho 0" in log


def test_a_fault_that_cannot_be_written_down_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, ZeroDivisionError("chia cho 0"))
    (tmp_path / ".cache").touch()
    monkeypatch.setattr(launch, "ROOT", tmp_path)
    with pytest.raises(Exit) as ended:
        launch.launch("check")
    assert ended.value.code == 1
    assert "ZeroDivisionError: chia cho 0); đây" in capsys.readouterr().err


def test_a_developer_may_see_the_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, ZeroDivisionError())
    monkeypatch.setenv(launch.DEBUG, "1")
    with pytest.raises(ZeroDivisionError):
        launch.launch("check")
