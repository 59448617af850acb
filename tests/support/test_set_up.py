"""What is got for the tests, in which order, and what is said: no real apt, no network."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.support import apt, set_up
from tests.support.apt import Apt, UnavailableError
from tests.support.system import NEEDS, Need

ON_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no apt, and no sh")


@dataclass
class FakeMachine:
    """A machine on which things are there, or can be had; notes what is done to it."""

    there: set[str] = field(default_factory=set)
    offered: set[str] = field(default_factory=set)
    """Packages that its apt has, each bringing what is called like it."""

    broken: str = ""
    """What its apt says whatever it is asked for."""

    done: list[str] = field(default_factory=list)

    def need(self, name: str, *, fetched: bool | None = None, **more: str) -> Need:
        """Something that is brought by a package of its name; ``fetched`` if else by a download."""
        get = None if fetched is None else lambda _apt: self._fetch(name, fetched)
        return Need(
            name, f"{name} goes untested", lambda: name not in self.there, (name,), get=get, **more
        )

    def _fetch(self, name: str, succeeds: bool) -> None:
        self.done.append(f"fetch {name}")
        if not succeeds:
            message = "no route to host"
            raise UnavailableError(message)
        self.there.add(name)

    def update(self) -> None:
        self.done.append("update")

    def install(self, packages: Sequence[str]) -> None:
        self.done.append(f"install {' '.join(packages)}")
        if self.broken:
            raise UnavailableError(self.broken)
        for package in packages:
            if package not in self.offered:
                message = f"E: Unable to locate package {package}"
                raise UnavailableError(message)
        self.there |= set(packages)

    def keep_from_starting(self, service: str) -> None:
        self.done.append(f"disable {service}")

    def set_up(self, *needs: Need) -> list[str]:
        """Set up with this machine's apt."""
        return set_up.set_up(needs, lambda: self)  # type: ignore[arg-type, return-value]


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> FakeMachine:
    """A bare machine, on whose path stands what is there."""
    made = FakeMachine()
    monkeypatch.setattr(apt, "which", lambda name: name if name in made.there else None)
    return made


def test_where_everything_is_there_nothing_is_asked_or_said(
    machine: FakeMachine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.there = {"browser", "nginx"}
    needs = [machine.need("browser", fetched=True), machine.need("nginx")]

    def asked() -> Apt:
        raise AssertionError

    assert set_up.set_up(needs, asked) == []
    assert machine.done == []
    assert capsys.readouterr() == ("", "")


def test_packages_come_first_and_all_at_once(machine: FakeMachine) -> None:
    machine.offered = {"browser", "nginx"}
    assert machine.set_up(machine.need("browser", fetched=True), machine.need("nginx")) == []
    assert machine.done == ["update", "install browser nginx"]


def test_what_no_package_brings_is_fetched_and_keeps_nothing_else_out(machine: FakeMachine) -> None:
    machine.offered = {"nginx"}
    assert machine.set_up(machine.need("browser", fetched=True), machine.need("nginx")) == []
    assert machine.done == ["update", "install browser nginx", "install nginx", "fetch browser"]


def test_what_fails_for_no_package_in_particular_is_not_tried_again(machine: FakeMachine) -> None:
    needs = [machine.need("browser"), machine.need("nginx")]
    machine.broken = "E: Could not get lock"
    assert [sentence.partition(": ")[2] for sentence in machine.set_up(*needs)] == [
        "E: Could not get lock",
        "E: Could not get lock",
    ]
    assert machine.done == ["update", "install browser nginx"]


def test_what_cannot_be_had_is_one_sentence_each_with_what_goes_untested(
    machine: FakeMachine,
) -> None:
    machine.offered = {"git"}
    needs = [machine.need("browser", fetched=False), machine.need("nginx"), machine.need("git")]
    assert machine.set_up(*needs) == [
        "Cannot set up browser, so browser goes untested: E: Unable to locate package browser",
        "Cannot set up nginx, so nginx goes untested: E: Unable to locate package nginx",
    ]


def test_without_root_nothing_is_installed_and_the_command_is_named(machine: FakeMachine) -> None:
    machine.there = {"apt-get"}
    needs = [machine.need("browser", fetched=True), machine.need("nginx")]
    assert set_up.set_up(needs, lambda: None) == [
        "Cannot set up nginx, so nginx goes untested: `apt-get install nginx` as root brings it"
    ]
    assert machine.done == ["fetch browser"]


def test_a_system_without_apt_is_told_so(machine: FakeMachine) -> None:
    (sentence,) = set_up.set_up([machine.need("nginx")], lambda: None)
    assert sentence.endswith(": there is no apt-get here to install nginx")


def test_a_program_that_is_there_makes_its_package_needless(machine: FakeMachine) -> None:
    machine.there = {"npm"}
    assert machine.set_up(machine.need("checker", fetched=True, unless="npm")) == []
    assert machine.done == ["fetch checker"]


@pytest.mark.parametrize("was_there", [False, True])
def test_a_server_that_was_brought_stays_off_at_the_next_start(
    machine: FakeMachine, was_there: bool
) -> None:
    machine.offered = {"modules", "nginx"}
    machine.there = {"nginx"} if was_there else set()
    needs = [machine.need("nginx", service="nginx"), machine.need("modules", service="nginx")]
    assert machine.set_up(*needs) == []
    assert ("disable nginx" in machine.done) is not was_there


@pytest.mark.parametrize(("ci", "code"), [("true", 1), ("", 0)])
def test_a_gap_is_a_failure_in_ci_and_a_sentence_elsewhere(
    machine: FakeMachine,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    ci: str,
    code: int,
) -> None:
    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(set_up, "NEEDS", (machine.need("nginx"),))
    monkeypatch.setattr(apt, "find", lambda: None)
    assert set_up.main() == code
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_every_need_says_what_goes_untested_and_what_brings_it() -> None:
    assert len({need.name for need in NEEDS}) == len(NEEDS)
    for need in NEEDS:
        assert need.packages or need.get, need.name
        assert is_clause(need.gap), need.gap


def is_clause(gap: str) -> bool:
    """Whether a gap can stand after "so" and before a colon."""
    return gap[0].islower() and gap[-1].isalpha()


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that alone is the path; a call of its apt-get leaves the file ``called``."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(apt, "_PLACES", ())
    monkeypatch.setattr(sys, "platform", "linux")
    write(folder / "apt-get", f"echo x > {tmp_path / 'called'}")
    return folder


def write(program: Path, script: str) -> None:
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)


