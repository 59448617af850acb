"""What was before: the last commit, in CI the target branch or what a push found there."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from plansite.reading import differing as module
from plansite.reading.before import Before, read_before
from plansite.reading.differing import ask_differing, differing
from plansite.reading.git import Lack
from plansite.vi.console import LACKS
from tests.support.repository import Repository
from tests.support.site_builder import SiteBuilder

ARTICLE = "content/articles/2018/{}.md"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Return a repository whose site has the articles 0, 1 and 2, one more with each commit."""
    repository = Repository(tmp_path / "kho")
    for number in range(3):
        SiteBuilder(repository.root).article(path=ARTICLE.format(number))
        repository.commit(f"Bài {number}")
    return repository


def drop(root: Path, *numbers: int) -> None:
    for number in numbers:
        (root / ARTICLE.format(number)).unlink()


def gone(found: Before) -> list[str]:
    assert found.lack is None
    return [entry.slug for entry in found.entries]


def test_in_a_working_copy_it_is_the_last_commit(repository: Repository) -> None:
    drop(repository.root, 1)
    assert gone(read_before(repository.root, {})) == ["1"]
    repository.commit("Gỡ")
    assert gone(read_before(repository.root, {})) == []


def test_what_is_as_it_was_is_not_read(repository: Repository) -> None:
    assert read_before(repository.root, {}) == Before()
    SiteBuilder(repository.root).article(path=ARTICLE.format("moi"))
    assert read_before(repository.root, {}) == Before()


def test_what_was_there_is_known_once_something_is_gone(repository: Repository) -> None:
    drop(repository.root, 1)
    expected = {"plan.yaml", *(ARTICLE.format(number) for number in range(3))}
    assert read_before(repository.root, {}).paths == expected


def test_in_ci_without_a_target_it_is_the_commit_before(repository: Repository) -> None:
    drop(repository.root, 0)
    repository.commit("Gỡ")
    assert gone(read_before(repository.root, {"CI": "true"})) == ["0"]
    repository.commit("Không gì cả")
    assert gone(read_before(repository.root, {"CI": "true"})) == []


