"""What lies where nothing is read, and where it was meant to lie."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from plansite.model import layout
from plansite.model.expression import expression
from plansite.model.layout import is_passed_over
from plansite.model.location import Location
from plansite.model.nearest import nearest
from plansite.model.problem import Problem
from plansite.reading.folders import Folders
from plansite.vi import values as words
from plansite.vi.problems import names as say

_YEAR = expression(r"(?:19|20)\d\d(?:-[a-z0-9-]+)?")
_YAML = (".yaml", ".yml")
_FILES: Mapping[str, str] = {
    **{PurePosixPath(path).stem: path for path in layout.IN_CONTENT if path.endswith(".yaml")},
    **dict.fromkeys(("document", "van-ban", "vanban"), layout.REGISTER),
    **dict.fromkeys(("explanation", "giai-trinh", "ly-do"), layout.EXPLANATIONS),
    **dict.fromkeys(("remove", "da-go", "go-bo"), layout.REMOVED),
    **dict.fromkeys(("synonyms", "dong-nghia"), layout.SYNONYMS),
    **dict.fromkeys(("plan", "ke-hoach", "kehoach"), layout.PLAN),
}
_FOLDERS: Mapping[str, str] = {
    **{PurePosixPath(path).name: path for path in layout.IN_CONTENT if "." not in path},
    **dict.fromkeys(("bai-viet", "tin-bai", "tin-tuc"), layout.ARTICLES),
    **dict.fromkeys(("tep", "tai-lieu", "anh", "hinh-anh"), layout.MEDIA),
    **dict.fromkeys(("ke-hoach",), layout.PLANS),
    **dict.fromkeys(("trang",), layout.PAGES),
}
"""What editors call a place; by these names it is known."""
_BESIDE = (*layout.LISTS, layout.PLANS, layout.MEDIA)
_BESIDE_TOO = (layout.ARTICLES, layout.PAGES)


def strangers(root: Path, folders: Folders) -> Iterator[Problem]:
    """Yield a problem for what lies where nothing is read: it would never be published.

    An empty folder holds nothing to be published.
    """
    for path in folders.strangers():
        if not _is_empty(root / path):
            place, is_folder = Location(path, 1), (root / path).is_dir()
            meant = _meant(PurePosixPath(path), is_folder=is_folder)
            near = words.DID_YOU_MEAN.format(nearest=meant) if meant else words.PLACES
            yield say.STRAY_IN_CONTENT.at(place, suggestion=near)
    for path in (*_BESIDE, *_BESIDE_TOO):
        name = PurePosixPath(path).name
        if (root / name).exists() and not _is_empty(root / name):
            yield say.STRAY_BESIDE.at(Location(name, 1), suggestion=path)
    if (root / layout.PLAN).is_file() and (root / "plan.yml").is_file():
        yield say.STRAY_BESIDE.at(Location("plan.yml", 1), suggestion=layout.closed_plan("NĂM"))


def _meant(path: PurePosixPath, *, is_folder: bool) -> str | None:
    stem = path.name.lower() if is_folder else path.stem.lower()
    if not is_folder and path.suffix.lower() not in _YAML:
        return None
    if not is_folder and _YEAR.fullmatch(stem):
        return layout.closed_plan(stem)
    known = _FOLDERS if is_folder else _FILES
    found = stem if stem in known else nearest(stem, list(known))
    return known[found] if found is not None else None


def _is_empty(path: Path) -> bool:
    """Whether a folder holds no file, but for those of programs."""
    if not path.is_dir():
        return False
    files = (name for _, _, names in os.walk(path) for name in names)
    return all(map(is_passed_over, files))
