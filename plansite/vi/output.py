"""What is said about the folder a site is put into, and about files that are written.

No logic, nothing imported.
"""

# The output (plansite.ownership)
NOT_OURS = (
    "không xuất ra “{folder}” vì ở đó có những thứ không do lệnh build ghi, hoặc đã bị sửa tay: "
    "{names}; hãy chọn một thư mục mới hoặc chuyển chúng đi chỗ khác (trang sửa tay thì sửa ở tệp "
    "nguồn); tệp lạ phải ở lại đó thì ghi tên vào OUTPUT_KEEP trong tệp cài đặt"
)
EDITED = "{name} (đã sửa tay)"
AND_MORE = "{names} và {count} thứ khác"
IS_A_FILE = (
    "không xuất ra “{folder}” vì đó là một tệp, không phải thư mục; "
    "hãy chọn một thư mục riêng, ví dụ output"
)
MOUNTED = (
    "không thay “{folder}” vì “{point}” là một điểm gắn (mount): thay thư mục xuất ra thì những gì "
    "gắn ở đó có thể bị xóa theo; hãy gỡ điểm gắn ấy (umount) hoặc chọn một thư mục khác; máy chủ "
    "cần nó thì gắn ở chỗ khác rồi trỏ máy chủ web tới đó"
)
UNREADABLE = (
    "không thay “{folder}” vì không xem được hết những gì ở trong đó ({error}); "
    "hãy kiểm tra quyền đọc hoặc chọn một thư mục khác"
)
NO_PLACE = (
    "không dựng được trang vào “{folder}” ({error}); "
    "hãy kiểm tra quyền ghi hoặc chọn một thư mục khác"
)
NOT_PUT = (
    "chưa thay được “{folder}” ({error}); hãy đóng mọi chương trình đang mở tệp trong thư mục ấy "
    "rồi chạy lại"
)
NOT_FOLLOWED = (
    "trang mới đã ở “{folder}”, nhưng chưa chuyển hết những gì OUTPUT_KEEP giữ lại ({error}); "
    "bản cũ còn ở “{left}”: hãy chép từ đó những tệp còn thiếu rồi xóa thư mục ấy"
)
DISK_FULL = "không ghi được ({error}); hãy giải phóng chỗ trên đĩa rồi chạy lại"
STAGING_MARK = (
    "Đây là thư mục tạm của lệnh build. Không có lần dựng nào đang chạy thì xóa cả thư mục này "
    "cũng được; lần dựng sau cũng tự xóa.\n"
)

# OUTPUT_KEEP (plansite.ownership)
KEPT_AND_WRITTEN = (
    "trang cũng có “{name}”, mà OUTPUT_KEEP giữ tệp cùng tên ở thư mục xuất ra; "
    "hãy bỏ “{entry}” khỏi OUTPUT_KEEP, hoặc bỏ tệp ấy khỏi trang"
)

# Files that commands write (plansite.commands.whole_file)
THROUGH_LINK = (
    "không ghi “{path}” vì “{link}” là liên kết tượng trưng (symlink), có thể dẫn ra ngoài thư mục "
    "của trang; hãy thay nó bằng thư mục thật rồi chạy lại lệnh"
)
NOT_WRITTEN = "không ghi được “{path}” ({error}); hãy kiểm tra quyền ghi và chỗ trống trên đĩa"
