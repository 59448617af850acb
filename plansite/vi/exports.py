"""Words of the files for download: what each is, column heads of the CSV, texts of the calendar."""

FILES = {
    "plan.json": (
        "Tiến độ của kế hoạch đang theo dõi",
        "Từng nhiệm vụ với trạng thái, chỉ tiêu, các kỳ và minh chứng, dạng JSON.",
    ),
    "progress.csv": (
        "Bảng tiến độ",
        "Mỗi nhiệm vụ một dòng, mở được bằng Excel hoặc LibreOffice.",
    ),
    "articles.json": (
        "Danh sách tin bài",
        "Mọi tin, bài, sự kiện và bài báo đã đăng, dạng JSON.",
    ),
    "{plan}/plan.json": (
        "Tiến độ {plan} (JSON)",
        "Số liệu của {plan}; địa chỉ này không đổi khi sang năm mới.",
    ),
    "{plan}/progress.csv": (
        "Bảng tiến độ {plan} (CSV)",
        "Bảng của {plan}; địa chỉ này không đổi khi sang năm mới.",
    ),
    "lich.ics": (
        "Lịch sự kiện và thời hạn",
        "Thêm vào lịch trên điện thoại hoặc máy tính để được nhắc, dạng iCalendar.",
    ),
    "plan.schema.json": (
        "Mô tả cấu trúc của tệp tiến độ",
        "JSON Schema của plan.json, dành cho người viết chương trình.",
    ),
    "articles.schema.json": (
        "Mô tả cấu trúc của danh sách tin bài",
        "JSON Schema của articles.json, dành cho người viết chương trình.",
    ),
}
"""The title of each file and what it holds, by its name; ``{plan}`` is what a plan is called."""

CSV_COLUMNS = (
    "Kế hoạch",
    "Tính đến ngày",
    "Mã nhiệm vụ",
    "Nhiệm vụ",
    "Đơn vị chủ trì",
    "Bắt đầu",
    "Thời hạn",
    "Loại nhiệm vụ",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Chu kỳ",
    "Phải thực hiện",
    "Đã thực hiện",
    "Số đo mới nhất",
    "Tỷ lệ (%)",
    "Lời hẹn đến hạn",
    "Giữ đúng hẹn",
    "Giữ trễ hẹn",
    "Bị lỡ",
    "Mã trạng thái",
    "Trạng thái",
    "Nhóm",
    "Sắp đến hạn",
    "Diễn giải",
    "Số minh chứng",
    "Minh chứng",
)
YES = "có"
NO = "không"

CALENDAR_NAME = "Lịch thông tin, tuyên truyền: {issuer}"
CALENDAR_DESCRIPTION = (
    "Sự kiện và thời hạn nhiệm vụ trong kế hoạch, cập nhật theo trang. Sự kiện chưa công bố giờ "
    "kết thúc được tính một giờ."
)
DUE_TITLE = "Hạn {task}: {title}"
DUE_TARGET = "Chỉ tiêu: {target}."
DUE_PLAN = "{document} {number}."
ORGANISER = "Đơn vị tổ chức: {organiser}."
PARTICIPANTS = "Số người tham dự: {participants}."
END_UNKNOWN = "Giờ kết thúc chưa công bố; lịch tạm tính một giờ."
