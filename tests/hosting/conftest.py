"""The example as for the public, and real servers of it."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from plansite.hosting.rules import Rules, rules_of
from plansite.model.old_address import ENDINGS
from tests.support import servers
from tests.support.built import EXAMPLE, EXAMPLE_DATE, BuiltSite
from tests.support.hostile import put_hostile_files
from tests.support.published import ADDRESS, published
from tests.support.servers import Server, running


@pytest.fixture(scope="session")
def rules() -> Rules:
    """The rules of the example."""
    return rules_of(ADDRESS)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The example as for the public, with what may lie or be put there besides.

    Hidden files, a folder without a page, old pages, and what must not run.
    """
    built = published(EXAMPLE, tmp_path_factory.mktemp("published"), ADDRESS, EXAMPLE_DATE)
    (built.folder / ".env").write_text("a secret", encoding="utf-8")
    (built.folder / ".git").mkdir()
    (built.folder / ".git" / "config").write_text("a secret", encoding="utf-8")
    for ending in ENDINGS:
        (built.folder / f"Trang-cu{ending}").write_text("<!doctype html>cũ", encoding="utf-8")
    put_hostile_files(built.folder / "media")
    return built


@pytest.fixture(scope="session")
def nginx(
    site: BuiltSite, rules: Rules, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """The example served by nginx."""
    folder = tmp_path_factory.mktemp("nginx")
    yield from running(servers.nginx(site.folder, rules, folder))


@pytest.fixture(scope="session")
def apache(site: BuiltSite) -> Iterator[Server]:
    """The example served by Apache, from a folder that its user may read."""
    folder = Path(tempfile.mkdtemp(prefix="apache-"))
    folder.chmod(0o755)
    try:
        yield from running(servers.apache(site.folder, folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session", params=["nginx", "apache"])
def server(request: pytest.FixtureRequest) -> Server:
    """Each server, one after the other."""
    running: Server = request.getfixturevalue(request.param)
    return running
