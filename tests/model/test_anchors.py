"""The ids of headings are those that Python-Markdown gives them."""

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from markdown.extensions.toc import TocExtension

from plansite.markdown.outline import outline
from plansite.model.anchors import Anchors, heading_slug

WORDS = st.lists(
    st.sampled_from(["Mốc", "Đề", "mục", "1", "—", "**đậm**", "`mã`", "[x](y.md)", "&amp;", "_1"]),
    min_size=1,
    max_size=3,
).map(" ".join)


def rendered(body: str) -> list[str]:
    markdown = Markdown(extensions=[TocExtension(slugify=heading_slug, marker="")])
    markdown.convert(body)
    return [token["id"] for token in markdown.toc_tokens]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(WORDS, min_size=1, max_size=6))
def test_the_check_and_the_page_agree_on_anchors(headings: list[str]) -> None:
    body = "".join(f"## {heading}\n\nChữ.\n\n" for heading in headings)
    found = outline(body)
    assert [heading.anchor for heading in found.headings] == rendered(body)


def test_headings_without_latin_letters_are_numbered() -> None:
    anchors = Anchors()
    assert [anchors.of_heading(text) for text in ("—", "北京", "Mốc", "Mốc")] == [
        "_1",
        "_2",
        "moc",
        "moc_1",
    ]
