"""``sitemap.xml`` by the protocol of sitemaps.org, with dates of the content, not of the build."""

from collections.abc import Iterable
from datetime import date
from xml.etree.ElementTree import Element, SubElement, tostring

from plansite.model import addresses
from plansite.outputs.output import FileOut
from plansite.publication.publication import Publication
from plansite.views.promised import PlanView
from plansite.views.site import Views

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
IMAGES = "http://www.google.com/schemas/sitemap-image/1.1"


def sitemap(publication: Publication, views: Views, pages: Iterable[str]) -> FileOut:
    """Return the sitemap: every page that may be listed, with its date and picture if it has any.

    Args:
        publication: where the pages stand.
        views: their views.
        pages: the addresses of all pages that are written.
    """
    return FileOut(addresses.SITEMAP, lambda: _sitemap(publication, views, pages))


def _sitemap(publication: Publication, views: Views, pages: Iterable[str]) -> bytes:
    dates = _dates(views)
    pictures = {
        view.address: view.picture.shown.address for view in views.by_path.values() if view.picture
    }
    root = Element("urlset", {"xmlns": NAMESPACE, "xmlns:image": IMAGES})
    root.text = "\n"
    for address in sorted(filter(publication.is_listed, pages)):
        entry = SubElement(root, "url")
        entry.tail = "\n"
        SubElement(entry, "loc").text = publication.absolute(address)
        changed = dates.get(address)
        if changed:
            SubElement(entry, "lastmod").text = changed.isoformat()
        if address in pictures:
            # In the words of Google's extension of sitemaps.
            image = SubElement(SubElement(entry, "image:image"), "image:loc")
            image.text = publication.absolute(pictures[address])
    text = tostring(root, encoding="unicode")
    return f"{HEAD}{text}\n".encode()


def _dates(views: Views) -> dict[str, date | None]:
    """Return when the content of pages last changed, where that is known."""
    newest = max((item.model.modified.day for item in views.items), default=None)
    found: dict[str, date | None] = {
        addresses.HOME: newest,
        addresses.PLANS: max(filter(None, map(_plan_changed, views.plans)), default=None),
        addresses.PROGRESS: _plan_changed(views.current),
        addresses.ARTICLES: newest,
        addresses.EVENTS: max(
            (item.model.modified.day for item in views.items if item.model.event),
            default=None,
        ),
    }
    for plan in views.plans:
        found[plan.address] = _plan_changed(plan)
        for task in plan.tasks:
            found[task.address] = max(
                (piece.published for piece in task.progress.evidence),
                default=plan.model.document.day,
            )
    for item in views.items:
        changed = found[item.address] = item.model.modified.day
        year = addresses.articles_of_year(item.year)
        found[year] = max(found.get(year) or changed, changed)
    for page in views.pages:
        found[page.address] = page.model.changed
    return found


def _plan_changed(plan: PlanView) -> date | None:
    shown = [piece.published for task in plan.tasks for piece in task.progress.evidence]
    issued = plan.model.document.day
    return max([*([issued] if issued else []), *shown], default=None)
