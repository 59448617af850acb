"""``python3 tasks.py`` as it is typed: in a process of its own what the process has a part in."""

import inspect
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from invoke.tasks import Task

from plansite.commands import program
from tests.support.sites import write_small_site

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); import tasks;"
    "from plansite.commands import program; program.run(tasks)"
)


def call(*words: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run tasks.py with the interpreter of the tests, whichever environment that is in."""
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, str(ROOT), *words],
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """A function that runs the same in this process; it gives the exit code, output and errors.

    The start of a process takes ten times what it takes to answer for a slip of the pen.
    """
    monkeypatch.setattr(sys, "path", [str(ROOT), *sys.path])  # tasks.py takes away from both
    monkeypatch.setenv("PYTHONSAFEPATH", "1")
    import tasks

    def run(*words: str) -> tuple[int, str, str]:
        monkeypatch.chdir(ROOT)
        monkeypatch.setattr(sys, "argv", ["tasks.py", *words])
        with pytest.raises(SystemExit) as end:
            program.run(tasks)
        assert isinstance(end.value.code, int)
        return end.value.code, *capsys.readouterr()

    return run


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["chek"], "Lỗi: không có lệnh hay tham số “chek” (có phải “check”?)"),
        (["build", "--as-off", "x"], "Lỗi: không có tùy chọn “--as-off” (có phải “--as-of”?)"),
        (["check", "--as-of", "2018-01-01"], "Lỗi: không có tùy chọn “--as-of”\n"),
        (["build", "--as-of"], "Lỗi: tùy chọn “--as-of” cần một giá trị đi kèm"),
        (["new"], 'Lỗi: lệnh “new” còn thiếu tiêu đề; hãy viết: python3 tasks.py new "TIÊU ĐỀ"'),
        (
            ["report"],
            "Lỗi: lệnh “report” còn thiếu kỳ báo cáo; hãy viết: python3 tasks.py report KỲ",
        ),
        (["check", "extra"], "Lỗi: không có lệnh hay tham số “extra”"),
        (["build", "--as-of", "30/06/2018"], "hãy viết 2018-06-30"),
        (["build", "--site", "không-có"], "Lỗi: không có thư mục “không-có”"),
        (["check", "--site", "không-có"], "Lỗi: không có thư mục “không-có”"),
        (["build", "--settings", "x.py"], "Lỗi: không có tệp cài đặt"),
        (["serve", "--port", "tám"], "Lỗi: cổng “tám” không hợp lệ"),
        (["new", "Bài", "--kind", "evnt"], "(có phải “event”?)"),
    ],
)
def test_wrong_usage_gets_a_vietnamese_sentence_and_exit_2(
    said: Callable[..., tuple[int, str, str]], words: list[str], sentence: str
) -> None:
    code, _, errors = said(*words)
    assert code == 2
    assert sentence in errors
    assert "Traceback" not in errors


def test_wrong_usage_ends_the_process_with_2() -> None:
    done = call("chek")
    assert done.returncode == 2
    assert "Lỗi: không có lệnh hay tham số “chek” (có phải “check”?)" in done.stderr
    assert "Traceback" not in done.stderr


def test_no_command_lists_them_all() -> None:
    done = call()
    assert done.returncode == 0
    for command in ("build", "serve", "check", "new", "test"):
        assert f"\n  {command} " in done.stdout


@pytest.mark.parametrize("words", [["new", "--help"], ["--help", "new"], ["new", "-h"]])
def test_help_is_given_before_anything_is_asked_for(
    said: Callable[..., tuple[int, str, str]], words: list[str]
) -> None:
    code, output, _ = said(*words)
    assert code == 0
    assert 'Cách dùng: python3 tasks.py new "TIÊU ĐỀ"' in output
    assert "--kind=GIÁ_TRỊ" in output


def test_commands_run_from_any_folder(tmp_path: Path) -> None:
    (tmp_path / "trang").mkdir()
    done = call("new", "Bài đầu", "--site", "trang", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.glob("trang/content/articles/*/bai-dau.md"))


def test_a_reader_that_has_enough_is_no_fault() -> None:
    words = [sys.executable, "-u", "-c", PROGRAM, str(ROOT)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")
@pytest.mark.parametrize(
    ("words", "stream"),
    [
        *((["check"], stream) for stream in ("stdout", "stderr", "both")),
        *((["nope"], stream) for stream in ("stderr", "both")),
        (["--help"], "stdout"),
        (["hosting", "x"], "both"),
    ],
    ids=str,
)
def test_a_full_disk_behind_the_terminal_gives_no_traceback(
    words: list[str], stream: str, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", PROGRAM, str(ROOT), *words]
    with Path("/dev/full").open("wb") as full, (tmp_path / "said").open("wb") as said:
        out = said if stream == "stderr" else full
        err = said if stream == "stdout" else full
        code = subprocess.run(command, cwd=tmp_path, stdout=out, stderr=err, check=False).returncode
    text = (tmp_path / "said").read_text(encoding="utf-8")
    assert "Traceback" not in text
    assert "Exception ignored" not in text
    assert code in (0, 1, 2)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows closes no stream of a process")
@pytest.mark.parametrize("words", [["check"], ["nope"], ["--help"]], ids=" ".join)
def test_closed_streams_give_no_traceback(words: list[str], tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, str(ROOT), *words]
    shell = ["sh", "-c", 'exec "$@" >&- <&-', "sh", *command]
    done = subprocess.run(
        shell, cwd=tmp_path, stderr=subprocess.PIPE, encoding="utf-8", check=False
    )
    assert "Traceback" not in done.stderr
    assert done.returncode == (2 if words == ["nope"] else 0)


def test_what_the_system_refuses_is_said_in_a_sentence(tmp_path: Path) -> None:
    site = write_small_site(tmp_path / "trang")
    (site / "content" / "articles").write_bytes(b"")  # a file where a folder has to be made
    done = call("new", "Bài đầu", "--site", str(site))
    assert done.returncode == 2
    assert "Lỗi: không ghi được “content/articles/" in done.stderr
    assert "Traceback" not in done.stderr


def test_every_option_reaches_its_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(ROOT), *sys.path])  # tasks.py takes away from both
    monkeypatch.setenv("PYTHONSAFEPATH", "1")
    import tasks
    from plansite.commands import launch

    taken = []

    def bind(command: str, **given: object) -> None:
        module, _, function = command.partition(".")
        run = getattr(import_module(f"plansite.commands.{module}"), function or "run")
        inspect.signature(run).bind("console", **given)
        taken.append((command, given))

    monkeypatch.setattr(launch, "launch", bind)
    for described in vars(tasks).values():
        if isinstance(described, Task):
            described.body(None, **{one.name: one.default for one in described.get_arguments()})
    given = dict(taken)
    assert given["check"] == {"site": None, "fix": False}
    assert given["new"] == {"title": None, "kind": "article", "tasks": [], "site": None}
    assert "developers.lock" in given
