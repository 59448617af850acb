"""``hosting`` writes the files for nginx, and never where they would be published."""

from pathlib import Path

import pytest

from plansite.commands import hosting
from plansite.commands.arguments import UsageError
from plansite.console import Console
from plansite.hosting.nginx import BROTLI, MAPS, SITE
from tests.support.sites import write_small_site


def test_the_files_for_nginx_are_written_into_a_new_folder(tmp_path: Path) -> None:
    site = write_small_site(tmp_path / "site")
    assert hosting.run(Console(), str(tmp_path / "etc" / "nginx"), site=str(site)) == 0
    written = {path.name for path in (tmp_path / "etc" / "nginx").iterdir()}
    assert written == {MAPS, SITE, BROTLI}


def test_a_site_below_a_path_is_configured_below_it(tmp_path: Path) -> None:
    site = write_small_site(tmp_path / "site")
    settings = site / "pelicanconf.py"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f'{text}SITEURL = "https://a.example/kho"\n', encoding="utf-8")
    hosting.run(Console(), str(tmp_path / "etc"), site=str(site))
    assert "error_page 404 /kho/404.html;" in (tmp_path / "etc" / SITE).read_text(encoding="utf-8")
    assert "^/kho(?:/theme/)" in (tmp_path / "etc" / MAPS).read_text(encoding="utf-8")


def test_a_folder_that_is_published_is_refused(tmp_path: Path) -> None:
    site = write_small_site(tmp_path / "site")
    with pytest.raises(UsageError, match="đăng"):
        hosting.run(Console(), str(site / "output" / "nginx"), site=str(site))
    assert not (site / "output").exists()
