"""The keys of all files of content, by what is written behind them: taken from the models.

So that a new key is known to whatever reads YAML by its keys, before there are models of it.
"""

from datetime import date

from pydantic import AfterValidator, StringConstraints

from plansite.model.article import Article, Page
from plansite.model.dates import Moment
from plansite.model.fields import Typed, fields_of, items_of, nodes_in, origin_of, values_of
from plansite.model.plan import Plan
from plansite.model.register import Explanation, Register
from plansite.model.removal import Removal
from plansite.model.types import FREE_TEXT, LINES

_FIELDS = fields_of(Article, Page, Plan, Register, Explanation, Removal)


_VALUES = {
    key: [one for info in infos for one in values_of(info)] for key, infos in _FIELDS.items()
}


def _is_free(value: Typed) -> bool:
    checks = (each.func for each in value[1] if isinstance(each, AfterValidator))
    return not FREE_TEXT.isdisjoint(checks)


def _is_group(value: Typed) -> bool:
    kind, _ = value
    return kind is type(None) or bool(nodes_in(kind)) or origin_of(kind) is dict


def _has_lines(value: Typed) -> bool:
    bounds = (each for each in value[1] if isinstance(each, StringConstraints))
    return any((each.max_length or 0) >= LINES for each in bounds)


KEYS = frozenset(_FIELDS)
"""All keys of all files: what is written like one of them was meant as it."""

LIST_KEYS = frozenset(
    key for key, infos in _FIELDS.items() if any(items_of(info.annotation) for info in infos)
)
"""Keys below which items stand; where text may stand too, a dash may be the text's own."""

GROUP_KEYS = frozenset(key for key, values in _VALUES.items() if any(map(_is_group, values)))
"""Keys below which other keys stand."""

_CODED_TEXTS = frozenset({"file", "plan", "topics", "type"})
"""Names that are typed as texts, because rules and not patterns know what is there."""

CODED_KEYS = _CODED_TEXTS | {
    key
    for key, values in _VALUES.items()
    if not all(map(_is_group, values)) and not any(map(_is_free, values))
}
"""Keys whose values are no text, so that no quotes are part of them."""

DATE_KEYS = frozenset(
    key for key, values in _VALUES.items() if any(kind in (date, Moment) for kind, _ in values)
)
"""Keys of days, and of moments."""

PASSAGES = frozenset(key for key, values in _VALUES.items() if any(map(_has_lines, values)))
"""Keys of words that may have several lines, which a bar keeps apart."""
