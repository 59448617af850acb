"""Regular expressions that are compiled when they are first asked for.

The engine has some four hundred, of which a command meets a third: to compile the others took a
tenth of a short one's time. `tests/model/test_expression.py` compiles every one.
"""

import re
from typing import Any, AnyStr, Generic, cast

_ASKED = (*("search", "match", "fullmatch", "finditer", "findall"), *("sub", "subn", "split"))


class _Expression(Generic[AnyStr]):
    """Stands for a pattern. What is asked of it once is then an attribute like any other."""

    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name == "pattern":  # asked for by `copy`, before they are set
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for each in _ASKED:
            setattr(self, each, getattr(compiled, each))
        return getattr(compiled, name)


def expression(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what `re.compile` does, to be compiled with the first use.

    What the module `re` itself is given (``re.sub(PATTERN, …)``), or a match calls its ``re``, is
    another object: ask the expression.
    """
    return cast("re.Pattern[AnyStr]", _Expression(pattern, flags))
