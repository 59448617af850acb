"""What the commands say to the person at the keyboard. No logic, nothing imported."""

# The environment (plansite.bootstrap)
ENV_MAKING = "Chuẩn bị môi trường lần đầu: đang tạo .venv và tải thư viện (chừng một phút) …"
ENV_MENDING = "Môi trường .venv đã cũ hoặc dở dang: đang làm lại (chừng một phút) …"
ENV_ADDING = "Đang tải thêm công cụ kiểm thử vào .venv (chừng một phút) …"
ENV_READY = "Đã chuẩn bị xong môi trường."
ENV_WAITING = "Một lệnh khác đang chuẩn bị môi trường; xin đợi …"
ENV_NO_VENV = (
    "Bản Python này thiếu mô-đun venv hoặc ensurepip nên không tạo được .venv; "
    "trên Debian và Ubuntu hãy chạy: sudo apt install python3-venv"
)
ENV_NOT_INSTALLED = (
    "Không tải hoặc cài được thư viện trong {lock}; hãy kiểm tra kết nối mạng rồi chạy lại lệnh. "
    "Thông báo của pip ở ngay trên."
)
ENV_NOT_REMOVED = (
    "Không xóa được thư mục .venv cũ ({error}); hãy đóng mọi chương trình đang dùng nó "
    "rồi chạy lại lệnh."
)
ENV_NOT_WRITTEN = "Không ghi được vào thư mục của dự án ({error}); hãy kiểm tra quyền ghi."
ENV_NO_LOCK = "Thiếu tệp {lock} hoặc không đọc được; hãy lấy lại dự án cho đủ tệp."
ENV_BROKEN = "Môi trường .venv vẫn thiếu thư viện sau khi làm lại: {error}."

# Usage (plansite.commands.program, arguments)
USAGE = "Cách dùng: python3 tasks.py LỆNH [TÙY CHỌN]"
USAGE_OF = "Cách dùng: python3 tasks.py {command} {arguments}"
USAGE_COMMANDS = "Các lệnh:"
USAGE_OPTIONS = "Tùy chọn:"
USAGE_VALUE = "GIÁ_TRỊ"
USAGE_MORE = "Xem cách dùng một lệnh: python3 tasks.py LỆNH --help"
USAGE_SEE = "Xem cách dùng: python3 tasks.py {command}--help"
UNKNOWN_COMMAND = "không có lệnh hay tham số “{name}”"
UNKNOWN_OPTION = "không có tùy chọn “{name}”"
DID_YOU_MEAN = " (có phải “{nearest}”?)"
MISSING_ARGUMENT = (
    "lệnh “{command}” còn thiếu {arguments}; hãy viết: python3 tasks.py {command} {values}"
)
ARGUMENTS = {
    "title": ("tiêu đề", '"TIÊU ĐỀ"'),
    "year": ("năm", "NĂM"),
    "folder": ("thư mục", "THƯ-MỤC"),
    "period": ("kỳ báo cáo", "KỲ"),
    "file": ("tệp", "TỆP"),
    "target": ("nơi đăng", "NƠI-ĐĂNG"),
    "release": ("bản đã đăng", "BẢN"),
    "url": ("địa chỉ", "ĐỊA-CHỈ"),
}
"""What is asked for without an option: by name, what it is and how it is shown."""
AND = " và "
MISSING_VALUE = "tùy chọn “{name}” cần một giá trị đi kèm"
AMBIGUOUS = "không rõ “{name}” là giá trị hay tên lệnh; hãy viết --tùy-chọn=giá-trị"
NEEDLESS_VALUE = "tùy chọn “{name}” không nhận giá trị"
WRONG_USAGE = "lệnh viết chưa đúng ({error})"
DATE_NOT_ISO = "ngày “{text}” không đúng dạng năm-tháng-ngày; hãy viết {suggestion}"
DATE_MISSING = "“{text}”: {why}; hãy viết một ngày có trong lịch"
DATE_EXAMPLE = "ví dụ 2018-06-30"
NO_SITE_FOLDER = "không có thư mục “{folder}”"
NO_SETTINGS = "không có tệp cài đặt “{file}” (phải là tệp thật, không phải thư mục hay liên kết)"
OUTPUT_IN_SOURCE = (
    "không được xuất ra “{folder}” vì thư mục này chứa nguồn của trang hoặc nằm trong đó; "
    "hãy chọn một thư mục riêng, ví dụ output"
)
BAD_PORT = "cổng “{text}” không hợp lệ; hãy viết một số từ 1 đến 65535"

