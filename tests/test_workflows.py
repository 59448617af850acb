"""GitHub's workflows: who may do what in them, and what their scripts decide."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
SITE = ROOT / ".github/workflows/site.yml"
DAILY = ROOT / ".github/workflows/daily.yml"
WORKFLOWS = (SITE, DAILY)

# An agency that hosts elsewhere may delete them, and must be able to publish without them.
pytestmark = pytest.mark.skipif(not SITE.exists(), reason="GitHub's workflows were taken away")
each_workflow = pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)


def load(file: Path) -> dict[str, Any]:
    """Return a file as data, every scalar a string: YAML 1.1 would read the key ``on`` as true."""
    found: dict[str, Any] = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506
    return found


def steps(job: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = job.get("steps", [])
    return found


@each_workflow
def test_every_action_is_pinned_by_commit_with_its_version_beside_it(file: Path) -> None:
    used = re.findall(r"^[ -]*uses: (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    assert used
    for action in used:
        own = action.startswith("$/")
        assert own or re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


def test_one_action_has_one_pin() -> None:
    text = "".join(file.read_text(encoding="utf-8") for file in WORKFLOWS)
    pins = set(re.findall(r"uses: ([\w./-]+)@([0-9a-f]{40})", text))
    assert len(pins) == len({name for name, _ in pins})


@each_workflow
def test_nothing_may_write_unless_a_job_says_what_for(file: Path) -> None:
    assert load(file)["permissions"] == {"contents": "read"}
    writes = re.findall(r"^ +([\w-]+): write(.*)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    assert all(re.fullmatch(r" # .{10,}", why) for _, why in writes), writes


def test_the_site_is_put_in_place_by_the_job_that_publishes_alone() -> None:
    for name, job in load(SITE)["jobs"].items():
        writes = {what for what, how in job.get("permissions", {}).items() if how == "write"}
        assert writes == ({"pages", "id-token"} if name == "publish" else set())
    notice = load(DAILY)["jobs"]["tell"]
    assert notice["permissions"] == {"issues": "write"}


@each_workflow
def test_a_job_that_may_write_runs_nothing_of_the_repository(file: Path) -> None:
    for job in load(file)["jobs"].values():
        if "steps" in job and "write" in job.get("permissions", {}).values():
            assert not any("checkout" in step.get("uses", "") for step in job["steps"])
            assert not any("tasks.py" in step.get("run", "") for step in job["steps"])


@each_workflow
def test_a_strangers_pull_request_gets_neither_secrets_nor_rights(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert not {"pull_request_target", "workflow_run"} & load(file)["on"].keys()
    assert "secrets." not in text
    assert "secrets: inherit" not in text
    checkouts = [
        step
        for job in load(file)["jobs"].values()
        for step in steps(job)
        if step.get("uses", "").startswith("actions/checkout@")
    ]
    assert all(step["with"]["persist-credentials"] == "false" for step in checkouts)


@each_workflow
def test_scripts_are_given_values_by_the_environment_alone(file: Path) -> None:
    # An expression inside a script is pasted into it, and a branch may be named `$(rm -r .)`.
    scripts = [step.get("run", "") for job in load(file)["jobs"].values() for step in steps(job)]
    assert any(scripts)
    assert not any("${{" in script for script in scripts)


@each_workflow
def test_no_job_can_run_for_hours(file: Path) -> None:
    for job in load(file)["jobs"].values():
        assert "uses" in job or int(job["timeout-minutes"]) <= 30


def test_one_run_at_a_time_and_none_that_publishes_is_stopped() -> None:
    found = load(SITE)["concurrency"]
    assert found["group"] == "site-${{ github.ref }}"
    assert found["cancel-in-progress"] == "${{ github.event_name == 'pull_request' }}"
    # A caller in the same group would wait for itself.
    assert load(DAILY)["concurrency"]["group"] != found["group"]


def test_what_is_published_has_been_tested_whatever_started_the_run() -> None:
    jobs = load(SITE)["jobs"]
    assert jobs["publish"]["needs"] == ["test", "build"]
    assert jobs["publish"]["if"] == "github.ref == 'refs/heads/main'"
    assert "if" not in jobs["test"]
    assert "if" not in jobs["build"]


def test_a_pause_of_the_schedule_pauses_nothing_else() -> None:
    assert list(load(DAILY)["on"]) == ["schedule"]
    assert "schedule" not in load(SITE)["on"]
    granted = load(DAILY)["jobs"]["site"]["permissions"]
    asked = [job.get("permissions", {}) for job in load(SITE)["jobs"].values()]
    assert {item for permissions in asked for item in permissions.items()} <= {
        *granted.items(),
        ("pages", "read"),  # writing holds reading
    }


def test_a_pull_request_gets_a_preview_to_look_at_on_ones_own_machine() -> None:
    build = load(SITE)["jobs"]["build"]
    by_name = {step["name"]: step for step in steps(build) if "name" in step}
    assert by_name["Build"]["run"] == "python3 tasks.py build --settings publishconf.py"
    address = "github.event_name == 'pull_request' && 'http://localhost:8000'"
    assert address in by_name["Build"]["env"]["SITE_URL"]
    handed = by_name["Hand over the preview"]
    assert handed["if"] == "github.event_name == 'pull_request'"
    assert handed["with"]["path"] == "output"
    assert handed["with"]["retention-days"] == "14"


def test_newer_actions_are_proposed_together_and_not_on_their_first_day() -> None:
    (update,) = load(ROOT / ".github/dependabot.yml")["updates"]
    assert update["package-ecosystem"] == "github-actions"
    assert update["schedule"] == {"interval": "monthly"}
    assert int(update["cooldown"]["default-days"]) >= 7
    assert update["groups"] == {"actions": {"patterns": ["*"]}}


Script = Callable[..., tuple[int, list[list[str]], str]]

# Stands in for GitHub's client: writes down how it was called, answers as the test told it to.
GH = """\
#!/bin/sh
{ for word in "$@"; do printf '%s\\0' "$word"; done; printf '\\n\\0'; } >> "$CALLS"
case "$1 $2" in
  "issue list") printf '%s\\n' "$NOTICE" ;;
  "api "*) case "$2" in *"event=$LATER_EVENT&"*) echo "$LATER" ;; *) echo 0 ;; esac ;;
