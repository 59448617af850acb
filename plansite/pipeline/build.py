"""``build``: from a folder of text to a checked site, or to nothing at all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from plansite.checks.checked import CheckedSite, check, not_compared
from plansite.checks.texts import text_of_entry, texts_of_plan
from plansite.console import Console
from plansite.markdown.convert import Converter
from plansite.memo import Memo, memo_of
from plansite.model import addresses, layout
from plansite.model.location import Location
from plansite.model.output_file import output_file
from plansite.model.settings import Settings
from plansite.model.site import Site
from plansite.model.site_error import SiteError
from plansite.outputs.facts import Facts, kept_facts
from plansite.ownership.files import is_no_room
from plansite.ownership.judge import OutputRefusedError
from plansite.ownership.keep import Keep
from plansite.ownership.manifest import NAME, keep_times, read_manifest
from plansite.ownership.place import NotPutError, OutputBusyError, Place, reserved
from plansite.pipeline.finish import finish
from plansite.pipeline.inspection import inspect_site
from plansite.pipeline.losses import losses
from plansite.publication.as_of import EpochError, as_of_date
from plansite.publication.edition import join
from plansite.reading.before import ask_before
from plansite.reading.files import is_plain, reason_of
from plansite.reading.settings import read_settings
from plansite.reading.site import gather
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
    """Build a site (docs/architecture.md, "The way of the data").

    Returns:
        0 if the new site stands in ``options.output``; 1 if the site has errors, 2 if the call
        was wrong. The output is then as it was.
    """
    settings_file = options.settings or options.site / layout.SETTINGS
    if not is_plain(settings_file):
        console.error(vi.NO_SETTINGS.format(file=settings_file))
        return 2
    try:
        as_of = as_of_date(options.as_of)
    except EpochError as error:
        console.error(vi.BAD_EPOCH.format(text=error))
        return 2
    with memo_of(options.site) as memo:
        return _build(options, console, settings_file, as_of, memo)


def _build(options: Options, console: Console, settings_file: Path, as_of: date, memo: Memo) -> int:
    with console.phase(vi.READING):
        asked = ask_before(options.site)
        found = read_settings(settings_file, as_of, options.site)
        gathered = gather(options.site)
        before = asked()
    with console.phase(vi.CHECKING):
        checked = check(gathered, before, found, memo)
    unseen = None if options.preview else not_compared(before)
    if unseen:
        console.say(unseen)
    if checked.problems:
        console.problems(checked.problems)
    if checked.settings is None or checked.has_errors:
        console.error(vi.BUILD_KEPT)
        return 1
    try:
        with reserved(options.output, Keep(checked.settings.output_keep)) as place:
            _make(options, console, checked, checked.settings, as_of, place, memo)
    except OutputRefusedError as error:
        console.error(str(error))
        return 2
    except (SiteError, NotPutError, OutputBusyError, OSError) as error:
        _tell(options, console, error)
        return 1
    return 0


def _make(
    options: Options,
    console: Console,
    checked: CheckedSite,
    settings: Settings,
    as_of: date,
    place: Place,
    memo: Memo,
) -> None:
    """Make a site that has passed the check, and put it in place: step by step, in one direction.

    Raises:
        SiteError: for what only a build can find.
        NotPutError: if it cannot take the place of what was there.
    """
    # Pelican takes a third of a second to import; a check that fails does without it.
    from plansite.driver.render import render
    from plansite.driver.run import Run
    from plansite.driver.theme_faults import as_site_errors
    from plansite.history import histories_of, why_missing
    from plansite.publication.publication import publish
    from plansite.search import SearchIndex
    from plansite.views.site import views_of

    site, folder = checked.site, place.folder
    edition = join(site, as_of, preview=options.preview)
    with SearchIndex(folder) as index:
        with (
            console.phase(vi.RENDERING, total=len(edition.site.entries)) as steps,
            as_site_errors(settings.theme, site.root),
        ):
            publication = publish(edition, settings, Converter().convert, memo)
            publication.prepare()
            histories = histories_of(edition.site, as_of, settings)
            views = views_of(publication, histories)
            index.start(publication, views)
            run = Run(settings, edition, publication, views, advance=steps.advance)
            warnings = render(run, checked.found.values, folder)
        for text in [] if options.preview else why_missing(histories):
            console.say(text)
        if warnings:
            console.problems(warnings)
        with console.phase(vi.INDEXING):
            index.finish()
    with console.phase(vi.FINISHING):
        manifest = finish(
            folder,
            as_of,
            preview=options.preview,
            compress=settings.compress,
            known=run.written.files,
        )
    with console.phase(vi.INSPECTING):
        files, place_of = [*manifest["files"], NAME], partial(_place_of, site)
        read = partial(_facts, memo, folder, manifest["files"])
        problems = inspect_site(folder, files, settings.url, _sources(site), place_of, read)
    if any(problem.is_error for problem in problems):
        raise SiteError(*problems)
    if problems:
        console.problems(problems)
    lost = losses(read_manifest(options.output), manifest, site.removals)
    if lost:
        console.say(lost)
    with console.phase(vi.SWAPPING):
        keep_times(folder, manifest, options.output)
        place.put([*manifest["files"], NAME])
    memo.prune()
    console.say(vi.BUILT.format(folder=options.output, files=len(manifest["files"])))


def _tell(options: Options, console: Console, error: Exception) -> None:
    """Say why there is no new site.

    Raises:
        OSError: the error itself, if it is one that a build has no words for.
    """
    if isinstance(error, OutputBusyError):
        console.error(vi.BUILD_LOCKED.format(folder=options.output))
        return
    if isinstance(error, NotPutError):
        console.error(str(error))
        return
    if isinstance(error, SiteError):
        console.problems(list(error.problems))
    elif isinstance(error, ChildProcessError):
        console.error(vi.INDEX_ENDED)
    elif isinstance(error, OSError) and is_no_room(error):
        console.error(place_vi.DISK_FULL.format(error=reason_of(error)))
    else:
        raise error
    console.error(vi.BUILD_KEPT)


def _facts(memo: Memo, folder: Path, files: Mapping[str, Mapping[str, Any]], name: str) -> Facts:
    """Return what is to be known of a page of the finished site."""
    return kept_facts(memo, files[name]["sha256"], (folder / name).read_bytes)


def _sources(site: Site) -> dict[str, str]:
    """Return the content file behind each page that has one."""
    pages = {output_file(item.address): layout.REMOVED for item in site.removals.items}
    entries = {output_file(addresses.entry(entry)): entry.path for entry in site.entries}
    return pages | entries


def _place_of(site: Site, name: str, anchor: str) -> Location | None:
    """Return where a text of an article or a plan, whose page has this name, leads to an anchor."""
    entries = (each for each in site.entries if output_file(addresses.entry(each)) == name)
    plans = (each for each in site.plans if output_file(addresses.plan(each)) == name)
    texts = (
        *(text_of_entry(entry) for entry in entries),
        *(text for plan in plans for text in texts_of_plan(plan, site.urls)),
    )
    found = (
        text.at(one.line) for text in texts for one, link in text.links if link.anchor == anchor
    )
    return next(found, None)
