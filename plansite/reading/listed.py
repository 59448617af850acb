"""Codes that were written as words, ``tasks: NV1; NV2``, as the list that was meant."""

import re
from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from plansite.model.nearest import nearest, parts_of
from plansite.model.text import slugify, without_marks
from plansite.model.vocabulary import PROGRAMS
from plansite.vi import labels
from plansite.vi import values as words

_SOURCES = {
    "goals": "goals",
    "forms": "forms",
    "audiences": "audiences",
    "partners": "units",
    "topics": "topics",
}
"""Lists of codes, and the list of the plan that each names from."""
_ADDRESS = re.compile(r"(?:/[A-Za-z0-9_-]+)+(?:/|\.[A-Za-z0-9]+)")
_TASK = re.compile(r"[A-Z]{1,6}\d{1,4}")


def id_of(value: str) -> str:
    """Return the id that was likely meant: NV1 for “NV 1”, muc-1 for "mục 1"."""
    bare = re.sub(r"[^A-Za-z0-9]+", "-", without_marks(value)).strip("-")
    return re.sub(r"\A([A-Z]+)-(\d+)\Z", r"\1\2", bare) if bare.isupper() else bare.lower()


def list_example(name: str, value: str, info: FieldInfo | None, data: Any) -> str | None:
    """Return what to write where words stand in the place of a list of codes.

    Args:
        name: the key.
        value: the words.
        info: the field of the key.
        data: what the whole file holds; a plan holds the codes itself.

    Returns:
        The line to write where each code is sure, else a line of that kind; None where the list
        holds no codes.
    """
    if name not in words.CODES:
        return None
    meant = [_meant(name, part, data) for part in parts_of(value)]
    found = list(dict.fromkeys(part for part in meant if part))
    if found and None not in meant and info is not None and _fits(info, found):
        return words.EXAMPLES["list"].format(key=name, value=", ".join(found))
    example = words.CODES_EXAMPLE.format(key=name, example=words.CODES[name])
    return example if name == "aliases" else example + words.AS_DECLARED


def _meant(name: str, part: str, data: Any) -> str | None:
    if name in ("tasks", "completes"):
        task = id_of(part.upper())
        return task if _TASK.fullmatch(task) else None
    if name == "aliases":
        return site_address(part)
    known = _known(name, data if isinstance(data, dict) else {})
    by_name = {slugify(label): code for code, label in known.items() if label}
    return by_name.get(slugify(part)) or nearest(part, list(known))


def site_address(written: str) -> str | None:
    """Return an address from the root of the site, of one without it or with the name of a host.

    None where there is none: it has blanks or marks.
    """
    path = re.sub(r"\Ahttps?://[^/]*", "", written.strip()).strip("/")
    whole = f"/{path}" if "." in path.rpartition("/")[2] else f"/{path}/"
    return whole if path and _ADDRESS.fullmatch(whole) else None


def _known(name: str, data: Mapping[str, Any]) -> dict[str, str]:
    """Return the codes that a file tells of, with what the things are called."""
    items = data.get(_SOURCES[name])
    found = {
        str(item["id"]): str(item.get("name") or "")
        for item in (items if isinstance(items, list) else ())
        if isinstance(item, dict) and item.get("id")
    }
    if name == "topics":
        for program in PROGRAMS.values():
            found |= {topic: labels.TOPICS[topic] for topic in program}
    return found


def _fits(info: FieldInfo, items: list[str]) -> bool:
    kind: Any = info.annotation
    try:
        TypeAdapter(kind).validate_python(tuple(items))
    except ValidationError:
        return False
    return True