def test_in_ci_before_the_first_commit_there_was_nothing(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    SiteBuilder(tmp_path).article()
    repository.commit("Đầu tiên")
    assert read_before(tmp_path, {"CI": "true"}) == Before()


@pytest.mark.parametrize("variable", ["GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"])
def test_a_change_to_be_merged_is_compared_with_where_it_left_its_target(
    variable: str, repository: Repository, tmp_path: Path
) -> None:
    clone = Repository(tmp_path / "ban-sao")
    clone.git("remote", "add", "origin", str(repository.root))
    clone.git("fetch", "--quiet", "origin")
    clone.git("switch", "--quiet", "--create", "sua", "origin/main")
    drop(clone.root, 1)
    clone.commit("Gỡ một bài")
    clone.commit("Việc khác")
    drop(repository.root, 2)  # what others do on the target meanwhile is not missed here
    repository.commit("Gỡ bài khác")
    clone.git("fetch", "--quiet", "origin")
    assert gone(read_before(clone.root, {"CI": "true", variable: "main"})) == ["1"]


def test_gitlab_names_the_commit_itself(repository: Repository) -> None:
    base = repository.git("rev-parse", "HEAD").strip()
    drop(repository.root, 1, 2)
    repository.commit("Gỡ")
    found = read_before(
        repository.root,
        {
            "CI": "true",
            "CI_MERGE_REQUEST_DIFF_BASE_SHA": base,
            "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "khong-co",
        },
    )
    assert gone(found) == ["1", "2"]


@pytest.mark.parametrize("name", ["--output=lay", "-h", "khong-co", "main:plan.yaml", "a b", ".."])
def test_an_odd_name_of_a_branch_is_no_option_and_no_answer(
    name: str, repository: Repository
) -> None:
    before = sorted(repository.root.iterdir())
    for variable in ("GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"):
        expected = Before(lack=Lack.BRANCH, lacking=name)
        assert read_before(repository.root, {variable: name}) == expected
    assert gone(read_before(repository.root, {"CI_MERGE_REQUEST_DIFF_BASE_SHA": name})) == []
    assert sorted(repository.root.iterdir()) == before


def test_a_site_in_a_folder_of_the_repository_is_looked_at_alone(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    inner = SiteBuilder(tmp_path / "ví dụ" / "sở mẫu").article()
    SiteBuilder(tmp_path).article(path=ARTICLE.format("ngoai"))
    repository.commit("Cả hai")
    drop(tmp_path, "ngoai")  # type: ignore[arg-type]
    inner.remove("content/articles/2018/bai.md")
    found = read_before(inner.root, {})
    assert gone(found) == ["bai"]
    assert found.entries[0].path == "content/articles/2018/bai.md"
    assert found.paths == {"plan.yaml", "content/articles/2018/bai.md"}


def test_a_site_that_is_about_to_be_committed_had_nothing(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.commit("Trống")
    SiteBuilder(tmp_path / "moi").article()
    repository.git("add", "--all")
    assert read_before(tmp_path / "moi", {}) == Before()


# What git was told not to look at -----------------------------------------------------------------


@pytest.mark.parametrize("environment", [{}, {"CI": "true"}], ids=["working copy", "CI"])
@pytest.mark.parametrize("bit", ["--skip-worktree", "--assume-unchanged"])
def test_a_file_that_git_does_not_look_at_is_gone_all_the_same(
    bit: str, environment: dict[str, str], repository: Repository
) -> None:
    repository.commit("Không gì cả")
    repository.git("update-index", bit, ARTICLE.format(0), ARTICLE.format(1), "plan.yaml")
    drop(repository.root, 1)
    changed = SiteBuilder(repository.root).article(path=ARTICLE.format(0), title="Khác")
    found = read_before(changed.root, environment)
    assert gone(found) == ["0", "1"]  # as they were
    assert {entry.title for entry in found.entries} == {"Một bài"}
    (repository.root / "plan.yaml").unlink()
    assert read_before(changed.root, environment).plans != ()


def test_what_does_not_lie_there_is_gone_whatever_git_says(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(repository.root, 1)
    (repository.root / "plan.yaml").unlink()
    monkeypatch.setattr(module, "_changed", lambda root, base: set())
    found = read_before(repository.root, {})
    assert gone(found) == ["1"]
    assert [plan.path for plan in found.plans] == ["plan.yaml"]


def test_a_sparse_checkout_is_a_site_without_what_it_leaves_out(repository: Repository) -> None:
    repository.git("sparse-checkout", "set", "--no-cone", "/plan.yaml", "/content/articles/2018/0*")
    assert gone(read_before(repository.root, {})) == ["1", "2"]


@pytest.mark.parametrize("environment", [{}, {"CI": "true"}], ids=["working copy", "CI"])
def test_a_deletion_that_is_staged_counts(
    environment: dict[str, str], repository: Repository
) -> None:
    repository.git("rm", "--quiet", ARTICLE.format(1))
    assert gone(read_before(repository.root, environment)) == ["1"]


def test_what_is_hidden_was_none_of_the_site(repository: Repository) -> None:
    for name in (".an", "~$an"):
        SiteBuilder(repository.root).article(path=ARTICLE.format(name))
    repository.commit("Tệp tạm")
    drop(repository.root, ".an", "~$an")  # type: ignore[arg-type]
    assert gone(read_before(repository.root, {})) == []


# What a push found -------------------------------------------------------------------------------


@pytest.fixture(params=["GitHub", "GitLab"])
def pushed(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], dict[str, str]]:
    """Return the variables of CI for a push onto a commit."""

    def environment(before: str) -> dict[str, str]:
        if request.param == "GitLab":
            return {"CI": "true", "CI_COMMIT_BEFORE_SHA": before}
        event = tmp_path / "event.json"
        event.write_text(json.dumps({"before": before}), encoding="utf-8")
        return {"CI": "true", "GITHUB_EVENT_PATH": str(event)}

    return environment


def test_all_commits_of_a_push_are_looked_at(
    pushed: Callable[[str], dict[str, str]], repository: Repository
) -> None:
    onto = repository.git("rev-parse", "HEAD").strip()
    drop(repository.root, 0)
    repository.commit("Gỡ")
    repository.commit("Việc khác")
    assert gone(read_before(repository.root, pushed(onto))) == ["0"]
    assert read_before(repository.root, pushed(onto) | {"CI": "false"}) == Before()


@pytest.mark.parametrize("before", ["0" * 40, "", "main", "--all"])
def test_a_push_onto_nothing_is_compared_with_the_commit_before(
    before: str, pushed: Callable[[str], dict[str, str]], repository: Repository
) -> None:
    drop(repository.root, 0)
    repository.commit("Gỡ")
    assert gone(read_before(repository.root, pushed(before))) == ["0"]


def test_a_push_onto_a_commit_that_is_not_there_is_told(
    pushed: Callable[[str], dict[str, str]], repository: Repository, tmp_path: Path
) -> None:
    environment = pushed("a" * 40)
    expected = Before(lack=Lack.COMMIT, lacking="a" * 40)
    assert read_before(repository.root, environment) == expected
    shallow = repository.shallow(tmp_path / "rut-gon")
    assert read_before(shallow, environment).lack is Lack.DEPTH


@pytest.mark.parametrize(
    "event", ["", "{", "[]", '{"before": 1}', pytest.param("[" * 200_000, id="deep")]
)
def test_an_event_that_tells_of_no_push_is_none(
    event: str, repository: Repository, tmp_path: Path
) -> None:
    (tmp_path / "event.json").write_text(event, encoding="utf-8")
    for path in (tmp_path / "event.json", tmp_path, tmp_path / "none"):
        environment = {"CI": "true", "GITHUB_EVENT_PATH": str(path)}
        assert gone(read_before(repository.root, environment)) == []


@pytest.mark.parametrize("value", ["", "0", "false", "False", "no"])
def test_what_says_no_is_no_ci(value: str, repository: Repository) -> None:
    drop(repository.root, 0)
    repository.commit("Gỡ")
    assert read_before(repository.root, {"CI": value}) == Before()


def test_settings_of_the_user_change_nothing(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(repository.root, 1)
    plain = read_before(repository.root, {})
    settings = (
        "[diff]\n noprefix = true\n external = false\n renames = copies\n[color]\n ui = always\n"
    )
    (tmp_path / ".gitconfig").write_text(settings, encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "khong-co"))
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", "false")
    assert gone(plain) == ["1"]
    assert read_before(repository.root, {}) == plain


# Where nothing can be known, the reason is -------------------------------------------------------


def test_without_git(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository.root))
    assert read_before(repository.root, {}) == Before(lack=Lack.PROGRAM)


def test_without_a_repository(tmp_path: Path) -> None:
    assert read_before(SiteBuilder(tmp_path).root, {}) == Before(lack=Lack.REPOSITORY)


def test_in_a_repository_that_does_not_hold_the_site(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(".gitignore", "/an/\n")
    repository.commit("Kho của việc khác")
    for name in ("an", "chua-ghi"):
        site = SiteBuilder(tmp_path / name).article()
        assert read_before(site.root, {}) == Before(lack=Lack.UNTRACKED)


@pytest.mark.parametrize("nested", [False, True], ids=["alone", "inside another"])
def test_with_a_repository_that_cannot_be_read(nested: bool, tmp_path: Path) -> None:
    if nested:
        Repository(tmp_path).commit("Kho ngoài")
    site = SiteBuilder(tmp_path / "trang").article()
    broken = Repository(site.root)
    broken.commit("Trang")
    (site.root / ".git" / "HEAD").unlink()
    for folder in (site.root, site.root / "content"):
        assert read_before(folder, {}) == Before(lack=Lack.UNREADABLE)


def test_with_a_branch_that_was_not_fetched(repository: Repository, tmp_path: Path) -> None:
    clone = tmp_path / "mot-nhanh"
    repository.git("branch", "khac")
    address = repository.root.as_uri()
    repository.git("clone", "--quiet", "--single-branch", address, str(clone))
    environment = {"CI": "true", "GITHUB_BASE_REF": "khac"}
    found = read_before(clone, environment)
    assert found == Before(lack=Lack.BRANCH, lacking="khac")
    said = LACKS[Lack.BRANCH].format(name=found.lacking)
    assert "nhánh khac" in said
    Repository(clone).git(*said.partition("“git ")[2].rstrip("”").split(" "))
    assert read_before(clone, environment) == Before()


def test_each_lack_has_its_words() -> None:
    assert {lack.value for lack in Lack} == set(LACKS)


def test_without_a_commit(tmp_path: Path) -> None:
    Repository(tmp_path)
    assert read_before(SiteBuilder(tmp_path).root, {}) == Before(lack=Lack.COMMITS)


def test_a_shallow_clone_knows_its_last_commit_and_none_before(
    repository: Repository, tmp_path: Path
) -> None:
    shallow = repository.shallow(tmp_path / "rut-gon")
    drop(shallow, 1)
    assert gone(read_before(shallow, {})) == ["1"]
    assert read_before(shallow, {"CI": "true"}) == Before(lack=Lack.DEPTH)
    assert read_before(shallow, {"GITHUB_BASE_REF": "nhanh"}).lack is Lack.DEPTH


def test_a_clone_without_contents_does_not_fetch_them(
    repository: Repository, tmp_path: Path
) -> None:
    repository.git("config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "khong-noi-dung"
    address = repository.root.as_uri()
    repository.git("clone", "--quiet", "--filter=blob:none", "--no-checkout", address, str(clone))
    SiteBuilder(clone)
    assert read_before(clone, {}).lack is not None


def test_what_is_asked_beside_is_answered_as_ever(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    drop(repository.root, 1)
    assert ask_differing(repository.root)() == differing(repository.root)

    def fails(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(module, "base_of", fails)
    answer = ask_differing(repository.root)
    with pytest.raises(MemoryError):
        answer()
    assert capfd.readouterr().err == ""
