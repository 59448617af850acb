"""A process that converts Markdown for another: ``python -m plansite.markdown.helper``.

Reads some bodies as a JSON list from each line of stdin and writes the HTML of each with the
processor's seconds that it took, as a list of pairs, to stdout; null for the HTML of a body that
cannot be converted. Ends when stdin does, which is also when the process that started it is
killed; and over a body that takes more than `LIMIT`.
"""

import json
import signal
import sys
from time import process_time

from plansite.markdown.convert import Converter, UnconvertibleError

LIMIT = 8.0
"""Seconds of the processor for one body. The longest honest one takes four."""


def main() -> None:
    """Convert until there is no more."""
    converter = Converter()
    for line in sys.stdin.buffer:
        pages = [_converted(converter, body) for body in json.loads(line)]
        sys.stdout.buffer.write(json.dumps(pages).encode() + b"\n")
        sys.stdout.buffer.flush()


def _converted(converter: Converter, body: str) -> tuple[str | None, float]:
    # Time of the processor, not of the clock: a busy machine must not refuse an honest text.
    # Windows has no such timer; there whoever asks loses patience in the end.
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, LIMIT)
    began = process_time()
    try:
        html = converter.convert(body)
    except UnconvertibleError:
        html = None
    return html, process_time() - began


if __name__ == "__main__":
    main()
