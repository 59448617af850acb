"""A site's settings files as far as they can be judged without running them: is it Python?"""

import ast
import warnings
from pathlib import Path

from plansite.reading.files import read_text
from plansite.reading.yaml import Fault
from plansite.vi import problems as say

SETTINGS = ("pelicanconf.py", "publishconf.py")


def settings_faults(path: Path) -> list[Fault]:
    """Return why Python would not even read a settings file; nothing of it is run."""
    file = read_text(path)
    if file.text is None:
        return file.faults
    try:
        parsed(file.text)
    except SyntaxError as error:
        return [*file.faults, syntax_fault(error)]
    except (ValueError, RecursionError, MemoryError):  # ast.parse, of what no one writes by hand
        return [*file.faults, Fault(say.SETTINGS_UNREADABLE, 1)]
    return file.faults


def parsed(text: str) -> ast.Module:
    """Return the syntax tree of Python source, without a word of what might be better style.

    Raises:
        SyntaxError, ValueError, RecursionError, MemoryError: as `ast.parse`.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)


def syntax_fault(error: SyntaxError) -> Fault:
    """Return what to say of a line that Python cannot read."""
    return Fault(say.SETTINGS_SYNTAX, error.lineno or 1, {"error": error.msg})
