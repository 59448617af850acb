"""File names that no address can have, and files in a wrong place."""

from plansite.model.example import in_front, in_name, in_words
from plansite.model.problem import Message, Severity

TITLE = "Tên tệp và chỗ đặt tệp"

NAME_UNPRINTABLE = Message(
    "ten-tep/khong-in-duoc",
    "tên tệp có ký tự không in được hoặc sai bảng mã, nên tệp không được đọc",
    "hãy đổi tên bằng chữ thường không dấu, chữ số và dấu gạch nối",
    example=in_words("tên tệp có ký tự hiện thành ô vuông hoặc dấu hỏi", "ra-quan.md"),
)
NAME_NOT_SLUG = Message(
    "ten-tep/khong-dung-duoc",
    "tên tệp “{name}” không dùng được trong địa chỉ",
    "hãy đổi thành {suggestion} (chữ thường không dấu, chữ số, dấu gạch nối)",
    example=in_name("content/articles/2018/Lễ ra quân.md", "content/articles/2018/le-ra-quan.md"),
    why=(
        "Tên tệp là phần cuối của địa chỉ bài, nên chỉ gồm chữ thường không dấu, chữ số và "
        "dấu gạch nối."
    ),
)
NAME_WITHOUT_LETTERS = Message(
    "ten-tep/khong-co-chu",
    "tên tệp “{name}” không dùng được trong địa chỉ",
    "hãy đặt tên bằng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ ra-quan.md",
    example=in_name("content/articles/2018/!!!.md", "content/articles/2018/thong-bao.md"),
)
NAME_RESERVED = Message(
    "ten-tep/windows-cam",
    "Windows không cho phép tệp tên “{name}”",
    "hãy đặt tên khác, ví dụ {suggestion}",
    example=in_words("content/articles/2018/con.md", "content/articles/2018/con-1.md"),
)
NAME_LONG = Message(
    "ten-tep/qua-dai",
    "tên tệp dài {length} ký tự, có máy không mở được",
    "hãy rút ngắn còn tối đa {limit} ký tự",
    example=in_name("content/articles/2018/⟨120 ký tự⟩.md", "content/articles/2018/le-ra-quan.md"),
)
MEDIA_NAME = Message(
    "ten-tep/tep-dinh-kem",
    "tên tệp “{name}” có dấu cách, dấu thanh hoặc ký tự không dùng được trong địa chỉ",
    "hãy đổi thành {suggestion} và sửa những chỗ nhắc đến tệp",
    example=in_name("content/media/2018/Biên bản số 1.pdf", "content/media/2018/bien-ban-so-1.pdf"),
)
MEDIA_ENDINGS = Message(
    "ten-tep/nhieu-dau-cham",
    "đường dẫn “{name}” có nhiều dấu chấm nên máy chủ có thể hiểu nhầm đây là loại tệp khác",
    "hãy đổi thành {suggestion} và sửa những chỗ nhắc đến tệp",
    example=in_name("content/media/2018/bien-ban.php.pdf", "content/media/2018/bien-ban-php.pdf"),
)
FILE_ENDING = Message(
    "duoi-tep/khong-doc",
    "đuôi tệp “{ending}” không được đọc ở đây",
    "hãy đổi tên thành “{suggestion}”",
    example=in_name(
        "content/articles/2018/le-ra-quan.markdown", "content/articles/2018/le-ra-quan.md"
    ),
    why=(
        "Notepad thêm .txt vào sau tên bai.md, mà Windows thường giấu đuôi tệp. Muốn thấy đuôi, "
        "trong File Explorer hãy mở mục Xem (View) và đánh dấu “Phần mở rộng tên tệp” (File name "
        "extensions)."
    ),
)
FILE_STRAY = Message(
    "duoi-tep/sai-cho",
    "tệp có đuôi “{ending}” nằm giữa các bài viết và không được đưa lên trang",
    "hãy chuyển tệp vào content/media/ và nêu ở `attachments`",
    Severity.WARNING,
    example=in_name("content/articles/2018/bien-ban-2.pdf", "content/media/2018/bien-ban-2.pdf"),
)
FILE_WITHOUT_ENDING = Message(
    "duoi-tep/khong-co",
    "tên tệp không có đuôi nên tệp không được đọc và không được đưa lên trang",
    "hãy thêm đuôi đúng với loại tệp; nếu không cần nữa thì xóa đi",
    Severity.WARNING,
    example=in_name("content/articles/2018/le-ra-quan-2", "content/articles/2018/le-ra-quan-2.md"),
)
TEXT_STRAY = Message(
    "duoi-tep/bai-sai-cho",
    "bài viết nằm giữa các kế hoạch nên không được đưa lên trang",
    "hãy chuyển tới content/articles/NĂM/ hoặc content/pages/; nếu đây là kế hoạch, hãy lưu với "
    "đuôi .yaml",
    Severity.WARNING,
    example=in_name("content/plans/le-ra-quan.md", "content/articles/2018/le-ra-quan.md"),
)
STRAY_BESIDE = Message(
    "thu-muc/ngoai-content",
    "tệp hay thư mục này nằm ngoài chỗ được đọc, nên những gì ở đây sẽ không được đăng",
    "hãy chuyển tới {suggestion}",
    Severity.WARNING,
    example=in_words("documents.yaml nằm cạnh thư mục content", "content/documents.yaml"),
)
STRAY_IN_CONTENT = Message(
    "thu-muc/ngoai-cho",
    "không phần nào của trang lấy gì từ đây, nên những gì ở đây sẽ không được đăng",
    "{suggestion}",
    example=in_name("content/bai-viet/2018/le-ra-quan.md", "content/articles/2018/le-ra-quan.md"),
)
ARTICLE_FOLDER = Message(
    "thu-muc/bai-khong-theo-nam",
    "bài viết không nằm trong thư mục của một năm",
    "hãy chuyển tới content/articles/NĂM/{name}, với NĂM gồm bốn chữ số",
    example=in_name("content/articles/tin/le-ra-quan.md", "content/articles/2018/le-ra-quan.md"),
)
ARTICLES_FOLDER = Message(
    "thu-muc/khong-phai-nam",
    "thư mục có {count} bài viết nhưng tên không phải là một năm",
    "hãy đổi tên thư mục, hoặc chuyển các bài, thành content/articles/NĂM, với NĂM gồm bốn chữ số",
    example=in_words(
        "hai bài trong content/articles/20225/", "hai bài trong content/articles/2022/"
    ),
)
PAGE_FOLDER = Message(
    "thu-muc/trang-trong-thu-muc-con",
    "trang nằm trong thư mục con",
    "hãy chuyển tới content/pages/{name}",
    example=in_name("content/pages/lien-he/van-phong.md", "content/pages/van-phong.md"),
)
FOLDER_OF_YEAR = Message(
    "thu-muc/ca-thu-muc-khac-nam",
    "cả {count} bài trong thư mục này đều có ngày của năm {year}",
    "hãy đổi tên thư mục thành {year}, hoặc sửa các `date`; bài đã đăng thì giữ nguyên chỗ",
    Severity.WARNING,
    example=in_words(
        "hai bài của tháng 3 năm 2018 trong content/articles/2081/",
        "hai bài ấy trong content/articles/2018/",
    ),
)
FOLDER_YEAR = Message(
    "thu-muc/khac-nam",
    "bài ngày {day} nằm trong thư mục năm {folder}",
    "hãy chuyển sang thư mục của năm đúng, hoặc sửa `date`; bài đã đăng thì giữ nguyên chỗ",
    Severity.WARNING,
    example=in_front("date: 2017-03-05", "date: 2018-03-05"),
    why="Thư mục của năm là một phần của địa chỉ bài; ví dụ nằm trong content/articles/2018/.",
)
