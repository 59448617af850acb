"""Pelican's settings for such a site; ``pelicanconf.py`` adds what the agency sets.

Each setting that differs from Pelican's default has its reason beside it.
"""

from pathlib import Path

from jinja2 import StrictUndefined

from plansite.model import addresses

PLUGINS = ["plansite.driver"]
PATH = "content"
OUTPUT_PATH = "output"
THEME = str(Path(__file__).parents[1] / "theme")

DEFAULT_LANG = "vi"
TIMEZONE = "Asia/Ho_Chi_Minh"
DEFAULT_DATE_FORMAT = "%Y-%m-%d"  # shown nowhere; the locale must have no say in any date
LOCALE = ("C.UTF-8", "C")  # the system's locale would otherwise reach the output

# Markdown is read by the plugin. Docutils has no Vietnamese and warns of it; HTML is not content.
READERS = {"rst": None, "html": None, "htm": None}

ARTICLE_PATHS = ["articles"]
PAGE_PATHS = ["pages"]
STATIC_PATHS: list[str] = []  # the plugin publishes the media that something public uses
THEME_STATIC_PATHS: list[str] = []  # the plugin bundles and fingerprints the theme's files

_ARTICLE = f"{addresses.ARTICLES[1:]}{{year}}/{{slug}}/"
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

# What a site sets for itself; these are the values where it does not.
SITENAME = ""
SITESUBTITLE = ""
SITEURL = "http://localhost:8000"
AGENCY: dict[str, str] = {}
NOTICE = ""
LICENCE = ""
MEDIA_LIMIT_MB = 50  # of a file in content/media/; the check reads it where it stands
PREVIEW = False
AS_OF = ""
SEARCH_INDEX = True  # False for a build that needs no search, to save its time

# What stays in the output though no build wrote it (docs/hosting.md): a plain list, it is read
# before this file is run. A slash at the end says that it is a folder.
OUTPUT_KEEP = [".git", "CNAME", ".nojekyll", ".well-known/acme-challenge/"]

# How the plan changed, told at /ke-hoach/NĂM/lich-su/ from git. Off: a repository also holds what
# was taken back before anyone was to see it.
HISTORY_SINCE = ""  # a commit (7 digits or more) or a day, 2026-01-31: nothing before it is told
HISTORY_NAMES = False  # True also tells who made each change, and with which words

# How it is hosted (docs/hosting.md).
COMPRESS = False  # publishconf.py turns it on: a preview has no slow link to its reader
HSTS_SECONDS = 0  # for how long browsers insist on HTTPS, once they have seen the site
SECURITY_CONTACT = ""  # https:, mailto: or tel: for security.txt; without it there is none
SECURITY_EXPIRES = ""  # the day until which that contact holds, as 2027-12-31

JINJA_ENVIRONMENT = {
    "autoescape": True,
    "auto_reload": False,  # a build reads each template once; Jinja would look again each time
    "undefined": StrictUndefined,  # a misspelt name in a template stops the build
    "trim_blocks": True,
    "lstrip_blocks": True,
}
