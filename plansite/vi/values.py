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
    "mapping": "{key}: rồi xuống dòng, thụt vào hai dấu cách, mỗi dòng một khóa",
    "integer": "một số nguyên viết bằng chữ số, ví dụ {key}: 4",
    "boolean": "true hoặc false",
}
RANGES = {
    "ge": "từ {limit} trở lên",
    "le": "không quá {limit}",
    "gt": "lớn hơn {limit}",
    "lt": "nhỏ hơn {limit}",
}
KEY_EXAMPLES = {
    "date": " (ngày ISO, ví dụ date: 2018-03-05)",
    "summary": " (một, hai câu, tối đa 300 ký tự)",
    "alt": " (mô tả ảnh cho người không nhìn thấy)",
    "schema": " (viết schema: 1)",
    "start": " (ngày ISO, ví dụ start: 2018-01-01)",
    "end": " (ngày ISO, ví dụ end: 2018-12-31)",
}
