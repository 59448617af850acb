"""The steps of a build (docs/architecture.md, "The way of the data")."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from plansite.checks.checked import check, not_compared
from plansite.checks.texts import text_of_entry, texts_of_plan
from plansite.console import Console
from plansite.markdown.convert import Converter
from plansite.memo import Memo
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
from plansite.pipeline.options import Options
from plansite.pipeline.unchanged import Told, keep
from plansite.publication.edition import join
from plansite.reading.before import before_of
from plansite.reading.differing import Differing
from plansite.reading.plain import reason_of
from plansite.reading.settings import SettingsResult
from plansite.reading.site import gather
from plansite.vi import console as vi
from plansite.vi import output as place_vi


@dataclass(frozen=True)
class Given:
    """What a build begins with.

    Attributes:
        options: what to build.
        found: the settings, as they came out.
        asked: gives what differs from what was public before.
        as_of: the edition's date.
        today: the day by which the check asks what is far off.
        memo: what was made before.
        digest: of all that the build follows from; None where that cannot be known.
        digest_by: gives it as it is now, by the SHA-256 of articles and pages that were read.
    """

    options: Options
    found: SettingsResult
    asked: Callable[[], Differing]
    as_of: date
    today: date
    memo: Memo
    digest: bytes | None
    digest_by: Callable[[Mapping[str, bytes]], bytes | None]


def made(given: Given, console: Console) -> int:
    """Read, check and make a site; return the exit code, as `plansite.pipeline.build.build`."""
    options, memo = given.options, given.memo
    told = Told(console)
    with console.phase(vi.READING):
        gathered = gather(options.site)
        before = before_of(given.asked())
    with console.phase(vi.CHECKING):
        checked = check(gathered, before, given.found, memo, given.today)
    unseen = None if options.preview else not_compared(before)
    if unseen:
        told.say(unseen)
    if checked.problems:
        told.problems(checked.problems)
    if checked.settings is None or checked.has_errors:
        console.error(vi.BUILD_KEPT)
        return 1
    try:
        with reserved(options.output, Keep(checked.settings.output_keep)) as place:
            site, settings, marks = checked.site, checked.settings, gathered.marks
            del checked, gathered  # the texts of all files, and what is told of each
            _make(options, told, site, settings, given, place)
        # Not what was built of what somebody has saved meanwhile.
        if given.digest is not None and given.digest == given.digest_by(marks):
            keep(memo, given.digest, options.output, told)
    except OutputRefusedError as error:
        console.error(str(error))
        return 2
    except (SiteError, NotPutError, OutputBusyError, OSError) as error:
        _tell(options, console, error)
        return 1
    return 0


def _make(
    options: Options,
    console: Told,
    site: Site,
    settings: Settings,
    given: Given,
    place: Place,
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

    folder, as_of, memo = place.folder, given.as_of, given.memo
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
            warnings = render(run, given.found.values, folder)
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
        console.console.say(lost)
    with console.phase(vi.SWAPPING):
        keep_times(folder, manifest, options.output)
        place.put([*manifest["files"], NAME])
    memo.prune()
    console.console.say(vi.BUILT.format(folder=options.output, files=len(manifest["files"])))


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
