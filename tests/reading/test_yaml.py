# ruff: noqa: E501  # what an editor reads stands whole on its line
"""YAML that an editor gets wrong: the line of the mistake, and how to mend it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a quote that is not closed": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            '---\ntitle: "Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n',
        ),
        [
            "content/articles/2018/bai.md:2: lỗi [yaml/thieu-nhay] dấu nháy mở ở dòng này không được đóng; hãy thêm dấu nháy cùng loại ở cuối giá trị",
        ],
    ),
    "a quote that is not closed before another one": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            '---\ntitle: "Một bài\ndate: 2018-03-05\nsummary: Nói về "một cửa" ở xã.\n---\n\nNội dung.\n',
        ),
        [
            "content/articles/2018/bai.md:2: lỗi [yaml/thieu-nhay] dấu nháy mở ở dòng này không được đóng; hãy thêm dấu nháy cùng loại ở cuối giá trị",
        ],
    ),
    "words after a quote": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            '---\ntitle: "Một bài" hay\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n',
        ),
        [
            "content/articles/2018/bai.md:2: lỗi [yaml/sau-dau-nhay] có chữ đứng sau dấu nháy đóng, hoặc dấu nháy kép nằm giữa giá trị; hãy bọc cả giá trị trong một cặp dấu nháy: title: '\"Một bài\" hay'",
        ],
    ),
    "a quote in quotes": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            '---\ntitle: "Một "bài" hay"\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n',
        ),
        [
            "content/articles/2018/bai.md:2: lỗi [yaml/sau-dau-nhay] có chữ đứng sau dấu nháy đóng, hoặc dấu nháy kép nằm giữa giá trị; hãy bọc cả giá trị trong một cặp dấu nháy: title: 'Một \"bài\" hay'",
        ],
    ),
    "a colon in the words": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Bài: hay\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n",
        ),
        [
            'content/articles/2018/bai.md:2: lỗi [yaml/hai-cham] giá trị chứa dấu hai chấm và dấu cách mà không có dấu nháy; hãy bọc giá trị trong dấu nháy: title: "Bài: hay"',
        ],
    ),
    "no colon": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:2: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết title: Một bài",
        ],
    ),
    "no space after the colon": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle:Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:2: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết title: Một bài",
        ],
    ),
    "a tab": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent:\n\tstart: 2018-03-05\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [yaml/tab] thụt lề bằng phím Tab; hãy thụt lề bằng dấu cách (hai dấu cách mỗi cấp)",
        ],
    ),
    "a bracket that is not closed": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntasks: [NV1, NV2\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [yaml/ngoac] danh sách hoặc nhóm trong ngoặc không được đóng, hoặc thiếu dấu phẩy; hãy đóng bằng ] hoặc } và ngăn các mục bằng dấu phẩy",
        ],
    ),
    "no comma": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nevent: {start: 2018-03-05 place: x}\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [yaml/ngoac] danh sách hoặc nhóm trong ngoặc không được đóng, hoặc thiếu dấu phẩy; hãy đóng bằng ] hoặc } và ngăn các mục bằng dấu phẩy",
        ],
    ),
    "a wrong indent": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nevent:\n  start: 2018-03-05\n place: x\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [yaml/thut-le] thụt lề không khớp với các dòng phía trên; hãy cho các khóa cùng cấp thẳng hàng, mỗi cấp thụt hai dấu cách",
        ],
    ),
    "a path in double quotes": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            '---\ntitle: "C:\\van-ban"\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n',
        ),
        [
            "content/articles/2018/bai.md:2: lỗi [yaml/gach-cheo-nguoc] dấu gạch chéo ngược \\ trong dấu nháy kép có nghĩa riêng; hãy dùng dấu nháy đơn '…' hoặc viết hai dấu: `\\\\`",
        ],
    ),
    "a control character by escape": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            '---\ntitle: "Một\\0bài"\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n',
        ),
        [
            "content/articles/2018/bai.md:2: lỗi [yaml/gach-cheo-nguoc] dấu gạch chéo ngược \\ trong dấu nháy kép có nghĩa riêng; hãy dùng dấu nháy đơn '…' hoặc viết hai dấu: `\\\\`",
        ],
    ),
    "an escape beyond Unicode": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            '---\ntitle: "\\U99999999"\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n',
        ),
        [
            "content/articles/2018/bai.md:2: lỗi [yaml/gach-cheo-nguoc] dấu gạch chéo ngược \\ trong dấu nháy kép có nghĩa riêng; hãy dùng dấu nháy đơn '…' hoặc viết hai dấu: `\\\\`",
        ],
    ),
    "half a pair by escape": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            '---\ntitle: "\\ud800"\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n',
        ),
        [
            "content/articles/2018/bai.md:2: lỗi [yaml/gach-cheo-nguoc] dấu gạch chéo ngược \\ trong dấu nháy kép có nghĩa riêng; hãy dùng dấu nháy đơn '…' hoặc viết hai dấu: `\\\\`",
        ],
    ),
    "form D by escape is mended": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            '---\ntitle: "Be\\u0301"\ndate: 2018-03-05\nsummary: Bé.\n---\n\nNội dung.\n',
        ),
        [
            "content/articles/2018/bai.md:4: cảnh báo [tom-tat/lap-tieu-de] tóm tắt lặp lại tiêu đề; hãy viết một, hai câu nói điều người đọc cần biết",
        ],
    ),
    "a directive": (
        lambda site: site.plan(("schema: 1", "%YAML 9.9\n---\nschema: 1")),
        [
            "plan.yaml:1: lỗi [yaml/khac] YAML không đọc được từ dòng này; hãy so dòng này và dòng phía trên với mẫu trong docs/bien-tap.md",
        ],
    ),
    "nested too deeply": (
        lambda site: site.plan(("units:", "extra: " + "[" * 50 + "]" * 50 + "\nunits:")),
        [
            "plan.yaml:19: lỗi [yaml/qua-sau] các cấp lồng nhau quá sâu (hơn 20 cấp); hãy bỏ bớt ngoặc hoặc thụt lề thừa",
        ],
    ),
    "an indent of no-break spaces": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nsource:\n  name: Báo\n\u00a0url: https://bao.example/\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [yaml/thut-le] thụt lề không khớp với các dòng phía trên; hãy cho các khóa cùng cấp thẳng hàng, mỗi cấp thụt hai dấu cách",
        ],
    ),
    "no space after a dash": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntasks:\n- NV1\n-NV2\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:7: lỗi [yaml/gach-dau-dong] thiếu dấu cách thường sau dấu gạch ngang đầu dòng; hãy viết “- NV2”",
        ],
    ),
    "a special sign at the start": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: @bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n",
        ),
        [
            'content/articles/2018/bai.md:2: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “@”; hãy bọc cả giá trị trong dấu nháy: title: "@bài"',
        ],
    ),
    "a percent sign at the start": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: %bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n",
        ),
        [
            'content/articles/2018/bai.md:2: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “%”; hãy bọc cả giá trị trong dấu nháy: title: "%bài"',
        ],
    ),
    "a star at the start": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: *bài hay*\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n",
        ),
        [
            'content/articles/2018/bai.md:2: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “*”; hãy bọc cả giá trị trong dấu nháy: title: "*bài hay*"',
        ],
    ),
    "an anchor": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: &bài hay\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n",
        ),
        [
            'content/articles/2018/bai.md:2: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “&”; hãy bọc cả giá trị trong dấu nháy: title: "&bài hay"',
        ],
    ),
    "a tag": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: !bài hay\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n",
        ),
        [
            'content/articles/2018/bai.md:2: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “!”; hãy bọc cả giá trị trong dấu nháy: title: "!bài hay"',
        ],
    ),
    "a key twice": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntitle: Bài khác\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [yaml/khoa-trung] khóa `title` đã có ở dòng 2; hãy gộp lại thành một hoặc xóa một trong hai",
        ],
    ),
    "a key twice, deep down": (
        lambda site: site.plan(("{id: NV1,", "{id: NV1, id: NV3,")),
        [
            "plan.yaml:22: lỗi [yaml/khoa-trung] khóa `id` đã có ở dòng 22; hãy gộp lại thành một hoặc xóa một trong hai",
        ],
    ),
    "several documents": (
        lambda site: site.plan(("period:", "---\nperiod:")),
        [
            "plan.yaml:9: lỗi [yaml/nhieu-tai-lieu] dòng --- hoặc dòng ... chia tệp thành nhiều phần; hãy giữ một phần và xóa dòng ngăn thừa",
        ],
    ),
    "a list for a plan": (
        lambda site: site.write("plan.yaml", "- a\n"),
        [
            "plan.yaml:1: lỗi [kieu/tep-phai-la-nhom] tệp phải gồm các dòng “khóa: giá trị”; hãy bỏ dấu gạch ở đầu dòng, và viết mỗi khóa một dòng, như “title: Ra quân”",
        ],
    ),
    "a word for a plan": (
        lambda site: site.write("plan.yaml", "a\n"),
        [
            "plan.yaml:1: lỗi [kieu/tep-phai-la-nhom] tệp phải gồm các dòng “khóa: giá trị”; hãy bỏ dấu gạch ở đầu dòng, và viết mỗi khóa một dòng, như “title: Ra quân”",
        ],
    ),
    "an empty plan": (
        lambda site: site.write("plan.yaml", ""),
        [
            "plan.yaml:1: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `document`; hãy thêm “document: …” (văn bản ban hành kế hoạch)",
            "plan.yaml:1: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `period`; hãy thêm “period: …” (ví dụ period: {start: 2018-01-01, end: 2018-12-31})",
            "plan.yaml:1: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `schema`; hãy thêm “schema: …” (viết schema: 1)",
        ],
    ),
    "a complex key": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n? [a, b]\n: c\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [yaml/khoa-phuc-tap] tên khóa không phải là một từ; hãy viết “khóa: giá trị” với khóa là một từ",
        ],
    ),
    "values that look like other types stay words": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: 12:30\ndate: 2018-03-05\nsummary: no\nauthor: 012\n---\n\nNội dung.\n",
        ),
        [],
    ),
    "an empty value is an absent one": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nupdated:\nauthor: ~\n---\n\nNội dung.\n",
        ),
        [],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_reading_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
