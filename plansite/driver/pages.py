"""Writes what a site consists of; a page that is given the same as before is taken as it was."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any

from plansite.driver.run import Run, Written
from plansite.driver.templates import Templates
from plansite.driver.theme_faults import as_site_errors
from plansite.outputs import Out, PageOut
from plansite.outputs.facts import kept_facts
from plansite.publication.publication import Used
from plansite.shares import cores, spread

_TOGETHER = 32
"""Pages of one folder that are made in one go."""
_MANY = 200
"""So many pages and files are worth a second process."""


@dataclass
class _Share:
    """What comes of a share: what it wrote, which media it uses, how much of the memo."""

    written: Written
    used: Used
    of_memo: int


class Writer:
    """Renders and writes the pages and files of one run."""

    def __init__(self, run: Run, settings: Mapping[str, Any], folder: Path) -> None:
        """Prepare.

        Args:
            run: what is written.
            settings: the settings of the site by the names that its files give them.
            folder: where the files go.
        """
        self._run = run
        self._folder = folder
        self._memo = run.publication.memo
        self._templates = Templates(run, settings)

    def write(self, outs: Sequence[Out]) -> Written:
        """Write pages and files, on all cores if they are many.

        Raises:
            SiteError: if one cannot be made.
        """
        self._memo.flush()  # so that the other processes find what is in it
        processes = cores() if len(outs) >= _MANY else 1
        written = Written()
        for share in spread(list(_shares(outs)), self._share, processes=processes):
            written.add(share.written)
            self._run.publication.note(share.used)
            self._memo.add_use(share.of_memo)
            self._run.advance(len(share.written.files))
        return written

    def put(self, name: str, data: bytes) -> tuple[str, int]:
        """Write a file; return its SHA-256 and its size."""
        target = self._folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        return hashlib.sha256(data).hexdigest(), len(data)

    def _share(self, outs: Sequence[Out]) -> _Share:
        written = Written()
        site = self._run.edition.site.root
        with as_site_errors(self._run.settings.theme, site):
            for out, data in self._made(outs, written):
                mark, _ = written.files[out.file] = self.put(out.file, data)
                if written.rendered[-1:] == [out.file]:
                    # While the bytes are at hand, and on all cores.
                    kept_facts(self._memo, mark, partial(_same, data))
        self._memo.flush()
        return _Share(written, self._run.publication.used(), self._memo.take_use())

    def _made(self, outs: Sequence[Out], written: Written) -> Iterator[tuple[Out, bytes]]:
        for out in outs:
            if not isinstance(out, PageOut):
                yield out, out.data
                continue
            variables = out.variables
            digest = self._templates.digest(out, variables)
            data = self._memo.get("page", digest) if digest else None
            if data is None:
                data = self._templates.render(out, variables).encode()
                written.rendered.append(out.file)
                if digest:
                    self._memo.put("page", digest, value=data)
            yield out, data


def _same(data: bytes) -> bytes:
    return data


def _shares(outs: Iterable[Out]) -> Iterator[list[Out]]:
    """Part what is written: what stands in one folder may be made of the same things."""
    for _, group in groupby(outs, lambda out: out.address.split("/")[1]):
        together = list(group)
        for at in range(0, len(together), _TOGETHER):
            yield together[at : at + _TOGETHER]
