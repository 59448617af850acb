"""A process that converts Markdown for another: ``python -m plansite.markdown.helper``.

Reads some bodies as a JSON list from each line of stdin and writes their HTML as one to stdout,
with null for a body that cannot be converted.
Ends when stdin does, which is also when the process that started it is killed.
"""

import json
import sys

from plansite.markdown.convert import Converter, UnconvertibleError


def main() -> None:
    """Convert until there is no more."""
    converter = Converter()
    for line in sys.stdin.buffer:
        pages = [_html(converter, body) for body in json.loads(line)]
        sys.stdout.buffer.write(json.dumps(pages).encode() + b"\n")
        sys.stdout.buffer.flush()


def _html(converter: Converter, body: str) -> str | None:
    try:
        return converter.convert(body)
    except UnconvertibleError:
        return None


if __name__ == "__main__":
    main()
