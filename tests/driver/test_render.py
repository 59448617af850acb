"""What Pelican logs is a problem like any other."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from plansite import outputs
from plansite.outputs import Out
from plansite.publication.publication import Publication
from plansite.views.site import Views
from tests.support.built import build_site
from tests.support.sites import write_small_site


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write_small_site(tmp_path / "site")


def test_an_error_that_pelican_logs_stops_the_build_at_its_setting(site: Path) -> None:
    file = site / "pelicanconf.py"
    text = file.read_text(encoding="utf-8") + 'PLUGINS = ["plansite.driver", "khong_co"]\n'
    file.write_text(text, encoding="utf-8")
    code, said = build_site(site, site.parent / "out", "2018-06-30")
    assert code == 1
    line = text.count("\n")
    assert f"pelicanconf.py:{line}: lỗi [trang-dung/pelican] Pelican không dựng được trang" in said
    assert "Không có lỗi" not in said
    assert not (site.parent / "out").exists()


def test_what_pelican_warns_of_is_a_warning(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def warns(_publication: Publication, _views: Views) -> Iterator[Out]:
        logging.getLogger("pelican.x").warning("Something looks odd")
        yield from ()

    monkeypatch.setattr(outputs, "SOURCES", (*outputs.SOURCES, warns))
    code, said = build_site(site, site.parent / "out", "2018-06-30")
    assert code == 0
    warning = (
        "pelicanconf.py:1: cảnh báo [trang-dung/pelican-nhac] Pelican nhắc: Something looks odd"
    )
    assert warning in said
