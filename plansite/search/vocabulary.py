"""The words of the site with the number of things that hold them: what a misspelling may mean.

Vietnamese is written in syllables, of which there are a few thousand, so the list stays small
however large the site grows.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable
from html import unescape

from plansite.model.text import nfc
from plansite.search.records import Record

_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]{2,}")
_NUMBER = re.compile(r"(?<!\w)\d\w*+(?:[-/]\w++)++")
"""What may be a document's number; those that are have a slash in them."""


def vocabulary_of(records: Iterable[Record]) -> str:
    """Return the word list as JSON: ``{"thủ": 12, ...}``, the words in code-point order.

    The numbers of documents are in it too, as they are written: ``"05/KH-SM": 5``.
    """
    counts: Counter[str] = Counter()
    for record in records:
        text = nfc(unescape(_TAG.sub(" ", " ".join((record.title, record.body, *record.names)))))
        numbers = (number for number in _NUMBER.findall(text) if "/" in number)
        counts.update({*_WORD.findall(text.lower()), *numbers})
    return json.dumps(dict(sorted(counts.items())), ensure_ascii=False, separators=(",", ":"))
