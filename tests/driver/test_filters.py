"""Filters of templates: plain text as it was typed."""

import pytest

from plansite.driver.filters import lines, paragraphs


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Một dòng.", "<p>Một dòng.</p>"),
        ("Một.\nHai.", "<p>Một.<br>\nHai.</p>"),
        ("Một.\n\nHai.\n", "<p>Một.</p>\n<p>Hai.</p>"),
        ("Một.\n \n\n\t\nHai.\nBa.", "<p>Một.</p>\n<p>Hai.<br>\nBa.</p>"),
        ("a < b\n<b>c</b>", "<p>a &lt; b<br>\n&lt;b&gt;c&lt;/b&gt;</p>"),
    ],
)
def test_paragraphs_and_lines_stay_as_typed(text: str, shown: str) -> None:
    assert paragraphs(text) == shown


def test_lines_alone_make_no_paragraph() -> None:
    assert lines(" Một & hai.\n  Ba. \n") == "Một &amp; hai.<br>\nBa."
