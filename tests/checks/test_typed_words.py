# ruff: noqa: E501  # messages are compared in full
"""Words in the place of days, amounts, units and groups: what is advised says what was meant."""

import tempfile
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

TASKS = {
    "target: 4 tin bài mỗi tháng": "lỗi [kieu/sai-kieu] `target` phải là một nhóm khóa, không phải một dòng chữ; hãy viết target: {quantity: 4, unit: tin bài, per: month}",
    "target: 90%": 'lỗi [kieu/sai-kieu] `target` phải là một nhóm khóa, không phải một dòng chữ; hãy viết target: {indicator: …, value: 90, unit: "%"}',
    "target: ít nhất 04 hội nghị": "lỗi [kieu/sai-kieu] `target` phải là một nhóm khóa, không phải một dòng chữ; hãy viết target: {quantity: 4, unit: hội nghị, words: ít nhất 04 hội nghị}",
    "target: 1.000 tờ rơi": "lỗi [kieu/sai-kieu] `target` phải là một nhóm khóa, không phải một dòng chữ; hãy viết target: {quantity: 1000, unit: tờ rơi}",
    'target: {indicator: Tỷ lệ, value: 14,5, unit: "%"}': "lỗi [yaml/dau-phay-thap-phan] phần “,5” sẽ mất, vì dấu phẩy trong ngoặc { } kết thúc giá trị; hãy viết phần thập phân sau dấu chấm: value: 14.5",
    'target: {indicator: Tỷ lệ, value: trên 75, unit: "%"}': "lỗi [so-do/khong-ro] “trên 75” không đọc được chắc chắn là một con số; hãy viết riêng con số, phần thập phân sau dấu chấm, ví dụ 75, và thêm words: trên 75 … như trong văn bản",
    "due: thường xuyên": "lỗi [ngay/khong-co-han] “thường xuyên” không nêu một ngày, một tháng hay một quý, nên không phải hạn; hãy bỏ `due` và viết when: thường xuyên; đừng tự đặt ra một ngày mà văn bản không nêu",
    "due: 6 tháng đầu năm 2018": "lỗi [ngay/khong-co-han] “6 tháng đầu năm 2018” không nêu một ngày, một tháng hay một quý, nên không phải hạn; hãy bỏ `due` và viết when: 6 tháng đầu năm 2018; đừng tự đặt ra một ngày mà văn bản không nêu",
    "due: Quý III - Quý IV/2018": "lỗi [ngay/han-bang-loi] “Quý III - Quý IV/2018” ghi hạn bằng lời, mà `due` chỉ ghi ngày cuối của hạn ấy; hãy viết hai dòng: due: 2018-12-31 và when: Quý III - Quý IV/2018, để trang nêu đúng lời của văn bản",
    "due: 8/2018": "lỗi [ngay/han-bang-loi] “8/2018” ghi hạn bằng lời, mà `due` chỉ ghi ngày cuối của hạn ấy; hãy viết hai dòng: due: 2018-08-31 và when: 8/2018, để trang nêu đúng lời của văn bản",
    "due: trước ngày 30/9/2018": "lỗi [ngay/han-bang-loi] “trước ngày 30/9/2018” ghi hạn bằng lời, mà `due` chỉ ghi ngày cuối của hạn ấy; hãy viết hai dòng: due: 2018-09-30 và when: trước ngày 30/9/2018, để trang nêu đúng lời của văn bản",
    "due: 30/09/2018": 'lỗi [ngay/khong-iso] "30/09/2018" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết 2018-09-30',
    "when: [thường xuyên, hằng năm]": 'lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “[”; hãy bọc cả giá trị trong dấu nháy: when: "thường xuyên, hằng năm"',
    "partners: [Các cơ quan]": "lỗi [ma-la/don-vi] không có đơn vị “Các cơ quan” trong `units`; hãy viết {name: Các cơ quan} nếu là lời của văn bản, hoặc dùng mã của một đơn vị trong `units`",
    "lead: Công an xã": "lỗi [ma-la/don-vi] không có đơn vị “Công an xã” trong `units`; hãy thêm vào `units` dòng - {id: cong-an-xa, name: Công an xã}, rồi viết lead: cong-an-xa",
    "parent: NV1": "lỗi [khoa-la/khong-co-trong-mau] khóa `parent` không có trong mẫu; có phải `part_of`?",
    "deadline: 2018-06-30": "lỗi [khoa-la/khong-co-trong-mau] khóa `deadline` không có trong mẫu; có phải `due`?",
    "lead: {name: Sở X}": "lỗi [kieu/sai-kieu] `lead` phải là một dòng chữ, không phải một nhóm khóa; hãy viết lead: so-x, và thêm vào `units` dòng - {id: so-x, name: Sở X}",
    "lead: {Sở X}": "lỗi [ma-la/don-vi] không có đơn vị “Sở X” trong `units`; hãy thêm vào `units` dòng - {id: so-x, name: Sở X}, rồi viết lead: so-x",
    "lead: {name: Văn phòng Sở}": "lỗi [kieu/sai-kieu] `lead` phải là một dòng chữ, không phải một nhóm khóa; hãy viết lead: vp",
    "part_of: [NV1]": "lỗi [kieu/sai-kieu] `part_of` phải là một dòng chữ, không phải một danh sách; hãy viết part_of: NV1",
    "due: [2018-05-05]": "lỗi [kieu/sai-kieu] `due` phải là một ngày, không phải một danh sách; hãy viết due: 2018-05-05",
    "due: {2018-05-05}": 'lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “{”; hãy bọc cả giá trị trong dấu nháy: due: "2018-05-05"',
    "when: {quý I} 2018": 'lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “{”; hãy bọc cả giá trị trong dấu nháy: when: "{quý I} 2018"',
    "when: {quý I}": 'lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “{”; hãy bọc cả giá trị trong dấu nháy: when: "{quý I}"',
    "budget: amount: 5": "lỗi [yaml/nhom-tren-mot-dong] `budget` là một nhóm khóa, mà khóa của nhóm lại đứng cùng dòng với nó; hãy viết budget: {amount: 5}, các khóa khác của nhóm cũng nằm trong ngoặc, ngăn nhau bằng dấu phẩy",
}
NEW = "tasks:\n  - id: NV9\n    title: Chín\n    from_section: III\n    {}\n"


