"""What the search at ``/tim-kiem/`` can find, and the index in which the browser looks."""

from plansite.search.index import IndexingError, SearchIndex

__all__ = ["IndexingError", "SearchIndex"]
