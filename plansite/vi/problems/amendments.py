"""What later documents change in a plan."""

from plansite.model.example import in_plan
from plansite.model.problem import Message, Severity

TITLE = "Kế hoạch: văn bản sửa đổi"

_TASK = "tasks:\n  - {{id: NV1, title: Đăng tin bài, from_section: III, {keys}}}\n"
_CHANGE = "amendments:\n  - {{on: {on}, changes: [{{task: NV1, {keys}}}]}}"


def _case(change: str, *, on: str = "2018-06-20", task: str = "due: 2018-06-30") -> str:
    return _TASK.format(keys=task) + _CHANGE.format(on=on, keys=change)


CHANGE_OF_NOTHING = Message(
    "sua-doi/khong-doi-gi",
    "mục sửa đổi của “{id}” không nêu giá trị mới nào",
    "hãy ghi điều được đổi, ví dụ “due: 2018-09-30”",
    example=in_plan(
        "amendments:\n  - {on: 2018-06-20, changes: [{task: NV1, reason: Chờ kinh phí}]}",
        (
            "amendments:\n  - {on: 2018-06-20, "
            "changes: [{task: NV1, due: 2018-09-30, reason: Chờ kinh phí}]}"
        ),
    ),
)
CHANGE_REPEATS = Message(
    "sua-doi/nhu-cu",
    "`{key}` trong mục sửa đổi của “{id}” giống giá trị đang có",
    "hãy ghi giá trị mới, hoặc bỏ `{key}` khỏi mục sửa đổi",
    Severity.WARNING,
    example=in_plan(_case("due: 2018-06-30"), _case("due: 2018-09-30")),
)
CHANGE_OUTSIDE_PLAN = Message(
    "sua-doi/ngoai-ke-hoach",
    "`{key}` mới {day} nằm ngoài thời gian của kế hoạch ({start} đến {end})",
    "hãy kiểm tra lại ngày này; nếu văn bản sửa đổi ấn định đúng như vậy thì để nguyên",
    Severity.WARNING,
    example=in_plan(_case("due: 2019-09-30"), _case("due: 2018-09-30")),
)
DUE_BEFORE_CHANGE = Message(
    "sua-doi/han-da-qua",
    "hạn mới {due} đứng trước ngày sửa đổi {on}",
    "hãy kiểm tra lại `due` và `on`",
    Severity.WARNING,
    example=in_plan(_case("due: 2018-05-31"), _case("due: 2018-07-31")),
)
CHANGE_ONE_OF_TWO = Message(
    "sua-doi/moi-doi-mot",
    "chỉ `{key}` được đổi, nên hạn {due} và thời gian bằng lời “{when}” không còn khớp nhau",
    "hãy đổi cả `due` và `when`",
    Severity.WARNING,
    example=in_plan(
        _case("due: 2018-09-30", task="due: 2018-06-30, when: Quý II/2018"),
        _case("due: 2018-09-30, when: Quý III/2018", task="due: 2018-06-30, when: Quý II/2018"),
    ),
)
CHANGE_BEFORE_ISSUE = Message(
    "sua-doi/truoc-ban-hanh",
    "ngày sửa đổi {on} đứng trước ngày ban hành kế hoạch {issued}",
    "hãy kiểm tra lại `on` và `issued`",
    Severity.WARNING,
    example=in_plan(
        _case("due: 2018-09-30", on="2017-06-20"), _case("due: 2018-09-30", on="2018-06-20")
    ),
)
CHANGED_TWICE = Message(
    "sua-doi/hai-lan-mot-ngay",
    "`{key}` của “{id}” được đổi hai lần trong ngày {on} (lần trước ở dòng {first}), nên chỉ lần "
    "sau có hiệu lực",
    "hãy chỉ giữ một lần, hoặc sửa `on` nếu hai văn bản có ngày khác nhau",
    Severity.WARNING,
    example=in_plan(
        _case("due: 2018-09-30")
        + "\n  - {on: 2018-06-20, changes: [{task: NV1, due: 2018-10-31}]}",
        _case("due: 2018-09-30")
        + "\n  - {on: 2018-08-20, changes: [{task: NV1, due: 2018-10-31}]}",
    ),
)
