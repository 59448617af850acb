"""Words that mean the same to who searches: ``content/tu-dong-nghia.yaml``."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from plansite.model.node import Node
from plansite.model.types import Many, Text, refusal


def _together(value: Any) -> Any:
    """Accept two words or more: a word alone has no synonym, and one text is no list."""
    words = value if isinstance(value, list) else []
    if len(words) < 2 or not all(isinstance(word, str) and word.strip() for word in words):
        raise refusal(value, "synonyms_malformed")
    return value


# That there are two is asked for of what was written: one that cannot be read counts.
_Group = Annotated[
    tuple[Text, ...],
    Field(max_length=20, json_schema_extra={"minItems": 2}),
    BeforeValidator(_together),
]
"""Words or phrases of which each stands for all."""


class Synonyms(Node):
    """``content/tu-dong-nghia.yaml``, a list of lists."""

    items: Many[_Group] = ()
