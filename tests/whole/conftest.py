"""The built sites that whole-site tests look at; one process builds them (xdist group "sites")."""

import pytest

from tests.support.built import EXAMPLE, EXAMPLE_DATE, ROOT, ROOT_DATE, BuiltSite, built


@pytest.fixture(scope="session")
def root_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The root site as of a day after its last article."""
    return built(ROOT, tmp_path_factory.mktemp("root") / "output", ROOT_DATE)


@pytest.fixture(scope="session")
def example_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The example site in the middle of its year."""
    return built(EXAMPLE, tmp_path_factory.mktemp("example") / "output", EXAMPLE_DATE)


@pytest.fixture(params=["root_site", "example_site"])
def any_site(request: pytest.FixtureRequest) -> BuiltSite:
    """Both sites, one after the other."""
    site: BuiltSite = request.getfixturevalue(request.param)
    return site
