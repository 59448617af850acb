"""The names of Pelican's own settings that an agency may set, by what they hold.

Known here since a check runs no Pelican; all others are the engine's to set (`plansite.defaults`).
Source: Pelican's documentation, "Settings"; tests/driver/test_settings.py compares both with the
release that is installed.
"""

from typing import Final

LISTS: Final = ("PLUGIN_PATHS",)
"""Lists, which Pelican takes apart without looking first."""

GROUPS: Final = (
    *("JINJA_FILTERS", "JINJA_GLOBALS", "JINJA_TESTS"),
    *("MARKDOWN", "DOCUTILS_SETTINGS", "PYGMENTS_RST_OPTIONS"),
)
"""Mappings, as above."""

TEXTS: Final = ("PATH", "OUTPUT_PATH", "CACHE_PATH")
"""Text and nothing else. ``PATH`` has a rule of its own."""

OTHERS: Final = (
    *("FEED_MAX_ITEMS", "RSS_FEED_SUMMARY_ONLY", "FEED_APPEND_REF", "DISPLAY_PAGES_ON_MENU"),
    *("DISPLAY_CATEGORIES_ON_MENU", "CSS_FILE", "DEFAULT_PAGINATION", "DEFAULT_ORPHANS"),
    *("PORT", "BIND"),
)
"""What changes nothing of such a site, unless a theme of the agency's own asks for it."""

UNSET: Final = (
    *("FEED_DOMAIN", "FEED_ATOM_URL", "FEED_RSS_URL", "FEED_ALL_ATOM_URL", "FEED_ALL_RSS_URL"),
    *("CATEGORIES_SAVE_AS", "TAGS_SAVE_AS", "AUTHORS_SAVE_AS", "ARCHIVES_SAVE_AS", "ARCHIVES_URL"),
    *("CATEGORIES_URL", "TAGS_URL", "AUTHORS_URL", "INDEX_URL", "SEARCH_SAVE_AS", "DEBUG"),
    *("STATIC_PATH", "STYLESHEET_URL", "AUTHOR", "MENUITEMS", "LINKS", "SOCIAL"),
)
"""Known to it or to many themes, though it has no value for them by itself."""

FREE: Final = frozenset((*LISTS, *GROUPS, *TEXTS, *OTHERS, *UNSET))

OLD: Final = (
    *("PLUGIN_PATH", "JINJA_EXTENSIONS", "ARTICLE_DIR", "PAGE_DIR", "EXTRA_TEMPLATES_PATHS"),
    *("MD_EXTENSIONS", "LESS_GENERATOR", "FILES_TO_COPY", "PAGINATED_DIRECT_TEMPLATES"),
    *("SLUG_SUBSTITUTIONS", "CATEGORY_SUBSTITUTIONS", "TAG_SUBSTITUTIONS", "AUTHOR_SUBSTITUTIONS"),
    *("FEED", "TAG_FEED", "CATEGORY_FEED", "TRANSLATION_FEED", "CLEAN_URLS", "WRITE_SELECTED"),
    *("AUTORELOAD_IGNORE_CACHE",),
)
"""Older names, by which Pelican sets others: no agency's to set, whatever the value."""
