"""A Markdown body as the parser counts it: by byte offsets."""

import re
from bisect import bisect_right


class Text:
    """A body and its bytes.

    Attributes:
        body: the Markdown text.
        raw: its bytes in UTF-8.
    """

    def __init__(self, body: str, raw: bytes, first_line: int) -> None:
        """Take a body, and its bytes, that begins on ``first_line`` of its file."""
        self.body = body
        self.raw = raw
        self._first_line = first_line
        self._breaks: list[int] | None = None

    def line_at(self, offset: int) -> int:
        """Return the line of the file for a byte offset in the body."""
        if self._breaks is None:
            self._breaks = [match.start() for match in re.finditer(b"\n", self.raw)]
        return self._first_line + bisect_right(self._breaks, offset - 1)

    def written_at(self, offset: int, most: int) -> str:
        """Return the line on which a byte stands, as typed; of a long one, ``most`` letters."""
        first = self.raw.rfind(b"\n", 0, offset) + 1
        last = self.raw.find(b"\n", offset)
        line = self.raw[first : last if last >= 0 else None].decode("utf-8", "surrogatepass")
        at = len(self.raw[first:offset].decode("utf-8", "surrogatepass"))
        begin = max(min(at - most // 2, len(line) - most), 0)
        return line[begin : begin + most].strip()