# Console
ERROR = "Lỗi: {text}"
PHASE = "{title} …"
PHASE_DONE = "{title}: {seconds} giây"
PHASE_FAILED = "{title}: dừng sau {seconds} giây"
NO_PROBLEMS = "Không có lỗi, không có cảnh báo."
PROBLEM_COUNT = "Có {errors} lỗi, {warnings} cảnh báo."
PROBLEMS_EXPLAINED = "Mã trong ngoặc vuông được giải thích, kèm ví dụ, trong docs/loi.md."
STOPPED = "Đã dừng."
INTERNAL_ERROR = (
    "Chương trình dừng vì một lỗi chưa lường trước ({error}). Hãy gửi tệp {log} cho người bảo trì "
    "và nói rõ vừa chạy lệnh gì, vừa sửa tệp nào."
)
INTERNAL_ERROR_UNLOGGED = (
    "Chương trình dừng vì một lỗi chưa lường trước ({error}), và không ghi được chi tiết ra tệp "
    "nào. Muốn xem chi tiết, hãy đặt biến {variable}=1 rồi chạy lại lệnh."
)
SYSTEM_ERROR = "{reason}; hãy khắc phục rồi chạy lại lệnh"
SYSTEM_ERROR_AT = "không dùng được “{path}”: {reason}; hãy khắc phục rồi chạy lại lệnh"

# check and build
READING = "Đọc"
CHECKING = "Kiểm tra"
COMPARING = "Xem có gì thay đổi"
NOT_COMPARED = "Chưa xem được bài đã đăng có bị mất hay không: {reason}."
LACKS = {
    "program": "máy này không có git",
    "repository": "thư mục của trang không nằm trong kho git",
    "commits": "kho git chưa có lần ghi nào",
    "depth": "bản sao của kho git bị rút gọn, thiếu các lần ghi trước; hãy lấy bản sao đầy đủ",
    "answer": "git không trả lời được",
    "unreadable": "kho git ở đây bị hỏng hoặc không có quyền đọc",
    "untracked": (
        "kho git ở đây không giữ tệp nào của trang; trang chưa được ghi vào kho, nằm trong kho của "
        "việc khác, hoặc bị .gitignore bỏ qua"
    ),
    "branch": (
        "nhánh {name} chưa được lấy về; hãy chạy "
        "“git fetch origin {name}:refs/remotes/origin/{name}”"
    ),
    "commit": "lần ghi {name} chưa được lấy về; hãy chạy “git fetch origin {name}”",
}
"""By what git lacks (``plansite.reading.git.Lack``); ``name`` is that of a branch or commit."""
LOST = (
    "Cảnh báo: bản dựng này thiếu {count} địa chỉ mà bản trước có: {named}. "
    "Nếu đã gỡ hẳn, hãy ghi vào content/removed.yaml."
)
LOST_MORE = " và {count} địa chỉ khác"
RENDERING = "Dựng trang"
INDEXING = "Lập chỉ mục tìm kiếm"
FINISHING = "Hoàn thiện"
INSPECTING = "Soát bản dựng"
SWAPPING = "Thay bản cũ"
BUILT = "Đã dựng {files} tệp vào {folder}."
UNCHANGED = "Không có gì thay đổi; bản đã dựng trong {folder} vẫn đúng từng tệp."
BUILD_KEPT = "chưa dựng được trang mới; thư mục xuất ra được giữ nguyên như trước"
BUILD_LOCKED = "một lần dựng khác đang ghi vào “{folder}”; hãy đợi lần đó xong rồi chạy lại"
BAD_EPOCH = "biến SOURCE_DATE_EPOCH là “{text}”, không phải số giây; hãy sửa hoặc bỏ biến này"

# new
CREATED = "Đã tạo {path}"
NEW_NEXT = "Hãy sửa tệp này; khi xong, xóa dòng “status: draft” để đăng, rồi chạy lệnh check."
NEW_EXISTS = "đã có tệp {path}; hãy đặt tiêu đề khác hoặc sửa tệp đó"
NEW_BAD_KIND = "không có loại “{kind}”{nearest}; hãy chọn một trong: {kinds}"
NEW_BAD_TASK = "kế hoạch không có nhiệm vụ “{task}”{nearest}; các nhiệm vụ: {tasks}"
NEW_NO_PLAN = "chưa đọc được plan.yaml nên không biết nhiệm vụ “{task}”; hãy chạy lệnh check"
NEW_EMPTY_TITLE = "tiêu đề “{title}” không có chữ hay số nào để đặt tên tệp"
NEW_TITLE_LONG = (
    "tiêu đề dài {length} ký tự, vượt giới hạn {limit}; hãy rút ngắn, phần còn lại đưa vào "
    "`summary`"
)
NEW_LEGACY = "tiêu đề gõ bằng bảng mã {code}: “{text}” là “{meant}”; hãy gõ lại bằng bộ gõ Unicode"
NEW_UNSEEN_AFTER = (
    "tiêu đề có ký tự {code} không nhìn thấy được, đứng sau “{near}”; hãy gõ lại tiêu đề bằng tay"
)
NEW_UNSEEN_FIRST = (
    "tiêu đề bắt đầu bằng ký tự {code} không nhìn thấy được; hãy gõ lại tiêu đề bằng tay"
)
NEW_MARKS_PILED = "tiêu đề có chữ mang hơn 30 dấu chồng lên nhau; hãy xóa chữ đó và gõ lại"

