# ruff: noqa: E501  # messages are compared in full
"""What a plan says twice, in two ways, or in no place: told, since the page would drop it."""

from pathlib import Path

from tests.support.site_builder import SiteBuilder

NEW = "tasks:\n  - {{id: NV9, title: Chín, from_section: III, {}}}\n"
TASKS = {
    'target: {indicator: Tỷ lệ, value: 75, unit: "%", quantity: 3, per: month}': [
        "lỗi [chi-tieu/hai-loai] `per` không dùng cho chỉ số, nên trang sẽ bỏ qua nó; hãy bỏ `per`, hoặc tách thành hai nhiệm vụ nếu văn bản nêu cả hai chỉ tiêu",
        "lỗi [chi-tieu/hai-loai] `quantity` không dùng cho chỉ số, nên trang sẽ bỏ qua nó; hãy bỏ `quantity`, hoặc tách thành hai nhiệm vụ nếu văn bản nêu cả hai chỉ tiêu",
    ],
    "target: {quantity: 4, unit: tin, direction: down}": [
        "lỗi [chi-tieu/hai-loai] `direction` không dùng cho chỉ tiêu theo số lượng, nên trang sẽ bỏ qua nó; hãy bỏ `direction`, hoặc tách thành hai nhiệm vụ nếu văn bản nêu cả hai chỉ tiêu"
    ],
    "when: Quý III/2018": [
        "cảnh báo [nhiem-vu/loi-khong-co-han] `when` nêu “Quý III/2018” mà nhiệm vụ không có `due`, nên trang không tính hạn; hãy thêm due: 2018-09-30"
    ],
    "when: Quý III/2018, due: 2018-08-30": [
        "cảnh báo [nhiem-vu/loi-khac-han] `when` nêu “Quý III/2018”, hết ngày 2018-09-30, mà `due` là 2018-08-30; hãy sửa cho hai bên nói cùng một hạn"
    ],
    "when: Quý III/2018, due: 2018-09-30": [],
    "when: hằng quý": [],
    "stale_after: 3": [],
}
SIGNED = {
    'authority: ["KT. GIÁM ĐỐC"], capacity: KT., title: PHÓ GIÁM ĐỐC': "cảnh báo [ke-hoach/ky-hai-cach] `signer` có cả `authority` lẫn `capacity`, nên “KT.” sẽ in thành một dòng nữa; hãy chỉ giữ `authority`, mỗi dòng của chữ ký một mục",
    "title: KT. CHỦ TỊCH PHÓ CHỦ TỊCH": 'cảnh báo [ke-hoach/chuc-vu-hai-dong] `title` của `signer` gồm hai dòng của chữ ký: “KT. CHỦ TỊCH” và “PHÓ CHỦ TỊCH”; hãy viết authority: ["KT. CHỦ TỊCH"] và title: PHÓ CHỦ TỊCH',
}


def said(site: SiteBuilder, before: str, after: str) -> list[str]:
    plan = (site.root / "plan.yaml").read_text(encoding="utf-8")
    assert before in plan
    site.write("plan.yaml", plan.replace(before, after, 1))
    lines = [line.partition(": ")[2] for line in site.lines()]
    site.write("plan.yaml", plan)
    return lines


def test_a_task_says_nothing_that_is_dropped(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path)
    found = {keys: said(site, "tasks:\n", NEW.format(keys)) for keys in TASKS}
    assert found == TASKS


def test_a_signature_has_each_line_once(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path)
    found = {
        keys: said(site, "document:\n", f"document:\n  signer: {{{keys}}}\n") for keys in SIGNED
    }
    assert found == {keys: [line] for keys, line in SIGNED.items()}


def test_duties_are_shown_and_a_unit_ends_after_it_began(tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path)
    unit = "units:\n  - {id: pc, name: Pháp chế, duties: [Soạn], from: 2018-06-01, until: 2018-05-01}\n"
    lines = said(site, "units:\n", unit)
    assert [line.partition("]")[0].partition("[")[2] for line in lines] == [
        "muc/chua-hien-thi",
        "thoi-gian/ket-thuc-truoc-bat-dau",
    ]


def test_a_plan_says_when_work_has_fallen_asleep(tmp_path: Path) -> None:
    assert said(SiteBuilder(tmp_path), "tasks:\n", "stale_after: 3\ntasks:\n") == []


def test_a_change_that_is_misread_is_told_once(tmp_path: Path) -> None:
    change = "amendments:\n  - on: 2018-06-20\n    number: 61/QĐ-SM\n    changes: [{task: NV1, due: Quý IV/2018}]\n"
    (line,) = said(SiteBuilder(tmp_path), "tasks:\n", f"{change}tasks:\n")
    assert line.startswith("lỗi [ngay/han-bang-loi]")
