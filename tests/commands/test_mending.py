"""``check --fix`` mends what it understands, changes no word, and touches nothing else."""

import io
import os
import re
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plansite.commands import check, mending
from plansite.commands.arguments import UsageError
from plansite.commands.mending import mended
from plansite.console import Console
from plansite.model.text import without_leftovers
from tests.support.site_builder import PLAN, SiteBuilder
from tests.support.trees import snapshot

ARTICLE = "content/articles/2018/bai.md"
HEAD = "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\n"
PASTED = f"{HEAD}• Một\n• Hai\n"


def fix(site: Path) -> tuple[int, list[str]]:
    out = io.StringIO()
    code = check.run(Console(out, out), str(site), fix=True)
    return code, out.getvalue().splitlines()


def test_each_mend_is_told_and_the_rest_is_checked(tmp_path: Path) -> None:
    text = (
        "—-\r\ntitle: “Sơ kết: quý một”\r\ndate: “2018-03-05”\r\n"
        "summary: Tóm\u00ad tắt qua\u0302n.\r\n"
        "tasks:\r\n  – NV9\r\n---\r\n\r\n• Một\r\n\r\n\r\nXã\tHồ sơ\r\nMột\t5"
    )
    site = SiteBuilder(tmp_path).write(ARTICLE, b"\xef\xbb\xbf" + text.encode())
    code, said = fix(tmp_path)
    assert said[:10] == [
        f"{ARTICLE}:1: —- → ---",
        f'{ARTICLE}:2: title: “Sơ kết: quý một” → title: "Sơ kết: quý một"',
        f'{ARTICLE}:3: date: “2018-03-05” → date: "2018-03-05"',
        f"{ARTICLE}:4: summary: Tóm⟨U+00AD⟩ tắt qua⟨U+0302⟩n. → summary: Tóm tắt quân.",
        f"{ARTICLE}:6:   – NV9 →   - NV9",
        f"{ARTICLE}:9: • Một → - Một",
        f"{ARTICLE}:11: (dòng trống) → (bỏ)",
        f"{ARTICLE}:12: Xã⟨Tab⟩Hồ sơ → | Xã | Hồ sơ |⏎|---|---|",
        f"{ARTICLE}:13: Một⟨Tab⟩5 → | Một | 5 |",
        "Đã tự sửa 9 dòng trong 1 tệp.",
    ]
    assert code == 1
    (wrong,) = (line for line in said if ": lỗi [" in line)
    assert wrong.startswith(f"{ARTICLE}:6: lỗi [ma-la/nhiem-vu] không có nhiệm vụ “NV9”")
    assert (site.root / ARTICLE).read_bytes() == b"\xef\xbb\xbf" + (
        '---\r\ntitle: "Sơ kết: quý một"\r\ndate: "2018-03-05"\r\nsummary: Tóm tắt quân.\r\n'
        "tasks:\r\n  - NV9\r\n---\r\n\r\n- Một\r\n\r\n| Xã | Hồ sơ |\r\n|---|---|\r\n| Một | 5 |"
    ).encode()


def test_text_in_an_old_code_page_is_turned(tmp_path: Path) -> None:
    body = "C¶i c¸ch hµnh chÝnh cña c¸c c¬ quan nhµ n\u00adíc\n"
    file = SiteBuilder(tmp_path).write(ARTICLE, HEAD + body).root / ARTICLE
    code, said = fix(tmp_path)
    meant = "Cải cách hành chính của các cơ quan nhà nước"
    assert file.read_text(encoding="utf-8") == f"{HEAD}{meant}\n"
    assert said[0].startswith(f"{ARTICLE}:7: C¶i c¸ch hµnh chÝnh")
    assert said[0].endswith(f" → {meant}")
    assert code == 0


def test_letters_that_look_vietnamese_become_so(tmp_path: Path) -> None:
    SiteBuilder(tmp_path).write(ARTICLE, f"{HEAD}Ðại hội theo 12/QÐ-UBND, ông Sigurður\n")
    site = SiteBuilder(tmp_path).write(
        "content/documents.yaml",
        "documents:\n  - {type: QĐ, number: 12/QÐ-UBND, issued: 2018-02-01, title: Quyết định}\n",
    )
    code, said = fix(tmp_path)
    article = (site.root / ARTICLE).read_text(encoding="utf-8")
    assert article == f"{HEAD}Đại hội theo 12/QĐ-UBND, ông Sigurður\n"
    assert "number: 12/QĐ-UBND" in (site.root / "content/documents.yaml").read_text("utf-8")
    assert (code, [line for line in said if "chu-giong" in line]) == (0, [])


