"""The sentence that states what a task promises; ``{names}`` are filled in."""

PROMISED = "Hứa: {what}, {time}."
PROMISED_BY = "{promise} {leads} chủ trì."
PROMISED_JOINTLY = "{promise} {leads} cùng chủ trì."
LAST_LEAD = " và "

NO_PRODUCT = "làm xong việc này"
OPEN = "làm việc này"
PARTS = "{count} phần việc"

FROM_TO = "từ {start} đến {end}"
DAY_OF_YEAR = "{day:02}/{month:02}"
"""The first day of a span within one year; the last one names it."""
BY = "hạn {due}"
WORDS_AND_DAY = "{words} (hạn {due})"
IN_PLAN = "trong thời gian của kế hoạch, {span}"
"""Of what the plan states no day for: the plan's own last day is no deadline."""
