"""``hosting``: writes what a host is told outside the site's folder: the files for nginx.

What belongs into the folder (``_headers``, ``.htaccess``) is written by the build.
"""

from pathlib import Path
from urllib.parse import urlsplit

from plansite.commands.arguments import UsageError, settings_file, site_folder
from plansite.console import Console
from plansite.hosting.nginx import nginx_files
from plansite.hosting.rules import rules_of
from plansite.vi import hosting as vi
from plansite.web.settings import read_site_settings


def run(console: Console, folder: str, site: str | None = None, settings: str | None = None) -> int:
    """Write the files into ``folder``, which is made if it is not there; return 0.

    Raises:
        UsageError: for a site or settings that are not there, or a folder inside what is
            published.
    """
    root = site_folder(site)
    target = Path(folder).resolve()
    if target.is_relative_to(root / "output"):
        raise UsageError(vi.FOLDER_IS_PUBLIC.format(folder=folder))
    values = read_site_settings(settings_file(settings or "pelicanconf.py", root))
    base = urlsplit(str(values["SITEURL"])).path.rstrip("/")
    target.mkdir(parents=True, exist_ok=True)
    for name, text in nginx_files(rules_of(base=base, hsts_seconds=values["HSTS_SECONDS"])).items():
        path = target / name
        path.write_text(text, encoding="utf-8", newline="\n")
        console.say(vi.WRITTEN.format(path=path))
    console.say(vi.NEXT)
    return 0
