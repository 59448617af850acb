"""Entries of the register and of the explanations."""

from plansite.model.example import in_explanations, in_register
from plansite.model.problem import Message, Severity

TITLE = "Sổ văn bản và giải trình"

DOCUMENT_TWICE = Message(
    "van-ban/trung",
    "văn bản {number} đã có ở dòng {first}",
    "hãy gộp hai mục thành một; nếu là văn bản của hai cơ quan, hãy ghi `issuer` ở cả hai",
    example=in_register(
        (
            "documents:\n"
            "  - {type: QĐ, number: 12/QĐ-UBND, issued: 2018-02-01, title: Quyết định}\n"
            "  - {type: QĐ, number: 12/QĐ-UBND, issued: 2018-02-01, title: Quyết định}"
        ),
        "documents:\n  - {type: QĐ, number: 12/QĐ-UBND, issued: 2018-02-01, title: Quyết định}",
    ),
)
EXPLAINED_TWICE = Message(
    "giai-trinh/trung",
    "giải trình cho nhiệm vụ “{task}”, kỳ “{period}” đã có ở dòng {first}",
    "hãy gộp hai mục thành một",
    example=in_explanations(
        (
            "- {plan: 2018, task: NV1, period: q1, text: Chờ kinh phí.}\n"
            "- {plan: 2018, task: NV1, period: q1, text: Thiếu người.}"
        ),
        "- {plan: 2018, task: NV1, period: q1, text: Chờ kinh phí và thiếu người.}",
    ),
)
EXPLAINED_KEPT = Message(
    "giai-trinh/khong-lo",
    "nhiệm vụ “{task}” đã đủ chỉ tiêu của kỳ “{window}”, không có gì phải giải trình",
    "hãy sửa `window` thành kỳ bị lỡ, hoặc xóa mục này",
    Severity.WARNING,
    example=in_explanations(
        "- {plan: 2018, task: NV3, window: 2018-03, text: Chờ kinh phí.}",
        "- {plan: 2018, task: NV3, window: 2018-04, text: Chờ kinh phí.}",
    ),
)
