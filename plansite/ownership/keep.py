"""``OUTPUT_KEEP``: what may stand in the output though no build wrote it, and stays there.

A host may need a file there (``CNAME``), a branch of pages its ``.git``, a certificate its
challenge. The list is known before Pelican is imported, so it is read and not run.
"""

from dataclasses import dataclass
from pathlib import Path

from plansite.reading.settings_file import literal
from plansite.vi import output as vi

SETTING = "OUTPUT_KEEP"
_DEFAULTS = Path(__file__).parents[1] / "defaults.py"


class KeepError(Exception):
    """The list is malformed; the text says where and how to write it."""


@dataclass(frozen=True)
class Keep:
    """Paths below the output; one with a slash at its end is a folder and nothing else."""

    entries: tuple[str, ...] = ()

    def holds(self, name: str) -> bool:
        """Whether a path (a folder's with a slash at its end) is kept or lies in what is."""
        return self.entry(name) is not None

    def entry(self, name: str) -> str | None:
        """Return the entry that keeps a path; None if none does."""
        for entry in self.entries:
            if name == entry or name.startswith(entry.rstrip("/") + "/"):
                return entry
        return None

    def leads_to(self, folder: str) -> bool:
        """Whether something may be kept below a folder (its path ends with a slash)."""
        return any(entry.startswith(folder) for entry in self.entries)


NOTHING = Keep()


def keep_of(settings_file: Path) -> Keep:
    """Return the list of a settings file, or the engine's where it has none.

    Raises:
        KeepError: if it is no list of relative paths.
    """
    found = literal(settings_file, SETTING) or literal(_DEFAULTS, SETTING)
    if found is None:
        return NOTHING
    try:
        return keep_from(found.value)
    except KeepError as error:
        message = vi.IN_SETTINGS.format(file=found.path.name, line=found.line, error=error)
        raise KeepError(message) from error


def keep_from(value: object) -> Keep:
    """Return the list that a setting holds.

    Raises:
        KeepError: if it is no list of relative paths.
    """
    if not isinstance(value, list | tuple):
        raise KeepError(vi.BAD_KEEP)
    for name in value:
        if not isinstance(name, str):
            raise KeepError(vi.BAD_KEEP)
        parts = name.removesuffix("/").split("/")
        # A colon is a drive or a stream on Windows, a backslash parts folders there.
        if not {"", ".", ".."}.isdisjoint(parts) or any(char in name for char in "\\:\0"):
            raise KeepError(vi.BAD_KEEP_NAME.format(name=name))
    return Keep(tuple(value))
