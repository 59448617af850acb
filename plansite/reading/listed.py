"""Codes that were written as words, ``tasks: NV1; NV2``, as the list that was meant."""

import re
from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from plansite.model.expression import expression
from plansite.model.nearest import nearest, parts_of
from plansite.model.text import slugify, without_marks
from plansite.model.vocabulary import PROGRAMS
from plansite.reading.groups import words_of
from plansite.reading.yaml_slips import as_plain
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
_ADDRESS = expression(r"(?:/[A-Za-z0-9_-]+)+(?:/|\.[A-Za-z0-9]+)")
_COUNTED = expression(
    r"(?<![\w/-])(?P<task>(?:[a-z0-9-]+/)?[A-Z]{1,6}\d{1,4})"
    r"(?:\s*[:=(\u2013-]?\s*(?P<count>[1-9]\d{0,5})(?![\d.,/]*\d|\w)"
    r"(?:\s+[^\W\d]+){0,3}\)?)?(?!\w)"
)
_TASK = expression(r"[A-Z]{1,6}\d{1,4}")


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
    counted = _counted(value) if name in ("tasks", "completes") else {}
    if any(counted.values()):
        listed = words.CODES_LIST.format(key=name, codes=", ".join(counted))
        counts = {task: count for task, count in counted.items() if count}
        return words.AND_COUNTS.format(listed=listed, counts=_as_counts(counts))
    meant = [_meant(name, part, data) for part in parts_of(value)]
    if name == "partners" and not any(meant) and " " in value:
        meant = [words.NAMED.format(name=as_plain(value))]
    elif name == "partners":  # may be named in the document's words as well
        meant = [
            code or (words.NAMED.format(name=as_plain(part)) if " " in part else None)
            for code, part in zip(meant, parts_of(value), strict=True)
        ]
    found = list(dict.fromkeys(part for part in meant if part))
    if (
        found
        and None not in meant
        and info is not None
        and (name == "partners" or _fits(info, found))
    ):
        return words.EXAMPLES["list"].format(key=name, value=", ".join(found))
    example = words.CODES_EXAMPLE.format(key=name, example=words.CODES[name])
    return example if name == "aliases" else example + words.AS_DECLARED


def counts_of(value: str) -> str | None:
    """Return the line for words that say of each task how much it counts: ``NV1: 2, NV2: 3``."""
    counted = _counted(value)
    return _as_counts(counted) if counted else None


def _as_counts(counted: Mapping[str, str]) -> str:
    pairs = (f"{task}: {count or words.ELLIPSIS}" for task, count in counted.items())
    return words.COUNTS.format(pairs=", ".join(pairs))


def _counted(value: str) -> dict[str, str]:
    """Return tasks and how much of each a text names; nothing where it says anything else."""
    found = list(_COUNTED.finditer(value))
    if _COUNTED.sub("", value).strip(" ,;."):
        return {}
    return {each["task"]: each["count"] or "" for each in found}


def synonyms_example(value: Any) -> str | None:
    """Return the list of words that was meant by one line of them, or by a group: ``[a, b]``.

    None where there are not two, or one has a sign that YAML may take for its own.
    """
    if isinstance(value, dict):
        value = [word for pair in value.items() for word in pair]
    if isinstance(value, list):
        value = ",".join(each if isinstance(each, str) else "" for each in value)
    parts = re.split(r"[,;=/|]", value) if isinstance(value, str) else []
    found = [" ".join(part.split()) for part in parts if part.strip()]
    is_plain = all(re.fullmatch(r"\w[\w .-]*", part) for part in found)
    return f"[{', '.join(found)}]" if len(found) > 1 and is_plain else None


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


def alone_in(value: Any) -> str | None:
    """Return the one text of a list that holds nothing else."""
    is_one = isinstance(value, list) and len(value) == 1 and isinstance(value[0], str)
    return value[0] if is_one else None


def one_text(value: Any) -> str:
    """Return the words of a list or a group as one text, without the keys."""
    return words_of(list(value.values()) if isinstance(value, dict) else value)


def lead_example(value: Any, data: Any) -> str:
    """Return what to write for a unit that leads and was named, where its id has to stand."""
    named = value.get("name") if isinstance(value, dict) else None
    name = named if isinstance(named, str) else words_of(value)
    units = _known("partners", data if isinstance(data, dict) else {})
    known = next((code for code, label in units.items() if slugify(label) == slugify(name)), None)
    if known is not None:
        return words.CODE_ALONE.format(key="lead", code=known)
    return words.AS_UNIT.format(key="lead", id=slugify(name), name=as_plain(name))


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
