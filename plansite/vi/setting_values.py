"""What is filled into messages about settings: what a value should be, and examples."""

SETTING_TYPES = {
    "str": ("chữ trong dấu nháy", '"…"'),
    "int": ("một số nguyên", "0"),
    "bool": ("True hoặc False", "True"),
    "dict": ("một nhóm khóa trong ngoặc nhọn", '{"name": "…"}'),
    "list": ("một danh sách trong ngoặc vuông", '["…"]'),
    "folder": ("tên một thư mục trong dấu nháy", '"giao-dien"'),
}
"""What a setting has to be, and an example."""
SETTING_FOUND = {
    "str": "chữ",
    "bytes": "một dãy byte",
    "int": "một số",
    "float": "một số lẻ",
    "bool": "True hoặc False",
    "NoneType": "None (không có gì)",
    "dict": "một nhóm khóa",
    "list": "một danh sách",
    "tuple": "một danh sách",
    "set": "một tập hợp",
    "date": "một ngày tính ra",
}
SETTING_FOUND_COMMA = "một danh sách, có lẽ do dấu phẩy ở cuối dòng"
SETTING_FOUND_OTHER = "một giá trị kiểu {kind}"
"""What a setting is instead, by the name of the Python type."""
AGENCY_IN_VIETNAMESE = {
    "ten": "name",
    "ten-co-quan": "name",
    "ma": "code",
    "ky-hieu": "code",
    "cap-tren": "parent",
    "co-quan-cap-tren": "parent",
    "co-quan-chu-quan": "parent",
    "dia-chi": "address",
    "dien-thoai": "phone",
    "so-dien-thoai": "phone",
    "thu-dien-tu": "email",
    "trang-web": "website",
}
AGENCY_EXAMPLES = {
    "email": "van-thu@co-quan.example",
    "website": "https://co-quan.example",
}
AGENCY_EXPECTED = {"e_mail": "địa chỉ thư điện tử", "website": "địa chỉ web"}
"""What a value of AGENCY is not, by the kind of error."""
KEY_OF = "{key}` của `{name}"
YES = frozenset(("true", "yes", "on", "1", "có", "đúng", "bật"))
SINCE_EXAMPLE = "2026-01-31"
EXPIRES_EXAMPLE = "2027-12-31"
CONTACT_EXAMPLE = "mailto:ten@co-quan.example"
URL_EXAMPLE = "https://ten-mien.example"
OVERRIDE_MOVED = "giao diện nay có tệp cùng tên ở chỗ khác, hãy chuyển tệp này thành {file}"
OVERRIDE_UNKNOWN = (
    "hãy đặt tệp ở đúng đường dẫn của tệp được thay trong thư mục giao diện, hoặc xóa tệp này"
)
"""What to do with a template of the agency's own that is not used."""
