"""The register of official documents, and the explanations that reports ask for."""

from datetime import date
from typing import Any

from pydantic import PrivateAttr, ValidationError, model_validator

from plansite.model.node import Node
from plansite.model.proof import Proof
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

    _is_second: bool = PrivateAttr(default=False)

    @property
    def mark(self) -> str:
        """What tells it from all others: its number, and its issuer where an earlier one has it."""
        is_alike = self._is_second and self.issuer is not None
        return f"{self.number.text} {self.issuer}" if is_alike else self.number.text

    def numbered(self, *, is_second: bool) -> None:
        """Tell the document whether one before it in the register has its number."""
        self._is_second = is_second

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
        """Tell the documents of numbers that stand a second time."""
        seen = set()
        for document in self.documents:
            number = document.number.text.lower()
            document.numbered(is_second=number in seen)
            seen.add(number)


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

    @model_validator(mode="before")
    @classmethod
    def _expect_what_it_explains(cls, data: Any) -> Any:
        if isinstance(data, dict) and not (data.get("period") or data.get("window")):
            raise ValidationError.from_exception_data(
                cls.__name__, [{"type": "missing", "loc": ("period",), "input": data}]
            )
        return data


class Explanations(Node):
    """``content/explanations.yaml``, a list."""

    items: Stock[Explanation] = ()
