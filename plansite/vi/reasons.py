"""The sentence that says why a task stands as it does; ``{names}`` are filled in.

``units`` are those of the target: "3/4 tin bài".
"""

NOT_STARTED = "Chưa đến thời gian thực hiện; nhiệm vụ bắt đầu từ ngày {start}."

NO_EVIDENCE = "Tính đến ngày {as_of} chưa có minh chứng nào."
NO_EVIDENCE_ONCE = "Chưa có minh chứng nào; cần {expected} {unit}, hạn ngày {due}."
NO_EVIDENCE_WINDOW = "Chưa có minh chứng nào; cần {expected} {unit} trong {window}."

ONGOING = "Đã có {pieces} minh chứng, gần nhất ngày {last}; kế hoạch không nêu chỉ tiêu."

IN_PROGRESS_ONCE = "Đã có {delivered}/{expected} {unit}; còn thiếu {missing}, hạn ngày {due}."
IN_PROGRESS_WINDOW = "Đã có {delivered}/{expected} {unit} của {window}; còn thiếu {missing}."
IN_PROGRESS_MET = "Đã đủ {expected}/{expected} {unit} của {window}; các kỳ đã qua đều đạt."

BEHIND_ONE = "Mới có {delivered}/{expected} {unit} của {window}; còn thiếu {missing}."
BEHIND_ONE_NONE = "Chưa có {unit} nào của {window}; còn thiếu {missing}."
BEHIND_MORE = (
    "Chưa đủ chỉ tiêu ở {missed}/{ended} kỳ đã qua ({windows}); còn thiếu {missing} {unit}."
)

DONE = "Đã có {delivered}/{expected} {unit}, đủ chỉ tiêu từ ngày {reached}, trong hạn {due}."
DONE_WINDOWS = "Đã đủ {expected} {unit} {per}, cả {windows} kỳ."
DONE_LATE = (
    "Đã có {delivered}/{expected} {unit}, đủ chỉ tiêu từ ngày {reached}, trễ {days} ngày so với "
    "hạn {due}."
)

OVERDUE = "Mới có {delivered}/{expected} {unit}; còn thiếu {missing}, đã quá hạn {due}."
OVERDUE_NONE = "Chưa có minh chứng nào; cần {expected} {unit}, đã quá hạn {due}."
OVERDUE_WINDOWS = (
    "Đã hết thời hạn {due}; chưa đủ chỉ tiêu ở {missed}/{ended} kỳ ({windows}), thiếu {missing} "
    "{unit}."
)

CANCELLED = "Đã hủy từ ngày {on}: {reason}"
CANCELLED_BY = "Đã hủy từ ngày {on} theo {decision}: {reason}"
NOT_APPLICABLE = "Không áp dụng: {reason}"

LISTED_WINDOWS = 3
AND_MORE = "{windows} và {more} kỳ khác"
