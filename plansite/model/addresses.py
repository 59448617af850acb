"""The address of everything that is written; no address stands anywhere else.

Addresses are paths from the root of the site, without host and without a base path. Each begins
with a slash, and those of pages end with one. `plansite.model.address_register` says which
of them a site has, and what claims each. A page or file that every site has is named here alone,
in `PAGES` or `FILES`.
"""

from functools import cache
from pathlib import PurePosixPath

from plansite.model import layout
from plansite.model.article import Article, Entry
from plansite.model.plan import Plan
from plansite.model.register import RegisteredDocument
from plansite.model.reporting import ReportWindow
from plansite.model.task import Task
from plansite.model.text import slugify

HOME = "/"
PLANS = "/ke-hoach/"
PROGRESS = "/tien-do/"
METHOD = f"{PROGRESS}cach-tinh/"
ARTICLES = "/tin-bai/"
EVENTS = "/su-kien/"
DOCUMENTS = "/van-ban/"
TOPICS = "/chu-de/"
FORMS = "/hinh-thuc/"
REPORTS = "/bao-cao/"
SEARCH = "/tim-kiem/"
SEARCH_INDEX = f"{SEARCH}chi-muc/"
SEARCH_ENTRY = f"{SEARCH_INDEX}index.json"
DATA = "/du-lieu/"
FOLLOW = "/theo-doi/"
PLAN_JSON = f"{DATA}plan.json"
PROGRESS_CSV = f"{DATA}progress.csv"
PROGRESS_XLSX = f"{DATA}progress.xlsx"
ARTICLES_JSON = f"{DATA}articles.json"
PLAN_SCHEMA = f"{DATA}plan.schema.json"
ARTICLES_SCHEMA = f"{DATA}articles.schema.json"
MEDIA = "/media/"
NOT_FOUND = "/404.html"
ATOM = f"{ARTICLES}atom.xml"
RSS = f"{ARTICLES}rss.xml"
JSON_FEED = f"{ARTICLES}feed.json"
CALENDAR = "/lich.ics"
SITEMAP = "/sitemap.xml"
ROBOTS = "/robots.txt"
MANIFEST = "/manifest.json"
HEADERS = "/_headers"
HTACCESS = "/.htaccess"
SPECULATION = "/speculation-rules.json"
WELL_KNOWN = "/.well-known/"
SECURITY = f"{WELL_KNOWN}security.txt"
CARDS = "/the-chia-se/"
THEME = "/theme/"
PAGEFIND = "/pagefind/"
"""Where the search index lay before it was `SEARCH_INDEX`."""
DRAFTS = "/drafts/"
"""Where Pelican would put drafts; nothing is written there."""

PAGES = {
    "home": HOME,
    "plans": PLANS,
    "progress": PROGRESS,
    "method": METHOD,
    "articles": ARTICLES,
    "events": EVENTS,
    "documents": DOCUMENTS,
    "reports": REPORTS,
    "topics": TOPICS,
    "forms": FORMS,
    "search": SEARCH,
    "data": DATA,
    "follow": FOLLOW,
}
"""The pages that every site has and search engines may list, by name.

The foot of all pages leads to those to which their head does not (`plansite.views.menu`), in this
order and by the string ``NAME.title`` of the theme.
"""

PROGRESS_BY = {
    "unit": f"{PROGRESS}don-vi/",
    "form": f"{PROGRESS}hinh-thuc/",
    "goal": f"{PROGRESS}muc-dich/",
    "topic": f"{PROGRESS}chu-de/",
}
"""The tasks of the plan in force by what they share, for each way to group them."""

PLAN_FILES = (PLAN_JSON, PROGRESS_CSV, PROGRESS_XLSX)
"""The files of open data that the plan in force has here, and each plan in its folder."""

FEEDS = (ATOM, RSS, JSON_FEED)
"""The feeds of all items; a plan beside which others run has its own (`plan_feeds`)."""

FILES = (
    *(*FEEDS, CALENDAR, SITEMAP, MANIFEST, ROBOTS, HEADERS, HTACCESS, SECURITY),
    SPECULATION,
    *(*PLAN_FILES, ARTICLES_JSON, PLAN_SCHEMA, ARTICLES_SCHEMA),
)
"""The files that a site has beside its pages."""

LIST_PAGES = "trang/"
"""Below a list: its second and further pages. Folders, so that no page has another's address."""

LOCAL_HOSTS = ("localhost", "127.0.0.1")
"""Hosts of addresses that are nobody's but this machine's."""


def plan(plan: Plan) -> str:
    """Return ``/ke-hoach/2018/``."""
    return f"{PLANS}{plan.id}/"


