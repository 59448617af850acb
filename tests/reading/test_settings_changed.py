"""Values that a settings file changes after it has set them: by their last line, in its file."""

import sys
from pathlib import Path

import pytest

from plansite.checks.checked import checked_site
from plansite.reading.differing import Differing
from plansite.reading.settings import read_settings, written_settings
from tests.support.sites import write_small_site

HEAD = 'from plansite.defaults import *\n\nSITENAME = "Trang thử"\n'
WHOLE = f'{HEAD}AGENCY = {{"name": "Sở"}}\n'

SERVES = {
    "a key that is set": 'AGENCY["name"] = "Sở"',
    "a key by a method": 'AGENCY.update(name="Sở")',
    "a key of a new group": 'AGENCY = {}\nAGENCY["name"] = "Sở"',
    "a key under another name": 'AGENCY = {"nmae": "Sở"}\nAGENCY["name"] = AGENCY.pop("nmae")',
    "the group by another name": 'AGENCY = {}\nnhom = AGENCY\nnhom["name"] = "Sở"',
    "one of two groups": 'AGENCY = {}\nnhom: dict = AGENCY if True else {}\nnhom["name"] = "Sở"',
    "the group, if there is one": (
        'AGENCY = {"x": "y"}\nnhom = AGENCY or {}\nnhom.clear()\nnhom["name"] = "Sở"'
    ),
    "the group in a list that grows": (
        'AGENCY = {}\nnhom = []\nnhom += [AGENCY]\nnhom[0]["name"] = "Sở"'
    ),
    "the group in a loop": 'AGENCY = {}\nfor nhom in [AGENCY]:\n    nhom["name"] = "Sở"',
    "the group in a list": 'AGENCY = {}\nnhom = [AGENCY]\nnhom[0]["name"] = "Sở"',
    "a method by another name": 'AGENCY = {}\nthem = AGENCY.update\nthem(name="Sở")',
    "a group that is handed on": (
        'AGENCY = {}\ndef them(nhom):\n    nhom["name"] = "Sở"\nthem(AGENCY)'
    ),
    "a function that is called": 'AGENCY = {}\ndef them():\n    AGENCY["name"] = "Sở"\nthem()',
    "a function of a function": (
        'AGENCY = {}\ndef a():\n    AGENCY["name"] = "Sở"\ndef b():\n    a()\nb()'
    ),
    "a function that a decorator calls": (
        'AGENCY = {}\n@lambda call: call()\ndef them():\n    AGENCY["name"] = "Sở"'
    ),
    "a class": 'AGENCY = {}\nclass Them:\n    AGENCY["name"] = "Sở"',
    "groups put together": 'AGENCY = {}\nAGENCY |= {"name": "Sở"}',
    "a condition": 'AGENCY = {}\nif True:\n    AGENCY["name"] = "Sở"',
    "the names of the file": 'AGENCY = {}\nglobals()["AGENCY"] = {"name": "Sở"}',
    "a global name": 'AGENCY = {}\ndef f():\n    global AGENCY\n    AGENCY = {"name": "Sở"}\nf()',
}

PLACES = {
    "a key that is set": ('AGENCY["nmae"] = "x"\nX = 1', 1),
    "a key of a group with others": ('AGENCY["nmae"] = "x"\nAGENCY["phone"] = "1"', 1),
    "a key by a method": ('AGENCY["phone"] = "1"\nAGENCY.update(nmae="x")\nX = 1', 2),
    "a key that is taken away": ('X = 1\ndel AGENCY["name"]', 2),
    "a key that is taken away by a method": ('X = 1\nAGENCY.pop("name")', 2),
    "a group that is only read": ('AGENCY = {"name": 5}\nprint(AGENCY, AGENCY.get("x"))', 1),
    "a group that is handed on": ('AGENCY = {"name": "Sở", "nmae": "x"}\nX = [AGENCY]', 1),
    "an item that is appended": ("OUTPUT_KEEP = []\nOUTPUT_KEEP.append(5)", 2),
    "an item of the engine's list": ("X = 1\nOUTPUT_KEEP.append(5)", 2),
    "a part of a part": ('X = 1\nJINJA_ENVIRONMENT["extensions"].append("x")', 2),
    "a part of a part that is set": ('X = 1\nREADERS["md"] = READERS["rst"] = 1', 2),
    "a group that is put together": ('AGENCY |= {"nmae": "x"}\nX = 1', 1),
    "a global name": ('def f():\n    global SITEURL\n    SITEURL = "x y"\nf()', 3),
    "a global name, called later": (
        'def f():\n    global NOTICE\n    NOTICE = 1\nNOTICE = "Thử"\nf()',
        3,
    ),
    "a global name that is set again": (
        'def f():\n    global NOTICE\n    NOTICE = "Thử"\nf()\nNOTICE = 1',
        5,
    ),
    "a case": ('match "x y":\n    case SITEURL:\n        pass', 2),
    "a part of a case": ("match [1]:\n    case [*NOTICE]:\n        pass", 2),
    "what is left of a case": ("match {1: 1}:\n    case {**NOTICE}:\n        pass", 2),
    "an import in a condition": ("if True:\n    from sys import maxsize as NOTICE", 2),
    "the names of the file": ('X = 1\nglobals()["HSTS_SECONDS"] = "x"', 2),
    "many names of the file": ('X = 1\nglobals().update(HSTS_SECONDS="x")', 2),
    "text that is run": ('X = 1\nexec("HSTS_SECONDS = 2.5")', 2),
    "a value that was right before": ('NOTICE = "Thử"\nNOTICE = NOTICE.encode()', 2),
}
"""A line that is wrong, and where it is told, counted from the first."""


