"""Small pieces of sentences that problem messages are put together from."""

ELLIPSIS = "…"
KEY_AND_VALUE = (
    "dòng này theo dạng “khóa: giá trị”, ví dụ title: Ra quân; nếu đó là chữ viết tiếp của dòng "
    "trên thì nối vào cuối dòng ấy"
)
IN_QUOTES = 'khóa: "…"'
DID_YOU_MEAN = "có phải `{nearest}`?"
PLACES = (
    "hãy chuyển bài viết vào content/articles/NĂM/, trang vào content/pages/, tệp đính kèm vào "
    "content/media/; nếu không cần nữa thì xóa đi"
)
KNOWN_KEYS = "hãy dùng một trong các khóa: {keys}"
ISO_EXAMPLE = "đủ năm, tháng, ngày bằng số, ví dụ 2018-03-05"
DAY_OF_MONTH = "{month}-…, với ngày thay cho dấu …"
DAY_AND_CLOCK = "{day}, hoặc kèm giờ như {day}T14:30"
FROM_AND_UNTIL = "hai dòng: {key}: {first} và {until}: {last}"
ONE_DAY = "một trong hai: {key}: {first} hoặc {key}: {last}"
CLOCK_EXAMPLE = "cả ngày, ví dụ 2018-03-05T{clock}"
MEASURE_EXAMPLE = "87.5"
VALUE_AND_WORDS = "{value}, và thêm words: {words} … như trong văn bản"
NUMBER_EXAMPLE = "theo dạng 03/KH-SKHCN hoặc 104/2016/QH13"
ID_EXAMPLE = ", ví dụ {suggestion}"

CONTENTS = {
    "pdf": "tệp PDF",
    "word": "tệp Word (.docx)",
    "excel": "tệp Excel (.xlsx)",
    "powerpoint": "tệp PowerPoint (.pptx)",
    "old-word": "tệp Word đời cũ (.doc)",
    "old-excel": "tệp Excel đời cũ (.xls)",
    "old-powerpoint": "tệp PowerPoint đời cũ (.ppt)",
    "open-text": "tệp OpenDocument (.odt)",
    "open-sheet": "tệp OpenDocument (.ods)",
    "open-slides": "tệp OpenDocument (.odp)",
    "text": "chữ thuần",
    "mp3": "âm thanh MP3",
    "wav": "âm thanh WAV",
    "ogg": "âm thanh Ogg",
    "mpeg4": "phim hoặc âm thanh MPEG-4",
    "webm": "phim WebM",
    "zip": "tệp nén ZIP",
    "markup": "trang web (HTML hoặc XML)",
    "program": "chương trình chạy được",
    "rich-text": "tệp RTF",
    "ole": "tệp không phải văn bản, bảng tính hay trình chiếu",
    "gzip": "tệp nén Gzip",
    "rar": "tệp nén RAR",
    "7z": "tệp nén 7-Zip",
    "unknown": "dữ liệu khác hoặc đã hỏng",
}
"""What a file was found to be (`plansite.model.attachment.Content`)."""

_OFFICE_ANEW = "hãy mở tệp bằng phần mềm đã tạo ra nó rồi lưu lại đúng dạng, hoặc xuất ra PDF"
_RECORD_ANEW = "hãy xuất lại bằng phần mềm đã ghi hoặc dựng nó"
SAVE_ANEW = {
    "document": _OFFICE_ANEW,
    "sheet": _OFFICE_ANEW,
    "slides": _OFFICE_ANEW,
    "pdf": "hãy xuất lại PDF từ tệp gốc",
    "text": "hãy mở bằng Notepad rồi lưu lại bằng UTF-8, chỉ gồm chữ, không bắt đầu bằng dấu <",
    "picture": "hãy mở ảnh bằng phần mềm xem ảnh rồi lưu lại dạng JPEG",
    "audio": _RECORD_ANEW,
    "video": _RECORD_ANEW,
    "archive": "hãy nén lại các tệp thành .zip",
}
"""What to do with a file that is not what its ending says, by its use."""

