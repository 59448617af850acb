# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What YAML would leave out of a value in silence is reported, with the line to write."""

import re
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

PATH = "content/articles/2018/bai.md"

CASES: dict[str, tuple[str, list[str]]] = {
    "a hash in a summary": (
        "title: Bài\ndate: 2018-03-05\nsummary: Hưởng ứng #CCHC2018 của tỉnh",
        [
            '4: lỗi [yaml/dau-thang] phần “#CCHC2018 của tỉnh” sẽ mất, vì dấu # đứng sau dấu cách mở đầu một ghi chú; hãy bọc trong dấu nháy: summary: "Hưởng ứng #CCHC2018 của tỉnh"; nếu là ghi chú thì đưa xuống một dòng riêng bắt đầu bằng #',
        ],
    ),
    "a hash at the start of a value": (
        "title: #CCHC\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            '2: lỗi [yaml/dau-thang] phần “#CCHC” sẽ mất, vì dấu # đứng sau dấu cách mở đầu một ghi chú; hãy bọc trong dấu nháy: title: "#CCHC"; nếu là ghi chú thì đưa xuống một dòng riêng bắt đầu bằng #',
        ],
    ),
    "a hash in the place of a list": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntasks: #NV1",
        [
            '5: lỗi [yaml/dau-thang] phần “#NV1” sẽ mất, vì dấu # đứng sau dấu cách mở đầu một ghi chú; hãy bọc trong dấu nháy: tasks: "#NV1"; nếu là ghi chú thì đưa xuống một dòng riêng bắt đầu bằng #',
        ],
    ),
    "a number with a hash": (
        "title: Hội nghị – đợt #2 (28 xã)\ndate: 2018-03-05\nsummary: Tóm tắt.\n",
        [
            '2: lỗi [yaml/dau-thang] phần “#2 (28 xã)” sẽ mất, vì dấu # đứng sau dấu cách mở đầu một ghi chú; hãy bọc trong dấu nháy: title: "Hội nghị – đợt #2 (28 xã)"; nếu là ghi chú thì đưa xuống một dòng riêng bắt đầu bằng #',
        ],
    ),
    "a hash in brackets": (
        "title: Sơ kết (đợt #2)\ndate: 2018-03-05\nsummary: Tóm tắt.\n",
        [
            '2: lỗi [yaml/dau-thang] phần “#2)” sẽ mất, vì dấu # đứng sau dấu cách mở đầu một ghi chú; hãy bọc trong dấu nháy: title: "Sơ kết (đợt #2)"; nếu là ghi chú thì đưa xuống một dòng riêng bắt đầu bằng #',
        ],
    ),
    "a hash after an item": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntopics:\n  - the-che #x",
        [
            '6: lỗi [yaml/dau-thang] phần “#x” sẽ mất, vì dấu # đứng sau dấu cách mở đầu một ghi chú; hãy bọc trong dấu nháy: - "the-che #x"; nếu là ghi chú thì đưa xuống một dòng riêng bắt đầu bằng #',
        ],
    ),
    "a hash in a group between brackets": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent: {start: 2018-03-05, place: Hội trường #2, organiser: Sở}",
        [
            '6: lỗi [yaml/dau-thang] phần “#2” sẽ mất, vì dấu # đứng sau dấu cách mở đầu một ghi chú; hãy bọc trong dấu nháy: place: "Hội trường #2"; nếu là ghi chú thì đưa xuống một dòng riêng bắt đầu bằng #',
        ],
    ),
    "a hash on a line of its own in brackets": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent: {start: 2018-03-05,\n  place: Hội trường #2\n  }",
        [
            '7: lỗi [yaml/dau-thang] phần “#2” sẽ mất, vì dấu # đứng sau dấu cách mở đầu một ghi chú; hãy bọc trong dấu nháy: place: "Hội trường #2"; nếu là ghi chú thì đưa xuống một dòng riêng bắt đầu bằng #',
        ],
    ),
    "a hash in the midst of lines": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt\n  dài #CCHC\n  của tỉnh",
        [
            '4: lỗi [yaml/dau-thang] phần “#CCHC” sẽ mất, vì dấu # đứng sau dấu cách mở đầu một ghi chú; hãy bọc trong dấu nháy: summary: "Tóm tắt dài #CCHC"; nếu là ghi chú thì đưa xuống một dòng riêng bắt đầu bằng #',
        ],
    ),
    "a hash at the start of a line that goes on": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt\n  #CCHC của tỉnh",
        [
            '4: lỗi [yaml/dau-thang] phần “#CCHC của tỉnh” sẽ mất, vì dấu # đứng sau dấu cách mở đầu một ghi chú; hãy bọc trong dấu nháy: summary: "Tóm tắt #CCHC của tỉnh"; nếu là ghi chú thì đưa xuống một dòng riêng bắt đầu bằng #',
        ],
    ),
    "a hash in the name of a file": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nattachments:\n  - file: 2018/bien ban #1.pdf\n    title: Biên bản",
        [
            '6: lỗi [yaml/dau-thang] phần “#1.pdf” sẽ mất, vì dấu # đứng sau dấu cách mở đầu một ghi chú; hãy bọc trong dấu nháy: file: "2018/bien ban #1.pdf"; nếu là ghi chú thì đưa xuống một dòng riêng bắt đầu bằng #',
        ],
    ),
    "a hash in curly quotes": (
        "title: Bài\ndate: 2018-03-05\nsummary: “Ra quân #CCHC”",
        [
            '4: lỗi [chu-chep/yaml] `summary: “Ra quân #CCHC”` có dấu nháy cong thay cho dấu nháy thẳng; hãy viết `summary: "Ra quân #CCHC"`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa',
        ],
    ),
    "a hash beside quotes": (
        'title: Bài "hay" #1\ndate: 2018-03-05\nsummary: Tóm tắt.',
        [
            "2: lỗi [yaml/dau-thang] phần “#1” sẽ mất, vì dấu # đứng sau dấu cách mở đầu một ghi chú; hãy bọc trong dấu nháy: title: 'Bài \"hay\" #1'; nếu là ghi chú thì đưa xuống một dòng riêng bắt đầu bằng #",
        ],
    ),
    "comments that are meant, after dates and choices; behind words in quotes they may be words": (
        'title: "Bài" # tiêu đề\ndate: 2018-03-05 # ngày\nsummary: "Tóm # tắt." # x\nauthor: # ai viết\nlang: vi # tiếng\n# cả dòng\ntasks: [NV1] # nhiệm vụ',
        [
            '2: cảnh báo [yaml/ghi-chu-cuoi-dong] phần “# tiêu đề” là ghi chú nên không được đăng; nếu đó là chữ của giá trị thì bọc trong dấu nháy: title: "Bài # tiêu đề"; nếu đúng là ghi chú thì xóa đi, hoặc đưa xuống một dòng riêng bắt đầu bằng #',
            '4: cảnh báo [yaml/ghi-chu-cuoi-dong] phần “# x” là ghi chú nên không được đăng; nếu đó là chữ của giá trị thì bọc trong dấu nháy: summary: "Tóm # tắt. # x"; nếu đúng là ghi chú thì xóa đi, hoặc đưa xuống một dòng riêng bắt đầu bằng #',
        ],
    ),
    "a comment set apart from words": (
        "title:  Bài viết  # tiêu đề\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            '2: cảnh báo [yaml/ghi-chu-cuoi-dong] phần “# tiêu đề” là ghi chú nên không được đăng; nếu đó là chữ của giá trị thì bọc trong dấu nháy: title: "Bài viết # tiêu đề"; nếu đúng là ghi chú thì xóa đi, hoặc đưa xuống một dòng riêng bắt đầu bằng #',
        ],
    ),
    "a hash that begins no comment": (
        "title: C#\ndate: 2018-03-05\nsummary: Giá 5.000đ#1",
        [],
    ),
    "a hash in a block": (
        "title: Bài\ndate: 2018-03-05\nsummary: >\n  Dòng một #CCHC\n  dòng hai",
        [],
    ),
    "a comma in a group": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent: {start: 2018-03-05, place: Hội trường, tầng 2}",
        [
            '6: lỗi [yaml/dau-phay] phần “, tầng 2” sẽ mất, vì dấu phẩy trong ngoặc { } kết thúc giá trị; hãy bọc trong dấu nháy: place: "Hội trường, tầng 2"',
        ],
    ),
    "several commas in a group": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent: {start: 2018-03-05, place: Hội trường, tầng 2, nhà A, organiser: Sở}",
        [
            '6: lỗi [yaml/dau-phay] phần “, tầng 2, nhà A” sẽ mất, vì dấu phẩy trong ngoặc { } kết thúc giá trị; hãy bọc trong dấu nháy: place: "Hội trường, tầng 2, nhà A"',
        ],
    ),
    "a comma in quotes": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent: {start: 2018-03-05, place: 'A, B'}",
        [],
    ),
    "a comma and a colon in a group": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent: {start: 2018-03-05, place: Hội trường, tầng 2: phòng họp}",
        [
            "6: lỗi [khoa-la/khong-co-trong-mau] khóa `tầng 2` không có trong mẫu; hãy dùng một trong các khóa: start, end, place, participants, organiser",
        ],
    ),
    "an unknown key without a value": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nauthro:",
        [
            "5: lỗi [khoa-la/khong-co-trong-mau] khóa `authro` không có trong mẫu; có phải `author`?",
        ],
    ),
    "a word between brackets without its colon": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent: {start 2018-03-05, place: x}",
        [
            "6: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết start: 2018-03-05",
        ],
    ),
    "a key between brackets without its space": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent: {start:2018-03-05, place: x}",
        [
            "6: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết start: 2018-03-05",
        ],
    ),
    "a list within an item": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ncorrections:\n  - date: 2018-03-06\n    text: Sửa số xã\n      - và tên xã",
        [
            "8: lỗi [yaml/nhieu-dong] chữ của `text` viết thành nhiều dòng mà không có dấu |, nên các dòng không đứng riêng được; hãy viết “text: |” rồi xuống dòng, mỗi dòng chữ ở dưới thụt vào hai dấu cách so với `text`",
        ],
    ),
    "an item that is indented further than the one above": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntopics:\n  - the-che\n    - to-chuc-bo-may",
        [
            "6: lỗi [ma-la/chu-de] không có chủ đề “the-che - to-chuc-bo-may” trong kế hoạch; có phải `to-chuc-bo-may`?",
            "7: lỗi [yaml/noi-dong] dòng bắt đầu bằng “-” này bị nối vào giá trị ở dòng trên; nếu là một mục thì viết “- to-chuc-bo-may” thẳng hàng với dấu gạch của mục trên; nếu là chữ viết tiếp thì nối vào cuối dòng trên",
        ],
    ),
    "backslashes that make blanks": (
        'title: "C:\\new"\ndate: 2018-03-05\nsummary: "a\\tb"',
        [
            "2: lỗi [yaml/gach-cheo-nguoc] dấu gạch chéo ngược \\ trong dấu nháy kép có nghĩa riêng; hãy dùng dấu nháy đơn '…' hoặc viết hai dấu: `\\\\`",
            "4: lỗi [yaml/gach-cheo-nguoc] dấu gạch chéo ngược \\ trong dấu nháy kép có nghĩa riêng; hãy dùng dấu nháy đơn '…' hoặc viết hai dấu: `\\\\`",
        ],
    ),
    "a quote that swallows keys": (
        'title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nauthor: "Văn phòng\nlang: vi\nupdated: 2018-03-06"',
        [
            "5: lỗi [yaml/thieu-nhay] dấu nháy mở ở dòng này không được đóng; hãy thêm dấu nháy cùng loại ở cuối giá trị",
        ],
    ),
    "an exclamation mark before the words": (
        "title: ! Chú ý\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            '2: lỗi [yaml/nhan-kieu] giá trị bắt đầu bằng “!”: ở đầu giá trị, dấu ! có nghĩa riêng; hãy bỏ dấu ấy, hoặc bọc giá trị trong dấu nháy: title: "! Chú ý"',
        ],
    ),
    "a comment of HTML in a value": (
        "title: Bài <!-- ghi chú -->\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            "2: lỗi [yaml/ghi-chu-html] ghi chú viết bằng `<!-- -->` chỉ dùng được trong thân bài; hãy viết nó ở một dòng riêng, bắt đầu bằng dấu thăng: # ghi chú",
        ],
    ),
}


