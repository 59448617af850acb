"""GitLab's pipeline: what it runs in, what it keeps, and in which order it publishes."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

PIPELINE = Path(__file__).resolve().parents[1] / ".gitlab-ci.yml"

# An agency that hosts elsewhere may delete it, and must be able to publish without it.
pytestmark = pytest.mark.skipif(not PIPELINE.exists(), reason="GitLab's pipeline was taken away")


@pytest.fixture(scope="module")
def pipeline() -> dict[str, Any]:
    """The file as data."""
    found: dict[str, Any] = yaml.safe_load(PIPELINE.read_text(encoding="utf-8"))
    return found


def test_images_are_named_by_digest_with_their_exact_version() -> None:
    images = re.findall(r"^ *image: (.+)$", PIPELINE.read_text(encoding="utf-8"), re.MULTILINE)
    assert images
    for image in images:
        assert re.fullmatch(r"[\w./-]+:\d+\.\d+\.\d+[\w.-]*@sha256:[0-9a-f]{64}", image)


def test_the_site_is_published_one_at_a_time_and_never_stopped(pipeline: dict[str, Any]) -> None:
    assert pipeline["pages"]["resource_group"] == "pages"
    assert pipeline["pages"]["interruptible"] is False


def test_what_is_published_has_been_tested_whatever_started_it(pipeline: dict[str, Any]) -> None:
    assert "rules" not in pipeline["test"]
    assert (pipeline["test"]["stage"], pipeline["pages"]["stage"]) == ("test", "deploy")
    assert not any(job.get("allow_failure") for job in pipeline.values() if isinstance(job, dict))


def test_nothing_is_kept_between_runs_but_what_is_checked_again(pipeline: dict[str, Any]) -> None:
    jobs = [job for job in pipeline.values() if isinstance(job, dict) and "cache" in job]
    kept = [".cache/memo.sqlite", ".cache/pictures/", ".cache/search/"]
    assert [job["cache"]["paths"] for job in jobs] == [[".cache/pip"], kept, kept]
    for job in jobs[1:]:  # of one branch alone, as the engine is told
        assert job["cache"]["key"] == "kept-$CI_COMMIT_REF_SLUG"
        assert job["variables"]["PLANSITE_CACHE"] == "own"


def test_a_merge_request_has_a_link_to_its_preview(pipeline: dict[str, Any]) -> None:
    build = pipeline["build"]
    assert build["rules"] == [{"if": '$CI_PIPELINE_SOURCE == "merge_request_event"'}]
    assert build["variables"]["SITE_URL"] == "http://localhost:8000"
    assert build["script"][0] == "python3 tasks.py build --settings publishconf.py"
    assert "python3 -m http.server --bind localhost" in build["script"][1]
    artifacts = build["artifacts"]
    assert artifacts["expire_in"] == "14 days"
    # GitLab shows a folder only if its path ends in a slash, and takes ASCII letters alone here.
    assert artifacts["paths"] == ["output/"]
    assert re.fullmatch(r"\w[-\w ]*", artifacts["expose_as"], re.ASCII)


def test_every_job_says_how_long_it_may_take(pipeline: dict[str, Any]) -> None:
    assert all("timeout" in job for job in pipeline.values() if "script" in job)
