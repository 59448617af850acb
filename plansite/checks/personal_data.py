"""Nothing of a person is published unawares (Nghị định 13/2023/NĐ-CP on personal data)."""

from collections.abc import Iterator

from plansite.checks.context import Context
from plansite.model.personal_data import marks_of
from plansite.model.problem import Problem


def told_of_persons(context: Context) -> Iterator[Problem]:
    """Yield a warning for numbers of cards and telephones, and private e-mail addresses.

    Not for those of the agency: in its settings, or in ``public_data`` of a page; nor for what an
    article names there itself.
    """
    of_pages = (text for page in context.site.pages for text in page.public_data)
    everywhere = marks_of((*context.site.contacts, *of_pages))
    for entry in context.site.entries:
        named = context.told[entry.path].named
        meant = everywhere | marks_of(entry.public_data) if named else everywhere
        yield from (one.problem for one in named if one.mark not in meant)