_OFFICE_SMALLER = (
    "hãy nén ảnh trong tệp (Định dạng ảnh, Nén ảnh) rồi lưu lại, hoặc tách thành nhiều tệp"
)
MAKE_SMALLER = {
    "document": _OFFICE_SMALLER,
    "sheet": "hãy bỏ phần thừa hoặc tách thành nhiều tệp",
    "slides": _OFFICE_SMALLER,
    "pdf": "hãy xuất lại PDF với cỡ nhỏ nhất, hoặc quét lại ở 150 đến 200 dpi",
    "text": "hãy tách thành nhiều tệp",
    "picture": "hãy thu nhỏ ảnh rồi lưu lại dạng JPEG",
    "audio": "hãy xuất lại dạng MP3 với chất lượng thấp hơn, hoặc cắt bớt",
    "video": "hãy đăng phim ở nơi chuyên đăng phim rồi đặt liên kết, hoặc cắt bớt",
    "archive": "hãy tách thành nhiều tệp nén nhỏ hơn",
}
"""What to do with a file that is too large, by its use."""

HEAVY = {
    "lines": "dòng",
    "brackets": "dấu ngoặc vuông [",
    "angles": "dấu <",
    "signs": "dấu *, _, \\ hoặc &",
    "ticks": "dấu `",
    "fences": "khối mã",
    "headings": "đề mục",
    "footnotes": "chú thích [^…]",
    "definitions": "dòng bắt đầu bằng dấu hai chấm",
    "abbreviations": "dòng giải thích chữ viết tắt *[…]",
    "rows": "hàng bảng",
    "columns": "cột trong một bảng",
}
"""What a text has too much of (`plansite.model.weight.LIMITS`)."""