@pytest.mark.parametrize(("front", "expected"), CASES.values(), ids=CASES)
def test_reading_says(front: str, expected: list[str], tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).write(PATH, f"---\n{front}\n---\n\nNội dung.\n")
    assert [line.removeprefix(f"{PATH}:") for line in site.lines()] == expected


OTHERS = {
    "plan.yaml": (
        ("title: Tổ chức hội nghị", "title: Tổ chức hội nghị #1"),
        'title: "Tổ chức hội nghị #1"',
    ),
    "content/documents.yaml": (
        "documents:\n  - type: QĐ\n    number: 12/QĐ-UBND\n    issued: 2018-02-01\n    title: Về đợt #2\n",
        'title: "Về đợt #2"',
    ),
    "content/explanations.yaml": (
        "- task: NV1\n  period: q1\n  text: Chờ kinh phí #2\n",
        'text: "Chờ kinh phí #2"',
    ),
    "content/removed.yaml": (
        "- address: /tin-cu/\n  on: 2018-05-01\n  reason: Trùng bài #2\n",
        'reason: "Trùng bài #2"',
    ),
}


@pytest.mark.parametrize("path", OTHERS)
def test_a_hash_cuts_no_words_of_any_file(path: str, tmp_path: Path) -> None:
    text, line = OTHERS[path]
    site = SiteBuilder(tmp_path)
    if isinstance(text, tuple):
        site.plan(text)
    else:
        site.write(path, text)
    (found,) = [line for line in site.lines() if "[yaml/" in line]
    assert found.startswith(f"{path}:")
    assert "lỗi [yaml/dau-thang]" in found
    assert f"hãy bọc trong dấu nháy: {line}; " in found


