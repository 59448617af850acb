import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from plansite.markdown.convert import Converter
from plansite.model.links import Link, LinkKind
from plansite.publication.bodies import Beside, BodyRenderer

HOLDER = "content/articles/2025/tin.md"


def _resolve(link: Link) -> str:
    if link.kind in (LinkKind.ENTRY, LinkKind.MEDIA):
        return f"/{link.kind.value}/{link.target}"
    return link.target or f"#{link.anchor}"


def _html(body: str) -> str:
    return BodyRenderer(_resolve, "Trở lại {}", Converter().convert).render(body, HOLDER)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("[x](khac.md)", 'href="/entry/content/articles/2025/khac.md"'),
        ("[x]({filename}/pages/a.md)", 'href="/entry/content/pages/a.md"'),
        ("![ảnh chụp](../../media/a.png)", 'src="/media/a.png"'),
        ('<a href="khac.md">x</a>', 'href="/entry/content/articles/2025/khac.md"'),
        ("<img src='{static}/media/a.png' alt='ảnh chụp'>", 'src="/media/a.png"'),
        ("[x][y]\n\n[y]: khac.md", 'href="/entry/content/articles/2025/khac.md"'),
    ],
)
def test_links_of_markdown_and_of_html_are_resolved_alike(body: str, expected: str) -> None:
    assert expected in _html(body)


@pytest.mark.parametrize("host", ["https://so-mau.example/", "http://so-mau.example:443//"])
def test_the_whole_address_of_a_page_leads_to_it_however_it_is_written(host: str) -> None:
    own = ("https://so-mau.example",)
    renderer = BodyRenderer(_resolve, "Trở lại {}", Converter().convert, own)
    assert 'href="/tien-do/"' in renderer.render(f"[x]({host}tien-do/)", HOLDER)


def test_a_line_that_names_the_table_below_it_is_its_caption() -> None:
    html = _html("Bảng: Giờ **nhận** hồ sơ\n\n| Ngày |\n|---|\n| Thứ Hai |\n\nBảng: không có bảng.")
    page = LexborHTMLParser(html)
    assert (
        page.css_first("table > caption").html
        == "<caption>Giờ <strong>nhận</strong> hồ sơ</caption>"
    )
    assert [node.text() for node in page.css("p")] == ["Bảng: không có bảng."]


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//x.example></SCRIPT>",
        '<img src=x onerror="alert(1)">',
        "[x](javascript:alert(1))",
        '<a href="java\nscript:alert(1)">x</a>',
        "<a href='&#106;avascript:alert(1)'>x</a>",
        "<iframe src='https://x.example'></iframe>",
        "<style>p { display: none }</style>",
        '<p style="position: fixed">x</p>',
        "<form action='https://x.example'><input name=a></form>",
        "<svg onload=alert(1)>",
        "<b onmouseover=alert(1)>x</b>",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    ],
)
def test_nothing_that_runs_or_loads_is_left(body: str) -> None:
    tree = LexborHTMLParser(_html(body))
    assert not tree.css("script, iframe, style, form, input, svg, object, embed, math")
    for node in tree.css("*"):
        for name, value in node.attributes.items():
            assert not name.startswith("on")
            assert name != "style"
            assert "script:" not in (value or "").replace("\n", "").lower()


def test_what_a_script_says_is_gone_as_well() -> None:
    assert "alert" not in _html("trước\n\n<script>alert(1)</script>\n\nsau")


@given(st.text(max_size=300))
def test_no_text_breaks_the_renderer(body: str) -> None:
    html = _html(body)
    assert "<script" not in html.lower()


def test_headings_carry_the_ids_that_links_use() -> None:
    assert '<h2 id="muc-dich">Mục đích</h2>' in _html("## Mục đích")
    assert 'id="muc-dich_1"' in _html("## Mục đích\n\n## Mục đích")


def test_ids_begin_anew_for_each_body() -> None:
    renderer = BodyRenderer(_resolve, "Trở lại {}", Converter().convert)
    first = renderer.render("## Mục", HOLDER)
    assert renderer.render("## Mục", HOLDER) == first


def test_cells_are_aligned_by_class_since_styles_are_refused() -> None:
    html = _html("| a | b |\n| :- | -: |\n| 1 | 2 |")
    assert '<td class="end">2</td>' in html
    assert "style" not in html


def test_a_footnote_leads_there_and_back() -> None:
    html = _html("Chữ[^1].\n\n[^1]: Chú thích.")
    tree = LexborHTMLParser(html)
    ids = {node.attributes["id"] for node in tree.css("[id]")}
    targets = {node.attributes["href"] for node in tree.css("a")}
    assert targets == {"#fn:1", "#fnref:1"}
    assert {target[1:] for target in targets if target} <= ids
    assert 'title="Trở lại 1"' in html


def test_fenced_text_stays_as_it_is_written() -> None:
    html = _html("```yaml\n# không phải đề mục\ntitle: <b>\n```")
    assert html == "<pre><code># không phải đề mục\ntitle: &lt;b&gt;\n</code></pre>"


def test_an_e_mail_address_can_be_written_to() -> None:
    assert 'href="mailto:a@so-mau.example"' in _html("<a@so-mau.example>")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("2018. Năm 2018\n2019. Năm 2019", '<ol class="long" start="2018">'),
        ("1. Một\n2019. Năm 2019", '<li class="long" value="2019">'),
        ("99. Chín chín", '<ol start="99">'),
        ("https://a.example/?a=1&b=2", '<a class="bare" href="https://a.example/?a=1&amp;b=2">'),
        ("www.a.example", '<a class="bare" href="http://www.a.example">'),
        ("a@so-mau.example", '<a class="bare" href="mailto:a@so-mau.example">'),
        ("[a](https://a.example/)", '<a href="https://a.example/">a</a>'),
    ],
)
def test_what_styles_have_to_tell_apart_is_marked(body: str, expected: str) -> None:
    assert expected in _html(body)


@pytest.mark.parametrize("body", ["<h2>Một</h2>", "Chữ <h3 id=x>hai</h3>", "<div><h<h2>2>x</div>"])
def test_headings_of_html_are_taken_out_as_the_check_says(body: str) -> None:
    assert not LexborHTMLParser(_html(body)).css("h1, h2, h3")


def test_a_link_to_what_is_not_public_yet_keeps_its_words_alone() -> None:
    renderer = BodyRenderer(lambda link: None, "Trở lại {}", Converter().convert)
    html = renderer.render("[sau này](khac.md)", HOLDER)
    assert html == "<p><a>sau này</a></p>"


def test_the_ids_of_a_body_are_not_those_of_another_one_on_its_page() -> None:
    renderer = BodyRenderer(_resolve, "Trở lại {}", Converter().convert)
    ids: set[str] = set()
    body = "Chữ[^1], [lên](#tren).\n\n[^1]: Chú"
    first, second = (
        renderer.render(body, HOLDER, Beside(ids, prefix)) for prefix in ("muc-i:", "muc-ii:")
    )
    assert first == _html(body)
    assert second == first.replace('"#fn', '"#muc-ii:fn').replace('id="fn', 'id="muc-ii:fn')