EXPECTED = {
    "string": "một dòng chữ",
    "list": "một danh sách",
    "mapping": "một nhóm khóa",
    "integer": "một số nguyên",
    "boolean": "true (đúng) hoặc false (sai)",
}
FOUND = {
    "string": "một dòng chữ",
    "list": "một danh sách",
    "mapping": "một nhóm khóa",
    "number": "“{value}”",
    "nothing": "giá trị trống",
}
EXAMPLES = {
    "string": "{key}: …",
    "list": "{key}: [{value}] hoặc mỗi mục một dòng bắt đầu bằng dấu gạch ngang",
    "mapping": "{key}: {value}",
    "integer": "bằng chữ số, ví dụ {key}: {value}",
    "boolean": "{key}: true (đúng) hoặc {key}: false (sai)",
}
AS_INDICATOR = "một chỉ số: {{indicator: tên chỉ số, value: {value}, unit: {unit}}}"
NO_SHARE = "một số nguyên, không có phần lẻ hay phần trăm: {key}: …"
AS_RANGE = "quantity: {least} (mức ít nhất), và thêm words: {words} … như trong văn bản"
ONE_OF_RANGE = "một số: {key}: {least} hoặc {key}: {most}"
"""What a whole number is not, by what was typed."""
SINGLE = {
    "date_not_iso": ("một ngày", "2018-03-05"),
    "moment_not_iso": ("một ngày", "2018-03-05"),
    "number_malformed": ("một số ký hiệu", "03/KH-SKHCN"),
    "measure_malformed": ("một số", "87.5"),
}
"""What stands alone, where a list or a group of keys was typed, by the kind of error."""
CODES = {
    "tasks": "[NV1, NV2]",
    "topics": "[the-che, thu-tuc-hanh-chinh]",
    "goals": "[MD1, MD2]",
    "forms": "[HT1, HT2]",
    "audiences": "[DT1, DT2]",
    "partners": "[vp, pc]",
    "completes": "[NV2]",
    "aliases": "[/tin-cu/ra-quan/]",
}
"""Lists of codes, each as it may look."""
CODES_EXAMPLE = (
    "từng mục một trong ngoặc vuông, ngăn nhau bằng dấu phẩy, theo dạng {key}: {example}"
)
CODES_LIST = "{key}: [{codes}]"
AS_UNIT = "{key}: {id}, và thêm vào `units` dòng - {{id: {id}, name: {name}}}"
NAMED = "{{name: {name}}}"
CODE_ALONE = "{key}: {code}"
COUNTS = "counts: {{{pairs}}}"
AND_COUNTS = "hai dòng: {listed} và {counts}"
COLUMN = "Tên cột"
OLD_ADDRESS = "/tin-cu/ra-quan/"
AS_DECLARED = "; mã lấy đúng như đã khai trong kế hoạch"
SEVERAL = "hãy viết từng mã một: {ids}"
PLAN_ID_BACK = "“id: {id}”"
PLAN_ID_OF_PERIOD = "bỏ `id`, giữ nguyên năm bắt đầu ở `period`"
OF_NO_PLAN = ", hoặc thêm tệp của kế hoạch ấy vào content/plans"
OF_OTHER_PLAN = "{id} có trong kế hoạch {plan}; hãy viết {plan}/{id}"
ITEM_EXAMPLES = {
    "string": "chữ ngay sau dấu gạch ngang: “- …”",
    "list": "mỗi mục một dòng bắt đầu bằng dấu gạch ngang",
    "mapping": "- {value}",
    "integer": "bằng chữ số, ngay sau dấu gạch ngang, ví dụ “- {value}”",
    "boolean": "true (đúng) hoặc false (sai)",
}
FIRST_OF_EXPLANATION = "task: NV1"
FIRST_OF_REMOVAL = "address: /tin-bai/NĂM/ten-bai/"
FIRST_OF_SYNONYMS = "[trực tuyến, online]"
LIST_OF_GROUPS = "mỗi mục một dòng: - {value}"
GROUPS_IN_BRACKETS = "{key}: [{value}]"
KEYS_IN_VIETNAMESE = {
    # English ones, to which another key is nearer.
    "after": "when",
    "deadline": "due",
    "deliverable": "product",
    "parent": "part_of",
    "percent": "value",
    "time": "when",
    "tieu-de": "title",
    "ten": "title name",
    "ngay": "date issued on start published",
    "ngay-dang": "date published",
    "so-tien": "amount",
    "ten-bao": "outlet",
    "don-vi-to-chuc": "organiser",
    "so-nguoi": "participants",
    "tom-tat": "summary",
    "mo-ta": "summary alt",
    "loai": "kind type",
    "loai-van-ban": "type",
    "type": "kind",
    "so": "number quantity",
    "so-hieu": "number",
    "so-ky-hieu": "number",
    "ngay-ban-hanh": "issued",
    "co-quan-ban-hanh": "issuer",
    "trich-yeu": "title",
    "ngay-hieu-luc": "effective",
    "ghi-chu": "note",
    "chu-thich": "caption",
    "ly-do": "reason text",
    "giai-trinh": "text",
    "ky-bao-cao": "period",
    "ky": "period",
    "tep": "file",
    "lien-ket": "url",
    "dia-chi": "address place",
    "su-kien": "event",
    "bao-chi": "press",
    "nhiem-vu": "tasks task",
    "chu-de": "topics",
    "ke-hoach": "plan",
    "tac-gia": "author",
    "nguon": "source",
    "anh": "image",
    "hinh-anh": "image",
    "dinh-kem": "attachments",
    "tep-dinh-kem": "attachments",
    "trang-thai": "status",
    "cap-nhat": "updated",
    "dinh-chinh": "corrections",
    "muc-tieu": "goals",
    "hinh-thuc": "forms",
    "doi-tuong": "audiences",
    "don-vi": "units unit",
    "don-vi-tinh": "unit",
    "san-pham": "product",
    "kinh-phi": "budget",
    "can-cu": "legal_bases",
    "muc-dich": "goals",
    "yeu-cau": "requirements",
    "chi-tieu": "target",
    "so-luong": "quantity",
    "ban-hanh-kem-theo": "promulgated_by",
    "quyen-han": "authority",
    "ten-ngan": "short",
    "tu-ngay": "from start",
    "den-ngay": "until end due",
    "trach-nhiem": "duties",
    "phan-cong": "duties",
    "chu-tri": "lead",
    "phoi-hop": "partners",
    "bat-dau": "start",
    "thoi-gian": "when start",
    "thoi-gian-bat-dau": "start",
    "thoi-gian-ket-thuc": "end",
    "ket-thuc": "end",
    "han": "due",
    "thoi-han": "due",
    "dia-diem": "place",
    "noi-dung": "text",
    "ma": "id",
    "tu-khoa": "topics",
    "the": "topics",
    "tag": "topics",
    "tags": "topics",
    "category": "topics",
    "categories": "topics",
    "keywords": "topics",
    "headline": "title",
    "title": "alt name text",
    "name": "title",
    "description": "summary",
    "excerpt": "summary",
    "cover": "image",
    "thumbnail": "image",
    "modified": "updated",
    "location": "place",
}
"""What an editor may write for a key, as a slug: in Vietnamese, or as other systems have it.

Of several keys that one word may mean, the first that there is at the place.
"""

