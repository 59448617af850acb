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
PYTHON_SAYS = {
    r"unterminated (?:triple-quoted )?(?:f-)?string literal": "dấu nháy mở mà không đóng",
    r"'(?P<sign>.)' was never closed": "dấu {sign} mở mà không đóng",
    r"unmatched '(?P<sign>.)'": "thừa dấu {sign}",
    r"closing parenthesis '(?P<sign>.)' does not match opening parenthesis '(?P<other>.)'": (
        "dấu {other} mở mà đóng bằng dấu {sign}"
    ),
    r"invalid character '(?P<sign>[“”‘’„«»])'": (
        "có dấu nháy cong {sign}; dấu nháy phải là dấu thẳng (\" hoặc ')"
    ),
    r"invalid (?:non-printable )?character '?(?P<sign>[^']+?)'?(?: \(|$)": "có ký tự lạ {sign}",
    r"forgot a comma": "có lẽ thiếu dấu phẩy",
    r"unexpected indent|unindent does not match": "dòng thụt vào không đúng chỗ",
    r"expected an indented block": "dòng phải thụt vào",
    r"cannot assign|Maybe you meant '=='": "bên trái dấu = phải là một tên cài đặt",
    r"invalid syntax|expected ": "không đúng lối “TÊN = giá trị”",
}
"""What Python's parser says of settings, by a part of its words, for those who type them."""
PYTHON_SAYS_OTHER = "Python báo: “{error}”"
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
