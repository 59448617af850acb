"""The sentence that says why a task stands as it does; ``{names}`` are filled in.

``unit`` is that of the target: "3/4 tin bài". ``by`` says until when: `BY` where the plan states a
day, else `IN_PLAN`, since no other day is a deadline.
"""

BY = "hạn ngày {due}"
IN_PLAN = "trong thời gian của kế hoạch"
IN_TIME = "trong hạn {due}"
PAST = "đã quá hạn {due}"
PLAN_OVER = "đã hết thời gian của kế hoạch ({last})"
TOO_LATE = "trễ {days} ngày so với hạn {due}"
AFTER_PLAN = "{days} ngày sau khi kế hoạch kết thúc"

FROM_START = "từ ngày bắt đầu"
FROM_PLAN = "từ đầu kế hoạch"
"""Since when: of a task without a day to begin on, only the plan's first day is known."""

NOT_STARTED = "Chưa đến thời gian thực hiện; nhiệm vụ bắt đầu từ ngày {start}."
PLAN_NOT_STARTED = "Chưa đến thời gian thực hiện; kế hoạch bắt đầu từ ngày {start}."

NO_EVIDENCE = "Đã đến thời gian thực hiện, trang chưa có minh chứng."
NO_EVIDENCE_ONCE = "Trên trang chưa có minh chứng nào; cần {expected} {unit}, {by}."
NO_EVIDENCE_WINDOW = "Trên trang chưa có minh chứng nào; cần {expected} {unit} trong {window}."
NO_EVIDENCE_BY = "Trên trang chưa có minh chứng nào; {by}."

ONGOING = "Đã có {pieces} minh chứng, gần nhất ngày {last}; kế hoạch không nêu chỉ tiêu hay hạn."
STALE = "Minh chứng gần nhất từ ngày {last}; đã hơn {months} tháng chưa có minh chứng mới."
STALE_NONE = (
    "Trên trang chưa có minh chứng nào {since} ({start}) đến nay. Điều đó không có nghĩa là việc "
    "không được làm."
)

IN_PROGRESS_ONCE = "Đã có {delivered}/{expected} {unit}; còn {missing}, {by}."
IN_PROGRESS_WINDOW = (
    "Đã có {delivered}/{expected} {unit} của {window}; còn {missing}, hẹn tới {end}."
)
IN_PROGRESS_MET = "Đã đủ {expected}/{expected} {unit} của {window}; các kỳ đã qua đều đạt."
IN_PROGRESS_FIRST = "Đã đủ {expected}/{expected} {unit} của {window}."
IN_PROGRESS_BY = "Đã có {pieces} minh chứng, chưa có minh chứng hoàn thành; {by}."

BEHIND_ONE = "Mới có {delivered}/{expected} {unit} của {window}; còn thiếu {missing}."
BEHIND_ONE_NONE = "Trên trang chưa có {unit} nào của {window}; còn thiếu {missing}."
BEHIND_MORE = (
    "Chưa đủ chỉ tiêu ở {missed}/{ended} kỳ đã qua ({windows}); còn thiếu {missing} {unit}."
)
BEHIND_ALL = "Chưa đủ chỉ tiêu ở cả {ended} kỳ đã qua; còn thiếu {missing} {unit}."
MISSED = "Kỳ gần nhất đã đủ; trước đó thiếu ở {missed}/{ended} kỳ ({windows})."

DONE = "Đã có {delivered}/{expected} {unit}, đủ chỉ tiêu từ ngày {reached}, {in_time}."
DONE_IN_PLAN = "Đã có {delivered}/{expected} {unit}, đủ chỉ tiêu từ ngày {reached}."
DONE_WINDOWS = "Đã đủ {expected} {unit} {per}, cả {windows} kỳ."
DONE_OTHER_WINDOWS = "Đã đủ chỉ tiêu ở cả {windows} kỳ."
DONE_LATE = "Đã có {delivered}/{expected} {unit}, đủ chỉ tiêu từ ngày {reached}, {too_late}."
DONE_BY = "Hoàn thành ngày {reached}, {in_time}."
DONE_LATE_BY = "Hoàn thành ngày {reached}, {too_late}."

OVERDUE = "Mới có {delivered}/{expected} {unit}; còn thiếu {missing}, {past}."
OVERDUE_NONE = "Trên trang chưa có minh chứng nào; cần {expected} {unit}, {past}."
OVERDUE_BY = "Trên trang chưa có minh chứng hoàn thành; {past}."
ENDED_SHORT = (
    "Đã kết thúc ngày {last}; chưa đủ chỉ tiêu ở {missed}/{ended} kỳ ({windows}), thiếu {missing} "
    "{unit}."
)
ENDED_ALL_SHORT = (
    "Đã kết thúc ngày {last}; chưa đủ chỉ tiêu ở cả {ended} kỳ, thiếu {missing} {unit}."
)

NEEDED = "cần đạt {wanted}"
NEEDED_DOWN = "cần ở mức {wanted}"
UNMEASURED = "Trên trang chưa có số đo nào; {needed}, {by}."
UNMEASURED_PAST = "Trên trang chưa có số đo nào; {needed}, {past}."
MEASURED = "Đo ngày {on}: {value}; {needed}, {by}."
MEASURED_DONE = "Đo ngày {on}: {value}, đạt chỉ tiêu {wanted}."
MEASURED_LATE = "Đo ngày {on}: {value}, đạt chỉ tiêu {wanted}, {too_late}."
MEASURED_PAST = "Đo ngày {on}: {value}; {needed}, {past}."

MEASURED_SINCE = "{said} Số đo mới nhất, ngày {on}: {value}."

PARTS_OUT = "Các phần việc đều đã hủy hoặc không áp dụng."
PARENT = "Gồm {parts} phần việc; đã hoàn thành {done}."

CANCELLED = "Đã hủy từ ngày {on}: {reason}"
CANCELLED_BY = "Đã hủy từ ngày {on} theo {decision}: {reason}"
NOT_APPLICABLE = "Không áp dụng: {reason}"

LISTED_WINDOWS = 3
AND_MORE = "{windows} và {more} kỳ khác"
