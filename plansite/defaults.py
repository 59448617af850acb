"""Pelican's settings for such a site; ``pelicanconf.py`` adds what the agency sets.

Each setting that differs from Pelican's default has its reason beside it.
"""

import sys as _sys
from importlib import import_module as _import_module
from pathlib import PurePosixPath as _Path

from plansite.jinja import ENVIRONMENT as _ENVIRONMENT
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

# Markdown is read by the plugin. Docutils has no Vietnamese and warns of it; HTML is not content.
READERS = {"rst": None, "html": None, "htm": None}

ARTICLE_PATHS = [_Path(_layout.ARTICLES).name]
PAGE_PATHS = [_Path(_layout.PAGES).name]
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
DRAFT_SAVE_AS = DRAFT_LANG_SAVE_AS = ""
DRAFT_PAGE_SAVE_AS = DRAFT_PAGE_LANG_SAVE_AS = ""

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

JINJA_ENVIRONMENT = {**_ENVIRONMENT}

# In a plain run of Pelican, which after this puts the current folder before all libraries: a
# yaml.py that happens to lie there would be run in the place of the engine's.
if "pelican" in _sys.modules:
    _import_module("plansite.driver")
