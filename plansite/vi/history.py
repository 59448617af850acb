"""How changes of a plan are told; ``{names}`` are filled in."""

# What is missing -------------------------------------------------------------------------------

NO_GIT = "Máy dựng trang không có git, nên trang này không kể được kế hoạch đã thay đổi ra sao."
NO_REPOSITORY = (
    "Kế hoạch không nằm trong một kho git, nên không có lịch sử thay đổi để trình bày ở đây."
)
NO_COMMITS = "Kho git chưa có lần ghi nào, nên kế hoạch chưa có lịch sử thay đổi."
NOT_COMMITTED = "Kế hoạch chưa được ghi vào kho git, nên chưa có lịch sử thay đổi."
SHALLOW = (
    "Trang được dựng từ bản sao rút gọn của kho git (shallow clone), thiếu các lần ghi cũ, nên "
    "lịch sử thay đổi không được trình bày ở đây."
)
FAILED = "Không đọc được lịch sử từ kho git, nên các thay đổi không được trình bày ở đây."
MISSING = {
    "program": NO_GIT,
    "repository": NO_REPOSITORY,
    "commits": NO_COMMITS,
    "depth": SHALLOW,
    "answer": FAILED,
    "unreadable": FAILED,
}
"""By what git lacks (``plansite.reading.git.Lack``)."""

IN_BUILD = "Trang lịch sử thay đổi của kế hoạch: {reason}"

# What a document decided -------------------------------------------------------------------------

DECIDED_ADDED = "Thêm nhiệm vụ."
DECIDED_CANCELLED = "Hủy nhiệm vụ."
DECIDED_BY = "{number} của {by}"

# What a commit did ------------------------------------------------------------------------------

START = "Nội dung kế hoạch lúc bắt đầu được kể ở đây, gồm {tasks} nhiệm vụ."
FIRST = "Đưa kế hoạch lên trang, gồm {tasks} nhiệm vụ."
UNREADABLE = "Tệp kế hoạch ở lần ghi này có lỗi, không đọc được, nên không so sánh được."
OTHER_CHANGE = "Sửa chi tiết khác của kế hoạch."

CHANGED = "{name} {before} → {after}"
NAMED_NOW = "{name}: {after}"
NAMED_NO_MORE = "bỏ {name} ({before})"
REWORDED = "{name} “{before}” → “{after}”"
LIST_ADDED = "{name}: thêm {items}"
LIST_DROPPED = "{name}: bỏ {items}"
LIST_BOTH = "{name}: thêm {added}, bỏ {dropped}"
LIST_ORDER = "{name}: đổi thứ tự"
ANEW = "{name}: sửa nội dung"

TASK = "{task}: {changes}."
TASK_ADDED = "Thêm nhiệm vụ {task}: {title}{details}."
TASK_REMOVED = "Bỏ nhiệm vụ {task}: {title}."
TASK_DETAILS = " ({details})"
TASKS_REORDERED = "Đổi thứ tự các nhiệm vụ."
CANCELLED = "hủy từ ngày {on} ({reason})"
CANCELLED_BY = "hủy từ ngày {on} theo {decision} ({reason})"
NOT_CANCELLED = "không còn bị hủy"
NOT_APPLICABLE = "không áp dụng ({reason})"
APPLICABLE = "áp dụng trở lại"

ITEM_ADDED = "Thêm {kind} {item}: “{text}”."
ITEM_REMOVED = "Bỏ {kind} {item}: “{text}”."
ITEM_CHANGED = "Sửa {kind} {item}: “{before}” → “{after}”."
ITEM_DETAIL = "Sửa {kind} {item}: {changes}."
ITEMS_REORDERED = "Đổi thứ tự {kind}."
PLAN_LINE = "{changes}."

LIST_KINDS = {
    "goals": "mục đích",
    "requirements": "yêu cầu",
    "audiences": "đối tượng",
    "forms": "hình thức",
    "units": "đơn vị",
    "topics": "chủ đề",
    "legal_bases": "căn cứ",
}
TASK_FIELDS = {
    "title": "tên",
    "short": "tên ngắn",
    "from_section": "mục của văn bản",
    "added": "bổ sung theo",
    "goals": "mục đích",
    "forms": "hình thức",
    "topics": "chủ đề",
    "audiences": "đối tượng",
    "lead": "đơn vị chủ trì",
    "partners": "đơn vị phối hợp",
    "start": "bắt đầu",
    "due": "thời hạn",
    "when": "thời gian",
    "target": "chỉ tiêu",
    "part_of": "là một phần của",
    "stale_after": "số tháng thì nhắc",
    "weight": "trọng số",
    "product": "sản phẩm",
    "budget": "kinh phí",
    "laws": "văn bản cần phổ biến",
    "extra": "cột riêng của phụ lục",
}
DOCUMENT_FIELDS = {
    "type": "loại văn bản",
    "number": "số ký hiệu",
    "issued": "ngày ban hành",
    "place": "địa danh",
    "issuer": "cơ quan ban hành",
    "title": "trích yếu",
    "promulgated_by": "văn bản ban hành",
    "received": "dấu đến",
    "signer": "người ký",
    "recipients": "nơi nhận",
    "files": "tệp văn bản",
    "transcription": "ghi chú về bản chép",
}
PLAN_FIELDS = {
    "preamble": "lời dẫn",
    "period": "thời gian thực hiện",
    "program": "bộ chủ đề",
    "sections": "bố cục văn bản",
    "amendments": "văn bản sửa đổi",
    "reporting": "kỳ báo cáo",
    "stale_after": "số tháng thì nhắc",
}
ADDED = "{by}, ngày {on}"
BUDGET_FROM = "{amount} ({source})"
ITEM_FIELDS = {"kind": "loại", "duties": "nhiệm vụ", "since": "từ ngày", "until": "đến ngày"}
