"""What citizens and offices call by several names; each site adds its own to these."""

SYNONYMS: tuple[tuple[str, ...], ...] = (
    ("trực tuyến", "online", "qua mạng"),
    ("căn cước", "CCCD", "căn cước công dân", "CMND", "chứng minh nhân dân"),
    ("định danh điện tử", "VNeID"),
    ("dịch vụ công", "DVC"),
    ("dịch vụ công trực tuyến", "DVCTT"),
    ("thủ tục hành chính", "TTHC"),
    ("cải cách hành chính", "CCHC"),
    ("bộ phận một cửa", "bộ phận tiếp nhận và trả kết quả"),
    ("công nghệ thông tin", "CNTT"),
    ("chuyển đổi số", "CĐS"),
    ("bảo hiểm xã hội", "BHXH"),
    ("bảo hiểm y tế", "BHYT"),
)
"""Only what means the same everywhere, so that nothing is found that was not asked for."""
