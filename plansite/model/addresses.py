"""The address of everything (design, "Addresses"); each begins and, for pages, ends with a slash.

Addresses are paths from the root of the site, without host and without a base path.
"""

from pathlib import PurePosixPath

from plansite.model.article import Article, Entry
from plansite.model.plan import Plan, Task
from plansite.model.register import RegisteredDocument
from plansite.model.text import slugify

HOME = "/"
PLANS = "/ke-hoach/"
PROGRESS = "/tien-do/"
ARTICLES = "/tin-bai/"
EVENTS = "/su-kien/"
DOCUMENTS = "/van-ban/"
TOPICS = "/chu-de/"
FORMS = "/hinh-thuc/"
REPORTS = "/bao-cao/"
SEARCH = "/tim-kiem/"
DATA = "/du-lieu/"
MEDIA = "/media/"
NOT_FOUND = "/404.html"
ATOM = "/tin-bai/atom.xml"
RSS = "/tin-bai/rss.xml"
JSON_FEED = "/tin-bai/feed.json"
CALENDAR = "/lich.ics"
SITEMAP = "/sitemap.xml"
ROBOTS = "/robots.txt"
MANIFEST = "/manifest.json"
HEADERS = "/_headers"
HTACCESS = "/.htaccess"
WELL_KNOWN = "/.well-known/"
SECURITY = f"{WELL_KNOWN}security.txt"
CARDS = "/the-chia-se/"
THEME = "/theme/"
PAGEFIND = "/pagefind/"

LOCAL_HOSTS = ("localhost", "127.0.0.1")
"""Hosts of addresses that are nobody's but this machine's."""


def plan(plan: Plan) -> str:
    """Return ``/ke-hoach/2018/``."""
    return f"{PLANS}{plan.id}/"


def task(plan: Plan, task: Task) -> str:
    """Return ``/ke-hoach/2018/nv1/``."""
    return f"{PLANS}{plan.id}/{task.id.lower()}/"


def history(plan: Plan) -> str:
    """Return ``/ke-hoach/2018/lich-su/``."""
    return f"{PLANS}{plan.id}/lich-su/"


def entry(entry: Entry) -> str:
    """Return ``/tin-bai/2018/ra-quan/`` for an article, ``/gioi-thieu/`` for a page."""
    if isinstance(entry, Article):
        return f"{ARTICLES}{entry.year}/{entry.slug}/"
    return f"/{entry.slug}/"


def of_file(path: str) -> str:
    """Return the address that an article or a page of this path has, or had while it was there."""
    slug = PurePosixPath(path).stem
    if path.startswith("content/articles/"):
        return f"{ARTICLES}{PurePosixPath(path).parent.name}/{slug}/"
    return f"/{slug}/"


def articles_of_year(year: str) -> str:
    """Return ``/tin-bai/2018/``."""
    return f"{ARTICLES}{year}/"


def topic(topic_id: str) -> str:
    """Return ``/chu-de/the-che/``."""
    return f"{TOPICS}{topic_id}/"


def form(form_id: str) -> str:
    """Return ``/hinh-thuc/ht1/``."""
    return f"{FORMS}{form_id.lower()}/"


def document(document: RegisteredDocument) -> str:
    """Return the place of a document in the register: ``/van-ban/#vb-3768-qd-ubnd``."""
    return f"{DOCUMENTS}#{document_anchor(document)}"


def document_anchor(document: RegisteredDocument) -> str:
    """Return the id of a document's row; the prefix makes it begin with a letter."""
    return f"vb-{slugify(document.number.text)}"


def media(path: str) -> str:
    """Return the address of a file below ``content/media/``."""
    return f"{MEDIA}{path}"


def output_file(address: str) -> str:
    """Return the file that serves an address: ``/tien-do/`` is ``tien-do/index.html``.

    An old address without a slash at its end and without an ending is a folder too.
    """
    path = address.partition("#")[0].lstrip("/")
    folder, _, name = path.rpartition("/")
    if "." in name:
        return path
    return "/".join(part for part in (folder, name, "index.html") if part)