CHOICES = {
    "article": "tin bài",
    "event": "sự kiện",
    "press": "báo chí đưa tin",
    "published": "đăng",
    "draft": "bản nháp, chưa đăng",
    "goals": "mục đích",
    "requirements": "yêu cầu",
    "audiences": "đối tượng",
    "forms": "hình thức",
    "units": "đơn vị",
    "duties": "nhiệm vụ của từng đơn vị",
    "table": "bảng",
    "tasks": "nhiệm vụ",
    "web": "trang thông tin điện tử",
    "conference": "hội nghị, tập huấn",
    "dialogue": "đối thoại",
    "meeting": "cuộc họp, giao ban",
    "broadcast": "phát thanh, truyền hình",
    "print": "ấn phẩm",
    "display": "pano, bảng tin",
    "contest": "hội thi, cuộc thi",
    "other": "hình thức khác",
    "start": "ngày bắt đầu",
    "due": "hạn",
    "when": "thời gian bằng lời",
    "target": "chỉ tiêu",
    "product": "sản phẩm",
    "month": "mỗi tháng",
    "quarter": "mỗi quý",
    "half": "mỗi nửa năm",
    "year": "mỗi năm",
    "calendar": "theo quý và năm",
    "bnv-581": "theo Công văn 581/BNV-CCHC",
    "nq-30c": "giai đoạn 2011-2020",
    "nq-76": "giai đoạn 2021-2030",
}
"""What the values of fixed choice mean."""
CHOICE = "{value} ({meaning})"
ONE_OF = "hãy viết một trong các giá trị: {choices}"
ONLY = "hãy viết {key}: {choices}"
MEANT_OF = "có phải `{nearest}`? Các giá trị được dùng: {choices}"
VALUES_IN_VIETNAMESE = {
    "moi-thang": "month",
    "moi-quy": "quarter",
    "6-thang": "half",
    "moi-nam": "year",
    "tin-bai": "article",
    "bai-viet": "article",
    "su-kien": "event",
    "bao-chi": "press",
    "bao-chi-dua-tin": "press",
    "dang": "published",
    "da-dang": "published",
    "xuat-ban": "published",
    "cong-khai": "published",
    "nhap": "draft",
    "ban-nhap": "draft",
    "trang-web": "web",
    "bao": "press",
    "hoi-nghi": "conference",
    "tap-huan": "conference",
    "doi-thoai": "dialogue",
    "thang": "month",
    "hang-thang": "month",
    "quy": "quarter",
    "hang-quy": "quarter",
    "nua-nam": "half",
    "nam": "year",
    "hang-nam": "year",
}
"""What an editor may write for a value of fixed choice, as a slug."""

