"""The sections of a plan's document into their views; no id stands twice on its page."""

from collections.abc import Iterator

from plansite.model.anchors import Anchors
from plansite.model.plan import Plan, Section
from plansite.model.text import slugify
from plansite.publication.bodies import Beside
from plansite.publication.publication import Publication
from plansite.views.promised import SectionView


def section_views(publication: Publication, plan: Plan) -> list[SectionView]:
    """Return the views of a plan's sections, each with those below it."""
    return _Sections(publication).views(plan.sections, "", 1)


def flat(sections: list[SectionView]) -> list[SectionView]:
    """Return sections with all those below them, in the document's order."""
    return [found for section in sections for found in (section, *flat(section.sections))]


class _Sections:
    def __init__(self, publication: Publication) -> None:
        self._publication = publication
        self._anchors = Anchors()
        self._ids = set[str]()

    def views(self, sections: tuple[Section, ...], above: str, depth: int) -> list[SectionView]:
        return [self._view(section, above, depth) for section in sections]

    def _view(self, section: Section, above: str, depth: int) -> SectionView:
        path = ".".join(part for part in (above, section.number) if part)
        names = [f"_muc-{name}" for name in _names(section, path)]
        free = (name for name in names if name not in self._anchors.taken)
        anchor = self._anchors.of_heading("", next(free, names[0]))
        body = None
        if section.body:
            beside = Beside(self._ids, f"{anchor.removeprefix('_')}:")
            body = self._publication.markdown(section.body, section.at("body"), beside)
        return SectionView(
            model=section,
            path=path,
            anchor=anchor,
            depth=depth,
            body=body,
            sections=self.views(section.sections, path, depth + 1),
        )


def _names(section: Section, path: str) -> Iterator[str]:
    """Give what a section may be called by: the first that no other one has is its name.

    Items go on from d to đ, which are one letter in an address.
    """
    number, title = slugify(path), slugify(section.title)
    yield number or title
    yield slugify(path.replace("đ", "dd").replace("Đ", "dd")) or title
    if not section.number and number and title:
        yield f"{number}-{title}"
