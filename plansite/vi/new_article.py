"""What ``new`` writes for an editor to fill in: a draft that passes the check as it stands."""

ARTICLE = """\
---
title: {title}
date: {date}
# Một đến ba câu, tối đa 300 ký tự; hiện trong danh sách bài và kết quả tìm kiếm.
summary: {summary}
{kind}{tasks}# Bài chưa được đăng; khi viết xong, hãy xóa dòng dưới đây.
status: draft
---

{body}
"""

SUMMARY = "Viết tóm tắt tại đây."
BODY = "Viết nội dung tại đây."

TASKS = """\
# Nhiệm vụ của kế hoạch mà bài này là minh chứng.
tasks: [{ids}]
"""

PLAN = """\
plan: {plan}
"""

EVENT = """\
kind: event
event:
  start: {date}
  # end: {date}
  place: Viết nơi tổ chức tại đây
  # Chỉ ghi số người tham gia, không ghi tên.
  # participants: 50
  # organiser: Viết đơn vị tổ chức tại đây
"""

PRESS = """\
kind: press
press:
  outlet: Viết tên cơ quan báo chí tại đây
  # url: https://…
  published: {date}
"""