def test_a_long_value_is_shown_whole_to_be_copied(tmp_path: Path) -> None:
    words = "Đoàn viên ra quân hướng dẫn người dân nộp hồ sơ " * 6 + "#CCHC2018"
    site = SiteBuilder(tmp_path).article(summary=words)
    assert f'summary: "{words}"' in site.lines()[0]


def test_what_is_shown_to_be_copied_is_sound(tmp_path: Path) -> None:
    for front, (line, *_) in ((front, lines) for front, lines in CASES.values() if lines):
        shown = re.search(r"trong dấu nháy(?: đơn)?: (\w+: .+?)(?:; nếu|$)", line)
        if shown is not None and "\n  " not in front and "{" not in front:
            key = shown[1].partition(":")[0]
            mended = re.sub(rf"(?m)^{key}:.*$", lambda _, new=shown[1]: new, front)
            assert not [
                line
                for line in SiteBuilder(tmp_path).write(PATH, f"---\n{mended}\n---\n").lines()
                if "[yaml/" in line and f" {key}: " in line
            ]


LINES = "lỗi [yaml/nhieu-dong] chữ của `text` viết thành nhiều dòng mà không có dấu |, nên các dòng không đứng riêng được; hãy viết “text: |” rồi xuống dòng, mỗi dòng chữ ở dưới thụt vào hai dấu cách so với `text`"
BAR = "lỗi [yaml/chua-thut-le] các dòng chữ dưới “text: |” chưa thụt vào so với `text`; hãy cho mỗi dòng chữ ấy, kể từ dòng này, bắt đầu bằng 4 dấu cách"
LINE_END = "cảnh báo [yaml/xuong-dong] dòng này của `text` sẽ nối liền vào dòng trên, không xuống dòng; muốn xuống dòng thì viết “text: |”, mọi dòng chữ ở dưới thụt vào hai dấu cách so với `text`; không thì viết tiếp vào cuối dòng trên"

