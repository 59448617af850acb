# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Slips that office programs and keyboards bring into front matter, told as what they are."""

from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

PATH = "content/articles/2018/bai.md"

CASES: dict[str, tuple[str, list[str]]] = {
    "a group that is not indented": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent:\nstart: 2018-03-05\nend: 2018-03-06\nplace: Hội trường",
        [
            "7: lỗi [khoa-la/chua-thut-le] `start`, `end`, `place` thuộc về `event` nhưng đứng thẳng hàng với nó, nên `event` còn trống; hãy thêm hai dấu cách vào đầu mỗi dòng ấy: “  start: …”",
        ],
    ),
    "a group that is not indented, with a bad date": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: press\npress:\noutlet: Báo\nurl: https://x.example/1\npublished: 5/3/2018",
        [
            "7: lỗi [khoa-la/chua-thut-le] `outlet`, `url`, `published` thuộc về `press` nhưng đứng thẳng hàng với nó, nên `press` còn trống; hãy thêm hai dấu cách vào đầu mỗi dòng ấy: “  outlet: …”",
            '9: lỗi [ngay/khong-iso] "5/3/2018" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết 2018-03-05',
        ],
    ),
    "a list of groups that is not indented": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ncorrections:\ntext: Sửa số xã",
        [
            "5: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `date`; hãy thêm “date: …” (năm-tháng-ngày, ví dụ date: 2018-03-05)",
            "6: lỗi [khoa-la/chua-thut-le] `text` thuộc về `corrections` nhưng đứng thẳng hàng với nó, nên `corrections` còn trống; hãy thêm hai dấu cách vào đầu mỗi dòng ấy: “  - text: …”",
        ],
    ),
    "guessed keys are not validated": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkindd: xyz\nstats: 2018-03-05",
        [
            "5: lỗi [khoa-la/khong-co-trong-mau] khóa `kindd` không có trong mẫu; có phải `kind`?",
            "6: lỗi [khoa-la/khong-co-trong-mau] khóa `stats` không có trong mẫu; có phải `status`?",
        ],
    ),
    "a group left empty": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent:",
        [
            "6: lỗi [thieu-khoa/nhom-trong] nhóm `event` để trống; hãy viết các khóa của nó ở những dòng ngay dưới, thụt vào hai dấu cách: “start: …”",
        ],
    ),
    "a key left empty in a group": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent:\n  start:\n  place: x",
        [
            "7: lỗi [thieu-khoa/de-trong] khóa `start` để trống; hãy điền giá trị vào sau dấu hai chấm (năm-tháng-ngày, ví dụ start: 2018-01-01)",
        ],
    ),
    "curly quotes around a colon": (
        "title: “Bài: hay”\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            '2: lỗi [chu-chep/yaml] `title: “Bài: hay”` có dấu nháy cong thay cho dấu nháy thẳng; hãy viết `title: "Bài: hay"`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa',
        ],
    ),
    "curly quotes around a part": (
        "title: ‘Bài’ hay: x\ndate: 2018-03-05\nsummary: Tóm tắt.\n",
        [
            '2: lỗi [yaml/hai-cham] giá trị chứa dấu hai chấm và dấu cách mà không có dấu nháy; hãy bọc giá trị trong dấu nháy: title: "‘Bài’ hay: x"',
        ],
    ),
    "a comment of HTML": (
        "title: Bài\n<!-- ghi chú -->\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            "3: lỗi [yaml/ghi-chu-html] ghi chú viết bằng `<!-- -->` chỉ dùng được trong thân bài; hãy viết nó ở một dòng riêng, bắt đầu bằng dấu thăng: # ghi chú",
        ],
    ),
    "long dashes": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntasks:\n  – NV1\n  – NV2",
        [
            "6: lỗi [chu-chep/yaml] `– NV1` có dấu đầu dòng của Word thay cho dấu gạch nối; hãy viết `- NV1`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
            "7: lỗi [chu-chep/yaml] `– NV2` có dấu đầu dòng của Word thay cho dấu gạch nối; hãy viết `- NV2`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "a long dash among plain ones": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntasks:\n  - NV1\n  – NV2",
        [
            "7: lỗi [chu-chep/yaml] `– NV2` có dấu đầu dòng của Word thay cho dấu gạch nối; hãy viết `- NV2`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "a long dash at the left": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntasks:\n– NV1",
        [
            "6: lỗi [chu-chep/yaml] `– NV1` có dấu đầu dòng của Word thay cho dấu gạch nối; hãy viết `- NV1`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "bullets": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntasks:\n  • NV1\n  • NV2",
        [
            "6: lỗi [chu-chep/yaml] `• NV1` có dấu đầu dòng của Word thay cho dấu gạch nối; hãy viết `- NV1`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
            "7: lỗi [chu-chep/yaml] `• NV2` có dấu đầu dòng của Word thay cho dấu gạch nối; hãy viết `- NV2`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "brackets, then words": (
        "title: [Sơ kết] quý một\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            '2: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “[”; hãy bọc cả giá trị trong dấu nháy: title: "[Sơ kết] quý một"',
        ],
    ),
    "words in brackets": (
        "title: [Sơ kết]\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            '2: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “[”; hãy bọc cả giá trị trong dấu nháy: title: "[Sơ kết]"',
        ],
    ),
    "a semicolon": (
        "title: Bài\ndate: 2018-03-05\nsummary; Tóm tắt.",
        [
            "4: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết summary: Tóm tắt.",
        ],
    ),
    "a semicolon on the first line": (
        "title; Bài\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            "2: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết title: Bài",
        ],
    ),
    "a wide colon": (
        "title: Bài\ndate：2018-03-05\nsummary: Tóm tắt.",
        [
            "3: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết date: 2018-03-05",
        ],
    ),
    "a wide colon on the first line": (
        "title：Bài\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            "2: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết title: Bài",
        ],
    ),
    "an equals sign": (
        "title = Bài\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            "2: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết title: Bài",
        ],
    ),
    "a no-break space after a colon": (
        "title:\u00a0Bài\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            "2: lỗi [chu-chep/yaml] `title:⟨U+00A0⟩Bài` có dấu cách đặc biệt của Word; hãy viết `title: Bài`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "a no-break space after a later colon": (
        "title: Bài\ndate: 2018-03-05\nsummary:\u00a0Tóm tắt.",
        [
            "4: lỗi [chu-chep/yaml] `summary:⟨U+00A0⟩Tóm tắt.` có dấu cách đặc biệt của Word; hãy viết `summary: Tóm tắt.`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "a no-break space after a dash": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntasks:\n  -\u00a0NV1\n  -\u00a0NV2",
        [
            "6: lỗi [chu-chep/yaml] `-⟨U+00A0⟩NV1` có dấu cách đặc biệt của Word; hãy viết `- NV1`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
            "7: lỗi [chu-chep/yaml] `-⟨U+00A0⟩NV2` có dấu cách đặc biệt của Word; hãy viết `- NV2`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "no key before the colon": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n: Văn phòng",
        [
            "5: lỗi [yaml/khoa-phuc-tap] tên khóa không phải là một từ; hãy viết “khóa: giá trị” với khóa là một từ",
        ],
    ),
    "control characters, and what else is wrong": (
        "title: B\u0001ài\ndate: 2018/03/05\nsummary: Tóm\u0002 tắt\u0003.",
        [
            "2: lỗi [ky-tu/dieu-khien] có ký tự điều khiển U+0001 không nhìn thấy được; hãy xóa ký tự đó và gõ lại",
            '3: lỗi [ngay/khong-iso] "2018/03/05" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết 2018-03-05',
            "4: lỗi [ky-tu/dieu-khien] có ký tự điều khiển U+0002, U+0003 không nhìn thấy được; hãy xóa ký tự đó và gõ lại",
        ],
    ),
    "an ampersand": (
        "title: Bài\ndate: 2018-03-05\nsummary: &Tóm tắt",
        [
            '4: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “&”; hãy bọc cả giá trị trong dấu nháy: summary: "&Tóm tắt"',
        ],
    ),
    "a star": (
        "title: *Bài* hay\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            '2: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “*”; hãy bọc cả giá trị trong dấu nháy: title: "*Bài* hay"',
        ],
    ),
    "an anchor that YAML could read": (
        "title: &a\ndate: 2018-03-05\nsummary: Tóm tắt.\n",
        [
            '2: lỗi [yaml/bi-danh] giá trị bắt đầu bằng “&a”: ở đầu giá trị, dấu & và dấu * có nghĩa riêng; hãy bỏ dấu ấy, hoặc bọc giá trị trong dấu nháy: title: "&a"',
        ],
    ),
    "a colon in the words of a later line": (
        "title: Bài\ndate: 2018-03-05\nsummary:\n  Ra quân: ba xã",
        [
            '5: lỗi [yaml/hai-cham] giá trị chứa dấu hai chấm và dấu cách mà không có dấu nháy; hãy bọc giá trị trong dấu nháy: summary: "Ra quân: ba xã"',
        ],
    ),
    "a line that goes on at the left": (
        "title: Bài\ndate: 2018-03-05\nsummary: Đoàn viên ra quân\ntại ba xã.",
        [
            "5: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết dòng này theo dạng “khóa: giá trị”, ví dụ title: Ra quân; nếu đó là chữ viết tiếp của dòng trên thì nối vào cuối dòng ấy",
        ],
    ),
    "words of the body among the keys": (
        "title: Bài\n**Địa điểm:**UBND xã\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            "3: lỗi [yaml/chu-dam] dòng có dấu sao của chữ đậm, như lời của thân bài, mà lại đứng ở chỗ của các khóa; hãy đưa `**Địa điểm:**UBND xã` xuống thân bài, dưới dòng ---; nếu đó là giá trị của một khóa, hãy bỏ các dấu sao và viết sau tên khóa, ví dụ place: Hội trường tầng 2",
        ],
    ),
    "words where a kind is asked for by another name": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntype: kế hoạch",
        [
            "5: lỗi [khoa-la/khong-co-trong-mau] khóa `type` không có trong mẫu; có phải `kind`?",
        ],
    ),
    "four dashes at the end": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n----\n\nNội dung.\n",
        [
            "5: lỗi [yaml/dong-ngan] dòng này chỉ có dấu gạch nhưng không phải là dòng ngăn; hãy viết đúng ba dấu gạch ngang thường: ---",
        ],
    ),
    "a sign of folding before the words": (
        "title: > Bài\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            '2: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “>”; hãy bọc cả giá trị trong dấu nháy: title: "> Bài"',
        ],
    ),
    "a dash before the words": (
        "title: - Bài\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            '2: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “-”; hãy bọc cả giá trị trong dấu nháy: title: "- Bài"',
        ],
    ),
    "a key that is indented too far": (
        "title: Bài\n  date: 2018-03-05\nsummary: Tóm tắt.",
        [
            "3: lỗi [yaml/thut-le] thụt lề không khớp với các dòng phía trên; hãy cho các khóa cùng cấp thẳng hàng, mỗi cấp thụt hai dấu cách",
        ],
    ),
    "no space after a colon, in a group": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent:\n  start:2018-03-05",
        [
            "7: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết start: 2018-03-05",
        ],
    ),
    "no space after a colon, on a line that goes on": (
        "title: Bài\n  author:Văn phòng\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            "3: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết author: Văn phòng",
        ],
    ),
    "settings of another format": (
        'title = "Bài"\ndate = 2018-03-05\nsummary = "Tóm tắt."',
        [
            '2: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết title: "Bài"',
            "3: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết date: 2018-03-05",
            '4: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết summary: "Tóm tắt."',
        ],
    ),
    "a line of dots": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n...\nthêm",
        [
            "6: lỗi [yaml/nhieu-tai-lieu] dòng --- hoặc dòng ... chia tệp thành nhiều phần; hãy giữ một phần và xóa dòng ngăn thừa",
        ],
    ),
    "double braces": (
        "title: {{ page.title }}\ndate: 2018-03-05\nsummary: Tóm tắt.",
        [
            '2: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “{”; hãy bọc cả giá trị trong dấu nháy: title: "{{ page.title }}"',
        ],
    ),
    "a moment of UTC where a day stands": (
        "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nupdated: 2018-03-06T17:30:00.000Z",
        [
            "5: lỗi [ngay/thua-chu] “2018-03-06T17:30:00.000Z” có “T17:30:00.000Z” bên cạnh ngày, mà `updated` chỉ ghi ngày; hãy viết 2018-03-07",
        ],
    ),
}


