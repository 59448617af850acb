"""What the search at ``/tim-kiem/`` can find, and the index in which the browser looks."""

from plansite.search.index import SearchIndex

__all__ = ["SearchIndex"]
