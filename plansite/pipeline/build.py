"""``build``: from a folder of text to a checked site, or to nothing at all."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from plansite.console import Console
from plansite.memo import Memo, memo_of
from plansite.model import layout
from plansite.model.dates import VIETNAM
from plansite.model.settings import Settings
from plansite.ownership.judge import OutputRefusedError
from plansite.ownership.keep import Keep
from plansite.ownership.place import OutputBusyError, reserved
from plansite.pipeline.options import Options
from plansite.pipeline.unchanged import Known, given_to, known_of
from plansite.publication.as_of import EpochError, as_of_date
from plansite.reading.differing import ask_differing
from plansite.reading.plain import is_plain
from plansite.reading.settings import read_settings
from plansite.reading.snapshot import snapshot
from plansite.vi import console as vi


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
    today = datetime.now(VIETNAM).date()

    def given_by(marks: Mapping[str, bytes]) -> bytes | None:
        seen = snapshot(options.site, marks, is_theme_known=True) if memo.is_open else None
        return given_to(seen, asked(), found, (as_of, today, options.preview))

    with console.phase(vi.COMPARING):
        asked = ask_differing(options.site)
        found = read_settings(settings_file, as_of, options.site)
        given = given_by({})
        known = known_of(memo, given)
        stands = known is not None and _stands(options, found.settings, known)
    if known is not None and stands:
        known.tell(console)
        console.say(vi.UNCHANGED.format(folder=options.output))
        return 0
    # What reads, checks and renders takes a second to import.
    from plansite.pipeline.steps import Given, made

    return made(Given(options, found, asked, as_of, today, memo, given, given_by), console)


def _stands(options: Options, settings: Settings | None, known: Known) -> bool:
    """Whether the output is what was built before; if it is not even ours, a build will say so."""
    kept = Keep(settings.output_keep if settings else ())
    with (
        suppress(OSError, OutputRefusedError, OutputBusyError),
        reserved(options.output, kept) as place,
    ):
        return known.stands(options.output, place.seen)
    return False