def site_with(text: str, folder: Path) -> Path:
    file = write_small_site(folder) / "pelicanconf.py"
    file.write_text(f"{text}\n", encoding="utf-8")
    return file


@pytest.mark.parametrize("lines", SERVES.values(), ids=SERVES)
def test_a_value_that_is_made_good_is_no_problem(lines: str, tmp_path: Path) -> None:
    file = site_with(f"{HEAD}{lines}", tmp_path)
    assert written_settings(tmp_path).problems == []
    found = read_settings(file)
    assert found.problems == []
    assert found.settings is not None
    assert found.settings.agency.name == "Sở"


@pytest.mark.parametrize(("lines", "line"), PLACES.values(), ids=PLACES)
def test_a_fault_is_told_at_the_last_line_that_touches_the_name(
    lines: str, line: int, tmp_path: Path
) -> None:
    file = site_with(f"{WHOLE}{lines}", tmp_path)
    (problem,) = read_settings(file).problems
    assert (problem.path, problem.line) == ("pelicanconf.py", WHOLE.count("\n") + line)
    assert all(each == problem for each in written_settings(tmp_path).problems)


@pytest.mark.parametrize(
    ("line", "path", "at"),
    [
        ('AGENCY["nmae"] = "x"', "publishconf.py", 2),
        ('AGENCY.update(nmae="x")', "publishconf.py", 2),
        ("OUTPUT_KEEP.append(5)", "publishconf.py", 2),
        ('AGENCY["phone"] = "1"', "pelicanconf.py", 5),
        ("print(AGENCY, NOTICE)", "pelicanconf.py", 5),
    ],
)
def test_a_fault_is_told_in_the_file_that_has_it(
    line: str, path: str, at: int, tmp_path: Path
) -> None:
    theirs = "\nAGENCY['email'] = 'x'" if path == "pelicanconf.py" else ""
    site_with(f"{WHOLE}{theirs[1:]}", tmp_path)
    public = tmp_path / "publishconf.py"
    public.write_text(f"from pelicanconf import *\n{line}\n", encoding="utf-8")
    (problem,) = read_settings(public).problems
    assert (problem.path, problem.line) == (path, at)


def test_a_build_does_not_tell_of_a_value_that_the_public_file_makes_good(tmp_path: Path) -> None:
    site_with(f'{WHOLE}SITEURL = "a.example"\nLICENSE = "CC0"', tmp_path)
    public = tmp_path / "publishconf.py"
    public.write_text('from pelicanconf import *\nSITEURL = "https://a.example"\n', "utf-8")
    told = {each.id for each in checked_site(tmp_path, asked=Differing).problems}
    assert {"cai-dat/dia-chi-thieu-https", "cai-dat/ten-la"} <= told
    built = checked_site(tmp_path, lambda: read_settings(public), asked=Differing)
    told = {each.id for each in built.problems if each.id.startswith("cai-dat")}
    assert told == {"cai-dat/ten-la"}


def test_a_run_that_ends_early_leaves_what_is_written_told(tmp_path: Path) -> None:
    file = site_with(f'{WHOLE}SITEURL = "a.example"\n1 / 0', tmp_path)
    told = [each.id for each in read_settings(file).problems]
    assert told == ["cai-dat/dia-chi-thieu-https", "cai-dat/khong-chay"]


def test_the_limit_that_the_public_file_only_reads_is_not_set_there(tmp_path: Path) -> None:
    site_with(f"{WHOLE}MEDIA_LIMIT_MB = 5", tmp_path)
    public = tmp_path / "publishconf.py"
    public.write_text("from pelicanconf import *\nX = max(MEDIA_LIMIT_MB, 1)\n", encoding="utf-8")
    found = written_settings(tmp_path)
    assert (found.problems, found.media_limit) == ([], 5 << 20)


def test_streams_that_a_settings_file_takes_away_are_there_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = site_with(
        f'{WHOLE}import sys\nprint("đã chạy")\nsys.stdout = sys.stderr = None', tmp_path
    )
    assert read_settings(file).problems == []
    sys.stdout.write("còn đây\n")
    assert capsys.readouterr().out == "đã chạy\ncòn đây\n"


def test_control_c_ends_a_run_as_ever(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        read_settings(site_with(f"{WHOLE}raise KeyboardInterrupt", tmp_path))


@pytest.mark.parametrize("line", ['A = "x\0"', "A = 1\0", 'A = "\u202e'])
@pytest.mark.parametrize("name", ["pelicanconf.py", "publishconf.py"])
def test_a_letter_that_python_cannot_read_is_told_once_at_its_line(
    line: str, name: str, tmp_path: Path
) -> None:
    site_with(WHOLE.rstrip("\n"), tmp_path)
    (tmp_path / name).write_text(f"from pelicanconf import *\n\n{line}\n", encoding="utf-8")
    (problem,) = written_settings(tmp_path).problems
    assert (problem.path, problem.line) == (name, 3)
    assert read_settings(tmp_path / name).problems == [problem]
