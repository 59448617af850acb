"""A site's settings: what is written in its files, and what comes out when one of them is run.

Every fault is a problem like any other. A check only reads the files (docs/tin-cay.md), and tells
what is written out; a build, which runs one, tells by the same rules what came out.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from plansite.model import layout
from plansite.model.attachment import LIMIT_MB
from plansite.model.location import KeyPath, Location
from plansite.model.pelican_settings import GROUPS, LISTS, TEXTS
from plansite.model.problem import Problem, in_order
from plansite.model.settings import NAMES, PAGE_MAKING, Settings
from plansite.model.site_error import SiteError
from plansite.model.text import has_half_letters
from plansite.model.web_address import host_of
from plansite.reading.fixed_settings import ALSO_ASKED_FOR, changed_settings, fixed_settings
from plansite.reading.setting_complaints import Place, complaint, meant_key, wrong_type
from plansite.reading.setting_folders import absolute, folder_problems, with_folders
from plansite.reading.setting_names import name_problems
from plansite.reading.setting_run import run_settings
from plansite.reading.settings_file import (
    NOT_LITERAL,
    OWN,
    SETTINGS,
    SettingsFile,
    place_of,
    read_settings_file,
)
from plansite.vi.problems import setting_values as say_setting_values
from plansite.vi.problems import settings as say

_OWN_NAME = Path(OWN).stem

LIMIT: Final = "MEDIA_LIMIT_MB"

_KINDS = {
    **dict.fromkeys(TEXTS, ("str", str)),
    **dict.fromkeys(LISTS, ("list", list | tuple)),
    **dict.fromkeys(GROUPS, ("dict", dict)),
}
"""What those of Pelican's settings have to be that it takes apart without looking first."""

_STAND_INS = {"SITENAME": "…", "AGENCY": {"name": "…"}, "SECURITY_EXPIRES": "2000-01-01"}
"""Values of what is computed, with which no rule finds fault; the defaults serve for the rest."""


@dataclass(frozen=True)
class SettingsResult:
    """Settings as far as they could be read, and what was wrong, in the order of path and line.

    Attributes:
        settings: by the engine's words; None where a problem is an error.
        values: by the names of the file, with folders made absolute, as Pelican is to get them.
        problems: errors and warnings.
        ran: the names of the files whose values these problems are about, as they came out.
    """

    settings: Settings | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    ran: frozenset[str] = frozenset()


@dataclass(frozen=True)
class WrittenSettings:
    """What a check knows of settings: what is wrong, and what its rules have to know of them.

    Those in ``of_values`` are about values as they are written; a run knows better. ``media_limit``
    is how many bytes a media file may have, ``contacts`` how the agency is reached,
    ``urls`` where the site is read by all; ``unset`` are those of `PAGE_MAKING` that name nothing.
    """

    problems: list[Problem]
    of_values: frozenset[Problem] = frozenset()
    media_limit: int = LIMIT_MB << 20
    contacts: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    unset: frozenset[str] = frozenset()


def read_settings(
    file: Path, as_of: date | None = None, site: Path | None = None
) -> SettingsResult:
    """Run a settings file, and read what comes out.

    Args:
        file: a ``pelicanconf.py``, or another beside it that builds on it.
        as_of: the edition's date, for what holds until a day; None for no such question.
        site: the folder of the site that the file is for; None for the file's own.

    Raises:
        SystemExit: with the file's own words, where it ends itself with some: ``publishconf.py``
            asks for the public address. All else is reported in the problems.
    """
    files = _files_for(file)
    problems = [problem for each in files for problem in _problems_of_text(each)]
    written = list(_written(files, site))
    if not all(each.is_python for each in files):
        return SettingsResult(problems=in_order([*problems, *written]))
    try:
        values = run_settings(file, with_own=_OWN_NAME in files[0].imports)
    except SiteError as error:
        return SettingsResult(problems=in_order([*problems, *written, *error.problems]))
    found = _judged(values, files, site)
    problems += found.problems if found.ran else [*written, *found.problems]
    if found.settings is not None and as_of is not None:
        problems += expired(found.settings, as_of)
    return replace(found, problems=in_order(problems))


def settings_from(values: Mapping[str, Any], file: Path) -> SettingsResult:
    """Read settings that were run elsewhere, as by a plain ``pelican``; for the rest as above."""
    files = _files_for(file)
    theirs = {name: value for name, value in values.items() if name != ALSO_ASKED_FOR}
    if any(ALSO_ASKED_FOR in each.assigned for each in files):
        theirs[ALSO_ASKED_FOR] = values.get(ALSO_ASKED_FOR)
    return _judged(theirs, files)


def written_settings(root: Path) -> WrittenSettings:
    """Look at a site's settings files without running them; a site need not have any yet."""
    files = [read_settings_file(root / name) for name in SETTINGS if os.path.lexists(root / name)]
    problems = [problem for file in files for problem in _problems_of_text(file)]
    of_values = [problem for at in range(len(files)) for problem in _written(files[at::-1])]
    problems += of_values
    own = next((file.assigned.get(LIMIT) for file in files if file.path.name == OWN), None)
    wrong = {problem.line for problem in problems if problem.path == OWN}
    contacts, urls = tuple(_contacts(files)), tuple(_urls(files))
    set_to = [(name, each.value) for file in files for name, each in file.assigned.items()]
    unset = PAGE_MAKING - {name for name, value in set_to if value}
    found = WrittenSettings(
        problems, frozenset(of_values), contacts=contacts, urls=urls, unset=unset
    )
    if own is None or own.line in wrong or not isinstance(own.value, int):
        return found
    return replace(found, media_limit=own.value << 20)


