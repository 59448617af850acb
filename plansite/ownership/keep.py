"""``OUTPUT_KEEP``: what may stand in the output though no build wrote it, and stays there.

A host may need a file there (``CNAME``), a branch of pages its ``.git``, a certificate its
challenge.
"""

from dataclasses import dataclass


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
