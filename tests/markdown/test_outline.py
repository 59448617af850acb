"""What stands in a Markdown body, with lines of its file."""

import pytest

from plansite.markdown.outline import outline
from plansite.model.outline import BodyLink, BodyPicture, Heading, NoLink, Slip, SlipKind


def test_headings_links_and_pictures_have_the_lines_of_the_file() -> None:
    body = "\n".join(
        [
            "## Đề mục",
            "",
            "Dòng có [chữ *nghiêng*](a.md)",
            "và ![Sơ đồ](b.png) ở dòng sau.",
            "",
            "| Bảng |",
            "|---|",
            "| [ô](c.md) |",
            "",
            "- mục",
            "    - [sâu](d.md)",
            "",
            "Chú[^1] [tham chiếu][t]",
            "",
            "[^1]: Lời [chú](e.md)",
            "",
            "[t]: f.md",
        ]
    )
    found = outline(body, first_line=7)

    assert found.headings == (Heading(2, "Đề mục", 7, "de-muc"),)
    assert found.links == (
        BodyLink("a.md", "chữ nghiêng", 9),
        BodyLink("c.md", "ô", 14),
        BodyLink("d.md", "sâu", 17),
        BodyLink("f.md", "tham chiếu", 19),
        BodyLink("e.md", "chú", 21),
    )
    assert found.images == (BodyPicture("b.png", "Sơ đồ", 10),)


def test_code_is_no_markup() -> None:
    body = "`[x](y z)` `#x`\n\n```\n# x\n<script>\n[x](y)\n```\n"
    found = outline(body)
    assert (found.headings, found.links, found.tags, found.spaced) == ((), (), (), ())


def test_what_is_meant_as_a_link_is_told() -> None:
    found = outline("Một\n[x](a b.pdf)\n![y]( c d.png )\n[z][w]\n[v][]\n[không phải]\n")
    assert found.spaced == (NoLink("a b.pdf", 2), NoLink("c d.png", 3))
    assert found.undefined == (NoLink("w", 4), NoLink("v", 5))


def test_headings_without_a_space_are_told_and_are_none() -> None:
    found = outline("Chữ\n##Hai ##\n\n## Ba\n\n\\#Bốn")
    assert found.slips == (Slip(SlipKind.TIGHT, "Hai", 2, "##"),)
    assert found.headings == (Heading(2, "Ba", 4, "ba"),)


def test_a_heading_has_the_id_that_it_is_given() -> None:
    found = outline("## Một {#moc}\n\n## Một {#moc}\n\n## Một\n\n## Hai {1}")
    assert [(one.text, one.anchor) for one in found.headings] == [
        ("Một", "moc"),
        ("Một", "moc_1"),
        ("Một", "mot"),
        ("Hai {1}", "hai-1"),
    ]


@pytest.mark.parametrize("note", ["fn:1", "fnref:1", "fnref2:1"])
def test_the_id_of_a_note_is_no_other_ones(note: str) -> None:
    found = outline(f"## Một {{#{note}}}")
    assert found.headings[0].anchor == f"mot-{note.replace(':', '-')}"
    assert [slip.kind for slip in found.slips] == [SlipKind.ANCHOR]


def test_what_blanks_would_make_code_of_is_text() -> None:
    found = outline("Một\n\n\tHai [x](a.md)\n\n- Ba\n\n        Bốn [y](b.md)\n")
    assert found.links == (BodyLink("a.md", "x", 3), BodyLink("b.md", "y", 7))


def test_bare_addresses_are_links() -> None:
    found = outline("Xem https://a.vn/x?y=1.\nGửi a@b.vn, `c@d.vn`, [e@f.vn](g.md)")
    assert found.links == (
        BodyLink("https://a.vn/x?y=1", "https://a.vn/x?y=1", 1),
        BodyLink("mailto:a@b.vn", "a@b.vn", 2),
        BodyLink("g.md", "e@f.vn", 2),
    )


def test_the_words_of_a_picture_are_no_words_of_its_heading() -> None:
    (heading,) = outline("## Mốc ![Sơ đồ](a.png)\n").headings
    assert heading.anchor == "moc"


