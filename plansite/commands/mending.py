"""``check --fix``: the files of a site as they were meant, where that changes no word.

A file is written whole or not at all, and only if nobody else wrote it meanwhile. One with a fault
that no rule understands is left as it is: not UTF-8, conflict markers, YAML that cannot be parsed.
So is, and is told of, one that somebody has made read-only, even if root could write it, and one
with more than one name: what is written whole is a new file, and the other name keeps the old.
"""

import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from plansite.cleaning.lines import Cleaned, Line, Mend, after, joined
from plansite.cleaning.shown import shown, shown_change
from plansite.cleaning.texts import cleaned_body, cleaned_front, cleaned_letters
from plansite.commands.whole_file import (
    file_of_site,
    not_written,
    without_leftovers,
    write_whole,
)
from plansite.console import Console
from plansite.model import layout
from plansite.model.text import piled_marks
from plansite.reading.conflicts import conflict_in
from plansite.reading.files import SIZE_LIMIT, decode
from plansite.reading.folders import Folders
from plansite.reading.front_matter import FENCE, split
from plansite.reading.pasted import meant, parse
from plansite.reading.plain import is_plain
from plansite.vi import pasted as vi

_BOM = b"\xef\xbb\xbf"
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Mended:
    """What a file is to hold, and what was done to its lines."""

    content: bytes
    mends: tuple[Mend, ...]


def mend_site(console: Console, root: Path) -> None:
    """Mend the plans, articles, pages and registers of a site, and tell each mend.

    What an earlier run that was killed left beside them is removed first.

    Raises:
        UsageError: if a file cannot be written; those before it are.
    """
    lines = files = 0
    paths = list(_paths(root))
    for folder in sorted({(root / path).parent for path in paths}):
        for left in without_leftovers(folder):
            console.say(vi.LEFTOVER.format(path=left.relative_to(root).as_posix()))
    for path in paths:
        mended = _mend_file(root, path)
        if mended is None:
            continue
        if isinstance(mended, str):
            console.say(vi.LEFT_ALONE.format(path=path, why=mended))
            continue
        files += 1
        lines += len(mended.mends)
        for mend in mended.mends:
            console.say(_told(path, mend))
    console.say(vi.MENDED.format(lines=lines, files=files) if files else vi.NOTHING_TO_MEND)


def mended(raw: bytes, *, is_entry: bool) -> Mended | None:
    """Return what a file is to hold instead; None where nothing is to be mended, or nothing can be.

    Args:
        raw: what it holds.
        is_entry: whether that is front matter and a body; else it is YAML.
    """
    text = _text(raw)
    if text is None:
        return None
    ends = [*_LINE_END.findall(text), ""]
    letters = cleaned_letters([Line(at, one) for at, one in enumerate(_LINE_END.split(text), 1)])
    found = _entry(letters) if is_entry else _yaml(letters)
    if found is None or not found.mends:
        return None
    bom = _BOM if raw.startswith(_BOM) else b""
    content = bom + _written(found.lines, ends).encode()
    return Mended(content, found.mends) if _is_sound(content) else None


def _paths(root: Path) -> Iterator[str]:
    yield layout.PLAN
    for path in Folders(root).below(layout.CONTENT):
        is_entry = layout.is_article(path) or layout.is_page(path)
        if is_entry or layout.is_plan(path) or path in layout.LISTS:
            yield path


def _mend_file(root: Path, path: str) -> Mended | str | None:
    """Mend one file; return what was done, None where nothing was, or why it must be left alone."""
    file = root / path
    if not is_plain(file):
        return None
    try:
        about = file.stat()
        if about.st_size > SIZE_LIMIT:
            return None
        raw = file.read_bytes()
    except OSError:
        return None  # the check tells of it
    found = mended(raw, is_entry=path.endswith(".md"))
    if found is None:
        return None
    if not about.st_mode & stat.S_IWUSR:
        return vi.READ_ONLY
    if about.st_nlink > 1:
        return vi.LINKED
    try:
        if file_of_site(root, path).read_bytes() != raw:
            return None  # an editor has saved it meanwhile; the next run mends that
        write_whole(file, found.content)
    except OSError as error:
        raise not_written(path, error) from error
    return found


def _text(raw: bytes) -> str | None:
    """Return a file's text, None where there is none or it must not be touched."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    is_whole = piled_marks(text) is None and conflict_in(text) is None
    return text if is_whole else None


def _is_sound(content: bytes) -> bool:
    """Whether what would be written has no letter that an editor must see to."""
    file = decode(content)
    return file.text is not None and not any(fault.is_error for fault in file.faults)


def _yaml(letters: Cleaned) -> Cleaned | None:
    found = _meant(letters.lines)
    return after(letters, found) if parse(found.text).data is not None else None


def _entry(letters: Cleaned) -> Cleaned | None:
    fenced = cleaned_front(letters.lines)
    front = split(fenced.text)
    if front.parsed.data is None or front.body_faults:
        return None
    lines = fenced.lines
    close = next(at for at, line in enumerate(lines) if at and line.text.rstrip() == FENCE)
    head, body = _meant(lines[1:close]), cleaned_body(lines[close + 1 :])
    whole = joined(Cleaned(lines[:1], ()), head, Cleaned(lines[close : close + 1], ()), body)
    return after(letters, after(fenced, whole))


def _meant(lines: tuple[Line, ...]) -> Cleaned:
    """Return YAML as it was meant; as it stands where that is no use."""
    first = lines[0].number if lines else 1
    return meant("\n".join(line.text for line in lines), first) or Cleaned(lines, ())


def _written(lines: tuple[Line, ...], ends: list[str]) -> str:
    """Return lines with the ends that their lines had; what was parted gets that of its line."""
    usual = ends[0] or "\n"
    pieces = [line.text + (ends[line.number - 1] or usual) for line in lines[:-1]]
    last = lines[-1] if lines else Line(1, "")
    return "".join([*pieces, last.text])


def _told(path: str, mend: Mend) -> str:
    if not mend.after:
        before, now = shown(mend.before.strip()) or vi.EMPTY_LINE, vi.GONE
    else:
        before, now = shown_change(mend.before, "\n".join(mend.after))
    return vi.MEND.format(path=path, line=mend.line, before=before, after=now)
