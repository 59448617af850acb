"""Media files hold what may be offered to everyone, and hold what their ending says.

A picture is judged in `plansite.checks.pictures`, whatever its name.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from plansite.checks.context import Context
from plansite.checks.media import fit_path
from plansite.model import layout
from plansite.model.attachment import FORMATS, INSTEAD, Content, FileKind, Inside, ending_of
from plansite.model.location import Location
from plansite.model.problem import Problem
from plansite.model.site import Media
from plansite.vi import format as vi
from plansite.vi import values as words
from plansite.vi.problems import attachments as say

_WITHOUT_MACROS = {
    Content.OLD_WORD: ".docx",
    Content.OLD_EXCEL: ".xlsx",
    Content.OLD_POWERPOINT: ".pptx",
}
"""Old formats keep their macros; these endings are today's, under which none is saved."""


def media_sizes(context: Context) -> Iterator[Problem]:
    """Yield a problem for files of more than the site's limit; pictures have one of their own."""
    limit = context.site.media_limit
    for media, place in _files(context):
        if media.size > limit:
            known = FORMATS.get(_ending(media))
            advice = words.MAKE_SMALLER[known.kind if known else FileKind.DOCUMENT]
            size = vi.size_beyond(media.size, limit)
            yield say.MEDIA_LARGE.at(place, size=size, limit=vi.size(limit), advice=advice)


def media_contents(context: Context) -> Iterator[Problem]:
    """Yield a problem for what may not go out, and for what is not what its ending says."""
    for media, place in _files(context):
        known, inside = FORMATS.get(_ending(media)), media.inside
        if inside.is_locked:
            yield say.MEDIA_LOCKED.at(place)
        elif inside.has_macros:
            ending = _WITHOUT_MACROS.get(inside.content) or ending_of(inside.content)
            yield say.MEDIA_MACROS.at(place, ending=ending or ".docx")
        elif known is None:
            yield _refused(media, place)
        elif media.size > context.site.media_limit:
            continue  # not looked at as a whole
        elif inside.content is not known.content:
            if known.kind is not FileKind.PICTURE or inside.content is not Content.UNKNOWN:
                yield _mistaken(media, place, known.kind)
        else:
            yield from _flaws(inside, place)


def _files(context: Context) -> Iterator[tuple[Media, Location]]:
    """Give what is no picture and not empty (which has been reported), with its place."""
    for path, media in sorted(context.site.media.items()):
        if media.size and media.inside.content is not Content.PICTURE:
            yield media, Location(layout.media(path), 1)


def _ending(media: Media) -> str:
    return PurePosixPath(media.path).suffix.lower()


def _refused(media: Media, place: Location) -> Problem:
    ending = PurePosixPath(media.path).suffix
    meant = ending_of(media.inside.content)
    if not ending:
        if meant is None:
            return say.MEDIA_WITHOUT_ENDING.at(place)
        return say.MEDIA_WITHOUT_ENDING_NEAR.at(place, suggestion=_renamed(media, meant))
    instead = INSTEAD.get(ending.lower())
    if instead is None:
        return say.MEDIA_ENDING.at(place, ending=ending)
    return say.MEDIA_ENDING_NEAR.at(place, ending=ending, instead=instead)


def _mistaken(media: Media, place: Location, kind: FileKind) -> Problem:
    content = media.inside.content
    ending, found = PurePosixPath(media.path).suffix, words.CONTENTS[content]
    meant = ending_of(content)
    if meant is None:
        advice = words.SAVE_ANEW[kind]
        return say.MEDIA_CONTENT.at(place, ending=ending, found=found, advice=advice)
    new = _renamed(media, meant)
    return say.MEDIA_CONTENT_NEAR.at(place, ending=ending, found=found, suggestion=new)


def _renamed(media: Media, ending: str) -> str:
    return PurePosixPath(fit_path(str(PurePosixPath(media.path).with_suffix(ending)))).name


def _flaws(inside: Inside, place: Location) -> Iterator[Problem]:
    if inside.stranger:
        yield say.MEDIA_ARCHIVE_HOLDS.at(place, name=inside.stranger)
    elif inside.picture:
        yield say.MEDIA_ARCHIVE_PICTURE.at(place, name=inside.picture)
    if inside.has_place:
        yield say.MEDIA_PLACE.at(place)