@pytest.mark.parametrize(("front", "expected"), CASES.values(), ids=CASES)
def test_reading_says(front: str, expected: list[str], tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).write(PATH, f"---\n{front}\n---\n\nNội dung.\n")
    assert [line.removeprefix(f"{PATH}:") for line in site.lines()] == expected


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ('"Hội thi "Cán bộ giỏi" năm 2018"', "'Hội thi \"Cán bộ giỏi\" năm 2018'"),
        ('"Hội nghị: "Một cửa" đã xong."', "'Hội nghị: \"Một cửa\" đã xong.'"),
        ("'Hội thi 'Cán bộ giỏi' năm 2018'", "\"Hội thi 'Cán bộ giỏi' năm 2018\""),
        ('""Sơ kết""', "'\"Sơ kết\"'"),
        ('"Hội thi "Cán bộ giỏi"', "'Hội thi \"Cán bộ giỏi\"'"),
        ('"Tin" và "Bài"', '\'"Tin" và "Bài"\''),
        ('"Ra quân" tại xã', "'\"Ra quân\" tại xã'"),
    ],
)
def test_quotes_in_quotes_are_no_part_of_the_words_twice(
    typed: str, meant: str, tmp_path: Path
) -> None:
    (line,) = SiteBuilder(tmp_path).article(title=typed).lines()
    assert line.endswith(f"hãy bọc cả giá trị trong một cặp dấu nháy: title: {meant}")
    assert SiteBuilder(tmp_path).article(title=meant).lines() == []


