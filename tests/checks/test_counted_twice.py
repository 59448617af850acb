# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What happened once and is told twice is named, both files, at the later one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

FIRST, LATER = "content/articles/2018/a.md", "content/articles/2018/b.md"
TEXT = (
    "Sáng nay, đoàn viên phát tờ rơi hướng dẫn thủ tục tại ba chợ, trả lời câu hỏi của người dân. "
    "Người đi chợ hỏi nhiều nhất về giờ nhận hồ sơ, lệ phí và cách nộp qua mạng; mỗi câu hỏi đều "
    "được trả lời ngay tại chỗ, câu nào chưa chắc thì ghi lại số để văn phòng gọi lại trong tuần."
)


def press(url: str) -> str:
    return f"kind: press\npress: {{outlet: Báo Mẫu, published: 2018-03-01, url: '{url}'}}"


def event(start: str, place: str) -> str:
    return f"kind: event\nevent:\n  start: {start}\n  place: {place}"


def two(first: str, later: str) -> Callable[[SiteBuilder], SiteBuilder]:
    """Return what writes two items that differ in their front matter, the later one first."""
    return lambda site: site.article(later, path=FIRST, date="2018-03-06", title="Sau").article(
        first, path=LATER, date="2018-03-05", title="Trước"
    )


def bodies(first: str, later: str) -> Callable[[SiteBuilder], SiteBuilder]:
    return lambda site: site.article(body=first, path=FIRST, title="Trước").article(
        body=later, path=LATER, title="Sau"
    )


SAME_PRESS = [
    f"{FIRST}:6: cảnh báo [dang-lap/bai-bao] bài báo này đã có ở {LATER}, nên sẽ được tính hai lần; hãy xóa một trong hai; nếu là hai bài báo khác nhau, hãy sửa `press.url` cho đúng",
]
SAME_TEXT = [
    f"{LATER}:7: cảnh báo [dang-lap/noi-dung] nội dung giống hệt {FIRST}; hãy xóa một bài nếu đăng lặp; nếu là hai việc khác nhau, hãy viết điều riêng của việc này",
]

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "one address": (
        two(press("https://bao.example/tin/1"), press("https://bao.example/tin/1")),
        SAME_PRESS,
    ),
    "one address written otherwise": (
        two(
            press("https://www.bao.example/tin/1/"),
            press("http://BAO.example:80/tin/1?utm_source=zalo&fbclid=x#dau"),
        ),
        SAME_PRESS,
    ),
    "a query in another order": (
        two(press("https://bao.example/?b=2&a=1"), press("https://bao.example/?a=1&b=2")),
        SAME_PRESS,
    ),
    "two pages of one paper": (
        two(press("https://bao.example/?id=1"), press("https://bao.example/?id=2")),
        [],
    ),
    "a path in capitals is another page": (
        two(press("https://bao.example/A"), press("https://bao.example/a")),
        [],
    ),
    "no address at all": (
        two(*["kind: press\npress: {outlet: Báo Mẫu, published: 2018-03-01}"] * 2),
        [],
    ),
    "one start and place": (
        two(
            event("2018-03-05T08:00", "Hội trường, tầng 2"),
            event("2018-03-05 08:00", "hội  trường Tầng 2"),
        ),
        [
            f"{FIRST}:7: cảnh báo [dang-lap/su-kien] sự kiện bắt đầu 8 giờ, 05/03/2018 tại “hội trường Tầng 2” đã có ở {LATER}, nên sẽ được tính hai lần; hãy gộp hai bài làm một, hoặc để một bài thành bài thường (bỏ `kind`, `event`, `tasks`); nếu là hai sự kiện khác nhau, hãy ghi giờ ở `event.start` hoặc nêu rõ phòng ở `event.place`",
        ],
    ),
    "another hour": (
        two(event("2018-03-05T08:00", "Hội trường"), event("2018-03-05T14:00", "Hội trường")),
        [],
    ),
    "another place": (
        two(event("2018-03-05", "Hội trường"), event("2018-03-05", "Nhà văn hóa")),
        [],
    ),
    "no place at all": (two(*["kind: event\nevent: {start: 2018-03-05}"] * 2), []),
    "one text": (bodies(TEXT, TEXT), SAME_TEXT),
    "one text but for spaces, marks and capitals": (
        bodies(TEXT, TEXT.replace(", ", " ,\n").replace("ờ", "ơ").upper()),
        SAME_TEXT,
    ),
    "nearly one text": (
        bodies(TEXT, TEXT.replace("ba chợ", "hai chợ") + " Xong."),
        [
            f"{LATER}:7: cảnh báo [dang-lap/gan-giong] nội dung gần như giống hệt {FIRST}; hãy xóa một bài nếu đăng lặp; nếu là hai việc khác nhau, hãy viết điều riêng của việc này",
        ],
    ),
    "a text that quotes another": (bodies(TEXT, f"> {TEXT}\n\n{' '.join(TEXT.split()[::-1])}"), []),
    "few words that many items have": (
        bodies(*["Mời bạn đọc xem chi tiết trong tệp đính kèm dưới đây."] * 2),
        [],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected
