"""Names in a settings file that have no effect: misspelt, in small letters, twice in a mapping."""

from collections.abc import Iterator, Set

from plansite.model.location import Location
from plansite.model.pelican_settings import FREE, OLD
from plansite.model.problem import Problem
from plansite.model.settings import NAMES
from plansite.reading.fixed_settings import fixed_settings
from plansite.reading.settings_file import SettingsFile
from plansite.vi.problems import setting_values as say

_ALIKE = 80
"""Of a hundred letters so many must be the same: an agency may have names of its own here."""


def name_problems(file: SettingsFile) -> Iterator[Problem]:
    """Yield the names that a file sets in vain. What it reads itself is a name of its own."""
    pelicans = FREE.union(OLD, fixed_settings())
    for name, found in file.assigned.items():
        if not found.is_set:
            continue
        place = Location(file.path.name, found.line)
        if name in NAMES:
            for key in found.again:
                line = Location(file.path.name, found.lines[key])
                yield say.SETTING_KEY_TWICE.at(line, name=name, key=key[0])
        if name in NAMES or name in pelicans or name in file.used:
            continue
        if name.upper() in NAMES:
            yield say.SETTING_LOWER_CASE.at(place, name=name, nearest=name.upper())
        elif name.isupper():
            yield from _misspelt(name, pelicans, place)


def _misspelt(name: str, pelicans: Set[str], place: Location) -> Iterator[Problem]:
    from rapidfuzz import fuzz, process  # only where something may be misspelt

    ours = process.extractOne(name, NAMES, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    theirs = process.extractOne(name, sorted(pelicans), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    if ours is not None and (theirs is None or ours[1] >= theirs[1]):
        yield say.SETTING_UNKNOWN.at(place, name=name, nearest=ours[0])
    elif theirs is not None:
        yield say.SETTING_NEAR_PELICANS.at(place, name=name, nearest=theirs[0])
