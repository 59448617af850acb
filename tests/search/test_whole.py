"""The index of a site as browsers ask it: how it is laid out, and how much of it a search takes."""

import json
import re
import zlib
from array import array
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice, pairwise
from pathlib import Path

import pytest

from benchmarks.texts import Texts
from plansite.search.parts import Parts
from plansite.search.record import Record
from plansite.search.whole import write_index
from plansite.search.words import Pairs, fold, words_of

KB = 1024
COUNT = 1_000
SYNONYMS = {"online": ["qua mạng"]}


@pytest.fixture(scope="module")
def records() -> list[Record]:
    """Articles of 3 KB, spread over ten years."""
    return list(_records(Texts(COUNT)))


def _records(texts: Texts) -> Iterator[Record]:
    for number in range(COUNT):
        day = date(2016, 1, 1) + timedelta(days=number * 2)
        blocks = texts.body().split("\n\n")
        body = "".join(
            f"<h2>{block[3:]}</h2>" if block.startswith("#") else f"<p>{block}</p>"
            for block in blocks
        )
        yield Record(
            f"/tin-bai/{day.year}/tin-{number}/",
            texts.sentence(9),
            "article",
            day,
            body,
            {"nam": [str(day.year)]},
        )


class Index:
    """A written index."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.entry = json.loads((folder / "index.json").read_text(encoding="utf-8"))
        self.starts = [0]
        for part in self.entry["parts"]:
            self.starts.append(self.starts[-1] + part["size"])

    def path(self, kind: str, at: int) -> Path:
        """Return a piece."""
        return self.folder / kind / self.entry["mark"] / f"{at}.idx"

    def piece_of(self, word: str) -> Path:
        """Return the piece in which a word stands."""
        before = [at for at, first in enumerate(self.entry["words"]) if first <= fold(word)]
        return self.path("words", before[-1])

    def piece_of_pair(self, one: str, other: str) -> Path:
        """Return the piece in which two words stand that follow each other."""
        (number,) = Pairs().of([one, other])
        return self.path("pairs", number >> 5 >> 32 - self.entry["pairs"])

    def words(self, piece: Path) -> list[str]:
        """Return the words of a piece."""
        head, _, _ = zlib.decompress(piece.read_bytes()).partition(b"\n")
        return [word for word, _ in json.loads(head)]

    def holders(self, one: str, other: str) -> set[int]:
        """Return the records in which a word follows another, with these very marks."""
        (number,) = Pairs().of([one, other])
        data = zlib.decompress(self.piece_of_pair(one, other).read_bytes())
        counts = array("I", data[: 4 * len(self.entry["parts"])])
        bytes_ = [data[4 * len(counts) :][at * sum(counts) :][: sum(counts)] for at in range(4)]
        rows = zip(*bytes_, strict=True)
        found = set()
        for place, count in enumerate(counts):
            last = thing = -1
            for step, *key in islice(rows, count):
                each = int.from_bytes(bytes(key), "little")
                thing = thing + step if each == last else step
                last = each
                if each == number & 0xFFFFFF:
                    found.add(self.starts[place] + thing)
        return found


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory, records: list[Record]) -> Index:
    folder = tmp_path_factory.mktemp("index")
    write_index(folder / "chi-muc", [*Parts(folder / "parts").of(records)], SYNONYMS)
    return Index(folder / "chi-muc")


def test_each_word_stands_in_the_piece_that_its_folded_form_names(index: Index) -> None:
    pieces = [index.path("words", at) for at in range(len(index.entry["words"]))]
    assert [fold(index.words(piece)[0]) for piece in pieces] == index.entry["words"]
    assert all(one < other for one, other in pairwise(index.entry["words"]))
    for word in ("thủ", "đào", "2019", "ubnd"):
        assert word in index.words(index.piece_of(word))


def test_the_vocabulary_counts_the_things_that_hold_a_word(
    index: Index, records: list[Record]
) -> None:
    path = index.folder / "words" / index.entry["mark"] / "words.json"
    counts = json.loads(path.read_text(encoding="utf-8"))
    held = sum("thủ" in words_of(f"{each.title} {each.body}") for each in records)
    assert counts["thủ"] == held > 0
    assert not [word for word in counts if re.search(r"[\d=]", word)]


def test_a_phrase_is_found_where_it_stands(index: Index, records: list[Record]) -> None:
    texts = [words_of(re.sub("<[^>]*>", " ", each.body)) for each in records]
    titles = [words_of(each.title) for each in records]
    for pair in (("thủ", "tục"), ("của", "sở"), ("không", "có")):
        holds = {
            at
            for at, rows in enumerate(zip(texts, titles, strict=True))
            if any(pair in pairwise(row) for row in rows)
        }
        found = index.holders(*pair)
        assert found >= holds
        # Few pairs have one number; such a text must hold both words as well.
        assert len(found - holds) <= 2


def test_what_a_search_takes_is_small(index: Index) -> None:
    query = ["thu", "tuc", "ho", "so"]
    words = {index.piece_of(word) for word in query}
    pairs = {index.piece_of_pair(*pair) for pair in pairwise(query)}
    texts = sorted((index.folder / "texts").rglob("*.idx"))
    assert len(texts) == COUNT
    assert sum(path.stat().st_size for path in words | pairs) < 25 * KB
    assert max(path.stat().st_size for path in texts) < 2 * KB
    assert (index.folder / "index.json").stat().st_size < 8 * KB


def test_no_piece_is_large(index: Index) -> None:
    """Whatever the size of the site: what is frequent has a bit a record, the rest few."""
    words = [path.stat().st_size for path in (index.folder / "words").rglob("*.idx")]
    pairs = [path.stat().st_size for path in (index.folder / "pairs").rglob("*.idx")]
    assert max(words) < 6 * KB
    assert sum(pairs) / len(pairs) < 3 * KB
    assert max(pairs) < 6 * KB


def test_the_same_records_give_the_same_bytes(records: list[Record], tmp_path: Path) -> None:
    """With parts that were kept and with none, in whatever order they come."""
    some = records[:200]
    for name, parts, order in (
        ("cold", "parts", some),
        ("warm", "parts", some),
        ("other", "others", some[::-1]),
    ):
        write_index(tmp_path / name, [*Parts(tmp_path / parts).of(order)], SYNONYMS)
    assert files(tmp_path / "cold") == files(tmp_path / "warm") == files(tmp_path / "other")


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_site_with_nothing_to_find_has_an_index(tmp_path: Path) -> None:
    write_index(tmp_path / "chi-muc", [], {})
    entry = json.loads((tmp_path / "chi-muc/index.json").read_text(encoding="utf-8"))
    assert entry["parts"] == []
