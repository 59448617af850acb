"""The register of official documents, and the explanations that reports ask for."""

from datetime import date
from typing import Any

from pydantic import PrivateAttr

from plansite.model.anchors import Anchors
from plansite.model.expression import expression
from plansite.model.node import Node
from plansite.model.proof import Proof
from plansite.model.text import slugify
from plansite.model.types import (
    Date,
    Few,
    LongTitle,
    MediaPath,
    Number,
    Passage,
    Reference,
    Stock,
    Text,
    WebAddress,
)

_D_STROKE = expression("[đĐ]")


class RegisteredDocument(Proof):
    """One document of ``content/documents.yaml``.

    The keys are those that Nghị định 42/2022/NĐ-CP asks a portal to show: kind, issuing
    authority, number, dates of issue and effect, title, the file. Two agencies may give one number.
    """

    type: Text
    number: Number
    issued: Date | None = None
    effective: Date | None = None
    issuer: Text | None = None
    title: LongTitle
    file: MediaPath | None = None
    url: WebAddress | None = None
    topics: Few[Text] = ()
    note: Passage | None = None

    _place: str | None = PrivateAttr(default=None)

    @property
    def place(self) -> str:
        """What tells it from all others: its number, and its issuer where an earlier one has it."""
        return slugify(self.number.text) if self._place is None else self._place

    def put(self, place: str) -> None:
        """Tell the document its place in the register."""
        self._place = place

    @property
    def evidence_date(self) -> date | None:
        """The day that counts: that of its issue."""
        return self.issued

    def is_known(self, as_of: date) -> bool:
        """Whether the document was issued by ``as_of``; one without a day counts as known."""
        return self.issued is None or self.issued <= as_of


class Register(Node):
    """``content/documents.yaml``."""

    documents: Stock[RegisteredDocument] = ()

    def model_post_init(self, _context: Any, /) -> None:
        """Give each document a place of its own, the earlier one its number alone.

        ĐA and DA are alike in an address, and so may be a number with an issuer to another number:
        then the one that was issued later is told apart, wherever it stands in the file.
        """
        seen, alike = set[str](), list[tuple[RegisteredDocument, str]]()
        for document in self.documents:
            number, issuer = document.number.text, document.issuer
            is_second = number.lower() in seen and issuer is not None
            alike.append((document, f"{number} {issuer}" if is_second else number))
            seen.add(number.lower())
        places, first = Anchors(), dict[str, str]()
        for document, mark in sorted(alike, key=lambda one: one[0].issued or date.max):
            place = slugify(mark)
            if first.setdefault(place, mark.lower()) != mark.lower():
                other = slugify(_D_STROKE.sub("dd", mark))
                place = place if other in places.taken else other
            document.put(places.of_heading("", place))


class Explanation(Node):
    """Why something was late or is missing, in the agency's words.

    It names the missed window (``2018-05``, ``2018-q2``, ``2018-h1``, ``2018``), or the reporting
    window that asks, or both.
    """

    task: Reference
    period: Text | None = None
    window: Text | None = None
    text: Passage
    plan: Text | None = None


class Explanations(Node):
    """``content/explanations.yaml``, a list."""

    items: Stock[Explanation] = ()
