import errno
import tempfile
from pathlib import Path
from types import SimpleNamespace

import pytest
from invoke.exceptions import Exit

from plansite.bootstrap import SetUpError
from plansite.commands import faults, launch
from plansite.commands.arguments import UsageError


def given(monkeypatch: pytest.MonkeyPatch, outcome: int | BaseException) -> None:
    """Let every command end with this outcome."""

    def run(console: object, **arguments: object) -> int:
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    monkeypatch.setattr(launch, "import_module", lambda name: SimpleNamespace(run=run))
    monkeypatch.delenv(faults.DEBUG, raising=False)


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
        (ZeroDivisionError("chia cho 0\nchi tiết"), 1, "ZeroDivisionError: chia cho 0)"),
        (PermissionError(errno.EACCES, "", "x/y"), 1, "“x/y”: không có quyền đọc hoặc ghi; "),
        (OSError(errno.ENOSPC, "No space"), 1, "Lỗi: ổ đĩa đã đầy; "),
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
    monkeypatch.setattr(faults, "ROOT", tmp_path)
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
    monkeypatch.setattr(faults, "ROOT", tmp_path)
    with pytest.raises(Exit):
        launch.launch("check")
    log = (tmp_path / ".cache" / "loi.log").read_text(encoding="utf-8")
    assert "Traceback" in log
    assert "ZeroDivisionError: chia cho 0" in log


def test_a_developer_may_see_the_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, ZeroDivisionError())
    monkeypatch.setenv(faults.DEBUG, "1")
    with pytest.raises(ZeroDivisionError):
        launch.launch("check")


def test_no_more_is_said_of_an_unknown_fault_than_is_known(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, ZeroDivisionError("chia cho 0"))
    monkeypatch.setattr(faults, "ROOT", tmp_path)
    with pytest.raises(Exit):
        launch.launch("check")
    assert "không phải lỗi" not in capsys.readouterr().err


def test_what_cannot_be_logged_in_the_repository_goes_to_the_temporary_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, ZeroDivisionError("chia cho 0"))
    (tmp_path / ".cache").write_bytes(b"")
    monkeypatch.setattr(faults, "ROOT", tmp_path)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(Exit):
        launch.launch("check")
    assert str(tmp_path / "loi.log") in capsys.readouterr().err
    assert "ZeroDivisionError" in (tmp_path / "loi.log").read_text(encoding="utf-8")


def test_what_can_be_logged_nowhere_says_how_to_see_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, ZeroDivisionError("chia cho 0"))
    (tmp_path / "tep").write_bytes(b"")
    monkeypatch.setattr(faults, "ROOT", tmp_path / "tep")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tep"))
    with pytest.raises(Exit):
        launch.launch("check")
    said = capsys.readouterr().err
    assert "ZeroDivisionError: chia cho 0" in said
    assert "PLANSITE_DEBUG=1" in said
