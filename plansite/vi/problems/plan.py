"""What is wrong in a plan by itself: its files, its sections, its tasks."""

from plansite.model.example import in_plan, in_words
from plansite.model.problem import Message, Severity

TITLE = "Kế hoạch: tệp, mục, nhiệm vụ"

PLAN_TWICE = Message(
    "ke-hoach/trung-nam",
    "đã có kế hoạch năm {id} ở {other}",
    "nếu đây là một kế hoạch khác, hãy đặt cho nó một mã riêng, ví dụ “id: cds-{id}”; nếu không, "
    "hãy sửa `period` hoặc bỏ một trong hai tệp",
    example=in_words(
        "plan.yaml và content/plans/2018.yaml đều có period từ 2018-01-01 đến 2018-12-31",
        "content/plans/cds-2018.yaml có thêm dòng id: cds-2018",
    ),
)
PLAN_ID_TWICE = Message(
    "ke-hoach/trung-ma",
    "đã có kế hoạch mã “{id}” ở {other}",
    "hãy đặt ở `id` một mã khác, ví dụ “id: {id}-2”",
    example=in_words(
        "content/plans/cds-2018.yaml và content/plans/cds.yaml đều ghi id: cds-2018",
        "content/plans/cds-2018-2.yaml ghi id: cds-2018-2",
    ),
)
PLAN_ID_OF_YEAR = Message(
    "ke-hoach/ma-nhu-nam",
    "mã “{id}” trông như năm của một kế hoạch khác; kế hoạch này bắt đầu năm {year}",
    "hãy bỏ `id` hoặc đặt một mã có chữ, ví dụ “id: cds-{year}”",
    example=in_plan('id: "2019"', "id: cds-2018"),
)
PLAN_FILE_NAME = Message(
    "ke-hoach/ten-tep",
    "tên tệp không khớp với mã của kế hoạch ({id})",
    "hãy đổi tên thành content/plans/{id}.yaml",
    example=in_words(
        "content/plans/cu.yaml chứa kế hoạch năm 2017",
        "content/plans/2017.yaml chứa kế hoạch năm 2017",
    ),
)
PLAN_TOO_LARGE = Message(
    "ke-hoach/qua-nhieu-ky",
    "kế hoạch có {tasks} nhiệm vụ với {windows} kỳ của chỉ tiêu, nhân với {reports} kỳ báo cáo thì "
    "quá nhiều để dựng",
    "hãy kiểm tra lại `period`; nếu đúng, hãy đặt chỉ tiêu theo quý hoặc theo năm (`per`), hoặc "
    "tách thành các kế hoạch ngắn hơn",
    example=in_words(
        "500 nhiệm vụ có chỉ tiêu theo tháng trong mười lăm năm",
        "500 nhiệm vụ có chỉ tiêu theo năm",
    ),
)
SECTION_TWICE = Message(
    "muc/trung-so",
    "mục “{path}” đã có ở dòng {first}",
    "hãy đánh lại số của một trong hai mục",
    example=in_plan(
        (
            "sections:\n"
            "  - {number: I, title: Mục đích, show: goals}\n"
            "  - {number: I, title: Tổ chức, body: Văn phòng chủ trì.}"
        ),
        (
            "sections:\n"
            "  - {number: I, title: Mục đích, show: goals}\n"
            "  - {number: IV, title: Tổ chức, body: Văn phòng chủ trì.}"
        ),
    ),
)
SECTION_EMPTY = Message(
    "muc/trong",
    "mục “{title}” không có nội dung",
    "hãy thêm `body`, `show`, `tasks` hoặc `sections`; nếu bản chép dừng ở đây, hãy ghi "
    "“transcription: {{complete: false}}”",
    example=in_plan(
        "sections:\n  - {number: IV, title: Tổ chức thực hiện}",
        "sections:\n  - {number: IV, title: Tổ chức thực hiện, body: Văn phòng chủ trì.}",
    ),
)
SHOWS_NOTHING = Message(
    "muc/khong-co-danh-sach",
    "mục hiển thị `{name}` nhưng kế hoạch không có danh sách này",
    "hãy thêm danh sách `{name}` hoặc bỏ khóa `show`",
    Severity.WARNING,
    example=in_plan(
        "sections:\n  - {number: IV, title: Yêu cầu, show: requirements}",
        (
            "sections:\n"
            "  - {number: IV, title: Yêu cầu, show: requirements}\n"
            "requirements:\n"
            "  - {id: YC1, text: Kịp thời}"
        ),
    ),
)
NEVER_SHOWN = Message(
    "muc/chua-hien-thi",
    "danh sách `{name}` không được mục nào hiển thị",
    "hãy thêm “show: {name}” vào một mục của `sections`",
    Severity.WARNING,
    example=in_plan(
        "requirements:\n  - {id: YC1, text: Kịp thời}",
        (
            "sections:\n"
            "  - {number: IV, title: Yêu cầu, show: requirements}\n"
            "requirements:\n"
            "  - {id: YC1, text: Kịp thời}"
        ),
    ),
)
TABLE_OF_NOTHING = Message(
    "muc/bang-khong-nhiem-vu",
    "mục “{title}” ghi “as: table” nhưng không có nhiệm vụ nào",
    "hãy thêm “tasks: [NV1, NV2]” hoặc “show: tasks”, hoặc bỏ khóa `as`",
    Severity.WARNING,
    example=in_plan(
        "sections:\n  - {number: IV, title: Phụ lục, body: Kèm theo., as: table}",
        "sections:\n  - {number: IV, title: Phụ lục, body: Kèm theo.}",
    ),
)
TASK_IN_TWO_SECTIONS = Message(
    "muc/nhiem-vu-hai-noi",
    "nhiệm vụ {id} đã được hiện ở mục “{title}”",
    "hãy để nhiệm vụ ở một mục như văn bản; mục có “show: tasks” mà không có `tasks` hiện mọi "
    "nhiệm vụ",
    Severity.WARNING,
    example=in_plan(
        "sections:\n  - {number: IV, title: Nhiệm vụ chính, tasks: [NV1]}",
        "sections:\n  - {number: IV, title: Nhiệm vụ chính, body: Như trên.}",
    ),
)
TASK_IN_NO_SECTION = Message(
    "muc/nhiem-vu-khong-noi",
    "nhiệm vụ {id} không nằm trong mục nào, trong khi nhiệm vụ khác có",
    "hãy thêm mã {id} vào `tasks` của mục nêu nhiệm vụ này",
    Severity.WARNING,
    example=in_words(
        "plan.yaml có NV1, NV2 nhưng các mục chỉ ghi tasks: [NV1]",
        "một mục ghi tasks: [NV1, NV2]",
    ),
)
COMPLETE_BUT_ENDS = Message(
    "muc/day-du-ma-dung",
    "bản chép ghi là đầy đủ nhưng lại dừng ở mục {path}",
    "hãy ghi “complete: false” hoặc xóa `ends_after`",
    example=in_plan(
        "document:\n  transcription: {complete: true, ends_after: III}",
        "document:\n  transcription: {complete: false, ends_after: III}",
    ),
)
TASK_WITHOUT_ORIGIN = Message(
    "nguon-nhiem-vu/khong-neu",
    "nhiệm vụ “{id}” không nêu nằm ở mục nào của văn bản, cũng không nêu được bổ sung khi nào",
    "hãy thêm “from_section: II.1” (số mục), hoặc “added: {{on: NGÀY, by: văn bản bổ sung}}”",
    example=in_plan(
        "tasks:\n  - {id: NV1, title: Đăng tin bài}",
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III}",
    ),
    why=(
        "Người đọc cần biết nhiệm vụ nằm ở đâu trong văn bản đã ban hành, hay được thêm về "
        "sau bởi văn bản nào."
    ),
)
TARGET_WINDOW_LONG = Message(
    "chi-tieu/ky-dai-hon-nhiem-vu",
    "chỉ tiêu tính theo {per} nhưng nhiệm vụ chỉ kéo dài {days} ngày",
    "hãy bỏ `per` để tính một lần đến hạn, hoặc chọn kỳ ngắn hơn",
    Severity.WARNING,
    example=in_plan(
        (
            "tasks:\n"
            "  - {id: NV1, title: Đăng tin bài, from_section: III, start: 2018-03-01, due: "
            "2018-04-30,\n"
            "     target: {quantity: 4, unit: tin bài, per: year}}"
        ),
        (
            "tasks:\n"
            "  - {id: NV1, title: Đăng tin bài, from_section: III, start: 2018-03-01, due: "
            "2018-04-30,\n"
            "     target: {quantity: 4, unit: tin bài}}"
        ),
    ),
)
BASELINE_BEYOND = Message(
    "chi-tieu/muc-dau-nguoc",
    "mức lúc đầu (`baseline`) {baseline} đã {beyond} hơn mức phải đạt (`value`) {value}",
    "nếu mức càng {better} càng tốt, hãy ghi “direction: {direction}”; nếu không, hãy sửa "
    "`baseline` hoặc `value`",
    example=in_plan(
        (
            "tasks:\n"
            "  - {id: NV1, title: Giảm trễ hẹn, from_section: III,\n"
            '     target: {indicator: Tỷ lệ hồ sơ trễ hẹn, value: 3, unit: "%", baseline: 8}}'
        ),
        (
            "tasks:\n"
            "  - {id: NV1, title: Giảm trễ hẹn, from_section: III,\n"
            '     target: {indicator: Tỷ lệ hồ sơ trễ hẹn, value: 3, unit: "%", baseline: 8, '
            "direction: down}}"
        ),
    ),
)
TARGET_OF_TWO_KINDS = Message(
    "chi-tieu/hai-loai",
    "`{key}` không dùng cho {kind}, nên trang sẽ bỏ qua nó",
    "hãy bỏ `{key}`, hoặc tách thành hai nhiệm vụ nếu văn bản nêu cả hai chỉ tiêu",
    example=in_plan(
        (
            "tasks:\n  - {id: NV1, title: Nộp hồ sơ trực tuyến, from_section: III, "
            'target: {indicator: Tỷ lệ, value: 75, unit: "%", quantity: 3}}'
        ),
        (
            "tasks:\n  - {id: NV1, title: Nộp hồ sơ trực tuyến, from_section: III, "
            'target: {indicator: Tỷ lệ, value: 75, unit: "%"}}'
        ),
    ),
)
WHEN_WITHOUT_DUE = Message(
    "nhiem-vu/loi-khong-co-han",
    "`when` nêu “{when}” mà nhiệm vụ không có `due`, nên trang không tính hạn",
    "hãy thêm due: {day}",
    Severity.WARNING,
    example=in_plan(
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, when: Quý III/2018}",
        (
            "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, when: Quý III/2018, "
            "due: 2018-09-30}"
        ),
    ),
)
WHEN_OTHER_DUE = Message(
    "nhiem-vu/loi-khac-han",
    "`when` nêu “{when}”, hết ngày {day}, mà `due` là {due}",
    "hãy sửa cho hai bên nói cùng một hạn",
    Severity.WARNING,
    example=in_plan(
        (
            "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, when: Quý III/2018, "
            "due: 2018-08-30}"
        ),
        (
            "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, when: Quý III/2018, "
            "due: 2018-09-30}"
        ),
    ),
)
SIGNED_TWICE = Message(
    "ke-hoach/ky-hai-cach",
    "`signer` có cả `authority` lẫn `capacity`, nên “{capacity}” sẽ in thành một dòng nữa",
    "hãy chỉ giữ `authority`, mỗi dòng của chữ ký một mục",
    Severity.WARNING,
    example=in_plan(
        ('document:\n  signer: {authority: ["KT. GIÁM ĐỐC"], capacity: KT., title: PHÓ GIÁM ĐỐC}'),
        'document:\n  signer: {authority: ["KT. GIÁM ĐỐC"], title: PHÓ GIÁM ĐỐC}',
    ),
)
SIGNER_IN_ONE = Message(
    "ke-hoach/chuc-vu-hai-dong",
    "`title` của `signer` gồm hai dòng của chữ ký: “{power}” và “{title}”",
    'hãy viết authority: ["{power}"] và title: {title}',
    Severity.WARNING,
    example=in_plan(
        "document:\n  signer: {title: KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC}",
        'document:\n  signer: {authority: ["KT. GIÁM ĐỐC"], title: PHÓ GIÁM ĐỐC}',
    ),
)
PARENT_WITH_DUE = Message(
    "nhiem-vu/han-cua-nhiem-vu-co-phan",
    (
        "nhiệm vụ “{id}” gồm nhiều phần (`part_of`); hạn `due` của nó không được tính cho phần "
        "không có hạn"
    ),
    "hãy ghi `due` vào từng phần; lời của văn bản về thời gian chung thì ghi ở `when`",
    Severity.WARNING,
    example=in_plan(
        (
            "tasks:\n"
            "  - {id: NV1, title: Tuyên truyền, from_section: III, due: 2018-06-30}\n"
            "  - {id: NV1a, title: Trên trang, from_section: III, part_of: NV1}"
        ),
        (
            "tasks:\n"
            "  - {id: NV1, title: Tuyên truyền, from_section: III}\n"
            "  - {id: NV1a, title: Trên trang, from_section: III, part_of: NV1, due: 2018-06-30}"
        ),
    ),
)
PARENT_WITH_TARGET = Message(
    "chi-tieu/nhiem-vu-co-phan",
    "nhiệm vụ “{id}” gồm nhiều phần (`part_of`) nên không có chỉ tiêu riêng",
    "hãy chuyển `target` vào các phần, hoặc bỏ `part_of: {id}` ở các phần",
    example=in_plan(
        (
            "tasks:\n"
            "  - {id: NV1, title: Tuyên truyền, from_section: III, "
            "target: {quantity: 4, unit: tin bài}}\n"
            "  - {id: NV1a, title: Trên trang, from_section: III, part_of: NV1}"
        ),
        (
            "tasks:\n"
            "  - {id: NV1, title: Tuyên truyền, from_section: III}\n"
            "  - {id: NV1a, title: Trên trang, from_section: III, part_of: NV1, "
            "target: {quantity: 4, unit: tin bài}}"
        ),
    ),
)
PART_OF_ITSELF = Message(
    "nguon-nhiem-vu/phan-cua-chinh-no",
    "nhiệm vụ “{id}” là một phần của chính nó",
    "hãy ghi ở `part_of` mã của nhiệm vụ lớn hơn",
    example=in_plan(
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III, part_of: NV1}",
        "tasks:\n  - {id: NV1, title: Đăng tin bài, from_section: III}",
    ),
)
TASK_TWO_STATES = Message(
    "trang-thai/hai-trang-thai",
    "nhiệm vụ “{id}” vừa bị hủy (`cancelled`) vừa không áp dụng (`not_applicable`)",
    "hãy giữ một trong hai",
    example=in_plan(
        (
            "tasks:\n"
            "  - {id: NV1, title: Đăng tin bài, from_section: III,\n"
            "     cancelled: {on: 2018-06-01, reason: Trùng việc}, not_applicable: {reason: "
            "Trùng việc}}"
        ),
        (
            "tasks:\n"
            "  - {id: NV1, title: Đăng tin bài, from_section: III,\n"
            "     cancelled: {on: 2018-06-01, reason: Trùng việc}}"
        ),
    ),
)
