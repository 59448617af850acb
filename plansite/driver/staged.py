"""A plain ``pelican`` run writes beside its output and swaps at the end, as the build does."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

from plansite.driver.generator import refuse_strangers
from plansite.driver.logged import logged
from plansite.driver.run import Run
from plansite.model.problem import Problem
from plansite.model.site_error import SiteError
from plansite.outputs.media import broken
from plansite.ownership.files import make_readable
from plansite.ownership.judge import OutputRefusedError
from plansite.ownership.keep import Keep
from plansite.ownership.manifest import NAME, keep_times, write_manifest
from plansite.ownership.place import NotPutError, OutputBusyError, reserved
from plansite.vi import console as vi


def stage(pelican: Any, run: Run) -> None:
    """Make each run of a Pelican replace its output as a whole at the end, or not at all.

    The method is wrapped, and no signal used: Pelican sends none when a run fails, and may run
    again and again (``--autoreload``), or never (``--listen``).

    Args:
        pelican: a Pelican that has not run yet.
        run: what it renders.
    """
    renders, edition = pelican.run, run.edition

    def run_staged() -> None:
        """Run, and put what was made in place.

        Raises:
            SystemExit: with 2 if the output is not ours to replace, 1 if Pelican logged an error,
                another run is at it or it cannot be put in place; why is written to stderr.
        """
        output = Path(os.path.realpath(pelican.settings["OUTPUT_PATH"]))
        try:
            with reserved(output, Keep(run.settings.output_keep)) as place:
                with _writing_to(pelican, place.folder), logged(run.settings) as problems:
                    renders()
                wrong = [*problems, *broken(run.publication)]
                if any(problem.is_error for problem in wrong):
                    raise SiteError(*wrong)
                write(*problems)
                refuse_strangers(place.folder, run.publication.book)
                manifest = write_manifest(
                    place.folder,
                    edition.as_of,
                    preview=edition.preview,
                    known=run.written.files,
                )
                names = [*manifest["files"], NAME]
                make_readable(place.folder, names)
                keep_times(place.folder, manifest, output)
                place.put(names)
        except SiteError as error:
            end(1, *error.problems)
        except OutputRefusedError as error:
            end(2, str(error))
        except OutputBusyError:
            end(1, vi.BUILD_LOCKED.format(folder=output))
        except NotPutError as error:
            end(1, str(error))
        finally:
            run.publication.memo.close()

    pelican.run = run_staged


@contextmanager
def _writing_to(pelican: Any, folder: Path) -> Iterator[None]:
    before = pelican.settings["OUTPUT_PATH"], pelican.output_path
    pelican.settings["OUTPUT_PATH"] = pelican.output_path = str(folder)
    try:
        yield
    finally:
        pelican.settings["OUTPUT_PATH"], pelican.output_path = before


def end(code: int, *said: Problem | str) -> NoReturn:
    """Write what is wrong to stderr, and end the process.

    Raises:
        SystemExit: always, with ``code``.
    """
    write(*said)
    raise SystemExit(code) from None


def write(*said: Problem | str) -> None:
    """Write to stderr, a line each."""
    for each in said:
        sys.stderr.write(f"{each}\n")
