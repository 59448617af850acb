"""How the figures come about: the page ``/tien-do/cach-tinh/``; ``{names}`` are filled in."""

from typing import Any

AS_OF = "2025-06-20"

PLAN: dict[str, Any] = {
    "schema": "1",
    "document": {
        "type": "KH",
        "place": "Ví Dụ",
        "issuer": {"name": "Cơ quan ví dụ"},
        "title": "Kế hoạch ví dụ",
    },
    "period": {"start": "2025-01-01", "end": "2025-12-31"},
    "program": "nq-76",
    "tasks": [
        {
            "id": "A",
            "title": "Tổ chức tập huấn",
            "target": {"quantity": "4", "unit": "lớp"},
            "due": "2025-09-30",
        },
        {
            "id": "B",
            "title": "Đăng tin, bài",
            "target": {"quantity": "2", "unit": "tin bài", "per": "quarter"},
        },
        {"id": "C", "title": "Soạn sổ tay", "product": "Sổ tay hỏi đáp", "due": "2025-05-31"},
        {
            "id": "D",
            "title": "Nâng tỷ lệ hồ sơ trực tuyến",
            "target": {
                "indicator": "Tỷ lệ hồ sơ nộp trực tuyến",
                "value": "90",
                "unit": "%",
                "baseline": "70",
            },
            "due": "2025-12-31",
        },
        {"id": "E", "title": "Tuyên truyền trên loa truyền thanh", "when": "thường xuyên"},
        {"id": "G", "title": "Làm trang hỏi đáp và đường dây nóng"},
        {
            "id": "G1",
            "title": "Trang hỏi đáp",
            "part_of": "G",
            "product": "Trang hỏi đáp",
            "due": "2025-03-31",
        },
        {
            "id": "G2",
            "title": "Đường dây nóng",
            "part_of": "G",
            "product": "Đường dây nóng",
            "due": "2025-10-31",
        },
    ],
}
"""A plan of nobody's, with a task of each kind, as a file has it."""

PROOFS: tuple[dict[str, Any], ...] = (
    {"date": "2025-02-11", "tasks": ["A", "B"]},
    {"date": "2025-03-04", "tasks": ["B"], "completes": ["G1"]},
    {"date": "2025-03-18", "tasks": ["B", "E"]},
    {"date": "2025-04-22", "counts": {"A": "2"}, "tasks": ["A", "E"]},
    {"date": "2025-05-12", "tasks": ["B"]},
    {"date": "2025-06-05", "completes": ["C"], "measures": [{"task": "D", "value": "85"}]},
)
"""What proves it: in three pieces for two promised ones of a quarter the third is a surplus."""

RULES = {
    "once": (
        "Hứa một số lượng. Có một lời hẹn: đủ số lượng khi chưa hết hạn. Phần trăm là số đã có "
        "chia cho số đã hứa."
    ),
    "windows": (
        "Hứa một số lượng cho mỗi tháng, mỗi quý, mỗi sáu tháng hoặc mỗi năm. Mỗi kỳ là một lời "
        "hẹn; phần vượt của kỳ này không bù cho kỳ khác."
    ),
    "deliverable": (
        "Hứa một việc xong trước một ngày. Có một lời hẹn, giữ được khi một minh chứng ghi rằng "
        "việc đã hoàn thành; trước đó là 0%, sau đó là 100%."
    ),
    "indicator": (
        "Hứa một chỉ số đạt một mức. Có một lời hẹn, xét theo số đo mới nhất. Phần trăm là quãng "
        "đường đã đi từ mức ban đầu tới mức đã hứa."
    ),
    "open": (
        "Kế hoạch không nêu chỉ tiêu hay thời hạn: không có lời hẹn, không tính phần trăm. Đã lâu "
        "không có minh chứng mới thì trang nói như vậy."
    ),
    "parent": (
        "Nhiệm vụ gồm nhiều phần không có lời hẹn riêng, tình hình của nó là tình hình các phần. "
        "Phần trăm là trung bình của các phần."
    ),
}

REACHED = "{delivered} trên {expected} {unit}: {percent}."
SUMMED = "Mỗi kỳ tính nhiều nhất bằng số đã hứa: ({shares}) trên {expected}: {percent}."
ON_THE_WAY = "Từ {baseline} tới {value} đã được {measured}: {percent}."
ALL_OR_NOTHING = "{percent}."
OF_PARTS = "Trung bình của {parts} phần: {percent}."

PROOF = "ngày {day}"
PROOF_COUNTS = "ngày {day} (tính {counts})"
PROOF_COMPLETES = "ngày {day} (hoàn thành)"
PROOF_MEASURES = "ngày {day} (đo được {value})"
