"""What happened once and is told twice: it would count twice."""

from plansite.model.example import in_words
from plansite.model.problem import Message, Severity

TITLE = "Một việc đăng hai lần"

PRESS_TWICE = Message(
    "dang-lap/bai-bao",
    "bài báo này đã có ở {other}, nên sẽ được tính hai lần",
    "hãy xóa một trong hai; nếu là hai bài báo khác nhau, hãy sửa `press.url` cho đúng",
    Severity.WARNING,
    example=in_words(
        "hai tin báo chí cùng ghi `url: https://bao.example/tin-1`, một tin thêm ?utm_source=zalo",
        "mỗi bài báo chỉ có một tin; hai báo cùng đưa tin thì mỗi tin ghi `url` của báo mình",
    ),
    why=(
        "Máy coi hai địa chỉ là một khi chúng chỉ khác ở http hay https, ở www., ở dấu / cuối, ở "
        "phần sau dấu # hoặc ở phần theo dõi như utm_source, fbclid."
    ),
)
EVENT_TWICE = Message(
    "dang-lap/su-kien",
    "sự kiện bắt đầu {start} tại “{place}” đã có ở {other}, nên sẽ được tính hai lần",
    "hãy gộp hai bài làm một, hoặc để một bài thành bài thường (bỏ `kind`, `event`, `tasks`); nếu "
    "là hai sự kiện khác nhau, hãy ghi giờ ở `event.start` hoặc nêu rõ phòng ở `event.place`",
    Severity.WARNING,
    example=in_words(
        "bài báo trước và bài kể lại cùng ghi “start: 2018-03-05T08:00”, “place: Hội trường Sở”",
        "chỉ bài kể lại ghi `kind: event`; bài báo trước là bài thường",
    ),
)
TEXT_TWICE = Message(
    "dang-lap/noi-dung",
    "nội dung giống hệt {other}",
    "hãy xóa một bài nếu đăng lặp; nếu là hai việc khác nhau, hãy viết điều riêng của việc này",
    Severity.WARNING,
    example=in_words(
        "bài mới dán lại trọn nội dung của một bài đã đăng, chỉ đổi tiêu đề",
        "bài mới kể việc của nó, và dẫn tới bài cũ khi cần nhắc lại",
    ),
    why="Máy so từng chữ, không kể khoảng trắng, dấu câu, chữ hoa và dấu thanh.",
)
TEXT_NEARLY_TWICE = Message(
    "dang-lap/gan-giong",
    "nội dung gần như giống hệt {other}",
    "hãy xóa một bài nếu đăng lặp; nếu là hai việc khác nhau, hãy viết điều riêng của việc này",
    Severity.WARNING,
    example=in_words(
        "bài tháng Tư chép bài tháng Ba, chỉ đổi ngày và một con số",
        "bài tháng Tư kể điều đã khác so với tháng Ba",
    ),
)
