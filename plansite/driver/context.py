"""What every template knows: the agency, the menu, the plan in force, functions for links."""

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from plansite.driver.fragments import fragments, menu_place
from plansite.hosting.policy import page_policy
from plansite.model import addresses
from plansite.outputs.structured import describer
from plansite.progress.reasons import measured, target_text, window_name
from plansite.publication.publication import Publication
from plansite.vi import labels
from plansite.views.menu import FOOTER, MENU
from plansite.views.model import Meta, Ref
from plansite.views.site import Views

LABELS = {
    "status": labels.STATUSES,
    "status_meaning": labels.STATUS_MEANINGS,
    "group": labels.GROUPS,
    "group_meaning": labels.GROUP_MEANINGS,
    "kind": labels.ARTICLE_KINDS,
    "form_kind": labels.FORM_KINDS,
    "per": labels.PER,
}


def label(kind: str, key: str) -> str:
    """Return how a fixed thing is called; a document type without a name is shown as written.

    Raises:
        KeyError: if there is no such kind, or no such thing of it.
    """
    if kind == "document_type":
        return labels.DOCUMENT_TYPES.get(key, key)
    return LABELS[kind][key]


def context_of(publication: Publication, views: Views) -> dict[str, Any]:
    """Return the values that every template knows, by name."""
    settings = publication.settings
    t = publication.t
    return {
        "agency": settings.agency,
        "contact": _page_ref(views, "lien-he"),
        "footer_nav": [
            Ref(t(f"{key}.title"), address)
            for key, address in FOOTER
            if address not in views.lists.empty
        ],
        "footer_pages": [Ref(page.model.title, page.address) for page in views.pages],
        "is_preview": publication.edition.preview,
        "nav": [Ref(t(f"nav.{key}"), address, key) for key, address in MENU],
        "site": settings,
    }


def functions_of(publication: Publication) -> dict[str, Any]:
    """Return the functions that every template knows, by name.

    What they give depends on what they are called with, the public address, the theme, and the
    settings that `context_of` gives; on nothing else of the site.
    """
    t = publication.t
    menu = [Ref(t(f"nav.{key}"), address, key) for key, address in MENU]
    return {
        "absolute": publication.absolute,
        "addresses": addresses,
        "asset": _asset(publication),
        "content_policy": _content_policy(publication),
        "href": publication.href,
        "label": label,
        "measured": measured,
        "menu_place": menu_place([*menu, Ref("", addresses.SEARCH)]),
        "once": fragments(),
        "structured": describer(publication),
        "t": t,
        "target_text": target_text,
        "window_name": window_name,
    }


def _asset(publication: Publication) -> Callable[[str], str]:
    def asset(name: str) -> str:
        return publication.href(publication.assets.address(name))

    return asset


def _content_policy(publication: Publication) -> Callable[[Meta], Markup]:
    """Return what gives a page's policy, for an attribute in double quotes.

    A preview has none, for it reloads itself by script.
    """
    is_preview = publication.edition.preview

    def policy(meta: Meta) -> Markup:
        if is_preview:
            return Markup()
        return Markup(page_policy(publication.url))  # noqa: S704  # our own words

    return policy


def _page_ref(views: Views, slug: str) -> Ref | None:
    """Return the page of that name, if the site has one."""
    found = (page for page in views.pages if page.model.slug == slug)
    return next((Ref(page.model.title, page.address) for page in found), None)