def task(plan: Plan, task: Task) -> str:
    """Return ``/ke-hoach/2018/nv1/``."""
    return f"{PLANS}{plan.id}/{task.id.lower()}/"


def group(name: str) -> str:
    """Return the place on the progress page of a group, by its name: ``/tien-do/#nhom-tre-hen``."""
    return f"{PROGRESS}#nhom-{slugify(name)}"


def member(way: str, group_id: str) -> str:
    """Return the place of a unit, a goal … where tasks are grouped: ``/tien-do/don-vi/#don-vi-vp``.

    Args:
        way: one of the keys of `PROGRESS_BY`.
        group_id: the id of the unit, the goal, the form or the topic.
    """
    page = PROGRESS_BY[way]
    return f"{page}#{PurePosixPath(page).name}-{slugify(group_id)}"


def history(plan: Plan) -> str:
    """Return ``/ke-hoach/2018/lich-su/``."""
    return f"{PLANS}{plan.id}/lich-su/"


def plan_feeds(plan: Plan) -> list[str]:
    """Return where the feeds of a plan's proof are: ``/ke-hoach/cds-2026/atom.xml`` …."""
    return [f"{PLANS}{plan.id}/{feed.removeprefix(ARTICLES)}" for feed in FEEDS]


def plan_data(plan: Plan, file: str) -> str:
    """Return where one plan's file of open data is: ``/du-lieu/2018/plan.json``.

    Args:
        plan: the plan.
        file: the address of the same file of the plan in force, one of `PLAN_FILES`.
    """
    return f"{DATA}{plan.id}/{file.removeprefix(DATA)}"


def report(plan: Plan, window: ReportWindow) -> str:
    """Return ``/bao-cao/2018/q1/``."""
    return f"{REPORTS}{plan.id}/{window.id}/"


def report_file(plan: Plan, window: ReportWindow) -> str:
    """Return where a report's Word document is: ``/bao-cao/2018/q1/bao-cao-2018-q1.docx``."""
    return f"{report(plan, window)}bao-cao-{plan.id}-{window.id}.docx"


def entry(entry: Entry) -> str:
    """Return ``/tin-bai/2018/ra-quan/`` for an article, ``/gioi-thieu/`` for a page."""
    return _of_entry(entry.path, isinstance(entry, Article))


@cache
def _of_entry(path: str, is_article: bool) -> str:
    """Return the address of an entry, which is asked for twenty times in a build."""
    folder, _, name = path.rpartition("/")
    slug = name.rpartition(".")[0]
    return f"{ARTICLES}{folder.rpartition('/')[2]}/{slug}/" if is_article else f"/{slug}/"


def of_file(path: str) -> str:
    """Return the address that an article or a page of this path has, or had while it was there."""
    slug = PurePosixPath(path).stem
    if layout.is_below(path, layout.ARTICLES):
        return f"{ARTICLES}{PurePosixPath(path).parent.name}/{slug}/"
    return f"/{slug}/"


def articles_of_year(year: str) -> str:
    """Return ``/tin-bai/2018/``."""
    return f"{ARTICLES}{year}/"


def list_page(first: str, number: int) -> str:
    """Return the address of a page of a list: ``/tin-bai/trang/2/``; the first is the list's."""
    return first if number == 1 else f"{first}{LIST_PAGES}{number}/"


def topic(topic_id: str) -> str:
    """Return ``/chu-de/the-che/``."""
    return f"{TOPICS}{topic_id}/"


def form(plan: Plan, form_id: str) -> str:
    """Return ``/hinh-thuc/ht1/``, of a plan with an id of its own ``/hinh-thuc/cds-2026-ht1/``.

    HT1 of a year's plan is followed from year to year; that of another plan is another form.
    """
    return f"{FORMS}{form_value(plan, form_id)}/"


def form_value(plan: Plan, form_id: str) -> str:
    """Return how a form is named among those of all plans: the last part of its address."""
    return f"{plan.own_id}-{form_id.lower()}" if plan.own_id else form_id.lower()


def document(document: RegisteredDocument) -> str:
    """Return the place of a document in the register: ``/van-ban/#vb-3768-qd-ubnd``."""
    return f"{DOCUMENTS}#{document_anchor(document)}"


def document_anchor(document: RegisteredDocument) -> str:
    """Return the id of a document's row; the prefix makes it begin with a letter."""
    return f"vb-{document.place}"


def media(path: str) -> str:
    """Return the address of a file below ``content/media/``."""
    return f"{MEDIA}{path}"


def media_path(address: str) -> str | None:
    """Return the path below ``content/media/`` whose address this is; None for another one's."""
    return (address.removeprefix(MEDIA) or None) if address.startswith(MEDIA) else None