FOLDED = "lỗi [yaml/gap-dong] dòng này của `text` sẽ nối liền vào dòng trên, vì dấu > nối các dòng thành một; hãy viết “text: |”, dấu | thay cho dấu >"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("text: Dòng\n    - ý", f"4: {LINES}"),
        ("text: Dòng\n    + ý\n    + hai", f"4: {LINES}"),
        ("text: Dòng\n    * ý", f"4: {LINES}"),
        ("text: Dòng\n    • ý", f"4: {LINES}"),
        ("text: Dòng\n    1. ý", f"4: {LINES}"),
        ("text: Dòng\n    a) ý", f"4: {LINES}"),
        ("text: Dòng\n  - ý", f"4: {LINES}"),
        ("text: Dòng\n  + ý", f"4: {LINES}"),
        ("text: Dòng\n  dòng hai", f"4: {LINES}"),
        ("text: - ý", f"3: {LINES}"),
        ("text:\n  - ý\n  - hai", f"3: {LINES}"),
        ("text: |\n  Dòng\n  hai", f"4: {BAR}"),
        ("text: |\nDòng\nhai", f"4: {BAR}"),
        ("text: |\n  Dòng: một\n  - hai", f"4: {BAR}"),
        ("text: |\n  - Dòng\n  - hai", f"4: {BAR}"),
        ("text: Dòng một\n    dòng hai", f"4: {LINE_END}"),
        ('text: "Dòng một.\n    Dòng hai."', f"4: {LINE_END}"),
        ("text: 'Dòng một.\n    Dòng hai.'", f"4: {LINE_END}"),
        (f"text: '{'Chữ dài ' * 7}\n    viết tiếp'", None),
        ("text: Dòng\n    hai: ba", f"4: {LINES}"),
        ("text: |\n    Dòng\n    - ý", None),
        (f"text: {'Chữ dài ' * 7}\n    viết tiếp", None),
        ("text: >-\n    Lý do:\n    - Một\n    - Hai", f"5: {FOLDED}"),
        ("text: >\n    Lý do\n    1. Một\n    2. Hai", f"5: {FOLDED}"),
        ("text: >\n    - Một\n    - Hai", f"5: {FOLDED}"),
        ("text: >\n    Lý do:\n      - Một\n      - Hai", None),
        ("text: >\n    Lý do:\n\n    - Một\n\n    - Hai", None),
        ("text: >\n    Chờ đến ngày\n    15. Sau đó làm.", None),
    ],
)
def test_lines_of_an_explanation_are_kept_apart_by_a_bar(
    text: str, expected: str | None, tmp_path: Path
) -> None:
    site = SiteBuilder(tmp_path)
    site.write("content/explanations.yaml", f"- task: NV1\n  period: q1\n  {text}\n")
    said = f"content/explanations.yaml:{expected}"
    assert site.lines() == ([] if expected is None else [said])


