"""How what was pasted, and how it was mended, is told. No logic, nothing imported."""

UNSEEN = "⟨{code}⟩"
SIGNS = {"\t": "⟨Tab⟩", "\n": "⏎"}
EMPTY_LINE = "(dòng trống)"
GONE = "(bỏ)"

MEND = "{path}:{line}: {before} → {after}"
MENDED = "Đã tự sửa {lines} dòng trong {files} tệp."
LEFT_ALONE = "{path}: để nguyên, không tự sửa, vì {why}"
LEFTOVER = "{path}: đã xóa tệp tạm mà một lần chạy trước bị ngắt giữa chừng để lại"
READ_ONLY = "tệp được đặt chỉ cho đọc; bỏ thuộc tính ấy rồi chạy lại, hoặc tự sửa tệp"
LINKED = "cùng tệp ấy còn có tên khác (liên kết cứng), tự sửa sẽ tách hai nơi ra; hãy tự sửa tệp"
NOTHING_TO_MEND = "Không có chỗ nào tự sửa được."

ONE_LINE = "dòng này"
LINES = "các dòng từ đây đến dòng {last}"

SEPARATOR = "ký tự ngắt dòng của Word"
BLANK = "dấu cách đặc biệt của Word"
WRITE = "viết `{after}`"
DELETE = "xóa dòng này"
MARK = "dấu đầu dòng của Word thay cho dấu gạch nối"
QUOTE = "dấu nháy cong thay cho dấu nháy thẳng"
DASH = "gạch dài thay cho dấu gạch nối"
FENCE_INDENTED = "dấu cách ở trước, mà dòng này phải sát lề trái"
FENCE_LENGTH = "số dấu gạch không đúng, dòng này phải có đúng ba dấu"
BY_ITSELF = ", hoặc chạy `python3 tasks.py check --fix` để máy tự sửa"
AFTER_LINE = "; sửa xong dòng {line} thì `python3 tasks.py check --fix` mới tự sửa được"

PARTED = {
    "letter": "",
    "drawn": "dấu `+`, `-`, `|`",
    "semicolons": "dấu `;`",
    "blanks": "nhiều dấu cách liền nhau",
}
"""By what cells are parted, beside each kind of what seems to be columns."""
