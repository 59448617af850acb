"""Where the files of a site lie, and the only place that says so.

Paths are seen from the site's folder and written with slashes on every system, as git, links and
problems have them.
"""

PLAN = "plan.yaml"
"""The main plan in force."""

CONTENT = "content"
ARTICLES = f"{CONTENT}/articles"
PAGES = f"{CONTENT}/pages"
PLANS = f"{CONTENT}/plans"
"""Plans of closed years, and others in force."""

REGISTER = f"{CONTENT}/documents.yaml"
EXPLANATIONS = f"{CONTENT}/explanations.yaml"
REMOVED = f"{CONTENT}/removed.yaml"
SYNONYMS = f"{CONTENT}/tu-dong-nghia.yaml"
MEDIA = f"{CONTENT}/media"
WORD_TEMPLATES = f"{CONTENT}/templates"
"""An office's own Word templates; read by the reports alone, and never published."""

REPORT_TEMPLATE = f"{WORD_TEMPLATES}/report.docx"
LIST_TEMPLATE = f"{WORD_TEMPLATES}/dossier.docx"

LISTS = (REGISTER, EXPLANATIONS, REMOVED, SYNONYMS)
"""YAML files that need not be there."""

IN_CONTENT = (ARTICLES, PAGES, PLANS, *LISTS, MEDIA, WORD_TEMPLATES)
"""All that ``content/`` holds; what lies beside these is read by nobody."""

SETTINGS = "pelicanconf.py"
"""What an agency sets; any other settings file lies beside it and builds on it."""

PUBLIC_SETTINGS = "publishconf.py"
"""What differs on the public host."""

OUTPUT = "output"
"""Where a build puts the site, unless it is told another folder."""

CACHE = ".cache"
"""What may be deleted at any time."""

PICTURE_CACHE = f"{CACHE}/pictures"
MEMO = f"{CACHE}/memo.sqlite"
"""What pure steps gave (`plansite.memo`)."""
SEARCH_CACHE = f"{CACHE}/search"
PREVIEW = f"{CACHE}/preview"

WINDOWS_RESERVED = frozenset(
    ["con", "prn", "aux", "nul"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)]
)
"""Names that Windows gives to no file, whatever its ending."""


_DROPPINGS = ("thumbs.db", "desktop.ini")
"""What Windows leaves in folders that were looked at, in small letters."""


def article(year: int, slug: str) -> str:
    """Return ``content/articles/2018/ra-quan.md``."""
    return f"{ARTICLES}/{year}/{slug}.md"


def closed_plan(plan_id: str) -> str:
    """Return ``content/plans/2018.yaml``."""
    return f"{PLANS}/{plan_id}.yaml"


def media(path: str) -> str:
    """Return the path of a file by its path below ``content/media/``."""
    return f"{MEDIA}/{path}"


def is_below(path: str, folder: str) -> bool:
    """Whether a path lies in a folder, or deeper."""
    return path.startswith(f"{folder}/")


def is_article(path: str) -> bool:
    """Whether an article lies, or would lie, at a path."""
    return path.endswith(".md") and is_below(path, ARTICLES)


def is_page(path: str) -> bool:
    """Whether a page lies, or would lie, at a path."""
    return path.endswith(".md") and is_below(path, PAGES)


def is_in_place(path: str) -> bool:
    """Whether an article lies in the folder of a year, a page right below that of pages."""
    folder = path.rpartition("/")[0]
    year = folder.removeprefix(f"{ARTICLES}/")
    return folder == PAGES or (len(year) == 4 and year.isascii() and year.isdigit())


def is_plan(path: str) -> bool:
    """Whether a plan lies, or would lie, at a path: the one in force, or a closed one."""
    return path == PLAN or (path.endswith(".yaml") and is_below(path, PLANS))


def is_passed_over(name: str) -> bool:
    """Whether a file or folder is hidden or a program's own, and so none of the site's."""
    return name.startswith((".", "~$")) or name.endswith("~") or name.lower() in _DROPPINGS
