"""``sitemap.xml`` by the protocol of sitemaps.org, with dates of the content, not of the build."""

from collections.abc import Iterator
from datetime import date
from xml.sax.saxutils import escape

from plansite.model import addresses
from plansite.outputs.output import FileOut, Out
from plansite.publication.publication import Publication
from plansite.views.model import PlanView
from plansite.views.site import Views

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
IMAGES = "http://www.google.com/schemas/sitemap-image/1.1"


def files(publication: Publication, views: Views) -> Iterator[Out]:
    """Give the sitemap: every page that may be listed, with its date and picture if it has any."""
    dates = _dates(views)
    written = {*publication.listed, *(view.address for view in views.by_path.values())}
    entries = [(address, dates.get(address)) for address in sorted(written)]
    pictures = {
        view.address: view.picture.shown.address for view in views.by_path.values() if view.picture
    }
    rows = "".join(
        f"<url><loc>{escape(publication.absolute(address))}</loc>"
        + (f"<lastmod>{changed.isoformat()}</lastmod>" if changed else "")
        + (_image(publication, pictures[address]) if address in pictures else "")
        + "</url>\n"
        for address, changed in entries
    )
    text = f'{HEAD}<urlset xmlns="{NAMESPACE}" xmlns:image="{IMAGES}">\n{rows}</urlset>\n'
    yield FileOut(addresses.SITEMAP, text.encode())


def _image(publication: Publication, address: str) -> str:
    """Return a picture in the words of Google's extension of sitemaps."""
    location = escape(publication.absolute(address))
    return f"<image:image><image:loc>{location}</image:loc></image:image>"


def _dates(views: Views) -> dict[str, date | None]:
    """Return when the content of pages last changed, where that is known."""
    newest = max((item.article.modified.day for item in views.items), default=None)
    found: dict[str, date | None] = {
        addresses.HOME: newest,
        addresses.PLANS: max((_plan_changed(plan) for plan in views.plans), default=None),
        addresses.PROGRESS: _plan_changed(views.current),
        addresses.ARTICLES: newest,
        addresses.EVENTS: max(
            (item.article.modified.day for item in views.items if item.article.event),
            default=None,
        ),
    }
    for plan in views.plans:
        found[plan.address] = _plan_changed(plan)
        for task in plan.tasks:
            found[task.address] = max(
                (proof.item.article.date.day for proof in task.proof),
                default=plan.plan.document.issued,
            )
    for item in views.items:
        changed = found[item.address] = item.article.modified.day
        year = addresses.articles_of_year(item.year)
        found[year] = max(found.get(year) or changed, changed)
    for page in views.pages:
        found[page.address] = page.entry.changed
    return found


def _plan_changed(plan: PlanView) -> date:
    proof = [piece.item.article.date.day for task in plan.tasks for piece in task.proof]
    return max([plan.plan.document.issued, *proof])