def test_plans_and_registers_are_mended_too(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).plan(("type: KH", "type: “KH”"))
    site.write("content/documents.yaml", "documents:\n  – number: 1/QĐ-UBND\n    title: Một\n")
    site.write(
        "content/plans/2017.yaml",
        PLAN.replace("2018", "2017").replace("show: goals", "show: “goals”"),
    )
    _, said = fix(tmp_path)
    assert [line.split(":")[0] for line in said[:3]] == [
        "plan.yaml",
        "content/documents.yaml",
        "content/plans/2017.yaml",
    ]
    register = (tmp_path / "content/documents.yaml").read_text(encoding="utf-8")
    assert register == "documents:\n  - number: 1/QĐ-UBND\n    title: Một\n"


UNTOUCHED = {
    "not UTF-8": PASTED.encode("utf-16"),
    "bytes of another code page": PASTED.encode() + b"\xff",
    "YAML that cannot be parsed": PASTED.replace("Tóm tắt.", "[a").encode(),
    "no front matter": "• Một\n• Hai\n".encode(),
    "front matter that does not end": b"---\ntitle: A\n" + "• Một\n• Hai\n".encode(),
    "a conflict": f"{PASTED}<<<<<<< HEAD\n• a\n=======\n• b\n>>>>>>> x\n".encode(),
    "a letter that turns the text": f"{PASTED}\u202e".encode(),
    "a control character": f"{PASTED}\x08".encode(),
    "marks in a pile": (PASTED + "a" + "\u0323" * 40).encode(),
    "more than a body may hold": (PASTED + "[" * 3000).encode(),
    "more than a file may hold": (PASTED + "x" * 1_100_000).encode(),
}


@pytest.mark.parametrize("raw", UNTOUCHED.values(), ids=UNTOUCHED)
def test_a_file_with_a_fault_that_is_not_understood_is_left_alone(
    raw: bytes, tmp_path: Path
) -> None:
    SiteBuilder(tmp_path).write(ARTICLE, raw)
    fix(tmp_path)
    assert (tmp_path / ARTICLE).read_bytes() == raw


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path)
    for path in ("content/media/a.txt", "content/articles/2018/bai.txt", "content/~$bai.md"):
        site.write(path, PASTED)
    before = snapshot(tmp_path)
    fix(tmp_path)
    assert snapshot(tmp_path) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes links for administrators alone")
def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    outside = tmp_path / "outside.md"
    outside.write_text(PASTED, encoding="utf-8")
    site = SiteBuilder(tmp_path / "site")
    (tmp_path / "plan").write_text(PLAN.replace("type: KH", "type: “KH”"), encoding="utf-8")
    site.remove("plan.yaml")
    (site.root / "plan.yaml").symlink_to(tmp_path / "plan")
    (site.root / "content/pages").mkdir()
    (site.root / "content/pages/bai.md").symlink_to(outside)
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/bai.md").write_text(PASTED, encoding="utf-8")
    (site.root / "content/articles").symlink_to(tmp_path / "articles")
    before = snapshot(tmp_path)
    fix(site.root)
    assert snapshot(tmp_path) == before


def test_a_file_keeps_who_may_read_it(tmp_path: Path) -> None:
    file = SiteBuilder(tmp_path).write(ARTICLE, PASTED).root / ARTICLE
    file.chmod(0o640 if os.name != "nt" else 0o666)
    mode = file.stat().st_mode
    fix(tmp_path)
    assert file.read_text(encoding="utf-8") == f"{HEAD}- Một\n- Hai\n"
    assert file.stat().st_mode == mode


def test_a_file_that_is_read_only_is_left_alone_and_told_of(tmp_path: Path) -> None:
    file = SiteBuilder(tmp_path).write(ARTICLE, PASTED).root / ARTICLE
    file.chmod(0o444)
    _, said = fix(tmp_path)
    assert file.read_text(encoding="utf-8") == PASTED
    assert said[0].startswith(f"{ARTICLE}: để nguyên, không tự sửa, vì tệp được đặt chỉ cho đọc")
    file.chmod(0o644)  # Windows deletes none that is read-only


def test_a_file_with_another_name_is_left_alone_and_told_of(tmp_path: Path) -> None:
    file = SiteBuilder(tmp_path / "site").write(ARTICLE, PASTED).root / ARTICLE
    other = tmp_path / "other.md"
    other.hardlink_to(file)
    _, said = fix(tmp_path / "site")
    assert file.samefile(other)
    assert file.read_text(encoding="utf-8") == PASTED
    assert said[0].startswith(f"{ARTICLE}: để nguyên, không tự sửa, vì cùng tệp ấy còn có tên khác")


