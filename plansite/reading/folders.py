"""What lies in folders. Whatever cannot be looked into is said, never passed over in silence."""

import os
from pathlib import Path, PurePosixPath

from plansite.model import layout
from plansite.model.layout import is_passed_over
from plansite.model.location import Location
from plansite.model.problem import Problem, one_line
from plansite.reading.files import fault_of
from plansite.reading.plain import reason_of
from plansite.vi.problems import files as say
from plansite.vi.problems import names as say_names


class Folders:
    """The folders of one site, with the problems met on the way through them.

    Attributes:
        problems: what cannot be listed, is a symbolic link, or has a name that cannot be shown.
        unread: the folders whose files are not known.
        is_open: whether ``content/`` can be looked into; nothing more is said of it if not.
    """

    def __init__(self, root: Path) -> None:
        """Look into ``content/`` of the site at ``root``."""
        self.root = root
        self.problems: list[Problem] = []
        self.unread: set[str] = set()
        self.is_open = self._look_into_content()

    def below(self, folder: str) -> list[str]:
        """Return the files below a folder of the site, sorted, without hidden and temporary ones.

        A folder that is not there holds none. Symbolic links are reported and passed over: a
        site must not publish what lies outside it.
        """
        found: list[str] = []
        if not self.is_open or self._is_link(folder):
            return found
        top = self.root / folder

        def refused(error: OSError) -> None:
            if not (isinstance(error, FileNotFoundError) and Path(error.filename) == top):
                self._unlisted(Path(error.filename).relative_to(self.root).as_posix(), error)

        for place, folders, names in os.walk(top, onerror=refused):
            below = Path(place).relative_to(self.root).as_posix()
            folders[:] = [name for name in folders if self._is_usable_folder(below, name)]
            found += [f"{below}/{name}" for name in names if self._is_usable(below, name)]
        return sorted(found)

    def strangers(self) -> list[str]:
        """Return the files and folders right below ``content/`` that no place is for, sorted.

        A note to read first may lie there.
        """
        if not self.is_open:
            return []
        below = sorted(path.name for path in (self.root / layout.CONTENT).iterdir())
        paths = [f"{layout.CONTENT}/{name}" for name in below]
        return [
            path
            for path in paths
            if path not in layout.IN_CONTENT
            and not PurePosixPath(path).stem.lower().startswith("readme")
            and self._is_usable(layout.CONTENT, PurePosixPath(path).name)
        ]

    def _look_into_content(self) -> bool:
        if not self._is_link(layout.CONTENT):
            try:
                with os.scandir(self.root / layout.CONTENT):
                    return True
            except FileNotFoundError:
                self.problems.append(say.CONTENT_MISSING.at(Location(layout.CONTENT, 1)))
            except OSError as error:
                self._unlisted(layout.CONTENT, error)
        self.unread.add(layout.CONTENT)
        return False

    def _unlisted(self, path: str, error: OSError) -> None:
        self.unread.add(path)
        place = Location(one_line(path), 1)
        self.problems.append(say.FOLDER_UNREADABLE.at(place, reason=reason_of(error)))

    def _is_usable(self, folder: str, name: str) -> bool:
        """Whether a file or folder is to be read; what is not, and is not hidden, is reported."""
        if is_passed_over(name):
            return False
        path = f"{folder}/{name}"
        if not path.isprintable():
            self.problems.append(say_names.NAME_UNPRINTABLE.at(Location(one_line(path), 1)))
            return False
        return not self._is_link(path)

    def _is_usable_folder(self, above: str, name: str) -> bool:
        """Whether a folder is to be looked into; one that is named like a file is meant as one."""
        if not self._is_usable(above, name):
            return False
        if not name.endswith((".md", ".yaml", ".yml")):
            return True
        path = f"{above}/{name}"
        self.unread.add(path)
        fault = fault_of(IsADirectoryError())
        self.problems.append(fault.message.at(Location(path, 1), **fault.values))
        return False

    def _is_link(self, path: str) -> bool:
        # Path.is_symlink raises in a folder that may be listed and not entered; what lies there
        # cannot be read either, and that is said of it then.
        is_link = os.path.islink(self.root / path)  # noqa: PTH114
        if is_link:
            self.problems.append(say.FILE_IS_LINK.at(Location(path, 1)))
        return is_link
