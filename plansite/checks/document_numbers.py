"""Document numbers are written as Nghị định 30/2020/NĐ-CP, Phụ lục I, has them."""

from collections.abc import Iterator

from plansite.checks.context import Context
from plansite.model.expression import expression
from plansite.model.node import Node
from plansite.model.numbers import DocumentNumber
from plansite.model.problem import Problem
from plansite.model.register import RegisteredDocument
from plansite.model.text import slugify
from plansite.vi.problems import dates as say_dates
from plansite.vi.problems import register as say_register
from plansite.vi.problems import values as say

_ONE_DIGIT = expression(r"[1-9](?=[a-zđ]?[/-])")


def document_numbers(context: Context) -> Iterator[Problem]:
    """Yield a warning for numbers with stray spaces, and for those without their leading zero."""
    for node, number in _numbers(context):
        place = node.at("number")
        if number.was_mended:
            yield say.NUMBER_MENDED.at(place, written=number.written, number=number.text)
        if _ONE_DIGIT.match(number.text):
            yield say.NUMBER_NO_ZERO.at(place, number=number.text, padded=f"0{number.text}")


def register(context: Context) -> Iterator[Problem]:
    """Yield a problem for a document that is registered twice, or in force before its issue."""
    documents = context.site.register.documents
    before: dict[str, list[RegisteredDocument]] = {}
    for document in documents:
        place, number = document.at("number"), document.number.text
        alike = before.setdefault(number.lower(), [])
        first = next((each for each in alike if _may_be_one(each, document)), None)
        if first is not None:
            places = place, first.at("number"), document.at("issuer"), first.at("issuer")
            line = first.at("number").line
            yield say_register.DOCUMENT_TWICE.at(*places, number=number, first=line)
        alike.append(document)
    for document in documents:
        dates = (document.issued, document.effective)
        if dates[0] is not None and dates[1] is not None and dates[1] < dates[0]:
            yield say_dates.EFFECTIVE_BEFORE_ISSUED.at(
                document.at("effective"), effective=dates[1], issued=dates[0]
            )


def _may_be_one(one: RegisteredDocument, other: RegisteredDocument) -> bool:
    """Whether two documents of one number are not said to be of two agencies."""
    issuers = {slugify(each.issuer) for each in (one, other) if each.issuer is not None}
    return len(issuers) < len((one, other))


def _numbers(context: Context) -> Iterator[tuple[Node, DocumentNumber]]:
    for plan in context.site.plans:
        for node in (plan.document, plan.document.promulgated_by):
            if node is not None and node.number is not None:
                yield node, node.number
        for basis in plan.legal_bases:
            yield basis, basis.number
        for task in plan.tasks:
            for law in task.laws:
                yield law, law.number
    for document in context.site.register.documents:
        yield document, document.number
