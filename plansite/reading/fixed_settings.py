"""Settings of Pelican's that are the engine's to set: with others, pages are too many or too few.

The check knows what is written by the rules of the engine alone. A folder that Pelican passes over,
an address that it makes otherwise or a feed of its own would go past them all.
"""

from collections.abc import Iterator, Mapping
from importlib.util import find_spec, module_from_spec
from typing import Any

from plansite.model.pelican_settings import FREE, OLD
from plansite.model.problem import Problem
from plansite.model.settings import NAMES
from plansite.reading.setting_complaints import Place
from plansite.vi.problems import setting_values as say

_DEFAULTS = "plansite.defaults"

ALSO_ASKED_FOR = "DELETE_OUTPUT_DIRECTORY"
"""``pelican -d`` sets it too, which does no harm: the folder that it would empty is a new one."""


def fixed_settings() -> dict[str, Any]:
    """Return the settings that no agency may change, with the values that they have to have.

    They are read anew: what a settings file has added to a list of the module that it imports is
    no value of the engine's.
    """
    spec = find_spec(_DEFAULTS)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(_DEFAULTS)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return {
        name: value
        for name, value in vars(module).items()
        if name.isupper() and name[0] != "_" and name not in NAMES and name not in FREE
    }


def changed_settings(
    values: Mapping[str, Any], fixed: Mapping[str, Any], place: Place
) -> Iterator[Problem]:
    """Yield the settings of the engine's to which other values were given."""
    for name in OLD:
        if name in values:
            yield say.SETTING_FIXED.at(place(name, ()), name=name)
    for name, value in fixed.items():
        if name in values and not _is_same(values[name], value):
            yield say.SETTING_FIXED.at(place(name, ()), name=name)


def _is_same(value: object, engines: object) -> bool:
    try:
        return bool(value == engines)
    except Exception:  # of what does not even compare
        return False
