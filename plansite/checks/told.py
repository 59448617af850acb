"""What is told of one entry by itself: nothing of it depends on another file, or on the day."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from plansite.checks.persons import Named, named_in
from plansite.checks.texts import Text, entry_text
from plansite.model.article import Entry
from plansite.model.likeness import Print, print_of
from plansite.model.outline import Outline
from plansite.model.problem import MANY, Problem

TextRule = Callable[[Text], Iterator[Problem]]
EntryRule = Callable[[Entry], Iterator[Problem]]


@dataclass(frozen=True)
class Told:
    """What the rules of a text say of an entry, and what those of a site want to know of it.

    Attributes:
        outline: of its body.
        problems: by the name of the rule, without those that only follow from others.
        named: what it names of persons.
        likeness: by what its body is known as one that is alike; None for a short one.
    """

    outline: Outline
    problems: Mapping[str, tuple[Problem, ...]]
    named: tuple[Named, ...]
    likeness: Print | None


def told_of(entry: Entry, rules: Iterable[EntryRule], of_texts: Iterable[TextRule]) -> Told:
    """Return what rules say of an entry, and of its body."""
    text = entry_text(entry)
    said = [(rule.__name__, tuple(_sure(rule(entry)))) for rule in rules]
    said += [(rule.__name__, tuple(_sure(rule(text)))) for rule in of_texts]
    problems = {name: found for name, found in said if found}
    return Told(text.outline, problems, tuple(named_in(entry)), print_of(entry.body))


def _sure(problems: Iterator[Problem]) -> Iterator[Problem]:
    """Give problems but for what only follows, up to the error after which no one reads."""
    errors = 0
    for problem in problems:
        if not problem.is_about_stand_in:
            yield problem
            errors += problem.is_error
            if errors == MANY:
                return
