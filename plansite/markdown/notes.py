"""Footnotes: collected while a tree is built, and put at its end, with ways there and back.

Elements and classes are those of Python-Markdown's footnotes. Ids are numbers, in the order in
which the text refers to the notes: a name may hold what no id may.
"""

from xml.etree.ElementTree import Element, SubElement

BACK = "\ue000"
"""Stands before the number of a footnote in the title of its way back (a private-use character)."""


class Notes:
    """The footnotes of one text."""

    def __init__(self) -> None:
        """Begin with none."""
        self._bodies: dict[str, Element] = {}
        self._numbers: dict[str, int] = {}
        self._references: list[tuple[str, Element]] = []

    def refer(self, above: Element, name: str) -> None:
        """Put a reference to a note at the end of an element."""
        self._references.append((name.casefold(), SubElement(above, "sup")))

    def define(self, name: str) -> Element:
        """Return the element that takes what a note says; of two with one name, the same."""
        return self._bodies.setdefault(name.casefold(), Element("li"))

    def put(self, root: Element) -> None:
        """Number the references, and put the notes at the end of the text."""
        places: dict[str, list[str]] = {name: [] for name in self._bodies}
        for name, mark in self._references:
            if name not in self._bodies:
                continue
            number = self._numbers.setdefault(name, len(self._numbers) + 1)
            times = len(places[name]) + 1
            place = f"fnref:{number}" if times == 1 else f"fnref{times}:{number}"
            places[name].append(place)
            mark.set("id", place)
            link = SubElement(mark, "a", {"class": "footnote-ref", "href": f"#fn:{number}"})
            link.text = str(number)
        for name in self._bodies:  # the check reports those that nothing refers to
            self._numbers.setdefault(name, len(self._numbers) + 1)
        if not self._bodies:
            return
        box = SubElement(root, "div", {"class": "footnote"})
        SubElement(box, "hr")
        notes = SubElement(box, "ol")
        for name, number in sorted(self._numbers.items(), key=lambda one: one[1]):
            note = self._bodies[name]
            note.set("id", f"fn:{number}")
            notes.append(note)
            _lead_back(note, places[name], number)


def _lead_back(note: Element, places: list[str], number: int) -> None:
    if not places:
        return
    if not len(note) or note[-1].tag != "p":
        SubElement(note, "p")
    last = note[-1]
    for place in places:
        if len(last):
            last[-1].tail = (last[-1].tail or "") + "\xa0"
        else:
            last.text = (last.text or "") + "\xa0"
        title = {"class": "footnote-backref", "href": f"#{place}", "title": f"{BACK}{number}"}
        SubElement(last, "a", title).text = "↩"
