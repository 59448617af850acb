"""What was before: the last commit, in CI the target branch or the commit before."""

from pathlib import Path

import pytest

from plansite.reading.before import Before, read_before
from plansite.reading.git import Lack
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


def gone(before: Before) -> list[str]:
    assert before.lack is None
    return [entry.slug for entry in before.entries]


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
        assert read_before(repository.root, {variable: name}).lack is Lack.DEPTH
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


def test_a_folder_of_a_repository_that_was_never_committed_had_nothing(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.commit("Trống")
    SiteBuilder(tmp_path / "moi").article()
    assert read_before(tmp_path / "moi", {}) == Before()


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


# Where nothing can be told, the reason is -------------------------------------------------------


def test_without_git(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository.root))
    assert read_before(repository.root, {}) == Before(lack=Lack.PROGRAM)


def test_without_a_repository(tmp_path: Path) -> None:
    assert read_before(SiteBuilder(tmp_path).root, {}) == Before(lack=Lack.REPOSITORY)


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
    assert read_before(shallow, {"GITHUB_BASE_REF": "nhanh"}) == Before(lack=Lack.DEPTH)


def test_a_clone_without_contents_does_not_fetch_them(
    repository: Repository, tmp_path: Path
) -> None:
    repository.git("config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "khong-noi-dung"
    address = repository.root.as_uri()
    repository.git("clone", "--quiet", "--filter=blob:none", "--no-checkout", address, str(clone))
    SiteBuilder(clone)
    assert read_before(clone, {}).lack is not None
