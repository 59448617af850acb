"""The built sites that whole-site tests look at (xdist group "sites")."""

import pytest

from tests.support.built import EXAMPLE, EXAMPLE_DATE, ROOT, ROOT_DATE, BuiltSite, SharedSites


@pytest.fixture(scope="session")
def root_site(shared_sites: SharedSites) -> BuiltSite:
    """The root site as of a day after its last article."""
    return shared_sites.built(ROOT, ROOT_DATE)


@pytest.fixture(scope="session")
def example_site(shared_sites: SharedSites) -> BuiltSite:
    """The example site in the middle of its year."""
    return shared_sites.built(EXAMPLE, EXAMPLE_DATE)


@pytest.fixture(params=["root_site", "example_site"])
def any_site(request: pytest.FixtureRequest) -> BuiltSite:
    """Both sites, one after the other."""
    site: BuiltSite = request.getfixturevalue(request.param)
    return site
