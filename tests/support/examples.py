"""The examples of docs/loi.md, each in a site where all else is sound."""

import json
import re
import shutil
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from plansite.checks import check_site
from plansite.model.example import Example, Where
from plansite.model.problem import Problem
from plansite.reading.site import read_site
from plansite.reading.yaml import parse
from tests.support import pictures
from tests.support.attachments import sound
from tests.support.site_builder import PLAN, SiteBuilder

TODAY = date(2018, 12, 1)
ARTICLE = "content/articles/2018/ra-quan.md"
FILES = {
    Where.REGISTER: "content/documents.yaml",
    Where.EXPLANATIONS: "content/explanations.yaml",
    Where.REMOVED: "content/removed.yaml",
    Where.SYNONYMS: "content/tu-dong-nghia.yaml",
}
_FRONT = "title: Ra quân tuyên truyền\ndate: 2018-03-05\nsummary: Đoàn viên hướng dẫn người dân."
_OTHERS = (
    ("content/articles/2018/hoi-nghi.md", "title: Hội nghị đầu năm\nstatus: published"),
    ("content/articles/2018/dang-viet.md", "title: Đang viết\nstatus: draft"),
)
_PAGES = (
    ("content/pages/lien-he.md", "title: Liên hệ"),
    ("content/pages/dang-viet.md", "title: Giới thiệu\nstatus: draft"),
)
_picture = cache(pictures.plain)
_BODY = "## Kết quả\n\n[Biên bản](/media/2018/bien-ban.pdf) ![Chợ](/media/2018/ra-quan.jpg)\n"


def problems_of(root: Path, example: Example | None, text: str = "") -> list[Problem]:
    """Return what the check says of a sound site with one side of an example in it.

    ``root`` is a folder for the site; what another example left there goes.
    """
    shutil.rmtree(root, ignore_errors=True)
    site = SiteBuilder(root)
    for path, front in _OTHERS:
        rest = "date: 2018-03-04\nsummary: Việc của cả năm."
        site.write(path, f"---\n{front}\n{rest}\n---\n\n{_BODY}")
    for path, front in _PAGES:
        site.write(path, f"---\n{front}\n---\n\nSố 1 đường Ví Dụ.\n")
    site.media("2018/bien-ban.pdf")
    site.write("content/media/2018/ra-quan.jpg", _picture())
    site.write(ARTICLE, f"---\n{_FRONT}\n---\n\nNội dung.\n")
    if example is not None:
        _put(site, example.where, spelt_out(text))
    result = read_site(root)
    return [*result.problems, *check_site(result.site, today=TODAY)]


def spelt_out(text: str) -> str:
    """Return an example with the letters that its ``⟨…⟩`` stand for."""
    text = text.replace("⟨Tab⟩", "\t")
    text = re.sub(r"⟨U\+([0-9A-F]{4})⟩", lambda match: chr(int(match[1], 16)), text)
    text = re.sub(r"⟨(\d+) ký tự⟩", lambda match: "x" * int(match[1]), text)
    return re.sub(r"⟨(\d+) dấu (.+?)⟩", lambda match: match[2] * int(match[1]), text)


def _put(site: SiteBuilder, where: Where, text: str) -> None:
    match where:
        case Where.FRONT:
            site.write(ARTICLE, f"---\n{_with_keys(text)}\n---\n\nNội dung.\n")
        case Where.BODY:
            site.write(ARTICLE, f"---\n{_FRONT}\n---\n\n{text}\n")
        case Where.ARTICLE:
            site.write(ARTICLE, f"{text}\n")
        case Where.PLAN:
            plan = _merged(parse(PLAN).data, parse(text).data)
            site.write("plan.yaml", json.dumps(plan, ensure_ascii=False))
        case Where.NAME if text.startswith("content/media/"):
            ending = text[text.rfind(".") :] if "." in text else ""
            site.write(text, sound(ending) if ending in (".pdf", ".docx") else bytes(range(256)))
        case Where.NAME:
            rest = "" if text.startswith("content/pages/") else "date: 2018-03-05\nsummary: Ở xã.\n"
            site.write(text, f"---\ntitle: Lễ\n{rest}---\n\nChữ.\n")
        case Where.SETTINGS:
            site.write("pelicanconf.py", f"{text}\n")
        case Where.EXPLANATIONS:
            monthly = "target: {quantity: 1, unit: tin, per: month}"
            task = f"  - {{id: NV3, title: Tin, from_section: III, {monthly}}}\n"
            site.write("plan.yaml", f"{PLAN}{task}")
            site.article("tasks: [NV3]", path="content/articles/2018/tin.md", date="2018-03-04")
            site.write(FILES[where], f"{text}\n")
        case _:
            site.write(FILES[where], f"{text}\n")


def _with_keys(text: str) -> str:
    """Return the sound front matter with some keys' lines in the place of its own."""
    written = set(re.findall(r"^(\w+):", text, re.MULTILINE))
    own = [line for line in _FRONT.split("\n") if line.partition(":")[0] not in written]
    return "\n".join([*own, text])


def _merged(sound: Any, change: Any) -> Any:
    """Return data with a change put in: by key, and in lists by id or number."""
    if isinstance(sound, dict) and isinstance(change, dict):
        both = {key: _merged(sound.get(key), value) for key, value in change.items()}
        return {**sound, **both}
    if isinstance(sound, list) and isinstance(change, list):
        return _merged_lists(sound, change)
    return change


def _merged_lists(sound: list[Any], change: list[Any]) -> list[Any]:
    found = list(sound)
    replaced: set[str] = set()
    names = [_name(item) for item in sound]
    for item in change:
        name = _name(item)
        if name in names and name not in replaced:
            found[names.index(name)] = item
            replaced.add(name)
        else:
            found.append(item)
    return found


def _name(item: dict[str, str]) -> str:
    return item.get("id") or item.get("number") or ""


def ids(problems: Iterable[Problem]) -> set[str]:
    """Return the ids of problems."""
    return {problem.id for problem in problems}