@pytest.mark.parametrize("sign", [">", "|"])
@pytest.mark.parametrize("items", ["- Một\n  - Hai", "  1. Một\n    2. Hai", "\n  + Một"])
def test_a_list_in_what_is_shown_as_one_paragraph_is_told(
    sign: str, items: str, tmp_path: Path
) -> None:
    site = SiteBuilder(tmp_path).article(summary=f"{sign}\n  Có:\n  {items}")
    (line,) = site.lines()
    assert "lỗi [yaml/mot-doan]" in line
    assert "vì `summary` được đăng thành một đoạn" in line


@pytest.mark.parametrize(
    ("author", "is_told"),
    [
        ("|\n  Nguyễn Văn A\n  Trần Thị B", True),
        ("|\n  Văn phòng Sở\n  và Thanh tra", False),
        ("|\n  Văn phòng,\n  Thanh tra.\n  Sở", False),
        (">\n  Văn phòng Sở\n  Khoa học", False),
    ],
)
def test_lines_below_a_bar_that_are_shown_as_one_are_told(
    author: str, is_told: bool, tmp_path: Path
) -> None:
    lines = SiteBuilder(tmp_path).article(f"author: {author}").lines()
    assert len(lines) == is_told
    assert all("dòng bắt đầu bằng “Trần” này sẽ nối liền" in line for line in lines)