RANGES = {
    "ge": "từ {limit} trở lên",
    "le": "không quá {limit}",
    "gt": "lớn hơn {limit}",
    "lt": "nhỏ hơn {limit}",
}
KEY_EXAMPLES = {
    "id": "(mã ngắn, ví dụ id: NV1)",
    "Plan.period": "(ví dụ period: {start: 2018-01-01, end: 2018-12-31})",
    "date": "(năm-tháng-ngày, ví dụ date: 2018-03-05)",
    "summary": "(một, hai câu, tối đa 300 ký tự)",
    "alt": "(mô tả ảnh cho người không nhìn thấy)",
    "schema": "(viết schema: 1)",
    "start": "(năm-tháng-ngày, ví dụ start: 2018-01-01)",
    "end": "(năm-tháng-ngày, ví dụ end: 2018-12-31)",
}
"""How keys look; with the name of its model, one that is not the same in all."""
PERIOD_EXAMPLE = "(ví dụ period: {period})"
WINDOW_EXAMPLE = "(ví dụ period: {period}; hoặc window: {window}, kỳ bị lỡ)"
EXPLAINED = "({text})"
KNOWN_IDS = "hãy dùng mã đang có: {ids}"
PERIODS = {
    "quý I": "q1",
    "quý 1": "q1",
    "quý II": "q2",
    "quý 2": "q2",
    "quý III": "q3",
    "quý 3": "q3",
    "quý IV": "q4",
    "quý 4": "q4",
    "6 tháng": "h1",
    "6 tháng đầu năm": "h1",
    "9 tháng": "m9",
    "9 tháng đầu năm": "m9",
    "cả năm": "year",
}
"""What people call the reporting windows."""
MADE_WHEN = {
    "SECURITY_CONTACT": "pelicanconf.py có `SECURITY_CONTACT`, nơi nhận báo lỗi bảo mật",
    "HISTORY_SINCE": "pelicanconf.py có `HISTORY_SINCE`, mốc bắt đầu của lịch sử kế hoạch",
    "year": "năm ấy có bài đã đăng, không chỉ bản nháp",
}
"""What is wanting for a page or a file to be made."""
TARGET_KINDS = ("chỉ tiêu theo số lượng", "chỉ số")
NO_WINDOWS = (
    "hãy bỏ `window` và ghi kỳ báo cáo, ví dụ period: {period}, vì nhiệm vụ này không chia kỳ"
)
PARTNER_IN_WORDS = (
    "hãy viết {{name: {name}}} nếu là lời của văn bản, hoặc dùng mã của một đơn vị trong `units`"
)
LEAD_IN_WORDS = "hãy thêm vào `units` dòng - {{id: {id}, name: {name}}}, rồi viết {key}: {id}"
"""Where a task has no windows of its own."""
TYPE_ANEW = (
    "hãy xóa mã này rồi gõ lại bằng tay: {nearest}; trong đó có ký tự {code} không nhìn thấy được "
    "hoặc trông giống chữ khác"
)
TAKEN_OUT = (
    "; nếu nhiệm vụ này đã bị xóa khỏi {path}, hãy ghi nó lại ở đó và thêm "
    "“cancelled: {{on: NGÀY, reason: lý do}}”, để địa chỉ của nó vẫn còn"
)
"""What else may be wrong where a task is not in its plan."""
NO_IDS = "danh sách đó còn trống, hãy khai trước khi dùng"
KNOWN_ANCHORS = "hãy dùng một đề mục ở đó: {anchors}"
NO_ANCHORS = "nơi đó không có đề mục nào; hãy bỏ phần sau dấu #"
REMOVAL = '- {{address: {address}, on: {on}, reason: "Viết lý do gỡ tại đây"}}'
"""An entry for content/removed.yaml; its reason is a `PLACEHOLDER`."""
NOTHING_INSTEAD = "nơi khác"
PUBLIC_ADDRESS = "địa chỉ công khai của trang ấy, ví dụ https://chinhphu.vn/"
LINE_OF = "{path} dòng {line}"
ENGINE_PAGE = "trang do hệ thống dựng"
BLANK_LINES = "{count} dòng trống"
A_LINE = "dòng “{line}”"
BETTER = {"up": "cao", "down": "thấp"}
"""Which values of an indicator are better, by its direction."""

PER = {"month": "tháng", "quarter": "quý", "half": "nửa năm", "year": "năm"}

PLACEHOLDER = r"\[\[[^\[\]]*+\]\]|^(?:hãy )?viết [^.\n]{1,60} (?:ở|tại) đây(?=\.?$)"
"""What templates leave to be filled in (`plansite.vi.new_article`)."""
DOTS = frozenset({"…", "...", "....", "……"})
"""What templates and examples leave in the place of a value."""
PLACEHOLDER_SIGNS = ("[[", "đây")

MEANINGLESS_ALTS = (
    "ảnh",
    "hình",
    "hình ảnh",
    "ảnh minh họa",
    "hình minh họa",
    "minh họa",
    "ảnh đại diện",
    "ảnh bìa",
    "ảnh chụp",
    "bức ảnh",
    "tấm ảnh",
    "ảnh tư liệu",
    "không có",
    "chưa có",
    "mô tả ảnh",
    "mô tả",
    "alt",
    "image",
    "img",
    "picture",
    "photo",
    "logo",
    "banner",
    "x",
    "test",
)
MEANINGLESS_LINKS = (
    "tại đây",
    "ở đây",
    "đây",
    "bấm vào đây",
    "nhấn vào đây",
    "nhấp vào đây",
    "bấm đây",
    "xem tại đây",
    "tải tại đây",
    "tải về tại đây",
    "xem thêm",
    "xem chi tiết",
    "chi tiết",
    "đọc tiếp",
    "đọc thêm",
    "liên kết",
    "link",
    "click here",
    "click vào đây",
    "here",
    "read more",
    "more",
)
