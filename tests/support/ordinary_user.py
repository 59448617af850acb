"""To act as a user to whom permissions apply, in tests that root may run."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_NOBODY = 65534


@contextmanager
def folder() -> Iterator[Path]:
    """Give a folder that anyone may enter; pytest's own are their owner's alone."""
    made = Path(tempfile.mkdtemp(prefix="plansite-"))
    made.chmod(0o755)
    try:
        yield made
    finally:
        for path in sorted(made.rglob("*"), reverse=True):
            path.chmod(0o755)
        for top, names, _ in os.walk(made):
            for name in names:
                Path(top, name).chmod(0o755)
        shutil.rmtree(made)


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Be nobody in particular for a while, if one is root. What is imported must be so before."""
    if not hasattr(os, "geteuid"):
        pytest.skip("Windows has other permissions")
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
