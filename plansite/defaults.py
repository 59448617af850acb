"""Pelican's settings for such a site; ``pelicanconf.py`` adds what the agency sets.

Each setting that differs from Pelican's default has its reason beside it. What stands here and is
no setting of ours is not an agency's to change (`plansite.reading.fixed_settings`), but for its
folders.
"""

import sys as _sys
from importlib import import_module as _import_module

from plansite.model import addresses as _addresses
from plansite.model import layout as _layout
from plansite.model.settings import defaults as _defaults

# What a site sets for itself (docs/cai-dat.md), where it does not; the plugin is named there too.
globals().update(_defaults())

PATH = _layout.CONTENT
OUTPUT_PATH = _layout.OUTPUT

TIMEZONE = "Asia/Ho_Chi_Minh"
DEFAULT_DATE_FORMAT = "%Y-%m-%d"  # shown nowhere; the locale must have no say in any date
LOCALE = ("C.UTF-8", "C")  # the system's locale would otherwise reach the output

# All content is read by the plugin, once, and every page is written by it.
READERS = {"rst": None, "html": None, "htm": None}
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []  # the plugin publishes the media that something public uses
THEME_STATIC_PATHS: list[str] = []  # the plugin bundles and fingerprints the theme's files

_ARTICLE = f"{_addresses.ARTICLES[1:]}{{year}}/{{slug}}/"
ARTICLE_URL = ARTICLE_LANG_URL = _ARTICLE
ARTICLE_SAVE_AS = ARTICLE_LANG_SAVE_AS = f"{_ARTICLE}index.html"
PAGE_URL = PAGE_LANG_URL = "{slug}/"
PAGE_SAVE_AS = PAGE_LANG_SAVE_AS = "{slug}/index.html"

# Files of one name in two years are two articles, not translations of each other.
ARTICLE_TRANSLATION_ID = PAGE_TRANSLATION_ID = None

# Pelican writes drafts for anyone who knows the address; here the reader does not even hand
# them over, and if it did, they would have nowhere to go.
DRAFT_SAVE_AS = DRAFT_LANG_SAVE_AS = DRAFT_URL = DRAFT_LANG_URL = ""
DRAFT_PAGE_SAVE_AS = DRAFT_PAGE_LANG_SAVE_AS = DRAFT_PAGE_URL = DRAFT_PAGE_LANG_URL = ""

# Lists and feeds are the plugin's: they are by year, topic, form and task.
DIRECT_TEMPLATES: list[str] = []
CATEGORY_SAVE_AS = TAG_SAVE_AS = AUTHOR_SAVE_AS = ""
YEAR_ARCHIVE_SAVE_AS = MONTH_ARCHIVE_SAVE_AS = DAY_ARCHIVE_SAVE_AS = ""
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
USE_FOLDER_AS_CATEGORY = False

# Pelican would delete whatever stands in the output; the plugin removes what was ours there.
DELETE_OUTPUT_DIRECTORY = False
CACHE_CONTENT = LOAD_CONTENT_CACHE = False  # a truncated cache file stops a build

# As Pelican has it: the plugin puts the options of plansite/jinja.py in its place.
JINJA_ENVIRONMENT = {"trim_blocks": True, "lstrip_blocks": True, "extensions": list[str]()}

# What follows is as Pelican has it (its documentation, "Settings"): whatever else stood there
# would leave out a file, publish one more or name one otherwise, and no check knows of it.
PELICAN_CLASS = "pelican.Pelican"
IGNORE_FILES = ["**/.*"]
ARTICLE_EXCLUDES: list[str] = []
PAGE_EXCLUDES: list[str] = []
STATIC_EXCLUDES: list[str] = []
STATIC_EXCLUDE_SOURCES = True
STATIC_URL = STATIC_SAVE_AS = "{path}"
STATIC_CREATE_LINKS = STATIC_CHECK_IF_MODIFIED = False
THEME_STATIC_DIR = "theme"
TEMPLATE_PAGES: dict[str, str] = {}
TEMPLATE_EXTENSIONS = [".html"]
PAGINATED_TEMPLATES = dict.fromkeys(("index", "tag", "category", "author"))
PAGINATION_PATTERNS = [
    (1, "{name}{extension}", "{name}{extension}"),
    (2, "{name}{number}{extension}", "{name}{number}{extension}"),
]
INDEX_SAVE_AS = "index.html"
CATEGORY_URL, TAG_URL = "category/{slug}.html", "tag/{slug}.html"
AUTHOR_URL = "author/{slug}.html"
YEAR_ARCHIVE_URL = MONTH_ARCHIVE_URL = DAY_ARCHIVE_URL = ""
FEED_ATOM = FEED_RSS = FEED_ALL_RSS = CATEGORY_FEED_RSS = None
TAG_FEED_ATOM = TAG_FEED_RSS = TRANSLATION_FEED_RSS = None
RELATIVE_URLS = False
OUTPUT_SOURCES = False
OUTPUT_SOURCES_EXTENSION = ".text"
OUTPUT_RETENTION: list[str] = []
CONTENT_CACHING_LAYER = "reader"
CHECK_MODIFIED_METHOD = "mtime"
GZIP_CACHE = True
WITH_FUTURE_DATES = True  # the plugin hands over what may be seen on the day
DEFAULT_CATEGORY = "misc"
DEFAULT_METADATA: dict[str, str] = {}
EXTRA_PATH_METADATA: dict[str, dict[str, str]] = {}
FILENAME_METADATA = r"(?P<date>\d{4}-\d{2}-\d{2}).*"
PATH_METADATA = ""
FORMATTED_FIELDS = ["summary"]
DATE_FORMATS: dict[str, str] = {}
ARTICLE_ORDER_BY = "reversed-date"
ARTICLE_PERMALINK_STRUCTURE = ""
PAGE_ORDER_BY = "basename"
NEWEST_FIRST_ARCHIVES = True
REVERSE_CATEGORY_ORDER = False
SUMMARY_MAX_LENGTH = 50
SUMMARY_END_SUFFIX = "…"
INTRASITE_LINK_REGEX = "[{|](?P<what>.*?)[|}]"
SLUGIFY_SOURCE = "title"
SLUGIFY_USE_UNICODE = SLUGIFY_PRESERVE_CASE = False
SLUG_REGEX_SUBSTITUTIONS = [
    (r"[^\w\s-]", ""),
    (r"(?u)\A\s*", ""),
    (r"(?u)\s*\Z", ""),
    (r"[-\s]+", "-"),
]
CATEGORY_REGEX_SUBSTITUTIONS = TAG_REGEX_SUBSTITUTIONS = [*SLUG_REGEX_SUBSTITUTIONS]
AUTHOR_REGEX_SUBSTITUTIONS = [*SLUG_REGEX_SUBSTITUTIONS]
TYPOGRIFY = False
TYPOGRIFY_DASHES = "default"
TYPOGRIFY_IGNORE_TAGS: list[str] = []
TYPOGRIFY_OMIT_FILTERS: list[str] = []
LOG_FILTER: list[tuple[int, str]] = []  # what Pelican warns of is a problem of the build

# In a plain run of Pelican, which after this puts the current folder before all libraries: a
# yaml.py that happens to lie there would be run in the place of the engine's.
if "pelican" in _sys.modules:
    _import_module("plansite.driver")
