"""What is said about a theme that cannot be used. No logic, nothing imported."""

OUTER_LINK = (
    "giao diện có liên kết “{path}” dẫn ra ngoài thư mục của nó; hãy xóa liên kết ấy rồi chép tệp "
    "thật vào chỗ đó"
)
NO_FILE = (
    "giao diện có “{path}” không phải tệp thường cũng không phải thư mục (ống dẫn, thiết bị); "
    "hãy xóa nó"
)
