"""What a rendered page links to and shows, the check has seen."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser

from plansite.markdown.outline import outline

EXTENSIONS = ["tables", "footnotes", "def_list", "abbr", "sane_lists"]
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
    *["# H\n", "## K\n", "\n", "\n\n", "- ", "    ", "> ", "1. ", "`", "chữ ", "*", "**", "_", "<"],
    *["<div>\n", "</div>\n", "<b>", "<!-- ", " -->", "&lt;", "(", ")", "[", "]", "---\n", "==\n"],
]


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=7).map("".join))
def test_no_link_picture_or_script_is_overlooked(body: str) -> None:
    found = outline(body)
    assume(not found.unclosed)  # a problem of its own: nothing is built
    page = LexborHTMLParser(Markdown(extensions=EXTENSIONS).convert(body))
    shown = {node.attributes.get("href") or "" for node in page.css("a[href]")}
    shown |= {node.attributes.get("src") or "" for node in page.css("img[src]")}
    seen = {link.target for link in found.links} | {image.target for image in found.images}
    seen |= {loose.text for loose in found.spaced}

    assert {target for target in shown if not target.startswith("#fn")} <= seen
    assert {node.tag for node in page.css("script, iframe")} <= {tag.name for tag in found.tags}
