"""Words of the periodic report: sentences, and the fixed parts of the Word templates."""

# The report's sentences -------------------------------------------------------------------------

HEADING = "Kết quả thực hiện {plan}"
INTRODUCTION = (
    "Thực hiện {plan} về “{title}”, {issuer} báo cáo kết quả {window} "
    "(từ {start} đến {end}) như sau:"
)
AS_OF = "Số liệu tính đến hết {as_of}."
NOT_ENDED = "Kỳ báo cáo chưa kết thúc; số liệu tính đến hết {as_of}."

TASKS = "Kế hoạch có {tasks}, trong đó {targets} {work} có chỉ tiêu."
TASKS_IN_PARTS = "Kế hoạch có {tasks}; có chỉ tiêu: {targets} {work}."
TASKS_WITHOUT_TARGET = "Kế hoạch có {tasks}, không nhiệm vụ nào có chỉ tiêu."
WORK = "nhiệm vụ"
WORK_IN_PARTS = "nhiệm vụ, phần việc"
PROGRESS = (
    "Đã hoàn thành {done}/{with_target} {work} được tính tiến độ; tiến độ chung của kế hoạch là "
    "{percent}."
)
NO_PERCENT = "Không còn nhiệm vụ nào được tính tiến độ, nên báo cáo không tính tỷ lệ phần trăm."
NO_TARGETS = "Kế hoạch không nêu chỉ tiêu bằng số, nên báo cáo không tính tỷ lệ phần trăm."
STATUSES = "Theo trạng thái: {statuses}."
STATUS = "{status}: {tasks}"
IN_WINDOW = "Trong kỳ có {pieces} minh chứng: {kinds}."
NOTHING_IN_WINDOW = "Trong kỳ không có minh chứng nào."
KINDS = {
    "article": "{pieces} tin bài",
    "event": "{pieces} sự kiện",
    "press": "{pieces} tin báo chí",
    "document": "{pieces} văn bản",
}
PARTICIPANTS = "Các sự kiện trong kỳ có tổng cộng {participants} lượt người tham dự."

DUE_IN_WINDOW = "Trong {due} lời hẹn đến hạn trong kỳ, {outcome}."
ONE_KEPT = "Đã giữ lời hẹn duy nhất đến hạn trong kỳ."
ALL_KEPT = "Cả {due} lời hẹn đến hạn trong kỳ đều đã giữ."
NONE_DUE = "Trong kỳ không có lời hẹn nào đến hạn."
NONE_DUE_PROVED = "Trong kỳ không có lời hẹn nào đến hạn; có {pieces} minh chứng."
DUE_IN_ALL = "Cộng từ đầu kế hoạch: {due} lời hẹn đến hạn, {outcome}."
OUTCOMES = {"kept": "{count} đã giữ", "kept_late": "{count} giữ trễ", "missed": "{count} lỡ"}
"""What became of appointments; those that none shares are not told, but how many were kept is."""
ALL_EXPLAINED = "Các lời hẹn bị lỡ đều đã có giải trình."
ALL_EXPLAINED_BEFORE = "Các lời hẹn bị lỡ từ trước kỳ này đều đã có giải trình."
SOME_UNEXPLAINED = "Còn {tasks} nhiệm vụ có lời hẹn bị lỡ mà chưa giải trình đủ."
NOTHING_MISSED = "Không có lời hẹn nào bị lỡ tính đến hết ngày {as_of}"
NOTHING_MISSED_YET = "Đến ngày {as_of} (kỳ báo cáo chưa kết thúc) không có lời hẹn nào bị lỡ"
NONE_LATE = "{said}."
SOME_LATE = "{said}; {late} lời hẹn được giữ trễ hạn."
EXPLAINED = "{what}: {text}"
UNEXPLAINED = "Chưa có giải trình cho {windows}:"
NO_WINDOW_ENDS = "0, không có kỳ nào hết"
DUE_LATER = "0, chưa đến hạn"
DUE_BEFORE = "0, hạn đã qua từ trước"
NO_DUE = "Kế hoạch không nêu hạn riêng"
"""What had to be there in the window, where that is nothing."""
AHEAD_WINDOWS = "{id}. {title}: {target} ({windows})."
AHEAD_OF = "Theo {plan}: {line}"
AHEAD_DUE = "{id}. {title}: hạn {due}."
LEFT_OUT_TASK = "{id}. {title}: {reason}."
BEGINS_LATER = "bắt đầu từ ngày {start}, sau kỳ báo cáo"
DONE_BEFORE = "đã hoàn thành từ trước kỳ báo cáo"
ENDED_BEFORE = "đã hết thời gian thực hiện ngày {last}, trước kỳ báo cáo"

OF_TOTAL = "{delivered}/{expected}"
DUE = "hạn {due}"
NONE = "–"
EVIDENCE = "{title} ({date})"
EVIDENCE_COUNTED = "{title} ({date}, tính {counts})"

# The Word template; an office may restyle and reword it ----------------------------------------

