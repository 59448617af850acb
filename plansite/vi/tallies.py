"""What of a promise is there, in few words; ``{names}`` are filled in."""

WINDOWS = "{met}/{due} kỳ đến hạn đã đủ"
ONCE = "{delivered}/{expected} {unit}"
MEASURED = "{value} (cần {wanted})"
PARTS = "{done}/{parts} phần việc hoàn thành"
