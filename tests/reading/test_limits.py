# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What no honest text holds is refused in one sentence, at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plansite.markdown.outline import outline
from plansite.model.weight import BODY_LIMIT, LIMITS, excesses
from tests.support.site_builder import SiteBuilder

ROOT = Path(__file__).parents[2]
ARTICLE = "content/articles/2018/bai.md"
MUCH = "hãy xóa phần thừa, tách thành nhiều bài, hoặc chuyển phần dài thành tệp đính kèm"
DEEP = f"{ARTICLE}:7: lỗi [than-bai/long-qua-sau] các cấp trích dẫn, danh sách, chữ đậm, chữ nghiêng hoặc thẻ HTML lồng nhau quá 20 cấp; hãy xóa bớt dấu >, dấu đầu dòng, dấu * hoặc khoảng trống đầu dòng; thẻ HTML phải được đóng"


def heavy(what: str, line: int = 7) -> str:
    return f"{ARTICLE}:{line}: lỗi [than-bai/qua-nhieu-dau] nội dung có hơn {what}; {MUCH}"


BODIES: dict[str, tuple[str, list[str]]] = {
    "brackets": ("[" * 30_000, [heavy("2.000 dấu ngoặc vuông [")]),
    "pictures": ("![" * 10_000, [heavy("2.000 dấu ngoặc vuông [")]),
    "marked sections": (
        "<![" * 6_000,
        [heavy("2.000 dấu ngoặc vuông ["), heavy("5.000 dấu <")],
    ),
    "one footnote": (
        "[^1]" * 5_000,
        [heavy("2.000 dấu ngoặc vuông ["), heavy("500 chú thích [^…]")],
    ),
    "headings": ("## a\n" * 20_000, [heavy("500 đề mục", 507), heavy("20.000 dòng", 20_006)]),
    "lines": ("a\n" * 25_000, [heavy("20.000 dòng", 20_006)]),
    "ticks": ("` " * 3_000, [heavy("2.000 dấu `")]),
    "stars": ("*a " * 30_000, [heavy("20.000 dấu *, _, \\ hoặc &")]),
    "fences": ("".join(f"{'~' * n}\n" for n in range(3, 300)), [heavy("200 khối mã", 207)]),
    "definitions": (
        "a\n" + ": a\n" * 4_000,
        [heavy("1.000 dòng bắt đầu bằng dấu hai chấm", 1_008)],
    ),
    "abbreviations": (
        "".join(f"*[a{n}]: b\n" for n in range(1_000)),
        [heavy("200 dòng giải thích chữ viết tắt *[…]", 207)],
    ),
    "rows": ("|a|\n|-|\n" + "|b|\n" * 3_000, [heavy("2.000 hàng bảng", 2_007)]),
    "columns": ("|a" * 60 + "\n" + "|-" * 60, [heavy("50 cột trong một bảng")]),
    "letters": (
        "a" * 500_000,
        [
            f"{ARTICLE}:6: lỗi [than-bai/qua-dai] nội dung dài 500.002 ký tự, vượt giới hạn 400.000; hãy tách thành nhiều bài, hoặc chuyển phần dài (phụ lục, danh sách) thành tệp đính kèm"
        ],
    ),
    "lists in lists": ("- " * 700 + "a", [DEEP]),
    "quotations in quotations": ("> " * 700 + "a", [DEEP]),
    "elements in elements": ("<b>" * 30 + "a" + "</b>" * 30, [DEEP]),
}


@pytest.mark.parametrize(("body", "expected"), BODIES.values(), ids=BODIES)
def test_a_body_with_too_much_of_something_is_refused(
    body: str, expected: list[str], tmp_path: Path
) -> None:
    assert SiteBuilder(tmp_path).article(body=body).lines() == expected


def test_every_limit_of_a_body_is_tried() -> None:
    found = {each.kind for body, _ in BODIES.values() for each in excesses(body)}
    assert found == LIMITS.keys()