@pytest.mark.parametrize(
    ("body", "names", "lines"),
    [
        ("<div>\n<script>x</script>\n</div>\n", ["div", "script"], [1, 2]),
        ("Chữ\n<b>x</b> <SCRIPT\nsrc=x></SCRIPT>", ["b", "script"], [2, 2]),
        ("> <p onclick=x>\n", ["p"], [1]),
        ("- <iframe>\n", ["iframe"], [1]),
        ("<img/src=x/onerror=x>", [], []),
        ("<div>\n<img/src=x/onerror=x>\n</div>", ["div", "img"], [1, 2]),
        ("\n\n<script", ["script"], [3]),
        ("&lt;script&gt; a < b", [], []),
        ("\\<script>", [], []),
        ("<!-- <script> -->", [], []),
        ("<![b](x.png)>", [], []),
        ("<![CDATA[x]]> <b>", ["![CDATA", "b"], [1, 1]),
        ("<![", [], []),
        ("<!", [], []),
        ("<div>\n<script src=x", ["div", "script"], [1, 2]),
        ("<?x <b>", ["?x"], [1]),
        ("x <!y> </ z>", ["!y"], [1]),
        ("<b>x</b> </c> <d>\n</d>", ["b", "c", "d"], [1, 1, 1]),
    ],
)
def test_raw_html(body: str, names: list[str], lines: list[int]) -> None:
    tags = outline(body).tags
    assert [tag.name for tag in tags] == names
    assert [tag.line for tag in tags] == lines


def test_links_and_pictures_in_html_are_links_and_pictures() -> None:
    found = outline('<a href="&#106;avascript:x">x</a> <img src=a.png ALT=" Sơ đồ "> <p id=moc>')
    assert found.links == (BodyLink("javascript:x", "x", 1),)
    assert found.images == (BodyPicture("a.png", "Sơ đồ", 1),)
    assert found.anchors == frozenset({"moc"})


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('Xem <a href="/x/">kế <b>hoạch</b>\nnăm&nbsp;2018</a>, <b>đậm</b>', ["kế hoạch năm 2018"]),
        ('<p><a href="/x/">một</a> và <a href="/y/">hai</a></p>', ["một", "hai"]),
        ('Xem <a href="/x/"></a>', [""]),
        ('Xem <a href="/x/">không đóng', [None]),
        ('<p><a href="/x/">không đóng <a href="/y/">đóng</a></p>', [None, None]),
        ('Xem <a href="/x/"><img src="a.png" alt="Sơ đồ"></a>', [None]),
        ('Mốc <a id="moc"></a> và <a href="/x/">một</a>', ["một"]),
    ],
)
def test_links_in_html_have_their_words(body: str, words: list[str | None]) -> None:
    assert [link.text for link in outline(body).links] == words


@pytest.mark.parametrize("body", ["", " \n\t\n", "<!-- sau -->", "<!-- không đóng"])
def test_empty_bodies(body: str) -> None:
    assert outline(body).is_empty


def test_an_address_in_brackets_is_a_link() -> None:
    found = outline("<https://example.vn> <a@example.vn>")
    assert [link.target for link in found.links] == ["https://example.vn", "mailto:a@example.vn"]


@pytest.mark.parametrize(
    ("body", "sunk"),
    [
        ("<p>Chữ</p>\n[x](a.md)\n", [("[x](a.md)", 2)]),
        ("<details>\n<summary>Một</summary>\n**Hai**\n</details>", [("**Hai**", 3)]),
        ("<div>\n- Một\n- Hai\n</div>", [("- Một", 2)]),
        ("<details>\n<summary>Một</summary>\n\n**Hai**\n\n</details>", []),
        ("<!-- **Hai** -->\n<div>Một</div>", []),
        ("<pre>\n**Hai**\n</pre>", []),
    ],
)
def test_markdown_right_below_html_is_told(body: str, sunk: list[tuple[str, int]]) -> None:
    assert [(slip.text, slip.line) for slip in outline(body).slips] == sunk


@pytest.mark.parametrize(
    ("body", "unclosed"),
    [
        ("```\nmã\n```\n\n~~~~ html\nmã\n~~~~\n", []),
        ("    mã thụt lề\n", []),
        ("- mục\n\n    ```\n    mã\n    ```\n", []),
        ("> ```\n> mã\n> ```\n", []),
        ("Chữ\n\n```\nmã\n", [("```", 3)]),
        ("~~~\nmã\n```\n", [("~~~", 1)]),
        ("<!-- một --> chữ <!-- hai -->\n\n<!-- ba\n\nbốn -->\n", []),
        ("Chữ\n\n<!-- một\n\nhai\n", [("<!--", 3)]),
    ],
)
def test_comments_and_code_have_an_end(body: str, unclosed: list[tuple[str, int]]) -> None:
    assert [(opened.text, opened.line) for opened in outline(body).unclosed] == unclosed
