"""What is said about the hosting of a site. No logic, nothing imported."""

# hosting
FOLDER_IS_PUBLIC = (
    "không ghi vào “{folder}” vì mọi tệp ở đó đều được đăng; hãy chọn một thư mục khác"
)
FOLDER_IS_FILE = "“{folder}” là một tệp; hãy chọn một thư mục, mới hay đã có"
FILES_NOT_OURS = (
    "chưa ghi gì cả, vì tệp sau không do lệnh này ghi hoặc đã bị sửa tay: {paths}; "
    "hãy chuyển tệp ấy đi chỗ khác, hoặc chọn một thư mục khác"
)
WRITTEN = "Đã ghi {path}"
NEXT = "Cách dùng các tệp này: docs/hosting.md, mục nginx."
