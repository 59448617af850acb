"""Templates as compiled once in a test process: most of a small site's build was compiling."""

from typing import TYPE_CHECKING

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

if TYPE_CHECKING:
    from types import CodeType


class CompiledTemplates(BytecodeCache):
    """Keeps what Jinja made of each template for as long as its source is the same.

    Jinja's documentation, "Bytecode Cache". What it makes of a template also depends on its
    options, and on the filters that it finds for constants: where their names, or the modules
    that they are from, differ, the template is another.
    """

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the code of a template that was compiled before."""
        bucket.code = self._kept.get(_key(bucket))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a template."""
        if bucket.code is not None:
            self._kept[_key(bucket)] = bucket.code


def _key(bucket: Bucket) -> tuple[str, str, str]:
    made_with = bucket.environment
    functions = {**made_with.filters, **made_with.tests}
    named = sorted((name, getattr(it, "__module__", "")) for name, it in functions.items())
    names = ("autoescape", "trim_blocks", "lstrip_blocks", "line_comment_prefix")
    options = [*(str(getattr(made_with, name)) for name in names), *sorted(made_with.extensions)]
    return bucket.key, bucket.checksum, f"{named} {options}"
