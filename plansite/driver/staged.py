"""A plain ``pelican`` run writes beside its output and swaps at the end, as the build does."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from plansite.model.settings import Settings
from plansite.ownership.files import make_readable
from plansite.ownership.judge import OutputRefusedError
from plansite.ownership.keep import Keep
from plansite.ownership.manifest import NAME, keep_times, write_manifest
from plansite.ownership.place import NotPutError, OutputBusyError, reserved
from plansite.vi import console as vi


def stage(pelican: Any, settings: Settings, as_of: date, *, preview: bool) -> None:
    """Make each run of a Pelican replace its output as a whole at the end, or not at all.

    The method is wrapped, and no signal used: Pelican sends none when a run fails, and may run
    again and again (``--autoreload``), or never (``--listen``).

    Args:
        pelican: a Pelican that has not run yet.
        settings: what the agency has set.
        as_of: the edition's date, for the manifest.
        preview: whether it shows what is not public yet, for the manifest.
    """
    runs = pelican.run

    def run() -> None:
        """Run, and put what was made in place.

        Raises:
            SystemExit: with 2 if the output is not ours to replace, 1 if another run is at it or
                it cannot be put in place; why is written to stderr.
        """
        output = Path(os.path.realpath(pelican.settings["OUTPUT_PATH"]))
        try:
            with reserved(output, Keep(settings.output_keep)) as place:
                with _writing_to(pelican, place.folder):
                    runs()
                manifest = write_manifest(place.folder, as_of, preview=preview)
                names = [*manifest["files"], NAME]
                make_readable(place.folder, names)
                keep_times(place.folder, manifest, output)
                place.put(names)
        except OutputRefusedError as error:
            _end(2, str(error))
        except OutputBusyError:
            _end(1, vi.BUILD_LOCKED.format(folder=output))
        except NotPutError as error:
            _end(1, str(error))

    pelican.run = run


@contextmanager
def _writing_to(pelican: Any, folder: Path) -> Iterator[None]:
    before = pelican.settings["OUTPUT_PATH"], pelican.output_path
    pelican.settings["OUTPUT_PATH"] = pelican.output_path = str(folder)
    try:
        yield
    finally:
        pelican.settings["OUTPUT_PATH"], pelican.output_path = before


def _end(code: int, text: str) -> None:
    sys.stderr.write(f"{text}\n")
    raise SystemExit(code) from None
