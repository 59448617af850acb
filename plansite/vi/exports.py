"""Words of the files for download: what each is, columns of the table, texts of the calendar."""

FILES = {
    "plan.json": (
        "Tiến độ của kế hoạch chính (JSON)",
        "Từng nhiệm vụ với trạng thái, chỉ tiêu, các kỳ và minh chứng, dạng JSON.",
    ),
    "progress.csv": (
        "Bảng tiến độ (CSV)",
        "Mỗi nhiệm vụ một dòng, dạng văn bản, dành cho mọi chương trình.",
    ),
    "progress.xlsx": (
        "Bảng tiến độ (Excel)",
        "Cũng bảng ấy cho Excel hoặc LibreOffice, kèm giải thích từng cột.",
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
    "{plan}/progress.xlsx": (
        "Bảng tiến độ {plan} (Excel)",
        "Bảng của {plan}, kèm giải thích từng cột; địa chỉ này không đổi khi sang năm mới.",
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

EVIDENCE = "Minh chứng"

COLUMNS = {
    "Kế hoạch": "Số và ký hiệu của kế hoạch; chưa có số thì là năm hoặc tên.",
    "Tính đến ngày": "Ngày mà mọi con số trong dòng được tính tới.",
    "Mã nhiệm vụ": "Mã trong kế hoạch, cũng là phần cuối địa chỉ trang của nhiệm vụ.",
    "Nhiệm vụ": "Tên nhiệm vụ như trong kế hoạch.",
    "Đơn vị chủ trì": "Nhiều đơn vị thì ngăn bằng dấu chấm phẩy.",
    "Bắt đầu": "Ngày bắt đầu; kế hoạch không nêu thì là ngày đầu của kế hoạch.",
    "Thời hạn": "Hạn mà kế hoạch nêu; để trống nếu kế hoạch không nêu ngày, tháng hay quý nào.",
    "Loại nhiệm vụ": "Cách tính tiến độ của nhiệm vụ.",
    "Chỉ tiêu": "Số lượng phải đạt (có chu kỳ thì trong mỗi kỳ), hoặc mức phải đạt của chỉ số.",
    "Đơn vị tính": "Đơn vị của chỉ tiêu.",
    "Chu kỳ": "Chỉ tiêu lặp lại sau mỗi tháng, quý, nửa năm hay năm; để trống nếu chỉ một lần.",
    "Phải thực hiện": "Tổng số lượng phải đạt của cả nhiệm vụ.",
    "Đã thực hiện": "Số lượng đã có minh chứng và được tính cho nhiệm vụ.",
    "Số đo mới nhất": "Giá trị đo gần nhất của chỉ số.",
    "Tỷ lệ (%)": "Phần trăm hoàn thành; để trống nếu nhiệm vụ không có gì để tính tỷ lệ.",
    "Lời hẹn đến hạn": "Số lời hẹn đã qua hạn hoặc đã giữ sớm; mỗi kỳ và mỗi thời hạn là một.",
    "Giữ đúng hẹn": "Số lời hẹn đã giữ trong hạn.",
    "Giữ trễ hẹn": "Số lời hẹn đã giữ, nhưng sau hạn.",
    "Bị lỡ": "Số lời hẹn đã qua hạn mà chưa giữ.",
    "Mã trạng thái": "Mã của trạng thái trong plan.json, không đổi khi câu chữ đổi.",
    "Trạng thái": "Trạng thái như hiện trên trang.",
    "Nhóm": "Nhóm của trạng thái trên trang Tiến độ.",
    "Sắp đến hạn": "“có” nếu trong 14 ngày tới có việc đến hạn mà chưa đạt.",
    "Diễn giải": "Vì sao nhiệm vụ ở trạng thái này.",
    "Số minh chứng": "Số tin, bài, sự kiện, văn bản được tính cho nhiệm vụ.",
    EVIDENCE: "Địa chỉ của từng minh chứng, ngăn bằng dấu cách.",
}
"""The columns of the table of progress: the head of each, and what it holds."""

WORKBOOK_TITLE = "Bảng tiến độ {plan}"
SHEET_FIGURES = "Tiến độ"
SHEET_COLUMNS = "Các cột"
COLUMNS_HEADS = ("Cột", "Nội dung")
CELL_IS_FULL = " … (còn nữa; danh sách đủ ở tệp progress.csv)"

YES = "có"
NO = "không"

CALENDAR_NAME = "Lịch thông tin, tuyên truyền: {issuer}"
CALENDAR_DESCRIPTION = (
    "Sự kiện và thời hạn nhiệm vụ trong kế hoạch, cập nhật theo trang. Sự kiện chưa công bố giờ "
    "kết thúc được tính một giờ."
)
DUE_TITLE = "Hạn {task}: {title}"
DUE_TITLE_OF = "Hạn {task} ({plan}): {title}"
"""Where the calendar holds the days of several plans, whose tasks may have the same ids."""
DUE_TARGET = "Chỉ tiêu: {target}."
DUE_PLAN = "{document} {number}."
AMENDED = "Sửa đổi từ ngày {on}{by}."
AMENDED_BY = " theo {by}"
AMENDED_OF = " theo {number} của {by}"
WHEN = "Thời gian: {when}."
ORGANISER = "Đơn vị tổ chức: {organiser}."
PARTICIPANTS = "Số người tham dự: {participants}."
END_UNKNOWN = "Giờ kết thúc chưa công bố; lịch tạm tính một giờ."
