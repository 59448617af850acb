"""A plain run of Pelican replaces its output as a whole, or not at all."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from plansite.driver.run import Run
from plansite.driver.staged import stage
from plansite.file_lock import held
from tests.support.sites import write_small_site
from tests.support.trees import snapshot
from tests.support.views import views_from

if TYPE_CHECKING:
    from collections.abc import Callable


class Pelican:
    """As much of Pelican as is wrapped: it writes one page to where it is told."""

    def __init__(self, output: Path) -> None:
        self.settings: dict[str, object] = {"OUTPUT_PATH": str(output)}
        self.output_path = str(output)
        self.page = "một"
        self.then: Callable[[], object] = lambda: None

    def run(self) -> None:
        assert self.settings["OUTPUT_PATH"] == self.output_path
        (Path(self.output_path) / "index.html").write_text(self.page, encoding="utf-8")
        self.then()


def run_of(folder: Path, keep: str) -> Run:
    """What a plain run has made of a small site before Pelican renders."""
    publication, views = views_from(write_small_site(folder), "2018-06-30", OUTPUT_KEEP=[keep])
    return Run(publication.settings, publication.edition, publication, views)


@pytest.fixture
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return run_of(tmp_path_factory.mktemp("site"), "CNAME")


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "web"


@pytest.fixture
def pelican(output: Path, run: Run) -> Pelican:
    made = Pelican(output)
    stage(made, run)
    return made


def test_nothing_is_touched_until_it_runs(output: Path, pelican: Pelican) -> None:
    assert list(output.parent.iterdir()) == []
    assert pelican.output_path == str(output)


def test_one_pelican_runs_again_and_again(output: Path, pelican: Pelican) -> None:
    for page in ("một", "hai"):
        pelican.page = page
        pelican.run()
        assert (output / "index.html").read_text(encoding="utf-8") == page
        assert pelican.settings["OUTPUT_PATH"] == pelican.output_path == str(output)
    assert sorted(path.name for path in output.parent.iterdir()) == [".web.lock", "web"]


@pytest.mark.parametrize("end", [SystemExit(1), ValueError("x"), KeyboardInterrupt()], ids=repr)
def test_a_run_that_fails_leaves_the_output_and_the_next_one_runs(
    output: Path, pelican: Pelican, end: BaseException
) -> None:
    def fail() -> None:
        raise end

    pelican.run()
    before = snapshot(output.parent)
    pelican.page, pelican.then = "hỏng", fail
    with pytest.raises(type(end)):
        pelican.run()
    assert snapshot(output.parent) == before
    pelican.page, pelican.then = "hai", lambda: None
    pelican.run()
    assert (output / "index.html").read_text(encoding="utf-8") == "hai"


def test_two_at_once_do_not_mix(
    output: Path, pelican: Pelican, capsys: pytest.CaptureFixture[str]
) -> None:
    with (
        held(output.parent / ".web.lock", lambda: None),
        pytest.raises(SystemExit) as end,
    ):
        pelican.run()
    assert end.value.code == 1
    assert "hãy đợi lần đó xong" in capsys.readouterr().err
    assert not output.exists()


def test_what_may_not_be_put_is_reported(
    output: Path,
    tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pelican = Pelican(output)
    stage(pelican, run_of(tmp_path_factory.mktemp("site"), "index.html"))
    with pytest.raises(SystemExit) as end:
        pelican.run()
    assert end.value.code == 2
    assert "hãy bỏ “index.html”" in capsys.readouterr().err
    assert not output.exists()


def test_an_error_that_pelican_logs_keeps_the_output(
    output: Path, pelican: Pelican, capsys: pytest.CaptureFixture[str]
) -> None:
    pelican.run()
    before = snapshot(output.parent)
    pelican.page = "thiếu bài"
    pelican.then = lambda: logging.getLogger("pelican.x").error("Could not process articles/x.md")
    with pytest.raises(SystemExit, match="1"):
        pelican.run()
    assert snapshot(output.parent) == before
    assert "[trang-dung/pelican] Pelican không dựng được trang" in capsys.readouterr().err


def test_a_file_that_something_else_wrote_keeps_the_output(
    output: Path, pelican: Pelican, capsys: pytest.CaptureFixture[str]
) -> None:
    pelican.then = lambda: (Path(pelican.output_path) / "la.xml").write_text("x")
    with pytest.raises(SystemExit, match="1"):
        pelican.run()
    assert not output.exists()
    assert "output/la.xml:1: lỗi [trang-dung/tep-la]" in capsys.readouterr().err