BEHIND = "lỗi [yaml/dau-thang-lien-chu]"
CUT = "lỗi [yaml/dau-thang]"
BELOW = "cảnh báo [yaml/dong-dau-thang]"

GLUED = {
    'author: "An" #1': f"5: {CUT} phần “#1” sẽ mất",
    "author: 'An' #CCHC2018 của tỉnh": f"5: {CUT} phần “#CCHC2018 của tỉnh” sẽ mất",
    "tasks: [NV1] #NV2": f"5: {BEHIND} phần “#NV2” không được dùng",
    "tasks: #NV2\n  - NV1": f"5: {BEHIND} phần “#NV2” không được dùng",
    "tasks: [NV1, #NV2\n  NV2]": f"5: {BEHIND} phần “#NV2” không được dùng",
    "status: published #draft": f"5: {BEHIND} phần “#draft” không được dùng",
    'status: "published" #draft': f"5: {BEHIND} phần “#draft” không được dùng",
    "kind: article #event": f"5: {BEHIND} phần “#event” không được dùng",
    "lang: vi #en": f"5: {BEHIND} phần “#en” không được dùng",
    "updated: 2018-03-06 #2018-03-07": f"5: {BEHIND} phần “#2018-03-07” không được dùng",
    "source:\n  name: Báo\n  url: https://a.vn/1 #x": f"7: {BEHIND} phần “#x” không được dùng",
    "author: > #CCHC\n  An": f"5: {BEHIND} phần “#CCHC” không được dùng",
    "author: An\n#CCHC của tỉnh": f"6: {BELOW} dòng “#CCHC của tỉnh” không được đăng",
    'author: "An"\n  #CCHC': f"6: {BELOW} dòng “#CCHC” không được đăng",
    "author: >\n  An\n#CCHC": f"7: {BELOW} dòng “#CCHC” không được đăng",
}


@pytest.mark.parametrize("front", GLUED)
def test_a_hash_glued_to_words_is_told_behind_any_value(front: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).article(front).lines()
    assert line.startswith(f"{PATH}:{GLUED[front]}")


@pytest.mark.parametrize(
    "front",
    [
        "author: An\n#lang: vi",  # a key taken out of use
        "author: An\n# ghi chú\n#ghi chú",
        "author: An\n#-----",
        "status: published # draft",
        "tasks: [NV1] # NV2",
        'author: "An #1"',
        "author: |\n  An\n  #1",
        "author: An\n\n#CCHC",
        "image: {file: a.png, alt: 'Ảnh #1', caption: \"Tập #2\"}",
    ],
)
def test_a_hash_that_is_a_comment_or_in_a_value_is_let_be(front: str, tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).media("a.png").article(front)
    assert not [line for line in site.lines() if "[yaml/" in line]


def test_such_a_hash_is_told_in_the_other_files_too(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).plan(
        ("number: 03/KH-SM", "number: 03/KH-SM #cũ"),
        ("title: Thông tin, tuyên truyền năm 2018", 'title: "Đăng tin" #mỗi tháng hai bài'),
    )
    removal = "- address: /tin-cu/ #x\n  on: 2018-05-01\n  reason: 'Sai' #số liệu\n"
    site.write("content/removed.yaml", removal)
    assert [line.partition("] ")[0] for line in site.lines()] == [
        "content/removed.yaml:1: lỗi [yaml/dau-thang-lien-chu",
        "content/removed.yaml:3: lỗi [yaml/dau-thang",
        "plan.yaml:4: lỗi [yaml/dau-thang-lien-chu",
        "plan.yaml:8: lỗi [yaml/dau-thang",
    ]