def test_what_a_killed_run_left_beside_a_file_is_removed_and_told_of(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).write(ARTICLE, PASTED)
    folder = (site.root / ARTICLE).parent
    names = (".plansite-ab_c12de", ".plansite-fresh001", ".plansite-notes.md", "notes.txt")
    for name in names:
        (folder / name).write_bytes(b"half")
        os.utime(folder / name, (0, 0) if name != names[1] else None)
    _, said = fix(tmp_path)
    assert said[0] == (
        f"content/articles/2018/{names[0]}: đã xóa tệp tạm mà một lần chạy trước bị ngắt giữa "
        "chừng để lại"
    )
    assert [(folder / name).exists() for name in names] == [False, True, True, True]


def test_what_an_editor_saves_meanwhile_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = SiteBuilder(tmp_path).write(ARTICLE, PASTED).root / ARTICLE

    def saved_meanwhile(raw: bytes, *, is_entry: bool) -> mending.Mended | None:
        found = mended(raw, is_entry=is_entry)
        if is_entry:
            file.write_text(f"{PASTED}\nMới\n", encoding="utf-8")
        return found

    monkeypatch.setattr(mending, "mended", saved_meanwhile)
    mending.mend_site(Console(io.StringIO(), io.StringIO()), tmp_path)
    assert file.read_text(encoding="utf-8") == f"{PASTED}\nMới\n"


def test_a_file_that_cannot_be_written_is_named_and_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    SiteBuilder(tmp_path).write(ARTICLE, PASTED)
    before = snapshot(tmp_path)

    def refuse(path: Path, target: Path) -> None:
        raise PermissionError(13, "no", str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UsageError, match=re.escape(ARTICLE)):
        fix(tmp_path)
    assert snapshot(tmp_path) == before


PIECES = st.sampled_from(
    [
        "• ", "– ", "— ", "+ ", "- ", "* ", "1. ", "1.\t", "-\t", "\t", "  ", "    ", "> ",
        "\u00a0", "\uf0b7", "§\t", "o\t", "Một", "hai ba", "Địa chỉ: x", "Số: y", "đê\u0301",
        "e\u0302\u0323", "ê", "\u00ad", "\u200b", "\u200d", "👩\u200d💻", "\ufeff", "\u2028",
        "\u2029", "\u000b", "\n", "\n", "\n\n", "\n\n\n", "\r\n", "\r", "|",
        "| a | b |\n|–|–|\n", "```\n", "`", "~~~\n", "<div>\n", "</div>\n", "<!-- ", "-->",
        "[a](b", ")", "[^1]: ", "# ", "##\u00a0", "---\n", "———\n", "\\", "  \n", "“x: y”",
        "title: ", "tasks:\n", "– NV1\n", "date: “2018”", "{", "}", "[", "]", ", ", "body: |\n",
        "# ", "'", '"',
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=40).map("".join)


def words(raw: bytes) -> str:
    """The letters and digits of a file; what is but a bullet in Wingdings is none."""
    text = raw.decode("utf-8-sig")
    text = unicodedata.normalize("NFC", without_leftovers(unicodedata.normalize("NFC", text)))
    text = re.sub("[\u2028\u2029\v\r]", "\n", text)
    text = re.sub(r"(?m)^([\s>]*)[o§][ \u00a0]*\t(?=[^\S\n]*\S)", r"\1", text)
    return "".join(char for char in text if char.isalnum())


@settings(max_examples=200, deadline=None, derandomize=True)
@given(front=TEXTS, body=TEXTS)
def test_mending_twice_is_mending_once_and_changes_no_word(front: str, body: str) -> None:
    for raw, is_entry in (
        (f"{HEAD}{body}".encode(), True),
        (f"---\n{front}\n---\n{body}".encode(), True),
        (front.encode(), False),
    ):
        found = mended(raw, is_entry=is_entry)
        if found is not None:
            assert words(found.content) == words(raw)
            assert found.content != raw
            assert mended(found.content, is_entry=is_entry) is None


def test_a_line_that_goes_is_shown(tmp_path: Path) -> None:
    body = "+----+----+\n| Xã | Số |\n+----+----+\n| A  | 2  |\n+----+----+"
    SiteBuilder(tmp_path).write(ARTICLE, f"---\ntitle: Một\ndate: 2018-03-05\n---\n\n{body}\n")
    _, said = fix(tmp_path)
    assert said[:2] == [
        f"{ARTICLE}:6: +----+----+ → (bỏ)",
        f"{ARTICLE}:7: | Xã | Số | → | Xã | Số |⏎|---|---|",
    ]
