"""Entries of ``content/tu-dong-nghia.yaml``."""

from plansite.model.example import in_synonyms
from plansite.model.problem import Message

TITLE = "Từ đồng nghĩa (content/tu-dong-nghia.yaml)"

SYNONYMS_MALFORMED = Message(
    "tu-dong-nghia/nhom",
    "mục này phải là một danh sách có ít nhất hai từ hoặc cụm từ cùng nghĩa",
    "hãy viết “{example}”",
    example=in_synonyms("- trực tuyến, online", "- [trực tuyến, online]"),
)
