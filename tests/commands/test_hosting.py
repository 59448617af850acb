"""``hosting`` writes the files for nginx; never where they would be published, or over others."""

from datetime import date
from pathlib import Path

import pytest

from plansite.commands import hosting
from plansite.commands.arguments import UsageError
from plansite.console import Console
from plansite.hosting.nginx import BROTLI, MAPS, SITE
from plansite.hosting.seal import is_unbroken, sealed
from plansite.ownership.manifest import write_manifest
from tests.support.sites import write_small_site
from tests.support.trees import snapshot


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


def test_the_output_of_another_name_is_published_too(tmp_path: Path) -> None:
    site = write_small_site(tmp_path / "site")
    (tmp_path / "web").mkdir()
    write_manifest(tmp_path / "web", date(2018, 6, 30), preview=False)
    with pytest.raises(UsageError, match="đăng"):
        hosting.run(Console(), str(tmp_path / "web" / "etc"), site=str(site))


def test_files_that_nobody_edited_are_written_anew(tmp_path: Path) -> None:
    site = write_small_site(tmp_path / "site")
    for base in ("", "/kho"):
        settings = site / "pelicanconf.py"
        text = settings.read_text(encoding="utf-8")
        settings.write_text(f'{text}SITEURL = "https://a.example{base}"\n', encoding="utf-8")
        hosting.run(Console(), str(tmp_path / "etc"), site=str(site))
    assert "error_page 404 /kho/404.html;" in (tmp_path / "etc" / SITE).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [MAPS, SITE, BROTLI])
def test_one_file_that_was_edited_keeps_all_as_they_are(tmp_path: Path, name: str) -> None:
    site = write_small_site(tmp_path / "site")
    hosting.run(Console(), str(tmp_path / "etc"), site=str(site))
    with (tmp_path / "etc" / name).open("a", encoding="utf-8") as file:
        file.write("# của tôi\n")
    for other in {MAPS, SITE, BROTLI} - {name}:
        (tmp_path / "etc" / other).unlink()
    before = snapshot(tmp_path / "etc")
    with pytest.raises(UsageError, match=f"chưa ghi gì cả.*{name};"):
        hosting.run(Console(), str(tmp_path / "etc"), site=str(site))
    assert snapshot(tmp_path / "etc") == before


def test_other_things_of_these_names_are_never_replaced(tmp_path: Path) -> None:
    site = write_small_site(tmp_path / "site")
    (tmp_path / "etc" / MAPS).mkdir(parents=True)
    (tmp_path / "etc" / BROTLI).write_text("brotli_static off;\n", encoding="utf-8")
    before = snapshot(tmp_path / "etc")
    with pytest.raises(UsageError, match=f"{MAPS}, .*{BROTLI};"):
        hosting.run(Console(), str(tmp_path / "etc"), site=str(site))
    assert snapshot(tmp_path / "etc") == before


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    site = write_small_site(tmp_path / "site")
    (tmp_path / "etc").write_text("của tôi", encoding="utf-8")
    with pytest.raises(UsageError, match="là một tệp"):
        hosting.run(Console(), str(tmp_path / "etc"), site=str(site))
    with pytest.raises(UsageError, match="không ghi được"):
        hosting.run(Console(), str(tmp_path / "etc" / "nginx"), site=str(site))
    assert (tmp_path / "etc").read_text(encoding="utf-8") == "của tôi"


def test_a_seal_breaks_with_any_byte() -> None:
    file = sealed("server_tokens off;\n")
    assert file.startswith(b"# ")
    assert is_unbroken(file)
    for other in (file + b" ", file[:-1], file.replace(b"off", b"on"), file[1:], b"", file * 2):
        assert not is_unbroken(other)
