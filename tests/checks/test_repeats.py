"""What is there a second time is reported with the place of the first."""

from plansite.checks.repeats import repeats
from plansite.model.location import Location


def at(line: int, *, is_stand_in: bool = False) -> Location:
    return Location("plan.yaml", line, is_stand_in)


def test_each_later_one_is_told_with_the_first() -> None:
    found = [("MD1", "md1", at(1)), ("md1", "md1", at(2)), ("MD2", "md2", at(3))]
    found.append(("Md1", "md1", at(4)))
    assert list(repeats(found)) == [("md1", at(2), at(1)), ("Md1", at(4), at(1))]


def test_a_stand_in_is_neither_the_first_nor_a_later_one() -> None:
    found = [("x", "x", at(1, is_stand_in=True)), ("x", "x", at(2)), ("x", "x", at(3))]
    found.append(("x", "x", at(4, is_stand_in=True)))
    assert list(repeats(found)) == [("x", at(3), at(2))]
