"""Pages that stand where something was taken down (``content/removed.yaml``)."""

from collections.abc import Iterator

from plansite.model import addresses
from plansite.model.output_file import output_file
from plansite.outputs.output import Out, PageOut
from plansite.publication.publication import Publication
from plansite.views.menu import MENU
from plansite.views.meta import meta_of
from plansite.views.site import Views


def outputs(publication: Publication, views: Views) -> Iterator[Out]:
    """Give a page for each address that is down, but where a preview shows the draft left there."""
    t = publication.t
    shown = {output_file(address) for address in _shown(views)}
    titles = dict(_titles(publication, views))
    for item in publication.edition.site.removals.items:
        is_taken = output_file(item.address) in shown
        if is_taken or not item.has_page:
            continue
        meta = meta_of(publication, item.address, t("removed.title"), item.reason)
        see = item.see or ""
        link = _link(publication, see)
        title = titles.get(see.partition("#")[0], see)
        yield PageOut("removed", meta, {"removal": item, "link": link, "title": title})


def _link(publication: Publication, see: str) -> str:
    """Return where a reader is sent; empty where what is there is not public yet."""
    if not see.startswith("/"):
        return see
    path = addresses.media_path(see)
    if path is not None:
        return publication.href(publication.media(path))
    return "" if publication.edition.withholds(see.partition("#")[0]) else publication.href(see)


def _titles(publication: Publication, views: Views) -> Iterator[tuple[str, str]]:
    """Return what pages that a reader may be sent to are called, by address."""
    t = publication.t
    yield from ((address, t(f"nav.{key}")) for key, address in MENU)
    yield addresses.HOME, t("nav.home")
    for plan in views.plans:
        yield plan.address, plan.short
        yield from ((task.address, task.title) for task in plan.tasks)
    yield from ((view.address, view.model.title) for view in views.by_path.values())


def _shown(views: Views) -> Iterator[str]:
    for view in views.by_path.values():
        yield view.address
        yield from view.model.aliases
