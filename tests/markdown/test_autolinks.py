"""Bare addresses: where they begin and end (GFM, section 6.9; its examples are tested as well)."""

import pytest

from plansite.markdown.autolinks import autolinks


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("https://a.vn/b?c=d&e=f.", ["https://a.vn/b?c=d&e=f"]),
        ("(https://a.vn/b(c)), sau", ["https://a.vn/b(c)"]),
        ("“https://a.vn/b”…", ["https://a.vn/b"]),
        ("HTTP://A.VN và http://localhost:8000/", ["HTTP://A.VN", "http://localhost:8000/"]),
        ("www.a.vn, www.a", ["http://www.a.vn", "http://www.a"]),
        ("xhttps://a.vn awww.a.vn", []),
        ("https://a_b.vn https://b.a_c", []),
        ("a@b.vn; mailto:c@d.vn.", ["mailto:a@b.vn", "mailto:c@d.vn"]),
        ("a@b a@b.vn_ @b.vn a@", []),
        ("https://a.vn/@b/c@d.vn", ["https://a.vn/@b/c@d.vn"]),
        ("https:// và www.", []),
    ],
)
def test_an_address_is_found_whole_and_without_its_sentence(text: str, targets: list[str]) -> None:
    assert [link.target for link in autolinks(text)] == targets
