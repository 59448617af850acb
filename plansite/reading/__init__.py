"""Files into models. Every file is read once; every value keeps its line."""

from plansite.reading.site import ReadResult, read_site

__all__ = ["ReadResult", "read_site"]
