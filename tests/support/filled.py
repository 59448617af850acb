"""Word documents of reports as filled in once in a test run: of a small build, a third is that.

What a report's document says, and that the same report gives the same bytes, is tested where it is
made (tests/reports), and of builds in processes of their own (tests/whole/test_guarantees.py).
"""

import functools
import hashlib
import pickle
from collections.abc import Callable
from pathlib import Path

from plansite.cache import Cache
from plansite.reports import Report

Make = Callable[..., bytes]


def once(make: Make, folder: Path) -> Make:
    """Return a filler that makes the same of the same report but once for all processes of a run.

    All of a report counts, whether the document shows it or not, and so do the bytes of the
    template. In ``__wrapped__`` is what always makes it.
    """
    kept = Cache(folder)

    @functools.wraps(make)
    def made(report: Report, *, template: Path, **more: object) -> bytes:
        if not template.is_file():  # which is to be told
            return make(report, template=template, **more)
        call = pickle.dumps((report, sorted(more.items()), template.read_bytes()))
        key = hashlib.sha256(call).hexdigest()
        found = kept.get(key, lambda _: True)
        if found is None:
            found = make(report, template=template, **more)
            kept.put(key, found)
        return found

    return made
