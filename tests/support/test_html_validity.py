import hashlib
from pathlib import Path

import pytest

from tests.support import html_validity

GOOD = """<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Trang</title></head>
<body><h1>Kế hoạch</h1></body></html>
"""


def write(folder: Path, text: str) -> None:
    (folder / "sâu").mkdir()
    (folder / "sâu" / "trang.html").write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What is found in a valid page and two others: Java is slow to start."""
    folder = tmp_path_factory.mktemp("pages")
    write(folder, GOOD.replace("</h1>", "</h1>\n</section>"))
    (folder / "good.html").write_text(GOOD, encoding="utf-8")
    without_alt = GOOD.replace("</h1>", "</h1><img src='a.png'>")
    (folder / "model.html").write_text(without_alt, encoding="utf-8")
    return html_validity.validate(folder)


def test_a_valid_page_is_passed(found: list[str]) -> None:
    assert [line for line in found if line.startswith("good.html:")] == []


def test_a_misplaced_end_tag_is_found_with_page_and_line(found: list[str]) -> None:
    (line,) = (line for line in found if line.startswith("sâu/"))
    assert line.startswith("sâu/trang.html:4: ")


@pytest.mark.skipif(html_validity.missing() is not None, reason="needs the Nu checker")
def test_the_content_model_is_checked(found: list[str]) -> None:
    (line,) = (line for line in found if line.startswith("model.html:"))
    assert "alt" in line


def test_without_the_checker_a_parser_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VNU_JAR", str(tmp_path / "none.jar"))
    monkeypatch.delenv("CI", raising=False)
    write(tmp_path, GOOD.replace("</h1>", "</h1>\n</section>"))
    (found,) = html_validity.validate(tmp_path)
    assert found.startswith("sâu/trang.html:4: ")


def test_another_program_in_the_place_of_the_fetched_checker_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jar = tmp_path / "vnu.jar"
    jar.write_bytes(b"PK other")
    monkeypatch.delenv("VNU_JAR", raising=False)
    monkeypatch.setattr(html_validity, "JAR", jar)
    monkeypatch.setattr(html_validity, "_PLACES", (jar,))
    assert html_validity.find_jar() is None
    monkeypatch.setattr(html_validity, "SHA256", hashlib.sha256(jar.read_bytes()).hexdigest())
    html_validity._may_run.cache_clear()
    assert html_validity.find_jar() == jar


def test_in_ci_the_checker_may_not_be_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VNU_JAR", str(tmp_path / "none.jar"))
    monkeypatch.setenv("CI", "true")
    with pytest.raises(AssertionError, match="lacks"):
        html_validity.validate(tmp_path)