VALUES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a title without a space": (
        lambda site: site.article(title="a" * 20_000),
        [
            f"{ARTICLE}:2: lỗi [qua-dai/chu] `title` dài 20000 ký tự, vượt giới hạn 300; hãy rút ngắn còn tối đa 300 ký tự",
        ],
    ),
    "a date full of spaces": (
        lambda site: site.article(date="'05/03/2018" + " " * 60_000 + "x'"),
        [
            f'{ARTICLE}:3: lỗi [ngay/khong-iso] "05/03/2018…" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết đủ năm, tháng, ngày bằng số, ví dụ 2018-03-05'
        ],
    ),
    "many attachments": (
        lambda site: site.media("a.pdf").article(
            "attachments:\n" + "- {file: a.pdf, title: Tệp}\n" * 101
        ),
        [
            f"{ARTICLE}:5: lỗi [qua-dai/danh-sach] `attachments` có 101 mục, vượt giới hạn 100; hãy giữ tối đa 100 mục"
        ],
    ),
    "many columns of an annex": (
        lambda site: site.plan(
            ("lead: vp}", "lead: vp, extra: {" + ", ".join(f"c{n}: x" for n in range(51)) + "}}")
        ),
        [
            "plan.yaml:22: lỗi [qua-dai/danh-sach] `extra` có 51 mục, vượt giới hạn 50; hãy giữ tối đa 50 mục"
        ],
    ),
    "a long name of a column": (
        lambda site: site.plan(("lead: vp}", f"lead: vp, extra: {{{'c' * 101}: x}}}}")),
        [
            f"plan.yaml:22: lỗi [qua-dai/chu] `{'c' * 101}` dài 101 ký tự, vượt giới hạn 100; hãy rút ngắn còn tối đa 100 ký tự"
        ],
    ),
    "a section with too much of something": (
        lambda site: site.plan(
            ("show: tasks}", "show: tasks}\n  - {title: Khác, body: '" + "[" * 2_001 + "'}")
        ),
        [
            f"plan.yaml:15: lỗi [than-bai/qua-nhieu-dau] nội dung có hơn 2.000 dấu ngoặc vuông [; {MUCH}"
        ],
    ),
    "a letter under a pile of marks": (
        lambda site: site.article(summary="a" + "\u0323\u0301" * 20_000),
        [
            f"{ARTICLE}:4: lỗi [unicode/chong-dau] có chữ mang hơn 30 dấu chồng lên nhau; hãy xóa chữ đó và gõ lại"
        ],
    ),
    "a pile of marks by number": (
        lambda site: site.article(summary='"a' + "\\u0323\\u0301" * 50 + '"'),
        [
            f"{ARTICLE}:4: lỗi [yaml/gach-cheo-nguoc] dấu gạch chéo ngược \\ trong dấu nháy kép có nghĩa riêng; hãy dùng dấu nháy đơn '…' hoặc viết hai dấu: `\\\\`"
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), VALUES.values(), ids=VALUES)
def test_a_value_beyond_all_measure_is_refused(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected


def test_after_a_thousand_faults_of_one_file_no_more_is_told(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).article("\n".join(f"k{n}: x" for n in range(3_000)))
    lines = site.lines()
    assert len(lines) == 1_001
    assert (
        f"{ARTICLE}:2: lỗi [nhieu-loi/con-nua] đã nêu 1000 lỗi cùng loại; nếu còn nữa thì chưa nêu ra; hãy sửa các lỗi đã nêu rồi chạy lại lệnh check"
        in lines
    )


def test_after_a_thousand_errors_of_one_rule_no_more_is_told(tmp_path: Path) -> None:
    links = "\n".join(f"[Trang số {n}](khong-co-{n}.md)" for n in range(1_500))
    lines = SiteBuilder(tmp_path).article(body=links).lines()
    assert len(lines) == 1_001
    assert lines[-1].startswith(f"{ARTICLE}:1006: lỗi [nhieu-loi/con-nua] ")


def test_the_texts_of_both_sites_are_far_from_every_limit() -> None:
    texts = [
        path.read_text(encoding="utf-8")
        for site in (ROOT, ROOT / "examples" / "so-mau")
        for path in (site / "content").rglob("*.md")
    ]
    assert len(texts) > 20
    for text in texts:
        assert list(excesses(text * 8)) == []
        assert outline(text).deep is None


SYLLABLES = st.sampled_from(
    [
        "cải",
        "cách",
        "hành",
        "chính",
        "**đậm**",
        "*nghiêng*",
        "Ủy",
        "ban",
        "—",
        "(một",
        "cửa)",
        "50%",
        "&",
        "`mã`",
    ]
)
SENTENCES = st.lists(SYLLABLES, min_size=3, max_size=30).map(lambda words: " ".join(words) + ".")
BLOCKS = st.one_of(
    SENTENCES,
    SENTENCES.map("## {}".format),
    st.lists(SENTENCES, min_size=1, max_size=60).map(
        lambda all_: "\n".join(f"- {one}" for one in all_)
    ),
    st.lists(SENTENCES, min_size=1, max_size=60).map(
        lambda rows: "| TT | Việc |\n|---|---|\n" + "\n".join(f"| 1 | {row} |" for row in rows)
    ),
    SENTENCES.map("> > {}".format),
)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(BLOCKS, min_size=1, max_size=40))
def test_no_honest_text_meets_a_limit(blocks: list[str]) -> None:
    links = [f"[Văn bản số {n}](https://chinhphu.vn/{n})" for n in range(200)]
    body = "\n\n".join([*blocks, "; ".join(links), "\n".join(f"- {link}" for link in links)])
    assert len(body) < BODY_LIMIT
    assert list(excesses(body)) == []
    assert outline(body).deep is None
