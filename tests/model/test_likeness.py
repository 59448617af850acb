"""Texts that say the same are found, in time that grows with the texts and not with their pairs."""

from collections.abc import Iterable
from random import Random
from time import process_time

from plansite.model.likeness import print_of, repeated

SYLLABLES = [
    first + rest
    for first in ("b", "ch", "đ", "gi", "kh", "l", "ng", "nh", "ph", "t", "th", "tr", "v")
    for rest in ("a", "anh", "ao", "âu", "ăn", "ê", "iên", "o", "ông", "ơ", "uân", "ương")
]


def texts(count: int, words: int = 300) -> list[tuple[int, str]]:
    pick = Random(5)  # noqa: S311  # the same texts each time
    return [(at, " ".join(pick.choices(SYLLABLES, k=words))) for at in range(count)]


def found(items: Iterable[tuple[int, str]]) -> list[tuple[int, int, bool]]:
    return list(repeated((at, print_of(text), text) for at, text in items))


def changed(text: str, every: int) -> str:
    return " ".join("khác" if at % every == 7 else word for at, word in enumerate(text.split()))


def test_every_near_copy_is_found_among_many_and_none_else() -> None:
    own = texts(300)
    copies = [(1000 + at, changed(text, 60)) for at, text in own]
    assert found([*own, *copies]) == [(1000 + at, at, False) for at, _ in own]


def test_a_text_rewritten_here_and_there_is_another() -> None:
    own = texts(100)
    assert found([*own, *((1000 + at, changed(text, 10)) for at, text in own)]) == []


def test_a_formula_that_all_have_makes_no_two_alike() -> None:
    formula = texts(1, 150)[0][1]
    assert found((at, f"{formula} {text}") for at, text in texts(200)) == []


def seconds(items: list[tuple[int, str]]) -> float:
    began = process_time()
    found(items)
    return process_time() - began


def test_twice_the_texts_take_about_twice_the_time() -> None:
    formula = texts(1)[0][1]
    for own in (texts(800), [(at, f"{formula} {text}") for at, text in texts(800, 60)]):
        tries = ((seconds(own[:400]), seconds(own)) for _ in range(3))
        assert any(long < 0.15 or long < 3 * short for short, long in tries)
