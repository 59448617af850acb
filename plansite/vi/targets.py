"""How documents word what an indicator is to reach; what of it shows is `plansite.vi.labels`.

"Dưới 30%" is kept below 30 alone; "không quá", "tối đa" and "ít nhất" are at the value itself.
"""

BELOW = r"(?:(?<!không )\b(?:dưới|thấp hơn|nhỏ hơn|ít hơn)|<)\s*\d"
ABOVE = r"(?:(?<!không )\b(?:trên|cao hơn|lớn hơn|nhiều hơn|vượt)|>)\s*\d"
"""Regular expressions of words that leave out the value before which they stand."""