MOTTO_STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
NUMBER_LINE = "Số: ......./BC{code}"
DATE_LINE = "{place}, ngày ...... tháng ...... năm ........."
REPORT = "BÁO CÁO"
# "(Kèm theo …)": Nghị định 30/2020/NĐ-CP, Phụ lục I, phần về phụ lục.
ATTACHED = (
    "(Kèm theo Báo cáo số ......./BC{code} ngày ...... tháng ...... năm ......... của {issuer})"
)
GENERAL = "I. TÌNH HÌNH CHUNG"
TO_EXPLAIN = "II. NHIỆM VỤ CẦN GIẢI TRÌNH"
AHEAD = "III. PHƯƠNG HƯỚNG KỲ TỚI"
AHEAD_NONE = "Theo kế hoạch, không có việc nào đến hạn trong kỳ tới."
PROPOSALS = "IV. KIẾN NGHỊ, ĐỀ XUẤT"
LEFT_OUT = "Nhiệm vụ không có trong bảng:"
APPENDIX_NOTE = "Kết quả từng nhiệm vụ và danh sách sự kiện: xem Phụ lục kèm theo."
CLOSING = "Trên đây là báo cáo kết quả {window} của {issuer}./."
RECIPIENTS = "Nơi nhận:"
RECIPIENT_LINES = ("- ................;", "- Lưu: VT.")
SIGNER = "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ"
SIGNATURE = "(Chữ ký, dấu)"
SIGNER_NAME = "Họ và tên"
# Nghị định 30/2020/NĐ-CP, Phụ lục I: chữ "Phụ lục" in thường, tên của phụ lục in hoa, cùng đậm.
APPENDIX = "Phụ lục"
APPENDIX_TITLE = "KẾT QUẢ THEO NHIỆM VỤ VÀ SỰ KIỆN"
TASK_TABLE = "1. Kết quả theo nhiệm vụ"
EVENT_TABLE = "2. Sự kiện trong kỳ"
EVENT_NONE = "Trong kỳ không có sự kiện nào."
TASK_HEADS = (
    "Mã",
    "Nhiệm vụ",
    "Chủ trì",
    "Chỉ tiêu, thời hạn",
    "Phải có trong kỳ",
    "Có trong kỳ",
    "Lũy kế",
    "Tỷ lệ",
    "Trạng thái",
    "Minh chứng trong kỳ",
)
EVENT_HEADS = ("STT", "Sự kiện", "Thời gian", "Địa điểm", "Đơn vị tổ chức", "Số người", "Nhiệm vụ")
EXPLAIN_HEADS = ("Mã", "Nhiệm vụ", "Tình trạng", "Giải trình")
STATE = "{status}. {reason}"
ROOM = "........................................"

# The dossier -----------------------------------------------------------------------------------

DOSSIER = "DANH MỤC TÀI LIỆU KIỂM CHỨNG"
DOSSIER_HEADS = (
    "STT",
    "Nhiệm vụ",
    "Tài liệu",
    "Mục",
    "Trang",
    "Tệp hoặc địa chỉ",
)
DOSSIER_LIST = "00-danh-muc"
DOSSIER_FOLDER = "minh-chung"
DOSSIER_EMPTY = "Trong kỳ không có tài liệu kiểm chứng nào."

# What can go wrong -----------------------------------------------------------------------------

TEMPLATE_ODD = "mẫu Word {path} không phải tệp thật; hãy chép tệp .docx vào đúng chỗ đó"
TEMPLATE_UNREADABLE = "không mở được mẫu Word {path}; hãy kiểm tra tệp có phải .docx hay không"
TEMPLATE_BROKEN = (
    "mẫu Word {path} có chỗ điền sai ({reason}); hãy sửa các phần nằm trong dấu {{{{ }}}} hoặc "
    "{{% %}}, hoặc dùng lại mẫu ban đầu"
)
TEMPLATE_FORBIDDEN = (
    "trong mẫu không dùng được “{what}”, chỉ dùng được các tên có sẵn, {{% for %}}, {{% if %}} và "
    "vài bộ lọc như |upper, |join"
)
TEMPLATE_LOOP = (
    "{% for %} trong mẫu chỉ lặp được trên một danh sách có sẵn, ví dụ {% for row in rows %}"
)
TEMPLATE_ENDLESS = "các vòng lặp trong mẫu viết ra quá nhiều chữ"
TEMPLATE_OUTSIDE = "không dùng mẫu Word {path} vì {reason}"
TEMPLATE_TOO_LARGE = (
    "tệp giải nén ra lớn hơn {limit} MB; hãy nén ảnh trong Word (Picture Format > Compress "
    "Pictures) rồi lưu lại"
)
TEMPLATE_DOCTYPE = (
    "tệp có phần khai báo DOCTYPE mà Word không bao giờ ghi; hãy lưu lại tệp bằng Word"
)
TEMPLATE_LINK = (
    "tệp có liên kết tới “{target}”, không phải địa chỉ web hay thư điện tử; hãy bấm chuột phải "
    "vào liên kết ấy, chọn Remove Hyperlink, rồi lưu lại"
)
TEMPLATE_FIELD = (
    "tệp có trường {field} lấy nội dung từ bên ngoài; hãy bấm vào trường ấy, nhấn Ctrl+Shift+F9 để "
    "giữ lại chữ mà bỏ trường, rồi lưu lại"
)
TEMPLATE_FETCHES = {
    "attachedTemplate": (
        "tệp gắn với một mẫu ở ngoài (“{target}”); hãy mở tệp trong Word, vào File > Options > "
        "Add-ins, ở ô Manage chọn Templates, bấm Go, xóa ô Document template, rồi lưu lại"
    ),
    "image": (
        "tệp có ảnh nằm ở ngoài (“{target}”); hãy xóa ảnh ấy, chèn lại bằng Insert > Pictures, "
        "rồi lưu lại"
    ),
}
TEMPLATE_FETCHES_OTHER = (
    "tệp lấy nội dung từ bên ngoài (“{target}”); hãy mở tệp trong Word, vào File > Info > Edit "
    "Links to Files, chọn Break Link, rồi lưu lại"
)
