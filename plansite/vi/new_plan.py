"""What ``new-plan`` writes: a plan to fill in, with what last year's has in common as comments."""

PLAN = """\
# Kế hoạch năm {year}: LỜI HỨA.
# Chép đúng từng chữ từ văn bản. Văn bản không ghi thì bỏ khóa đi, đừng đoán.
# Khóa nào còn để trống thì phải điền; chạy `python3 tasks.py check` để biết còn thiếu gì.
# Tệp {moved} nay giữ {old}; mọi địa chỉ của kế hoạch ấy vẫn giữ nguyên.
schema: 1

document:
  # KH kế hoạch, QĐ quyết định, CT chương trình …; {old}: {type}
  type:
  # số ký hiệu, chưa có thì bỏ; {old}: {number}
  number:
  # ngày ban hành, chưa có thì bỏ; dạng năm-tháng-ngày: {year}-01-31
  issued:
  # nơi ban hành; {old}: {place}
  place:
  issuer:
    # cơ quan ban hành; {old}: {issuer}
    name:
  # trích yếu
  title:
  # Bản quét hoặc tệp gốc, chép vào content/media/ trước:
  # files: [{{file: {year}/ke-hoach.pdf, title: "Bản gốc của kế hoạch"}}]
  # Chép chưa hết văn bản thì ghi chép đến mục nào:
  # transcription: {{complete: false, ends_after: II.1}}

# Căn cứ của kế hoạch; không có thì xóa.
# legal_bases:
#   - {{number: 01/QĐ-UBND, issued: {before}-12-31, issuer: "…", title: "…"}}

# Ngày đầu và ngày cuối của kế hoạch; văn bản ghi khác thì sửa.
period: {{start: {year}-01-01, end: {year}-12-31}}

# Bộ chủ đề: nq-30c (2011–2020) hoặc nq-76 (2021–2030).
# program: {program}

# Các mục của văn bản, theo đúng thứ tự; `show` đặt danh sách vào mục.
# sections:
#   - {{number: I, title: "Mục đích, yêu cầu", show: goals}}
#   - {{number: II, title: "Hình thức tuyên truyền", show: forms}}
#   - {{number: III, title: "Nhiệm vụ", show: tasks}}

# Mục đích, yêu cầu: mỗi đoạn một mã.
# goals:
#   - {{id: MD1, text: "…"}}
{forms}{units}
{tasks}
# Kỳ báo cáo: calendar (quý, sáu tháng, chín tháng, năm), bnv-581 hoặc danh sách riêng.
# reporting: {{scheme: {scheme}}}
"""

CARRIED = """
# {title} của {old}, chép nguyên dòng. Năm nay vẫn dùng thì bỏ dấu # và dấu cách ở đầu dòng.
{lines}"""
FORMS = "Hình thức"
UNITS = "Phòng, đơn vị"

NO_NUMBER = "không ghi"

TASKS = """\
# Nhiệm vụ chưa xong của {old} tính đến ngày {as_of}, chép nguyên dòng.
# Nhiệm vụ nào chuyển sang năm nay thì bỏ dấu # và dấu cách ở đầu dòng, rồi sửa mục nêu nhiệm vụ,
# thời hạn, chỉ tiêu.
# tasks:
{lines}"""
NO_TASKS = """\
# Không còn nhiệm vụ nào chưa xong của {old}.
"""
STILL = """\
# Nhiệm vụ của {old} vẫn ở kế hoạch ấy, đến hết ngày {end}; ở đây chỉ ghi nhiệm vụ của văn bản mới.
"""
TASK = """\
# tasks:
#   - {id: NV1, title: "…", from_section: III}
"""
# Stays a comment when the lines around it lose their first mark.
STATE = "# # {id}: {status}. {reason}\n"