def _contacts(files: list[SettingsFile]) -> Iterator[str]:
    for agency in (file.assigned.get("AGENCY") for file in files):
        if agency is not None and isinstance(agency.value, dict):
            said = (agency.value.get(key) for key in ("phone", "email"))
            yield from (each for each in said if isinstance(each, str))


def _urls(files: list[SettingsFile]) -> Iterator[str]:
    for url in (file.assigned.get("SITEURL") for file in files):
        if url is not None and isinstance(url.value, str) and host_of(url.value):
            yield url.value.rstrip("/")


def _files_for(file: Path) -> list[SettingsFile]:
    """Return a settings file, and the ``pelicanconf.py`` on which it builds."""
    paths = dict.fromkeys((file, file.with_name(OWN)))
    found = [read_settings_file(path) for path in paths if os.path.lexists(path)]
    return found or [SettingsFile(file)]  # a plain ``pelican`` may have run one of another name


def _problems_of_text(file: SettingsFile) -> Iterator[Problem]:
    """Yield what can be known of one file by itself, without what its values mean."""
    name = file.path.name
    for fault in file.faults:
        yield fault.message.at(Location(name, fault.line), **fault.values)
    yield from name_problems(file)
    limit = file.assigned.get(LIMIT)
    if limit is None or not limit.is_set:
        return
    if name != OWN:
        yield say_setting_values.SETTING_ELSEWHERE.at(Location(name, limit.line), name=LIMIT)
    elif limit.value is NOT_LITERAL:
        place = Location(name, limit.line)
        yield say_setting_values.SETTING_COMPUTED.at(place, name=LIMIT, example=LIMIT_MB)


def _written(files: list[SettingsFile], site: Path | None = None) -> Iterator[Problem]:
    """Yield what is wrong with values that are written out; of the first file, on which others."""
    files = [file for file in files if file.is_python]
    if not files:
        return
    assigned = {
        name: each.value for file in reversed(files) for name, each in file.assigned.items()
    }
    own = files[-1]
    is_whole = own.path.name == OWN and own.begins_with_ours and not own.hides
    stand_ins = {} if is_whole else _STAND_INS
    values = {**stand_ins, **assigned}
    for name in [name for name, value in values.items() if value is NOT_LITERAL]:
        del values[name]
        if name in _STAND_INS:
            values[name] = _STAND_INS[name]
    folder = files[0].path.parent
    yield from _faults(values, _placing(files), folder, site or folder)


def _judged(
    values: Mapping[str, Any], files: list[SettingsFile], site: Path | None = None
) -> SettingsResult:
    """Return what values mean that came out of files, the first of which was run."""
    folder = files[0].path.parent
    place = _placing(files)
    if "PLUGINS" not in values:
        problem = say.SETTINGS_NO_ENGINE.at(place("PLUGINS", ()), name="PLUGINS")
        return SettingsResult(problems=[problem])
    problems = list(_faults(values, place, folder, site or folder))
    ran = frozenset(file.path.name for file in files)
    if any(problem.is_error for problem in problems):
        return SettingsResult(problems=problems, ran=ran)
    whole = with_folders(values, folder)
    whole["PATH"] = str(absolute(layout.CONTENT, site or folder))
    places = {name: place(name, ()) for name in NAMES}
    settings = Settings.model_validate(_ours(whole)).placed(places)
    whole["SITEURL"] = settings.url
    return SettingsResult(settings, whole, problems, ran)


def _faults(values: Mapping[str, Any], place: Place, folder: Path, site: Path) -> Iterator[Problem]:
    try:
        Settings.model_validate(_ours(values))
    except ValidationError as error:
        details = error.errors(include_url=False)
        misspelt = {meant_key(each) for each in details if each["type"] == "extra_forbidden"}
        for detail in details:
            if not (detail["type"] == "missing" and detail["loc"][-1] in misspelt):
                yield complaint(detail, place)
    yield from changed_settings(values, fixed_settings(), place)
    for name, (kind, types) in _KINDS.items():
        if name in values and not isinstance(values[name], types):
            yield wrong_type(name, kind, values[name], place(name, ()))
        elif kind == "str" and name in values and has_half_letters(values[name]):
            yield say_setting_values.SETTING_LETTER.at(place(name, ()), name=name)
    content = values.get("PATH", layout.CONTENT)
    if isinstance(content, str) and absolute(content, folder) != absolute(layout.CONTENT, site):
        yield say_setting_values.SETTING_CONTENT.at(place("PATH", ()), name="PATH", value=content)
    yield from folder_problems(values, place, folder)


def expired(settings: Settings, as_of: date) -> Iterator[Problem]:
    """Yield a warning where the contact of security.txt holds no more on a day."""
    until = settings.security_expires
    if settings.security_contact and until and until < as_of:
        yield say_setting_values.CONTACT_EXPIRED.at(settings.at("SECURITY_EXPIRES"), value=until)


def _ours(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: values[name] for name in NAMES if name in values}


def _placing(files: list[SettingsFile]) -> Place:
    """Return what tells the line of a setting in files, the first of which builds on the others."""

    def place(name: str, key: KeyPath) -> Location:
        return place_of(files, name, *key) or Location(files[-1].path.name, 1)

    return place
