"""A record as the page that Pagefind reads (pagefind.app, "Configuring ... your site's content").

Pagefind folds the marks of Vietnamese letters, so that "thu tuc" finds "thủ tục", but it takes đ
for a letter of its own, which it is. In these pages đ is therefore written as d with a stroke
over it (U+0335), which is folded like any mark; ``theme/static/js/search.js`` writes queries the
same way and turns results back before they are shown.
"""

from html import escape

from plansite.search.filters import KIND
from plansite.search.records import Record

STROKE = "\u0335"
NO_DAY = "0000-00-00"
"""The day of what has none: Pagefind leaves out of a sorted list what lacks the sort's key."""


def spell(text: str) -> str:
    """Return ``text`` with đ written as d and a stroke."""
    return text.replace("đ", f"d{STROKE}").replace("Đ", f"D{STROKE}")


def file_of(record: Record) -> str:
    """Return the name of a record's page in the folder that is indexed.

    It is all that the search page is told beside title and text: kind, day, language and address,
    as in ``event~2025-03-05~vi~tin-bai~2025~hop-giao-ban.html``. What Pagefind calls meta data
    would be searched as well, so that "vi" found everything.
    """
    day = record.day.isoformat() if record.day else NO_DAY
    path = record.address.strip("/").replace("/#", "/").split("/")
    return "~".join((record.kind, day, record.lang, *path)) + ".html"


def page_of(record: Record) -> str:
    """Return a record's page. The order in it is fixed: the index depends on it."""
    day = record.day.isoformat() if record.day else NO_DAY
    filters = "".join(
        f'<meta data-pagefind-filter="{name}[content]" content="{escape(value)}">'
        for name, value in [(KIND, record.kind), *_values(record)]
    )
    title, names = escape(record.title), escape("; ".join(record.names))
    # Meta data is searched, and no part of the text.
    known = f'<meta data-pagefind-meta="names[content]" content="{names}">' if names else ""
    return spell(
        f'<!doctype html><html lang="vi"><head><title>{title}</title>{known}{filters}'
        f'<meta data-pagefind-sort="day[content]" content="{day}">'
        f"</head><body><h1>{title}</h1>{record.body}</body></html>\n"
    )


def _values(record: Record) -> list[tuple[str, str]]:
    return [(name, value) for name, values in record.filters.items() for value in values]
