"""How much of the processor do 1,000 bodies of 3 KB take, beside Python-Markdown's own parser?

Run ``python -m benchmarks.markdown [COUNT]`` inside the environment. Both convert the same texts,
by turns in one process; the best of five rounds stands for each. Machines differ, so the ratio is
what matters: at most two fifths. ``outline`` is what the check reads of the same texts.
"""

import random
import sys
from time import process_time
from typing import TYPE_CHECKING

from markdown import Markdown

from benchmarks.sites import BYTES, body
from plansite.markdown.convert import Converter
from plansite.markdown.outline import outline

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 5
_EXTENSIONS = ["tables", "footnotes", "def_list", "abbr", "fenced_code", "sane_lists"]


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    dice = random.Random(count)  # noqa: S311  # the texts need only be the same each time
    bodies = [body(dice) for _ in range(count)]
    stock, ours = Markdown(extensions=_EXTENSIONS), Converter()
    runs: dict[str, Callable[[str], object]] = {
        "stock": lambda text: stock.reset().convert(text),
        "ours": ours.convert,
        "outline": outline,
    }
    best = {name: float("inf") for name in runs}
    for _ in range(ROUNDS):
        for name, run in runs.items():
            began = process_time()
            for text in bodies:
                run(text)
            best[name] = min(best[name], process_time() - began)
    sys.stdout.write(
        f"{count} bodies of {BYTES} bytes, best of {ROUNDS}, seconds of the processor\n"
    )
    for name, seconds in best.items():
        sys.stdout.write(f"{name:8}{seconds:6.2f}  x {seconds / best['stock']:.2f}\n")


if __name__ == "__main__":
    main()
