"""Small pieces of sentences that problem messages are put together from."""

ELLIPSIS = "…"
DID_YOU_MEAN = "có phải `{nearest}`?"
KNOWN_KEYS = "các khóa được dùng: {keys}"
ISO_EXAMPLE = "theo dạng NĂM-THÁNG-NGÀY, ví dụ 2018-03-05"
NUMBER_EXAMPLE = "theo dạng 03/KH-SKHCN hoặc 104/2016/QH13"
ID_EXAMPLE = ", ví dụ {suggestion}"

EXPECTED = {
    "string": "một dòng chữ",
    "list": "một danh sách",
    "mapping": "một nhóm khóa",
    "integer": "một số nguyên",
    "boolean": "true hoặc false",
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
    "integer": "một số nguyên viết bằng chữ số, ví dụ {key}: {value}",
    "boolean": "true hoặc false",
}
ITEM_EXAMPLES = {
    "string": "chữ ngay sau dấu gạch ngang: “- …”",
    "list": "mỗi mục một dòng bắt đầu bằng dấu gạch ngang",
    "mapping": "- {value}",
    "integer": "một số nguyên ngay sau dấu gạch ngang, ví dụ “- {value}”",
    "boolean": "true hoặc false",
}
FIRST_OF_EXPLANATION = "task: NV1"
FIRST_OF_REMOVAL = "address: /tin-bai/NĂM/ten-bai/"
SETTING_TYPES = {
    "str": ("chữ trong dấu nháy", '"…"'),
    "int": ("một số nguyên không âm", "0"),
    "bool": ("True hoặc False", "True"),
    "dict": ("một nhóm khóa trong ngoặc nhọn", '{"name": "…"}'),
    "list": ("một danh sách trong ngoặc vuông", '["…"]'),
}
"""What a setting has to be, and an example, by the name of the Python type."""
LIST_OF_GROUPS = "mỗi mục một dòng: - {value}"
KEYS_IN_VIETNAMESE = {
    "tieu-de": "title",
    "ten": "title",
    "ngay": "date",
    "ngay-dang": "date",
    "tom-tat": "summary",
    "mo-ta": "summary",
    "loai": "kind",
    "su-kien": "event",
    "bao-chi": "press",
    "nhiem-vu": "tasks",
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
    "don-vi": "units",
    "chi-tieu": "target",
    "so-luong": "quantity",
    "chu-tri": "lead",
    "phoi-hop": "partners",
    "bat-dau": "start",
    "ket-thuc": "end",
    "han": "due",
    "thoi-han": "due",
    "dia-diem": "place",
    "noi-dung": "text",
    "ma": "id",
}
"""What an editor may write for a key, as a slug."""

RANGES = {
    "ge": "từ {limit} trở lên",
    "le": "không quá {limit}",
    "gt": "lớn hơn {limit}",
    "lt": "nhỏ hơn {limit}",
}
KEY_EXAMPLES = {
    "date": "(ngày ISO, ví dụ date: 2018-03-05)",
    "summary": "(một, hai câu, tối đa 300 ký tự)",
    "alt": "(mô tả ảnh cho người không nhìn thấy)",
    "schema": "(viết schema: 1)",
    "start": "(ngày ISO, ví dụ start: 2018-01-01)",
    "end": "(ngày ISO, ví dụ end: 2018-12-31)",
}
KNOWN_IDS = "hiện có: {ids}"
NO_IDS = "danh sách đó còn trống, hãy khai trước khi dùng"
KNOWN_ANCHORS = "các đề mục ở đó: {anchors}"
NO_ANCHORS = "nơi đó không có đề mục nào; hãy bỏ phần sau dấu #"
REMOVAL = '- {{address: {address}, on: {on}, reason: "Viết lý do gỡ tại đây"}}'
"""An entry for content/removed.yaml; its reason is a `PLACEHOLDER`."""
NOTHING_INSTEAD = "nơi khác"
ENGINE_PAGE = "trang do hệ thống dựng"
AND = " và "
PER = {"month": "tháng", "quarter": "quý", "half": "nửa năm", "year": "năm"}

PLACEHOLDER = r"\[\[[^\]]*\]\]|^(?:hãy )?viết [^.\n]{1,60} (?:ở|tại) đây(?=\.?$)"
"""What templates leave to be filled in (`plansite.vi.new_article`)."""
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
