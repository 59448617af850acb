"""``publiccode.yml`` has what the standard asks for, and agrees with the project's own data."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def code() -> dict[str, Any]:
    """The file as data."""
    found: dict[str, Any] = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize(
    "key",
    [
        "publiccodeYmlVersion",
        "name",
        "url",
        "platforms",
        "developmentStatus",
        "softwareType",
        "description",
        "legal.license",
        "maintenance.type",
        "maintenance.contacts",
        "localisation.localisationReady",
        "localisation.availableLanguages",
    ],
)
def test_every_key_that_the_standard_requires_is_there(code: dict[str, Any], key: str) -> None:
    value: Any = code
    for part in key.split("."):
        value = value[part]
    assert value not in (None, "", [], {})


def test_values_are_of_the_standards_lists(code: dict[str, Any]) -> None:
    assert code["developmentStatus"] in {"concept", "development", "beta", "stable", "obsolete"}
    assert code["softwareType"] in {
        *("standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web"),
        *("standalone/backend", "standalone/other", "addon", "library", "configurationFiles"),
    }
    assert code["maintenance"]["type"] in {"internal", "contract", "community", "none"}
    assert all(contact["name"] for contact in code["maintenance"]["contacts"])


@pytest.mark.parametrize("language", ["vi", "en"])
def test_descriptions_have_the_lengths_of_the_standard(code: dict[str, Any], language: str) -> None:
    description = code["description"][language]
    assert 0 < len(description["shortDescription"]) <= 150
    assert 150 <= len(description["longDescription"]) <= 10_000
    assert description["features"]
    assert all(len(feature) <= 100 for feature in description["features"])


def test_it_agrees_with_the_projects_own_data(code: dict[str, Any]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert code["name"] == project["name"]
    assert code["softwareVersion"] == project["version"]
    assert code["legal"]["license"] == project["license"]


def test_no_address_of_the_repository_is_made_up(code: dict[str, Any]) -> None:
    # RFC 2606: nobody can have a host below .invalid. A true address may take its place.
    assert code["url"].startswith("https://")
    assert ".example" not in code["url"]