esac
"""


@pytest.fixture
def script(tmp_path: Path) -> Script:
    """Runs a step's script as GitHub does; gives its exit code, what it asked gh, and its words."""
    if sys.platform == "win32" or shutil.which("bash") is None:
        pytest.skip("workflows run their scripts in bash, on Linux")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/gh").write_text(GH, encoding="utf-8", newline="\n")
    (tmp_path / "bin/gh").chmod(0o755)

    def run(file: Path, job: str, name: str, **env: str) -> tuple[int, list[list[str]], str]:
        (step,) = (one for one in steps(load(file)["jobs"][job]) if one.get("name") == name)
        plain = {key: value for key, value in step.get("env", {}).items() if "${{" not in value}
        calls = tmp_path / "calls"
        calls.write_bytes(b"")
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=tmp_path,
            env={
                **os.environ,
                "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}",
                "CALLS": str(calls),
                **plain,
                **env,
            },
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        words = [call.split("\0") for call in calls.read_text(encoding="utf-8").split("\0\n\0")]
        return done.returncode, [call for call in words if call != [""]], done.stdout + done.stderr

    return run


GUARD = "Refuse to publish an older site after a newer one"
NOTICE = "Keep one notice open for as long as the daily run fails"


@pytest.mark.parametrize("event", ["push", "schedule", "workflow_dispatch"])
def test_a_run_is_refused_once_a_later_one_has_published(script: Script, event: str) -> None:
    asked = {"GITHUB_REPOSITORY": "so-mau/trang", "GITHUB_RUN_ID": "100", "LATER_EVENT": event}
    code, _, said = script(SITE, "publish", GUARD, LATER="101", **asked)
    assert code == 1
    assert "::error::Một lần chạy sau (101) đã đăng trang" in said
    for own_or_older in ("100", "99"):
        assert script(SITE, "publish", GUARD, LATER=own_or_older, **asked)[0] == 0


def test_pull_requests_do_not_count_as_later_runs(script: Script) -> None:
    # A stranger may name the branch of a fork "main".
    _, calls, _ = script(
        *(SITE, "publish", GUARD),
        GITHUB_REPOSITORY="so-mau/trang",
        GITHUB_RUN_ID="1",
        LATER_EVENT="none",
    )
    addresses = [call[1] for call in calls]
    assert len(addresses) == 3
    assert all("branch=main&status=success" in address for address in addresses)
    assert not any("event=pull_request" in address for address in addresses)


def test_a_first_failure_opens_a_notice_and_further_ones_add_to_it(script: Script) -> None:
    run = {"RESULT": "failure", "RUN": "https://vi-du.example/1"}
    _, calls, _ = script(DAILY, "tell", NOTICE, NOTICE="", **run)
    listed, created = calls
    assert listed[:4] == ["issue", "list", "--app", "github-actions"]
    assert created[:4] == ["issue", "create", "--title", "Trang không được dựng lại hằng ngày"]
    assert "https://vi-du.example/1\n\nTrang công khai vẫn là bản đăng lần trước" in created[-1]
    assert "\n1. Mở đường dẫn trên" in created[-1]
    _, calls, _ = script(DAILY, "tell", NOTICE, NOTICE="7", **run)
    assert calls[1] == ["issue", "comment", "7", "--body", "Vẫn chưa được: https://vi-du.example/1"]
    assert len(calls) == 2


def test_a_success_closes_the_notice_and_says_nothing_without_one(script: Script) -> None:
    run = {"RESULT": "success", "RUN": "https://vi-du.example/2"}
    _, calls, _ = script(DAILY, "tell", NOTICE, NOTICE="7", **run)
    assert calls[1][:4] == ["issue", "close", "7", "--comment"]
    _, calls, _ = script(DAILY, "tell", NOTICE, NOTICE="", **run)
    assert [call[1] for call in calls] == ["list"]


def test_a_run_that_made_way_for_another_is_no_failure(script: Script) -> None:
    _, calls, _ = script(DAILY, "tell", NOTICE, NOTICE="", RESULT="cancelled", RUN="x")
    assert [call[1] for call in calls] == ["list"]


def test_the_summary_of_a_pull_request_says_how_to_look(script: Script, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    code, _, _ = script(
        *(SITE, "build", "Say how to look at it"),
        PREVIEW="https://vi-du.example/xem-thu",
        GITHUB_STEP_SUMMARY=str(summary),
    )
    assert code == 0
    text = summary.read_text(encoding="utf-8")
    assert text.startswith("## Xem thử")
    assert "[bản xem thử](https://vi-du.example/xem-thu)" in text
    assert "`python3 -m http.server --bind localhost`" in text
