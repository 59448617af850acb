# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What git leaves where two versions could not be merged is one error, at its line."""

from pathlib import Path

import pytest

from tests.support.site_builder import PLAN, SiteBuilder

ARTICLE = "content/articles/2018/bai.md"
TWO = "<<<<<<< HEAD\n{0}\n=======\n{1}\n>>>>>>> ban-cua-lan"
THREE = "<<<<<<< HEAD\n{0}\n||||||| 1f2e3d4\n{1}\n=======\n{1}\n>>>>>>> ban-cua-lan"
TOLD = "lỗi [tep/xung-dot] tệp còn dấu `{}` do git đặt vào khi hai người sửa cùng một chỗ: hai bản chưa được gộp; giữa `<<<<<<<` và `>>>>>>>` là hai bản, ngăn nhau bằng `=======`: hãy giữ phần đúng và xóa các dòng dấu ấy"

BODIES = {
    "words": (TWO.format("Một", "Hai"), "<<<<<<<", 7),
    "three versions": (THREE.format("Một", "Hai"), "<<<<<<<", 7),
    "a list": ("- Một\n" + TWO.format("- Hai", "- Ba"), "<<<<<<<", 8),
    "a quotation": ("> Một\n> <<<<<<< HEAD\n> Hai", "<<<<<<<", 8),
    "an item": ("1. <<<<<<< HEAD", "<<<<<<<", 7),
    "code": ("```\n" + TWO.format("a", "b") + "\n```", "<<<<<<<", 8),
    "a table": ("| a |\n|---|\n" + TWO.format("| b |", "| c |"), "<<<<<<<", 9),
    "HTML that nothing ends": ("<div>\n<<<<<<< HEAD\n<!-- \n", "<<<<<<<", 8),
    "the end alone": ("Chữ.\n>>>>>>> ban-cua-lan", ">>>>>>>", 8),
    "the common version alone": ("Chữ.\n||||||| 1f2e3d4", "|||||||", 8),
    "what stands between, alone": ("Chữ.\n\n=======\nHai", "=======", 9),
    "what stands between, in a list": ("- Một\n=======\n- Hai", "=======", 8),
    "what stands between, in a table": ("| a |\n|---|\n=======\n| b |", "=======", 9),
}


@pytest.mark.parametrize(("body", "sign", "line"), BODIES.values(), ids=BODIES)
def test_in_a_body(body: str, sign: str, line: int, tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article(body=body)
    assert site.lines() == [f"{ARTICLE}:{line}: {TOLD.format(sign)}"]


FILES = {
    "front matter": (
        ARTICLE,
        f"---\n{TWO.format('title: Một', 'title: Hai')}\ndate: 2018-03-05\nsummary: x\n---\n\nChữ\n",
        ("<<<<<<<", 2),
    ),
    "front matter that was half mended": (
        ARTICLE,
        "---\ntitle: Một\n=======\ndate: 2018-03-05\nsummary: x\n---\n\nChữ\n",
        ("=======", 3),
    ),
    "a plan": ("plan.yaml", PLAN + TWO.format("  - {id: NV3}", "  - {id: NV4}"), ("<<<<<<<", 24)),
    "a closed plan": ("content/plans/2017.yaml", TWO.format("a", "b"), ("<<<<<<<", 1)),
    "the register": (
        "content/documents.yaml",
        "documents:\n" + TWO.format("  - {type: QĐ}", "  - {type: KH}"),
        ("<<<<<<<", 2),
    ),
    "explanations": ("content/explanations.yaml", "- {a: b}\n=======\n", ("=======", 2)),
    "synonyms": ("content/tu-dong-nghia.yaml", "- [a, b]\n>>>>>>> x\n", (">>>>>>>", 2)),
    "removals": ("content/removed.yaml", "- {a: b}\n>>>>>>> x\n", (">>>>>>>", 2)),
    "a quoted value": (
        "content/removed.yaml",
        '- reason: "Một\n=======\nHai"\n',
        ("=======", 2),
    ),
    "settings": ("pelicanconf.py", TWO.format("SITENAME = 'a'", "SITENAME = 'b'"), ("<<<<<<<", 1)),
}


@pytest.mark.parametrize(("path", "text", "found"), FILES.values(), ids=FILES)
def test_in_any_file_and_nothing_else_is_said(
    path: str, text: str, found: tuple[str, int], tmp_path: Path
) -> None:
    site = SiteBuilder(tmp_path).article("tasks: [NV1, NV2]").write(path, text)
    assert site.lines() == [f"{path}:{found[1]}: {TOLD.format(found[0])}"]


HONEST = {
    "a heading": "Kết quả\n=======\n\nChữ.",
    "other rows of signs": "Chữ\n\n======\n\n========\n\n<<<<<< và <<<<<<<< x",
    "cells without words": "| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n|||||||",
    "a word of signs": "Mũi tên `<<<<<<<HEAD` và >>>>>>>",
    "a line in code": "```\nCột\n=======\n```",
}


@pytest.mark.parametrize("body", HONEST.values(), ids=HONEST)
def test_what_markdown_means_is_no_conflict(body: str, tmp_path: Path) -> None:
    lines = SiteBuilder(tmp_path).article(body=body).lines()
    assert not [line for line in lines if "tep/xung-dot" in line]
