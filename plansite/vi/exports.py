"""Words in the files for download: column heads of the CSV, texts of the calendar."""

CSV_COLUMNS = (
    "Kế hoạch",
    "Tính đến ngày",
    "Mã nhiệm vụ",
    "Nhiệm vụ",
    "Đơn vị chủ trì",
    "Bắt đầu",
    "Thời hạn",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Chu kỳ",
    "Phải thực hiện",
    "Đã thực hiện",
    "Tỷ lệ (%)",
    "Mã trạng thái",
    "Trạng thái",
    "Sắp đến hạn",
    "Diễn giải",
    "Số minh chứng",
    "Minh chứng",
)
YES = "có"
NO = "không"

CALENDAR_NAME = "Lịch thông tin, tuyên truyền: {issuer}"
CALENDAR_DESCRIPTION = "Sự kiện và thời hạn nhiệm vụ trong kế hoạch, cập nhật theo trang."
DUE_TITLE = "Hạn {task}: {title}"
DUE_TARGET = "Chỉ tiêu: {target}."
DUE_PLAN = "{document} {number}."
ORGANISER = "Đơn vị tổ chức: {organiser}."
PARTICIPANTS = "Số người tham dự: {participants}."
