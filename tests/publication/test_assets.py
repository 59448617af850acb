from pathlib import Path

import pytest

from plansite.publication.assets import AssetMissingError, load_assets


def _theme(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / "static" / name.replace("__", "/").replace("_css", ".css")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_imports_become_one_sheet_each_in_its_layer(tmp_path: Path) -> None:
    theme = _theme(
        tmp_path,
        css__site_css='@layer base, blocks;\n@import url("blocks/a.css") layer(blocks);\np {}\n',
        css__blocks__a_css="/* gone */ .a { color: red }\n",
    )
    assets = load_assets(theme)
    assert list(assets.addresses) == ["css/site.css"]
    sheet = assets.files[assets.address("css/site.css")].decode()
    assert "@import" not in sheet
    assert "@layer blocks {\n.a { color: red }\n}" in sheet
    assert "gone" not in sheet


def test_a_name_carries_what_the_file_holds(tmp_path: Path) -> None:
    one = load_assets(_theme(tmp_path / "1", css__site_css="a {}")).address("css/site.css")
    two = load_assets(_theme(tmp_path / "2", css__site_css="b {}")).address("css/site.css")
    again = load_assets(_theme(tmp_path / "3", css__site_css="a {}")).address("css/site.css")
    assert one == again != two
    assert one.startswith("/theme/css/site.")


def test_fonts_are_found_from_the_part_that_names_them(tmp_path: Path) -> None:
    theme = _theme(
        tmp_path,
        css__site_css='@import url("base/fonts.css");\n',
        css__base__fonts_css='@font-face { src: url("../../fonts/a.woff2") }',
        fonts__a="x",
    )
    (theme / "static/fonts/a").rename(theme / "static/fonts/a.woff2")
    assets = load_assets(theme)
    name = assets.address("fonts/a.woff2").removeprefix("/theme/")
    assert f'url("../{name}")' in assets.files[assets.address("css/site.css")].decode()


@pytest.mark.parametrize("sheet", ['@import url("no.css");', 'a { src: url("no.woff2") }'])
def test_a_sheet_that_names_a_missing_file_stops_the_build(tmp_path: Path, sheet: str) -> None:
    with pytest.raises(AssetMissingError):
        load_assets(_theme(tmp_path, css__site_css=sheet))


def test_a_template_that_names_a_missing_file_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(AssetMissingError):
        load_assets(_theme(tmp_path, css__site_css="")).address("css/no.css")
