"""The check and the page stand on one reading: what the one tells of, the other shows."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from plansite.markdown.convert import Converter
from plansite.markdown.events import read
from plansite.markdown.outline import outline

PIECES = [
    "[a](x.md)",
    "![b](y.png)",
    '<a href="z.md">z</a>',
    "<script>1</script>",
    "<iframe src=x></iframe>",
    "[r][q]\n\n[q]: q.md\n",
    '[t](u.md "v")',
    "[a b](c d.md)",
    "[^1]\n\n[^1]: w [f](g.md)\n",
    "Term\n:   def [d](e.md)\n",
    "| a | b |\n|---|---|\n| c | [d](h.md) |\n",
    *("https://a.vn/x ", "www.b.vn.", "(c@d.vn)", "# H {#h}\n", "```\n", "~~~\n", "~~x~~ ", "\t"),
    *("a) x\n", "12. y\n", "  - z\n", "\\", "\\*", "&amp;", "<details>\n", "[^9]", "*[A]: b\n"),
    *["# H\n", "## K\n", "\n", "\n\n", "- ", "    ", "> ", "1. ", "`", "chữ ", "*", "**", "_", "<"],
    *["<div>\n", "</div>\n", "<b>", "<!-- ", " -->", "&lt;", "(", ")", "[", "]", "---\n", "==\n"],
]
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=9).map("".join)
CONVERTER = Converter()


@settings(max_examples=400, deadline=None, derandomize=True)
@given(TEXTS)
def test_no_link_picture_or_script_is_overlooked(body: str) -> None:
    found = outline(body)
    assume(not found.unclosed)  # a problem of its own: nothing is built
    page = LexborHTMLParser(CONVERTER.convert(body))
    shown = {node.attributes.get("href") or "" for node in page.css("a[href]")}
    shown |= {node.attributes.get("src") or "" for node in page.css("img[src]")}
    seen = {link.target for link in found.links} | {image.target for image in found.images}

    assert {target for target in shown if not target.startswith("#fn")} <= seen
    assert {node.tag for node in page.css("script, iframe")} <= {tag.name for tag in found.tags}


@settings(max_examples=400, deadline=None, derandomize=True)
@given(TEXTS)
def test_headings_links_pictures_tables_code_and_notes_are_those_of_the_page(body: str) -> None:
    assume("<" not in body and "*[" not in body)  # HTML that is not closed swallows what follows
    found, events = outline(body), [event for event, _, _ in read(body).events]
    page = LexborHTMLParser(CONVERTER.convert(body))

    def begun(name: str) -> int:
        starts = [event["Start"] for event in events if "Start" in event]
        return sum(name in (start if isinstance(start, dict) else (start,)) for start in starts)

    headings = [
        (int((node.tag or "")[1:]), node.attributes["id"])
        for node in page.css("h1, h2, h3, h4, h5, h6")
    ]
    assert headings == [(one.level, one.anchor) for one in found.headings]
    links = [node.attributes["href"] for node in page.css("a:not([class])")]
    used = [link.target for link in found.links if link.text is not None]
    assert sorted(map(str, links)) == sorted(used)
    pictures = [(node.attributes["src"], node.attributes["alt"]) for node in page.css("img")]
    assert pictures == [(one.target, one.alt) for one in found.images]
    assert len(page.css("table")) == begun("Table")
    assert len(page.css("pre")) == begun("CodeBlock")
    assert len(page.css(".footnote li[id]")) == bool(begun("FootnoteDefinition"))
    assert {slip.text for slip in found.slips if slip.kind.value == "note"} <= {"1", "9"}


@settings(max_examples=300, deadline=None, derandomize=True)
@given(TEXTS)
def test_lines_stay_those_of_the_file_and_ids_are_there_once(body: str) -> None:
    assert read(body).body.count("\n") == body.count("\n")
    page = LexborHTMLParser(CONVERTER.convert(body))
    ids = [node.attributes["id"] for node in page.css("[id]")]
    assert len(ids) == len(set(ids))
    notes = [node.attributes["href"] or "" for node in page.css("a[class^=footnote]")]
    assert {target.removeprefix("#") for target in notes} <= set(ids)