@pytest.mark.parametrize(
    ("typed", "sign", "meant"),
    [
        ("tasks: [NV1]]", "]", "tasks: [NV1]"),
        ('tasks: ["NV1"]]', "]", 'tasks: ["NV1"]'),
        ("source: {name: Báo}}", "}", "source: {name: Báo}"),
        ("attachments:\n  - {file: a.pdf, title: A}]", "]", "- {file: a.pdf, title: A}"),
        ("image: {file: a.jpg], alt: Ảnh}", "]", "image: {file: a.jpg, alt: Ảnh}"),
    ],
)
def test_one_bracket_too_many_goes(typed: str, sign: str, meant: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).article(typed).lines()
    assert line.endswith(f"[yaml/thua-ngoac] dòng này thừa một dấu {sign}; hãy viết {meant}")


def test_a_task_with_one_brace_too_many_stays_a_task(tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).plan(("HT1], lead: vp}", "HT1], lead: vp}}")).lines()
    assert "hãy viết - {id: NV1," in line
    assert line.endswith("lead: vp}")


@pytest.mark.parametrize("title", ["[Sơ kết]]", "[Sơ kết] } quý một"])
def test_brackets_in_a_title_are_words(title: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).article(title=title).lines()
    assert line.endswith(f'hãy bọc cả giá trị trong dấu nháy: title: "{title}"')


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("tasks: {NV1, NV2}", "5: lỗi [yaml/ngoac-nhon] danh sách viết trong ngoặc nhọn { }; hãy dùng ngoặc vuông: tasks: [NV1, NV2]"),
        ("topics: { the-che }", "5: lỗi [yaml/ngoac-nhon] danh sách viết trong ngoặc nhọn { }; hãy dùng ngoặc vuông: topics: [the-che]"),
        ("**author**: Văn phòng", "5: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết author: Văn phòng"),
        ("**author:** Văn phòng", "5: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết author: Văn phòng"),
    ],
)  # fmt: skip
def test_signs_around_values_and_keys(head: str, said: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).article(head).lines()
    assert line == f"{PATH}:{said}"


