"""``build``: from a folder of text to a checked site, or to nothing at all."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from plansite.checks import check_site
from plansite.console import Console
from plansite.markdown.beside import BodyConverter
from plansite.model import addresses
from plansite.model.output_file import output_file
from plansite.model.problem import in_order
from plansite.model.site import Site
from plansite.model.site_error import SiteError
from plansite.ownership.files import is_no_room, make_readable
from plansite.ownership.judge import OutputRefusedError
from plansite.ownership.keep import KeepError, keep_of
from plansite.ownership.manifest import NAME, keep_times, read_manifest, write_manifest
from plansite.ownership.place import NotPutError, OutputBusyError, Place, reserved
from plansite.pipeline.inspection import inspect_site
from plansite.pipeline.losses import losses
from plansite.reading import read_site
from plansite.reading.as_of import EpochError, as_of_date
from plansite.reading.before import read_before
from plansite.reading.files import is_plain, reason_of
from plansite.reading.site import REMOVED
from plansite.vi import console as vi
from plansite.vi import output as place_vi


@dataclass(frozen=True)
class Options:
    """What to build.

    Attributes:
        site: the site's folder.
        output: the folder that the site is put into; replaced as a whole, if a build wrote it
            (`plansite.ownership.judge`).
        as_of: the edition's date; None for SOURCE_DATE_EPOCH or today.
        preview: whether drafts and later items are shown, under a banner.
        settings: the settings file; None for the site's ``pelicanconf.py``.
    """

    site: Path
    output: Path
    as_of: date | None = None
    preview: bool = False
    settings: Path | None = None


def build(options: Options, console: Console) -> int:
    """Build a site (design, "The way of the data").

    Returns:
        0 if the new site stands in ``options.output``; 1 if the site has errors, 2 if the call
        was wrong. The output is then as it was.
    """
    settings_file = options.settings or options.site / "pelicanconf.py"
    if not is_plain(settings_file):
        console.error(vi.NO_SETTINGS.format(file=settings_file))
        return 2
    try:
        as_of = as_of_date(options.as_of)
        keep = keep_of(settings_file)
    except EpochError as error:
        console.error(vi.BAD_EPOCH.format(text=error))
        return 2
    except KeepError as error:
        console.error(str(error))
        return 2
    with console.phase(vi.READING):
        result = read_site(options.site)
        before = read_before(options.site)
    if before.lack and not options.preview:
        reason = vi.LACKS[before.lack].format(name=before.lacking)
        console.say(vi.NOT_COMPARED.format(reason=reason))
    with BodyConverter([entry.body for entry in result.site.entries]) as converter:
        with console.phase(vi.CHECKING):
            problems = in_order([*result.problems, *check_site(result.site, before=before)])
        if problems:
            console.problems(problems)
        if any(problem.is_error for problem in problems):
            console.error(vi.BUILD_KEPT)
            return 1
        try:
            with reserved(options.output, keep) as place:
                parts = _Parts(result.site, settings_file, as_of, converter.convert, place)
                return _make(options, console, parts)
        except SiteError as fault:
            console.problems([fault.problem])
            console.error(vi.BUILD_KEPT)
            return 1
        except OutputBusyError:
            console.error(vi.BUILD_LOCKED.format(folder=options.output))
            return 1
        except OutputRefusedError as error:
            console.error(str(error))
            return 2
        except NotPutError as error:
            console.error(str(error))
            return 1
        except OSError as error:
            if not is_no_room(error):
                raise
            console.error(place_vi.DISK_FULL.format(error=reason_of(error)))
            console.error(vi.BUILD_KEPT)
            return 1


@dataclass(frozen=True)
class _Parts:
    """What a build is made of, once the site has passed the check."""

    site: Site
    settings_file: Path
    as_of: date
    convert: Callable[[str], str]
    place: Place


def _make(options: Options, console: Console, parts: _Parts) -> int:
    site, folder = parts.site, parts.place.folder
    # Pelican takes a third of a second to import; a check that fails does without it.
    from plansite.driver.reader import PUBLICATION
    from plansite.driver.render import render
    from plansite.outputs import media
    from plansite.publication.publication import BodyError
    from plansite.publication.theme import ThemeError
    from plansite.search import IndexingError, SearchIndex

    with SearchIndex(folder) as index:
        with console.phase(vi.RENDERING, total=len(site.entries)) as steps:
            try:
                rendered = render(
                    site,
                    parts.settings_file,
                    folder,
                    parts.as_of,
                    preview=options.preview,
                    convert=parts.convert,
                    advance=steps.advance,
                    ready=index.start,
                )
            except BodyError as error:
                console.problems([error.problem])
                console.error(vi.BUILD_KEPT)
                return 1
            except ThemeError as error:
                console.error(str(error))
                console.error(vi.BUILD_KEPT)
                return 1
        for level, text in rendered.complaints:
            (console.error if level >= logging.ERROR else console.say)(text)
        broken = media.broken(rendered.settings[PUBLICATION])
        if broken:
            console.problems(broken)
        if rendered.failed or broken:
            console.error(vi.BUILD_KEPT)
            return 1
        with console.phase(vi.INDEXING):
            try:
                index.finish()
            except IndexingError as error:
                console.say(vi.NO_INDEX.format(error=error))
    with console.phase(vi.FINISHING):
        if rendered.settings["COMPRESS"]:
            from plansite.hosting.compress import compress

            compress(folder)
        manifest = write_manifest(folder, parts.as_of, preview=options.preview)
        make_readable(folder, [*manifest["files"], NAME])
    with console.phase(vi.INSPECTING):
        url = str(rendered.settings["SITEURL"]).rstrip("/")
        problems = inspect_site(folder, manifest["files"], url, _sources(site))
    if problems:
        console.problems(problems)
        console.error(vi.BUILD_KEPT)
        return 1
    lost = losses(read_manifest(options.output), manifest, site.removals)
    if lost:
        console.say(lost)
    with console.phase(vi.SWAPPING):
        keep_times(folder, manifest, options.output)
        parts.place.put([*manifest["files"], NAME])
    console.say(vi.BUILT.format(folder=options.output, files=len(manifest["files"])))
    return 0


def _sources(site: Site) -> dict[str, str]:
    """Return the content file behind each page that has one."""
    pages = {output_file(item.address): REMOVED for item in site.removals.items}
    entries = {output_file(addresses.entry(entry)): entry.path for entry in site.entries}
    return pages | entries
