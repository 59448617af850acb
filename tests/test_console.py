import io

import pytest

from plansite.console import Console
from plansite.model.problem import Problem, Severity

ERROR = Problem(
    "content/articles/2018/ra-quan.md",
    4,
    Severity.ERROR,
    "ngay/khong-iso",
    '"05/03/2018" không phải ngày viết theo dạng năm-tháng-ngày',
    "hãy viết 2018-03-05",
)
WARNING = Problem("plan.yaml", 1, Severity.WARNING, "nfc", "[bold]chữ[/bold] " * 40, "viết lại")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def out() -> io.StringIO:
    return io.StringIO()


def test_a_problem_stands_on_one_line_as_the_contract_writes_it(out: io.StringIO) -> None:
    Console(out).problems([ERROR])
    assert out.getvalue().splitlines()[0] == (
        'content/articles/2018/ra-quan.md:4: lỗi [ngay/khong-iso] "05/03/2018" không phải ngày '
        "viết theo dạng năm-tháng-ngày; hãy viết 2018-03-05"
    )


def test_long_lines_are_not_wrapped_and_brackets_are_no_markup(out: io.StringIO) -> None:
    Console(out).problems([WARNING])
    assert out.getvalue().splitlines()[0] == str(WARNING)
    assert "[bold]chữ[/bold]" in out.getvalue()


def test_problems_are_counted(out: io.StringIO) -> None:
    Console(out).problems([ERROR, WARNING, WARNING])
    assert "Có 1 lỗi, 2 cảnh báo." in out.getvalue().splitlines()


def test_where_ids_are_explained_is_said_once_at_the_end(out: io.StringIO) -> None:
    console = Console(out)
    console.problems([])
    console.problems([WARNING])
    assert out.getvalue().splitlines()[-1] == (
        "Mã trong ngoặc vuông được giải thích, kèm ví dụ, trong docs/loi.md."
    )
    console.problems([ERROR])
    assert out.getvalue().count("docs/loi.md") == 1


def test_the_absence_of_problems_is_said(out: io.StringIO) -> None:
    Console(out).problems([])
    assert out.getvalue() == "Không có lỗi, không có cảnh báo.\n"


def test_a_phase_ends_with_its_time(out: io.StringIO) -> None:
    with Console(out).phase("Đọc"):
        pass
    assert out.getvalue() == "Đọc: 0,0 giây\n"


def test_a_phase_that_fails_is_not_said_to_be_done(out: io.StringIO) -> None:
    with pytest.raises(ZeroDivisionError), Console(out).phase("Đọc"):
        raise ZeroDivisionError
    assert out.getvalue() == "Đọc: dừng sau 0,0 giây\n"


def test_where_there_is_no_terminal_no_bar_is_drawn(out: io.StringIO) -> None:
    with Console(out).phase("Dựng", total=3) as steps:
        for _ in range(3):
            steps.advance()
    assert out.getvalue() == "Dựng: 0,0 giây\n"


def test_a_terminal_gets_a_bar_and_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    out = Terminal()
    console = Console(out)
    with console.phase("Dựng", total=3) as steps:
        steps.advance(3)
    console.problems([ERROR])
    assert "3/3" in out.getvalue()
    assert ":4: \x1b[31mlỗi\x1b[0m [ngay/khong-iso]" in out.getvalue()


def test_no_color_is_respected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    out = Terminal()
    Console(out).problems([ERROR])
    assert out.getvalue().startswith(str(ERROR) + "\n")


def test_an_old_code_page_does_not_stop_vietnamese() -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="cp1252")
    Console(out).say("Đã đổi mới")
    assert raw.getvalue().decode("utf-8").strip() == "Đã đổi mới"
