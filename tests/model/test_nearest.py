"""The nearest known word is what was meant, or none is named."""

import pytest

from plansite.model.nearest import nearest


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("tile", ["title", "date"], "title"),
        ("nv1", ["NV1", "NV2"], "NV1"),
        ("NV01", ["NV1"], "NV1"),
        ("NV18", ["NV8", "NV1"], None),
        ("ban-tin-so-4.pdf", ["ban-tin-so-5.pdf"], None),
        ("ban-tim-so-4.pdf", ["ban-tin-so-4.pdf"], "ban-tin-so-4.pdf"),
        ("xyz", ["title"], None),
    ],
)
def test_what_differs_in_a_number_alone_is_not_meant(
    word: str, known: list[str], meant: str | None
) -> None:
    assert nearest(word, known) == meant
