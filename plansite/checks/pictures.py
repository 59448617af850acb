"""Pictures can be shown: whole, still, of a kind that browsers know, and not too large."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from plansite.checks.context import Context
from plansite.checks.texts import MarkdownText
from plansite.model import layout
from plansite.model.attachment import Content
from plansite.model.location import Location
from plansite.model.picture import (
    BYTES_LIMIT,
    FORMATS,
    PIXELS_LIMIT,
    PictureFault,
    PictureHeader,
)
from plansite.model.problem import Problem
from plansite.model.site import Media
from plansite.vi import format as vi
from plansite.vi.problems import pictures as say

LEAD_WIDTH = 600
"""Pixels under which the picture that opens an article is blurred on a computer's screen."""

GOOD_WIDTH = 2400
"""Pixels to which an editor is told to make a picture smaller: twice what a page shows."""


def pictures(context: Context) -> Iterator[Problem]:
    """Yield a problem for every picture below ``content/media/`` that cannot be shown."""
    for path, media in sorted(context.site.media.items()):
        # An empty file has been reported as such.
        if media.picture is not None and media.size:
            yield from _judge(media, media.picture, Location(layout.media(path), 1))


def picture_uses(context: Context) -> Iterator[Problem]:
    """Yield a problem for a file shown as a picture that is none, and for small lead pictures."""
    known = context.site.media
    for entry in context.site.entries:
        image = entry.image
        media = known.get(image.file) if image is not None else None
        if image is None or media is None:
            continue
        if media.picture is None:
            yield say.PICTURE_IS_NONE.at(image.at("file"), file=image.file)
        elif media.picture.fault is None and media.picture.width < LEAD_WIDTH:
            width = vi.number(media.picture.width)
            yield say.PICTURE_SMALL.at(image.at("file"), width=width, limit=vi.number(LEAD_WIDTH))
    for text in context.texts:
        yield from _in_text(context, text)


def _in_text(context: Context, text: MarkdownText) -> Iterator[Problem]:
    for picture, link in text.images:
        media = context.site.media.get(link.media or "")
        if media is not None and media.picture is None:
            yield say.PICTURE_IS_NONE.at(text.at(picture.line), file=picture.target)


def _judge(media: Media, picture: PictureHeader, place: Location) -> Iterator[Problem]:
    suffix = PurePosixPath(media.path).suffix
    fault = picture.fault
    if fault is PictureFault.HEAVY:
        yield say.PICTURE_HEAVY.at(
            place,
            size=vi.size_beyond(media.size, BYTES_LIMIT),
            limit=vi.size(BYTES_LIMIT),
            width=vi.number(GOOD_WIDTH),
        )
    elif fault is PictureFault.HUGE:
        yield say.PICTURE_HUGE.at(
            place, limit=vi.number(PIXELS_LIMIT // 1_000_000), width=vi.number(GOOD_WIDTH)
        )
    elif fault is PictureFault.REFUSED and picture.format == "SVG":
        yield say.PICTURE_SVG.at(place)
    elif fault is PictureFault.REFUSED:
        yield say.PICTURE_REFUSED.at(place, format=picture.format)
    elif fault is PictureFault.ANIMATED:
        yield say.PICTURE_MOVES.at(place)
    elif fault is PictureFault.BROKEN:
        # What it is instead is said by `plansite.checks.attachments`.
        if media.inside.content in (Content.PICTURE, Content.UNKNOWN):
            yield say.PICTURE_BROKEN.at(place)
    elif suffix.lower() not in FORMATS[picture.format]:
        meant = PurePosixPath(media.path).with_suffix(FORMATS[picture.format][0]).name
        message = say.PICTURE_ENDING if suffix else say.PICTURE_WITHOUT_ENDING
        yield message.at(place, ending=suffix, format=picture.format, suggestion=meant)