def test_a_task_may_be_typed_in_words() -> None:
    said = {}
    for typed in TASKS:
        with tempfile.TemporaryDirectory() as folder:
            site = SiteBuilder(Path(folder))
            plan = (site.root / "plan.yaml").read_text(encoding="utf-8")
            site.write("plan.yaml", plan.replace("tasks:\n", NEW.format(typed)))
            said[typed] = [line.partition(": ")[2] for line in site.lines()]
    assert said == {typed: [line] for typed, line in TASKS.items()}


def test_an_article_may_be_typed_in_words(tmp_path: Path) -> None:
    lines = SiteBuilder(tmp_path).article("completes: true").lines()
    assert [line.partition("; ")[2] for line in lines] == [
        "hãy viết từng mục một trong ngoặc vuông, ngăn nhau bằng dấu phẩy, theo dạng completes: [NV2]; mã lấy đúng như đã khai trong kế hoạch"
    ]


@pytest.mark.parametrize("typed", ["NV1: 2", "{NV1: 2}", "NV1 (2 tin)", "[NV1: 2]"])
def test_a_number_beside_a_task_that_is_completed_is_a_count(typed: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).article(f"completes: {typed}").lines()
    assert line.endswith("hãy viết hai dòng: completes: [NV1] và counts: {NV1: 2}")


@pytest.mark.parametrize(
    ("typed", "advised"),
    {
        "author:\n  - Nguyễn Văn A\n  - Trần Thị B": 'author: "Nguyễn Văn A, Trần Thị B"',
        "author:\n  name: Nguyễn Văn A\n  unit: Sở": 'author: "Nguyễn Văn A, Sở"',
        "image: 2018/anh 1.jpg": "image: {file: 2018/anh 1.jpg, alt: …}",
        "image: Bản chụp 2018/a.jpg": "image: {file: 2018/a.jpg, alt: Bản chụp}",
        "updated: tháng 3/2018": "2018-03-…, với ngày thay cho dấu …",
        "updated: quý I/2018": "đủ năm, tháng, ngày bằng số, ví dụ 2018-03-05",
        "expires: tháng 12/2018": "2018-12-31",
    }.items(),
)
def test_what_is_advised_takes_no_word_and_adds_no_day(
    typed: str, advised: str, tmp_path: Path
) -> None:
    (line,) = SiteBuilder(tmp_path).article(typed).lines()
    assert line.endswith(f"hãy viết {advised}")
