"""What of a promise is there, in few words; ``{names}`` are filled in."""

WINDOWS = "{met}/{due} kỳ đến hạn đã đủ"
ONCE = "{delivered}/{expected} {unit}"
MEASURED = "{value} (cần {wanted})"
LEFT = "còn {missing} {unit}"
LEFT_WINDOW = "còn {missing} {unit} của {window}"
LEFT_PRODUCT = "chưa có minh chứng hoàn thành"
LEFT_VALUE = "cần đạt {wanted}"

PARTS = "{done}/{parts} phần việc hoàn thành"
