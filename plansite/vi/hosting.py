"""What is said about the hosting of a site. No logic, nothing imported."""

# security.txt (plansite.outputs.well_known)
BAD_CONTACT = (
    "SECURITY_CONTACT là “{contact}”; hãy viết một địa chỉ bắt đầu bằng https://, mailto: hoặc "
    "tel:, ví dụ mailto:ten@co-quan.example"
)
BAD_EXPIRES = (
    "SECURITY_EXPIRES là “{expires}”; hãy viết ngày hết hạn của đầu mối liên hệ an ninh theo dạng "
    "năm-tháng-ngày, ví dụ 2027-12-31"
)
EXPIRED = (
    "SECURITY_EXPIRES là {expires}, đã qua: tệp /.well-known/security.txt chưa được đăng; "
    "hãy kiểm tra lại đầu mối liên hệ rồi ghi ngày mới, không quá một năm"
)

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
