import errno
import os
from pathlib import Path

import pytest

from plansite.commands import schema
from plansite.commands.arguments import UsageError
from plansite.console import Console
from tests.support.trees import snapshot


def test_a_full_disk_leaves_the_schemas_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "FOLDER", tmp_path / "schema")
    monkeypatch.setattr(schema, "ROOT", tmp_path)
    assert schema.run(Console()) == 0
    before = snapshot(tmp_path)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageError, match="đĩa đã đầy"):
        schema.run(Console())
    assert snapshot(tmp_path) == before
