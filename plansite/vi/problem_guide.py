"""What docs/loi.md says around the messages themselves. No logic."""

from plansite.model.example import Where
from plansite.model.problem import Severity

HEAD = """\
# Các lỗi và cách sửa

<!-- Tệp này do lệnh `python3 tasks.py schema` ghi ra từ plansite/vi/problems/; đừng sửa ở đây. -->

Lệnh `check` và `build` nêu mỗi lỗi trên một dòng:

```text
content/articles/2018/ra-quan.md:3: lỗi [ngay/khong-iso] "05/03/2018" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết 2018-03-05
```

Đọc từ trái sang: tệp nào, dòng thứ mấy, `lỗi` (trang không dựng được cho tới khi sửa) hay `cảnh báo`
(trang vẫn dựng, nhưng nên sửa), mã của lỗi trong ngoặc vuông, sai gì, rồi sau dấu chấm phẩy là viết
gì thay vào.

Muốn tra một lỗi: bấm Ctrl+F và gõ mã của nó, ví dụ `ngay/khong-iso`; hoặc tìm phần đứng trước dấu
gạch chéo trong danh sách ngay dưới đây. Mã không đổi, dù câu chữ có thể được viết lại cho rõ hơn.

Trong phần này:

- câu báo lỗi là câu mà máy nói về ví dụ sai ở dưới; chỗ có ‹…› thì máy điền tên, ngày hay chữ của
  chính bạn;
- ⟨U+200B⟩ là một ký tự không nhìn thấy được, ⟨Tab⟩ là phím Tab, ⟨301 ký tự⟩ là một đoạn dài chừng ấy,
  ⟨60 dấu [⟩ là dấu [ viết liền 60 lần;
- ví dụ của bài là tệp `content/articles/2018/ra-quan.md`.

Cách viết từng loại tệp: [bien-tap.md](bien-tap.md).
"""  # noqa: E501  # what an editor reads stands whole on its line

CONTENTS = "## Danh sách"
SEVERITIES = {Severity.ERROR: "**Lỗi:**", Severity.WARNING: "**Cảnh báo:**"}
ADVICE = "**Cách sửa:**"
QUESTION = "có phải"
WRITE_ANEW = "Nếu đúng vậy, hãy viết lại như thế."
"""After an advice that only asks whether this was meant."""
BAD = "Sai{place}"
GOOD = "Đúng"
PLACES = {
    Where.FRONT: ", trong phần đầu của bài",
    Where.BODY: ", trong nội dung của bài",
    Where.ARTICLE: ", cả bài",
    Where.PLAN: ", trong plan.yaml",
    Where.REGISTER: ", trong content/documents.yaml",
    Where.EXPLANATIONS: ", trong content/explanations.yaml",
    Where.REMOVED: ", trong content/removed.yaml",
    Where.SYNONYMS: ", trong content/tu-dong-nghia.yaml",
    Where.NAME: ", tên và chỗ đặt tệp",
    Where.SETTINGS: ", trong pelicanconf.py",
    Where.THEME: ", trong giao diện",
    Where.WORDS: "",
}
LANGUAGES = {
    Where.FRONT: "yaml",
    Where.BODY: "markdown",
    Where.ARTICLE: "markdown",
    Where.PLAN: "yaml",
    Where.REGISTER: "yaml",
    Where.EXPLANATIONS: "yaml",
    Where.REMOVED: "yaml",
    Where.SYNONYMS: "yaml",
    Where.NAME: "text",
    Where.SETTINGS: "python",
    Where.THEME: "text",
}
"""How an example is coloured where it is shown."""

GAPS = {
    "lost": "phần bị mất",
    "line": "dòng cần viết",
    "address": "địa chỉ",
    "advice": "cách sửa, tùy loại tệp",
    "aliases": "các địa chỉ cũ",
    "count": "số mục",
    "ending": "đuôi tệp",
    "entry": "dòng cần thêm",
    "error": "lời báo bằng tiếng Anh",
    "example": "giá trị mẫu",
    "expected": "loại giá trị",
    "file": "tên tệp",
    "folder": "thư mục",
    "format": "loại ảnh",
    "found": "loại tệp khác",
    "id": "mã",
    "key": "khóa",
    "length": "số",
    "limit": "giới hạn",
    "link": "liên kết",
    "name": "tên",
    "now": "địa chỉ mới",
    "old": "ngày cũ",
    "on": "ngày",
    "other": "nơi kia",
    "path": "tên mới",
    "place": "nơi",
    "plan": "năm",
    "reason": "lý do",
    "reports": "số kỳ báo cáo",
    "see": "trang nêu ở khóa see",
    "size": "dung lượng",
    "since": "mã",
    "start": "giờ, ngày",
    "suggestion": "giá trị đúng",
    "tasks": "số nhiệm vụ",
    "text": "chỗ sai trong mẫu",
    "value": "giá trị",
    "width": "chiều rộng",
    "windows": "số kỳ",
    "year": "năm",
}
"""What stands on the page where a rule fills something in and no example shows it."""
