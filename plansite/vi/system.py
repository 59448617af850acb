"""Why the system refused to read or write something."""

REASONS = {
    "EACCES": "không có quyền đọc hoặc ghi",
    "EBADF": "không còn nơi để in ra (cửa sổ lệnh đã đóng)",
    "EBUSY": "một chương trình khác đang dùng",
    "EDQUOT": "đã hết dung lượng được cấp",
    "EEXIST": "đã có một tệp trùng tên ở đó",
    "EFBIG": "tệp vượt quá dung lượng cho phép",
    "EIO": "lỗi đọc, ghi của ổ đĩa",
    "EISDIR": "đây là thư mục, không phải tệp",
    "ELOOP": "liên kết dẫn về chính nó",
    "EMFILE": "quá nhiều tệp đang mở",
    "ENAMETOOLONG": "đường dẫn quá dài",
    "ENFILE": "quá nhiều tệp đang mở",
    "ENOENT": "không có tệp hoặc thư mục ấy",
    "ENOMEM": "máy không còn đủ bộ nhớ",
    "ENOSPC": "ổ đĩa đã đầy",
    "ENOTDIR": "một phần của đường dẫn không phải thư mục",
    "ENOTEMPTY": "thư mục không rỗng",
    "EPERM": "không có quyền đọc hoặc ghi",
    "EROFS": "ổ đĩa chỉ cho đọc",
    "ESTALE": "ổ đĩa mạng mất kết nối",
    "ETXTBSY": "một chương trình khác đang dùng",
    # Raised by the engine itself, so without a number.
    "IsADirectoryError": "đây là thư mục, không phải tệp",
    "NotAFileError": "đây không phải tệp thường",
}
"""By the name of the error's number (Python's module errno)."""
