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


def test_the_styles_of_a_component_come_from_its_folder_and_name_files_from_there(
    tmp_path: Path,
) -> None:
    theme = _theme(
        tmp_path,
        css__site_css='@import url("../../components/a/a.css") layer(blocks);\n',
        fonts__b="x",
    )
    (tmp_path / "components/a").mkdir(parents=True)
    styles = '@import url("more.css");\n.a { src: url("../../static/fonts/b") }'
    (tmp_path / "components/a/a.css").write_text(styles, encoding="utf-8")
    more = '.b { src: url("../../static/fonts/b") }'
    (tmp_path / "components/a/more.css").write_text(more, encoding="utf-8")
    assets = load_assets(theme)
    sheet = assets.files[assets.address("css/site.css")].decode()
    font = assets.address("fonts/b").removeprefix("/theme/")
    assert sheet == (
        f'@layer blocks {{\n.b {{ src: url("../{font}") }}\n.a {{ src: url("../{font}") }}\n}}\n'
    )
    assert list(assets.addresses) == ["fonts/b", "css/site.css"]


@pytest.mark.parametrize("sheet", ['@import url("X");', 'a { src: url("X") }'])
def test_no_style_sheet_leads_out_of_the_theme(tmp_path: Path, sheet: str) -> None:
    (tmp_path / "outside.css").write_text("b {}", encoding="utf-8")
    sheet = sheet.replace("X", "../../../outside.css")
    with pytest.raises(AssetMissingError):
        load_assets(_theme(tmp_path / "theme", css__site_css=sheet))


@pytest.mark.parametrize("sheet", ['@import url("no.css");', 'a { src: url("no.woff2") }'])
def test_a_sheet_that_names_a_missing_file_stops_the_build(tmp_path: Path, sheet: str) -> None:
    with pytest.raises(AssetMissingError):
        load_assets(_theme(tmp_path, css__site_css=sheet))


def test_a_template_that_names_a_missing_file_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(AssetMissingError):
        load_assets(_theme(tmp_path, css__site_css="")).address("css/no.css")


def test_a_script_takes_its_parts_into_itself_once_and_without_comments(tmp_path: Path) -> None:
    theme = _theme(
        tmp_path,
        js__a_js=(
            "/* What it\n   does. */\n"
            'import { one } from "./b.js";\nimport { two } from "./parts/c.js";\n\n'
            'run(() => {\n  // why\n  one("// no comment");\n});\n'
        ),
        js__b_js="export const one = (say) => say;\n",
        js__parts__c_js='import { one } from "../b.js";\nexport function two() { one(); }\n',
        js__other_js="// as it is\n  go();\n",
    )
    for path in (tmp_path / "static/js").rglob("*_js"):
        path.rename(path.with_name(path.name.replace("_js", ".js")))
    assets = load_assets(theme)
    assert sorted(assets.addresses) == ["js/a.js", "js/other.js"]
    assert assets.files[assets.address("js/other.js")] == b"// as it is\n  go();\n"
    assert assets.files[assets.address("js/a.js")].decode() == (
        "const one = (say) => say;\nfunction two() { one(); }\n"
        'run(() => {\none("// no comment");\n});\n'
    )


def test_a_script_without_one_of_its_parts_is_told(tmp_path: Path) -> None:
    theme = _theme(tmp_path, js__a_js='import { one } from "./b.js";\n')
    (tmp_path / "static/js/a_js").rename(tmp_path / "static/js/a.js")
    with pytest.raises(AssetMissingError):
        load_assets(theme)
