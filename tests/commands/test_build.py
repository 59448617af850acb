import io
from datetime import date
from pathlib import Path

import pytest

from plansite.commands import build
from plansite.commands.arguments import UsageError
from plansite.console import Console
from plansite.pipeline import Options
from tests.support.sites import write_small_site


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Options]:
    """What the pipeline was asked for; it builds nothing here and says 7."""
    options: list[Options] = []

    def pipeline(wanted: Options, console: Console) -> int:
        options.append(wanted)
        return 7

    monkeypatch.setattr(build, "build", pipeline)
    return options


def run(site: Path, **options: str | bool) -> int:
    out = io.StringIO()
    return build.run(Console(out, out), str(site), **options)  # type: ignore[arg-type]


def test_without_options_today_and_no_drafts(tmp_path: Path, asked: list[Options]) -> None:
    site = write_small_site(tmp_path)
    assert run(site) == 7
    assert asked == [Options(site=site, output=site / "output")]


def test_options_reach_the_pipeline(tmp_path: Path, asked: list[Options]) -> None:
    site = write_small_site(tmp_path / "trang")
    (site / "publishconf.py").touch()
    run(
        site,
        output=str(tmp_path / "ra"),
        as_of="2018-06-30",
        drafts=True,
        settings="publishconf.py",
    )
    assert asked == [
        Options(
            site=site,
            output=tmp_path / "ra",
            as_of=date(2018, 6, 30),
            preview=True,
            settings=site / "publishconf.py",
        )
    ]


@pytest.mark.parametrize(
    "options", [{"as_of": "30/6/2018"}, {"settings": "none.py"}, {"output": "/"}]
)
def test_wrong_usage_builds_nothing(
    tmp_path: Path, asked: list[Options], options: dict[str, str]
) -> None:
    with pytest.raises(UsageError):
        run(write_small_site(tmp_path), **options)
    assert asked == []
