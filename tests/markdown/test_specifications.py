"""The examples of CommonMark and of GitHub's Markdown give the structure that they ask for.

What has to be alike is said by `tests.support.specifications.structure`. What differs on purpose
stands below with its reason, and must differ: the lists cannot grow old.
"""

import pytest

from plansite.markdown.convert import Converter
from tests.support.specifications import COMMONMARK, GFM, Specification, missing, structure

pytestmark = pytest.mark.skipif(
    missing() is not None, reason="needs the examples; the run says how they are had"
)

NO_CODE_BY_BLANKS = "four spaces or a tab make no code: Word begins paragraphs with them"
LIST_BELOW_NUMBER = "a list below a number may be indented by two or three spaces"
LINES_APART = "a line that is a sign alone, or begins as its neighbours do, stays a line of its own"
LOOSE_UNDERLINE = "an underline of one or two signs, or in an item of a list, makes no heading"
BLANK_TO_FILL = "three or more underscores are a blank that is to be filled in"
BARE_ADDRESS = "a bare address is a link, as in section 6.9 of the other specification"
STARS_WITHIN = "stars that open and close within words are signs: “3*4*5”, “0912***456”"
ONE_TILDE = "one tilde strikes nothing out: “7~8 giờ” is a span of time"
NO_CHAT = "addresses of XMPP are no links: the site links to pages, mail and telephones"
NEWER_COMMENTS = "comments end as in CommonMark 0.31, which is the newer one"
ALLOWLIST = "raw HTML goes through an allowlist, after this"

EXCEPTIONS: dict[Specification, dict[str, tuple[int, ...]]] = {
    COMMONMARK: {
        NO_CODE_BY_BLANKS: (
            *(1, 2, 3, 5, 6, 7, 8, 18, 36, 48, 69, 85, 100, 107, 110, 111, 112, 114, 115, 116),
            *(117, 118, 134, 183, 184, 191, 211, 225, 231, 236, 252, 253, 254, 257, 264, 270),
            *(271, 272, 273, 274, 278, 286, 287, 288, 289, 290, 309, 313),
        ),
        LIST_BELOW_NUMBER: (297,),
        LINES_APART: (87, 93, 106, 238, 312),
        LOOSE_UNDERLINE: (83, 300),
        BLANK_TO_FILL: (426, 456, 457, 458, 459, 465, 468),
        STARS_WITHIN: (356, 411, 416, 417, 429),
        BARE_ADDRESS: (608, 611, 612),
    },
    GFM: {
        NO_CODE_BY_BLANKS: (
            *(1, 2, 3, 5, 6, 7, 8, 18, 39, 55, 70, 77, 80, 81, 82, 84, 85, 86, 87, 88, 104, 152),
            *(153, 160, 180, 195, 209, 214, 230, 231, 232, 235, 242, 248, 249, 250, 251, 252),
            *(256, 264, 265, 266, 267, 268, 289, 293, 314, 332),
        ),
        LIST_BELOW_NUMBER: (275,),
        LINES_APART: (57, 63, 76, 216, 292),
        LOOSE_UNDERLINE: (53, 278),
        BLANK_TO_FILL: (435, 465, 466, 467, 468, 474, 477),
        STARS_WITHIN: (365, 420, 425, 426, 438),
        BARE_ADDRESS: (617, 620, 621),
        ONE_TILDE: (491,),
        NO_CHAT: (633, 634, 635),
        NEWER_COMMENTS: (649, 650),
        ALLOWLIST: (657,),
    },
}


@pytest.mark.parametrize("specification", EXCEPTIONS, ids=lambda one: one.name)
def test_each_example_has_the_structure_that_its_specification_asks_for(
    specification: Specification,
) -> None:
    converter = Converter()
    differs = {
        example.number
        for example in specification.examples()
        if structure(converter.convert(example.markdown)) != structure(example.html)
    }
    meant = EXCEPTIONS[specification].values()
    assert differs == {number for numbers in meant for number in numbers}
