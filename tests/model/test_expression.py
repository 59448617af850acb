import copy
import gc
import re
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import plansite
from plansite.model import expression as module
from plansite.model.expression import expression


def test_an_expression_is_compiled_with_its_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = list[str]()
    whole = re.compile

    def noted(pattern: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(pattern)
        return whole(pattern, flags)

    monkeypatch.setattr(module.re, "compile", noted)
    number = expression(r"(?P<digits>\d+)", re.ASCII)
    assert number.pattern == r"(?P<digits>\d+)"
    assert compiled == []
    assert number.sub("0", "a12b3") == "a0b0"
    assert [found["digits"] for found in number.finditer("12 3")] == ["12", "3"]
    assert number.groupindex == {"digits": 1}
    assert number.flags & re.ASCII
    assert compiled[0] == r"(?P<digits>\d+)"


def test_an_expression_can_be_copied() -> None:
    assert copy.deepcopy(expression("a+")).fullmatch("aaa")


def test_every_expression_of_the_engine_can_be_compiled() -> None:
    for found in walk_packages([str(Path(plansite.__file__).parent)], "plansite."):
        import_module(found.name)
    all_of_them = [one for one in gc.get_objects() if isinstance(one, module._Expression)]
    assert len(all_of_them) > 300
    for one in all_of_them:
        re.compile(one.pattern, one._flags)
