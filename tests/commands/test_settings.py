"""A fault of settings ends every command that uses them, by one problem with its line."""

import subprocess
import sys
from pathlib import Path

import pytest
from invoke.exceptions import Exit

from plansite.commands.launch import launch
from tests.support.built import ROOT
from tests.support.sites import SETTINGS, write_small_site
from tests.support.trees import snapshot

FAULTS = {
    'AGENCY = {"nmae": "Sở"}': "lỗi [cai-dat/khoa-la]",
    'SITEURL = "a.example"': "lỗi [cai-dat/dia-chi-thieu-https]",
    'HSTS_SECONDS = "a year"': "lỗi [cai-dat/kieu]",
    'LICENSE = "CC0 1.0"': "lỗi [cai-dat/ten-la]",
    'NOTICE = "Thử': "lỗi [cai-dat/cu-phap] Python không đọc được dòng này",
}
COMPUTED = {
    'COMPRESS = bool(1) and "có"': "lỗi [cai-dat/kieu]",
    "1 / 0": "lỗi [cai-dat/khong-chay] dòng này không chạy được",
    "import khong_co": "lỗi [cai-dat/thu-vien] không nạp được thư viện",
}
RUNNING: dict[str, dict[str, str]] = {
    "build": {"as_of": "2018-06-30", "output": "web"},
    "report": {"period": "q1", "as_of": "2018-06-30"},
    "hosting": {"folder": "nginx"},
}
COMMANDS: dict[str, dict[str, str]] = {"check": {}, **RUNNING}
AT = f"pelicanconf.py:{SETTINGS.count(chr(10)) + 1}: "


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site, beside which an older output stands; it is the current folder."""
    folder = write_small_site(tmp_path)
    (folder / "web").mkdir()
    (folder / "web/index.html").write_text("cũ", encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(("line", "said"), FAULTS.items())
def test_what_is_written_wrong_is_one_problem(
    command: str, line: str, said: str, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    expect_one_problem(command, line, said, site, capsys)


@pytest.mark.parametrize("command", RUNNING)
@pytest.mark.parametrize(("line", "said"), COMPUTED.items())
def test_what_comes_out_wrong_is_one_problem(
    command: str, line: str, said: str, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    expect_one_problem(command, line, said, site, capsys)


def expect_one_problem(
    command: str, line: str, said: str, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "pelicanconf.py").write_text(f"{SETTINGS}{line}\n", encoding="utf-8")
    before = snapshot(site)
    with pytest.raises(Exit) as end:
        launch(command, site=str(site), **COMMANDS[command])
    shown = capsys.readouterr()
    problems = [line for line in (shown.out + shown.err).splitlines() if "[cai-dat" in line]
    assert end.value.code == 1
    assert [problem[: len(AT + said)] for problem in problems] == [AT + said]
    assert snapshot(site) == before


def test_settings_and_content_are_told_in_one_run(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "pelicanconf.py").write_text(f"{SETTINGS}COMPRESS = len([])\n", encoding="utf-8")
    plan = site / "plan.yaml"
    text = plan.read_text(encoding="utf-8").replace("2018-01-18", "18/01/2018")
    plan.write_text(text, encoding="utf-8")
    with pytest.raises(Exit):
        launch("build", site=str(site), **RUNNING["build"])
    shown = capsys.readouterr()
    assert "[cai-dat/kieu] `COMPRESS`" in shown.out + shown.err
    assert "hãy viết 2018-01-18" in shown.out + shown.err


FIXED = {
    'TIMEZONE = "Asia/Hanoi"': "lỗi [cai-dat/co-dinh]",
    'FEED_ALL_ATOM = str("f/atom.xml")': "lỗi [cai-dat/co-dinh]",
}


@pytest.mark.parametrize(("line", "said"), [*[*FAULTS.items()][:3], *FIXED.items()])
def test_a_plain_run_of_pelican_tells_it_too(line: str, said: str, site: Path) -> None:
    (site / "pelicanconf.py").write_text(f"{SETTINGS}{line}\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-P", "-c", RUN_PELICAN, str(ROOT), "-s", "pelicanconf.py"],
        cwd=site,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert f"{AT}{said}" in done.stderr
    assert not (site / "output").exists()


RUN_PELICAN = "import sys; sys.path.insert(0, sys.argv.pop(1)); from pelican import main; main()"