# report
REPORTING = "Lập báo cáo"
DOSSIER_NAME = "ho-so-{plan}-{period}.zip"
REPORT_NOT_MADE = "chưa lập được báo cáo; hãy sửa các lỗi trên rồi chạy lại"
REPORT_NO_PLAN = "không có kế hoạch “{plan}”{nearest}; các kế hoạch: {plans}"
REPORT_NO_PERIOD = (
    "kế hoạch {plan} không có kỳ báo cáo “{period}”{nearest}; hãy chọn một trong: {periods}"
)
REPORT_NOT_BEGUN = (
    "kỳ “{period}” bắt đầu ngày {start}, sau ngày tính số liệu ({as_of}); "
    "hãy chọn kỳ khác hoặc ghi --as-of"
)
REPORT_RUNNING = "Kỳ báo cáo đến hết ngày {end}; số liệu mới tính đến hết ngày {as_of}."
REPORT_NO_FOLDER = "không có thư mục “{folder}” để ghi báo cáo"
REPORT_OTHER_ENDING = (
    "không ghi báo cáo vào “{path}”; hãy đặt tên tệp có đuôi {ending}, ví dụ {name}"
)
REPORT_IS_FOLDER = "“{path}” là một thư mục; hãy đặt tên khác cho tệp báo cáo"
REPORT_IS_PUBLIC = (
    "không ghi báo cáo vào “{folder}” vì mọi tệp ở đó đều được đăng; hãy chọn một thư mục khác"
)
REPORT_THERE = "Tệp {path} đã có sẵn, đúng từng chữ; không ghi lại."
REPORT_BESIDE = "Đã tạo {path}; tệp {first} có nội dung khác nên được giữ nguyên."
DOSSIER_ORIGINALS = (
    "Hồ sơ chứa các tệp gốc: ảnh trong đó có thể còn ghi nơi chụp. Chỉ dùng trong cơ quan, "
    "đừng đăng lên mạng."
)

# new-plan
YEAR_MALFORMED = "năm “{text}” không hợp lệ; hãy viết bốn chữ số, ví dụ {example}"
YEAR_NOT_LATER = (
    "kế hoạch trong plan.yaml bắt đầu ngày {start}; năm của kế hoạch mới phải từ {first} trở đi"
)
YEAR_TAKEN = "đã có kế hoạch năm {year} ở {path}"
NEW_PLAN_UNREADABLE = (
    "chưa đọc được {path} nên không chuyển kế hoạch đi đâu cả; hãy sửa các lỗi trên rồi chạy lại"
)
NEW_PLAN_EXISTS = (
    "đã có tệp {path} với nội dung khác plan.yaml; hãy xem tệp nào đúng và bỏ tệp kia, rồi chạy lại"
)
MOVED = "Đã chuyển {plan} sang {path}."
STAYS = (
    "Ở đó, {plan} vẫn đang thực hiện đến hết ngày {end}; kế hoạch năm {year} thành kế hoạch chính. "
    "Từ nay bài nêu nhiệm vụ của {plan} thì viết kèm mã: {id}/{task}."
)
PROOFS_NAMED = (
    'Đã ghi rõ `plan: "{old}"` cho {count} minh chứng có ngày từ năm {year}, để chúng vẫn là minh '
    "chứng của kế hoạch ấy."
)
EXPLAINED = 'Đã ghi rõ `plan: "{old}"` cho {count} lời giải trình trong {path}.'
NEW_PLAN_NEXT = (
    "Hãy điền plan.yaml theo văn bản của năm {year}; lệnh check nêu những chỗ còn thiếu. "
    "Trang chưa dựng lại được cho đến khi điền xong."
)

# serve
INDEX_ENDED = "tiến trình lập chỉ mục tìm kiếm bị dừng giữa chừng; hãy chạy lại lệnh"
SERVE_AT = "Xem trước tại {address} — bấm Ctrl+C để dừng."
SERVE_PORT_TAKEN = "cổng {port} đang được dùng; hãy chọn cổng khác, ví dụ --port {other}"

# test, lint, schema, golden, lock
LINT_FAILED = "Mã nguồn chưa đạt (ruff, mypy, import-linter hoặc zizmor, xem ở trên)."
LINT_RUFF = "Kiểm tra cách viết mã (ruff)"
LINT_FORMAT = "Kiểm tra cách trình bày mã (ruff format)"
LINT_TYPES = "Kiểm tra kiểu dữ liệu (mypy)"
LINT_IMPORTS = "Kiểm tra hướng nhập mô-đun (import-linter)"
LINT_WORKFLOWS = "Kiểm tra quy trình tự động (zizmor)"
LOCKING = "Khóa {file}"
LOCK_FAILED = "Không khóa được phiên bản; thông báo của uv ở ngay trên."
GOLDEN_DONE = "Đã cập nhật {folder}; hãy xem git diff trước khi ghi vào kho git."
SCHEMA_DONE = "Đã ghi {count} lược đồ vào {folder}, và docs/loi.md."
