"""Media files: those named are there, those there are named, and their names are fit for it.

What stands in them is judged in `plansite.checks.attachments` and `plansite.checks.pictures`.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from plansite.checks.context import Context, is_sure
from plansite.checks.suggest import decomposed_media, nearest_media
from plansite.model import addresses, layout
from plansite.model.article import Entry
from plansite.model.attachment import FORMATS, Content
from plansite.model.expression import expression
from plansite.model.location import Location
from plansite.model.node import Node
from plansite.model.problem import Problem
from plansite.model.site import Media
from plansite.model.text import nfc, slugify
from plansite.vi.problems import addresses as say_addresses
from plansite.vi.problems import media as say
from plansite.vi.problems import names as say_names

_SAFE = expression(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def media_files(context: Context) -> Iterator[Problem]:
    """Yield a problem for a picture or file in front matter or YAML that is not there."""
    known = context.site.media
    for node, file in _holders(context):
        path = layout.media(file)
        if file in known or context.site.is_unread(path):
            continue
        meant = nearest_media(file, context)
        twin = decomposed_media(file, context)
        if twin is not None:
            yield say.MEDIA_DECOMPOSED.at(
                node.at("file"), file=nfc(file), suggestion=fit_path(twin)
            )
        elif meant is None and path in context.before.paths:
            yield say.MEDIA_LOST.at(node.at("file"), file=file)
        elif meant is None:
            yield say.MEDIA_MISSING.at(node.at("file"), file=file)
        else:
            yield say.MEDIA_MISSING_NEAR.at(node.at("file"), file=file, suggestion=meant)


def media_names(context: Context) -> Iterator[Problem]:
    """Yield a problem for names unfit for addresses or hosts, and for empty files."""
    seen: dict[str, str] = {}
    for path, media in sorted(context.site.media.items()):
        place = Location(layout.media(path), 1)
        if _is_refused(media):
            pass  # of what may not go out at all, `plansite.checks.attachments` tells
        elif not all(_is_fit(part) for part in path.split("/")):
            yield say_names.MEDIA_NAME.at(place, name=path, suggestion=fit_path(path))
        elif _has_more_endings(path):
            yield say_names.MEDIA_ENDINGS.at(place, name=path, suggestion=fit_path(path))
        if media.size == 0:
            yield say.MEDIA_EMPTY.at(place)
        other = seen.setdefault(path.lower(), path)
        if other != path:
            yield say_addresses.MEDIA_TWICE.at(place, other=other)


def media_unused(context: Context) -> Iterator[Problem]:
    """Yield a warning for a file that nothing names: it does not go out.

    Not where something that could not be read may name it.
    """
    if context.site.unread or not all(_names_files_surely(each) for each in context.site.entries):
        return
    used = {file.lower() for _, file in _holders(context)}
    used |= {path.lower() for text in context.texts for path in text.media}
    seen = (addresses.media_path(item.see or "") for item in context.site.removals.items)
    used |= {path.lower() for path in seen if path}
    for path in sorted(context.site.media):
        if path.lower() not in used and nfc(path).lower() not in used:
            yield say.MEDIA_UNUSED.at(Location(layout.media(path), 1))


def _names_files_surely(entry: Entry) -> bool:
    """Whether all files that an entry names outside its body are what the editor wrote."""
    holders = [*entry.attachments, *([entry.image] if entry.image is not None else [])]
    keys = is_sure(entry, "image") and is_sure(entry, "attachments")
    return keys and all(is_sure(holder, "file") for holder in holders)


def _is_refused(media: Media) -> bool:
    """Whether a file may not go out by its ending; what is empty or a picture is told otherwise."""
    ending = PurePosixPath(media.path).suffix.lower()
    is_judged = media.size > 0 and media.inside.content is not Content.PICTURE
    return is_judged and ending not in FORMATS


def fit_path(path: str) -> str:
    """Return ``path`` with every part made fit for an address: ``Ảnh 1.JPG`` is ``anh-1.jpg``."""
    *folders, name = path.split("/")
    stem, dot, ending = name.rpartition(".")
    if not dot:
        stem, ending = name, ""
    fit = slugify(stem) or "tep"
    fit = f"{fit}-1" if fit in layout.WINDOWS_RESERVED else fit
    return "/".join([*(slugify(part) or "tep" for part in folders), fit + dot + slugify(ending)])


def _is_fit(part: str) -> bool:
    stem = part.partition(".")[0].lower()
    return _SAFE.fullmatch(part) is not None and stem not in layout.WINDOWS_RESERVED


def _has_more_endings(path: str) -> bool:
    """Whether a host may take a name by another ending than its last.

    Apache goes by each (mod_mime, "Files with Multiple Extensions"), PHP by those of folders too.
    """
    folders, _, name = path.rpartition("/")
    return "." in folders or name.count(".") > 1


def _holders(context: Context) -> Iterator[tuple[Node, str]]:
    """Yield every node with a ``file`` below ``content/media/``, and that file's path."""
    for node in _nodes(context):
        file: str | None = getattr(node, "file", None)
        if file is not None:
            yield node, file


def _nodes(context: Context) -> Iterator[Node]:
    for entry in context.site.entries:
        if entry.image is not None:
            yield entry.image
        yield from entry.attachments
    for plan in context.site.plans:
        yield from plan.document.files
    yield from context.site.register.documents
