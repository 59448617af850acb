"""What the preview shows is what a build makes, at every address, to the byte."""

from datetime import datetime
from pathlib import Path

import pytest

from plansite.model import addresses
from plansite.ownership.manifest import NAME
from plansite.preview.held import Held
from tests.support.built import EXAMPLE, EXAMPLE_DATE, ROOT, ROOT_DATE, BuiltSite, build_site


@pytest.mark.parametrize(("site", "day"), [(ROOT, ROOT_DATE), (EXAMPLE, EXAMPLE_DATE)])
def test_every_address_is_the_same_in_both(
    site: Path, day: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(_noon(day)))
    code, said = build_site(site, tmp_path / "output", day, preview=True)
    assert code == 0, said
    built = BuiltSite(tmp_path / "output").files
    held = Held(site)
    held.save([])
    shown = held.now.shown
    assert shown is not None
    files = [
        name for name in built if name != NAME and not f"/{name}".startswith(addresses.SEARCH_INDEX)
    ]
    assert len(files) > 50
    # The media first: no page has been asked for that would say that they are used.
    files.sort(key=lambda name: not name.startswith("media/"))
    assert [name for name in files if shown.name_of(f"/{name}") != name] == []
    assert [name for name in files if shown.file(name) != built[name]] == []
    pages = [f"/{name.removesuffix('index.html')}" for name in files if name.endswith(".html")]
    assert [path for path in pages if shown.name_of(path) not in built] == []
    assert sorted(set(shown.outs) - set(built)) == []


def _noon(day: str) -> int:
    return int(datetime.fromisoformat(f"{day}T12:00+07:00").timestamp())
