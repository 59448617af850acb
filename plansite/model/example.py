"""What stands beside a message in docs/loi.md: the fault as an editor writes it, and mended.

``⟨U+200B⟩`` stands for a letter that cannot be seen, ``⟨301 ký tự⟩`` for so many letters and
``⟨60 dấu [⟩`` for so many of one sign.
"""

from dataclasses import dataclass
from enum import Enum, auto
from functools import partial


class Where(Enum):
    """What an example is a piece of."""

    FRONT = auto()
    """Keys of an article's front matter; the others are as they should be."""
    BODY = auto()
    """The text of an article."""
    ARTICLE = auto()
    """A whole article."""
    PLAN = auto()
    """Keys of ``plan.yaml``; a mapping of one is but a part of it."""
    REGISTER = auto()
    """``content/documents.yaml``."""
    EXPLANATIONS = auto()
    """``content/explanations.yaml``."""
    REMOVED = auto()
    """``content/removed.yaml``."""
    SYNONYMS = auto()
    """``content/tu-dong-nghia.yaml``."""
    NAME = auto()
    """The path of a file that is sound in itself."""
    SETTINGS = auto()
    """Lines of ``pelicanconf.py``."""
    THEME = auto()
    """A line of a template or of ``strings.yaml``."""
    WORDS = auto()
    """A description, where no snippet can show the fault."""


@dataclass(frozen=True)
class Example:
    """A fault, and the same place without it."""

    where: Where
    bad: str
    good: str


in_front = partial(Example, Where.FRONT)
in_body = partial(Example, Where.BODY)
in_article = partial(Example, Where.ARTICLE)
in_plan = partial(Example, Where.PLAN)
in_register = partial(Example, Where.REGISTER)
in_explanations = partial(Example, Where.EXPLANATIONS)
in_removed = partial(Example, Where.REMOVED)
in_synonyms = partial(Example, Where.SYNONYMS)
in_name = partial(Example, Where.NAME)
in_settings = partial(Example, Where.SETTINGS)
in_theme = partial(Example, Where.THEME)
in_words = partial(Example, Where.WORDS)