@ON_POSIX
@pytest.mark.parametrize(
    ("user", "sudo", "expected"),
    [
        (0, None, Apt()),
        (1000, None, None),
        (1000, "exit 1", None),
        (1000, '[ "$*" = "-n true" ]', Apt(("sudo", "-n"))),
    ],
    ids=["root", "no sudo", "a sudo that asks", "a sudo that asks nothing"],
)
def test_apt_is_used_by_root_or_by_a_sudo_that_asks_for_nothing(
    programs: Path,
    monkeypatch: pytest.MonkeyPatch,
    user: int,
    sudo: str | None,
    expected: Apt | None,
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    if sudo is not None:
        write(programs / "sudo", sudo)
    assert apt.find() == expected
    assert not (programs.parent / "called").exists()


@ON_POSIX
@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_have_no_apt(
    programs: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert apt.find() is None


@pytest.fixture
def policy(programs: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where Debian's packages ask whether they may start what they bring.

    The apt-get asks it too, writes down the answer and ends with ``FAILS``.
    """
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}/usr/bin{os.pathsep}/bin")
    policy = programs / "policy-rc.d"
    monkeypatch.setattr(apt, "POLICY", policy)
    write(programs / "apt-get", f"{policy}; echo $? > {programs.parent / 'answered'}; exit $FAILS")
    monkeypatch.setenv("FAILS", "0")
    return policy


def answered(policy: Path) -> str:
    """Return what the packages were answered."""
    return (policy.parent.parent / "answered").read_text(encoding="utf-8").strip()


@ON_POSIX
@pytest.mark.parametrize("fails", ["0", "3"])
def test_no_server_is_started_and_the_refusal_goes_whatever_happens(
    policy: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    monkeypatch.setenv("FAILS", fails)
    with nullcontext() if fails == "0" else pytest.raises(UnavailableError):
        Apt().install(["nginx"])
    assert answered(policy) == "101"
    assert not policy.exists()


@ON_POSIX
def test_a_refusal_that_a_killed_run_has_left_goes_with_the_next(policy: Path) -> None:
    write(policy, "")
    policy.write_text(apt._NO, encoding="utf-8")
    Apt().install(["nginx"])
    assert answered(policy) == "101"
    assert not policy.exists()


@ON_POSIX
def test_a_machine_that_has_a_policy_of_its_own_keeps_it(policy: Path) -> None:
    write(policy, "exit 7")
    Apt().install(["nginx"])
    assert answered(policy) == "7"
    assert policy.exists()


@ON_POSIX
def test_a_run_that_is_told_to_end_lets_apt_finish_and_tidies_up(policy: Path) -> None:
    begun, go = policy.with_name("begun"), policy.with_name("go")
    waits = f"touch {begun}; while [ ! -e {go} ]; do sleep 0.02; done; {policy}; echo $? >"
    write(policy.with_name("apt-get"), f"{waits} {policy.parent.parent / 'answered'}")
    code = (
        "import sys; from pathlib import Path; from tests.support import apt;"
        "apt.POLICY = Path(sys.argv[1]); apt.Apt().install(['nginx'])"
    )
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen([sys.executable, "-c", code, str(policy)], cwd=root) as process:
        while not begun.exists() and process.poll() is None:
            time.sleep(0.01)
        process.terminate()
        go.touch()
    assert process.returncode == 128 + signal.SIGTERM
    assert answered(policy) == "101"
    assert not policy.exists()


def test_of_what_another_program_says_the_last_line_is_kept(
    capfd: pytest.CaptureFixture[str],
) -> None:
    noise = "import sys; print('much'); print('no such package\\n', file=sys.stderr); sys.exit(3)"
    with pytest.raises(UnavailableError, match=r"^no such package$"):
        apt.quietly([sys.executable, "-u", "-c", noise])
    apt.quietly([sys.executable, "-c", "print('much')"])
    assert capfd.readouterr() == ("", "")


def test_where_in_itself_a_program_failed_is_no_reason() -> None:
    noise = "print('Error: no route\\n    at Request.end (node:http:1:2) {\\n}\\n'); exit(1)"
    with pytest.raises(UnavailableError, match=r"^Error: no route$"):
        apt.quietly([sys.executable, "-c", noise])


def test_a_program_that_is_not_there_is_a_reason_too() -> None:
    with pytest.raises(UnavailableError, match="no-such-program"):
        apt.quietly(["no-such-program"])
