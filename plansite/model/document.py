"""The official document that a plan is, as it was issued, and those on which it rests."""

from datetime import date

from plansite.model.node import Node
from plansite.model.types import (
    Date,
    Few,
    LongTitle,
    MediaPath,
    Number,
    Passage,
    Several,
    Text,
    WebAddress,
)


class File(Node):
    """A file below ``content/media/`` that is offered for download."""

    file: MediaPath
    title: LongTitle


class Issuer(Node):
    """The agency that issued the plan."""

    name: Text
    parent: Text | None = None
    code: Text | None = None


class Received(Node):
    """The stamp of the office where the document came in; its number is no document number."""

    by: Text
    number: Text
    on: Date

    def is_known(self, as_of: date) -> bool:
        """Whether the document had come in by ``as_of``."""
        return self.on <= as_of


class Promulgation(Node):
    """The decision to which the plan is attached, by which it was issued."""

    type: Text
    number: Number
    issued: Date | None = None
    issuer: Text | None = None
    title: LongTitle | None = None

    def is_known(self, as_of: date) -> bool:
        """Whether the decision was there by ``as_of``."""
        return self.issued is None or self.issued <= as_of


class Signer(Node):
    """Who signed, as the document's foot gives it: for whom, in whose place, as what."""

    authority: Few[Text] = ()
    capacity: Text | None = None
    title: Text
    name: Text | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """By what power it is signed: ``TM. ỦY BAN NHÂN DÂN``, ``KT. CHỦ TỊCH``."""
        return (*self.authority, *((self.capacity,) if self.capacity else ()))


class Transcription(Node):
    """How faithful the text is: where it breaks off, and what looks odd but was left alone."""

    complete: bool = True
    ends_after: Text | None = None
    notes: Several[Passage] = ()


class Document(Node):
    """The official document that is the plan; number and date may be unknown, or not yet given."""

    type: Text
    number: Number | None = None
    issued: Date | None = None
    place: Text
    issuer: Issuer
    title: LongTitle
    promulgated_by: Promulgation | None = None
    received: Received | None = None
    signer: Signer | None = None
    recipients: Several[Text] = ()
    files: Several[File] = ()
    transcription: Transcription = Transcription()

    @property
    def day(self) -> date | None:
        """The day on which it was issued: its own, else that of the decision it is attached to."""
        by = self.promulgated_by
        return self.issued or (by.issued if by else None)


class LegalBasis(Node):
    """A document on which the plan rests."""

    number: Number
    issued: Date | None = None
    issuer: Text | None = None
    title: LongTitle
    url: WebAddress | None = None

    def is_known(self, as_of: date) -> bool:
        """Whether the document was there by ``as_of``."""
        return self.issued is None or self.issued <= as_of