@pytest.mark.parametrize("item", ["  -id: NV2", "  -{id: NV2"])
def test_a_dash_without_its_blank_in_a_plan(item: str, tmp_path: Path) -> None:
    rest = ", title: Hội nghị, from_section: III}" if "{" in item else ""
    old = "  - {id: NV2, title: Tổ chức hội nghị, from_section: III, start: 2018-03-01, due: 2018-09-30}"
    lines = SiteBuilder(tmp_path).plan((old, item + rest)).lines()
    told = f"thiếu dấu cách thường sau dấu gạch ngang đầu dòng; hãy viết “- {item[3:]}{rest}”"
    assert sum(told in line for line in lines) == 1


@pytest.mark.parametrize(
    ("body", "line", "begin"),
    [
        ("Đoạn một.\n\nĐoạn hai.", 5, "Đoạn một."),
        ("\nĐoạn một: ba xã.\n\nĐoạn hai.", 6, "Đoạn một: ba xã."),
        ("\n# Đề mục\n\nĐoạn hai.", 6, "# Đề mục"),
    ],
)
def test_a_body_above_the_fence(body: str, line: int, begin: str, tmp_path: Path) -> None:
    head = "title: Bài\ndate: 2018-03-05\nsummary: Tóm tắt."
    text = f"---\n{head}\n{body}\n---\n\nNội dung.\n"
    (said,) = SiteBuilder(tmp_path).write(PATH, text).lines()
    assert said == (
        f"{PATH}:{line}: lỗi [phan-dau/co-noi-dung] nội dung của bài bắt đầu từ “{begin}” mà chưa có dòng --- đóng phần đầu ở trên nó; "
        "hãy thêm một dòng --- ngay trên dòng này, và xóa dòng --- ở dưới nếu nó không phải của nội dung"
    )


def test_one_line_more_may_go_on_with_the_one_above(tmp_path: Path) -> None:
    (said,) = SiteBuilder(tmp_path).article("tiếp theo").lines()
    assert "thì nối vào cuối dòng ấy" in said
