"""What one piece of evidence is to a promise; ``{names}`` are filled in."""

OF = "{counts} trong {expected} {unit}"
OF_WINDOW = "{counts} trong {expected} {unit} {window}"
COMPLETES = "hoàn thành việc này"
MEASURED = "đo được {value}"

MET = "Đạt"
MISSED = "Chưa đủ"
OPEN = "Chưa đến hạn"
