"""``hosting``: writes what a host is told outside the site's folder: the files for nginx.

What belongs into the folder (``_headers``, ``.htaccess``) is written by the build.
"""

import os
from pathlib import Path

from plansite.commands.arguments import UsageError, is_published, settings_file, site_folder
from plansite.commands.whole_file import not_written, write_whole
from plansite.console import Console
from plansite.hosting.nginx import nginx_files
from plansite.hosting.rules import rules_of
from plansite.hosting.seal import is_unbroken, sealed
from plansite.reading.settings import read_settings
from plansite.reading.settings_file import OWN
from plansite.vi import hosting as vi


def run(console: Console, folder: str, site: str | None = None, settings: str | None = None) -> int:
    """Write the files into ``folder``, which is made if it is not there; return 0.

    If the settings have an error it is reported, nothing is written, and 1 returned.

    A file that stands there is replaced if it is one of ours and was not edited.

    Raises:
        UsageError: for a site or settings that are not there, a folder inside what is published,
            a file that is not ours (nothing is written then), or one that cannot be written.
    """
    root = site_folder(site)
    target = Path(folder).absolute()
    if is_published(target, root):
        raise UsageError(vi.FOLDER_IS_PUBLIC.format(folder=folder))
    if os.path.lexists(target) and not target.is_dir():
        raise UsageError(vi.FOLDER_IS_FILE.format(folder=folder))
    found = read_settings(settings_file(settings or OWN, root), site=root)
    if found.problems:
        console.problems(found.problems)
    if found.settings is None or any(problem.is_error for problem in found.problems):
        return 1
    rules = rules_of(found.settings.url, hsts_seconds=found.settings.hsts_seconds)
    files = nginx_files(rules)
    foreign = [str(target / name) for name in files if not _is_ours(target / name)]
    if foreign:
        raise UsageError(vi.FILES_NOT_OURS.format(paths=", ".join(foreign)))
    for name, text in files.items():
        path = target / name
        try:
            write_whole(path, sealed(text))
        except OSError as error:
            raise not_written(path, error) from error
        console.say(vi.WRITTEN.format(path=path))
    console.say(vi.NEXT)
    return 0


def _is_ours(path: Path) -> bool:
    """Whether nothing stands there, or what this command wrote."""
    if not os.path.lexists(path):
        return True
    try:
        return path.is_file() and not path.is_symlink() and is_unbroken(path.read_bytes())
    except OSError:
        return False
