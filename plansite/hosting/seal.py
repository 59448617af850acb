"""The first line of a file that is written again and again: whether a person has edited it.

It holds the SHA-256 of all that follows, as a comment of the file's own kind (``#``).
"""

import hashlib
import re

_SEAL = "# Written by `tasks.py hosting`; sha256 of what follows: {digest}\n"
_LINE = re.compile(rb"# Written by `tasks\.py hosting`; sha256 of what follows: ([0-9a-f]{64})\n")


def sealed(text: str) -> bytes:
    """Return a text as a file with its seal."""
    body = text.encode()
    return _SEAL.format(digest=hashlib.sha256(body).hexdigest()).encode() + body


def is_unbroken(content: bytes) -> bool:
    """Whether a file has a seal, and is what it was when it was sealed."""
    line = _LINE.match(content)
    if line is None:
        return False
    return hashlib.sha256(content[line.end() :]).hexdigest() == line[1].decode()
