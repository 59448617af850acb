"""The tasks of a report, as its page and its Word document show them."""

import io
from collections.abc import Iterator
from typing import Any

import docx
from selectolax.lexbor import LexborHTMLParser, LexborNode

from plansite.vi import reports as say

Row = tuple[str, str, str]
"""Id, status and cumulative figures of a task."""


def text_of(node: LexborNode | None) -> str:
    """Return what a node says, white space made one."""
    return "" if node is None else " ".join(node.text(separator=" ").split())


def word_rows(raw: bytes) -> Iterator[Row]:
    """Give what a report's Word document says of each task."""
    document: Any = docx.Document(io.BytesIO(raw))
    for table in document.tables:
        heads, *rows = [[cell.text for cell in row.cells] for row in table.rows]
        if tuple(heads) == say.TASK_HEADS:
            for cells in rows:
                row = dict(zip(heads, cells, strict=True))
                share = "" if row["Tỷ lệ"] == say.NONE else f" ({row['Tỷ lệ']})"
                yield row["Mã"], row["Trạng thái"], row["Lũy kế"] + share


def page_rows(page: LexborHTMLParser) -> Iterator[Row]:
    """Give the same of a report's page."""
    for row in page.css_first(".report table").css("tbody tr"):
        cells = {str(cell.attributes["data-label"]): text_of(cell) for cell in row.css("td")}
        yield text_of(row.css_first(".code")), cells["Trạng thái"], cells["Lũy kế"]
