"""What the preview shows at one moment: the site in memory, a page made when it is asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from threading import RLock
from typing import Any

from plansite.driver.run import Run
from plansite.driver.templates import Templates
from plansite.driver.theme_faults import as_site_errors
from plansite.model import addresses
from plansite.model.article import Entry
from plansite.model.output_file import output_file
from plansite.outputs import FileOut, Out, PageOut, outputs_of
from plansite.outputs.media import media_file


@dataclass
class Shown:
    """A run, with what it writes by the name of the file.

    Attributes:
        run: what is shown.
        settings: the settings of the site by the names that its files give them.
    """

    run: Run
    settings: Mapping[str, Any]
    _made: dict[str, bytes] = field(default_factory=dict)
    _lock: RLock = field(default_factory=RLock)

    def again(self) -> "Shown":
        """Return the same site, with nothing made of it yet: texts of its entries are others.

        What pages are given is made when it is asked for, and no head tells of a text.
        """
        other = Shown(self.run, self.settings)
        kept = ("entries", "outs", "_templates")
        other.__dict__.update((name, vars(self)[name]) for name in kept if name in vars(self))
        return other

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """The articles and pages by the path of their file."""
        return {entry.path: entry for entry in self.run.edition.site.entries}

    @cached_property
    def outs(self) -> dict[str, Out]:
        """All pages and files but the media, by the names of their files."""
        publication, views = self.run.publication, self.run.views
        return {out.file: out for out in outputs_of(publication, views)}

    def compile(self) -> None:
        """Read every template.

        Raises:
            SiteError: for one that is none.
        """
        with self._lock, as_site_errors(self.run.settings.theme, self.run.edition.site.root):
            self._templates.compile()

    def name_of(self, path: str) -> str | None:
        """Return the name of the file that stands at the path of a request, None for none."""
        for name in (path.lstrip("/"), output_file(path)):
            if self._maker(name) is not None:
                return name
        return None

    def file(self, name: str) -> bytes:
        """Return a file of the site by the name that `name_of` gives it.

        Raises:
            SiteError: if it cannot be made.
            KeyError: if there is none of that name.
        """
        # One at a time: what is made notes which media it uses, and templates are compiled.
        with self._lock:
            if name not in self._made:
                make = self._maker(name)
                if make is None:
                    raise KeyError(name)
                with as_site_errors(self.run.settings.theme, self.run.edition.site.root):
                    self._made[name] = make()
            return self._made[name]

    def _maker(self, name: str) -> Callable[[], bytes] | None:
        with self._lock:
            out = self.outs.get(name)
            if isinstance(out, PageOut):
                return lambda: self._templates.render(out, out.variables).encode()
            if isinstance(out, FileOut):
                return lambda: out.data
            is_media = f"/{name}".startswith((addresses.MEDIA, addresses.CARDS))
            return self._media(f"/{name}") if is_media else None

    def _media(self, address: str) -> Callable[[], bytes] | None:
        """Return what makes a file of media, which has to be used by something."""
        found = media_file(self.run.publication, address)
        if found is None and self._is_everything_used:
            found = media_file(self.run.publication, address)
        return found

    @cached_property
    def _is_everything_used(self) -> bool:
        """True, once every page was given what it shows, so that every use of media is known."""
        for out in self.outs.values():
            if isinstance(out, PageOut):
                _ = out.variables
        return True

    @cached_property
    def _templates(self) -> Templates:
        return Templates(self.run, self.settings)
